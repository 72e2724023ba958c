// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/plan/candidates.h"
#include "core/plan/verdict.h"

namespace sizewright {

/// One deployment with what could be found out about it at the load of a requirement.
struct Trial {
    Deployment deployment;
    const ModelProfile* profile = nullptr;
    MemoryFootprint memory;
    std::optional<ServingEstimate> speed;
    std::optional<Error> speedError;
    double margin = -1e9;  ///< serviceMargin; negative where it does not run at all, nearer misses higher

    [[nodiscard]] bool holds() const { return speed && margin >= 1; }
};

[[nodiscard]] Trial tryDeployment(const Catalog& catalog, const Deployment& deployment, const ModelProfile& profile,
                                  const Requirement& requirement);

/// The margin of a trial that has a speed, at the bad and at the good ends of its bands.
[[nodiscard]] double surestMargin(const Trial& trial, const Requirement& requirement);
[[nodiscard]] double kindestMargin(const Trial& trial, const Requirement& requirement);

/// Whether there are replicas to part into some for prompts and some that decode.
[[nodiscard]] bool canPart(const Trial& trial);
/// `base`, a layout with several replicas, tried with the prompts on some of them; replaces `best` where that is worth it.
void tryPools(const Catalog& catalog, const Requirement& requirement, const Trial& base, Trial& best, std::size_t& deployments);

/// What so many machines of the platform at hand cost, with so many disks more in each, worked out once for all that they might
/// run. One thread at a time.
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

/// The option that a trial on so many machines makes: priced, and judged.
[[nodiscard]] Option makeOption(const Catalog& catalog, const Candidate& candidate, const Trial& trial,
                                const Requirement& requirement, const PriceBook& prices, MachineCosts& machineCosts);

/// The best deployment of a candidate on exactly so many machines; nothing if no engine runs the format there.
[[nodiscard]] std::optional<Trial> bestTrial(const Catalog& catalog, const Candidate& candidate, int nodes, const Requirement& requirement,
                                             const ProfileTable& profiles, std::size_t& deployments);

/// Requests that the machines must be sized for when one of them may fail: what is left then still carries what is asked.
[[nodiscard]] double carriedLoad(const Scenario& scenario, double concurrency, const Deployment& deployment);
/// Share of the requests that is left when one machine fails; 0 where none outlives it.
[[nodiscard]] double shareWithoutOneMachine(const Deployment& deployment);

}  // namespace sizewright
