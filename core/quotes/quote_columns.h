// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/quote_rows.h"
#include "core/quotes/read_quote.h"

namespace sizewright {

/// A question unless it has an answer; the answer where there is one that is among the choices.
[[nodiscard]] std::optional<std::string> answered(QuoteReading& reading, const QuoteAnswers& answers,
                                                  QuoteQuestion question);
[[nodiscard]] Message quoteMessage(std::string id, TextKey text,
                                   std::vector<std::pair<std::string, MessageValue>> values = {});

/// Which of the columns serve, with a question where several could.
[[nodiscard]] QuoteColumns chooseColumns(QuoteReading& reading, const Sheet& sheet, const QuoteTable& table,
                                         const QuoteAnswers& answers);

}  // namespace sizewright
