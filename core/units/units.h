// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/units/quantity.h"

namespace sizewright {

using Bytes = Quantity<struct BytesTag, std::int64_t>;
using BytesPerSecond = Quantity<struct BytesPerSecondTag, double>;
using Flops = Quantity<struct FlopsTag, double>;                    ///< floating-point operations, a count
using FlopsPerSecond = Quantity<struct FlopsPerSecondTag, double>;  ///< a rate
using Seconds = Quantity<struct SecondsTag, double>;
using Watts = Quantity<struct WattsTag, double>;
using JoulesPerToken = Quantity<struct JoulesPerTokenTag, double>;
using KilowattHours = Quantity<struct KilowattHoursTag, double>;
using Tokens = Quantity<struct TokensTag, std::int64_t>;
using TokensPerSecond = Quantity<struct TokensPerSecondTag, double>;

constexpr Seconds operator/(Bytes amount, BytesPerSecond rate)
{
    return Seconds(static_cast<double>(amount.raw()) / rate.raw());
}
constexpr Seconds operator/(Flops work, FlopsPerSecond rate) { return Seconds(work.raw() / rate.raw()); }
constexpr TokensPerSecond operator/(Tokens amount, Seconds time)
{
    return TokensPerSecond(static_cast<double>(amount.raw()) / time.raw());
}
constexpr Seconds operator/(Tokens amount, TokensPerSecond rate)
{
    return Seconds(static_cast<double>(amount.raw()) / rate.raw());
}
constexpr KilowattHours operator*(Watts power, Seconds time)
{
    return KilowattHours(power.raw() * time.raw() / 3.6e6);
}

inline constexpr Seconds kSecondsPerYear{8760.0 * 3600.0};

/// Decimal and binary sizes differ by 7.4 % at the giga step, more than most safety margins: the literals never mix them.
namespace literals {
constexpr Bytes operator""_B(unsigned long long n) { return Bytes(static_cast<std::int64_t>(n)); }
constexpr Bytes operator""_MB(unsigned long long n) { return Bytes(static_cast<std::int64_t>(n) * 1'000'000); }
constexpr Bytes operator""_GB(unsigned long long n) { return Bytes(static_cast<std::int64_t>(n) * 1'000'000'000); }
constexpr Bytes operator""_MiB(unsigned long long n) { return Bytes(static_cast<std::int64_t>(n) << 20); }
constexpr Bytes operator""_GiB(unsigned long long n) { return Bytes(static_cast<std::int64_t>(n) << 30); }
constexpr Seconds operator""_ms(long double n) { return Seconds(static_cast<double>(n) / 1e3); }
constexpr Seconds operator""_us(long double n) { return Seconds(static_cast<double>(n) / 1e6); }
}  // namespace literals

/// A figure with its honest error band: low <= typical <= high.
template <class Q>
struct Band {
    Q low{};
    Q typical{};
    Q high{};
    bool operator==(const Band&) const = default;
};

/// Rounds a need up to whole bytes and a capacity down, so that rounding never makes something fit.
constexpr Bytes needOf(double bytes)
{
    const auto whole = static_cast<std::int64_t>(bytes);
    return Bytes(static_cast<double>(whole) < bytes ? whole + 1 : whole);
}
constexpr Bytes capacityOf(double bytes) { return Bytes(static_cast<std::int64_t>(bytes)); }

}  // namespace sizewright
