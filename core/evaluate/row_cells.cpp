// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/row_cells.h"

#include <cctype>

#include "core/io/number_text.h"

namespace sizewright {

std::string RowCells::text(std::string_view column) const
{
    return std::string(m_table.cell(m_row, column));
}

bool RowCells::states(std::string_view column) const
{
    return parseNumber(m_table.cell(m_row, column)).has_value();
}

double RowCells::number(std::string_view column, double otherwise) const
{
    return parseNumber(m_table.cell(m_row, column)).value_or(otherwise);
}

int RowCells::count(std::string_view column, int otherwise) const
{
    const double value = number(column, otherwise);
    return value >= 1 && value < 1e6 ? static_cast<int>(value) : otherwise;
}

std::optional<double> numberBefore(std::string_view text, std::string_view unit)
{
    const auto at = text.find(unit);
    if (at == text.npos)
        return std::nullopt;
    auto from = at;
    while (from > 0 && (std::isdigit(static_cast<unsigned char>(text[from - 1])) != 0 || text[from - 1] == '.'))
        --from;
    return parseNumber(text.substr(from, at - from));
}

}  // namespace sizewright
