// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memory_figures.h"

#include <algorithm>
#include <limits>

#include "core/text/format.h"

namespace sizewright {
namespace {

constexpr double kGib = double(std::int64_t{1} << 30);

std::string filled(const TextKey& key, std::vector<std::pair<std::string, MessageValue>> values, const Language& language)
{
    return render({{}, key, std::move(values)}, language);
}

std::string stackTitle(const MemoryCase& m, MemoryPlace place, const Language& language)
{
    if (place == MemoryPlace::Host)
        return language(SIZEWRIGHT_TR_NOOP("Chart", "Main memory of each host"));
    return filled(SIZEWRIGHT_TR_NOOP("Chart", "Memory of each of {count} × {device}"),
                  {{"count", std::int64_t(m.deployment.devices())}, {"device", m.deployment.device->name}}, language);
}

std::string cellText(const MemoryCase& m, const Load& load, const Language& language)
{
    const LoadNeed need = loadNeed(m.deployment, m.profile, load);
    std::vector<std::pair<std::string, MessageValue>> values{{"tokens", std::int64_t(load.context)},
                                                             {"requests", std::int64_t(load.concurrency)},
                                                             {"needs", need.needs},
                                                             {"has", need.has},
                                                             {"short", need.needs - need.has},
                                                             {"held", need.held}};
    if (need.fit == Fit::Unknown)
        return filled(SIZEWRIGHT_TR_NOOP("Chart", "Context {tokens}, {requests} requests: the memory is not known."),
                      std::move(values), language);
    if (need.onHost)
        return filled(
            SIZEWRIGHT_TR_NOOP(
                "Chart", "Context {tokens}, {requests} requests: the host needs {needs} and has {has}, {short} short."),
            std::move(values), language);
    if (need.fit == Fit::Fits)
        return filled(
            SIZEWRIGHT_TR_NOOP("Chart", "Context {tokens}, {requests} requests: needs {needs} of {has} per device."),
            std::move(values), language);
    if (need.needs <= need.has)
        return filled(
            SIZEWRIGHT_TR_NOOP("Chart", "Context {tokens}, {requests} requests: {held} run at once, the others wait."),
            std::move(values), language);
    return filled(SIZEWRIGHT_TR_NOOP(
                      "Chart", "Context {tokens}, {requests} requests: needs {needs}, has {has} per device, {short} short."),
                  std::move(values), language);
}

Message longestSentence(const MemoryCase& m)
{
    const double requests = std::max(m.load.concurrency, 1.0);
    const std::int64_t most = largestContext(m.deployment, m.profile, requests);
    if (most == 0)
        return {"no_context",
                SIZEWRIGHT_TR_NOOP("Sizing", "{requests} requests at once do not fit at any context."),
                {{"requests", std::int64_t(requests)}}};
    if (most == m.deployment.model->maxContext)
        return {"whole_context",
                SIZEWRIGHT_TR_NOOP("Sizing",
                                   "{requests} requests at once fit up to the model's own limit of {tokens} tokens each."),
                {{"requests", std::int64_t(requests)}, {"tokens", most}}};
    return {"largest_context",
            SIZEWRIGHT_TR_NOOP("Sizing", "{requests} requests at once may hold up to {tokens} tokens each."),
            {{"requests", std::int64_t(requests)}, {"tokens", most}}};
}

Message mostSentence(const MemoryCase& m)
{
    const std::int64_t most = largestConcurrency(m.deployment, m.profile, std::max(m.load.tokens(), 1.0));
    return {"largest_concurrency",
            SIZEWRIGHT_TR_NOOP("Sizing", "Of {tokens} tokens each, {requests} requests fit at once."),
            {{"tokens", std::int64_t(m.load.tokens())}, {"requests", most}}};
}

Message fewestSentence(const MemoryCase& m)
{
    constexpr int kMost = 256;
    const Load load{std::max(m.load.tokens(), 1.0), std::max(m.load.concurrency, 1.0)};
    const auto found = fewestDevices(m.deployment, m.profile, load, 8, kMost);
    if (!found)
        return {"no_number",
                SIZEWRIGHT_TR_NOOP("Sizing", "Not even {count} of {device} in one replica hold the load."),
                {{"count", std::int64_t{kMost}}, {"device", m.deployment.device->name}}};
    return {"fewest_devices",
            SIZEWRIGHT_TR_NOOP("Sizing",
                               "The fewest of {device} that hold the load in one replica: {count}; planned: {planned}."),
            {{"device", m.deployment.device->name},
             {"count", std::int64_t(found->devices())},
             {"planned", std::int64_t(m.deployment.devices())}}};
}

}  // namespace

Chart memoryWaterfall(const MemoryCase& memory, const MemoryStack& stack, MemoryPlace place, const Language& language)
{
    Chart chart;
    chart.kind = ChartKind::Waterfall;
    chart.title = stackTitle(memory, place, language);
    chart.description = language(SIZEWRIGHT_TR_NOOP(
        "Chart",
        "What the memory is taken by, part by part, each beginning where the one before it ends, against the capacity."));
    chart.xLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "Part"));
    chart.yLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "GiB"));
    if (stack.capacity)
        chart.limitName = language(SIZEWRIGHT_TR_NOOP("Chart", "capacity"));
    std::vector<MemoryKind> kinds;
    for (const MemoryBar& bar : stack.bars)
        if (std::ranges::find(kinds, memoryKind(bar.part)) == kinds.end())
            kinds.push_back(memoryKind(bar.part));
    for (const MemoryKind kind : kinds)
        chart.series.push_back({language(memoryKindName(kind)),
                                std::vector<double>(stack.bars.size(), std::numeric_limits<double>::quiet_NaN()),
                                kind == MemoryKind::Free || kind == MemoryKind::KeptFree});
    for (std::size_t i = 0; i < stack.bars.size(); ++i) {
        const MemoryBar& bar = stack.bars[i];
        const auto series = std::size_t(std::ranges::find(kinds, memoryKind(bar.part)) - kinds.begin());
        chart.categories.push_back(language(memoryPartName(bar.part)));
        chart.series[series].values[i] = double(bar.bytes.raw()) / kGib;
        if (stack.capacity)
            chart.limits.push_back(double(stack.capacity->raw()) / kGib);
    }
    return chart;
}

