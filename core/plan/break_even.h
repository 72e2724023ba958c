// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace sizewright {

/// From when on, and from how much use on, buying an option is cheaper than a baseline. Nothing of a known figure means never.
struct BreakEven {
    bool known = false;                   ///< false: a price is missing
    std::optional<Decimal> months;        ///< simple
    std::optional<int> discountedMonths;
    int planYears = 0;
    std::optional<int> withinYears;       ///< of the months: looked at for so many years only, as taxes or prices change over them
    bool useKnown = false;                ///< false: the baseline costs the same whatever the use, or the speed is not known
    std::optional<Decimal> utilisation;   ///< API: share of what the machines write in a year of full use; rental: share of the year's hours
    std::optional<Decimal> megatokens;    ///< output a year, with the input that goes with it
    double plannedUtilisation = 0;        ///< of the plan, in the same sense
    double plannedMegatokens = 0;
};
/// Months compare payments from the day of purchase on; use compares the equivalent annual cost, after tax where there is one. Full use
/// is the output around the clock at the planned load, or with as many users as keep the service level, whichever is more. That more use needs more energy is not followed.
[[nodiscard]] BreakEven breakEven(const Plan& plan, const Option& option, const Baseline& baseline,
                                  const Scenario& scenario);

/// After how many months buying has paid back; "never" is an answer.
[[nodiscard]] Message paybackSentence(const BreakEven& figures);
/// From how much use on buying is cheaper; nothing if use does not matter.
[[nodiscard]] std::optional<Message> useSentence(const BreakEven& figures, const Baseline& baseline);

}  // namespace sizewright
