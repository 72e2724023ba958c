// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/cross_validation.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "core/calibration/calibration_json.h"
#include "core/calibration/corrections.h"

namespace sizewright {
namespace {

/// A family with fewer rows on a device is not called measured there: one report is no proof.
constexpr int kFewestRows = 5;
/// A fold differs little from the whole: a few steps from there suffice.
constexpr int kFoldIterations = 4;

std::vector<MeasuredPair> measuredPairs(std::span<const TrainingCase* const> cases)
{
    std::map<std::pair<std::string, std::string>, std::map<std::string, int>> families;
    for (const TrainingCase* c : cases) {
        const Deployment& d = c->run.deployment;
        ++families[{d.engine->id, d.device->id}][d.model->family];
    }
    std::vector<MeasuredPair> pairs;
    for (const auto& [key, found] : families) {
        pairs.push_back({key.first, key.second, {}});
        for (const auto& [family, rows] : found)
            if (rows >= kFewestRows)
                pairs.back().modelFamilies.push_back(family);
    }
    return pairs;
}

/// What a calibration says of engines that the set has no rows of.
struct OtherParts {
    std::vector<MeasuredPair> pairs;
    std::vector<SpeedCorrection> corrections;
};

OtherParts otherParts(const Calibration& calibration, const TrainingSet& set)
{
    std::set<std::string> engines;
    for (const TrainingCase& c : set.cases)
        engines.insert(c.run.deployment.engine->id);
    OtherParts others;
    std::ranges::copy_if(calibration.measured.pairs(), std::back_inserter(others.pairs),
                         [&](const MeasuredPair& p) { return !engines.contains(p.engineId); });
    std::ranges::copy_if(calibration.corrections.entries(), std::back_inserter(others.corrections),
                         [&](const SpeedCorrection& c) { return !engines.contains(c.engineId); });
    return others;
}

}  // namespace

Result<CalibrationDocument> calibrate(const CalibrationTask& task, const std::vector<bool>& use)
{
    std::vector<const TrainingCase*> all;
    std::vector<const TrainingCase*> cases;
    for (std::size_t i = 0; i < use.size(); ++i) {
        const TrainingCase& c = task.set->cases[i];
        if (!use[i])
            continue;
        all.push_back(&c);
        if (c.fitted)
            cases.push_back(&c);
    }
    const auto before = task.start.calibration();
    if (!before)
        return tl::unexpected(before.error());
    // The fit reads its document hundreds of times, and what is said of other engines or of bases moves none of its rows.
    CalibrationDocument plain = task.start;
    plain.replace("corrections", "[]");
    plain.replace("measured_pairs", "[]");
    auto fitted = fitCalibration(plain, task.parameters, cases, task.options);
    if (!fitted)
        return fitted;
    const auto physics = fitted->calibration();
    if (!physics)
        return tl::unexpected(physics.error());
    const OtherParts others = otherParts(*before, *task.set);
    std::vector<MeasuredPair> pairs = others.pairs;
    std::ranges::move(measuredPairs(all), std::back_inserter(pairs));
    fitted->replace("measured_pairs", measuredPairsJson(pairs));
    std::vector<SpeedCorrection> corrections = others.corrections;
    std::ranges::move(fitCorrections(cases, *physics), std::back_inserter(corrections));
    fitted->replace("corrections", correctionsJson(corrections));
    return fitted;
}

Result<std::vector<UnseenPrediction>> crossValidate(const CalibrationTask& task, const CalibrationDocument& whole, LeftOut kind)
{
    std::map<std::string, std::vector<std::size_t>> folds;
    for (std::size_t i = 0; i < task.set->cases.size(); ++i)
        folds[foldLabel(task.set->cases[i], kind)].push_back(i);
    CalibrationTask fold = task;
    fold.start = whole;
    fold.options.iterations = kFoldIterations;
    std::vector<UnseenPrediction> unseen;
    for (const auto& [label, left] : folds) {
        std::vector<bool> use(task.set->cases.size(), true);
        for (const std::size_t i : left)
            use[i] = kind == LeftOut::Nothing;
        const auto fitted = calibrate(fold, use);
        if (!fitted)
            return tl::unexpected(fitted.error());
        const auto calibration = fitted->calibration();
        if (!calibration)
            return tl::unexpected(calibration.error());
        for (const std::size_t i : left) {
            const TrainingCase& c = task.set->cases[i];
            const auto estimate = estimateCase(c.run, c.prepared, *calibration);
            if (!estimate)
                continue;
            if (const auto error = logError(c, *estimate))
                unseen.push_back({i, *error, *estimate});
        }
    }
    return unseen;
}

}  // namespace sizewright
