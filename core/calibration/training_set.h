// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/evaluate/speed_case.h"

namespace sizewright {

/// What is left out of a fit, so that its figures are judged on rows it has not seen.
enum class LeftOut { Nothing, Row, Deployment, Model, Device };
[[nodiscard]] std::string leftOutId(LeftOut kind);

/// A measured run that the speed model can predict, with its place in the fit.
struct TrainingCase {
    std::size_t row = 0;  ///< of the file
    SpeedCase run;
    PreparedCase prepared;
    BandMetric band = BandMetric::Tpot;
    double weight = 1;    ///< one big source does not rule: a group of equal setting weighs as the root of its rows
    bool fitted = true;   ///< false for rows of low quality and those that the catalog sets aside
};

struct UnpredictedCase {
    std::size_t row = 0;
    std::string reason;
};

struct TrainingSet {
    std::vector<TrainingCase> cases;
    std::vector<UnpredictedCase> unpredicted;
};

/// Reads every row of a measurements file.
[[nodiscard]] TrainingSet readTrainingSet(const Catalog& catalog, const CsvTable& table);

/// The part that rows of one fold share: rows with the same label are left out together.
[[nodiscard]] std::string foldLabel(const TrainingCase& c, LeftOut kind);

/// log(predicted / measured) as a time, so that positive is too slow; nothing where the model lacks a fact.
[[nodiscard]] std::optional<double> logError(const TrainingCase& c, const ServingEstimate& estimate);
[[nodiscard]] std::optional<double> logError(const TrainingCase& c, const Calibration& calibration);

}  // namespace sizewright
