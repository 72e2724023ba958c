// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include <compare>
#include <concepts>
#endif

namespace sizewright {

/// A number with a dimension. Quantities of one tag add and compare; products and quotients exist only where a free
/// operator below or in units.h gives them a meaning. The base unit is the tag's: bytes, seconds, tokens per second.
template <class Tag, class Rep>
class Quantity {
public:
    using Representation = Rep;

    constexpr Quantity() = default;
    constexpr explicit Quantity(Rep value) : m_value(value) {}

    /// The bare number in the base unit; for formatting and for formulas that leave the unit system.
    [[nodiscard]] constexpr Rep raw() const { return m_value; }

    constexpr auto operator<=>(const Quantity&) const = default;

    constexpr Quantity& operator+=(Quantity other)
    {
        m_value += other.m_value;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other)
    {
        m_value -= other.m_value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_value + b.m_value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.m_value - b.m_value); }
    friend constexpr Quantity operator-(Quantity a) { return Quantity(-a.m_value); }
    friend constexpr Quantity operator*(Quantity a, Rep factor) { return Quantity(a.m_value * factor); }
    friend constexpr Quantity operator*(Rep factor, Quantity a) { return Quantity(factor * a.m_value); }
    friend constexpr Quantity operator/(Quantity a, Rep divisor)
        requires std::floating_point<Rep>
    {
        return Quantity(a.m_value / divisor);
    }
    /// The ratio of two like quantities is a bare number.
    friend constexpr double operator/(Quantity a, Quantity b)
    {
        return static_cast<double>(a.m_value) / static_cast<double>(b.m_value);
    }

private:
    Rep m_value{};
};

}  // namespace sizewright
