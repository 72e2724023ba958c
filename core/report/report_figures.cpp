// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan/option_memory.h"
#include "core/report/memory_figures.h"
#include "core/report/plan_report.h"
#include "core/report/report_builder.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

double gib(Bytes bytes)
{
    return double(bytes.raw()) / double(std::int64_t{1} << 30);
}

double major(Money amount)
{
    return toDecimal(amount).toDouble();
}

/// Best of each family, or its nearest miss where that at least has sizes to show.
std::vector<const Option*> oneOfEachFamily(const Plan& plan)
{
    std::vector<const Option*> shown;
    for (const FamilyAnswer& answer : plan.families) {
        const auto index = answer.best ? answer.best : answer.nearestMiss;
        if (index && plan.options[*index].memory && plan.options[*index].memory->device.capacity.raw() > 0)
            shown.push_back(&plan.options[*index]);
    }
    return shown;
}

std::string shortTitle(const Option& o)
{
    return (o.nodes > 1 ? std::to_string(o.nodes) + " × " : std::string()) + o.platform->name;
}

}  // namespace

Chart memoryChart(const Plan& plan, const Language& language)
{
    Chart chart;
    chart.kind = ChartKind::StackedBars;
    chart.title = language(SIZEWRIGHT_TR_NOOP("Chart", "Memory of one device"));
    chart.description = language(SIZEWRIGHT_TR_NOOP("Chart", "Weights, cache, activations and runtime of one device for each family's best option or "
                                                             "nearest miss, against what the engine can use."));
    chart.yLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "GiB"));
    chart.limitName = language(SIZEWRIGHT_TR_NOOP("Chart", "usable"));
    chart.series = {{language(SIZEWRIGHT_TR_NOOP("Chart", "weights")), {}, false},
                    {language(SIZEWRIGHT_TR_NOOP("Chart", "KV cache")), {}, false},
                    {language(SIZEWRIGHT_TR_NOOP("Chart", "activations")), {}, false},
                    {language(SIZEWRIGHT_TR_NOOP("Chart", "runtime")), {}, false}};
    for (const Option* o : oneOfEachFamily(plan)) {
        const DeviceMemory& d = o->memory->device;
        chart.categories.push_back(shortTitle(*o));
        chart.series[0].values.push_back(gib(d.weights));
        chart.series[1].values.push_back(gib(d.kvCache));
        chart.series[2].values.push_back(gib(d.activations));
        chart.series[3].values.push_back(gib(d.runtime));
        chart.limits.push_back(gib(d.budget));
    }
    return chart;
}

Chart tcoChart(const Plan& plan, const Scenario& scenario, const Language& language)
{
    const int years = scenario.finance.horizonYears;
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.title = language(SIZEWRIGHT_TR_NOOP("Chart", "Cumulative cost"));
    chart.description = language(SIZEWRIGHT_TR_NOOP("Chart", "Cumulative typical cost over the years: each family's cheapest option that holds, the API and "
                                                             "rental. Where two lines cross, buying has paid back."));
    chart.xLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "Year"));
    chart.yLabel = std::string(currencyCode(plan.currency));
    for (int year = 0; year <= years; ++year)
        chart.categories.push_back(std::to_string(year));
    const auto add = [&](const std::string& name, const std::optional<CostCurve>& curve, bool dashed) {
        if (!curve)
            return;
        ChartSeries series{name, {}, dashed};
        for (const Money amount : *curve)
            series.values.push_back(major(amount));
        chart.series.push_back(std::move(series));
    };
    for (const FamilyAnswer& answer : plan.families)
        if (answer.best && plan.options[*answer.best].isPriced())
            add(shortTitle(plan.options[*answer.best]), costCurve(plan.options[*answer.best], scenario.finance, years), false);
    for (const Baseline& baseline : plan.baselines)
        add(render(baselineTitle(baseline), language), costCurve(baseline, years), true);
    return chart;
}

