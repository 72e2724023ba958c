// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <random>
#include <thread>
#include <vector>

#include <benchmark/benchmark.h>
#include <unistd.h>

#include "core/plan/candidates.h"
#include "tests/bench/bench_case.h"
#include "tests/support/large_catalog.h"

namespace {

using namespace sizewright;

constexpr std::uint64_t kSeed = 20261122;

/// One input of a plan moved, as a user moves a slider.
void edit(Scenario& s, std::mt19937_64& random)
{
    switch (random() % 6) {
    case 0:
        s.demand.concurrentRequests = int(1 + random() % 300);
        break;
    case 1:
        s.service.perUser = TokensPerSecond(double(4 + random() % 40));
        break;
    case 2:
        s.request.input = Tokens(std::int64_t(256 + random() % 8000));
        break;
    case 3:
        s.request.answer = Tokens(std::int64_t(64 + random() % 4000));
        break;
    case 4:
        s.finance.horizonYears = int(3 + random() % 5);
        break;
    default:
        s.constraints.maxNodes = int(1 + random() % 16);
        break;
    }
}

/// A full re-plan over the shipped catalog after each of many single edits, on two threads.
void replan(benchmark::State& state)
{
    std::mt19937_64 random(kSeed);
    ProfileTable profiles;
    std::vector<double> milliseconds;
    std::size_t candidates = 0;
    Scenario scenario = scenarioFromTemplate(*shippedCatalog().workloadTemplate("enterprise-100"), "2026-11-22");
    for (auto _ : state) {
        edit(scenario, random);
        const auto start = std::chrono::steady_clock::now();
        const auto plan = makePlan(shippedCatalog(), scenario, {2, &profiles});
        milliseconds.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        candidates += plan ? plan->candidates : 0;
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto quantile = [&](double q) { return milliseconds[std::size_t(q * double(milliseconds.size() - 1))]; };
    state.counters["p95_ms"] = quantile(0.95);
    state.counters["p99_ms"] = quantile(0.99);
    state.counters["candidates"] = double(candidates) / double(state.iterations());
    state.counters["candidates_per_second"] = benchmark::Counter(double(candidates), benchmark::Counter::kIsRate);
}
BENCHMARK(replan)->Iterations(1000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Resident memory of this process in MB.
double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    double pages = 0;
    file >> pages >> pages;
    return pages * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// One plan over so many times the shipped catalog: what a candidate takes, when the first answer comes, and what it keeps in memory.
void largeCatalog(benchmark::State& state)
{
    const Catalog catalog = test::largeCatalog(shippedCatalog(), int(state.range(0)));
    const Scenario scenario = scenarioFromTemplate(*shippedCatalog().workloadTemplate("enterprise-100"), "2026-11-22");
    double seconds = 0;
    double firstAnswer = 0;
    double grown = 0;
    std::size_t candidates = 0;
    for (auto _ : state) {
        const double before = residentMegabytes();
        const auto start = std::chrono::steady_clock::now();
        const auto elapsed = [start] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
        double first = 0;
        PlanOptions options{2};
        options.firstAnswer = [&](const Plan&) { first = elapsed(); };
        const auto plan = makePlan(catalog, scenario, options);
        seconds += elapsed();
        firstAnswer = std::max(firstAnswer, first > 0 ? first : elapsed());
        candidates += plan ? plan->candidates : 0;
        grown = std::max(grown, residentMegabytes() - before);
    }
    state.counters["candidates"] = double(candidates) / double(state.iterations());
    state.counters["ns_per_candidate"] = 1e9 * seconds / double(candidates);
    state.counters["first_answer_ms"] = 1e3 * firstAnswer;
    state.counters["grown_mb"] = grown;
}
BENCHMARK(largeCatalog)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
