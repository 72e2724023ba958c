// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/findings.h"

#include <algorithm>

namespace sizewright {

Finding* FindingList::add(std::string_view ruleId, Message evidence, std::optional<RuleSeverity> severity)
{
    const QuoteRule* rule = m_catalog.quoteRule(ruleId);
    if (rule == nullptr)
        return nullptr;
    Finding finding;
    finding.rule = rule;
    finding.severity = severity.value_or(rule->severity);
    finding.evidence = std::move(evidence);
    m_findings.push_back(std::move(finding));
    return &m_findings.back();
}

bool FindingList::has(std::string_view ruleId) const
{
    return std::ranges::any_of(m_findings, [&](const Finding& f) { return f.rule->id == ruleId; });
}

void sortFindings(std::vector<Finding>& findings)
{
    // Rules lie in the catalog one behind the other.
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) { return std::pair(a.severity, a.rule) < std::pair(b.severity, b.rule); });
}

}  // namespace sizewright
