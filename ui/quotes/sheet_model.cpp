// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/sheet_model.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

SheetModel::SheetModel(QObject* parent) : QAbstractTableModel(parent) {}

void SheetModel::setSheet(const Sheet* sheet, std::size_t headerRow, const std::vector<std::size_t>& lineRows)
{
    beginResetModel();
    m_rows.clear();
    m_columns = 0;
    m_headerRow = headerRow;
    m_lineRows = lineRows;
    if (sheet != nullptr)
        m_rows.assign(sheet->rows.begin(), sheet->rows.begin() + std::min<std::ptrdiff_t>(kMostRows, std::ssize(sheet->rows)));
    for (const SheetRow& row : m_rows)
        m_columns = std::max(m_columns, std::min(kMostColumns, static_cast<int>(row.cells.size())));
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SheetRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const QString text = column < row.cells.size() ? cellText(row.cells[column].text) : QString();
    const bool isLine = std::ranges::binary_search(m_lineRows, row.number);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipOf({text, row.number == m_headerRow ? tr("The header of the table.") : isLine ? tr("A line of the quote.") : tr("No line of the quote.")});
    case Qt::FontRole:
        return row.number == m_headerRow ? QVariant(strongFont()) : QVariant();
    case Qt::ForegroundRole:
        return isLine || row.number == m_headerRow ? QVariant() : QVariant(mutedText(QGuiApplication::palette()));
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_columns ? QVariant(toQString(columnName(static_cast<std::size_t>(section)))) : QVariant();
    return section < rowCount() ? QVariant(static_cast<qulonglong>(m_rows[static_cast<std::size_t>(section)].number)) : QVariant();
}

}  // namespace sizewright
