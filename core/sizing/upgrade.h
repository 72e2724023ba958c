// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/sizing_table.h"

namespace sizewright {

/// What going from one bill to another means: parts are told apart by their price item.
struct BillChange {
    BillOfMaterials bought;            ///< what the new bill has more of, at today's prices
    std::vector<PricedLine> dropped;   ///< what the old bill has more of, at today's price of a new one
    MoneyRange cost;                   ///< of what is bought, with optics, cabling and installation where the machines need them
    MoneyRange droppedValue;           ///< of the dropped lines that have a price
    std::optional<Money> residual;     ///< typical, of what is dropped; nothing if the scenario states no residual share
    [[nodiscard]] bool complete() const { return bought.complete; }
};

/// @error Overflow
[[nodiscard]] Result<BillChange> billChange(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, const Platform& from,
                                            int fromNodes, const Platform& to, int toNodes);

enum class UpgradeKind : unsigned char {
    Engine,   ///< another engine on the same machines
    Format,   ///< another file of the same model
    Nodes,    ///< more of the same machines
    Machine,  ///< other machines
};
[[nodiscard]] TextKey upgradeKindName(UpgradeKind kind);
[[nodiscard]] std::string_view upgradeKindId(UpgradeKind kind);

/// One step from an option to another.
struct Upgrade {
    UpgradeKind kind{};
    Option option;   ///< at its most requests at once
    int users = 0;   ///< at the service level
    BillChange change;
    std::optional<Money> perAddedUser;  ///< typical; nothing without a price, or if it carries no more
    bool belowFloor = false;            ///< the format is worse than the scenario allows
    bool losesQuality = false;          ///< the format is of a worse class than the option's
};

/// What more demand takes.
struct UpgradeTarget {
    double factor = 0;  ///< of today's users; 0 for a number that was asked for
    int users = 0;
    std::vector<std::size_t> steps;  ///< places in UpgradePaths::steps that reach it, cheapest first, one for each machine and kind
};

struct UpgradePaths {
    Option from;
    int users = 0;  ///< that the option carries at the service level, in its best layout
    std::vector<Upgrade> steps;
    std::vector<UpgradeTarget> targets;
};

struct UpgradeOptions {
    std::vector<double> factors{1.5, 2, 3};
    std::optional<int> users;  ///< instead of the factors
};

/// Ways from an option of a plan to carry more. Other machines are those of the table, made for the same scenario.
/// @error NotApplicable for an option that carries nobody at the service level; Overflow
[[nodiscard]] Result<UpgradePaths> upgradePaths(const Catalog& catalog, const Scenario& scenario, const SizingTable& table, const Option& option,
                                                const UpgradeOptions& options = {});

/// "2 × 8x H20 141 GB server": what the step leads to, in so far as it differs.
[[nodiscard]] Message upgradeTitle(const Upgrade& upgrade);

}  // namespace sizewright
