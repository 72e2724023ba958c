// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/training_set.h"

#include <cmath>
#include <map>
#include <set>

#include <boost/crc.hpp>

namespace sizewright {
namespace {

/// Folds into which rows or deployments are dealt.
constexpr std::size_t kFolds = 5;

/// First tokens scatter most between load generators.
double metricWeight(BandMetric metric)
{
    return metric == BandMetric::Tpot ? 1.5 : metric == BandMetric::Ttft ? 0.6 : 1.0;
}

/// Rows of one source, engine, device, model, format and metric measure one thing many times.
std::string settingOf(const TrainingCase& c)
{
    const Deployment& d = c.run.deployment;
    return c.run.source + "|" + d.engine->id + "|" + d.device->id + "|" + d.model->family + "|" + d.format->id + "|" + metricId(c.run.metric);
}

std::set<std::string> rowsSetAside(const Catalog& catalog)
{
    std::set<std::string> rows;
    for (const SetAside& group : catalog.setAside)
        rows.insert(group.rows.begin(), group.rows.end());
    return rows;
}

std::uint64_t hashOf(std::string_view text)
{
    boost::crc_32_type crc;
    crc.process_bytes(text.data(), text.size());
    return crc.checksum();
}

}  // namespace

std::string leftOutId(LeftOut kind)
{
    switch (kind) {
    case LeftOut::Row:
        return "row";
    case LeftOut::Deployment:
        return "deployment";
    case LeftOut::Model:
        return "model";
    case LeftOut::Device:
        return "device";
    case LeftOut::Nothing:
        break;
    }
    return "none";
}

TrainingSet readTrainingSet(const Catalog& catalog, const CsvTable& table)
{
    TrainingSet set;
    std::map<std::string, int> settings;
    const std::set<std::string> aside = rowsSetAside(catalog);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        auto run = readSpeedCase(catalog, table, row);
        if (!run) {
            set.unpredicted.push_back({row, run.error().detail});
            continue;
        }
        auto prepared = prepareCase(catalog, *run);
        if (!prepared) {
            set.unpredicted.push_back({row, prepared.error().detail});
            continue;
        }
        TrainingCase c{row, std::move(*run), std::move(*prepared)};
        c.band = bandMetric(c.run.metric);
        c.fitted = c.run.quality != "C" && c.run.quality != "D" && c.run.value > 0 && !aside.contains(c.run.id);
        settings[settingOf(c)] += c.fitted ? 1 : 0;
        set.cases.push_back(std::move(c));
    }
    double sum = 0;
    std::size_t fitted = 0;
    for (TrainingCase& c : set.cases) {
        c.weight = c.fitted ? metricWeight(c.band) / std::sqrt(double(settings[settingOf(c)])) : 0;
        sum += c.weight;
        fitted += c.fitted ? 1 : 0;
    }
    for (TrainingCase& c : set.cases)
        c.weight *= double(fitted) / sum;
    return set;
}

std::string foldLabel(const TrainingCase& c, LeftOut kind)
{
    const Deployment& d = c.run.deployment;
    switch (kind) {
    case LeftOut::Nothing:
        break;
    case LeftOut::Row:
        return std::to_string(hashOf(c.run.id) % kFolds);
    case LeftOut::Deployment:
        return std::to_string(hashOf(d.model->id + "|" + d.device->id + "|" + std::to_string(d.devices())) % kFolds);
    case LeftOut::Model:
        return d.model->family;
    case LeftOut::Device:
        return d.device->id;
    }
    return {};
}

std::optional<double> logError(const TrainingCase& c, const ServingEstimate& estimate)
{
    const double predicted = figureOf(c.run.metric, estimate, c.run.load).typical * c.run.share;
    const double error = std::log(predicted / c.run.value);
    if (!std::isfinite(error))
        return std::nullopt;
    return isTime(c.run.metric) ? error : -error;
}

std::optional<double> logError(const TrainingCase& c, const Calibration& calibration)
{
    const auto estimate = estimateCase(c.run, c.prepared, calibration);
    return estimate ? logError(c, *estimate) : std::nullopt;
}

}  // namespace sizewright
