// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/fit.h"

namespace sizewright {

/// A prediction of a row that the fit behind it has not seen.
struct UnseenPrediction {
    std::size_t index = 0;  ///< of the case in its set
    double logError = 0;    ///< log(predicted / measured) as a time
    ServingEstimate estimate;
};

/// Everything behind a calibration, ready to be fitted again without a part of the rows.
struct CalibrationTask {
    CalibrationDocument start;
    std::vector<FitParameter> parameters;
    const TrainingSet* set = nullptr;
    FitOptions options;
};

/// Fits parameters, corrections and the list of measured pairs on the cases for which `use` holds.
[[nodiscard]] Result<CalibrationDocument> calibrate(const CalibrationTask& task, const std::vector<bool>& use);

/// Fits once per fold without the fold's rows and predicts them. Folds start from `whole`, the fit to all rows.
[[nodiscard]] Result<std::vector<UnseenPrediction>> crossValidate(const CalibrationTask& task, const CalibrationDocument& whole, LeftOut kind);

}  // namespace sizewright
