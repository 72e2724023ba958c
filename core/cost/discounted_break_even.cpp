// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/cost/depreciation.h"
#include "core/cost/exact.h"
#include "core/cost/present_value.h"

namespace sizewright {
namespace {

using exact::Fraction;
using exact::Integer;

constexpr unsigned kMonths = 12;

/// The largest integer whose cube is at most x.
Integer cubeRoot(const Integer& x)
{
    if (x < 1)
        return 0;
    Integer root = Integer(1) << (boost::multiprecision::msb(x) / 3 + 1);
    for (;;) {
        const Integer next = (2 * root + x / (root * root)) / 3;
        if (next >= root)
            return root;
        root = next;
    }
}

Integer twelfthRoot(const Integer& x)
{
    return boost::multiprecision::sqrt(Integer(boost::multiprecision::sqrt(cubeRoot(x))));
}

struct Payback {
    Integer capex;
    std::vector<Integer> savings;  ///< per month, year by year; the last goes on
    int limit = 0;

    [[nodiscard]] const Integer& saving(int month) const
    {
        return savings[std::min(static_cast<std::size_t>(month - 1) / kMonths, savings.size() - 1)];
    }
};

/// With a rational growth per month, sums are fractions.
std::optional<int> rationalMonth(const Payback& p, const Fraction& monthly)
{
    Integer sum = 0;
    Integer power = 1;
    Integer scale = 1;
    for (int month = 1; month <= p.limit; ++month) {
        power *= monthly.denominator;
        scale *= monthly.numerator;
        sum = sum * monthly.numerator + p.saving(month) * power;
        if (sum >= p.capex * scale)
            return month;
    }
    return std::nullopt;
}

struct Attempt {
    bool certain = false;
    std::optional<int> month;
};

/// Sums between two bounds of so many digits. Equality cannot happen here: an irrational root has no such polynomial.
Attempt enclosedMonth(const Payback& p, const Fraction& yearly, unsigned digits)
{
    const Integer scale = boost::multiprecision::pow(Integer(10), digits);
    const Integer low = twelfthRoot(Integer(yearly.denominator * boost::multiprecision::pow(scale, kMonths) / yearly.numerator));
    const Integer high = low + 1;
    const Integer needed = p.capex * scale;
    Integer lowWeight = scale, highWeight = scale, lowSum = 0, highSum = 0;
    for (int month = 1; month <= p.limit; ++month) {
        lowWeight = lowWeight * low / scale;
        highWeight = highWeight * high / scale + 1;
        const Integer& saving = p.saving(month);
        const bool loss = saving < 0;
        lowSum += saving * (loss ? highWeight : lowWeight);
        highSum += saving * (loss ? lowWeight : highWeight);
        if (lowSum >= needed)
            return {true, month};
        if (highSum >= needed)
            return {false, std::nullopt};
    }
    return {true, std::nullopt};
}

std::optional<int> paybackMonth(const Payback& payback, const Fraction& yearly)
{
    const Fraction monthly{twelfthRoot(yearly.numerator), twelfthRoot(yearly.denominator)};
    if (boost::multiprecision::pow(monthly.numerator, kMonths) == yearly.numerator &&
        boost::multiprecision::pow(monthly.denominator, kMonths) == yearly.denominator)
        return rationalMonth(payback, monthly);
    for (unsigned digits = 40;; digits *= 2)
        if (const Attempt attempt = enclosedMonth(payback, yearly, digits); attempt.certain)
            return attempt.month;
}

}  // namespace

std::optional<int> discountedBreakEvenMonth(Money capex, Money alternativePerMonth, Money opexPerMonth, Decimal rate, int limit)
{
    const auto saving = subtract(alternativePerMonth, opexPerMonth);
    if (!saving || saving->minor <= 0 || saving->currency != capex.currency)
        return std::nullopt;
    if (capex.minor <= 0)
        return 0;
    const Fraction yearly = exact::growth(rate);
    if (yearly.numerator <= 0)
        return std::nullopt;
    return paybackMonth(Payback{capex.minor, {saving->minor}, limit}, yearly);
}

std::optional<int> paybackMonth(const OwnershipCosts& costs, Money alternativePerYear, Decimal rate)
{
    OwnershipCosts held = costs;
    held.residual = {0, costs.capex.currency};
    const auto schedule = costs.tax ? depreciationSchedule(costs.capex, costs.tax->depreciation) : Result<std::vector<Money>>();
    const bool sound = ownershipFlows(held) && schedule && alternativePerYear.currency == costs.capex.currency;
    const Fraction yearly = exact::growth(rate);
    if (!sound || yearly.numerator <= 0)
        return std::nullopt;
    const Integer taxed = costs.tax ? exact::scaled(costs.tax->rate) : Integer(0);
    // Months are twelfths of years, so the price counts twelve times.
    Payback payback{costs.capex.minor * exact::one() * kMonths, {}, int(costs.opexByYear.size() * kMonths)};
    for (std::size_t year = 0; year < costs.opexByYear.size(); ++year) {
        const Integer saving = alternativePerYear.minor - costs.opexByYear[year].minor;
        const Integer writtenOff = year < schedule->size() ? (*schedule)[year].minor : 0;
        payback.savings.push_back(saving * (exact::one() - taxed) + writtenOff * taxed);
    }
    return payback.capex <= 0 ? 0 : paybackMonth(payback, yearly);
}

}  // namespace sizewright
