// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/candidates.h"
#include "core/plan/verdict.h"

namespace sizewright {

struct Evaluation {
    std::vector<Option> options;    ///< per node count tried, the best deployment
    std::size_t deployments = 0;    ///< looked at
};

/// Requests that the machines must be sized for when one of them may fail: what is left then still carries what is asked.
[[nodiscard]] double carriedLoad(const Scenario& scenario, double concurrency, const Deployment& deployment);

/// Tries a candidate on 1, 2, 3 ... machines until one meets the scenario even at the low end of its band; more would only
/// cost more.
[[nodiscard]] Evaluation evaluate(const Catalog& catalog, const Candidate& candidate, const Requirement& requirement,
                                  const ProfileTable& profiles, const PriceBook& prices);

}  // namespace sizewright
