// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/finance.h"

#include "core/cost/exact.h"

namespace sizewright {
namespace {

using Integer = boost::multiprecision::int512_t;

Integer powerOfTen(unsigned exponent)
{
    return boost::multiprecision::pow(Integer(10), exponent);
}

/// Below this sum of factors (times 10^36) 36 digits leave too few for an annual cost, which is then worked out as a fraction.
constexpr Int128 kSmallestSum = Int128(1'000'000'000'000'000'000) * 1'000'000'000'000'000;

const Integer& unit()
{
    static const Integer one = powerOfTen(36);
    return one;
}

/// Whether the factors' last digits could decide how numerator / denominator (positive) is rounded.
bool isNearTie(const Integer& numerator, const Integer& denominator)
{
    static const Integer distance = powerOfTen(12);
    const Integer rest = boost::multiprecision::abs(numerator) % denominator;
    return boost::multiprecision::abs(Integer(2 * rest - denominator)) * distance <= denominator;
}

Result<Money> halfEven(const Integer& numerator, const Integer& denominator, Currency currency)
{
    return roundedMoney<Integer>(numerator, denominator, currency, Rounding::HalfEven);
}

Result<Money> halfEven(const exact::Fraction& amount, Currency currency)
{
    return roundedMoney<exact::Integer>(amount.numerator, amount.denominator, currency, Rounding::HalfEven);
}

}  // namespace

Result<Discounting> Discounting::make(Decimal rate, int years)
{
    const Integer growth = unit() + Integer(rate.mantissa()) * powerOfTen(36 - Decimal::kDigits);
    if (growth <= 0 || years < 0)
        return failure(ErrorId::OutOfRange, {}, "a discount rate is above -100 %, and a horizon has no negative years");
    Integer last = unit();
    Integer sum = 0;
    std::vector<Integer> factors{last};
    for (int year = 0; year < years; ++year) {
        last = last * unit() / growth;
        sum += last;
        factors.push_back(last);
    }
    if (last > 100 * unit() || sum > 100 * unit())
        return failure(ErrorId::OutOfRange, {}, "the horizon is too long for this discount rate");
    Discounting d;
    d.m_rate = rate;
    d.m_years = years;
    d.m_sum = static_cast<Int128>(sum);
    d.m_last = static_cast<Int128>(last);
    for (const Integer& factor : factors)
        d.m_factors.push_back(static_cast<Int128>(factor));
    return d;
}

Result<Money> Discounting::presentCost(Money capex, Money opexPerYear, Money residual) const
{
    if (capex.currency != opexPerYear.currency || capex.currency != residual.currency)
        return failure(ErrorId::CurrencyMismatch, {}, "amounts of one cost series must be in one currency");
    const Integer sum = capex.minor * unit() + opexPerYear.minor * Integer(m_sum) - residual.minor * Integer(m_last);
    if (!isNearTie(sum, unit()))
        return halfEven(sum, unit(), capex.currency);
    std::vector<exact::Integer> flows(static_cast<std::size_t>(m_years) + 1, opexPerYear.minor);
    flows.front() = capex.minor;
    flows.back() -= residual.minor;
    return halfEven(exact::presentValue(flows, m_rate), capex.currency);
}

Result<Money> Discounting::presentValue(const std::vector<Int128>& flows, Currency currency) const
{
    if (flows.size() != m_factors.size())
        return failure(ErrorId::OutOfRange, {}, "a present value needs a flow for the purchase and one for each year");
    static const Integer denominator = unit() * powerOfTen(Decimal::kDigits);
    Integer sum = 0;
    for (std::size_t year = 0; year < flows.size(); ++year)
        sum += Integer(flows[year]) * Integer(m_factors[year]);
    if (!isNearTie(sum, denominator))
        return halfEven(sum, denominator, currency);
    const exact::Fraction value = exact::presentValue({flows.begin(), flows.end()}, m_rate);
    return halfEven(exact::Fraction{value.numerator, value.denominator * exact::one()}, currency);
}

Result<Money> Discounting::annualCost(Money presentCost) const
{
    if (m_years < 1)
        return failure(ErrorId::OutOfRange, {}, "a horizon has at least one year");
    const Integer amount = presentCost.minor * unit();
    if (m_sum > kSmallestSum && !isNearTie(amount, Integer(m_sum)))
        return halfEven(amount, Integer(m_sum), presentCost.currency);
    std::vector<exact::Integer> ones(static_cast<std::size_t>(m_years) + 1, 1);
    ones.front() = 0;
    const exact::Fraction factor = exact::presentValue(ones, m_rate);
    return halfEven({presentCost.minor * factor.denominator, factor.numerator}, presentCost.currency);
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

std::optional<Decimal> breakEvenMonths(Money capex, Money alternativePerMonth, Money opexPerMonth)
{
    const auto saving = subtract(alternativePerMonth, opexPerMonth);
    if (!saving || saving->minor <= 0 || saving->currency != capex.currency)
        return std::nullopt;
    const auto months = exact::decimal({capex.minor, saving->minor});
    return months ? std::optional<Decimal>(*months) : std::nullopt;
}

Result<Decimal> apiPricePerMegatoken(const ApiPrices& p, Decimal peakShare, Decimal hitShare, Decimal inputPerOutput)
{
    using exact::scaled;
    const exact::Integer one = exact::one();
    const exact::Integer peak = scaled(peakShare);
    const exact::Integer hit = scaled(hitShare);
    const exact::Integer ratio = scaled(inputPerOutput);
    const auto mixed = [&](Decimal onPeak, Decimal offPeak) { return exact::Integer(scaled(onPeak) * peak + scaled(offPeak) * (one - peak)); };
    const exact::Integer input = mixed(p.hitPeak, p.hitOffPeak) * hit + mixed(p.missPeak, p.missOffPeak) * (one - hit);
    const exact::Integer output = mixed(p.outputPeak, p.outputOffPeak);
    // Prices and shares carry 18 digits each: the numerator has 72 of them, the denominator 18.
    return exact::decimal({input * ratio + output * one * one, one * one * one * (ratio + one)});
}

}  // namespace sizewright
