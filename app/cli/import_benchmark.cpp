// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_benchmark.h"

#include <cstdio>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "core/calibration/own_measurements.h"
#include "core/io/file.h"
#include "core/io/number_text.h"
#include "core/performance/estimate.h"
#include "core/project/project.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

const char* optionOf(MissingFact fact)
{
    constexpr const char* options[] = {"--model", "--format", "--engine",  "--engine-version", "--device",
                                       "--count", "--cpu",    "--sockets", "--memory-channels"};
    return options[static_cast<std::size_t>(fact)];
}

std::string listOf(const std::vector<MissingFact>& missing)
{
    std::string text;
    for (const MissingFact fact : missing)
        text += (text.empty() ? "" : ", ") + std::string(optionOf(fact));
    return text;
}

/// An id that the user states must be one of the catalog's.
Result<void> checkFacts(const Catalog& catalog, const MeasurementFacts& f)
{
    const auto known = [](const std::string& id, const void* entry, const char* what) -> Result<void> {
        if (id.empty() || entry)
            return {};
        return failure(ErrorId::UnknownId, id, std::string("this ") + what + " is not in the catalog");
    };
    for (const Result<void>& checked :
         {known(f.modelId, catalog.model(f.modelId), "model"),
          known(f.formatId, catalog.weightFormat(f.formatId), "weight format"),
          known(f.kvFormatId, catalog.kvFormat(f.kvFormatId), "KV format"),
          known(f.engineId, catalog.engine(f.engineId), "engine"),
          known(f.deviceId, catalog.accelerator(f.deviceId), "device"), known(f.cpuId, catalog.cpu(f.cpuId), "CPU")})
        if (!checked)
            return checked;
    return {};
}

