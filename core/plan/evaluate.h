// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/plan/candidates.h"
#include "core/plan/ranking.h"
#include "core/plan/verdict.h"

namespace sizewright {

/// What was found out about a machine.
struct Evaluation {
    OptionList options;           ///< of each candidate and node count tried, the best deployment
    std::size_t deployments = 0;  ///< looked at
};

/// Requests that the machines must be sized for when one of them may fail: what is left then still carries what is asked.
[[nodiscard]] double carriedLoad(const Scenario& scenario, double concurrency, const Deployment& deployment);

/// What so many machines of the platform at hand cost, with so many disks more in each, worked out once for all that they might run. One thread at a time.
class MachineCosts {
public:
    MachineCosts(const Catalog& catalog, const PriceBook& prices) : m_catalog(catalog), m_prices(prices) {}
    const Result<MachineCost>& of(const Platform& platform, int nodes, int extraDrives);

private:
    const Catalog& m_catalog;
    const PriceBook& m_prices;
    const Platform* m_platform = nullptr;
    std::map<std::pair<int, int>, Result<MachineCost>> m_costs;  ///< by nodes and disks
};

/// Tries a candidate on 1, 2, 3 ... machines until one meets the scenario even at the low end of its band, and adds what it finds;
/// more would only cost more.
void evaluate(const Catalog& catalog, const Candidate& candidate, const Requirement& requirement, const ProfileTable& profiles,
              const PriceBook& prices, MachineCosts& machineCosts, Evaluation& result);

}  // namespace sizewright
