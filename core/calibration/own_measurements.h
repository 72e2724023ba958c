// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/catalog/own_items.h"
#include "core/evaluate/evaluate.h"

namespace sizewright {

/// Each row beside what the catalog predicts for it, in the rows' order.
[[nodiscard]] EvaluationResult compareWithPrediction(const Catalog& catalog, std::span<const MeasuredRow> rows);

/// What the rows say beyond the catalog's own calibration, by engine, device and metric, once for each model measured there
/// and once for any other. A factor is a shrunken mean of log(measured / predicted) with Huber weights: half of the way at
/// one row, four fifths at four, because a run may differ from its machine as much as the machine from its class. For other
/// models a measured model counts as one row. The band shrinks from the class's towards the rows' own spread, yet never
/// below 5 % to either side. Rows that cannot be predicted teach nothing.
[[nodiscard]] std::vector<MachineCalibration> calibrateMachines(const Catalog& catalog, std::span<const MeasuredRow> rows);

/// withOwnItems, and calibrated on the measurements among the items.
/// @error those of withOwnItems
[[nodiscard]] Result<Catalog> calibratedCatalog(const Catalog& catalog, const OwnItems& items);

}  // namespace sizewright
