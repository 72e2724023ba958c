// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <boost/multiprecision/cpp_int.hpp>

#include "core/money/rounded_quotient.h"

/// Fractions of whole numbers of any length, for results that must be right to the last digit. Only for .cpp files of this room.
namespace sizewright::exact {

using Integer = boost::multiprecision::cpp_int;

struct Fraction {
    Integer numerator;
    Integer denominator = 1;  ///< positive
};

[[nodiscard]] inline const Integer& one()
{
    static const Integer unit = boost::multiprecision::pow(Integer(10), Decimal::kDigits);
    return unit;
}
/// The value x 10^18.
[[nodiscard]] inline Integer scaled(Decimal value)
{
    return Integer(value.mantissa());
}
/// 1 + rate in lowest terms.
[[nodiscard]] inline Fraction growth(Decimal rate)
{
    const Integer grown = one() + scaled(rate);
    const Integer common = boost::multiprecision::gcd(grown, one());
    return {grown / common, one() / common};
}
/// flows[0] + flows[1] / (1+r) + flows[2] / (1+r)^2 + ...; the rate is above -100 %.
[[nodiscard]] inline Fraction presentValue(const std::vector<Integer>& flows, Decimal rate)
{
    const Fraction g = growth(rate);
    Fraction sum;
    Integer weight = 1;
    for (std::size_t year = 0; year < flows.size(); ++year) {
        if (year > 0) {
            weight *= g.denominator;
            sum.numerator *= g.numerator;
            sum.denominator *= g.numerator;
        }
        sum.numerator += flows[year] * weight;
    }
    return sum;
}
/// Rounded half to even at the 18th digit.
/// @error OutOfRange for a division by zero, Overflow from 1e15
[[nodiscard]] inline Result<Decimal> decimal(Fraction f)
{
    if (f.denominator == 0)
        return failure(ErrorId::OutOfRange, {}, "division by zero");
    if (f.denominator < 0) {
        f.numerator = -f.numerator;
        f.denominator = -f.denominator;
    }
    const Integer mantissa = roundedQuotient<Integer>(f.numerator * one(), f.denominator, Rounding::HalfEven);
    const Integer largest = one() * 1'000'000'000'000'000;
    if (mantissa > largest || mantissa < -largest)
        return failure(ErrorId::Overflow, {}, "the decimal result exceeds 1e15");
    return Decimal::fromMantissa(static_cast<Int128>(mantissa));
}

}  // namespace sizewright::exact
