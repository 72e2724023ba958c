// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/quotes/quote_table.h"
#include "core/sheets/table_file.h"

namespace sizewright {

/// One possible answer to a question; the value is what goes into QuoteAnswers.
struct QuoteChoice {
    std::string value;
    Message label;
};

/// What the file does not say beyond doubt. The text's id is the question's: "encoding", "separator", "sheet", "columns",
/// "price_column", "price_meaning", "total_column", "quantity_column", "decimal_sign", "currency", "basis", "date",
/// "valid_until", "hidden_rows", "hidden_columns", "unread_cells", "wide_rows", "lines_after_total", "sum_or_line".
struct QuoteQuestion {
    Message text;
    std::vector<QuoteChoice> choices;  ///< empty for "columns": the user says which column is what
    std::string suggested;             ///< one of the values, or empty
};

/// Question id -> value of the choice.
using QuoteAnswers = std::map<std::string, std::string, std::less<>>;

struct QuoteReadingOptions {
    QuoteAnswers answers;
    std::map<std::size_t, QuoteField> columns;  ///< what the user says of single columns, by their index in the sheet
    std::optional<QuoteMapping> remembered;     ///< for this vendor; used if its headers fit
};

/// What could be made of a file. It counts as a quote when nothing is left to ask.
struct QuoteReading {
    std::string sheet;
    std::size_t headerRow = 0;  ///< as the program shows it; 0: none
    std::vector<QuoteColumn> columns;
    Quote quote;                        ///< without an id
    std::vector<std::size_t> lineRows;  ///< of the sheet, one a line
    std::vector<QuoteQuestion> questions;
    std::vector<Message> notes;  ///< sums that do not add up, what was left out, what was worked out
    QuoteMapping mapping;        ///< to be remembered once it is confirmed
    bool usedRemembered = false;

    [[nodiscard]] bool complete() const { return questions.empty(); }
};

/// The quote in a file of tables. Lines without a readable price have none; nothing is guessed silently.
/// @error those of readTableFile; NotApplicable for a currency that quotes cannot have or several of them; OutOfRange for
/// too many lines
[[nodiscard]] Result<QuoteReading> readQuoteFile(std::string_view bytes, const std::string& name,
                                                 const QuoteReadingOptions& options = {});
/// The same for a text from the clipboard.
[[nodiscard]] Result<QuoteReading> readPastedQuote(std::string_view utf8, const QuoteReadingOptions& options = {});
/// The same for tables already read.
[[nodiscard]] Result<QuoteReading> readQuote(const TableFile& file, const std::string& name,
                                             const QuoteReadingOptions& options = {});

}  // namespace sizewright
