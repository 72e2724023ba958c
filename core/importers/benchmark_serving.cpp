// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/importers/benchmark_formats.h"
#include "core/io/number_text.h"

namespace sizewright::benchmarks {
namespace {

/// A figure and which statistic of the file it is.
struct Figure {
    std::optional<double> value;
    const char* note = "";
};

Figure timeOf(const BenchmarkRecord& r, const std::string& name)
{
    if (const auto mean = r.number("mean_" + name + "_ms"))
        return {mean, "mean"};
    return {r.number("median_" + name + "_ms"), "median"};
}

/// Per request, where the totals and the number of requests are there; else what the client was told to send.
std::optional<double> tokensOf(const BenchmarkRecord& r, std::string_view total, std::string_view asked)
{
    const auto tokens = r.number(total);
    const auto requests = r.number("completed");
    if (tokens && requests && *requests >= 1)
        return *tokens / *requests;
    return r.number(asked);
}

/// Clients write what they are told of the server: `--metadata`, or what SGLang's server says of itself.
void addServer(const BenchmarkRecord& r, BenchmarkFigure& run)
{
    run.modelName = r.firstText({"model_id", "model", "model_name", "server_info/model_path", "tokenizer_id"});
    run.formatName = r.firstText({"quantization", "server_info/quantization"});
    run.deviceName = r.firstText({"gpu", "gpu_type", "gpu_name", "device_name", "hardware", "accelerator"});
    run.row.engineId = engineOfBackend(r.firstText({"backend", "endpoint_type"}));
    run.row.engineVersion = r.firstText({"engine_version", "vllm_version", "sglang_version", "server_info/version"});
    run.row.devices = r.firstNumber({"num_gpus", "n_gpus", "gpu_count", "n_devices"});
    run.row.tensorParallel = r.firstNumber({"tensor_parallel_size", "tp_size", "tp", "server_info/tp_size"});
    run.row.pipelineParallel = r.firstNumber({"pipeline_parallel_size", "pp_size", "pp", "server_info/pp_size"});
    run.row.expertParallel = r.firstNumber({"ep_size", "ep", "server_info/ep_size"});
    if (const auto accepted = r.number("accept_length"))
        run.row.speculative = *accepted > 1 ? "on" : "off";
}

}  // namespace

bool isServing(const BenchmarkRecord& r)
{
    return r.has("output_throughput") || r.has("mean_ttft_ms") || r.has("median_ttft_ms") || r.has("mean_tpot_ms");
}

bool isSglang(const BenchmarkRecord& r)
{
    return r.has("total_output_tokens_retokenized") || r.has("random_range_ratio") || r.has("sharegpt_output_len") ||
           r.has("mean_e2e_latency_ms") || r.text("backend").starts_with("sglang");
}

void addServing(const BenchmarkRecord& r, BenchmarkResult& result)
{
    const auto completed = r.number("completed");
    if (completed && *completed < 1)
        return;
    BenchmarkFigure run;
    addServer(r, run);
    run.row.inputTokens = tokensOf(r, "total_input_tokens", "random_input_len");
    run.row.outputTokens = tokensOf(r, "total_output_tokens", "random_output_len");
    const auto capped = r.number("max_concurrency");
    const auto rate = r.number("request_rate");
    bool atOnce = false;
    if (capped && *capped >= 1) {
        run.row.concurrency = *capped;
    } else if (rate && *rate > 0) {
        run.row.requestsPerSecond = *rate;
    } else {
        atOnce = true;
        run.row.concurrency = r.firstNumber({"concurrency", "completed", "num_prompts"});
    }
    const Figure ttft = timeOf(r, "ttft");
    Figure tpot = timeOf(r, "tpot");
    if (!tpot.value) {
        tpot = timeOf(r, "itl");
        tpot.note = "time between tokens";
    }
    if (atOnce && (ttft.value || tpot.value))
        warnOnce(result, onlyThroughput());
    // What is in flight at a rate depends on how long the run is; the reader of rows looks for it here.
    const std::string requests = completed ? numberText(std::round(*completed)) + " prompts" : std::string("number of prompts not stated");
    if (!atOnce) {
        addFigure(result, run, "ttft_ms", ttft.value, ttft.note + (", " + requests));
        addFigure(result, run, "tpot_ms", tpot.value, tpot.note + (", " + requests));
    }
    addFigure(result, run, "output_tok_s_total", r.number("output_throughput"), requests + (atOnce ? ", all at once" : ""));
}

}  // namespace sizewright::benchmarks
