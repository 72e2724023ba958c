// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/catalog/claim.h"
#include "core/catalog/source.h"

namespace sizewright {

enum class RuleSeverity : unsigned char { High, Medium, Low };
inline constexpr int kRuleSeverities = static_cast<int>(RuleSeverity::Low) + 1;
[[nodiscard]] TextKey ruleSeverityName(RuleSeverity severity);
/// "high", "medium", "low".
[[nodiscard]] std::string_view ruleSeverityId(RuleSeverity severity);

/// A sign by which quotes are told to be wrong, dear or incomplete; how it is seen stands in core/quotes.
struct QuoteRule {
    std::string id;
    RuleSeverity severity{};  ///< unless the evidence says otherwise
    LocalText title;          ///< a few words
    LocalText explanation;    ///< why it matters, in whole sentences
    LocalText demand;         ///< the fact to ask the vendor for
    Source source;
    bool operator==(const QuoteRule&) const = default;
};

}  // namespace sizewright
