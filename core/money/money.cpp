// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include <array>
#include <cstdlib>

#include <boost/multiprecision/cpp_int.hpp>

#include "core/money/rounded_quotient.h"

namespace sizewright {
namespace {

struct CurrencyFacts {
    std::string_view code;
    int digits;
};
constexpr std::array<CurrencyFacts, 6> kCurrencies{{{"CNY", 2}, {"EUR", 2}, {"USD", 2}, {"JPY", 0}, {"GBP", 2}, {"CHF", 2}}};

const CurrencyFacts& facts(Currency currency)
{
    return kCurrencies[static_cast<std::size_t>(currency)];
}

Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

using Wide = boost::multiprecision::int256_t;

}  // namespace

Result<Currency> currencyFromCode(std::string_view code)
{
    for (std::size_t i = 0; i < kCurrencies.size(); ++i)
        if (kCurrencies[i].code == code)
            return static_cast<Currency>(i);
    return failure(ErrorId::UnknownId, {},
                   "\"" + std::string(code.substr(0, 20)) + "\" is no known currency; known are CNY, EUR, USD, JPY, GBP, CHF");
}

std::string_view currencyCode(Currency currency)
{
    return facts(currency).code;
}

int minorDigits(Currency currency)
{
    return facts(currency).digits;
}

Result<Money> moneyOf(Decimal major, Currency currency, Rounding rounding)
{
    const Wide numerator = Wide(major.mantissa()) * Wide(powerOfTen(minorDigits(currency)));
    return roundedMoney(numerator, Wide(powerOfTen(Decimal::kDigits)), currency, rounding);
}

Result<Money> add(Money a, Money b)
{
    if (a.currency != b.currency)
        return failure(ErrorId::CurrencyMismatch, {},
                       "cannot add " + std::string(currencyCode(a.currency)) + " and " + std::string(currencyCode(b.currency)));
    const Int128 sum = Int128(a.minor) + b.minor;
    if (sum > kLargestMinor || sum < -Int128(kLargestMinor))
        return failure(ErrorId::Overflow, {}, "the amount exceeds 90 trillion");
    return Money{static_cast<std::int64_t>(sum), a.currency};
}

Result<Money> subtract(Money a, Money b)
{
    if (b.minor < -kLargestMinor)
        return failure(ErrorId::Overflow, {}, "the amount exceeds 90 trillion");
    return add(a, Money{-b.minor, b.currency});
}

Result<Money> multiply(Money amount, std::int64_t count)
{
    return roundedMoney<Wide>(Wide(amount.minor) * count, Wide(1), amount.currency, Rounding::HalfEven);
}

Result<Money> multiply(Money amount, Decimal factor, Rounding rounding)
{
    return roundedMoney<Wide>(Wide(amount.minor) * Wide(factor.mantissa()), Wide(powerOfTen(Decimal::kDigits)), amount.currency, rounding);
}

Result<Decimal> divide(Money amount, Decimal divisor)
{
    return divide(toDecimal(amount), divisor);
}

Decimal toDecimal(Money amount)
{
    return Decimal::fromMantissa(static_cast<Int128>(amount.minor) * powerOfTen(Decimal::kDigits - minorDigits(amount.currency)));
}

std::string plainText(Money amount)
{
    const int digits = minorDigits(amount.currency);
    std::string text = std::to_string(std::abs(amount.minor));
    if (digits > 0) {
        const auto width = static_cast<std::size_t>(digits) + 1;
        if (text.size() < width)
            text.insert(0, width - text.size(), '0');
        text.insert(text.size() - static_cast<std::size_t>(digits), ".");
    }
    return amount.minor < 0 ? "-" + text : text;
}

}  // namespace sizewright
