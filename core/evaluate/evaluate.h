// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/io/csv.h"

namespace sizewright {

/// One prediction beside its measurement. A row that cannot be predicted keeps its place and says why.
struct EvaluatedRow {
    std::string id;
    std::string metric;
    std::optional<double> actual;
    std::optional<double> low;
    std::optional<double> predicted;
    std::optional<double> high;
    std::string basis;
    std::string reason;

    /// |predicted / actual - 1|
    [[nodiscard]] std::optional<double> error() const;
};

/// How well one metric was predicted.
struct MetricSummary {
    std::string metric;
    std::size_t rows = 0;
    std::size_t predicted = 0;
    double medianError = 0;
    double p90Error = 0;
    double within1 = 0;   ///< share of the predicted rows within 1 %
    double within30 = 0;
    double covered = 0;   ///< share whose measurement lies in the band
};

struct EvaluationResult {
    std::vector<EvaluatedRow> rows;
    std::vector<MetricSummary> summary;  ///< by metric, in order of appearance
};

/// Predicts every row of a file of measured speeds (columns `metric` and `value`), of checkpoint sizes (`format_id` and
/// `size_bytes`) or of memory that engines reported (`weights_GiB` and `kv_GiB`, four rows each).
/// @error InvalidArgument if the header names none of them
[[nodiscard]] Result<EvaluationResult> evaluateTable(const Catalog& catalog, const CsvTable& table);

/// Fills the summary from the rows.
void summarise(EvaluationResult& result);

/// `id,metric,actual,low,predicted,high,ape,basis,reason`; ape in percent.
[[nodiscard]] std::string evaluationCsv(const EvaluationResult& result);

/// A row of a speed file before it is predicted: id, metric and what was measured.
[[nodiscard]] EvaluatedRow measuredRowOf(const CsvTable& table, std::size_t row);
/// One row of a speed file; one of a file of checkpoint sizes; weights, cache, overhead and total of a memory file.
[[nodiscard]] EvaluatedRow evaluateSpeed(const Catalog& catalog, const CsvTable& table, std::size_t row);
[[nodiscard]] EvaluatedRow evaluateWeights(const Catalog& catalog, const CsvTable& table, std::size_t row);
[[nodiscard]] std::vector<EvaluatedRow> evaluateRuntimeMemory(const Catalog& catalog, const CsvTable& table, std::size_t row);

/// The catalog's format for what publishers call theirs (`fp8`, `nvfp4`, `int8-gptq`; `native` is the maker's own, blank reads as 16 bits), if it is made
/// for the model; null if the catalog has none.
[[nodiscard]] const WeightFormat* measuredFormat(const Catalog& catalog, const Model& model, std::string_view id);

}  // namespace sizewright
