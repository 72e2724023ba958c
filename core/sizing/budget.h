// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/sizing_table.h"

namespace sizewright {

/// The best that a budget buys, as places in SizingTable::machines; nothing where it buys none that gives even one user the
/// service level.
struct BudgetChoice {
    std::optional<std::size_t> mostUsers;  ///< most requests at once; of equals the cheapest
    std::optional<std::size_t> quality;    ///< the best answers; of those that carry what is asked, if any does
    std::optional<std::size_t> fastest;    ///< for each user at the load that is asked; nothing if none carries it
};

/// What one amount buys. Typical purchase prices count; machines without a public price are left out.
struct Budget {
    Money amount;
    std::array<BudgetChoice, kFamilies> families;
    BudgetChoice overall;
};

/// @error CurrencyMismatch for another currency than the plan's
[[nodiscard]] Result<Budget> bestForBudget(const SizingTable& table, Money amount);

/// 50k, 100k, 200k, 500k, 1M, 2M and 4M CNY in the plan's currency, in round figures, with the scenario's own ceiling among them.
/// @error NoExchangeRate, Overflow
[[nodiscard]] Result<std::vector<Money>> budgetSteps(const SizingTable& table, const std::optional<Money>& ceiling);

/// One budget after the other; a larger one never carries fewer.
[[nodiscard]] Result<std::vector<Budget>> budgetLadder(const SizingTable& table, const std::vector<Money>& amounts);

}  // namespace sizewright
