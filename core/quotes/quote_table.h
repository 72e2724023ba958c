// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/quotes/quote_mapping.h"
#include "core/sheets/sheet.h"

namespace sizewright {

/// A column of the table and what it is taken for.
struct QuoteColumn {
    std::size_t column = 0;
    std::string header;  ///< of two rows: both, with a space
    QuoteField field = QuoteField::None;
    bool operator==(const QuoteColumn&) const = default;
};

/// Where a sheet has its table. Row numbers are indices into the sheet's rows.
struct QuoteTable {
    std::size_t headerFirst = 0;
    std::size_t headerLast = 0;
    std::size_t score = 0;  ///< different fields that the header names; 0: no header was found
    std::vector<QuoteColumn> columns;
    std::vector<std::size_t> otherHeaders;  ///< rows that would head tables of their own
};

/// The table of a sheet by its header row, which names an item and a price, total or quantity; titles may stand above, and
/// the header may take two rows.
[[nodiscard]] QuoteTable findQuoteTable(const Sheet& sheet);

/// The text of a cell; empty if it is not there.
[[nodiscard]] const Cell& cellAt(const SheetRow& row, std::size_t column);
[[nodiscard]] bool isNumeric(const Cell& cell);

}  // namespace sizewright
