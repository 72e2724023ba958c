// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/quality.h"

#include <algorithm>
#include <cmath>

namespace sizewright {
namespace {

/// Quantising hurts small models more. @source research of 2026-11: published pairs of models up to 14B, from 30B to 70B, and from 100B on
constexpr double kSmallParameters = 14.5e9;
constexpr double kLargeParameters = 100e9;
/// Formats of about as many bits as another.
constexpr double kSameBits = 0.5;
/// Pairs from which a range says something.
constexpr std::size_t kSeveral = 3;

enum class SizeClass { Small, Medium, LargeDense, LargeMixture };

SizeClass sizeClassOf(const Model& model)
{
    if (model.publishedParameters < kSmallParameters)
        return SizeClass::Small;
    if (model.publishedParameters < kLargeParameters)
        return SizeClass::Medium;
    return model.experts ? SizeClass::LargeMixture : SizeClass::LargeDense;
}

bool isNativeFormat(const Model& model, const WeightFormat& format)
{
    return format.id == model.nativeFormat || format.quality == QualityClass::Exact;
}

using Records = QualityIndex::Records;

Records ofSameClass(const QualityIndex& index, const Records& pairs, const Model& model)
{
    Records found;
    for (const QualityRecord* record : pairs) {
        const Model* other = index.model(record->modelId);
        if (other && sizeClassOf(*other) == sizeClassOf(model))
            found.push_back(record);
    }
    return found;
}

Records ofSameBits(const QualityIndex& index, const Model& model, const WeightFormat& format)
{
    Records found;
    for (const auto& [id, pairs] : index.pairs()) {
        const WeightFormat* other = index.catalog().weightFormat(id);
        if (!other || std::abs(other->nominalBits - format.nominalBits) > kSameBits)
            continue;
        const Records same = ofSameClass(index, pairs, model);
        found.insert(found.end(), same.begin(), same.end());
    }
    return found;
}

void addRange(FormatLoss& loss)
{
    std::vector<double> kept;
    for (const QualityRecord* record : loss.pairs) {
        kept.push_back(*record->relativeToNative);
        if (!loss.worst || *record->relativeToNative < *loss.worst->relativeToNative)
            loss.worst = record;
    }
    std::sort(kept.begin(), kept.end());
    const std::size_t middle = kept.size() / 2;
    loss.low = kept.front();
    loss.high = kept.back();
    loss.median = kept.size() % 2 == 1 ? kept[middle] : (kept[middle - 1] + kept[middle]) / 2;
}

QualityConfidence confidenceOf(const FormatLoss& loss)
{
    const bool several = loss.pairs.size() >= kSeveral;
    const bool named = std::any_of(loss.pairs.begin(), loss.pairs.end(), [](const QualityRecord* r) { return r->source.grade <= Grade::B; });
    switch (loss.basis) {
    case LossBasis::Native:
        return QualityConfidence::High;
    case LossBasis::SameModel:
        return several && named ? QualityConfidence::High : QualityConfidence::Medium;
    case LossBasis::SameClass:
        return several && named ? QualityConfidence::Medium : QualityConfidence::Low;
    case LossBasis::SameBits:
        return QualityConfidence::Low;
    case LossBasis::Unknown:
        break;
    }
    return QualityConfidence::None;
}

std::optional<double> worstPerplexity(const QualityIndex& index, const Model& model, const WeightFormat& format)
{
    std::optional<double> worst;
    for (const QualityRecord* r : index.ofModel(model.id))
        if (r->measure == QualityMeasure::Perplexity && r->formatId == format.id && r->varies == QualityVariation::None && r->relativeToNative)
            worst = std::max(worst.value_or(0), *r->relativeToNative);
    return worst;
}

}  // namespace

FormatLoss formatLoss(const QualityIndex& index, const Model& model, const WeightFormat& format)
{
    FormatLoss loss;
    if (isNativeFormat(model, format)) {
        loss.basis = LossBasis::Native;
        loss.low = loss.median = loss.high = 100;
        loss.confidence = confidenceOf(loss);
        return loss;
    }
    const Records& measured = index.pairsOf(format.id);
    std::copy_if(measured.begin(), measured.end(), std::back_inserter(loss.pairs), [&](const QualityRecord* r) { return r->modelId == model.id; });
    loss.basis = LossBasis::SameModel;
    if (loss.pairs.empty()) {
        loss.pairs = ofSameClass(index, measured, model);
        loss.basis = LossBasis::SameClass;
    }
    if (loss.pairs.empty()) {
        loss.pairs = ofSameBits(index, model, format);
        loss.basis = LossBasis::SameBits;
    }
    if (loss.pairs.empty())
        loss.basis = LossBasis::Unknown;
    else
        addRange(loss);
    loss.confidence = confidenceOf(loss);
    loss.perplexity = worstPerplexity(index, model, format);
    return loss;
}

}  // namespace sizewright
