// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/evaluate.h"

#include <algorithm>

#include "core/plan/training.h"

namespace sizewright {
namespace {

/// Whether more machines may be better although these hold: for speed, as long as the ceiling buys them.
bool moreMachinesMayWin(const Option& option, const Scenario& scenario)
{
    const bool forSpeed = scenario.objective == Objective::Fastest || scenario.objective == Objective::Balanced;
    return forSpeed && scenario.finance.capexCeiling && option.isPriced();
}

}  // namespace

void evaluate(const Catalog& catalog, const Candidate& candidate, const Requirement& requirement, const ProfileTable& profiles,
              const PriceBook& prices, MachineCosts& machineCosts, Evaluation& result)
{
    for (const int nodes : nodeCounts(*candidate.platform, *requirement.scenario)) {
        const auto best = bestTrial(catalog, candidate, nodes, requirement, profiles, result.deployments);
        if (!best)
            continue;
        result.options.push_back(std::make_unique<Option>(makeOption(catalog, candidate, *best, requirement, prices, machineCosts)));
        const Option& option = *result.options.back();
        // One machine more lifts the low end of the band over the level; it cures no other limit.
        const bool enough = option.verdict != Verdict::DoesNotFit && !missesLowEnd(option) &&
                            !moreMachinesMayWin(option, *requirement.scenario);
        if (enough || best->speedError ||
            !supportsArithmetic(*candidate.device, *candidate.format) || refusedTraining(option))
            break;
    }
}

}  // namespace sizewright
