// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/sizing/budget.h"
#include "core/sizing/hardware_in_hand.h"
#include "core/sizing/upgrade.h"

namespace sizewright {

[[nodiscard]] std::string hardwareJson(const HardwareCapacity& capacity);
[[nodiscard]] std::string budgetsJson(const SizingTable& table, const std::vector<Budget>& budgets);
[[nodiscard]] std::string upgradeJson(const UpgradePaths& paths, const Scenario& scenario);

void printHardware(const HardwareCapacity& capacity);
void printBudgets(const SizingTable& table, const std::vector<Budget>& budgets);
void printUpgrade(const UpgradePaths& paths, const Scenario& scenario);

}  // namespace sizewright