Json optionalJson(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json rowJson(const MeasuredRow& row, const EvaluatedRow& compared)
{
    const std::optional<double> deviation = compared.actual && compared.predicted && *compared.predicted > 0
                                                ? std::optional<double>(*compared.actual / *compared.predicted - 1)
                                                : std::nullopt;
    return {{"id", row.id},
            {"model", row.modelId},
            {"weight_format", row.formatId},
            {"engine", row.engineId},
            {"engine_version", row.engineVersion},
            {"device", row.deviceId},
            {"n_devices", optionalJson(row.devices)},
            {"input_tokens", optionalJson(row.inputTokens)},
            {"output_tokens", optionalJson(row.outputTokens)},
            {"context_depth_tokens", optionalJson(row.contextDepth)},
            {"concurrency", optionalJson(row.concurrency)},
            {"request_rate_per_s", optionalJson(row.requestsPerSecond)},
            {"metric", row.metric},
            {"actual", optionalJson(row.value)},
            {"low", optionalJson(compared.low)},
            {"predicted", optionalJson(compared.predicted)},
            {"high", optionalJson(compared.high)},
            {"deviation", optionalJson(deviation)},
            {"basis", compared.basis},
            {"reason", compared.reason},
            {"note", row.note}};
}

const char* metricName(BandMetric metric)
{
    constexpr const char* names[] = {"tpot", "ttft", "throughput", "prefill"};
    return names[static_cast<std::size_t>(metric)];
}

Json machineJson(const MachineCalibration& m)
{
    return {{"engine", m.engineId},
            {"device", m.deviceId},
            {"model", m.modelId.empty() ? Json() : Json(m.modelId)},
            {"metric", metricName(m.metric)},
            {"factor_on_time", m.factor},
            {"band", {{"low", m.band.low}, {"high", m.band.high}}},
            {"rows", m.rows}};
}

void printJson(const BenchmarkResult& result, const CompletedRuns& runs, const EvaluationResult& compared,
               const std::vector<MachineCalibration>& machines)
{
    Json json = {{"kind", "benchmark"}, {"tool", toolName(result.tool)}, {"file", result.name}, {"runs", Json::array()}};
    for (std::size_t i = 0; i < runs.rows.size(); ++i)
        json["runs"].push_back(rowJson(runs.rows[i], compared.rows[i]));
    json["missing"] = Json::array();
    for (const MissingFact fact : runs.missing)
        json["missing"].push_back(optionOf(fact));
    json["calibration"] = Json::array();
    for (const MachineCalibration& m : machines)
        json["calibration"].push_back(machineJson(m));
    json["warnings"] = Json::array();
    for (const Message& warning : runs.warnings)
        json["warnings"].push_back({{"id", warning.id}, {"text", render(warning, Language())}});
    std::printf("%s\n", json.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
}

std::string shown(const std::optional<double>& value)
{
    return value ? fixedText(*value, *value < 100 ? 2 : 0) : std::string("-");
}

std::string loadText(const MeasuredRow& row)
{
    const auto count = [](const std::optional<double>& value) { return value ? fixedText(*value, 0) : std::string("?"); };
    std::string text = count(row.inputTokens) + " in, " + count(row.outputTokens) + " out";
    if (row.contextDepth.value_or(0) > 0)
        text += ", behind " + count(row.contextDepth);
    if (row.requestsPerSecond)
        return text + ", " + numberText(*row.requestsPerSecond) + " requests/s";
    return row.concurrency ? text + ", " + count(row.concurrency) + " at once" : text;
}

void printText(const BenchmarkResult& result, const CompletedRuns& runs, const EvaluationResult& compared,
               const std::vector<MachineCalibration>& machines)
{
    const MeasuredRow& first = runs.rows.front();
    const auto named = [](const std::string& id) { return id.empty() ? "?" : id.c_str(); };
    std::printf("%s, %zu figures: %s in %s with %s %s on %s x %s\n", toolName(result.tool).c_str(), runs.rows.size(),
                named(first.modelId), named(first.formatId), named(first.engineId), named(first.engineVersion),
                first.devices ? numberText(*first.devices).c_str() : "?", named(first.deviceId));
    std::printf("%-22s %-44s %10s %10s %21s %9s\n", "metric", "load", "measured", "predicted", "low - high", "deviation");
    for (std::size_t i = 0; i < runs.rows.size(); ++i) {
        const EvaluatedRow& e = compared.rows[i];
        const std::string deviation = e.predicted && e.actual ? fixedText((*e.actual / *e.predicted - 1) * 100, 0) + " %"
                                      : runs.missing.empty()  ? e.reason
                                                              : std::string("-");
        std::printf("%-22s %-44s %10s %10s %21s %9s\n", runs.rows[i].metric.c_str(), loadText(runs.rows[i]).c_str(),
                    shown(e.actual).c_str(), shown(e.predicted).c_str(),
                    e.low ? (shown(e.low) + " - " + shown(e.high)).c_str() : "-", deviation.c_str());
    }
    for (const MachineCalibration& m : machines)
        if (!m.modelId.empty())
            std::printf("calibrated on them, %s of %s takes %s times as long as predicted, give or take %s to %s %%\n",
                        metricName(m.metric), m.modelId.c_str(), fixedText(m.factor, 2).c_str(),
                        fixedText((m.band.low - 1) * 100, 0).c_str(), fixedText((m.band.high - 1) * 100, 0).c_str());
    for (const Message& warning : runs.warnings)
        std::printf("- %s\n", render(warning, Language()).c_str());
    if (!runs.missing.empty())
        std::printf("- The file does not say it all. To compare every figure, state: %s\n", listOf(runs.missing).c_str());
}

Result<void> keep(const Catalog& catalog, const CompletedRuns& runs, const BenchmarkArguments& a)
{
    if (a.rows.empty() && a.into.empty())
        return {};
    if (!runs.missing.empty())
        return failure(ErrorId::InvalidArgument, a.file, "the file does not say it all; state " + listOf(runs.missing));
    if (!a.rows.empty())
        if (const auto written = writeFileAtomically(a.rows, measuredRowsCsv(runs.rows)); !written)
            return written;
    if (a.into.empty())
        return {};
    auto project = loadProject(a.into);
    if (!project)
        return tl::unexpected(project.error());
    OwnItems items;
    items.measurements = runs.rows;
    mergeOwnItems(project->own, items);
    if (const auto merged = withOwnItems(catalog, project->own); !merged)
        return tl::unexpected(merged.error());
    return saveProject(*project, a.into);
}

}  // namespace

void addFactOptions(CLI::App& c, BenchmarkArguments& a)
{
    c.add_option("--model", a.facts.modelId, "Benchmark results: id of the model that ran");
    c.add_option("--format", a.facts.formatId, "Benchmark results: id of its weight format");
    c.add_option("--kv-format", a.facts.kvFormatId, "Benchmark results: id of the cache's format");
    c.add_option("--engine", a.facts.engineId, "Benchmark results: id of the engine");
    c.add_option("--engine-version", a.facts.engineVersion, "Benchmark results: the engine's version");
    c.add_option("--device", a.facts.deviceId, "Benchmark results: id of the device");
    c.add_option("--count", a.facts.devices, "Benchmark results: devices in all")->check(CLI::Range(1, 100'000));
    c.add_option("--nodes", a.facts.nodes, "Benchmark results: nodes")->check(CLI::Range(1, 10'000));
    c.add_option("--tp", a.facts.tensorParallel, "Benchmark results: tensor parallel")->check(CLI::Range(1, 10'000));
    c.add_option("--pp", a.facts.pipelineParallel, "Benchmark results: pipeline parallel")->check(CLI::Range(1, 10'000));
    c.add_option("--ep", a.facts.expertParallel, "Benchmark results: expert parallel")->check(CLI::Range(1, 10'000));
    c.add_option("--attention-dp", a.facts.attentionDataParallel, "Benchmark results: attention data parallel")
        ->check(CLI::Range(1, 10'000));
    c.add_option("--replicas", a.facts.replicas, "Benchmark results: copies of the model")->check(CLI::Range(1, 10'000));
    c.add_option("--cpu", a.facts.cpuId, "Benchmark results: id of the host's CPU");
    c.add_option("--sockets", a.facts.sockets, "Benchmark results: CPUs of a node")->check(CLI::Range(1, 16));
    c.add_option("--memory-channels", a.facts.memoryChannels, "Benchmark results: populated memory channels of a CPU")
        ->check(CLI::Range(1, 64));
    c.add_option("--memory-mts", a.facts.megatransfers, "Benchmark results: the memory's megatransfers per second")
        ->check(CLI::Range(800, 20'000));
    c.add_option("--rows", a.rows, "Benchmark results: write the rows that `evaluate` reads to this CSV file");
}

int importBenchmark(const CommandContext& context, const BenchmarkArguments& a)
{
    const auto result = readBenchmarkResult(a.file);
    if (!result)
        return report(result.error());
    auto catalog = loadContextCatalog(context);
    if (!catalog)
        return report(catalog.error());
    if (const auto checked = checkFacts(*catalog, a.facts); !checked)
        return report(checked.error());
    const CompletedRuns runs = completeRuns(*catalog, *result, a.facts);
    if (runs.rows.empty())
        return report({ErrorId::NotApplicable, a.file, render(runs.warnings.back(), Language())});
    if (const auto kept = keep(*catalog, runs, a); !kept)
        return report(kept.error());
    EvaluationResult compared = compareWithPrediction(*catalog, runs.rows);
    // As long as a fact is missing there is nothing to predict.
    if (!runs.missing.empty())
        for (std::size_t i = 0; i < compared.rows.size(); ++i)
            compared.rows[i] = EvaluatedRow{runs.rows[i].id, runs.rows[i].metric, runs.rows[i].value, {}, {}, {}, {}, {}};
    const auto machines = runs.missing.empty() ? calibrateMachines(*catalog, runs.rows) : std::vector<MachineCalibration>();
    if (a.json)
        printJson(*result, runs, compared, machines);
    else
        printText(*result, runs, compared, machines);
    return kOk;
}

}  // namespace sizewright