TextKey fitName(Fit fit)
{
    switch (fit) {
    case Fit::Fits:
        return SIZEWRIGHT_TR_NOOP("Chart", "fits");
    case Fit::CacheShort:
        return SIZEWRIGHT_TR_NOOP("Chart", "cache short");
    case Fit::WeightsShort:
        return SIZEWRIGHT_TR_NOOP("Chart", "weights short");
    case Fit::Unknown:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Chart", "not known");
}

namespace {

/// As narrow as the columns of a page.
TextKey shortName(Fit fit)
{
    switch (fit) {
    case Fit::Fits:
        return SIZEWRIGHT_TR_NOOP("Chart", "yes");
    case Fit::CacheShort:
        return SIZEWRIGHT_TR_NOOP("Chart", "cache");
    case Fit::WeightsShort:
        return SIZEWRIGHT_TR_NOOP("Chart", "no");
    case Fit::Unknown:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Chart", "?");
}

}  // namespace

FitChart fitChart(const MemoryCase& memory, const Language& language)
{
    const FitMap map = fitMap(memory);
    FitChart chart;
    chart.title = language(SIZEWRIGHT_TR_NOOP("Chart", "What fits"));
    chart.description = language(SIZEWRIGHT_TR_NOOP(
        "Chart",
        "Whether so many requests at once fit, each holding that many tokens. The load that is asked for is marked."));
    chart.rowLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "Tokens of a request"));
    chart.columnLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "Requests at once"));
    chart.askedRow = map.askedContext;
    chart.askedColumn = map.askedConcurrency;
    for (const double context : map.grid.contexts)
        chart.rows.push_back(formatNumber(context, 0, language.id));
    for (const double requests : map.grid.concurrencies)
        chart.columns.push_back(formatNumber(requests, 0, language.id));
    for (std::size_t row = 0; row < chart.rows.size(); ++row)
        for (std::size_t column = 0; column < chart.columns.size(); ++column)
            chart.cells.push_back({map.grid.at(row, column),
                                   cellText(memory, {map.grid.contexts[row], map.grid.concurrencies[column]}, language)});
    for (const Fit fit : {Fit::Fits, Fit::CacheShort, Fit::WeightsShort, Fit::Unknown})
        if (std::ranges::find(map.grid.cells, fit) != map.grid.cells.end())
            chart.key.emplace_back(fit, language(fitName(fit)));
    return chart;
}

Table fitTable(const FitChart& chart, const Language& language)
{
    Table table;
    table.caption =
        filled(SIZEWRIGHT_TR_NOOP("Chart", "{title}: {rows} down, {columns} across (cache: only the cache is short)"),
               {{"title", chart.title}, {"rows", chart.rowLabel}, {"columns", chart.columnLabel}}, language);
    table.columns.push_back({chart.rowLabel, Align::Right, 1.6});
    for (const std::string& column : chart.columns)
        table.columns.push_back({column, Align::Centre, 1});
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        table.rows.push_back({chart.rows[row]});
        for (std::size_t column = 0; column < chart.columns.size(); ++column)
            table.rows.back().push_back(language(shortName(chart.at(row, column).fit)));
    }
    table.emphasisedRows = {chart.askedRow};
    return table;
}

std::vector<Message> sizingSentences(const MemoryCase& memory)
{
    if (memory.footprint.shortage == MemoryShortage::Unknown)
        return {
            {"memory_unknown", SIZEWRIGHT_TR_NOOP("Sizing", "The memory of the device or of the host is not known."), {}}};
    return {
        longestSentence(memory),
        mostSentence(memory),
        fewestSentence(memory),
        {"load_time",
         SIZEWRIGHT_TR_NOOP("Sizing", "Loading {file} from one NVMe disk takes {time} at least."),
         {{"file", Gigabytes{memory.profile.checkpoint, 1}}, {"time", loadTime(memory.profile.checkpoint, Disk::Nvme)}}}};
}

}  // namespace sizewright