std::vector<std::string> ReportBuilder::memoryRow(const Option& o) const
{
    const LanguageId id = m_language.id;
    const DeviceMemory& d = o.memory->device;
    const auto figure = [&](Bytes bytes) { return formatNumber(gib(bytes), 1, id); };
    return {optionTitle(o), figure(d.weights), figure(d.kvCache), figure(d.activations + d.runtime), figure(d.total()), figure(d.budget),
            o.memory->host.weights.raw() > 0 ? figure(o.memory->host.total()) : "–"};
}

void ReportBuilder::sizing()
{
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "4 Sizing proof"));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Weights follow tensor by tensor from the model's shape and the file format; the cache from its attention and "
                                                "the longest context; the rest from the engine. Needs are rounded up, capacities down.")));
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Memory of one device, GiB"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Option")), Align::Left, 3.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Weights")), Align::Right, 1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "KV cache")), Align::Right, 1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Working memory")), Align::Right, 1.1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Total")), Align::Right, 0.9},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Usable")), Align::Right, 0.9},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Host RAM")), Align::Right, 0.9}};
    for (const Option* option : oneOfEachFamily(m_plan))
        table.rows.push_back(memoryRow(*option));
    m_document.blocks.emplace_back(std::move(table));
    m_document.blocks.emplace_back(memoryChart(m_plan, m_language));
    recommendedMemory();
    const Option* best = recommended();
    if (!best || !best->speed)
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Where the time of one token goes"));
    const StepBreakdown& s = best->speed->step;
    Table time;
    time.caption = text(SIZEWRIGHT_TR_NOOP("Report", "One decode step of the recommended option, milliseconds"));
    time.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Part")), Align::Left, 3}, {text(SIZEWRIGHT_TR_NOOP("Report", "ms")), Align::Right, 1}};
    const auto row = [&](const TextKey& key, Seconds part) {
        time.rows.push_back({text(key), formatNumber(part.raw() * 1e3, 2, m_language.id)});
    };
    row(SIZEWRIGHT_TR_NOOP("Report", "Launches and host work"), s.fixed);
    row(SIZEWRIGHT_TR_NOOP("Report", "Attention weights"), s.attention);
    row(SIZEWRIGHT_TR_NOOP("Report", "Dense and shared layers"), s.feedForward);
    row(SIZEWRIGHT_TR_NOOP("Report", "Experts"), s.experts);
    row(SIZEWRIGHT_TR_NOOP("Report", "Output head"), s.head);
    row(SIZEWRIGHT_TR_NOOP("Report", "Reading the cache"), s.kvCache);
    row(SIZEWRIGHT_TR_NOOP("Report", "Communication between devices"), s.communication);
    row(SIZEWRIGHT_TR_NOOP("Report", "Prompts of other users"), s.interference);
    time.emphasisedRows = {time.rows.size()};
    row(SIZEWRIGHT_TR_NOOP("Report", "Time per token"), s.total());
    m_document.blocks.emplace_back(std::move(time));
    recommendedSpeed();
}

/// What takes the memory of the recommended option, and which other loads would fit.
void ReportBuilder::recommendedMemory()
{
    const Option* best = recommended();
    if (!best)
        return;
    const auto memory = optionMemory(m_catalog, m_scenario, *best);
    if (!memory)
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "What takes the memory of the recommended option"));
    const MemoryStacks stacks = memoryStacks(*memory);
    m_document.blocks.emplace_back(memoryWaterfall(*memory, stacks.device, MemoryPlace::Device, m_language));
    if (stacks.host)
        m_document.blocks.emplace_back(memoryWaterfall(*memory, *stacks.host, MemoryPlace::Host, m_language));
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Which loads would fit"));
    std::vector<std::string> sentences;
    for (const Message& sentence : sizingSentences(*memory))
        sentences.push_back(render(sentence, m_language));
    bullets(std::move(sentences));
    m_document.blocks.emplace_back(fitTable(fitChart(*memory, m_language), m_language));
}

}  // namespace sizewright
