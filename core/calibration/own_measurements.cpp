// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/own_measurements.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "core/evaluate/speed_case.h"
#include "core/performance/machine_calibration.h"

namespace sizewright {
namespace {

/// Residuals beyond so many spreads count less (Huber). @source the usual 95 % efficiency at normal errors
constexpr double kHuber = 1.345;
/// Rows as many as which the class's spread counts. @source planning default
constexpr double kPriorRows = 2;
constexpr double kLeastSpread = 0.02;
constexpr double kNarrowest = 1.05;
constexpr double kWidest = 2;    ///< x the class's band, for rows that contradict each other
constexpr double kFarthest = 8;  ///< x, a factor beyond which a row is no measurement of what it says

/// log(measured / predicted) of a time, and the class's band around the prediction.
struct Residual {
    double value = 0;
    double low = 0;  ///< logs of the band's factors on time
    double high = 0;
};

struct Machine {
    std::string engineId;
    std::string deviceId;
    bool acrossNodes = false;
    BandMetric metric = BandMetric::Tpot;
    auto operator<=>(const Machine&) const = default;
};

/// The rows of one machine by model, in the order of their ids.
struct MachineRows {
    std::map<std::string, std::vector<Residual>> byModel;
    std::vector<std::string> sources;
};

using Machines = std::map<Machine, MachineRows>;

std::optional<Residual> residualOf(const SpeedCase& run, const PreparedCase& prepared, const Calibration& calibration)
{
    const auto estimate = estimateCase(run, prepared, calibration);
    if (!estimate || run.value <= 0)
        return std::nullopt;
    const Band<double> figure = figureOf(run.metric, *estimate, run.load);
    const double predicted = figure.typical * run.share;
    const bool sound =
        predicted > 0 && figure.low > 0 && figure.high > 0 && std::isfinite(predicted) && std::isfinite(run.value);
    if (!sound)
        return std::nullopt;
    const double low = std::log(figure.low / figure.typical);
    const double high = std::log(figure.high / figure.typical);
    const double error = std::log(run.value / predicted);
    if (std::abs(error) > std::log(kFarthest))
        return std::nullopt;
    return isTime(run.metric) ? Residual{error, low, high} : Residual{-error, -high, -low};
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

struct Robust {
    double mean = 0;
    double squares = 0;  ///< weighted sum of squares around the mean
    double count = 0;
};

/// One step of reweighting from the median.
Robust robustMean(const std::vector<double>& values)
{
    const double centre = median(values);
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(value - centre));
    const double spread = std::max(1.4826 * median(distances), kLeastSpread);
    Robust r;
    const auto weight = [&](double value) {
        return std::min(1.0, kHuber * spread / std::max(std::abs(value - centre), 1e-12));
    };
    for (const double value : values) {
        r.mean += weight(value) * value;
        r.count += weight(value);
    }
    r.mean /= r.count;
    for (const double value : values)
        r.squares += weight(value) * (value - r.mean) * (value - r.mean);
    return r;
}

struct Learned {
    double factor = 1;
    BandFactors band;
};

/// The parts of residuals, each in one list.
struct Columns {
    explicit Columns(const std::vector<Residual>& residuals)
    {
        for (const Residual& r : residuals) {
            values.push_back(r.value);
            lows.push_back(r.low);
            highs.push_back(r.high);
        }
    }
    std::vector<double> values, lows, highs;
};

/// The class's variance is taken as half between machines, half within one. Without rows it stays, and the factor is 1.
Learned learnedFrom(const std::vector<Residual>& residuals)
{
    const Columns columns(residuals);
    const double low = median(columns.lows);
    const double high = median(columns.highs);
    const double spread = std::max(0.5 * (high - low), std::log(kNarrowest));
    const double half = 0.5 * spread * spread;
    const Robust r = robustMean(columns.values);
    // A band is 1.28 spreads to either side; the rows' squares are put on its scale.
    constexpr double kBandSpreads = 1.2816;
    const double within = (kPriorRows * half + kBandSpreads * kBandSpreads * r.squares) / (kPriorRows + r.count - 1);
    const double between = half / (r.count + 1);
    const double ratio = std::min(std::sqrt(within + between) / spread, kWidest);
    Learned learned;
    learned.factor = std::exp(r.mean * r.count / (r.count + 1));
    learned.band = {std::min(std::exp(std::min(low, 0.0) * ratio), 1 / kNarrowest),
                    std::max(std::exp(std::max(high, 0.0) * ratio), kNarrowest)};
    return learned;
}

/// Each model's mean as one row, for models that were not measured.
std::vector<Residual> meansByModel(const MachineRows& rows)
{
    std::vector<Residual> means;
    for (const auto& [model, residuals] : rows.byModel) {
        const Columns columns(residuals);
        means.push_back({robustMean(columns.values).mean, median(columns.lows), median(columns.highs)});
    }
    return means;
}

std::string sourceText(const std::vector<std::string>& sources)
{
    const std::string first = sources.front().empty() ? "own measurement" : sources.front();
    return sources.size() == 1 ? first : first + " and " + std::to_string(sources.size() - 1) + " more";
}

void learn(const Machines& machines, std::vector<MachineCalibration>& learned)
{
    for (const auto& entry : machines) {
        // Named apart: lambdas may not capture structured bindings everywhere.
        const auto& machine = entry.first;
        const auto& rows = entry.second;
        const auto add = [&](const std::string& model, const std::vector<Residual>& residuals, std::size_t count) {
            const Learned l = learnedFrom(residuals);
            learned.push_back({machine.engineId, machine.deviceId, model, machine.acrossNodes, machine.metric, l.factor,
                               l.band, static_cast<int>(count), sourceText(rows.sources)});
        };
        std::size_t all = 0;
        for (const auto& [model, residuals] : rows.byModel) {
            add(model, residuals, residuals.size());
            all += residuals.size();
        }
        add({}, meansByModel(rows), all);
    }
}

struct Run {
    SpeedCase run;
    PreparedCase prepared;
};

/// Prompts are a part of the time to the first token, and throughput follows from the times: each stage is corrected by what comes
/// on top of the one before.
int stageOf(BandMetric metric)
{
    return metric == BandMetric::Prefill ? 0 : metric == BandMetric::Throughput ? 2 : 1;
}

Machines machinesOf(std::span<const Run> runs, const Calibration& calibration, int stage)
{
    Machines machines;
    for (const Run& r : runs) {
        const BandMetric metric = bandMetric(r.run.metric);
        if (stageOf(metric) != stage)
            continue;
        const auto residual = residualOf(r.run, r.prepared, calibration);
        if (!residual)
            continue;
        const Deployment& d = r.run.deployment;
        MachineRows& rows = machines[{d.engine->id, d.device->id, spansNodes(d), metric}];
        rows.byModel[d.model->id].push_back(*residual);
        if (std::find(rows.sources.begin(), rows.sources.end(), r.run.source) == rows.sources.end())
            rows.sources.push_back(r.run.source);
    }
    return machines;
}

CsvTable tableOf(std::span<const MeasuredRow> rows)
{
    // What is written here always reads back.
    return CsvTable::parse(measuredRowsCsv(rows), "own measurements").value();
}

}  // namespace

EvaluationResult compareWithPrediction(const Catalog& catalog, std::span<const MeasuredRow> rows)
{
    return evaluateTable(catalog, tableOf(rows)).value();
}

std::vector<MachineCalibration> calibrateMachines(const Catalog& catalog, std::span<const MeasuredRow> rows)
{
    const CsvTable table = tableOf(rows);
    std::vector<Run> runs;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        auto run = readSpeedCase(catalog, table, i);
        if (!run)
            continue;
        if (auto prepared = prepareCase(catalog, *run))
            runs.push_back({std::move(*run), std::move(*prepared)});
    }
    Calibration calibration = catalog.calibration;
    calibration.machines.clear();
    std::vector<MachineCalibration> learned;
    for (int stage = 0; stage < 3; ++stage) {
        learn(machinesOf(runs, calibration, stage), learned);
        calibration.machines = learned;
    }
    return learned;
}

Result<Catalog> calibratedCatalog(const Catalog& catalog, const OwnItems& items)
{
    auto merged = withOwnItems(catalog, items);
    if (merged && !items.measurements.empty())
        merged->calibration.machines = calibrateMachines(*merged, items.measurements);
    return merged;
}

}  // namespace sizewright
