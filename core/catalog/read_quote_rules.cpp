// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/readers.h"

namespace sizewright::readers {

void quoteRules(const JsonNode& root, Catalog& catalog)
{
    const auto severities = named<RuleSeverity, kRuleSeverities>(ruleSeverityId);
    for (const JsonNode& item : root.list("items")) {
        QuoteRule rule;
        rule.id = item.text("id", 100);
        rule.severity = item.choice<RuleSeverity>("severity", severities);
        rule.title = localText(item, "title");
        rule.explanation = localText(item, "explanation");
        rule.demand = localText(item, "demand");
        rule.source = source(item);
        catalog.quoteRules.push_back(std::move(rule));
    }
}

}  // namespace sizewright::readers
