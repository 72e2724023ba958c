// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/cross_validation.h"
#include "core/evaluate/evaluate.h"

namespace sizewright {

/// A group of engines that share equations and parameters, fitted apart from the others: "serving", "local", "domestic".
[[nodiscard]] std::string partOf(const TrainingCase& c);
/// The cases of one part, and the parameters whose paths begin with it.
[[nodiscard]] TrainingSet casesOf(const TrainingSet& set, const std::string& part);
[[nodiscard]] std::vector<FitParameter> parametersOf(const std::vector<FitParameter>& all, const std::string& part);

/// Every row of a measurements file, predicted by fits that have not seen it: a fold's rows are left out, everything is fitted
/// again to the others. Rows that cannot be predicted keep their reason.
/// @error as fitCalibration
[[nodiscard]] Result<EvaluationResult> evaluateLeftOut(const Catalog& catalog, const CsvTable& table, const CalibrationDocument& calibration,
                                                       const std::vector<FitParameter>& parameters, LeftOut kind);

}  // namespace sizewright
