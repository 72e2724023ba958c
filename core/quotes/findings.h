// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/check_quotes.h"
#include "core/quotes/offered_machine.h"

namespace sizewright {

/// All that rules look at in one quote.
struct RuleFacts {
    const Catalog& catalog;
    const Scenario& scenario;
    const Quote& quote;
    const QuoteCheck& check;
    const LineMatcher& matcher;
    const std::vector<OfferedPart>& parts;
};

/// Findings of one quote, in the order in which the rules find them.
class FindingList {
public:
    explicit FindingList(const Catalog& catalog) : m_catalog(catalog) {}

    /// The rule's own severity unless another is given. A catalog without the rule finds nothing by it.
    Finding* add(std::string_view ruleId, Message evidence, std::optional<RuleSeverity> severity = std::nullopt);
    [[nodiscard]] bool has(std::string_view ruleId) const;
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    const Catalog& m_catalog;
    std::vector<Finding> m_findings;
};

/// Gravest first, then in the catalog's order.
void sortFindings(std::vector<Finding>& findings);

/// Model, precision, memory and speed that are claimed.
void findClaims(const RuleFacts& facts, FindingList& findings);
/// The goods: which cards, in what state, in what host, with what around them.
void findGoods(const RuleFacts& facts, FindingList& findings);
/// Prices, validity, taxes, warranty, service, delivery.
void findTerms(const RuleFacts& facts, FindingList& findings);
/// Prices far below those of quotes for the same accelerators.
void findLowPrices(const Catalog& catalog, std::vector<QuoteCheck>& checks);

}  // namespace sizewright
