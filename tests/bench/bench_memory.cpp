// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include <benchmark/benchmark.h>

#include "core/memory/footprint.h"
#include "tests/bench/bench_case.h"

namespace {

using namespace sizewright;

/// One engine of each way to come by memory.
constexpr BenchCase kCases[] = {{"deepseek-r1", "fp8-block", "vllm", "h200-sxm-141gb", 8},
                           {"deepseek-r1", "fp8-block", "sglang", "h20-141gb", 8},
                           {"deepseek-r1", "q4_k_m", "ik-llama-cpp", "rtx-5090-32gb", 2},
                           {"qwen3-235b-a22b", "q4_k_m", "llama-cpp", "rtx-4090-24gb", 8}};

Deployment laidOut(const BenchCase& c)
{
    Deployment d = deploymentOf(c);
    (splitsLayers(*d.engine) ? d.layout.pipelineParallel : d.layout.tensorParallel) = c.devices;
    return d;
}

/// The memory of one configuration whose model is known, as a plan asks for it.
void footprint(benchmark::State& state)
{
    const Deployment d = laidOut(kCases[state.range(0)]);
    const auto profile = modelProfile(shippedCatalog(), *d.model, *d.format, *d.kvFormat, false);
    if (!profile) {
        state.SkipWithError("the model is not made in this format");
        return;
    }
    state.SetLabel(d.engine->id);
    double users = 0;
    for (auto _ : state) {
        users = users < 500 ? users + 1 : 1;
        benchmark::DoNotOptimize(memoryFootprint(d, *profile, 2048, 1024, users, 32768));
    }
}
BENCHMARK(footprint)->DenseRange(0, 3);

/// The constants of a model in a format, worked out once for all its candidates.
void profile(benchmark::State& state)
{
    const Deployment d = laidOut(kCases[state.range(0)]);
    state.SetLabel(d.model->id + " " + d.format->id);
    for (auto _ : state)
        benchmark::DoNotOptimize(modelProfile(shippedCatalog(), *d.model, *d.format, *d.kvFormat, false));
}
BENCHMARK(profile)->DenseRange(0, 3)->Unit(benchmark::kMicrosecond);

}  // namespace
