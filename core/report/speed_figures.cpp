// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/speed_figures.h"

#include <algorithm>
#include <cmath>

#include "core/text/format.h"

namespace sizewright {
namespace {

using RateOf = const Band<TokensPerSecond>& (*)(const ServingEstimate&);

const Band<TokensPerSecond>& perUser(const ServingEstimate& e)
{
    return e.perUser;
}
const Band<TokensPerSecond>& inAll(const ServingEstimate& e)
{
    return e.outputTotal;
}

std::string filled(const TextKey& key, std::vector<std::pair<std::string, MessageValue>> values, const Language& language)
{
    return render({{}, key, std::move(values)}, language);
}

Chart curveOf(const OptionSpeed& speed, const std::vector<MeasuredPoint>& measured, RateOf rateOf, SpeedMetric metric,
              const Language& language)
{
    Chart chart;
    chart.kind = ChartKind::Curves;
    chart.logX = true;
    chart.xLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "Requests in flight"));
    chart.yLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "tokens/s"));
    ChartSeries estimate;
    estimate.name = filled(SIZEWRIGHT_TR_NOOP("Chart", "estimate, {basis}, with its band"),
                           {{"basis", basisName(speed.curve.points.front().estimate.basis)}}, language);
    for (const CurvePoint& point : speed.curve.points) {
        const Band<TokensPerSecond>& rate = rateOf(point.estimate);
        chart.xs.push_back(point.concurrency);
        chart.categories.push_back(formatInteger(point.concurrency, language.id));
        estimate.values.push_back(rate.typical.raw());
        estimate.low.push_back(rate.low.raw());
        estimate.high.push_back(rate.high.raw());
    }
    chart.series.push_back(std::move(estimate));
    ChartSeries points;
    points.name = language(SIZEWRIGHT_TR_NOOP("Chart", "measured (hollow: something differs)"));
    for (const MeasuredPoint& point : measured)
        if (point.metric == metric)
            chart.points.push_back({1, point.concurrency, point.value, 0, 0, !point.differences.empty(), measuredText(point, language)});
    if (!chart.points.empty())
        chart.series.push_back(std::move(points));
    if (speed.curve.saturates)
        chart.marks.push_back({double(speed.curve.saturation), language(SIZEWRIGHT_TR_NOOP("Chart", "saturated"))});
    chart.marks.push_back({double(speed.curve.atOnce), language(speed.curve.engineLimits ? SIZEWRIGHT_TR_NOOP("Chart", "engine full")
                                                                                        : SIZEWRIGHT_TR_NOOP("Chart", "cache full"))});
    return chart;
}

/// A default level beside an asked one of the same speed would say the same twice.
bool isRepeated(const OptionSpeed& speed, const LevelUsers& level)
{
    return level.level.id != "asked" && std::ranges::any_of(speed.curve.levels, [&](const LevelUsers& other) {
        return other.level.id == "asked" && other.level.perUser == level.level.perUser;
    });
}

Message levelSentence(const LevelUsers& level)
{
    if (level.users == 0)
        return {"level_never",
                SIZEWRIGHT_TR_NOOP("Speed", "At {rate} for each user ({level}): not even for one request."),
                {{"level", levelName(level.level.id)}, {"rate", level.level.perUser}}};
    return {"level_users",
            SIZEWRIGHT_TR_NOOP("Speed", "At {rate} for each user ({level}): up to {users} requests at once ({low} to {high}), together {goodput}."),
            {{"level", levelName(level.level.id)},
             {"rate", level.level.perUser},
             {"users", std::int64_t(level.users)},
             {"low", std::int64_t(level.least)},
             {"high", std::int64_t(level.most)},
             {"goodput", *level.goodput}}};
}

