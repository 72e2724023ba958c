// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/unit_figures.h"

namespace sizewright {

UnitFigures unitFigures(Money annualCost, const Scenario& scenario, const YearlyTraffic& traffic, const OutputEquivalence& equivalence)
{
    UnitFigures figures;
    if (const auto each = costPerUserAndMonth(annualCost, scenario.demand.people))
        figures.perUserMonth = *each;
    const auto output = Decimal::fromDouble(traffic.outputMegatokens);
    const auto fresh = Decimal::fromDouble(traffic.inputMegatokens * (1 - scenario.request.prefixCacheShare));
    const auto cached = Decimal::fromDouble(traffic.inputMegatokens * scenario.request.prefixCacheShare);
    if (!output || !fresh || !cached)
        return figures;
    for (const TokenUnit unit : {TokenUnit::Output, TokenUnit::AllTokens, TokenUnit::OutputEquivalents})
        if (const auto cost = costPerMegatoken(annualCost, {*output, *fresh, *cached}, unit, equivalence))
            figures.perMegatoken.push_back(*cost);
    return figures;
}

OutputEquivalence outputEquivalence(const PriceBook& prices, const Baseline& api)
{
    OutputEquivalence equivalence;
    const auto output = prices.exactUnitPrice(api.item + " off-peak: output");
    const auto hit = prices.exactUnitPrice(api.item + " off-peak: cache-hit input");
    if (output && hit && hit->typical > Decimal())
        if (const auto ratio = divide(output->typical, hit->typical))
            equivalence.cachedInputs = *ratio;
    return equivalence;
}

std::optional<Decimal> annualCostOf(const Baseline& baseline, const Finance& finance)
{
    const auto year = baseline.perMonth ? multiply(baseline.perMonth->typical, std::int64_t(12)) : Result<Money>(failure(ErrorId::NoPrice, {}, "no price"));
    if (!year)
        return std::nullopt;
    const Decimal kept = finance.tax ? Decimal::fromInteger(1) - finance.tax->rate : Decimal::fromInteger(1);
    const auto cost = multiply(toDecimal(*year), kept);
    return cost ? std::optional<Decimal>(*cost) : std::nullopt;
}

}  // namespace sizewright
