// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

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

}  // namespace sizewright
