// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/evaluate/evaluate.h"
#include "core/performance/estimate.h"

namespace sizewright {

enum class SpeedMetric { Ttft, Tpot, PerUser, Prefill, OutputTotal, AllTotal };

/// One measured run, read from a row of a measurements file: what ran, under which load, and what came out.
struct SpeedCase {
    std::string id;
    std::string family;         ///< "gpu", "domestic", "mac", "mac-cluster", "hybrid", "cpu"
    std::string source;
    std::string engineVersion;  ///< as stated
    std::string quality;        ///< grade of the source, A to D
    Deployment deployment;      ///< points into the catalog
    ServingLoad load;
    double requestsPerSecond = 0;  ///< open loop; 0 for a closed one
    double requests = 0;        ///< of an open-loop run
    bool answersVary = false;   ///< all requests come at once, and short answers end first
    SpeedMetric metric = SpeedMetric::Tpot;
    double value = 0;           ///< ms for times, tokens per second for rates
    double share = 1;           ///< of the whole deployment that the value counts: 1 / devices where it is per device
    const WeightFormat* restFormat = nullptr;  ///< of all but the experts, where the file is a mixture of its own
    double expertBits = 0;      ///< bits per weight of its experts, if stated
    double modelBits = 0;       ///< bits per weight of the whole file, if stated
    Seconds tokenLimit{};       ///< as many users as still get their tokens this fast; 0: the load's concurrency
    std::optional<double> expertShare;  ///< of the experts that a hybrid kept on its devices
};

/// @error NotApplicable with the reason: an id that the catalog lacks, an unknown metric, a fact that is not stated
[[nodiscard]] Result<SpeedCase> readSpeedCase(const Catalog& catalog, const CsvTable& table, std::size_t row);

[[nodiscard]] bool isTime(SpeedMetric metric);  ///< rather than a rate
/// Whose bands and corrections a metric takes.
[[nodiscard]] BandMetric bandMetric(SpeedMetric metric);

/// The figure of an estimate that a metric names, in the metric's unit, for the whole deployment.
[[nodiscard]] Band<double> figureOf(SpeedMetric metric, const ServingEstimate& estimate, const ServingLoad& load);

/// `ttft_ms`, `tpot_ms` ...: the metric's id in files.
[[nodiscard]] std::string metricId(SpeedMetric metric);
[[nodiscard]] std::optional<SpeedMetric> metricOf(std::string_view id);

/// Puts what was estimated for a run into its row.
void fillPrediction(const SpeedCase& run, const ServingEstimate& estimate, EvaluatedRow& row);

/// A measured run with everything that does not depend on the calibration: profile and memory.
struct PreparedCase {
    ModelProfile profile;
    MemoryFootprint memory;
};
/// @error NotApplicable where the stated devices cannot hold the model
[[nodiscard]] Result<PreparedCase> prepareCase(const Catalog& catalog, const SpeedCase& run);
/// @error NotApplicable where the speed model lacks a fact
[[nodiscard]] Result<ServingEstimate> estimateCase(const SpeedCase& run, const PreparedCase& prepared, const Calibration& calibration);

}  // namespace sizewright
