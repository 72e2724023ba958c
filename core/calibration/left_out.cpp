// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/left_out.h"

#include <algorithm>
#include <array>

namespace sizewright {
namespace {

constexpr std::array<const char*, 3> kParts{"serving", "local", "domestic"};

}  // namespace

std::string partOf(const TrainingCase& c)
{
    switch (c.run.deployment.engine->speedModel) {
    case SpeedModel::Serving:
        return "serving";
    case SpeedModel::Local:
    case SpeedModel::Hybrid:
        return "local";
    case SpeedModel::Domestic:
        break;
    }
    return "domestic";
}

TrainingSet casesOf(const TrainingSet& set, const std::string& part)
{
    TrainingSet own;
    std::ranges::copy_if(set.cases, std::back_inserter(own.cases), [&](const TrainingCase& c) { return partOf(c) == part; });
    return own;
}

std::vector<FitParameter> parametersOf(const std::vector<FitParameter>& all, const std::string& part)
{
    std::vector<FitParameter> own;
    std::ranges::copy_if(all, std::back_inserter(own), [&](const FitParameter& p) { return p.path.starts_with(part + "/"); });
    return own;
}

Result<EvaluationResult> evaluateLeftOut(const Catalog& catalog, const CsvTable& table, const CalibrationDocument& calibration,
                                         const std::vector<FitParameter>& parameters, LeftOut kind)
{
    EvaluationResult result;
    for (std::size_t row = 0; row < table.rows(); ++row)
        result.rows.push_back(measuredRowOf(table, row));
    const TrainingSet all = readTrainingSet(catalog, table);
    for (const UnpredictedCase& c : all.unpredicted)
        result.rows[c.row].reason = c.reason;
    for (const char* part : kParts) {
        const TrainingSet set = casesOf(all, part);
        const CalibrationTask task{calibration, parametersOf(parameters, part), &set, {}};
        const auto unseen = crossValidate(task, calibration, kind);
        if (!unseen)
            return tl::unexpected(unseen.error());
        for (const TrainingCase& c : set.cases)
            result.rows[c.row].reason = "the speed model lacks a fact of this machine";
        for (const UnseenPrediction& p : *unseen) {
            const TrainingCase& c = set.cases[p.index];
            result.rows[c.row].reason.clear();
            fillPrediction(c.run, p.estimate, result.rows[c.row]);
        }
    }
    summarise(result);
    return result;
}

}  // namespace sizewright
