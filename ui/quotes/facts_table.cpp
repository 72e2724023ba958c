// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/facts_table.h"

#include <QHeaderView>

#include <algorithm>

#include "ui/charts/chart_table_model.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr int kWidest = 90 * kGrid;
}

FactsTable::FactsTable(const char* name, const QString& meaning, const QString& toolTip, QWidget* parent)
    : QTableView(parent), m_model(new ChartTableModel(this))
{
    styleTable(this);
    setObjectName(QLatin1String(name));
    setAccessibleName(meaning);
    setToolTip(toolTipOf({toolTip}));
    setModel(m_model);
    horizontalHeader()->setStretchLastSection(true);
}

void FactsTable::setTable(Table table)
{
    QStringList titles;
    for (const TableColumn& column : table.columns)
        titles << toQString(column.title);
    m_model->setTable(std::move(table));
    if (titles == m_titles)
        return;
    m_titles = titles;
    resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, std::min(columnWidth(i) + 3 * kGrid, kWidest));
}

}  // namespace sizewright
