// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/money/money.h"

namespace sizewright {

/// Tokens of a year, in millions.
struct AnnualTokens {
    Decimal output;
    Decimal input;        ///< that must be computed
    Decimal cachedInput;  ///< found in the prefix cache
};

/// 3600 x 8760 x availability x utilisation x tokens a second / 1e6: millions of tokens a year.
/// @error Overflow
[[nodiscard]] Result<Decimal> megatokensOfYear(Decimal tokensPerSecond, Decimal utilisation, Decimal availability);

/// What a million tokens means; two costs compare only in the same unit.
enum class TokenUnit {
    Output,             ///< output tokens; the input that goes with them is included in the cost
    AllTokens,          ///< input and output alike
    OutputEquivalents,  ///< output + input / k + cached input / kCached
};
/// "output", "all_tokens", "output_equivalents": the id in files and JSON.
[[nodiscard]] std::string_view tokenUnitId(TokenUnit unit);

/// How many input tokens cost as much as one output token.
struct OutputEquivalence {
    Decimal inputs = Decimal::fromInteger(4);  ///< default of Google's GKE inference recommender
    std::optional<Decimal> cachedInputs;       ///< no default is known: needed where input is cached
};

/// A cost that always says what it counts.
struct CostPerMegatoken {
    Decimal amount;  ///< major units, half to even at the 18th digit
    Currency currency = Currency::CNY;
    TokenUnit unit = TokenUnit::Output;
    Decimal inputPerOutput;  ///< input tokens, cached ones too, for each of output
};
/// Annual cost / millions of tokens in the unit.
/// @error OutOfRange for no or negative tokens, or output equivalents without their shares; Overflow
[[nodiscard]] Result<CostPerMegatoken> costPerMegatoken(Money annualCost, const AnnualTokens& tokens, TokenUnit unit,
                                                        const OutputEquivalence& equivalence = {});
/// A price per million of all tokens as one per million of output with its input: price x (input per output + 1).
[[nodiscard]] Result<Decimal> perOutputMegatoken(Decimal perMegatokenOfAll, Decimal inputPerOutput);

/// Annual cost / (people x 12), half to even.
/// @error OutOfRange for no people
[[nodiscard]] Result<Money> costPerUserAndMonth(Money annualCost, int people);

/// Millions of tokens a year from which owning is cheaper: annual cost / price of the alternative for a million of them (major units
/// of the same currency, same unit of tokens). Nothing means never: the alternative costs nothing.
/// The annual cost is taken as it is; that more tokens need more energy is not followed.
[[nodiscard]] std::optional<Decimal> breakEvenVolume(Money annualCost, Decimal alternativePerMegatoken);
/// The share of full use from which owning is cheaper: annual cost / (price x millions of tokens a year at full use), or with hours
/// of rent in place of tokens. Nothing means never: even full use costs more than the alternative.
[[nodiscard]] std::optional<Decimal> breakEvenUtilisation(Money annualCost, Decimal alternativePerUnit, Decimal unitsAtFullUse);

}  // namespace sizewright
