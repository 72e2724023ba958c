// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/finance.h"

#include <cmath>

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

namespace sizewright {
namespace {

using Exact = boost::multiprecision::cpp_dec_float_50;

Exact exact(Decimal value)
{
    return Exact(value.toText());
}

using Integer = boost::multiprecision::int512_t;

Integer powerOfTen(unsigned exponent)
{
    return boost::multiprecision::pow(Integer(10), exponent);
}

const Integer& unit()
{
    static const Integer one = powerOfTen(36);
    return one;
}

/// numerator / denominator (positive), half to even.
Result<Money> quotient(Integer numerator, const Integer& denominator, Currency currency)
{
    const bool negative = numerator < 0;
    if (negative)
        numerator = -numerator;
    Integer whole = numerator / denominator;
    const Integer twice = 2 * (numerator % denominator);
    if (twice > denominator || (twice == denominator && whole % 2 == 1))
        ++whole;
    if (whole > kLargestMinor)
        return failure(ErrorId::Overflow, {}, "the amount exceeds 90 trillion");
    const auto minor = static_cast<std::int64_t>(whole);
    return Money{negative ? -minor : minor, currency};
}

}  // namespace

Result<Discounting> Discounting::make(Decimal rate, int years)
{
    const Integer growth = unit() + Integer(rate.mantissa()) * powerOfTen(36 - Decimal::kDigits);
    if (growth <= 0 || years < 0)
        return failure(ErrorId::OutOfRange, {}, "a discount rate is above -100 %, and a horizon has no negative years");
    Integer last = unit();
    Integer sum = 0;
    for (int year = 0; year < years; ++year) {
        last = last * unit() / growth;
        sum += last;
    }
    if (last > 100 * unit() || sum > 100 * unit())
        return failure(ErrorId::OutOfRange, {}, "the horizon is too long for this discount rate");
    Discounting d;
    d.m_years = years;
    d.m_sum = static_cast<Int128>(sum);
    d.m_last = static_cast<Int128>(last);
    return d;
}

Result<Money> Discounting::presentCost(Money capex, Money opexPerYear, Money residual) const
{
    if (capex.currency != opexPerYear.currency || capex.currency != residual.currency)
        return failure(ErrorId::CurrencyMismatch, {}, "amounts of one cost series must be in one currency");
    return quotient(capex.minor * unit() + opexPerYear.minor * Integer(m_sum) - residual.minor * Integer(m_last), unit(), capex.currency);
}

Result<Money> Discounting::annualCost(Money presentCost) const
{
    if (m_years < 1)
        return failure(ErrorId::OutOfRange, {}, "a horizon has at least one year");
    return quotient(presentCost.minor * unit(), Integer(m_sum), presentCost.currency);
}

Result<Money> netPresentCost(Money capex, Money opexPerYear, Decimal rate, int years, Money residual)
{
    const auto discounting = Discounting::make(rate, years);
    return discounting ? discounting->presentCost(capex, opexPerYear, residual) : Result<Money>(tl::unexpected(discounting.error()));
}

Result<Money> equivalentAnnualCost(Money netPresent, Decimal rate, int years)
{
    const auto discounting = Discounting::make(rate, years);
    return discounting ? discounting->annualCost(netPresent) : Result<Money>(tl::unexpected(discounting.error()));
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
