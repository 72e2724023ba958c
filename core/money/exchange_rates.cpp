// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exchange_rates.h"

#include <boost/multiprecision/cpp_int.hpp>

#include "core/money/rounded_quotient.h"

namespace sizewright {
namespace {
constexpr Currency kCurrencies[] = {Currency::CNY, Currency::EUR, Currency::USD, Currency::JPY, Currency::GBP, Currency::CHF};
}

Result<Decimal> ExchangeRates::direct(Currency from, Currency to) const
{
    if (from == to)
        return Decimal::fromInteger(1);
    const ExchangeRate* newest = nullptr;
    for (const ExchangeRate& entry : m_rates) {
        const bool straight = entry.base == from && entry.quote == to;
        const bool inverted = entry.base == to && entry.quote == from;
        if ((straight || inverted) && (!newest || newest->date < entry.date))
            newest = &entry;
    }
    if (!newest)
        return failure(ErrorId::NoExchangeRate, {}, {});
    if (newest->base == from)
        return newest->rate;
    return divide(Decimal::fromInteger(1), newest->rate);
}

Result<Decimal> ExchangeRates::rate(Currency from, Currency to) const
{
    if (auto found = direct(from, to))
        return found;
    for (const Currency via : kCurrencies) {
        const auto first = direct(from, via);
        const auto second = direct(via, to);
        if (first && second)
            return multiply(*first, *second);
    }
    return failure(ErrorId::NoExchangeRate, {},
                   "no exchange rate from " + std::string(currencyCode(from)) + " to " + std::string(currencyCode(to)));
}

Result<Money> ExchangeRates::convert(Money amount, Currency to, Rounding rounding) const
{
    const auto factor = rate(amount.currency, to);
    if (!factor)
        return tl::unexpected(factor.error());
    // Minor digits differ between currencies; one rounding at the end, so that what is below the 18th digit still counts.
    using Wide = boost::multiprecision::int256_t;
    const auto power = [](int exponent) { return Wide(boost::multiprecision::pow(Wide(10), static_cast<unsigned>(exponent))); };
    const Wide numerator = Wide(amount.minor) * Wide(factor->mantissa()) * power(minorDigits(to));
    return roundedMoney<Wide>(numerator, power(Decimal::kDigits + minorDigits(amount.currency)), to, rounding);
}

}  // namespace sizewright
