// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/io/number_text.h"
#include "core/memory/footprint.h"

namespace sizewright {
namespace {

MetricSummary summaryOf(const std::vector<EvaluatedRow>& rows, const std::string& metric)
{
    MetricSummary s;
    s.metric = metric;
    std::vector<double> errors;
    std::size_t covered = 0;
    for (const EvaluatedRow& row : rows) {
        if (row.metric != metric)
            continue;
        ++s.rows;
        const auto error = row.error();
        if (!error)
            continue;
        errors.push_back(*error);
        covered += row.low && row.high && *row.low <= *row.actual && *row.actual <= *row.high ? 1 : 0;
    }
    s.predicted = errors.size();
    if (errors.empty())
        return s;
    std::sort(errors.begin(), errors.end());
    const auto n = static_cast<double>(errors.size());
    const auto share = [&](double limit) {
        return static_cast<double>(std::upper_bound(errors.begin(), errors.end(), limit) - errors.begin()) / n;
    };
    s.medianError = errors[errors.size() / 2];
    s.p90Error = errors[static_cast<std::size_t>(0.9 * (n - 1))];
    s.within1 = share(0.01);
    s.within30 = share(0.30);
    s.covered = static_cast<double>(covered) / n;
    return s;
}

std::string optionalText(const std::optional<double>& value)
{
    return value ? numberText(*value) : std::string();
}

}  // namespace

std::optional<double> EvaluatedRow::error() const
{
    if (!actual || !predicted || *actual == 0)
        return std::nullopt;
    return std::abs(*predicted / *actual - 1);
}

const WeightFormat* measuredFormat(const Catalog& catalog, const Model& model, std::string_view id)
{
    std::vector<std::string_view> names{id.empty() ? "bf16" : id};
    if (id.starts_with("native"))
        names.emplace_back(model.nativeFormat);
    if (id == "fp8")
        names.emplace_back("fp8-block");
    if (id == "fp8-block")
        names.emplace_back("fp8");
    if (id == "uint4")
        names.emplace_back("int4-gptq");
    if (id == "fp8" && model.family.starts_with("gpt-oss"))
        names.emplace_back("mxfp4");
    if (id == "nvfp4" || id == "mxfp4")
        names.insert(names.end(), {"nvfp4", "nvfp4-dense", "nvfp4-fp8"});
    if (id == "int4-g32")
        names.emplace_back("int4-experts");
    if (id == "w8a8-int8" || id == "int8-gptq")
        names.emplace_back("int8-w8a8");
    for (const std::string_view name : names)
        if (const WeightFormat* found = catalog.weightFormat(name))
            if (weightBreakdown(catalog, model, *found, false))
                return found;
    return nullptr;
}

Result<EvaluationResult> evaluateTable(const Catalog& catalog, const CsvTable& table)
{
    const bool speed = table.hasColumn("metric") && table.hasColumn("value");
    const bool memory = table.hasColumn("weights_GiB") && table.hasColumn("kv_GiB");
    const bool weights = table.hasColumn("format_id") && table.hasColumn("size_bytes");
    if (!speed && !memory && !weights)
        return failure(ErrorId::InvalidArgument, "header",
                       "the columns are those of no known file: measured speeds (metric, value), checkpoint sizes (format_id, "
                       "size_bytes), memory of engines (weights_GiB, kv_GiB)");
    EvaluationResult result;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (memory && !speed)
            std::ranges::move(evaluateRuntimeMemory(catalog, table, row), std::back_inserter(result.rows));
        else
            result.rows.push_back(speed ? evaluateSpeed(catalog, table, row) : evaluateWeights(catalog, table, row));
    }
    summarise(result);
    return result;
}

void summarise(EvaluationResult& result)
{
    result.summary.clear();
    for (const EvaluatedRow& row : result.rows)
        if (std::ranges::find(result.summary, row.metric, &MetricSummary::metric) == result.summary.end())
            result.summary.push_back({.metric = row.metric});
    for (MetricSummary& summary : result.summary)
        summary = summaryOf(result.rows, summary.metric);
}

std::string evaluationCsv(const EvaluationResult& result)
{
    std::string text = "id,metric,actual,low,predicted,high,ape,basis,reason\n";
    for (const EvaluatedRow& row : result.rows) {
        const auto error = row.error();
        text += csvCell(row.id) + "," + csvCell(row.metric) + "," + optionalText(row.actual) + "," + optionalText(row.low) + "," +
                optionalText(row.predicted) + "," + optionalText(row.high) + "," +
                (error ? numberText(*error * 100) : std::string()) + "," + row.basis + "," + csvCell(row.reason) + "\n";
    }
    return text;
}

}  // namespace sizewright
