// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/accuracy.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/speed_case.h"

namespace sizewright {

/// A measured row and what was predicted for it, both in the metric's unit; nothing where it cannot be predicted.
struct AccuracyRow {
    std::string family;
    std::string engineId;
    SpeedMetric metric{};
    double measured = 0;
    std::optional<Band<double>> predicted;
};

/// The rows of a table of measured speeds beside their evaluation, in the same order. Rows without a family, an engine or a
/// known metric are left out.
[[nodiscard]] std::vector<AccuracyRow> accuracyRows(const CsvTable& table, const EvaluationResult& result);

/// Groups by family, engine and metric, in alphabetical order; `leftOut` says what the fit behind the predictions had not seen.
[[nodiscard]] std::vector<AccuracyGroup> accuracyGroups(const std::vector<AccuracyRow>& rows, const std::string& leftOut);

/// The catalog file that readers::accuracy reads.
[[nodiscard]] std::string accuracyJson(const Accuracy& accuracy);

/// "tpot", "ttft", "throughput", "decode", "prefill"
[[nodiscard]] std::string accuracyMetric(SpeedMetric metric);

}  // namespace sizewright
