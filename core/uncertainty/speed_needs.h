// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/uncertain_plan.h"

namespace sizewright {

/// What an option's speed is sure of: its users, its margin, and where its error must lie. Fills the parts of both that
/// follow from speed alone; they need no draws, as one error decides them.
/// @error those of SpeedEstimator::make
[[nodiscard]] Result<void> addSpeed(const Catalog& catalog, const Scenario& scenario, const Plan& plan,
                                    const UncertainPlan& uncertain, UncertainOption& option, OptionUncertainty& result);

}  // namespace sizewright
