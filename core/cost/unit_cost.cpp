// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/unit_cost.h"

#include "core/cost/exact.h"

namespace sizewright {
namespace {

using exact::Integer;
using exact::scaled;

constexpr std::int64_t kSecondsOfYear = 3600 * 8760;

/// Tokens in the unit as a fraction of millions.
Result<exact::Fraction> megatokens(const AnnualTokens& tokens, TokenUnit unit, const OutputEquivalence& equivalence)
{
    const Integer output = scaled(tokens.output);
    const Integer input = scaled(tokens.input);
    const Integer cached = scaled(tokens.cachedInput);
    if (unit == TokenUnit::Output)
        return exact::Fraction{output, exact::one()};
    if (unit == TokenUnit::AllTokens)
        return exact::Fraction{output + input + cached, exact::one()};
    const bool needsCached = cached != 0;
    if (equivalence.inputs <= Decimal() || (needsCached && equivalence.cachedInputs.value_or(Decimal()) <= Decimal()))
        return failure(ErrorId::OutOfRange, {}, "output equivalents need how many input tokens, also cached ones, cost as much as one of output");
    const Integer k = scaled(equivalence.inputs);
    const Integer kCached = needsCached ? scaled(*equivalence.cachedInputs) : exact::one();
    // output + input x 10^18 / k + cached x 10^18 / kCached over one denominator.
    return exact::Fraction{output * k * kCached + input * exact::one() * kCached + cached * exact::one() * k, exact::one() * k * kCached};
}

}  // namespace

Result<Decimal> megatokensOfYear(Decimal tokensPerSecond, Decimal utilisation, Decimal availability)
{
    const Integer product = scaled(tokensPerSecond) * scaled(utilisation) * scaled(availability) * kSecondsOfYear;
    return exact::decimal({product, exact::one() * exact::one() * exact::one() * 1'000'000});
}

std::string_view tokenUnitId(TokenUnit unit)
{
    switch (unit) {
    case TokenUnit::Output:
        return "output";
    case TokenUnit::AllTokens:
        return "all_tokens";
    case TokenUnit::OutputEquivalents:
        return "output_equivalents";
    }
    return {};
}

Result<CostPerMegatoken> costPerMegatoken(Money annualCost, const AnnualTokens& tokens, TokenUnit unit, const OutputEquivalence& equivalence)
{
    if (tokens.output <= Decimal() || tokens.input < Decimal() || tokens.cachedInput < Decimal())
        return failure(ErrorId::OutOfRange, {}, "a cost per token needs output tokens");
    const auto divisor = megatokens(tokens, unit, equivalence);
    if (!divisor)
        return tl::unexpected(divisor.error());
    const auto amount = exact::decimal({scaled(toDecimal(annualCost)) * divisor->denominator, exact::one() * divisor->numerator});
    const auto ratio = exact::decimal({scaled(tokens.input) + scaled(tokens.cachedInput), scaled(tokens.output)});
    if (!amount || !ratio)
        return tl::unexpected(!amount ? amount.error() : ratio.error());
    return CostPerMegatoken{*amount, annualCost.currency, unit, *ratio};
}

Result<Decimal> perOutputMegatoken(Decimal perMegatokenOfAll, Decimal inputPerOutput)
{
    return multiply(perMegatokenOfAll, inputPerOutput + Decimal::fromInteger(1));
}

Result<Money> costPerUserAndMonth(Money annualCost, int people)
{
    if (people < 1)
        return failure(ErrorId::OutOfRange, {}, "a cost per user needs at least one");
    return roundedMoney<Integer>(annualCost.minor, Integer(12) * people, annualCost.currency, Rounding::HalfEven);
}

std::optional<Decimal> breakEvenVolume(Money annualCost, Decimal alternativePerMegatoken)
{
    if (alternativePerMegatoken <= Decimal())
        return std::nullopt;
    const auto volume = exact::decimal({scaled(toDecimal(annualCost)), scaled(alternativePerMegatoken)});
    return volume ? std::optional<Decimal>(*volume) : std::nullopt;
}

std::optional<Decimal> breakEvenUtilisation(Money annualCost, Decimal alternativePerUnit, Decimal unitsAtFullUse)
{
    if (alternativePerUnit <= Decimal() || unitsAtFullUse <= Decimal())
        return std::nullopt;
    const Integer cost = scaled(toDecimal(annualCost)) * exact::one();
    const Integer full = scaled(alternativePerUnit) * scaled(unitsAtFullUse);
    if (cost > full)
        return std::nullopt;
    const auto share = exact::decimal({cost, full});
    return share ? std::optional<Decimal>(*share) : std::nullopt;
}

}  // namespace sizewright
