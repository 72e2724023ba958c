// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exchange_rates.h"

namespace sizewright {
namespace {
constexpr Currency kCurrencies[] = {Currency::CNY, Currency::EUR, Currency::USD, Currency::JPY, Currency::GBP, Currency::CHF};
}

Result<Decimal> ExchangeRates::direct(Currency from, Currency to) const
{
    if (from == to)
        return Decimal::fromInteger(1);
    for (const ExchangeRate& entry : m_rates)
        if (entry.base == from && entry.quote == to)
            return entry.rate;
    for (const ExchangeRate& entry : m_rates)
        if (entry.base == to && entry.quote == from)
            return divide(Decimal::fromInteger(1), entry.rate);
    return failure(ErrorId::NoExchangeRate, {}, {});
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
    // Minor digits differ between currencies, so the amount goes through major units.
    const auto major = multiply(toDecimal(amount), *factor);
    if (!major)
        return tl::unexpected(major.error());
    return moneyOf(*major, to, rounding);
}

}  // namespace sizewright
