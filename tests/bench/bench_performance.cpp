// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <cstdlib>
#include <new>

#include <benchmark/benchmark.h>

#include "core/performance/estimate.h"
#include "tests/bench/bench_case.h"

namespace {

std::atomic<std::size_t> allocations = 0;

}  // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size > 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

using namespace sizewright;

/// One of each set of equations: experts and dense, hybrid, Mac.
constexpr BenchCase kCases[] = {{"deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8},
                           {"llama-3-1-70b", "fp8", "vllm", "h100-sxm-80gb", 4},
                           {"deepseek-r1", "q4_k_m", "ktransformers", "rtx-5090-32gb", 1},
                           {"qwen3-32b", "q4_k_m", "llama-cpp", "m3-ultra-512gb", 1}};

Deployment laidOut(const BenchCase& c)
{
    Deployment d = deploymentOf(c);
    d.layout.tensorParallel = c.devices;
    d.deviceLink = deviceLinkOf(shippedCatalog(), *d.device);
    d.host.cpu = shippedCatalog().cpu("epyc-9654");
    d.host.sockets = 2;
    d.host.channelsPerSocket = 12;
    d.host.megatransfers = 4800;
    return d;
}

/// A whole estimate from nothing but the deployment: the physics of a step, queueing, bands.
void estimateServing(benchmark::State& state)
{
    const Deployment d = laidOut(kCases[state.range(0)]);
    const auto profile = modelProfile(shippedCatalog(), *d.model, *d.format, *d.kvFormat, false);
    if (!profile) {
        state.SkipWithError("the model is not made in this format");
        return;
    }
    const MemoryFootprint memory = memoryFootprint(d, *profile, 2048, 512, 16, 8192);
    state.SetLabel(d.engine->id + " on " + d.device->id);
    ServingLoad load{2048, 0, 512, 1};
    const std::size_t before = allocations;
    for (auto _ : state) {
        load.concurrency = load.concurrency < 500 ? load.concurrency + 1 : 1;
        const auto estimate = sizewright::estimateServing(d, *profile, memory, load, shippedCatalog().calibration);
        if (!estimate) {
            state.SkipWithError("the speed cannot be predicted");
            break;
        }
        benchmark::DoNotOptimize(estimate->tpot.typical);
    }
    state.counters["allocations"] = double(allocations - before) / double(state.iterations());
    state.counters["estimates"] = benchmark::Counter(double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(estimateServing)->DenseRange(0, 3);

/// A further load on a prepared deployment.
void estimateAnotherLoad(benchmark::State& state)
{
    const Deployment d = laidOut(kCases[state.range(0)]);
    const auto profile = modelProfile(shippedCatalog(), *d.model, *d.format, *d.kvFormat, false);
    if (!profile) {
        state.SkipWithError("the model is not made in this format");
        return;
    }
    const MemoryFootprint memory = memoryFootprint(d, *profile, 2048, 512, 16, 8192);
    const auto estimator = SpeedEstimator::make(d, *profile, memory, shippedCatalog().calibration);
    if (!estimator) {
        state.SkipWithError("the speed cannot be predicted");
        return;
    }
    state.SetLabel(d.engine->id + " on " + d.device->id);
    ServingLoad load{2048, 0, 512, 1};
    for (auto _ : state) {
        load.concurrency = load.concurrency < 500 ? load.concurrency + 1 : 1;
        benchmark::DoNotOptimize(estimator->at(load));
    }
    state.counters["estimates"] = benchmark::Counter(double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(estimateAnotherLoad)->DenseRange(0, 3);

}  // namespace
