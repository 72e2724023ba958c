// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/catalog/readers.h"

namespace sizewright {
namespace {

constexpr std::string_view kMeasureIds[] = {"score", "recovery", "loss", "average", "perplexity", "divergence", "rating"};
static_assert(std::size(kMeasureIds) == kQualityMeasures);
constexpr std::string_view kVariationIds[] = {"none", "kv_cache", "experts", "context", "checkpoint", "format_not_stated"};
static_assert(std::size(kVariationIds) == kQualityVariations);

}  // namespace

std::string_view qualityMeasureId(QualityMeasure measure)
{
    return kMeasureIds[static_cast<std::size_t>(measure)];
}

std::string_view qualityVariationId(QualityVariation variation)
{
    return kVariationIds[static_cast<std::size_t>(variation)];
}

namespace readers {
namespace {

const auto kMeasures = named<QualityMeasure, kQualityMeasures>(qualityMeasureId);
const auto kVariations = named<QualityVariation, kQualityVariations>(qualityVariationId);
constexpr std::array<std::pair<std::string_view, Thinking>, 2> kThinking{{{"off", Thinking::Off}, {"on", Thinking::On}}};

QualityRecord record(const JsonNode& item)
{
    QualityRecord r;
    r.id = item.text("id", 80);
    r.modelId = item.text("model_id", 100);
    r.formatId = item.optionalText("format_id", 100);
    r.benchmark = item.text("benchmark", 100);
    r.setting = item.text("setting", 200);
    r.measure = item.choice<QualityMeasure>("measure", kMeasures);
    r.thinking = item.choiceOr<Thinking>("thinking", kThinking, Thinking::NotStated);
    r.effort = item.optionalText("effort", 20);
    r.varies = item.choiceOr<QualityVariation>("varies", kVariations, QualityVariation::None);
    r.score = item.number("score", 0, 1e6);
    r.unit = item.text("unit", 40);
    r.relativeToNative = item.optionalNumber("relative_to_native", 0, 1e5);
    r.published = item.optionalText("published", 10);
    r.source = source(item);
    if (r.unit == "percent" && r.score > 100)
        item.fail(ErrorId::OutOfRange, "score", "a share of right answers is at most 100 percent");
    item.allowOnly({"id", "model_id", "format_id", "benchmark", "setting", "measure", "thinking", "effort", "varies", "score", "unit",
                    "relative_to_native", "published", "source"});
    return r;
}

}  // namespace

void quality(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items"))
        catalog.quality.push_back(record(item));
}

}  // namespace readers
}  // namespace sizewright
