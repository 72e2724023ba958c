// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/benchmark_run.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sizewright {
namespace {

struct NamedCase {
    std::string_view name;
    BenchmarkLengths lengths;
};

/// @source gpustack/gpustack docs/performance-lab (deepseek-r1/h200.md), read 2026-11; the requests of the two middle cases are
/// assumed.
constexpr std::array<NamedCase, 5> kGpuStack{{{"case Very Long Prompt", {32000, 100, 100}},
                                              {"case Long Prompt", {4000, 200, 500}},
                                              {"case Medium Prompt", {2000, 100, 500}},
                                              {"case Short Prompt", {128, 4, 1000}},
                                              {"case ShareGPT", {219, 201, 1000, true}}}};

/// Mean lengths of MLPerf Inference's data sets. @source MLCommons data-set descriptions, as recalled in research, grade C
constexpr std::array<NamedCase, 4> kMlPerf{
    {{"llama-2-70b", {294, 292, 0}}, {"mixtral-8x7b", {300, 145, 0}}, {"llama-3-1-8b", {870, 73, 0}}, {"deepseek-r1", {800, 3880, 0}}}};

/// The longest answer of a ShareGPT-like run against the mean one. @source fitted to 85 open-loop runs, catalogs/calibration
constexpr double kLongestAnswer = 2.43;

}  // namespace

std::optional<BenchmarkLengths> benchmarkLengths(const Model& model, std::string_view note)
{
    for (const NamedCase& known : kGpuStack)
        if (note.find(known.name) != std::string_view::npos)
            return known.lengths;
    if (note.find("scenario Offline") != std::string_view::npos || note.find("scenario Server") != std::string_view::npos)
        for (const NamedCase& known : kMlPerf)
            if (model.id == known.name)
                return known.lengths;
    return std::nullopt;
}

ServingEstimate estimateBurst(const SpeedEstimator& estimator, const ServingLoad& load, int replicas)
{
    // Lengths of answers fall off exponentially: after u mean answers e^-u of the first batch still runs.
    constexpr int kSteps = 16;
    const auto stepAt = [&](double running) {
        ServingLoad decoding = load;
        decoding.offline = false;
        decoding.concurrency = std::max(running, 1.0);
        const ServingEstimate e = estimator.at(decoding);
        return (e.tpot.typical - e.step.interference).raw();
    };
    ServingEstimate e = estimator.at(load);
    const double together = std::min(load.concurrency, std::max(e.runningBatch * replicas, 1.0));
    const double width = std::log(std::max(together, 1.0)) / kSteps;
    double area = 0;
    for (int i = 0; i <= kSteps; ++i)
        area += (i == 0 || i == kSteps ? 0.5 : 1.0) * width * stepAt(together * std::exp(-width * i));
    const double full = load.concurrency * load.outputTokens / e.outputTotal.typical.raw();
    const double change = full / (full + std::max(load.outputTokens * (area - stepAt(together)), 0.0));
    for (TokensPerSecond* speed : {&e.outputTotal.low, &e.outputTotal.typical, &e.outputTotal.high})
        *speed = TokensPerSecond(speed->raw() * change);
    return e;
}

ServingEstimate estimateRun(const SpeedEstimator& estimator, ServingLoad load, const FiniteRun& run)
{
    const double arrivals = run.requests / run.requestsPerSecond;
    load.concurrency = 1;
    ServingEstimate e = estimator.at(load);
    double life = 0;
    for (int i = 0; i < 24; ++i) {
        life = load.outputTokens * e.tpot.typical.raw() + load.inputTokens / e.prefill.typical.raw();
        const double inFlight = std::min(run.requests * life / (arrivals + life), run.requests);
        load.concurrency = std::max(0.5 * (load.concurrency + inFlight), 1.0);
        e = estimator.at(load);
    }
    const double last = (kLongestAnswer - 1) * life;
    const double whole = std::max(arrivals + kLongestAnswer * life, run.requests / e.runningBatch * life + last);
    const double change = run.requests * load.outputTokens / whole / e.outputTotal.typical.raw();
    for (TokensPerSecond* speed : {&e.outputTotal.low, &e.outputTotal.typical, &e.outputTotal.high})
        *speed = TokensPerSecond(speed->raw() * change);
    return e;
}

}  // namespace sizewright
