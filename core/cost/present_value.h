// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/cost/finance.h"
#include "core/money/money.h"
#include "core/scenario/taxation.h"

namespace sizewright {

/// One kind of running cost (energy, support, staff ...) in the first year, and by how much it grows every year.
struct RunningCost {
    Money firstYear;
    Decimal escalation;  ///< above -100 %
};

/// Running costs of each year: every kind x (1 + its escalation)^(year - 1), each rounded half to even to minor units as a bill is.
/// @error CurrencyMismatch, Overflow; OutOfRange without costs, for no years or an escalation of -100 % or less
/// @source opex with an escalation of its own for each kind, as energy is escalated in LCOE models
[[nodiscard]] Result<std::vector<Money>> yearlyOpex(const std::vector<RunningCost>& costs, int years);

/// All that an owner pays over a horizon, nominal, in one currency.
struct OwnershipCosts {
    Money capex;
    std::vector<Money> opexByYear;  ///< one entry a year; their number is the horizon
    Money residual;                 ///< what the machines sell for at its end
    std::optional<Taxation> tax;    ///< nothing: a public body, or before tax
};

/// NPV of costs, rounded once. Before tax: capex + sum of opex_y/(1+r)^y - residual/(1+r)^N.
/// After tax at rate t: opex x (1-t), less t x D_y/(1+r)^y for the depreciation D_y of each year of the horizon, and the residual
/// less t x (residual - book value), where the book value is the capex that the horizon has not written off.
/// @error CurrencyMismatch, Overflow; OutOfRange for a discount rate of -100 % or less, no years, or a tax rate outside 0 .. 1
/// @source textbook formulas of net present value with a tax shield and a taxed book gain
[[nodiscard]] Result<Money> netPresentCost(const OwnershipCosts& costs, Decimal rate);
/// The same by factors that were worked out before, for many options of a plan.
[[nodiscard]] Result<Money> netPresentCost(const OwnershipCosts& costs, const Discounting& discounting);

/// What each year costs after tax, the purchase first, in minor units times 10^18: the flows whose present value is the NPV.
/// @error those of netPresentCost
[[nodiscard]] Result<std::vector<Int128>> ownershipFlows(const OwnershipCosts& costs);

/// First month by whose end owning has paid back against an alternative that costs the same every year, within the horizon; savings
/// of a year come in equal months. After tax the alternative's costs are relieved as running costs are, and what is written off
/// counts; nothing is sold. Nothing means not within the horizon. Decided exactly, as discountedBreakEvenMonth is; simple at rate 0.
/// @source textbook formula of the discounted payback period, after tax
[[nodiscard]] std::optional<int> paybackMonth(const OwnershipCosts& costs, Money alternativePerYear, Decimal rate);

}  // namespace sizewright
