// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace sizewright {

struct TrainingRequirement;

/// What the scenario asks of an option, worked out once per plan.
struct Requirement {
    int concurrency = 1;
    ServingLoad load;
    double longestContext = 0;
    const Scenario* scenario = nullptr;
    const TrainingRequirement* training = nullptr;  ///< null if no training is asked
};

/// Notes that the reason given last refuses the option: the gravest counts, and of equally grave ones the largest.
void refuse(Option& option, Refusal refusal, double shortfall);

/// Without training, which depends on the candidates.
[[nodiscard]] Requirement requirementOf(const Scenario& scenario);

/// Fills verdict, reasons, notes and shortfall of an option whose memory, speed and cost are known as far as they can be.
/// `speedError` says which fact is missing where memory fits but the speed could not be estimated.
/// `carried` is the load with which the speed was estimated: more than asked where a failed machine must be made good.
void judge(Option& option, const Requirement& requirement, double carried, const std::optional<Error>& speedError, bool arithmetic);

/// Gives what is asked by the typical estimate, but not at the low end of its band.
[[nodiscard]] bool missesLowEnd(const Option& option);

/// How far an estimate is above (>1) or below (<1) the service level; the least of speed, first token and memory.
[[nodiscard]] double serviceMargin(const ServingEstimate& speed, const MemoryFootprint& memory, const Requirement& requirement,
                                   double carried);

}  // namespace sizewright
