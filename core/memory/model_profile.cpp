// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/placement.h"

namespace sizewright {
namespace {

bool isDenseFeedForward(TensorClass c)
{
    switch (c) {
    case TensorClass::FfnGateUp:
    case TensorClass::FfnDown:
    case TensorClass::SharedGateUp:
    case TensorClass::SharedDown:
    case TensorClass::Router:
    case TensorClass::Other:
        return true;
    default:
        return false;
    }
}

void countParameters(const Model& model, ModelProfile& profile)
{
    for (const TensorGroup& group : tensorGroups(model, false)) {
        const double parameters = double(group.rows) * double(group.columns) * double(group.count);
        if (isAttention(group.tensorClass))
            profile.parametersAttention += parameters;
        else if (isDenseFeedForward(group.tensorClass))
            profile.parametersDenseFfn += parameters;
    }
    profile.parametersHead = double(model.vocabulary) * model.hidden;
    if (model.experts) {
        const int width = model.experts->width > 0 ? model.experts->width : model.hidden;
        profile.parametersExpert = double(model.ffnMatrices) * width * model.experts->intermediate;
        profile.expertLayers = model.expertLayerCount();
    }
}

/// Multiply-adds of attention scores and values, two FLOP each, over all layers.
void countAttentionWork(const Model& model, ModelProfile& profile)
{
    const Attention& a = model.attention;
    double decode = double(a.heads) * (a.headDim + a.valueDim());
    double prefill = decode;
    if (a.kind == AttentionKind::Mla) {
        decode = double(a.heads) * (2 * a.kvLoraRank + a.ropeHeadDim);
        prefill = double(a.heads) * (a.nopeHeadDim + a.ropeHeadDim + a.vHeadDim);
    }
    profile.attentionFlopsPerContextToken = 2 * decode * model.layers;
    profile.attentionPrefillFlopsPerContextToken = 2 * prefill * model.layers;
}

}  // namespace

Result<ModelProfile> modelProfile(const Catalog& catalog, const Model& model, const WeightFormat& format, const KvFormat& kvFormat,
                                  bool withMtp)
{
    auto weights = weightBreakdown(catalog, model, format, withMtp);
    if (!weights)
        return tl::unexpected(weights.error());
    const auto file = weightBreakdown(catalog, model, format, checkpointHoldsMtp(model, format));
    if (!file)
        return tl::unexpected(file.error());
    ModelProfile profile;
    profile.checkpoint = file->total();
    profile.model = &model;
    profile.format = &format;
    profile.kvFormat = &kvFormat;
    profile.weights = *weights;
    profile.kv = kvCacheSize(model, kvFormat);
    profile.otherLayers = model.otherLayerCount();
    countParameters(model, profile);
    countAttentionWork(model, profile);
    return profile;
}

double kvReadBytes(const ModelProfile& profile, double context)
{
    const Attention& a = profile.model->attention;
    const double whole = profile.kv.bytesAt(context);
    if (a.kind == AttentionKind::Compressed) {
        // Of the entries per csaRatio tokens only topK are read, but every indexer key is.
        const double bytes = double(profile.kvFormat->bytesPerBlock) / profile.kvFormat->elementsPerBlock;
        const double skipped = std::max(context / a.csaRatio - a.indexTopK, 0.0);
        return whole - skipped * a.csaLayers * a.headDim * bytes;
    }
    if (a.indexHeads && context > a.indexTopK) {
        const double indexer = profile.model->layers * (a.indexHeadDim + 4.0);
        return whole - (context - a.indexTopK) * (profile.kv.bytesPerToken - indexer);
    }
    return whole;
}

namespace {

double attendedBy(const Attention& a, int layers, double context)
{
    switch (a.kind) {
    case AttentionKind::Linear:
        return 0;
    case AttentionKind::Compressed: {
        const double csa = std::min(context / a.csaRatio, double(a.indexTopK)) * a.csaLayers;
        const double hca = context / a.hcaRatio * a.hcaLayers;
        return std::min(context, a.slidingWindow + (csa + hca) / layers);
    }
    case AttentionKind::Gqa:
        return a.slidingWindow > 0 ? std::min(context, double(a.slidingWindow)) : context;
    case AttentionKind::Mla:
        break;
    }
    return a.indexHeads ? std::min(context, double(a.indexTopK)) : context;
}

}  // namespace

double attendedTokens(const ModelProfile& profile, double context)
{
    const Model& model = *profile.model;
    const int others = profile.otherLayers;
    if (others == 0)
        return attendedBy(model.attention, model.layers, context);
    return (attendedBy(model.attention, model.layers, context) * (model.layers - others) +
            attendedBy(model.otherLayers->attention, model.layers, context) * others) /
           model.layers;
}

}  // namespace sizewright
