// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_quality.h"

#include <algorithm>

namespace sizewright {

std::vector<FloorAnswer> otherModelsOf(const QualityIndex& index, const Scenario& scenario)
{
    const Model* chosen = index.model(scenario.modelId);
    if (!scenario.publishedFloor || !chosen)
        return {};
    return modelsAtFloor(index, *chosen, *scenario.publishedFloor, modeOf(scenario));
}

void addQuality(Plan& plan, const QualityIndex& index, const Scenario& scenario)
{
    // Looked up only, never walked: the order of addresses decides nothing.
    std::map<std::pair<const Model*, const WeightFormat*>, std::shared_ptr<const OptionQuality>> known;
    std::map<const Model*, std::vector<const QualityRecord*>> scores;
    for (Option& o : plan.options) {
        const Model& model = *o.deployment.model;
        auto& quality = known[{&model, o.deployment.format}];
        if (!quality) {
            const auto [ofModel, isNew] = scores.try_emplace(&model);
            if (isNew)
                ofModel->second = headlineScores(index, model, modeOf(scenario));
            quality = std::make_shared<const OptionQuality>(OptionQuality{formatLoss(index, model, *o.deployment.format), ofModel->second});
        }
        o.quality = quality;
    }
}

void warnAboutOtherModel(Plan& plan, const QualityIndex& index, const Scenario& scenario)
{
    if (!plan.recommended || !scenario.publishedFloor)
        return;
    const Model& model = *plan.options[*plan.recommended].deployment.model;
    const Model* chosen = index.model(scenario.modelId);
    if (!chosen || &model == chosen)
        return;
    const ModelComparison comparison = compareModels(index, model, *chosen, modeOf(scenario));
    // The first thing that a buyer of the chosen model should read.
    plan.warnings.insert(plan.warnings.begin(),
                         {"other_model",
                          SIZEWRIGHT_TR_NOOP("Warning", "The recommended option runs {model}, not {chosen}: another model, that thinks and answers at its own "
                                                        "length. On {count} benchmarks that compare it is better on {better} and worse on {worse}; test it "
                                                        "with your own questions."),
                          {{"model", model.name},
                           {"chosen", chosen->name},
                           {"count", std::int64_t(comparison.benchmarks.size())},
                           {"better", std::int64_t(comparison.count(1))},
                           {"worse", std::int64_t(comparison.count(-1))}}});
}

Result<void> checkPublishedFloor(const Catalog& catalog, const Scenario& scenario)
{
    if (!scenario.publishedFloor)
        return {};
    for (const std::string& name : scenario.publishedFloor->counting)
        if (std::ranges::none_of(catalog.quality, [&](const QualityRecord& r) { return r.benchmark == name; }))
            return failure(ErrorId::UnknownId, "/published_quality/counting",
                           "no score of the benchmark \"" + name + "\" is in the catalog; see: sizewright-cli catalog list quality");
    return {};
}

}  // namespace sizewright
