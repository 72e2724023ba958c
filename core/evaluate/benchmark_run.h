// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/catalog/model.h"
#include "core/performance/estimate.h"

namespace sizewright {

/// Lengths of the requests of a published benchmark, where its rows leave them out.
struct BenchmarkLengths {
    double input = 0;
    double output = 0;
    double requests = 0;  ///< sent in all; 0 where unknown
    bool answersVary = false;
};

/// From what a row's note says: "case Medium Prompt" (GPUStack's performance lab), "scenario Offline" (MLPerf Inference).
[[nodiscard]] std::optional<BenchmarkLengths> benchmarkLengths(const Model& model, std::string_view note);

/// A run of a fixed number of requests that arrive at a rate: what is in flight on average, and the total speed, which the last
/// answers pull down.
struct FiniteRun {
    double requestsPerSecond = 0;
    double requests = 0;
};
/// All requests are sent at once; as short answers end, the step serves fewer and fewer of them.
[[nodiscard]] ServingEstimate estimateBurst(const SpeedEstimator& estimator, const ServingLoad& load, int replicas);
[[nodiscard]] ServingEstimate estimateRun(const SpeedEstimator& estimator, ServingLoad load, const FiniteRun& run);

}  // namespace sizewright
