// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/benchmark_result.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/importers/benchmark_formats.h"
#include "core/io/file.h"

namespace sizewright {
namespace {

/// Fields of what vllm bench serve, sglang.bench_serving, llama-bench and GuideLLM write.
constexpr std::array<std::string_view, 7> kFields{
    "\"request_throughput\"",     "\"output_throughput\"",     "\"mean_ttft_ms\"", "\"median_ttft_ms\"", "\"avg_ts\"",
    "\"time_to_first_token_ms\"", "\"inter_token_latency_ms\""};

/// FNV-1a, so that the same file read again replaces its rows and another of the same name does not.
std::string digestOf(std::string_view text)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    constexpr std::string_view digits = "0123456789abcdef";
    std::string name;
    for (int shift = 28; shift >= 0; shift -= 4)
        name += digits[(hash >> shift) & 15U];
    return name;
}

/// The tool that wrote a record; nothing for one that is no result.
std::optional<BenchmarkTool> addRecord(const BenchmarkRecord& record, BenchmarkResult& result)
{
    if (benchmarks::isLlamaBench(record)) {
        benchmarks::addLlamaBench(record, result);
        return BenchmarkTool::LlamaBench;
    }
    if (benchmarks::isGuideLlm(record)) {
        benchmarks::addGuideLlm(record, result);
        return BenchmarkTool::GuideLlm;
    }
    if (!benchmarks::isServing(record))
        return std::nullopt;
    benchmarks::addServing(record, result);
    return benchmarks::isSglang(record) ? BenchmarkTool::SglangServing : BenchmarkTool::VllmServe;
}

}  // namespace

Result<BenchmarkResult> parseBenchmarkResult(std::string_view text, const std::string& name)
{
    const auto records = readBenchmarkRecords(text, name);
    if (!records)
        return tl::unexpected(records.error());
    BenchmarkResult result;
    result.name = name;
    std::optional<BenchmarkTool> tool;
    for (const BenchmarkRecord& record : *records)
        if (const auto found = addRecord(record, result); found && !tool)
            tool = found;
    if (!tool)
        return failure(ErrorId::NotApplicable, name,
                       "no results are in this file; those of vllm bench serve, sglang.bench_serving, llama-bench and "
                       "GuideLLM can be read");
    if (result.figures.empty())
        return failure(ErrorId::NotApplicable, name,
                       result.warnings.empty() ? "the results hold no figure: no request succeeded"
                                               : render(result.warnings.front(), Language()));
    result.tool = *tool;
    const std::string digest = digestOf(text);
    for (std::size_t i = 0; i < result.figures.size(); ++i) {
        MeasuredRow& row = result.figures[i].row;
        row.id = "own-" + digest + "-" + std::to_string(i + 1);
        row.scope = "system";
        row.quality = "A";
        row.source = "own measurement, " + name.substr(0, 200);
    }
    return result;
}

Result<BenchmarkResult> readBenchmarkResult(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    return parseBenchmarkResult(*text, file.filename().string());
}

bool looksLikeBenchmarkResult(std::string_view text)
{
    return std::any_of(kFields.begin(), kFields.end(),
                       [&](std::string_view field) { return text.find(field) != std::string_view::npos; });
}

bool isBenchmarkFile(const std::filesystem::path& file)
{
    const auto extension = file.extension();
    if (extension == ".gguf" || extension == ".safetensors" || extension == ".csv")
        return false;
    const auto text = readFile(file);
    return text && looksLikeBenchmarkResult(*text);
}

std::string toolName(BenchmarkTool tool)
{
    switch (tool) {
    case BenchmarkTool::VllmServe:
        return "vllm bench serve";
    case BenchmarkTool::SglangServing:
        return "sglang.bench_serving";
    case BenchmarkTool::LlamaBench:
        return "llama-bench";
    case BenchmarkTool::GuideLlm:
        break;
    }
    return "GuideLLM";
}

namespace benchmarks {

void addFigure(BenchmarkResult& result, BenchmarkFigure run, const char* metric, std::optional<double> value,
               const std::string& note)
{
    if (!value || *value <= 0)
        return;
    run.row.metric = metric;
    run.row.value = value;
    run.row.note = note;
    result.figures.push_back(std::move(run));
}

void warnOnce(BenchmarkResult& result, const Message& warning)
{
    const bool known = std::any_of(result.warnings.begin(), result.warnings.end(),
                                   [&](const Message& other) { return other.id == warning.id; });
    if (!known)
        result.warnings.push_back(warning);
}

Message onlyThroughput()
{
    return {
        "requests_at_once",
        SIZEWRIGHT_TR_NOOP(
            "Import", "All requests of a run came at once. Its times depend on the queue, so only its throughput is taken."),
        {}};
}

std::string engineOfBackend(const std::string& backend)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> names{{{"vllm", "vllm"},
                                                                                  {"vllm-chat", "vllm"},
                                                                                  {"sglang", "sglang"},
                                                                                  {"sglang-native", "sglang"},
                                                                                  {"sglang-oai", "sglang"},
                                                                                  {"sglang-oai-chat", "sglang"},
                                                                                  {"trt", "tensorrt-llm"},
                                                                                  {"tensorrt-llm", "tensorrt-llm"}}};
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == backend; });
    return found == names.end() ? std::string() : std::string(found->second);
}

}  // namespace benchmarks
}  // namespace sizewright
