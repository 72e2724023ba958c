// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "core/uncertainty/uncertain_plan.h"
#include "tests/bench/bench_case.h"

namespace {

using namespace sizewright;

constexpr int kDraws = 100'000;

/// A plan over the shipped catalog, as its 50 options stand before they are drawn.
struct DrawnCase {
    Scenario scenario = scenarioFromTemplate(*shippedCatalog().workloadTemplate("enterprise-100"), "2026-11-22");
    Plan plan = makePlan(shippedCatalog(), scenario).value();
    PlanUncertainty result;
    UncertainPlan uncertain = uncertainPlan(shippedCatalog(), scenario, plan, {}, result).value();
};
const DrawnCase& drawnCase()
{
    static const DrawnCase drawn;
    return drawn;
}

/// What is the same in all draws: the linear functions of 50 options, their users, margins and tornados.
void prepare(benchmark::State& state)
{
    const DrawnCase& c = drawnCase();
    for (auto _ : state) {
        PlanUncertainty result;
        benchmark::DoNotOptimize(uncertainPlan(shippedCatalog(), c.scenario, c.plan, {}, result));
    }
    state.counters["options"] = double(c.uncertain.options.size());
    state.counters["inputs"] = double(c.uncertain.inputs.size());
}
BENCHMARK(prepare)->Unit(benchmark::kMillisecond);

/// 100,000 draws over 50 options on one thread and on two.
void draw(benchmark::State& state)
{
    const DrawnCase& c = drawnCase();
    UncertaintyOptions options;
    options.draws = kDraws;
    options.threads = static_cast<int>(state.range(0));
    for (auto _ : state) {
        PlanUncertainty result = c.result;
        benchmark::DoNotOptimize(drawUncertainty(c.uncertain, options, result, {}));
    }
    state.counters["draws_per_second"] =
        benchmark::Counter(double(kDraws) * double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(draw)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

}  // namespace
