// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/footprint.h"

namespace sizewright {
namespace {

/// Bytes per layer and token of FP8 MLA caches in vLLM and SGLang: 512 FP8 elements, 16 bytes of scales, 64 rope elements at
/// 16 bits. @source SGLang PR 11309 and engine logs (43.67 GiB for 975,424 tokens of V3.2), read 2026-11
constexpr double kFp8SparseLatentBytes = 656;
/// The indexer's key: 128 FP8 elements and a 4-byte scale, whatever the cache format.
double indexerBytes(const Attention& a)
{
    return a.indexHeads ? a.indexHeadDim + 4.0 : 0.0;
}

}  // namespace

KvCacheSize kvCacheSize(const Model& model, const KvFormat& format)
{
    const Attention& a = model.attention;
    const double bytes = double(format.bytesPerBlock) / format.elementsPerBlock;
    KvCacheSize size;
    switch (a.kind) {
    case AttentionKind::Gqa:
        size.bytesPerToken = 2.0 * model.layers * a.kvHeads * a.headDim * bytes;
        size.shards = a.kvHeads;
        break;
    case AttentionKind::Mla: {
        const bool sparseFp8 = a.indexHeads && format.id == "fp8";
        const double latent = sparseFp8 ? kFp8SparseLatentBytes : (a.kvLoraRank + a.ropeHeadDim) * bytes;
        size.bytesPerToken = model.layers * (latent + indexerBytes(a));
        break;
    }
    case AttentionKind::Compressed: {
        const double csa = double(a.csaLayers) * (a.headDim + a.indexHeadDim) / a.csaRatio;
        const double hca = double(a.hcaLayers) * a.headDim / a.hcaRatio;
        size.bytesPerToken = (csa + hca) * bytes;
        size.fixed = needOf(double(model.layers) * a.slidingWindow * a.headDim * bytes);
        break;
    }
    }
    return size;
}

}  // namespace sizewright
