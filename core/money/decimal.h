// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#ifndef Q_MOC_RUN
#include <compare>
#endif

#include "core/units/result.h"

namespace sizewright {

__extension__ using Int128 = __int128;

/// How a result with more digits than it may keep is rounded; always the caller's choice.
enum class Rounding { HalfEven, HalfUp, Up, Down };

/// An exact decimal fraction with 18 digits after the point: rates, shares, prices per unit. No double can get in by accident.
class Decimal {
public:
    static constexpr int kDigits = 18;

    constexpr Decimal() = default;
    [[nodiscard]] static Decimal fromInteger(std::int64_t value);
    /// Digits, one optional point, an optional leading minus; no exponent, no group separators.
    /// @error InvalidArgument for anything else or more than 18 fractional digits; OutOfRange beyond 1e15.
    [[nodiscard]] static Result<Decimal> parse(std::string_view text);
    /// The nearest decimal to a finite double, for inputs that are physical (efficiencies, shares), never for money.
    /// @error OutOfRange if not finite or beyond 1e15.
    [[nodiscard]] static Result<Decimal> fromDouble(double value);
    [[nodiscard]] static constexpr Decimal fromMantissa(Int128 mantissa)
    {
        Decimal d;
        d.m_mantissa = mantissa;
        return d;
    }

    [[nodiscard]] constexpr Int128 mantissa() const { return m_mantissa; }
    [[nodiscard]] double toDouble() const;
    /// Shortest exact text, such as "6.8012" or "-3".
    [[nodiscard]] std::string toText() const;

    constexpr auto operator<=>(const Decimal&) const = default;
    friend Decimal operator+(Decimal a, Decimal b) { return fromMantissa(a.m_mantissa + b.m_mantissa); }
    friend Decimal operator-(Decimal a, Decimal b) { return fromMantissa(a.m_mantissa - b.m_mantissa); }

private:
    Int128 m_mantissa = 0;  ///< value x 10^18
};

/// a x b and a / b, rounded half to even at the 18th digit.
/// @error Overflow beyond the range; OutOfRange for a division by zero.
[[nodiscard]] Result<Decimal> multiply(Decimal a, Decimal b);
[[nodiscard]] Result<Decimal> divide(Decimal a, Decimal b);

}  // namespace sizewright
