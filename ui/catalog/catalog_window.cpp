// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_window.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/catalog/entry_details.h"
#include "ui/catalog/entry_dialog.h"
#include "ui/models/catalog_model.h"
#include "ui/support/buttons.h"
#include "ui/support/dialogs.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

CatalogWindow::CatalogWindow(CatalogStore* store, Dialogs* dialogs, QWidget* parent)
    : QDialog(parent), m_store(store), m_dialogs(dialogs), m_model(new CatalogModel(this)),
      m_filter(new CatalogFilter(this)), m_table(new QTableView), m_details(new EntryDetails)
{
    setObjectName(QStringLiteral("catalogWindow"));
    setWindowTitle(tr("Catalog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1240, 760);
    m_filter->setSourceModel(m_model);
    setUpTable();

    auto* middle = new QWidget;
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * kGrid);
    rows->addWidget(makeFilters());
    rows->addWidget(m_table, 1);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeKinds());
    splitter->addWidget(middle);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({42 * kGrid, 178 * kGrid, 90 * kGrid});

    m_leftOut = bodyLabel();
    m_leftOut->setObjectName(QStringLiteral("leftOutLabel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(m_leftOut);
    column->addWidget(splitter, 1);
    column->addWidget(makeButtons());

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogWindow::showSelected);
    connect(m_store, &CatalogStore::changed, this, &CatalogWindow::reload);
    m_kinds->setCurrentRow(1);
}

QWidget* CatalogWindow::makeKinds()
{
    m_kinds = new QListWidget;
    m_kinds->setObjectName(QStringLiteral("kindList"));
    m_kinds->setAccessibleName(tr("Kinds of entries"));
    m_kinds->setToolTip(toolTipOf({tr("What the catalog knows about. Choose a kind to see its entries.")}));
    for (const CatalogKind& kind : catalogKinds()) {
        auto* row = new QListWidgetItem(kindTitle(kind), m_kinds);
        row->setData(Qt::UserRole, QLatin1String(kind.id));
    }
    connect(m_kinds, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* current) {
        if (current == nullptr)
            return;
        m_kind = current->data(Qt::UserRole).toString();
        reload();
        sizeColumns();
        m_table->sortByColumn(-1, Qt::AscendingOrder);
    });
    return m_kinds;
}

void CatalogWindow::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("catalogTable"));
    m_table->setAccessibleName(tr("Entries"));
    m_table->setToolTip(toolTipOf({tr("One row for each entry. Click a heading to sort by it.")}));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table, &QTableView::doubleClicked, this, [this] { edit(false); });
}

void CatalogWindow::sizeColumns()
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int content = m_table->fontMetrics().averageCharWidth() * m_model->characters(i);
        m_table->setColumnWidth(i, qMax(content, m_table->horizontalHeader()->sectionSizeHint(i)) + 4 * kGrid);
    }
}

QWidget* CatalogWindow::makeFilters()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("catalogWords"));
    m_words->setAccessibleName(tr("Search"));
    m_words->setPlaceholderText(tr("Search"));
    m_words->setToolTip(toolTipOf({tr("Shows the rows in which every word occurs: name, id, texts or source.")}));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        showCount();
    });
    auto* own = new QCheckBox(tr("&Only own and changed"));
    own->setObjectName(QStringLiteral("ownFilter"));
    own->setAccessibleName(tr("Only own and changed"));
    own->setToolTip(toolTipOf({tr("Hides what is shipped as it is.")}));
    connect(own, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setOwnOnly(on);
        showCount();
    });
    m_count = captionLabel();
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("entryCount"));
    row->addWidget(m_words, 1);
    row->addWidget(own);
    row->addWidget(m_count);
    return bar;
}

