// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace sizewright {

/// Models held against the scenario's floor by published quality; none if it asks for no such floor.
[[nodiscard]] std::vector<FloorAnswer> otherModelsOf(const QualityIndex& index, const Scenario& scenario);
/// Gives every option what is published of its model and format, worked out once for each pair.
void addQuality(Plan& plan, const QualityIndex& index, const Scenario& scenario);
/// Says of a recommendation that runs another model than the chosen one how the two compare.
void warnAboutOtherModel(Plan& plan, const QualityIndex& index, const Scenario& scenario);
/// Benchmarks that a floor names must exist. @error UnknownId
[[nodiscard]] Result<void> checkPublishedFloor(const Catalog& catalog, const Scenario& scenario);

}  // namespace sizewright
