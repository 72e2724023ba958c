// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "core/sizing/budget.h"
#include "core/sizing/hardware_in_hand.h"
#include "core/sizing/upgrade.h"
#include "tests/bench/bench_case.h"

namespace {

using namespace sizewright;

Scenario scenario()
{
    return scenarioFromTemplate(*shippedCatalog().workloadTemplate("enterprise-100"), "2026-11-22");
}

/// One machine against every model and format of the catalog, on one thread; asked for at most 50 ms.
void capacityOfOnePlatform(benchmark::State& state)
{
    const auto hardware = hardwareOfPlatform(shippedCatalog(), "srv-8xh20-141-cn", 1);
    const HardwareQuestion question{{}, QualityFloor::Strong, std::make_shared<ProfileTable>()};
    std::size_t deployments = 0;
    for (auto _ : state)
        deployments = capacityOfHardware(shippedCatalog(), scenario(), *hardware, question)->deployments;
    state.counters["deployments"] = double(deployments);
}
BENCHMARK(capacityOfOnePlatform)->Unit(benchmark::kMillisecond);

/// All machines at their most, and the budgets looked up in them.
void budgets(benchmark::State& state)
{
    std::size_t machines = 0;
    for (auto _ : state) {
        const auto table = sizingTable(shippedCatalog(), scenario(), 2);
        const auto steps = budgetSteps(**table, std::nullopt);
        benchmark::DoNotOptimize(budgetLadder(**table, *steps));
        machines = (*table)->machines.size();
    }
    state.counters["machines"] = double(machines);
}
BENCHMARK(budgets)->Unit(benchmark::kMillisecond)->UseRealTime();

void upgrades(benchmark::State& state)
{
    const Plan plan = *makePlan(shippedCatalog(), scenario(), {2});
    const auto table = sizingTable(shippedCatalog(), scenario(), 2);
    for (auto _ : state)
        benchmark::DoNotOptimize(upgradePaths(shippedCatalog(), scenario(), **table, plan.options[*plan.recommended]));
}
BENCHMARK(upgrades)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
