// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/weight_parts.h"

#include <algorithm>

namespace sizewright {
namespace {

/// The layers that llama.cpp's mixtures give more bits: the first and last eighth, and every third between.
/// @source ggml-org/llama.cpp src/llama-quant.cpp @007dbbf, read 2026-11
bool usesMoreBits(int layer, int layers)
{
    return layer < layers / 8 || layer >= 7 * layers / 8 || (layer - layers / 8) % 3 == 2;
}

bool chosen(LayerChoice where, int layer, int layers)
{
    switch (where) {
    case LayerChoice::All:
        return true;
    case LayerChoice::MoreBits:
        return usesMoreBits(layer, layers);
    case LayerChoice::FirstEighth:
        return layer < layers / 8;
    case LayerChoice::FirstSixteenth:
        return layer < layers / 16;
    case LayerChoice::FirstTwo:
        return layer < 2;
    case LayerChoice::FirstFour:
        return layer < 4;
    }
    return true;
}

/// Tied embeddings are stored as the output head that they are too.
TensorClass storedAs(const Model& model, const TensorGroup& group)
{
    const bool tied = model.tiedEmbeddings && group.tensorClass == TensorClass::Embedding && group.rows == model.vocabulary;
    return tied ? TensorClass::OutputHead : group.tensorClass;
}

const std::string& typeOf(const WeightFormat& format, const Model& model, const TensorGroup& group)
{
    if (group.mtp && !format.mtpType.empty())
        return format.mtpType;
    const TensorClass tensorClass = storedAs(model, group);
    for (const FormatRule& rule : format.rules)
        if (std::find(rule.classes.begin(), rule.classes.end(), tensorClass) != rule.classes.end())
            return chosen(rule.where, group.layer, model.layers) ? rule.type : rule.elseType;
    return format.defaultType;
}

std::int64_t ceilDivide(std::int64_t a, std::int64_t b)
{
    return (a + b - 1) / b;
}

/// How one tensor group is stored, whatever its class.
Result<WeightPart> storedPart(const Catalog& catalog, const std::string& typeId, const TensorGroup& group)
{
    const BlockType* type = catalog.blockType(typeId);
    // A row that does not divide into blocks falls back to a type with smaller ones.
    for (int hops = 0; type && hops < 4 && group.columns % type->weightsPerBlock != 0 && !type->fallback.empty(); ++hops)
        type = catalog.blockType(type->fallback);
    if (!type)
        return failure(ErrorId::UnknownId, "weight_formats", "the block type \"" + typeId + "\" is not in the catalog");
    WeightPart part{group.tensorClass, group.mtp, type, group.rows * group.columns * group.count,
                    group.rows * ceilDivide(group.columns, type->weightsPerBlock) * group.count};
    if (type->tileRows > 0) {
        const std::int64_t across = type->tileColumns > 0 ? ceilDivide(group.columns, type->tileColumns) : 1;
        part.tiles = ceilDivide(group.rows, type->tileRows) * across * group.count;
    }
    return part;
}

/// Calls `use` for every tensor group of the model, in the order of tensorGroups, as the format stores it.
template <class Use>
Result<void> forEachPart(const Catalog& catalog, const Model& model, const WeightFormat& format, bool withMtp, Use use)
{
    for (const TensorGroup& group : tensorGroups(model, withMtp)) {
        const auto part = storedPart(catalog, typeOf(format, model, group), group);
        if (!part)
            return tl::unexpected(part.error());
        use(*part);
    }
    return {};
}

bool isStoredAlike(const WeightPart& a, const WeightPart& b)
{
    return a.tensorClass == b.tensorClass && a.mtp == b.mtp && a.type == b.type;
}

std::optional<std::int64_t> publishedSize(const WeightFormat& format, const Model& model)
{
    for (const auto& size : format.fileSizes)
        if (size.modelId == model.id)
            return size.bytes;
    return std::nullopt;
}

}  // namespace

bool checkpointHoldsMtp(const Model& model, const WeightFormat& format)
{
    return model.mtpLayers > 0 && (format.includesMtp || format.id == model.nativeFormat);
}

Bytes WeightBreakdown::attention() const
{
    using T = TensorClass;
    return of(T::AttentionQ) + of(T::AttentionK) + of(T::AttentionV) + of(T::AttentionKvLatent) + of(T::AttentionOutput) +
           of(T::AttentionIndexer);
}

Bytes WeightBreakdown::feedForward() const
{
    using T = TensorClass;
    return of(T::FfnGateUp) + of(T::FfnDown) + of(T::SharedGateUp) + of(T::SharedDown) + of(T::Router) + of(T::Norm) + of(T::Other);
}

Bytes WeightBreakdown::total() const
{
    Bytes sum = mtp;
    for (const Bytes bytes : byClass)
        sum += bytes;
    return sum;
}

Result<std::vector<double>> groupWeights(const Catalog& catalog, const Model& model, const WeightFormat& format, bool withMtp)
{
    std::vector<double> sizes;
    double sum = 0;
    const auto read = forEachPart(catalog, model, format, withMtp, [&](const WeightPart& part) {
        sizes.push_back(double(part.bytes().raw()));
        sum += sizes.back();
    });
    if (!read)
        return tl::unexpected(read.error());
    const auto published = publishedSize(format, model);
    for (double& size : sizes)
        size *= published && sum > 0 ? double(*published) / sum : 1;
    return sizes;
}

Result<WeightBreakdown> weightBreakdown(const Catalog& catalog, const Model& model, const WeightFormat& format, bool withMtp)
{
    if (!isMadeFor(format, model))
        return failure(ErrorId::NotApplicable, "weight_formats/" + format.id, "there is no " + format.name + " file of " + model.name);
    WeightBreakdown breakdown;
    breakdown.byClass[static_cast<std::size_t>(TensorClass::Lookup)] = needOf(model.lookupBytes);
    if (format.container != "gguf")
        breakdown.byClass[static_cast<std::size_t>(TensorClass::Vision)] = needOf(kVisionBytes * model.visionParameters);
    const auto read = forEachPart(catalog, model, format, withMtp, [&](const WeightPart& part) {
        (part.mtp ? breakdown.mtp : breakdown.byClass[static_cast<std::size_t>(part.tensorClass)]) += part.bytes();
    });
    if (!read)
        return tl::unexpected(read.error());
    const auto published = publishedSize(format, model);
    if (!published) {
        if (!format.fileSizes.empty())
            return failure(ErrorId::NotApplicable, "weight_formats/" + format.id,
                           "no published size of " + model.name + " in this dynamic recipe");
        return breakdown;
    }
    // Dynamic recipes follow no rule: the published size is spread in proportion.
    const double factor = double(*published) / double(breakdown.total().raw());
    Bytes sum{};
    for (Bytes& bytes : breakdown.byClass) {
        bytes = capacityOf(double(bytes.raw()) * factor);
        sum += bytes;
    }
    breakdown.byClass[static_cast<std::size_t>(TensorClass::Norm)] += Bytes(*published) - sum;
    return breakdown;
}

Result<std::vector<WeightPart>> weightParts(const Catalog& catalog, const Model& model, const WeightFormat& format, bool withMtp)
{
    std::vector<WeightPart> parts;
    const auto read = forEachPart(catalog, model, format, withMtp, [&](const WeightPart& part) {
        const auto same = std::ranges::find_if(parts, [&](const WeightPart& p) { return isStoredAlike(p, part); });
        if (same == parts.end()) {
            parts.push_back(part);
            return;
        }
        same->parameters += part.parameters;
        same->blocks += part.blocks;
        same->tiles += part.tiles;
    });
    if (!read)
        return tl::unexpected(read.error());
    return parts;
}

}  // namespace sizewright
