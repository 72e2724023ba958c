// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/cross_validation.h"

#include <map>
#include <set>

#include "core/calibration/calibration_json.h"
#include "core/calibration/corrections.h"

namespace sizewright {
namespace {

/// A fold differs little from the whole: a few steps from there suffice.
constexpr int kFoldIterations = 4;

std::vector<MeasuredPair> measuredPairs(std::span<const TrainingCase* const> cases)
{
    std::map<std::pair<std::string, std::string>, std::set<std::string>> families;
    for (const TrainingCase* c : cases) {
        const Deployment& d = c->run.deployment;
        families[{d.engine->id, d.device->id}].insert(d.model->family);
    }
    std::vector<MeasuredPair> pairs;
    for (const auto& [key, found] : families)
        pairs.push_back({key.first, key.second, {found.begin(), found.end()}});
    return pairs;
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
    CalibrationDocument plain = task.start;
    plain.replace("corrections", "[]");
    plain.replace("measured_pairs", measuredPairsJson(measuredPairs(all)));
    auto fitted = fitCalibration(plain, task.parameters, cases, task.options);
    if (!fitted)
        return fitted;
    const auto physics = fitted->calibration();
    if (!physics)
        return tl::unexpected(physics.error());
    fitted->replace("corrections", correctionsJson(fitCorrections(cases, *physics)));
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
            const auto error = logError(c, *calibration);
            if (estimate && error)
                unseen.push_back({i, *error, *estimate});
        }
    }
    return unseen;
}

}  // namespace sizewright