QWidget* CatalogWindow::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_add = actionButton(tr("&Add own entry…"), "addOwnButton",
                         tr("Adds an entry of yours that starts as a copy of the chosen one."));
    m_change = actionButton(tr("&Change…"), "changeButton",
                            tr("Puts your figures over the chosen entry, with their source. Of prices it adds a record."));
    m_reset = actionButton(tr("&Back to the shipped value"), "resetButton",
                           tr("Drops your changes; the shipped entry counts again."));
    m_remove =
        actionButton(tr("&Remove own entry"), "removeButton", tr("Takes the chosen entry of yours out of the catalog."));
    auto* close = actionButton(tr("C&lose"), "closeCatalogButton", tr("Closes this window; the plan stays open."));
    connect(m_add, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_reset, &QPushButton::clicked, this, &CatalogWindow::takeOut);
    connect(m_remove, &QPushButton::clicked, this, &CatalogWindow::takeOut);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton* button : {m_add, m_change, m_reset, m_remove})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(close);
    for (QPushButton* button : {m_add, m_change, m_reset, m_remove, close})
        button->setAutoDefault(false);
    return bar;
}

void CatalogWindow::showKind(const QString& kind)
{
    for (int i = 0; i < m_kinds->count(); ++i)
        if (m_kinds->item(i)->data(Qt::UserRole).toString() == kind)
            m_kinds->setCurrentRow(i);
}

bool CatalogWindow::selectEntry(const QString& id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const CatalogEntry* entry = m_model->entry(m_filter->mapToSource(index).row());
        if (entry == nullptr || toQString(entry->item.id) != id)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return true;
    }
    return false;
}

const CatalogEntry* CatalogWindow::selected() const
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    return m_model->entry(current.isValid() ? current.row() : -1);
}

void CatalogWindow::reload()
{
    const CatalogEntry* before = selected();
    const QString id = before == nullptr ? QString() : toQString(before->item.id);
    m_model->setEntries(m_kind.toStdString(), m_store->entries(m_kind.toStdString()));
    if ((id.isEmpty() || !selectEntry(id)) && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showSelected();
    showCount();
    showLeftOut();
}

void CatalogWindow::showSelected()
{
    const CatalogEntry* entry = selected();
    m_details->showEntry(entry, m_model->entries());
    m_add->setEnabled(entry != nullptr);
    m_change->setEnabled(entry != nullptr);
    const bool replaces = entry != nullptr && entry->shipped.has_value();
    m_reset->setEnabled(replaces);
    m_remove->setEnabled(entry != nullptr && entry->isOwn() && !replaces);
}

void CatalogWindow::showCount()
{
    const QLocale locale = localeOf(currentLanguage());
    m_count->setText(
        tr("%1 of %2 entries").arg(locale.toString(m_filter->rowCount()), locale.toString(m_model->rowCount())));
}

void CatalogWindow::showLeftOut()
{
    const auto& errors = m_store->leftOut();
    m_leftOut->setVisible(!errors.empty());
    if (errors.empty())
        return;
    QStringList lines{tr("These own entries are not in use, because something is wrong with them:")};
    constexpr std::size_t kMostLines = 4;
    for (std::size_t i = 0; i < errors.size() && i < kMostLines; ++i)
        lines << QStringLiteral("• ") + toQString(describe(errors[i]));
    if (errors.size() > kMostLines)
        lines << tr("… and %1 more").arg(errors.size() - kMostLines);
    m_leftOut->setText(lines.join(QLatin1Char('\n')));
}

void CatalogWindow::edit(bool copy)
{
    const CatalogEntry* entry = selected();
    if (entry == nullptr)
        return;
    auto* dialog = new EntryDialog(m_store, *entry, copy ? EntryDialog::Mode::Copy : EntryDialog::Mode::Change, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { static_cast<void>(selectEntry(toQString(dialog->savedId()))); });
    dialog->open();
}

void CatalogWindow::takeOut()
{
    const CatalogEntry* entry = selected();
    if (entry == nullptr || !entry->isOwn())
        return;
    const CatalogItem item = entry->item;
    if (const auto removed = m_store->remove(item); !removed)
        m_dialogs->showError(this, tr("The entry was not removed."), text(removed.error()));
}

void CatalogWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_model->setPalette(palette());
        showSelected();
    }
}

}  // namespace sizewright
