// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/accuracy.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "core/io/json_edit.h"
#include "core/io/number_text.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

constexpr std::size_t kMostPoints = 80;

/// As many of the points as a chart can show, the least and the largest among them.
std::vector<AccuracyPoint> thinned(std::vector<AccuracyPoint> points)
{
    std::ranges::sort(points, [](const AccuracyPoint& a, const AccuracyPoint& b) {
        return std::tie(a.measured, a.predicted, a.low, a.high) < std::tie(b.measured, b.predicted, b.low, b.high);
    });
    if (points.size() <= kMostPoints)
        return points;
    std::vector<AccuracyPoint> kept;
    for (std::size_t i = 0; i < kMostPoints; ++i)
        kept.push_back(points[i * (points.size() - 1) / (kMostPoints - 1)]);
    return kept;
}

void tally(AccuracyGroup& group, const std::vector<const AccuracyRow*>& rows)
{
    std::vector<double> errors;
    int close = 0;
    int covered = 0;
    for (const AccuracyRow* row : rows) {
        ++group.rows;
        if (!row->predicted || row->measured <= 0)
            continue;
        const Band<double>& p = *row->predicted;
        errors.push_back(std::abs(p.typical / row->measured - 1));
        close += errors.back() <= 0.3 ? 1 : 0;
        covered += p.low <= row->measured && row->measured <= p.high ? 1 : 0;
        group.points.push_back({row->measured, p.low, p.typical, p.high});
    }
    group.predicted = static_cast<int>(errors.size());
    group.points = thinned(std::move(group.points));
    if (errors.empty())
        return;
    std::ranges::sort(errors);
    group.medianError = errors[errors.size() / 2];
    group.within30 = double(close) / double(errors.size());
    group.inBand = double(covered) / double(errors.size());
}

/// Four digits are more than a chart shows, and keep the file small.
std::string shortNumber(double value)
{
    return numberText(roundSignificant(value, 4));
}

std::string pointJson(const AccuracyPoint& p)
{
    return "{\"measured\": " + shortNumber(p.measured) + ", \"low\": " + shortNumber(p.low) + ", \"predicted\": " + shortNumber(p.predicted) +
           ", \"high\": " + shortNumber(p.high) + "}";
}

std::string groupJson(const AccuracyGroup& g)
{
    std::string text = "      {\"family\": " + quotedJson(g.family) + ", \"engine_id\": " + quotedJson(g.engineId) +
                       ", \"metric\": " + quotedJson(g.metric) + ", \"left_out\": " + quotedJson(g.leftOut) +
                       ",\n       \"rows\": " + std::to_string(g.rows) + ", \"predicted\": " + std::to_string(g.predicted) +
                       ", \"median_error\": " + shortNumber(g.medianError) + ", \"within_30_percent\": " + shortNumber(g.within30) +
                       ", \"in_band\": " + shortNumber(g.inBand) + ",\n       \"points\": [";
    for (std::size_t i = 0; i < g.points.size(); ++i)
        text += (i > 0 ? ",\n         " : "\n         ") + pointJson(g.points[i]);
    return text + "]}";
}

}  // namespace

std::string accuracyMetric(SpeedMetric metric)
{
    switch (metric) {
    case SpeedMetric::Ttft:
        return "ttft";
    case SpeedMetric::Tpot:
        return "tpot";
    case SpeedMetric::PerUser:
        return "decode";
    case SpeedMetric::Prefill:
        return "prefill";
    case SpeedMetric::OutputTotal:
    case SpeedMetric::AllTotal:
        break;
    }
    return "throughput";
}

std::vector<AccuracyRow> accuracyRows(const CsvTable& table, const EvaluationResult& result)
{
    std::vector<AccuracyRow> rows;
    for (std::size_t i = 0; i < std::min(table.rows(), result.rows.size()); ++i) {
        const EvaluatedRow& r = result.rows[i];
        const auto metric = metricOf(table.cell(i, "metric"));
        std::string engine(table.cell(i, "engine"));
        const std::string family(table.cell(i, "family"));
        if (!metric || engine.empty() || family.empty() || !r.actual)
            continue;
        std::optional<Band<double>> predicted;
        if (r.low && r.predicted && r.high)
            predicted = Band<double>{*r.low, *r.predicted, *r.high};
        rows.push_back({family, engine == "mlx-lm" ? "mlx" : std::move(engine), *metric, *r.actual, predicted});
    }
    return rows;
}

std::vector<AccuracyGroup> accuracyGroups(const std::vector<AccuracyRow>& rows, const std::string& leftOut)
{
    std::map<std::tuple<std::string, std::string, std::string>, std::vector<const AccuracyRow*>> sorted;
    for (const AccuracyRow& row : rows)
        sorted[{row.family, row.engineId, accuracyMetric(row.metric)}].push_back(&row);
    std::vector<AccuracyGroup> groups;
    for (const auto& [key, members] : sorted) {
        AccuracyGroup group;
        std::tie(group.family, group.engineId, group.metric) = key;
        group.leftOut = leftOut;
        tally(group, members);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::string accuracyJson(const Accuracy& accuracy)
{
    std::string text = "{\n  \"kind\": \"accuracy\",\n  \"version\": 1,\n  \"accuracy\": {\n    \"groups\": [";
    for (std::size_t i = 0; i < accuracy.groups.size(); ++i)
        text += (i > 0 ? ",\n" : "\n") + groupJson(accuracy.groups[i]);
    const Source& s = accuracy.source;
    text += "\n    ],\n    \"source\": {\"title\": " + quotedJson(s.title) + ", \"read\": " + quotedJson(s.read) +
            ", \"grade\": " + quotedJson(gradeName(s.grade));
    if (!s.note.empty())
        text += ",\n      \"note\": " + quotedJson(s.note);
    return text + "}\n  }\n}\n";
}

}  // namespace sizewright
