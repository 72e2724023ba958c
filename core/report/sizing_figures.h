// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/sizing/budget.h"
#include "core/sizing/hardware_in_hand.h"
#include "core/sizing/upgrade.h"

namespace sizewright {

/// Most users at the service level over what is spent, a line for each family.
[[nodiscard]] Chart budgetChart(const SizingTable& table, const std::vector<Budget>& budgets, const Language& language);
/// What each budget buys at best: most users, best quality, fastest.
[[nodiscard]] Table budgetTable(const SizingTable& table, const std::vector<Budget>& budgets, const Language& language);

/// A row of the upgrade table: places in UpgradePaths::steps and targets; no target for what needs no purchase.
struct UpgradeRow {
    std::size_t step = 0;
    std::optional<std::size_t> target;
};
/// What carries more without a purchase, then for each target its cheapest ways, at most so many.
[[nodiscard]] std::vector<UpgradeRow> upgradeRows(const UpgradePaths& paths, std::size_t perTarget);
[[nodiscard]] Table upgradeTable(const UpgradePaths& paths, const std::vector<UpgradeRow>& rows, const Language& language);
/// What a step buys, what it leaves unused and what that cost, a sentence each.
[[nodiscard]] std::vector<std::string> upgradeDetails(const Upgrade& upgrade, const Language& language);

/// Models that machines in hand run, best first, a row each.
[[nodiscard]] Table hardwareTable(const HardwareCapacity& capacity, const Language& language);
/// Every format of a model on these machines, a sentence each.
[[nodiscard]] std::vector<std::string> hardwareDetails(const HardwareCapacity& capacity, const ModelCapacity& model, const Language& language);

}  // namespace sizewright