Message saturationSentence(const SpeedCurve& curve)
{
    if (curve.saturates)
        return {"saturates",
                SIZEWRIGHT_TR_NOOP("Speed", "Throughput saturates at {users} requests with {rate}: twice as many would gain less than 5 %."),
                {{"users", std::int64_t(curve.saturation)}, {"rate", curve.saturated}}};
    return {"grows_to_the_limit",
            SIZEWRIGHT_TR_NOOP("Speed", "Throughput still grows where requests begin to wait: {rate} at {users} requests."),
            {{"users", std::int64_t(curve.saturation)}, {"rate", curve.saturated}}};
}

Message limitSentence(const SpeedCurve& curve)
{
    if (curve.engineLimits)
        return {"engine_limit",
                SIZEWRIGHT_TR_NOOP("Speed", "The engine runs {users} requests at once; the cache would hold {cache}."),
                {{"users", std::int64_t(curve.atOnce)}, {"cache", curve.maxConcurrency}}};
    return {"cache_limit",
            SIZEWRIGHT_TR_NOOP("Speed", "The cache holds {cache} whole requests; about {users} run at once, the others wait."),
            {{"users", std::int64_t(curve.atOnce)}, {"cache", curve.maxConcurrency}}};
}

Message openSentence(const OpenLoop& open)
{
    const auto number = [](double value) {
        return Number{value, value >= 10 ? 0 : value >= 0.1 ? 2 : 4};
    };
    if (!open.times)
        return {"rate_exceeds_capacity",
                SIZEWRIGHT_TR_NOOP("Speed", "At the plan's busiest hour {rate} requests arrive each second, at most {most} can be served: the "
                                            "queue grows without end."),
                {{"rate", number(open.requestsPerSecond)}, {"most", number(open.mostRequestsPerSecond)}}};
    return {"at_the_rate",
            SIZEWRIGHT_TR_NOOP("Speed", "At the plan's {rate} requests a second ({share} of what can be served) the first token takes {first} on "
                                        "average and at most {late} for 95 of 100, a token {token} and {slow}."),
            {{"rate", number(open.requestsPerSecond)},
             {"share", Percent{open.utilisation(), 0}},
             {"first", open.times->ttft.mean},
             {"late", open.times->ttft.p95},
             {"token", open.times->tpot.mean},
             {"slow", open.times->tpot.p95}}};
}

}  // namespace

Chart userSpeedChart(const OptionSpeed& speed, const std::vector<MeasuredPoint>& measured, const Language& language)
{
    Chart chart = curveOf(speed, measured, perUser, SpeedMetric::PerUser, language);
    chart.logY = true;
    chart.title = language(SIZEWRIGHT_TR_NOOP("Chart", "Speed of each user"));
    chart.description = language(SIZEWRIGHT_TR_NOOP(
        "Chart", "Tokens per second that each user sees, against the number of requests in flight, with levels of service."));
    for (const LevelUsers& level : speed.curve.levels)
        if (!isRepeated(speed, level))
            chart.levels.push_back({level.level.perUser.raw(),
                                    filled(SIZEWRIGHT_TR_NOOP("Chart", "{rate}: {level}"),
                                           {{"rate", level.level.perUser}, {"level", levelName(level.level.id)}}, language)});
    return chart;
}

Chart throughputChart(const OptionSpeed& speed, const std::vector<MeasuredPoint>& measured, const Language& language)
{
    Chart chart = curveOf(speed, measured, inAll, SpeedMetric::OutputTotal, language);
    chart.title = language(SIZEWRIGHT_TR_NOOP("Chart", "Throughput of all users"));
    chart.description = language(SIZEWRIGHT_TR_NOOP(
        "Chart", "Tokens per second of all users together, against the number of requests in flight; where the line flattens, more users "
                 "only share what is there."));
    return chart;
}

std::vector<Message> speedSentences(const OptionSpeed& speed)
{
    std::vector<Message> sentences;
    for (const LevelUsers& level : speed.curve.levels)
        if (!isRepeated(speed, level))
            sentences.push_back(levelSentence(level));
    sentences.push_back(saturationSentence(speed.curve));
    sentences.push_back(limitSentence(speed.curve));
    if (speed.open)
        sentences.push_back(openSentence(*speed.open));
    return sentences;
}

}  // namespace sizewright
