// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/finance.h"

#include <cmath>

#include <boost/multiprecision/cpp_dec_float.hpp>

namespace sizewright {
namespace {

using Exact = boost::multiprecision::cpp_dec_float_50;

Exact exact(Decimal value)
{
    return Exact(value.toText());
}

/// Half to even at the minor unit, from 50 digits.
Result<Money> rounded(const Exact& major, Currency currency)
{
    const auto value = Decimal::parse(Exact(boost::multiprecision::round(major * Exact("1e15")) / Exact("1e15")).str(15, std::ios::fixed));
    if (!value)
        return tl::unexpected(value.error());
    return moneyOf(*value, currency);
}

/// 1/(1+r) + ... + 1/(1+r)^n, and (1+r)^-n.
struct Annuity {
    Exact sum = 0;
    Exact last = 1;
};
Annuity annuity(Decimal rate, int years)
{
    Annuity a;
    const Exact factor = 1 / (1 + exact(rate));
    for (int y = 0; y < years; ++y) {
        a.last *= factor;
        a.sum += a.last;
    }
    return a;
}

}  // namespace

Result<Money> netPresentCost(Money capex, Money opexPerYear, Decimal rate, int years, Money residual)
{
    if (capex.currency != opexPerYear.currency || capex.currency != residual.currency)
        return failure(ErrorId::CurrencyMismatch, {}, "amounts of one cost series must be in one currency");
    const Annuity a = annuity(rate, years);
    return rounded(exact(toDecimal(capex)) + exact(toDecimal(opexPerYear)) * a.sum - exact(toDecimal(residual)) * a.last, capex.currency);
}

Result<Money> equivalentAnnualCost(Money netPresent, Decimal rate, int years)
{
    if (years < 1)
        return failure(ErrorId::OutOfRange, {}, "a horizon has at least one year");
    return rounded(exact(toDecimal(netPresent)) / annuity(rate, years).sum, netPresent.currency);
}

double megatokensPerYear(TokensPerSecond throughput, double utilisation, double availability)
{
    return throughput.raw() * kSecondsPerYear.raw() * utilisation * availability / 1e6;
}

KilowattHours energyPerYear(Watts idle, Watts load, double utilisation, double pue)
{
    return (idle + (load - idle) * utilisation) * pue * kSecondsPerYear;
}

std::optional<double> breakEvenMonths(Money capex, Money alternativePerMonth, Money opexPerMonth)
{
    const auto saving = subtract(alternativePerMonth, opexPerMonth);
    if (!saving || saving->minor <= 0 || saving->currency != capex.currency)
        return std::nullopt;
    return double(capex.minor) / double(saving->minor);
}

std::optional<int> discountedBreakEvenMonth(Money capex, Money alternativePerMonth, Money opexPerMonth, Decimal rate, int limit)
{
    const auto saving = subtract(alternativePerMonth, opexPerMonth);
    if (!saving || saving->minor <= 0 || saving->currency != capex.currency)
        return std::nullopt;
    const double factor = std::pow(1 + rate.toDouble(), -1.0 / 12);
    double weight = 1;
    double sum = 0;
    for (int month = 1; month <= limit; ++month) {
        weight *= factor;
        sum += double(saving->minor) * weight;
        if (sum >= double(capex.minor))
            return month;
    }
    return std::nullopt;
}

Result<Decimal> apiPricePerMegatoken(const ApiPrices& p, Decimal peakShare, Decimal hitShare, Decimal inputPerOutput)
{
    const Exact peak = exact(peakShare);
    const Exact hit = exact(hitShare);
    const Exact ratio = exact(inputPerOutput);
    const auto mixed = [&](Decimal onPeak, Decimal offPeak) { return Exact(exact(onPeak) * peak + exact(offPeak) * (1 - peak)); };
    const Exact input = mixed(p.hitPeak, p.hitOffPeak) * hit + mixed(p.missPeak, p.missOffPeak) * (1 - hit);
    const Exact perToken = (input * ratio + mixed(p.outputPeak, p.outputOffPeak)) / (ratio + 1);
    return Decimal::parse(perToken.str(15, std::ios::fixed));
}

}  // namespace sizewright
