// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/exact.h"
#include "core/cost/finance.h"

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
    Integer saving;  ///< per month, positive
    int limit = 0;
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
        sum = sum * monthly.numerator + power;
        if (p.saving * sum >= p.capex * scale)
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
        lowSum += lowWeight;
        highSum += highWeight;
        if (p.saving * lowSum >= needed)
            return {true, month};
        if (p.saving * highSum >= needed)
            return {false, std::nullopt};
    }
    return {true, std::nullopt};
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
    const Payback payback{capex.minor, saving->minor, limit};
    const Fraction monthly{twelfthRoot(yearly.numerator), twelfthRoot(yearly.denominator)};
    if (boost::multiprecision::pow(monthly.numerator, kMonths) == yearly.numerator &&
        boost::multiprecision::pow(monthly.denominator, kMonths) == yearly.denominator)
        return rationalMonth(payback, monthly);
    for (unsigned digits = 40;; digits *= 2)
        if (const Attempt attempt = enclosedMonth(payback, yearly, digits); attempt.certain)
            return attempt.month;
}

}  // namespace sizewright
