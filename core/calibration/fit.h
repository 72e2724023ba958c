// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/calibration/fit_parameters.h"
#include "core/calibration/training_set.h"

namespace sizewright {

struct FitOptions {
    int iterations = 15;
    double errorScale = 0.12;    ///< log error beyond which a row pulls with constant force
    double priorStrength = 64;   ///< weight of one prior against one row of average weight
    int threads = 2;
};

/// Most probable parameters (maximum a posteriori): log errors of the cases under a loss that grows linearly beyond errorScale,
/// log deviations from the priors. Levenberg-Marquardt over the logarithms of the parameters; starts from the document's values.
/// @error UnknownId if a parameter's path holds no number
[[nodiscard]] Result<CalibrationDocument> fitCalibration(const CalibrationDocument& start, std::span<const FitParameter> parameters,
                                                         std::span<const TrainingCase* const> cases, const FitOptions& options);

}  // namespace sizewright
