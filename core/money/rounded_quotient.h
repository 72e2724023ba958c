// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

namespace sizewright {

/// numerator / denominator (positive) as an integer, rounded once as asked; for the wide integers of Boost.Multiprecision.
/// Up is towards plus infinity, Down towards minus infinity, HalfUp away from zero.
template <class Integer>
[[nodiscard]] Integer roundedQuotient(Integer numerator, const Integer& denominator, Rounding rounding)
{
    const bool negative = numerator < 0;
    if (negative)
        numerator = -numerator;
    Integer quotient = numerator / denominator;
    const Integer rest = numerator % denominator;
    const Integer twice = 2 * rest;
    bool away = false;
    switch (rounding) {
    case Rounding::HalfEven:
        away = twice > denominator || (twice == denominator && quotient % 2 == 1);
        break;
    case Rounding::HalfUp:
        away = twice >= denominator;
        break;
    case Rounding::Up:
        away = rest != 0 && !negative;
        break;
    case Rounding::Down:
        away = rest != 0 && negative;
        break;
    }
    if (away)
        ++quotient;
    return negative ? Integer(-quotient) : quotient;
}

/// The same as an amount of minor units.
/// @error Overflow beyond kLargestMinor
template <class Integer>
[[nodiscard]] Result<Money> roundedMoney(const Integer& numerator, const Integer& denominator, Currency currency, Rounding rounding)
{
    const Integer minor = roundedQuotient<Integer>(numerator, denominator, rounding);
    if (minor > kLargestMinor || minor < -kLargestMinor)
        return failure(ErrorId::Overflow, {}, "the amount exceeds 90 trillion");
    return Money{static_cast<std::int64_t>(minor), currency};
}

}  // namespace sizewright
