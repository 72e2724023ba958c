// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/quotes/quote_facts.h"
#include "core/quotes/quote_table.h"

namespace sizewright {

/// Which column serves for which part of a line.
struct QuoteColumns {
    std::optional<std::size_t> item, quantity, unit, unitPrice, total, listPrice, discountRate, taxRate, delivery, warranty;
    std::vector<QuoteColumn> details;  ///< specifications, brands, remarks, in the table's order
};

/// A number of a row and where it stands.
struct RowNumber {
    NumberReading reading;
    std::optional<std::size_t> column;  ///< absent: in a text
};

/// A row below the header that says something in numbers.
struct QuoteRow {
    std::size_t number = 0;  ///< of the sheet's row
    QuoteRowKind kind = QuoteRowKind::Line;
    bool hidden = false;
    bool optional = false;
    bool afterTotal = false;  ///< a line below the total
    bool wide = false;        ///< more cells than the header has columns
    std::string text;         ///< item, or the label of a total
    std::string detail;
    std::string unit;
    RowNumber quantity, unitPrice, total;  ///< of totals and the like: `total` only
    std::optional<Decimal> taxRate;
    std::optional<Decimal> discountRate;
    std::string delivery, warranty;
};

/// A cell that should be an amount or a quantity and cannot be read.
struct UnreadCell {
    std::size_t row = 0;
    std::size_t column = 0;
    std::string text;
    bool uncomputed = false;  ///< a formula without a result
};

struct QuoteRows {
    std::vector<QuoteRow> rows;
    std::vector<UnreadCell> unread;
    std::vector<std::string> sentences;  ///< texts above and below the table, and between its lines
    QuoteFacts facts;
};

/// What the rows of a sheet say, with the columns as they are to be used.
[[nodiscard]] QuoteRows readQuoteRows(const Sheet& sheet, const QuoteTable& table, const QuoteColumns& columns);

/// At most so many bytes, whole characters.
[[nodiscard]] std::string clipped(std::string_view utf8, std::size_t bytes);

}  // namespace sizewright
