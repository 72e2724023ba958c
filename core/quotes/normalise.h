// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/check_quotes.h"
#include "core/quotes/offered_machine.h"

namespace sizewright {

/// What a quote's amounts become in the plan: without or with VAT as the plan's prices are, and in its currency.
class QuoteTerms {
public:
    QuoteTerms(const Catalog& catalog, const Scenario& scenario, const Quote& quote, const PriceBook& prices);
    /// @error Overflow, NoExchangeRate
    [[nodiscard]] Result<Money> toPlan(Money amount) const;
    [[nodiscard]] bool assumedBasis() const { return m_assumed; }

private:
    const PriceBook* m_prices;
    Decimal m_divide = Decimal::fromInteger(1);
    Decimal m_multiply = Decimal::fromInteger(1);
    bool m_assumed = false;
};

/// What the quote asks in its own currency: its stated total, else the sum of lines that are no options, less the discount, plus freight
/// and installation; nothing without any price.
/// @error Overflow
[[nodiscard]] Result<std::optional<Money>> quotedTotal(const Quote& quote);
/// The sum without the stated total; what the stated total must agree with.
[[nodiscard]] Result<std::optional<Money>> summedTotal(const Quote& quote);

/// Each line beside the market.
[[nodiscard]] Result<std::vector<LineCheck>> checkLines(const Catalog& catalog, const LineMatcher& matcher, const Quote& quote, const QuoteTerms& terms,
                                                        const PriceBook& prices);

/// Machines whose lines list processors and memory of their own are worth what these cost, with board, chassis and supplies of the
/// catalog's machine with the same processors; without a price where one of them has none.
void setDescribedMarkets(const Catalog& catalog, const LineMatcher& matcher, const Quote& quote, const std::vector<OfferedPart>& parts,
                         const PriceBook& prices, QuoteCheck& check);

/// What the plan needs with the machine and the quote does not name.
[[nodiscard]] std::vector<MissingPart> missingParts(const Catalog& catalog, const Scenario& scenario, const Quote& quote, const OfferedMachine& machine,
                                                    const std::vector<OfferedPart>& parts, std::optional<Money> price, const PriceBook& prices);

/// Sets price, same scope, market and costs of a check whose lines, machine and missing parts are known.
/// @error Overflow, NoExchangeRate, UnknownId for a region that the catalog lacks
[[nodiscard]] Result<void> addCosts(const Catalog& catalog, const Scenario& scenario, const Quote& quote, const PriceBook& prices, QuoteCheck& check);

/// The quote's part that a component of a bill is.
[[nodiscard]] QuotePart partOf(std::string_view component);

}  // namespace sizewright
