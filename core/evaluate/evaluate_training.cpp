// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate_training.h"

#include <algorithm>
#include <cmath>

#include "core/io/number_text.h"
#include "core/memory/training.h"

namespace sizewright {
namespace {

/// What a source ran where its rows do not say.
struct Recipe {
    std::string_view source;  ///< how the row's source begins
    int rank;
};
/// @source QwenLM/Qwen finetune.py; hiyouga/LLaMA-Factory examples; kvcache-ai/ktransformers fine-tuning guide, read 2026-11
constexpr Recipe kRecipes[] = {{"QwenLM/Qwen", 64}, {"hiyouga/LLaMA-Factory", 8}, {"kvcache-ai/ktransformers", 8}};

/// Tokens of one example where a row states none: from the shortest published profile to the cut-off of the usual recipes.
struct Sequences {
    int low, typical, high;
};
constexpr Sequences kUnstated{256, 512, 2048};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != text.npos;
}

/// "any 7B" is a size, not a model: a dense model of the catalog with the nearest number of parameters stands in for it.
const Model* standIn(const Catalog& catalog, std::string_view name)
{
    if (!name.starts_with("any ") || !name.ends_with("B"))
        return nullptr;
    const auto billions = parseNumber(name.substr(4, name.size() - 5));
    if (!billions)
        return nullptr;
    const Model* nearest = nullptr;
    const auto distance = [&](const Model& m) { return std::abs(m.publishedParameters - *billions * 1e9); };
    for (const Model& model : catalog.models)
        if (!model.experts && !model.otherParameters && (!nearest || distance(model) < distance(*nearest)))
            nearest = &model;
    return nearest;
}

/// The method by its name in the file, such as `full-pure-bf16-8-b-param` or `q-lora-int4`.
TrainingPlan planOf(std::string_view format)
{
    const bool quantised = contains(format, "qlora") || contains(format, "q-lora");
    TrainingPlan plan = usualTrainingPlan(quantised                 ? TrainingMethod::QLora
                                          : contains(format, "full") ? TrainingMethod::Full
                                                                     : TrainingMethod::Lora);
    if (contains(format, "pure-bf16"))
        plan.precision = TrainingPrecision::PureBf16;
    if (quantised && contains(format, "8-bit"))
        plan.frozen = FrozenWeights::Int8;
    if (quantised && contains(format, "2-bit"))
        plan.frozen = FrozenWeights::Aqlm2;
    // Preference training passes the chosen and the rejected answer together.
    if (contains(format, "dpo"))
        plan.microBatch = 2;
    return plan;
}

bool trains(std::string_view engine)
{
    return engine == "llama-factory" || engine.starts_with("fine-tune");
}

TrainingPrediction unpredicted(std::string reason)
{
    return {std::nullopt, std::move(reason)};
}

}  // namespace

std::optional<TrainingPrediction> predictTrainingTotal(const Catalog& catalog, const CsvTable& table, std::size_t row)
{
    const auto cell = [&](std::string_view column) { return table.cell(row, column); };
    if (!trains(cell("engine_id")))
        return std::nullopt;
    const std::string_view format = cell("format_id");
    const Model* named = catalog.model(cell("model_id"));
    const Model* model = named ? named : standIn(catalog, cell("model"));
    if (!model)
        return unpredicted("the model is not in the catalog");
    if (contains(format, "unsloth"))
        return unpredicted("less than the model's 16-bit weights, and the row does not name the quantisation of its base");

    TrainingPlan plan = planOf(format);
    for (const Recipe& recipe : kRecipes)
        if (cell("source").starts_with(recipe.source))
            plan.rank = recipe.rank;
    const auto number = [&](std::string_view column, int otherwise) {
        return int(std::clamp(parseNumber(cell(column)).value_or(otherwise), 1.0, 1e6));
    };
    plan.microBatch *= number("batch_or_concurrency", 1);
    plan.devices = number("gpus", 1);
    plan.offload.experts = contains(cell("engine_id"), "ktransformers") || contains(format, "ktransformers");
    plan.device = &catalog.accelerators.front();
    const auto profile = trainingProfile(catalog, *model);
    if (!profile)
        return unpredicted(profile.error().detail);
    // One device holds everything; experts get adapters where they stay on it.
    plan.zeroStage = plan.devices > 1 ? 3 : 0;
    if (!plan.offload.experts)
        plan.targets = AdapterTargets::AllWithExperts;
    if (const auto valid = validateTrainingPlan(plan, *profile); !valid)
        return unpredicted(valid.error().detail);
    const auto totalAt = [&](int unstated) {
        plan.sequence = number("context", unstated);
        return estimateTraining(plan, *profile).deviceTotal;
    };
    return TrainingPrediction{Band<Bytes>{totalAt(kUnstated.low).low * plan.devices, totalAt(kUnstated.typical).typical * plan.devices,
                                          totalAt(kUnstated.high).high * plan.devices},
                              {}};
}

}  // namespace sizewright
