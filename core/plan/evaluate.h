// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/ranking.h"
#include "core/plan/trial.h"

namespace sizewright {

/// What was found out about a machine.
struct Evaluation {
    OptionList options;           ///< of each candidate and node count tried, the best deployment
    std::size_t deployments = 0;  ///< looked at
};

/// Tries a candidate on 1, 2, 3 ... machines until one meets the scenario even at the low end of its band, and adds what it finds;
/// more would only cost more.
void evaluate(const Catalog& catalog, const Candidate& candidate, const Requirement& requirement, const ProfileTable& profiles,
              const PriceBook& prices, MachineCosts& machineCosts, Evaluation& result);

}  // namespace sizewright
