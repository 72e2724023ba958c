// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_model.h"
#include "core/report/chart_data.h"

#include <limits>


namespace sizewright {

namespace {

double valueAt(const std::vector<double>& values, int row)
{
    const auto place = static_cast<std::size_t>(row);
    return place < values.size() ? values[place] : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

ChartTableModel::ChartTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChartTableModel::setChart(const Chart& chart, LanguageId language)
{
    beginResetModel();
    m_chart = chart;
    m_language = language;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(chartLength(m_chart));
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_chart.series.size()) + (m_chart.limits.empty() ? 0 : 1);
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return columnTitle(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

QString ChartTableModel::cell(int row, int column) const
{
    const auto place = static_cast<std::size_t>(row);
    if (column == 0)
        return place < m_chart.categories.size() ? QString::fromStdString(m_chart.categories[place]) : QString();
    const auto series = static_cast<std::size_t>(column - 1);
    const std::vector<double>& values = series < m_chart.series.size() ? m_chart.series[series].values : m_chart.limits;
    return QString::fromStdString(chartNumber(valueAt(values, row), m_language));
}

QString ChartTableModel::columnTitle(int column) const
{
    if (column == 0)
        return m_chart.xLabel.empty() ? tr("Category") : QString::fromStdString(m_chart.xLabel);
    const auto series = static_cast<std::size_t>(column - 1);
    return QString::fromStdString(series < m_chart.series.size() ? m_chart.series[series].name : m_chart.limitName);
}

}  // namespace sizewright
