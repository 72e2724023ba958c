// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/present_value.h"

#include "core/cost/depreciation.h"
#include "core/cost/exact.h"

namespace sizewright {
namespace {

using exact::Integer;

constexpr Int128 kUnit = 1'000'000'000'000'000'000;  ///< 10^18, as the digits of a decimal

/// Costs of each year, the purchase first, times 10^18.
std::vector<Int128> flowsBeforeTax(const OwnershipCosts& costs)
{
    std::vector<Int128> flows{costs.capex.minor * kUnit};
    for (const Money& opex : costs.opexByYear)
        flows.push_back(opex.minor * kUnit);
    flows.back() -= costs.residual.minor * kUnit;
    return flows;
}

Result<void> takeTaxOff(const OwnershipCosts& costs, std::vector<Int128>& flows)
{
    const auto schedule = depreciationSchedule(costs.capex, costs.tax->depreciation);
    if (!schedule)
        return tl::unexpected(schedule.error());
    const Int128 rate = costs.tax->rate.mantissa();
    std::int64_t bookValue = costs.capex.minor;
    for (std::size_t year = 1; year < flows.size(); ++year) {
        const std::int64_t writtenOff = year <= schedule->size() ? (*schedule)[year - 1].minor : 0;
        flows[year] -= rate * (costs.opexByYear[year - 1].minor + writtenOff);
        bookValue -= writtenOff;
    }
    flows.back() += rate * (costs.residual.minor - bookValue);
    return {};
}

}  // namespace

Result<std::vector<Money>> yearlyOpex(const std::vector<RunningCost>& costs, int years)
{
    if (costs.empty() || years < 1)
        return failure(ErrorId::OutOfRange, {}, "running costs need a kind and at least one year");
    std::vector<Money> sums(static_cast<std::size_t>(years), Money{0, costs.front().firstYear.currency});
    for (const RunningCost& cost : costs) {
        const exact::Fraction growth = exact::growth(cost.escalation);
        if (growth.numerator <= 0)
            return failure(ErrorId::OutOfRange, {}, "an escalation is above -100 %");
        exact::Fraction amount{cost.firstYear.minor, 1};
        for (Money& sum : sums) {
            const auto due = roundedMoney<Integer>(amount.numerator, amount.denominator, cost.firstYear.currency, Rounding::HalfEven);
            const auto total = due ? add(sum, *due) : due;
            if (!total)
                return tl::unexpected(total.error());
            sum = *total;
            amount = {amount.numerator * growth.numerator, amount.denominator * growth.denominator};
        }
    }
    return sums;
}

Result<std::vector<Int128>> ownershipFlows(const OwnershipCosts& costs)
{
    bool oneCurrency = costs.residual.currency == costs.capex.currency;
    for (const Money& opex : costs.opexByYear)
        oneCurrency = oneCurrency && opex.currency == costs.capex.currency;
    if (!oneCurrency)
        return failure(ErrorId::CurrencyMismatch, {}, "amounts of one cost series must be in one currency");
    if (costs.opexByYear.empty())
        return failure(ErrorId::OutOfRange, {}, "a horizon has at least one year");
    if (costs.tax && (costs.tax->rate < Decimal() || costs.tax->rate > Decimal::fromInteger(1)))
        return failure(ErrorId::OutOfRange, {}, "a tax rate lies between 0 and 100 %");
    std::vector<Int128> flows = flowsBeforeTax(costs);
    if (costs.tax)
        if (const auto taken = takeTaxOff(costs, flows); !taken)
            return tl::unexpected(taken.error());
    return flows;
}

Result<Money> netPresentCost(const OwnershipCosts& costs, Decimal rate)
{
    if (exact::growth(rate).numerator <= 0)
        return failure(ErrorId::OutOfRange, {}, "a discount rate is above -100 %");
    const auto flows = ownershipFlows(costs);
    if (!flows)
        return tl::unexpected(flows.error());
    const exact::Fraction value = exact::presentValue({flows->begin(), flows->end()}, rate);
    return roundedMoney<Integer>(value.numerator, value.denominator * exact::one(), costs.capex.currency, Rounding::HalfEven);
}

Result<Money> netPresentCost(const OwnershipCosts& costs, const Discounting& discounting)
{
    const auto flows = ownershipFlows(costs);
    return flows ? discounting.presentValue(*flows, costs.capex.currency) : Result<Money>(tl::unexpected(flows.error()));
}

}  // namespace sizewright
