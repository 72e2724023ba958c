// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/performance/explain_speed.h"
#include "core/performance/open_loop.h"
#include "core/plan/plan.h"

namespace sizewright {

/// An option under every load: its curve at the plan's request, and where the plan knows how often requests come, what users
/// see then. It refers to the catalog, which must outlive it.
struct OptionSpeed {
    Deployment deployment;
    MemoryFootprint memory;
    ServingLoad shape;     ///< of the plan, at its number of requests
    SpeedEstimator estimator;
    SpeedCurve curve;
    std::optional<OpenLoop> open;
    std::shared_ptr<const ModelProfile> profile;  ///< the estimator refers to it
    const Calibration* calibration = nullptr;

    [[nodiscard]] TimedLoad at(double concurrency) const;
};

/// @error NotApplicable for an option whose memory does not fit or whose speed is not known
[[nodiscard]] Result<OptionSpeed> optionSpeed(const Catalog& catalog, const Scenario& scenario, const Option& option);

}  // namespace sizewright
