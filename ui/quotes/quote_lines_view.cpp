// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_lines_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/quotes/choice_delegate.h"
#include "ui/quotes/quote_lines_model.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr int kCharacters[QuoteLinesModel::kColumns] = {30, 18, 8, 6, 14, 15, 14, 22, 9, 14, 14, 14, 16, 8};
}

QuoteLinesView::QuoteLinesView(QuoteDesk* desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new QuoteLinesModel(desk, this)), m_table(new QTableView),
      m_empty(bodyLabel(tr("This quote has no lines yet. Add one, or copy cells in a spreadsheet and press Ctrl+V here: item, specification, "
                           "quantity, unit, unit price, total.")))
{
    setObjectName(QStringLiteral("quoteLinesView"));
    setUpTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeButtons());
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QuoteLinesView::updateState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QuoteLinesView::updateState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &QuoteLinesView::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QuoteLinesView::updateState);
    updateState();
}

void QuoteLinesView::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("quoteLinesTable"));
    m_table->setAccessibleName(tr("Lines of the quote"));
    m_table->setToolTip(toolTipOf({tr("What the vendor offers, line by line, beside the market. F2 or typing edits a cell, Ctrl+V pastes cells of a "
                                      "spreadsheet.")}));
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setModel(m_model);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setSectionsMovable(false);
    for (int i = 0; i < QuoteLinesModel::kColumns; ++i) {
        const int content = m_table->fontMetrics().averageCharWidth() * kCharacters[i];
        m_table->setColumnWidth(i, qMax(content, m_table->horizontalHeader()->sectionSizeHint(i)) + 4 * kGrid);
    }
    const auto onKeys = [this](QKeySequence::StandardKey keys, void (QuoteLinesView::*does)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    onKeys(QKeySequence::Paste, &QuoteLinesView::paste);
    onKeys(QKeySequence::Copy, &QuoteLinesView::copy);
}

QWidget* QuoteLinesView::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    auto* add = actionButton(tr("Add &line"), "addLineButton", tr("Puts an empty line below the current one."));
    m_duplicate = actionButton(tr("D&uplicate line"), "duplicateLineButton", tr("Puts a copy of the current line below it."));
    m_remove = actionButton(tr("&Remove lines"), "removeLinesButton", tr("Takes the selected lines out of the quote."));
    auto* pasting = actionButton(tr("&Paste cells"), "pasteLinesButton",
                                 tr("Lays cells that were copied in a spreadsheet over the table, from the current cell on. Numbers are read as this "
                                    "language writes them."));
    for (QPushButton* button : {add, m_duplicate, m_remove, pasting})
        row->addWidget(button);
    row->addStretch();
    connect(add, &QPushButton::clicked, this, &QuoteLinesView::addLine);
    connect(m_duplicate, &QPushButton::clicked, this, &QuoteLinesView::duplicateLine);
    connect(m_remove, &QPushButton::clicked, this, &QuoteLinesView::removeLines);
    connect(pasting, &QPushButton::clicked, this, &QuoteLinesView::paste);
    return bar;
}

void QuoteLinesView::addLine()
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + 1 : m_model->rowCount();
    m_model->addLine(row);
    m_table->setCurrentIndex(m_model->index(row, QuoteLinesModel::Text));
    m_table->setFocus();
}

void QuoteLinesView::duplicateLine()
{
    m_model->duplicateLine(m_table->currentIndex().row());
}

void QuoteLinesView::removeLines()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(chosen.begin(), chosen.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    m_model->removeLines(first->row(), last->row() - first->row() + 1);
}

void QuoteLinesView::paste()
{
    const QString cells = QGuiApplication::clipboard()->text();
    if (cells.isEmpty() || m_desk->quote() == nullptr)
        return;
    if (const int unread = m_model->paste(m_table->currentIndex(), cells); unread > 0)
        emit m_desk->refused(tr("%n cell(s) hold no number as this language writes it and were left as they were. Importing the cells asks how "
                                "numbers are written.",
                                nullptr, unread));
}

void QuoteLinesView::copy()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(chosen.begin(), chosen.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QGuiApplication::clipboard()->setText(m_model->copyText(first->row(), last->row() - first->row() + 1));
}

void QuoteLinesView::updateState()
{
    const bool some = m_model->rowCount() > 0;
    m_empty->setVisible(!some);
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_duplicate->setEnabled(m_table->currentIndex().isValid());
}

}  // namespace sizewright
