// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/layer_placement.h"

namespace sizewright {
namespace {

/// Bytes per layer and token of FP8 MLA caches in vLLM and SGLang: 512 FP8 elements, 16 bytes of scales, 64 rope elements at
/// 16 bits. @source SGLang PR 11309 and engine logs (43.67 GiB for 975,424 tokens of V3.2), read 2026-11
constexpr double kFp8SparseLatentBytes = 656;
/// Elements to which vLLM padded each head of an MLA model before it ran MLA. @source vLLM log of DeepSeek-V2-Lite
/// (35.42 GiB for 85,968 tokens), read 2026-11
constexpr int kPaddedHead = 256;
/// Linear attention keeps its state at 32 bits and the inputs of its convolution at 16.
/// @source Qwen3-Next config.json (mamba_ssm_dtype float32), read 2026-11
constexpr double kStateBytes = 4;
constexpr double kConvolutionBytes = 2;

double bytesOf(const KvFormat& format)
{
    return double(format.bytesPerBlock) / format.elementsPerBlock;
}

/// The indexer's key: 128 FP8 elements and a 4-byte scale, whatever the cache format.
double indexerBytes(const Attention& a)
{
    return a.indexHeads ? a.indexHeadDim + 4.0 : 0.0;
}

double latentBytes(const Attention& a, const KvStorage& storage)
{
    const double keys = bytesOf(*storage.keys);
    const double values = bytesOf(*storage.values);
    switch (storage.layout) {
    case KvLayout::LatentTransposed:
        return (a.kvLoraRank + a.ropeHeadDim) * keys + a.kvLoraRank * values;
    case KvLayout::FullHeads:
        return a.heads * ((a.nopeHeadDim + a.ropeHeadDim) * keys + a.vHeadDim * values);
    case KvLayout::PaddedHeads:
        return double(a.heads) * kPaddedHead * (keys + values);
    case KvLayout::Native:
    case KvLayout::WholeContext:
        break;
    }
    const bool sparseFp8 = a.indexHeads && storage.keys->id == "fp8";
    return (sparseFp8 ? kFp8SparseLatentBytes : (a.kvLoraRank + a.ropeHeadDim) * keys) + indexerBytes(a);
}

/// Bytes of one layer of a linear kind.
double stateBytes(const Attention& a)
{
    const double state = double(a.heads) * a.headDim * a.vHeadDim * kStateBytes;
    const double channels = 2.0 * a.kvHeads * a.headDim + double(a.heads) * a.vHeadDim;
    return state + (a.convKernel - 1) * channels * kConvolutionBytes;
}

void addGrouped(const Attention& a, int layers, const KvStorage& storage, KvCacheSize& size)
{
    const double perToken =
        double(layers) * a.kvHeads * (a.headDim * bytesOf(*storage.keys) + a.valueDim() * bytesOf(*storage.values));
    if (a.slidingWindow == 0 || storage.layout == KvLayout::WholeContext) {
        size.bytesPerToken += perToken;
        return;
    }
    size.windowBytesPerToken += perToken;
    size.window = a.slidingWindow + storage.windowSlack;
}

void addCompressed(const Attention& a, int layers, const KvStorage& storage, KvCacheSize& size)
{
    const double bytes = bytesOf(*storage.keys);
    const double csa = double(a.csaLayers) * (a.headDim + a.indexHeadDim) / a.csaRatio;
    const double hca = double(a.hcaLayers) * a.headDim / a.hcaRatio;
    size.bytesPerToken += (csa + hca) * bytes;
    size.windowBytesPerToken += double(layers) * a.headDim * bytes;
    size.window = a.slidingWindow + storage.windowSlack;
}

void addLayers(const Attention& a, int layers, const KvStorage& storage, KvCacheSize& size)
{
    switch (a.kind) {
    case AttentionKind::Gqa:
        return addGrouped(a, layers, storage, size);
    case AttentionKind::Mla:
        size.bytesPerToken += layers * latentBytes(a, storage);
        return;
    case AttentionKind::Compressed:
        return addCompressed(a, layers, storage, size);
    case AttentionKind::Linear:
        size.fixedBytes += layers * stateBytes(a);
        return;
    }
}

bool dividesByHeads(const Attention& a, KvLayout layout)
{
    if (a.kind == AttentionKind::Mla)
        return layout == KvLayout::FullHeads || layout == KvLayout::PaddedHeads;
    return a.kind == AttentionKind::Gqa;
}

}  // namespace

KvCacheSize kvCacheSize(const Model& model, const KvStorage& storage)
{
    KvCacheSize size;
    const int others = model.otherLayerCount();
    addLayers(model.attention, model.layers - others, storage, size);
    if (others > 0)
        addLayers(model.otherLayers->attention, others, storage, size);
    if (dividesByHeads(model.attention, storage.layout))
        size.shards = model.attention.kvHeads;
    return size;
}

KvCacheSize layerCacheSize(const Model& model, const KvStorage& storage, int layer)
{
    const Attention& a = model.attentionOf(layer);
    if (a.kind != AttentionKind::Compressed) {
        KvCacheSize size;
        addLayers(a, 1, storage, size);
        return size;
    }
    // Which layers compress how is known in sum only.
    KvCacheSize size = kvCacheSize(model, storage);
    size.bytesPerToken /= model.layers;
    size.windowBytesPerToken /= model.layers;
    return size;
}

}  // namespace sizewright
