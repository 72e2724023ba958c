// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/measured_points.h"

#include <algorithm>
#include <cmath>

#include "core/io/file.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// Requests whose lengths differ by less than this factor count as the same.
constexpr double kSameLength = 1.3;

bool sameLength(double a, double b)
{
    return std::max(a, b) <= kSameLength * std::max(std::min(a, b), 1.0);
}

std::vector<Message> differencesOf(const SpeedCase& run, const Deployment& d, const ServingLoad& shape)
{
    std::vector<Message> found;
    const Deployment& m = run.deployment;
    if (m.model != d.model)
        found.push_back({"model", SIZEWRIGHT_TR_NOOP("Measured", "another model: {model}"), {{"model", m.model->name}}});
    if (m.format != d.format)
        found.push_back({"format", SIZEWRIGHT_TR_NOOP("Measured", "another format: {format}"), {{"format", m.format->name}}});
    if (m.devices() != d.devices())
        found.push_back(
            {"count", SIZEWRIGHT_TR_NOOP("Measured", "another number of devices: {count}"), {{"count", std::int64_t(m.devices())}}});
    if (!sameLength(run.load.inputTokens, shape.inputTokens) || !sameLength(run.load.outputTokens, shape.outputTokens))
        found.push_back({"request", SIZEWRIGHT_TR_NOOP("Measured", "other lengths of input and output"), {}});
    return found;
}

bool canBePlaced(const SpeedCase& run)
{
    return run.load.concurrency >= 1 && run.requestsPerSecond <= 0 && run.value > 0 && run.metric != SpeedMetric::Prefill;
}

std::vector<MeasuredPoint> pointsOf(const Catalog& catalog, const CsvTable& table, const Deployment& d, const ServingLoad& shape,
                                    bool sameModel)
{
    std::vector<MeasuredPoint> points;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        // Reading a run looks everything up; most rows are of other machines.
        if (table.cell(row, "device") != d.device->id || (sameModel && table.cell(row, "model") != d.model->id))
            continue;
        const auto run = readSpeedCase(catalog, table, row);
        if (!run || run->deployment.engine != d.engine || run->deployment.speculative != d.speculative || !canBePlaced(*run) ||
            run->deployment.model->family != d.model->family)
            continue;
        MeasuredPoint point{run->id,   run->metric, run->load.concurrency, run->value / run->share,          run->load,
                            run->source, run->engineVersion, run->quality, differencesOf(*run, d, shape)};
        if (point.metric == SpeedMetric::AllTotal) {
            point.value *= run->load.outputTokens / (run->load.inputTokens + run->load.outputTokens);
            point.metric = SpeedMetric::OutputTotal;
        } else if (point.metric == SpeedMetric::Tpot) {
            point.value = 1e3 / point.value;
            point.metric = SpeedMetric::PerUser;
        }
        points.push_back(std::move(point));
    }
    return points;
}

std::string valueText(const MeasuredPoint& point, const Language& language)
{
    if (point.metric == SpeedMetric::Ttft)
        return formatDuration(Seconds(point.value / 1e3), language.id);
    return formatRate(TokensPerSecond(point.value), language.id);
}

}  // namespace

Result<CsvTable> loadMeasurements(const std::filesystem::path& catalogs)
{
    const std::filesystem::path file = catalogs / "measurements" / "measurements.csv";
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    return CsvTable::parse(*text, "catalogs/measurements/measurements.csv");
}

std::vector<MeasuredPoint> measuredPoints(const Catalog& catalog, const CsvTable& measurements, const Deployment& deployment,
                                          const ServingLoad& shape)
{
    auto points = pointsOf(catalog, measurements, deployment, shape, true);
    return points.empty() && !deployment.model->family.empty() ? pointsOf(catalog, measurements, deployment, shape, false) : points;
}

std::string measuredText(const MeasuredPoint& point, const Language& language)
{
    std::string text = render({{},
                               SIZEWRIGHT_TR_NOOP("Measured", "Measured: {value} at {users} requests, {input} tokens in, {output} out"),
                               {{"value", valueText(point, language)},
                                {"users", Number{point.concurrency, 0}},
                                {"input", Number{point.load.inputTokens, 0}},
                                {"output", Number{point.load.outputTokens, 0}}}},
                              language);
    for (const Message& difference : point.differences)
        text += "\n" + render(difference, language);
    if (!point.engineVersion.empty())
        text += "\n" + render({{}, SIZEWRIGHT_TR_NOOP("Measured", "Engine: {version}"), {{"version", point.engineVersion}}}, language);
    text += "\n" + render({{},
                           SIZEWRIGHT_TR_NOOP("Measured", "Source: {source}, grade {grade}"),
                           {{"source", point.source}, {"grade", point.quality.empty() ? std::string("–") : point.quality}}},
                          language);
    return text;
}

}  // namespace sizewright
