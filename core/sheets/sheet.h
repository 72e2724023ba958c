// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/units/result.h"

namespace sizewright {

enum class CellKind : std::uint8_t { Empty, Text, Number, Percent, Date, Boolean, Error };

/// One cell of a table. Numbers are plain decimals ("1234.5"), a percentage is its fraction ("0.19"), dates are ISO dates,
/// booleans "TRUE" or "FALSE", errors what the program showed ("#REF!").
struct Cell {
    std::string text;
    std::string mark;  ///< the currency in the number format: "CNY", "€", "¥"
    CellKind kind = CellKind::Empty;
    bool formula = false;     ///< calculated; the text is what was calculated last
    bool uncomputed = false;  ///< a formula whose file holds no result
    bool operator==(const Cell&) const = default;
};

struct SheetRow {
    std::size_t number = 0;  ///< as the program shows it, from 1; the line for delimited text
    bool hidden = false;
    std::vector<Cell> cells;  ///< from the first column; none after the last that is not empty
    bool operator==(const SheetRow&) const = default;
};

/// Cells shown as one; the value stands in the first. Indices from 0, both ends belong to it.
struct MergedRange {
    std::size_t firstRow = 0, lastRow = 0;
    std::size_t firstColumn = 0, lastColumn = 0;
    bool operator==(const MergedRange&) const = default;
};

/// Columns hidden, from 0, both ends included.
struct ColumnRange {
    std::size_t first = 0, last = 0;
    bool operator==(const ColumnRange&) const = default;
};

enum class Visibility : std::uint8_t { Visible, Hidden, VeryHidden };

struct Sheet {
    std::string name;  ///< empty for delimited text
    Visibility visibility = Visibility::Visible;
    std::vector<SheetRow> rows;  ///< ascending; rows without content are absent
    std::vector<ColumnRange> hiddenColumns;
    std::vector<MergedRange> merged;
    bool operator==(const Sheet&) const = default;
};

/// What every reader of tables accepts at most.
inline constexpr std::size_t kMostSheetRows = 200'000;
inline constexpr std::size_t kMostSheetColumns = 1'024;
inline constexpr std::size_t kMostSheetCells = 1'000'000;  ///< of a file, counting the empty ones before others of a row
inline constexpr std::size_t kLongestCell = 32'767;        ///< as in spreadsheets
inline constexpr std::size_t kMostSheetText = std::size_t{64} << 20;  ///< bytes of all cells of a file

/// Rows in, within the limits.
class SheetBuilder {
public:
    explicit SheetBuilder(std::string name) : m_name(std::move(name)) {}

    /// Adds the row unless it is empty; empty cells at its end are dropped.
    /// @error OutOfRange beyond a limit, InvalidArgument for a row that does not follow the one before
    [[nodiscard]] Result<void> add(Sheet& sheet, SheetRow row);

private:
    std::string m_name;  ///< of the file, for errors
    std::size_t m_cells = 0;
    std::size_t m_text = 0;
};

[[nodiscard]] bool isColumnHidden(const Sheet& sheet, std::size_t column);
/// "A", "Z", "AA": the name of a column, from 0.
[[nodiscard]] std::string columnName(std::size_t column);

}  // namespace sizewright
