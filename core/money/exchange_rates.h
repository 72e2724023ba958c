// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/money/money.h"

namespace sizewright {

/// One dated quotation: one unit of `base` costs `rate` units of `quote`.
struct ExchangeRate {
    Currency base{};
    Currency quote{};
    Decimal rate;
    std::string date;    ///< ISO date of the quotation
    std::string source;  ///< who quoted it
    bool operator==(const ExchangeRate&) const = default;
};

/// The rates of one date by which a plan converts; a pair is found directly (the newest
/// quotation), inverted, or through one third currency.
class ExchangeRates {
public:
    ExchangeRates() = default;
    explicit ExchangeRates(std::vector<ExchangeRate> rates) : m_rates(std::move(rates)) {}

    /// @error NoExchangeRate if the pair cannot be reached.
    [[nodiscard]] Result<Decimal> rate(Currency from, Currency to) const;
    [[nodiscard]] Result<Money> convert(Money amount, Currency to, Rounding rounding = Rounding::HalfEven) const;
    [[nodiscard]] const std::vector<ExchangeRate>& all() const { return m_rates; }
    bool operator==(const ExchangeRates&) const = default;

private:
    [[nodiscard]] Result<Decimal> direct(Currency from, Currency to) const;

    std::vector<ExchangeRate> m_rates;
};

}  // namespace sizewright
