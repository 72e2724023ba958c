// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/accuracy_figures.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text/format.h"

namespace sizewright {
namespace {

constexpr std::array<std::pair<std::string_view, TextKey>, 5> kMetricNames{
    {{"tpot", SIZEWRIGHT_TR_NOOP("Accuracy", "time per token, ms")},
     {"decode", SIZEWRIGHT_TR_NOOP("Accuracy", "speed of one user, tokens/s")},
     {"throughput", SIZEWRIGHT_TR_NOOP("Accuracy", "throughput, tokens/s")},
     {"ttft", SIZEWRIGHT_TR_NOOP("Accuracy", "time to the first token, ms")},
     {"prefill", SIZEWRIGHT_TR_NOOP("Accuracy", "reading the prompt, tokens/s")}}};

/// The strictest first.
constexpr std::array<std::pair<std::string_view, TextKey>, 4> kWays{
    {{"model", SIZEWRIGHT_TR_NOOP("Accuracy", "unseen models")},
     {"device", SIZEWRIGHT_TR_NOOP("Accuracy", "unseen devices")},
     {"deployment", SIZEWRIGHT_TR_NOOP("Accuracy", "unseen deployments")},
     {"none", SIZEWRIGHT_TR_NOOP("Accuracy", "rows that the fit has seen")}}};

constexpr std::array<std::pair<std::string_view, TextKey>, 6> kMachines{{{"gpu", SIZEWRIGHT_TR_NOOP("Accuracy", "GPU")},
                                                                         {"domestic", SIZEWRIGHT_TR_NOOP("Accuracy", "domestic chips")},
                                                                         {"mac", SIZEWRIGHT_TR_NOOP("Accuracy", "Mac")},
                                                                         {"mac-cluster", SIZEWRIGHT_TR_NOOP("Accuracy", "Mac cluster")},
                                                                         {"hybrid", SIZEWRIGHT_TR_NOOP("Accuracy", "CPU and GPU hybrid")},
                                                                         {"cpu", SIZEWRIGHT_TR_NOOP("Accuracy", "CPU only")}}};

/// Half of the predictions should at least be near, and a band of 80 % hold half of the rows.
constexpr double kPoor = 0.5;
constexpr int kFewRows = 5;

template <std::size_t N>
std::string nameIn(const std::array<std::pair<std::string_view, TextKey>, N>& names, const std::string& id, const Language& language)
{
    const auto found = std::ranges::find(names, std::string_view(id), &std::pair<std::string_view, TextKey>::first);
    return found == names.end() ? id : language(found->second);
}

std::string engineName(const Catalog& catalog, const std::string& id)
{
    const Engine* engine = catalog.engine(id);
    return engine ? engine->name : id;
}

std::vector<const AccuracyGroup*> groupsOf(const Accuracy& accuracy, const std::string& metric, const std::string& leftOut)
{
    std::vector<const AccuracyGroup*> found;
    for (const AccuracyGroup& group : accuracy.groups)
        if ((metric.empty() || group.metric == metric) && group.leftOut == leftOut)
            found.push_back(&group);
    return found;
}

template <std::size_t N, class Get>
std::vector<std::string> present(const std::array<std::pair<std::string_view, TextKey>, N>& names, const Accuracy& accuracy, Get get)
{
    std::vector<std::string> found;
    for (const auto& named : names)
        if (std::ranges::any_of(accuracy.groups, [&](const AccuracyGroup& group) { return get(group) == named.first; }))
            found.emplace_back(named.first);
    return found;
}

std::size_t seriesOf(Chart& chart, const std::string& name)
{
    const auto found = std::ranges::find(chart.series, name, &ChartSeries::name);
    if (found != chart.series.end())
        return std::size_t(found - chart.series.begin());
    chart.series.push_back({name, {}});
    return chart.series.size() - 1;
}

std::string pointText(const AccuracyPoint& p, const std::string& engine, const Language& language)
{
    const auto number = [](double value) { return Number{value, value >= 100 ? 0 : value >= 1 ? 1 : 3}; };
    return engine + "\n" +
           render({{},
                   SIZEWRIGHT_TR_NOOP("Accuracy", "measured {measured}, predicted {predicted} ({low} to {high})"),
                   {{"measured", number(p.measured)}, {"predicted", number(p.predicted)}, {"low", number(p.low)}, {"high", number(p.high)}}},
                  language);
}

void addGuides(Chart& chart, const Language& language)
{
    double low = 1e300;
    double high = 0;
    for (const ChartPoint& point : chart.points) {
        low = std::min({low, point.x, point.y});
        high = std::max({high, point.x, point.y});
    }
    if (high <= 0)
        return;
    chart.xs = {low, high};
    chart.categories = {formatNumber(low, low >= 10 ? 0 : 2, language.id), formatNumber(high, 0, language.id)};
    const auto add = [&](const TextKey& name, double factor) {
        chart.series.push_back({language(name), {low * factor, high * factor}, true});
    };
    add(SIZEWRIGHT_TR_NOOP("Accuracy", "predicted as measured"), 1);
    add(SIZEWRIGHT_TR_NOOP("Accuracy", "30 % above"), 1.3);
    add(SIZEWRIGHT_TR_NOOP("Accuracy", "30 % below"), 0.7);
}

}  // namespace

std::string accuracyMetricName(const std::string& id, const Language& language)
{
    return nameIn(kMetricNames, id, language);
}

std::string leftOutName(const std::string& id, const Language& language)
{
    return nameIn(kWays, id, language);
}

std::vector<std::string> accuracyMetrics(const Accuracy& accuracy)
{
    return present(kMetricNames, accuracy, [](const AccuracyGroup& group) { return std::string_view(group.metric); });
}

std::vector<std::string> accuracyWays(const Accuracy& accuracy)
{
    return present(kWays, accuracy, [](const AccuracyGroup& group) { return std::string_view(group.leftOut); });
}

Chart accuracyChart(const Catalog& catalog, const std::string& metric, const std::string& leftOut, const Language& language)
{
    Chart chart;
    chart.kind = ChartKind::Curves;
    chart.logX = chart.logY = true;
    const std::string name = accuracyMetricName(metric, language);
    chart.title = render({{},
                          SIZEWRIGHT_TR_NOOP("Accuracy", "Predicted against measured: {metric}; {way}"),
                          {{"metric", name}, {"way", leftOutName(leftOut, language)}}},
                         language);
    chart.description = language(SIZEWRIGHT_TR_NOOP(
        "Accuracy", "Each mark is a published measurement; on the middle line it was predicted exactly, between the outer lines within 30 %."));
    chart.xLabel = language(SIZEWRIGHT_TR_NOOP("Accuracy", "measured"));
    chart.yLabel = language(SIZEWRIGHT_TR_NOOP("Accuracy", "predicted"));
    for (const AccuracyGroup* group : groupsOf(catalog.accuracy, metric, leftOut)) {
        if (group->points.empty())
            continue;
        const std::string engine = engineName(catalog, group->engineId);
        const std::size_t series = seriesOf(chart, engine);
        for (const AccuracyPoint& p : group->points)
            chart.points.push_back({series, p.measured, p.predicted, p.low, p.high, false, pointText(p, engine, language)});
    }
    addGuides(chart, language);
    return chart;
}

Table accuracyTable(const Catalog& catalog, const std::string& metric, const std::string& leftOut, const Language& language)
{
    const auto text = [&](const TextKey& key) { return language(key); };
    Table table;
    table.caption = render({{},
                            SIZEWRIGHT_TR_NOOP("Accuracy", "Error and coverage of predicted speeds: {way}"),
                            {{"way", leftOutName(leftOut, language)}}},
                           language);
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Accuracy", "Machines")), Align::Left, 1.6},
                     {text(SIZEWRIGHT_TR_NOOP("Accuracy", "Engine")), Align::Left, 1.3},
                     {text(SIZEWRIGHT_TR_NOOP("Accuracy", "Rows")), Align::Right, 0.7},
                     {text(SIZEWRIGHT_TR_NOOP("Accuracy", "Predicted")), Align::Right, 0.9},
                     {text(SIZEWRIGHT_TR_NOOP("Accuracy", "Median error")), Align::Right, 1},
                     {text(SIZEWRIGHT_TR_NOOP("Accuracy", "Within 30 %")), Align::Right, 1},
                     {text(SIZEWRIGHT_TR_NOOP("Accuracy", "In the band")), Align::Right, 1}};
    if (metric.empty())
        table.columns.insert(table.columns.begin() + 2, {text(SIZEWRIGHT_TR_NOOP("Accuracy", "Figure")), Align::Left, 2});
    for (const AccuracyGroup* group : groupsOf(catalog.accuracy, metric, leftOut)) {
        std::vector<std::string> row{nameIn(kMachines, group->family, language), engineName(catalog, group->engineId),
                                     formatInteger(group->rows, language.id), formatInteger(group->predicted, language.id)};
        for (const double share : {group->medianError, group->within30, group->inBand})
            row.push_back(group->predicted > 0 ? formatPercent(share, 0, language.id) : "–");
        if (metric.empty())
            row.insert(row.begin() + 2, accuracyMetricName(group->metric, language));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Message> accuracyDoubts(const Catalog& catalog, const std::string& metric, const std::string& leftOut)
{
    std::vector<Message> doubts;
    for (const AccuracyGroup* group : groupsOf(catalog.accuracy, metric, leftOut)) {
        const auto known = std::ranges::find(kMachines, std::string_view(group->family), &std::pair<std::string_view, TextKey>::first);
        const MessageValue family = known == kMachines.end() ? MessageValue(group->family) : MessageValue(known->second);
        if (group->predicted == 0)
            doubts.push_back({"not_predicted",
                              SIZEWRIGHT_TR_NOOP("Accuracy", "{family} with {engine}: none of the {rows} rows can be predicted."),
                              {{"family", family}, {"engine", engineName(catalog, group->engineId)}, {"rows", std::int64_t(group->rows)}}});
        else if (group->predicted < kFewRows)
            doubts.push_back({"few_rows",
                              SIZEWRIGHT_TR_NOOP("Accuracy", "{family} with {engine}: only {rows} rows, too few to trust the figures."),
                              {{"family", family}, {"engine", engineName(catalog, group->engineId)}, {"rows", std::int64_t(group->predicted)}}});
        else if (group->within30 < kPoor || group->inBand < kPoor)
            doubts.push_back({"poor",
                              SIZEWRIGHT_TR_NOOP("Accuracy", "{family} with {engine}: poor. Only {near} of the rows lie within 30 %, {held} in their band."),
                              {{"family", family},
                               {"engine", engineName(catalog, group->engineId)},
                               {"near", Percent{group->within30, 0}},
                               {"held", Percent{group->inBand, 0}}}});
    }
    return doubts;
}

}  // namespace sizewright
