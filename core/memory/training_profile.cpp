// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/footprint.h"
#include "core/memory/training.h"

namespace sizewright {
namespace {

enum class Part { Attention, FeedForward, Expert, Other };

/// The indexer and the router choose and are kept at 16 bits and without adapters, as embeddings and norms are.
Part partOf(TensorClass c)
{
    switch (c) {
    case TensorClass::AttentionQ:
    case TensorClass::AttentionK:
    case TensorClass::AttentionV:
    case TensorClass::AttentionKvLatent:
    case TensorClass::AttentionOutput:
    case TensorClass::AttentionState:
        return Part::Attention;
    case TensorClass::FfnGateUp:
    case TensorClass::FfnDown:
    case TensorClass::SharedGateUp:
    case TensorClass::SharedDown:
        return Part::FeedForward;
    case TensorClass::ExpertGateUp:
    case TensorClass::ExpertDown:
        return Part::Expert;
    default:
        return Part::Other;
    }
}

bool targeted(Part part, int targets)
{
    switch (static_cast<AdapterTargets>(targets)) {
    case AdapterTargets::Attention:
        return part == Part::Attention;
    case AdapterTargets::AllLinear:
        return part == Part::Attention || part == Part::FeedForward;
    case AdapterTargets::AllWithExperts:
        return part != Part::Other;
    }
    return false;
}

void countTensors(const Model& model, TrainingProfile& p)
{
    double inLayer = 0;
    int layer = -1;
    for (const TensorGroup& group : tensorGroups(model, false)) {
        const double each = double(group.rows) * double(group.columns);
        const double all = each * double(group.count);
        const Part part = partOf(group.tensorClass);
        p.parameters += all;
        if (group.tensorClass != TensorClass::Other && group.tensorClass != TensorClass::Vision)
            p.largestTensor = std::max(p.largestTensor, each);
        if (part == Part::Expert)
            p.experts += all;
        if (part != Part::Other)
            p.linear += all;
        p.factored += (group.rows > 1 ? double(group.rows + group.columns) : each) * double(group.count);
        // One token passes only some of a layer's experts.
        const double passes = part == Part::Expert ? double(group.count) * model.experts->topK / model.experts->routed : double(group.count);
        for (int t = 0; t < kAdapterTargets; ++t) {
            if (!targeted(part, t))
                continue;
            p.adaptersPerRank[static_cast<std::size_t>(t)] += double(group.rows + group.columns) * double(group.count);
            p.adapterOutputs[static_cast<std::size_t>(t)] += passes;
        }
        inLayer = group.layer == layer && layer >= 0 ? inLayer + all : all;
        layer = group.layer;
        if (layer >= 0)
            p.largestLayer = std::max(p.largestLayer, inLayer);
    }
    // A shape known only in sum still deals its parameters out over the layers.
    p.largestLayer = std::max(p.largestLayer, p.parameters / model.layers);
}

/// Bytes that the backward pass of attention needs per token at 16 bits: the input, queries, keys, values, the output, and
/// the row statistics of flash attention.
double attentionBytes(const Model& model, const Attention& a)
{
    const double heads = a.heads;
    const double input = 2.0 * model.hidden;
    const double statistics = 4 * heads;
    if (a.kind == AttentionKind::Mla) {
        const double key = heads * (a.nopeHeadDim + a.ropeHeadDim);
        const double latents = a.qLoraRank.value_or(0) + a.kvLoraRank + a.ropeHeadDim;
        return input + 2 * (latents + 2 * key + 2 * heads * a.vHeadDim) + statistics;
    }
    const double keys = double(a.kvHeads) * a.headDim;
    if (a.kind == AttentionKind::Linear) {
        // Before and after the short convolution; then the gate, the output, and the gated output.
        const double values = heads * a.vHeadDim;
        return input + 2 * (2 * (2 * keys + values) + 3 * values) + statistics;
    }
    const double latents = a.qLoraRank.value_or(0) + a.oLoraRank.value_or(0) * std::max(a.oGroups, 1);
    const double queries = heads * a.headDim * (a.outputGate ? 2 : 1);
    return input + 2 * (latents + queries + keys + double(a.kvHeads) * a.valueDim() + heads * a.valueDim()) + statistics;
}

/// Of a feed-forward: its inner activations at 16 bits. Gated ones keep gate, up, the activated gate and the product.
double innerBytes(const Model& model, double width)
{
    return (model.ffnMatrices == 3 ? 8 : 4) * width;
}

double expertsBytes(const Model& model)
{
    const Experts& e = *model.experts;
    const double width = e.width > 0 ? e.width : model.hidden;
    const double sharedWidth = e.sharedIntermediate > 0 ? e.sharedIntermediate : e.intermediate;
    const double dispatched = e.topK * (2 * 2 * width + innerBytes(model, e.intermediate));
    return 2.0 * model.hidden + dispatched + e.shared * innerBytes(model, sharedWidth) + 8.0 * e.routed;
}

/// Bytes of each layer per token: norms, attention, feed-forward. Equation 1 of the activation paper without dropout, its score
/// matrix apart, every part by its own width and shape.
void countActivations(const Model& model, TrainingProfile& p)
{
    int heads = 0;
    for (int layer = 0; layer < model.layers; ++layer) {
        const Attention& attention = model.attentionOf(layer);
        const double feedForward = model.hasExperts(layer) ? expertsBytes(model) : 2.0 * model.hidden + innerBytes(model, model.intermediate);
        const double kept = 2.0 * model.normsPerLayer * model.hidden + attentionBytes(model, attention) + feedForward;
        p.keptPerToken += kept;
        p.layerWorkPerToken = std::max(p.layerWorkPerToken, kept);
        if (attention.kind != AttentionKind::Linear)
            heads = std::max(heads, attention.heads);
    }
    // Softmax output, its dropout mask and the masked output: 5 bytes for each head and pair.
    p.scoresPerTokenPair = 5.0 * heads;
}

}  // namespace

Result<TrainingProfile> trainingProfile(const Catalog& catalog, const Model& model, const WeightFormat* frozen)
{
    TrainingProfile p;
    p.model = &model;
    p.vision = model.visionParameters;
    countTensors(model, p);
    countActivations(model, p);
    if (!frozen)
        return p;
    const auto weights = weightBreakdown(catalog, model, *frozen, false);
    if (!weights)
        return tl::unexpected(weights.error());
    p.formatWeights = weights->total();
    p.formatExperts = weights->routedExperts();
    return p;
}

}  // namespace sizewright
