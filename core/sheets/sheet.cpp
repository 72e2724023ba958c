// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheet.h"

#include <algorithm>

namespace sizewright {

Result<void> SheetBuilder::add(Sheet& sheet, SheetRow row)
{
    while (!row.cells.empty() && row.cells.back() == Cell{})
        row.cells.pop_back();
    if (row.cells.empty())
        return {};
    const auto place = [&] {
        return m_name + (sheet.name.empty() ? " line " : " sheet \"" + sheet.name + "\" row ") + std::to_string(row.number);
    };
    if (!sheet.rows.empty() && sheet.rows.back().number >= row.number)
        return failure(ErrorId::InvalidArgument, place(), "the rows are not in order: the file is damaged");
    if (sheet.rows.size() == kMostSheetRows)
        return failure(ErrorId::OutOfRange, place(), "a table may have 200,000 rows");
    if (row.cells.size() > kMostSheetColumns)
        return failure(ErrorId::OutOfRange, place(), "a table may have 1,024 columns");
    m_cells += row.cells.size();
    for (const Cell& cell : row.cells) {
        if (cell.text.size() > kLongestCell)
            return failure(ErrorId::OutOfRange, place(), "a cell may have 32,767 bytes of text");
        m_text += cell.text.size() + cell.mark.size();
    }
    if (m_cells > kMostSheetCells || m_text > kMostSheetText)
        return failure(ErrorId::OutOfRange, place(), "the cells of a file may be a million, with 64 MiB of text");
    sheet.rows.push_back(std::move(row));
    return {};
}

bool isColumnHidden(const Sheet& sheet, std::size_t column)
{
    return std::any_of(sheet.hiddenColumns.begin(), sheet.hiddenColumns.end(),
                       [&](const ColumnRange& range) { return range.first <= column && column <= range.last; });
}

std::string columnName(std::size_t column)
{
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

}  // namespace sizewright
