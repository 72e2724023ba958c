// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/memory/explain_memory.h"
#include "core/performance/explain_speed.h"
#include "core/performance/open_loop.h"
#include "core/plan/plan.h"
#include "core/uncertainty/uncertainty.h"

/// The contract's JSON. Numbers are physical (bytes, milliseconds, tokens per second); money is decimal text with a currency.
namespace sizewright {

/// The first `top` options, of one family if asked; the text does not depend on the number of threads. `uncertainty` is what
/// uncertaintyJson gives, or empty where it is not asked.
[[nodiscard]] std::string planJson(const Catalog& catalog, const Plan& plan, const Scenario& scenario, std::size_t top, const std::optional<Family>& only,
                                   int threads, const std::string& uncertainty = {});
/// How sure the options of a plan are; only those of one family if asked.
[[nodiscard]] std::string uncertaintyJson(const Plan& plan, const PlanUncertainty& uncertainty, const std::optional<Family>& only);
/// Why each part of memory and each figure of speed is what it is.
struct Explained {
    std::vector<ExplainedBar> bars;
    std::vector<ExplainedSpeed> speed;
};
/// Null: not asked.
[[nodiscard]] std::string estimateJson(const Layout& layout, const MemoryFootprint& memory, const std::optional<ServingEstimate>& speed,
                                       const std::optional<EnergyEstimate>& energy, const std::vector<Message>& reasons,
                                       const Explained* explained, const SpeedCurve* curve, const OpenLoop* open);
[[nodiscard]] std::string trainJson(const TrainingPlan& plan, const TrainingProfile& profile, const TrainingStack* stack,
                                    const TrainingEstimate& estimate, const std::vector<Message>& reasons);
[[nodiscard]] std::string familyId(Family family);

}  // namespace sizewright
