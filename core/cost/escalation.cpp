// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/escalation.h"

#include "core/cost/exact.h"
#include "core/cost/present_value.h"

namespace sizewright {
namespace {

constexpr Int128 kUnit = 1'000'000'000'000'000'000;
/// Amounts times factors below this stay within 128 bits.
constexpr std::int64_t kLargestFactor = 10'000;

}  // namespace

Result<Money> total(const RunningCosts& costs)
{
    const auto both = add(costs.energy, costs.support);
    return both ? add(*both, costs.other) : both;
}

Result<Escalations::Growth> Escalations::growthOf(Decimal rate, int years)
{
    const exact::Fraction yearly = exact::growth(rate);
    if (yearly.numerator <= 0)
        return failure(ErrorId::OutOfRange, {}, "an escalation is above -100 %");
    Growth growth{rate, {}};
    exact::Fraction power{1, 1};
    for (int year = 1; year <= years; ++year) {
        const auto factor = exact::decimal(power);
        if (!factor || *factor > Decimal::fromInteger(kLargestFactor))
            return failure(ErrorId::OutOfRange, {}, "running costs grow beyond 10,000 times");
        growth.factors.push_back(*factor);
        power = {power.numerator * yearly.numerator, power.denominator * yearly.denominator};
    }
    return growth;
}

Result<Escalations> Escalations::make(const PriceEscalation& rates, int years)
{
    Escalations e;
    e.m_years = years;
    if (rates == PriceEscalation())
        return e;
    const auto energy = growthOf(rates.energy, years);
    const auto support = growthOf(rates.support, years);
    const auto other = growthOf(rates.staff, years);
    if (!energy || !support || !other)
        return tl::unexpected(!energy ? energy.error() : !support ? support.error() : other.error());
    e.m_energy = *energy;
    e.m_support = *support;
    e.m_other = *other;
    return e;
}

Result<Money> Escalations::grown(const Growth& growth, Money first, int year)
{
    const Int128 minor = first.minor < 0 ? -Int128(first.minor) : Int128(first.minor);
    const Int128 product = minor * growth.factors[static_cast<std::size_t>(year) - 1].mantissa();
    const Int128 twice = 2 * (product % kUnit);
    const Int128 fromTie = twice > kUnit ? twice - kUnit : kUnit - twice;
    // The factor is off by half a unit of its last digit at most.
    if (fromTie <= minor + 1) {
        const auto exactly = yearlyOpex({{first, growth.rate}}, year);
        return exactly ? Result<Money>(exactly->back()) : Result<Money>(tl::unexpected(exactly.error()));
    }
    const Int128 rounded = product / kUnit + (twice > kUnit ? 1 : 0);
    if (rounded > kLargestMinor)
        return failure(ErrorId::Overflow, {}, "the amount exceeds 90 trillion");
    return Money{static_cast<std::int64_t>(first.minor < 0 ? -rounded : rounded), first.currency};
}

Result<RunningCosts> Escalations::inYear(const RunningCosts& first, int year) const
{
    if (year < 1 || year > m_years)
        return failure(ErrorId::OutOfRange, {}, "costs are asked for a year that the plan does not have");
    if (flat() || year == 1)
        return first;
    const auto energy = grown(m_energy, first.energy, year);
    const auto support = grown(m_support, first.support, year);
    const auto other = grown(m_other, first.other, year);
    if (!energy || !support || !other)
        return tl::unexpected(!energy ? energy.error() : !support ? support.error() : other.error());
    return RunningCosts{*energy, *support, *other};
}

Result<std::vector<Money>> Escalations::byYear(const RunningCosts& first, int years) const
{
    std::vector<Money> sums;
    for (int year = 1; year <= years; ++year) {
        const auto costs = inYear(first, year);
        const auto sum = costs ? total(*costs) : Result<Money>(tl::unexpected(costs.error()));
        if (!sum)
            return tl::unexpected(sum.error());
        sums.push_back(*sum);
    }
    return sums;
}

Result<Money> Escalations::sum(const RunningCosts& first, int years) const
{
    if (flat()) {
        const auto year = total(first);
        return year ? multiply(*year, years) : year;
    }
    const auto sums = byYear(first, years);
    if (!sums)
        return tl::unexpected(sums.error());
    Result<Money> all = Money{0, first.energy.currency};
    for (const Money& amount : *sums)
        all = all ? add(*all, amount) : all;
    return all;
}

}  // namespace sizewright
