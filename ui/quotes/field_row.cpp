// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/field_row.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr int kHeight = 8 * kGrid;
}

FieldRow::FieldRow(QTableView* table, QWidget* parent) : QScrollArea(parent), m_table(table), m_row(new QWidget)
{
    setObjectName(QStringLiteral("fieldRow"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWidget(m_row);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FieldRow::layOut);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FieldRow::layOut);
    connect(table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FieldRow::layOut);
    // A box that gets the focus by the keyboard is scrolled to; the table follows.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, table->horizontalScrollBar(), &QScrollBar::setValue);
    connect(table->verticalHeader(), &QHeaderView::geometriesChanged, this, &FieldRow::layOut);
}

QComboBox* FieldRow::makeBox(int column)
{
    auto* box = new QComboBox(m_row);
    const QString name = m_table->model()->headerData(column, Qt::Horizontal).toString();
    box->setObjectName(QStringLiteral("columnField%1").arg(name));
    box->setAccessibleName(tr("What column %1 holds").arg(name));
    box->setToolTip(toolTipOf({tr("What column %1 holds; “nothing” leaves it out.").arg(name)}));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i < kQuoteFields; ++i)
        box->addItem(i == 0 ? tr("nothing") : text(quoteFieldName(static_cast<QuoteField>(i))), i);
    connect(box, &QComboBox::currentIndexChanged, this, [this, column](int chosen) { emit fieldChosen(column, static_cast<QuoteField>(chosen)); });
    box->show();
    return box;
}

void FieldRow::setColumns(const std::vector<QuoteColumn>& columns, int count)
{
    // Boxes are kept while the columns are, so that the one with the focus keeps it.
    while (m_boxes.size() > count)
        delete m_boxes.takeLast();
    while (m_boxes.size() < count)
        m_boxes.append(makeBox(static_cast<int>(m_boxes.size())));
    for (QComboBox* box : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    for (const QuoteColumn& column : columns) {
        if (column.column >= static_cast<std::size_t>(m_boxes.size()))
            continue;
        QComboBox* box = m_boxes[static_cast<qsizetype>(column.column)];
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(static_cast<int>(column.field));
    }
    layOut();
}

void FieldRow::layOut()
{
    const QHeaderView* header = m_table->horizontalHeader();
    const int left = m_table->verticalHeader()->isVisible() ? m_table->verticalHeader()->width() : 0;
    m_row->resize(left + header->length() + header->width(), kHeight);
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setGeometry(left + header->sectionPosition(i), 0, header->sectionSize(i), kHeight);
    horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->value());
}

QSize FieldRow::sizeHint() const
{
    return {60 * kGrid, kHeight};
}

QSize FieldRow::minimumSizeHint() const
{
    return {20 * kGrid, kHeight};
}

}  // namespace sizewright
