// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/io/csv.h"
#include "core/units/units.h"

namespace sizewright {

/// A machine on which a measurement ran had enough memory, stated or not.
inline constexpr Bytes kEnoughHostMemory{std::int64_t{1} << 46};

/// One row of a measurements file by column.
class RowCells {
public:
    RowCells(const CsvTable& table, std::size_t row) : m_table(table), m_row(row) {}

    [[nodiscard]] std::string text(std::string_view column) const;
    [[nodiscard]] bool states(std::string_view column) const;  ///< a number
    [[nodiscard]] double number(std::string_view column, double otherwise) const;
    [[nodiscard]] int count(std::string_view column, int otherwise) const;

private:
    const CsvTable& m_table;
    std::size_t m_row;
};

/// The number right before `unit`, as in "43 threads".
[[nodiscard]] std::optional<double> numberBefore(std::string_view text, std::string_view unit);

}  // namespace sizewright
