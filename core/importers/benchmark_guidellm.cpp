// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/benchmark_formats.h"

namespace sizewright::benchmarks {
namespace {

struct Statistic {
    std::optional<double> value;
    const char* note = "";
};

/// Of the requests that succeeded.
Statistic statisticOf(const BenchmarkRecord& r, const std::string& metric)
{
    const std::string path = "metrics/" + metric + "/successful/";
    if (const auto mean = r.number(path + "mean"))
        return {mean, "mean"};
    return {r.number(path + "median"), "median"};
}

/// The strategy of a run stands in another place in each version of the reports.
std::string strategyOf(const BenchmarkRecord& r)
{
    for (const char* path : {"config/strategy/", "args/strategy/", "scheduler/strategy/"})
        if (r.has(std::string(path) + "type_"))
            return path;
    return {};
}

}  // namespace

bool isGuideLlm(const BenchmarkRecord& r)
{
    for (const char* metric : {"time_to_first_token_ms", "inter_token_latency_ms", "output_tokens_per_second"})
        if (statisticOf(r, metric).value)
            return true;
    return false;
}

void addGuideLlm(const BenchmarkRecord& r, BenchmarkResult& result)
{
    BenchmarkFigure run;
    run.modelName = r.firstText({"config/backend/model", "worker/backend_model", "benchmarker/backend/model",
                                 "report/args/model", "report/config/model"});
    run.row.inputTokens = statisticOf(r, "prompt_token_count").value;
    run.row.outputTokens = statisticOf(r, "output_token_count").value;
    const std::string strategy = strategyOf(r);
    const std::string type = strategy.empty() ? std::string() : r.text(strategy + "type_");
    const bool atOnce = type == "throughput";
    if (type == "constant" || type == "poisson" || type == "async")
        run.row.requestsPerSecond = r.number(strategy + "rate");
    else if (type == "synchronous")
        run.row.concurrency = 1;
    else if (type == "concurrent")
        run.row.concurrency = r.number(strategy + "streams");
    if (!run.row.concurrency && !run.row.requestsPerSecond)
        run.row.concurrency = statisticOf(r, "request_concurrency").value;
    const Statistic ttft = statisticOf(r, "time_to_first_token_ms");
    const Statistic between = statisticOf(r, "inter_token_latency_ms");
    Statistic throughput = statisticOf(r, "output_tokens_per_second");
    if (atOnce)
        warnOnce(result, onlyThroughput());
    else {
        addFigure(result, run, "ttft_ms", ttft.value, ttft.note);
        addFigure(result, run, "tpot_ms", between.value, between.note);
    }
    addFigure(result, run, "output_tok_s_total", throughput.value, atOnce ? "all requests at once" : throughput.note);
}

}  // namespace sizewright::benchmarks
