// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/footprint.h"

namespace sizewright {
namespace {

bool isAttention(TensorClass c)
{
    switch (c) {
    case TensorClass::AttentionQ:
    case TensorClass::AttentionK:
    case TensorClass::AttentionV:
    case TensorClass::AttentionKvLatent:
    case TensorClass::AttentionOutput:
    case TensorClass::AttentionIndexer:
        return true;
    default:
        return false;
    }
}

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
        profile.parametersExpert = double(model.ffnMatrices) * model.hidden * model.experts->intermediate;
        profile.expertLayers = model.layers - model.denseLayers;
    }
}

/// Multiply-adds of attention scores and values, two FLOP each, over all layers.
void countAttentionWork(const Model& model, ModelProfile& profile)
{
    const Attention& a = model.attention;
    double decode = 2.0 * a.heads * a.headDim;
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
    const auto file = weightBreakdown(catalog, model, format, format.includesMtp);
    if (!file)
        return tl::unexpected(file.error());
    ModelProfile profile;
    profile.checkpoint = file->total();
    profile.model = &model;
    profile.format = &format;
    profile.kvFormat = &kvFormat;
    profile.weights = *weights;
    profile.kv = kvCacheSize(model, kvFormat);
    countParameters(model, profile);
    countAttentionWork(model, profile);
    return profile;
}

double kvReadBytes(const ModelProfile& profile, double context)
{
    const Attention& a = profile.model->attention;
    const double whole = profile.kv.bytesPerToken * context + double(profile.kv.fixed.raw());
    const double attended = attendedTokens(*profile.model, context);
    if (a.kind == AttentionKind::Compressed) {
        // Of the entries per csaRatio tokens only topK are read, but every indexer key is.
        const double bytes = double(profile.kvFormat->bytesPerBlock) / profile.kvFormat->elementsPerBlock;
        const double skipped = std::max(context / a.csaRatio - a.indexTopK, 0.0);
        return whole - skipped * a.csaLayers * a.headDim * bytes;
    }
    if (attended < context) {
        const double indexer = profile.model->layers * (a.indexHeadDim + 4.0);
        return attended * (profile.kv.bytesPerToken - indexer) + context * indexer;
    }
    return whole;
}

double attendedTokens(const Model& model, double context)
{
    const Attention& a = model.attention;
    if (a.kind == AttentionKind::Compressed) {
        const double csa = std::min(context / a.csaRatio, double(a.indexTopK)) * a.csaLayers;
        const double hca = context / a.hcaRatio * a.hcaLayers;
        return std::min(context, a.slidingWindow + (csa + hca) / model.layers);
    }
    return a.indexHeads ? std::min(context, double(a.indexTopK)) : context;
}

}  // namespace sizewright
