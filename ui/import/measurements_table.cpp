// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/measurements_table.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

#include "ui/models/measurements_model.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

MeasurementsTable::MeasurementsTable(QWidget* parent) : QTableView(parent), m_model(new MeasurementsModel(this))
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(MeasurementsModel::SortRole);
    styleTable(this);
    setObjectName(QStringLiteral("measurementsTable"));
    setAccessibleName(tr("Measurements"));
    setToolTip(toolTipOf({tr("One row for each measured figure, beside what is predicted for it. Click a heading to sort by it.")}));
    setModel(sorted);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    horizontalHeader()->setStretchLastSection(true);
    fitColumns();
    connect(m_model, &QAbstractItemModel::modelReset, this, &MeasurementsTable::fitColumns);
}

/// As wide as the texts are in this language; of very long ones the tooltip tells the rest.
void MeasurementsTable::fitColumns()
{
    const bool empty = m_model->rowCount() == 0;
    for (int i = 0; i < MeasurementsModel::kColumns; ++i) {
        const int usual = fontMetrics().averageCharWidth() * MeasurementsModel::characters(i);
        const int content = empty ? usual : qMin(sizeHintForColumn(i), 2 * usual);
        setColumnWidth(i, qMax(content, horizontalHeader()->sectionSizeHint(i)) + kGrid);
    }
}

std::vector<std::string> MeasurementsTable::chosen() const
{
    const auto* sorted = qobject_cast<const QSortFilterProxyModel*>(model());
    std::vector<std::string> ids;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        ids.push_back(m_model->id(sorted->mapToSource(index).row()));
    return ids;
}

}  // namespace sizewright
