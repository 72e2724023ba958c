// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/calibration/calibration_json.h"
#include "core/calibration/cross_validation.h"

namespace sizewright {

/// Bands that hold about 80 % of the rows that a fit has not seen: quantiles of measured over predicted time by model, metric and
/// basis. Where a basis has few rows it takes those of the next better one, widened.
[[nodiscard]] std::vector<BandEntry> fitBands(const TrainingSet& set, std::span<const UnseenPrediction> unseen);

/// The fitted bands, and the former ones of models and metrics that the fit says nothing of.
[[nodiscard]] std::vector<BandEntry> mergeBands(const BandTable& before, std::span<const BandEntry> fitted);

}  // namespace sizewright
