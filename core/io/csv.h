// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/units/result.h"

namespace sizewright {

/// A comma-separated table with a header row; cells are found by column name.
class CsvTable {
public:
    /// Quotes, doubled quotes and line breaks inside quotes as in RFC 4180; LF or CRLF; a leading byte-order mark is skipped.
    /// @error InvalidArgument for an empty text, an unclosed quote or a row with more cells than the header; OutOfRange beyond
    /// two million rows
    [[nodiscard]] static Result<CsvTable> parse(std::string_view text, const std::string& name);

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] bool hasColumn(std::string_view column) const;
    /// Empty where the row or the file lacks the column.
    [[nodiscard]] std::string_view cell(std::size_t row, std::string_view column) const;
    /// Line of the file on which the row begins; the header is line 1.
    [[nodiscard]] std::size_t line(std::size_t row) const { return m_lines[row]; }

private:
    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::size_t> m_lines;
};

/// The table of a file.
/// @error those of readFile and CsvTable::parse
[[nodiscard]] Result<CsvTable> readTable(const std::string& file);

/// Whether a spreadsheet would work the text out: it begins with one of = + - @, also full-width, or a control character that
/// leads to one. A number with a sign is only a number.
[[nodiscard]] bool startsFormula(std::string_view text);

/// A cell for writing: quoted where it must be, and never a formula to a spreadsheet.
[[nodiscard]] std::string csvCell(std::string_view text);

}  // namespace sizewright
