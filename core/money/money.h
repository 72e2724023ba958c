// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/money/decimal.h"

namespace sizewright {

/// An ISO 4217 currency that prices and plans may be in.
enum class Currency : std::uint8_t { CNY, EUR, USD, JPY, GBP, CHF };

[[nodiscard]] Result<Currency> currencyFromCode(std::string_view code);
[[nodiscard]] std::string_view currencyCode(Currency currency);
/// Digits after the point: 2 for most, 0 for JPY.
[[nodiscard]] int minorDigits(Currency currency);

/// An amount in minor units (cents, fen) of one currency. Amounts of different currencies never add: that is an error value.
struct Money {
    std::int64_t minor = 0;
    Currency currency = Currency::CNY;
    bool operator==(const Money&) const = default;
};

/// Largest amount that arithmetic accepts, in minor units.
inline constexpr std::int64_t kLargestMinor = 9'000'000'000'000'000;

/// An amount from a decimal number of major units, rounded to minor units.
[[nodiscard]] Result<Money> moneyOf(Decimal major, Currency currency, Rounding rounding = Rounding::HalfEven);
/// @error CurrencyMismatch, Overflow
[[nodiscard]] Result<Money> add(Money a, Money b);
[[nodiscard]] Result<Money> subtract(Money a, Money b);
[[nodiscard]] Result<Money> multiply(Money amount, std::int64_t count);
[[nodiscard]] Result<Money> multiply(Money amount, Decimal factor, Rounding rounding = Rounding::HalfEven);
/// amount / divisor as a decimal number of major units, rounded half to even at the 18th digit.
[[nodiscard]] Result<Decimal> divide(Money amount, Decimal divisor);
/// The number of major units.
[[nodiscard]] Decimal toDecimal(Money amount);
/// "1234.56": plain digits, point, no currency; for files and JSON.
[[nodiscard]] std::string plainText(Money amount);

}  // namespace sizewright
