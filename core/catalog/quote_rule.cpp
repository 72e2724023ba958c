// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/quote_rule.h"

#include <array>

namespace sizewright {

TextKey ruleSeverityName(RuleSeverity severity)
{
    static constexpr std::array<TextKey, kRuleSeverities> names{
        SIZEWRIGHT_TR_NOOP("Quotes", "high"),
        SIZEWRIGHT_TR_NOOP("Quotes", "medium"),
        SIZEWRIGHT_TR_NOOP("Quotes", "low"),
    };
    return names[static_cast<std::size_t>(severity)];
}

std::string_view ruleSeverityId(RuleSeverity severity)
{
    static constexpr std::array<std::string_view, kRuleSeverities> ids{"high", "medium", "low"};
    return ids[static_cast<std::size_t>(severity)];
}

}  // namespace sizewright
