// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/money/money.h"
#include "core/units/units.h"

namespace sizewright {

/// Present-value factors of a rate over whole years, to 36 digits; worked out once for all options of a plan.
class Discounting {
public:
    /// @error OutOfRange for a rate of -100 % or less, less than no year, or factors beyond 100
    [[nodiscard]] static Result<Discounting> make(Decimal rate, int years);

    /// capex + sum of opex/(1+r)^y over the years - residual/(1+r)^n.
    [[nodiscard]] Result<Money> presentCost(Money capex, Money opexPerYear, Money residual) const;
    /// flows[0] + flows[1] / (1+r) + ..., one for the purchase and one for each year, in minor units times 10^18, below 10^35 each.
    /// @error OutOfRange for another number of flows
    [[nodiscard]] Result<Money> presentValue(const std::vector<Int128>& flows, Currency currency) const;
    /// The same amount every year that is worth as much: NPV x r / (1 - (1+r)^-n); NPV / n at r = 0.
    [[nodiscard]] Result<Money> annualCost(Money presentCost) const;

private:
    Decimal m_rate;
    Int128 m_sum = 0;   ///< 1/(1+r) + ... + 1/(1+r)^n, times 10^36
    Int128 m_last = 0;  ///< (1+r)^-n, times 10^36
    std::vector<Int128> m_factors;  ///< 1, (1+r)^-1 ... (1+r)^-n, times 10^36
    int m_years = 0;
};

/// NPV of costs: capex + sum of opex/(1+r)^y over the years - residual/(1+r)^n.
[[nodiscard]] Result<Money> netPresentCost(Money capex, Money opexPerYear, Decimal rate, int years, Money residual);
/// Equivalent annual cost: NPV x r / (1 - (1+r)^-n); NPV / n at r = 0.
[[nodiscard]] Result<Money> equivalentAnnualCost(Money netPresentCost, Decimal rate, int years);
/// Output tokens of a year, in millions: seconds per year x tokens/s x utilisation x availability / 1e6.
[[nodiscard]] double megatokensPerYear(TokensPerSecond throughput, double utilisation, double availability);
/// Energy of a year: 8760 h x PUE x (idle + utilisation x (load - idle)).
[[nodiscard]] KilowattHours energyPerYear(Watts idle, Watts load, double utilisation, double pue);

/// Months until the saving has paid the capex back, capex / (alternative - opex) half to even at the 18th digit; nothing means
/// never.
/// @source textbook formula of the static payback period
[[nodiscard]] std::optional<Decimal> breakEvenMonths(Money capex, Money alternativePerMonth, Money opexPerMonth);
/// First month n with sum over t of saving/(1+rm)^t >= capex, rm = (1+r)^(1/12) - 1, within `limit` months; nothing means never.
/// Decided exactly: the twelfth root is enclosed by integers, with more digits until the comparison is certain.
/// @source textbook formula of the discounted payback period
[[nodiscard]] std::optional<int> discountedBreakEvenMonth(Money capex, Money alternativePerMonth, Money opexPerMonth, Decimal rate,
                                                          int limit = 600);

/// Price of API traffic per million tokens of all kinds, input to output as input:1, by peak share and cache-hit share; half to
/// even at the 18th digit.
struct ApiPrices {
    Decimal hitPeak, missPeak, outputPeak;
    Decimal hitOffPeak, missOffPeak, outputOffPeak;
};
[[nodiscard]] Result<Decimal> apiPricePerMegatoken(const ApiPrices& prices, Decimal peakShare, Decimal hitShare,
                                                   Decimal inputPerOutput);

}  // namespace sizewright
