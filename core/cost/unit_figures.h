// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/cost/cost.h"
#include "core/cost/unit_cost.h"

namespace sizewright {

/// What a year's cost means per token and per person; each figure says what it counts.
struct UnitFigures {
    std::vector<CostPerMegatoken> perMegatoken;  ///< output, all tokens, output equivalents; without those that have no meaning
    std::optional<Money> perUserMonth;
};
[[nodiscard]] UnitFigures unitFigures(Money annualCost, const Scenario& scenario, const YearlyTraffic& traffic,
                                      const OutputEquivalence& equivalence);

/// How many input tokens cost as much as one of output: four that must be computed; of cached ones as many as the API's own list says.
[[nodiscard]] OutputEquivalence outputEquivalence(const PriceBook& prices, const Baseline& api);

/// What a baseline costs a year, major units; after tax where the scenario has one, as it relieves these costs too.
[[nodiscard]] std::optional<Decimal> annualCostOf(const Baseline& baseline, const Finance& finance);

}  // namespace sizewright
