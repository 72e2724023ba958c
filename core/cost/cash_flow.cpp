// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cash_flow.h"

#include "core/cost/depreciation.h"
#include "core/cost/exact.h"

namespace sizewright {
namespace {

using exact::Integer;

Result<Money> wholeMinor(const exact::Fraction& value, Currency currency)
{
    return roundedMoney<Integer>(value.numerator, value.denominator * exact::one(), currency, Rounding::HalfEven);
}

/// What is discounted of a year is what the cumulative cost grows by, so that the column adds up.
Result<void> addSums(const std::vector<Int128>& flows, Decimal rate, std::vector<CashFlowYear>& years)
{
    const Currency currency = years.front().purchase.currency;
    Money before{0, currency};
    for (CashFlowYear& y : years) {
        const auto index = static_cast<std::ptrdiff_t>(y.year);
        const auto sum = wholeMinor({Integer(flows[static_cast<std::size_t>(y.year)]), 1}, currency);
        const auto until = wholeMinor(exact::presentValue({flows.begin(), flows.begin() + index + 1}, rate), currency);
        if (!sum || !until)
            return tl::unexpected(!sum ? sum.error() : until.error());
        y.sum = *sum;
        y.cumulative = *until;
        y.discounted = {until->minor - before.minor, currency};
        y.tax = {sum->minor - y.purchase.minor - y.running.energy.minor - y.running.support.minor - y.running.other.minor - y.sale.minor,
                 currency};
        before = *until;
    }
    return {};
}

}  // namespace

Result<RunningCosts> runningCosts(const CostEstimate& cost)
{
    const auto known = add(cost.energyPerYear.typical, cost.supportPerYear.typical);
    const auto other = known ? subtract(cost.opexPerYear.typical, *known) : known;
    if (!other)
        return tl::unexpected(other.error());
    return RunningCosts{cost.energyPerYear.typical, cost.supportPerYear.typical, *other};
}

Result<OwnershipCosts> ownershipCosts(const CostEstimate& cost, const Finance& finance, const Escalations& escalations)
{
    const auto first = runningCosts(cost);
    const auto opex = first ? escalations.byYear(*first, finance.horizonYears) : Result<std::vector<Money>>(tl::unexpected(first.error()));
    const auto residual = multiply(cost.capex.typical, finance.residualShare);
    if (!opex || !residual)
        return tl::unexpected(!opex ? opex.error() : residual.error());
    return OwnershipCosts{cost.capex.typical, *opex, *residual, finance.tax};
}

Result<OwnershipCosts> ownershipCosts(const CostEstimate& cost, const Finance& finance)
{
    const auto escalations = Escalations::make(finance.escalation, finance.horizonYears);
    return escalations ? ownershipCosts(cost, finance, *escalations) : Result<OwnershipCosts>(tl::unexpected(escalations.error()));
}

Result<std::vector<CashFlowYear>> cashFlow(const CostEstimate& cost, const Finance& finance)
{
    const auto escalations = Escalations::make(finance.escalation, finance.horizonYears);
    const auto first = runningCosts(cost);
    const auto owned = ownershipCosts(cost, finance);
    if (!escalations || !first || !owned)
        return tl::unexpected(!escalations ? escalations.error() : !first ? first.error() : owned.error());
    const auto flows = ownershipFlows(*owned);
    const auto schedule = finance.tax ? depreciationSchedule(owned->capex, finance.tax->depreciation) : Result<std::vector<Money>>();
    if (!flows || !schedule)
        return tl::unexpected(!flows ? flows.error() : schedule.error());
    const Money none{0, owned->capex.currency};
    std::vector<CashFlowYear> years{{0, owned->capex, {none, none, none}, none, none, none, none, none, none}};
    for (int year = 1; year <= finance.horizonYears; ++year) {
        const auto running = escalations->inYear(*first, year);
        if (!running)
            return tl::unexpected(running.error());
        const auto index = static_cast<std::size_t>(year) - 1;
        const Money writtenOff = index < schedule->size() ? (*schedule)[index] : none;
        const Money sale = year == finance.horizonYears ? Money{-owned->residual.minor, none.currency} : none;
        years.push_back({year, none, *running, writtenOff, none, sale, none, none, none});
    }
    if (const auto summed = addSums(*flows, finance.discountRate, years); !summed)
        return tl::unexpected(summed.error());
    return years;
}

}  // namespace sizewright
