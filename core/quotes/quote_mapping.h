// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/quotes/quote_words.h"
#include "core/sheets/encoding.h"
#include "core/sheets/number_reading.h"

namespace sizewright {

/// How a vendor's files are to be read, as somebody once confirmed it. It is applied only to a table with the same headers,
/// and never against what a file proves by itself.
struct QuoteMapping {
    std::string sheet;  ///< empty: the one that has the table
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;
    std::optional<DecimalSign> sign;
    std::optional<PriceBasis> basis;
    std::optional<Currency> currency;
    std::vector<std::pair<std::string, QuoteField>> columns;  ///< header as it stands, in the table's order
    bool operator==(const QuoteMapping&) const = default;
};

[[nodiscard]] std::string quoteMappingJson(const QuoteMapping& mapping);
/// @error those of JsonDocument::parse, and UnknownId for names that do not exist
[[nodiscard]] Result<QuoteMapping> quoteMappingFromJson(std::string_view text);

/// "comma", "semicolon", "tab", "bar"
[[nodiscard]] std::string_view separatorName(char separator);
[[nodiscard]] std::optional<char> separatorFromName(std::string_view name);

}  // namespace sizewright
