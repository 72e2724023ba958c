// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/capacity.h"

namespace sizewright {

/// So many machines with one format of one model: what they carry at most, and what they do at the load asked for.
struct SizedMachine {
    Capacity capacity;
    int users = 0;                 ///< most requests at once at the service level with everything else that is asked kept too; 0: none
    std::optional<Option> widest;  ///< at `users`
    std::optional<Option> asked;   ///< the best deployment at the load asked for, if that holds
    [[nodiscard]] const Platform& platform() const { return *capacity.candidate.platform; }
    [[nodiscard]] int nodes() const { return capacity.trial.deployment.nodes; }
    [[nodiscard]] const CostEstimate* cost() const { return widest && widest->cost ? &*widest->cost : nullptr; }
};

/// Every machine that a scenario allows, in every count, at its most: what budgets and upgrades are looked up in. Answers to many
/// budgets come from one table, so that they agree with each other. The ceiling of the scenario does not count.
struct SizingTable {
    Scenario scenario;  ///< without its ceiling; the entries' requirement refers to it
    int asked = 1;
    std::vector<SizedMachine> machines;  ///< in the catalog's order
    std::shared_ptr<ProfileTable> profiles;
    PriceBook prices;
};

/// Equal arguments give equal tables, whatever the thread count.
/// @error as makePlan
[[nodiscard]] Result<std::shared_ptr<const SizingTable>> sizingTable(const Catalog& catalog, const Scenario& scenario,
                                                                     int threads = 1, std::stop_token stop = {});

}  // namespace sizewright
