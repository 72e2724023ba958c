// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/catalog/tensor_layout.h"
#include "core/memory/deployment.h"

namespace sizewright {

/// Bytes of a checkpoint by tensor class.
struct WeightBreakdown {
    std::array<Bytes, kTensorClasses> byClass{};
    Bytes mtp{};  ///< the multi-token-prediction module, also counted in none of the classes

    [[nodiscard]] Bytes of(TensorClass c) const { return byClass[static_cast<std::size_t>(c)]; }
    [[nodiscard]] Bytes routedExperts() const { return of(TensorClass::ExpertGateUp) + of(TensorClass::ExpertDown); }
    [[nodiscard]] Bytes attention() const;
    [[nodiscard]] Bytes feedForward() const;  ///< dense layers, shared experts, and what else every token passes
    [[nodiscard]] Bytes head(bool tiedEmbeddings) const { return of(tiedEmbeddings ? TensorClass::Embedding : TensorClass::OutputHead); }
    [[nodiscard]] Bytes total() const;
};

/// Whether the usual file of this format carries the multi-token-prediction module: the maker's own does, most others do not.
[[nodiscard]] bool checkpointHoldsMtp(const Model& model, const WeightFormat& format);

/// Bytes that a model takes in a format: sum over tensors of blocks and scales, or the published size of a dynamic recipe.
/// @error NotApplicable if the format is not made for the model; UnknownId for a block type that the catalog lacks.
[[nodiscard]] Result<WeightBreakdown> weightBreakdown(const Catalog& catalog, const Model& model, const WeightFormat& format,
                                                      bool withMtp);

/// How an engine lays out its cache. Old builds kept more than the model needs.
enum class KvLayout {
    Native,            ///< what the attention needs
    LatentTransposed,  ///< MLA: the latent, and a transposed copy of its kvLoraRank elements
    FullHeads,         ///< MLA: keys and values of every head
    PaddedHeads,       ///< MLA: keys and values of every head, each padded to 256 elements
    WholeContext,      ///< layers with a window keep the whole context all the same
};

/// Element types and layout of a cache; `windowSlack` tokens are kept beyond a window, for the micro-batch that is running.
struct KvStorage {
    const KvFormat* keys = nullptr;
    const KvFormat* values = nullptr;
    KvLayout layout = KvLayout::Native;
    int windowSlack = 0;
};

/// Bytes of every group of tensorGroups, in its order; those of a dynamic recipe are spread in proportion.
/// @error as weightBreakdown
[[nodiscard]] Result<std::vector<double>> groupWeights(const Catalog& catalog, const Model& model, const WeightFormat& format,
                                                       bool withMtp);

/// Cache of one sequence in bytes, over all layers: what grows with every token, what grows up to a window, and what is fixed
/// (the states of linear attention).
struct KvCacheSize {
    double bytesPerToken = 0;
    double windowBytesPerToken = 0;
    double window = 0;  ///< tokens
    double fixedBytes = 0;
    int shards = 1;  ///< most ways in which tensor parallelism can divide it: KV heads for GQA, 1 for MLA

    [[nodiscard]] double bytesAt(double tokens) const
    {
        return bytesPerToken * tokens + windowBytesPerToken * (tokens < window ? tokens : window) + fixedBytes;
    }
};

/// GQA and MHA: kvHeads x (headDim + vHeadDim) elements per layer and token; MLA: kvLoraRank + ropeHeadDim; V4: entries per 4 and
/// per 128 tokens plus the window; linear attention: valueHeads x keyDim x valueDim of 32 bits and the taps of its convolution.
/// An indexer adds 132 bytes per layer and token; FP8 MLA with an indexer (V3.2) takes 656 + 132.
/// @source tests/unit/memory against published engine logs
[[nodiscard]] KvCacheSize kvCacheSize(const Model& model, const KvStorage& storage);
[[nodiscard]] inline KvCacheSize kvCacheSize(const Model& model, const KvFormat& format)
{
    return kvCacheSize(model, {.keys = &format, .values = &format});
}

/// What one device of a deployment holds at the asked load.
struct DeviceMemory {
    Bytes weights{};
    Bytes kvCache{};
    Bytes activations{};
    Bytes runtime{};
    Bytes capacity{};  ///< what the driver reports
    Bytes budget{};    ///< what the engine may use of it
    [[nodiscard]] Bytes total() const { return weights + kvCache + activations + runtime; }
};

struct HostMemoryUse {
    Bytes weights{};
    Bytes kvCache{};  ///< of layers that run on the host
    Bytes runtime{};
    std::optional<Bytes> capacity;
    [[nodiscard]] Bytes total() const { return weights + kvCache + runtime; }
};

enum class MemoryShortage { None, DeviceWeights, DeviceCache, Host, Unknown };

struct MemoryFootprint {
    DeviceMemory device;
    HostMemoryUse host;
    Bytes modelWeights{};        ///< the whole checkpoint
    Bytes deviceWeightsAll{};    ///< weights on all devices of one replica
    double kvBytesPerTokenDevice = 0;
    std::int64_t maxConcurrency = 0;  ///< requests of the asked shape whose cache fits, over all replicas that decode
    double expertShareOnDevice = 1;   ///< hybrids: share of routed experts that stays on the device
    MemoryShortage shortage = MemoryShortage::None;
    Bytes missing{};             ///< per device or on the host, when something is short

    [[nodiscard]] bool fits() const { return shortage == MemoryShortage::None; }
};

/// Constants of a (model, format, KV format) triple, worked out once and reused for millions of candidates.
struct ModelProfile {
    const Model* model = nullptr;
    const WeightFormat* format = nullptr;
    const KvFormat* kvFormat = nullptr;
    WeightBreakdown weights;   ///< as loaded
    Bytes checkpoint{};        ///< the usual file, with its multi-token-prediction module if it has one
    KvCacheSize kv;
    double parametersAttention = 0;   ///< per token, all layers
    double parametersDenseFfn = 0;    ///< dense and shared experts
    double parametersExpert = 0;      ///< one routed expert of one layer
    double parametersHead = 0;
    double attentionFlopsPerContextToken = 0;  ///< decode: per token of context, all layers
    double attentionPrefillFlopsPerContextToken = 0;
    int expertLayers = 0;
    int otherLayers = 0;  ///< layers of the model's other attention kind
};
[[nodiscard]] Result<ModelProfile> modelProfile(const Catalog& catalog, const Model& model, const WeightFormat& format,
                                                const KvFormat& kvFormat, bool withMtp);

/// Bytes of cache that one decode step reads for a sequence of `context` tokens; less than it holds where attention is sparse.
[[nodiscard]] double kvReadBytes(const ModelProfile& profile, double context);
/// Tokens (or entries) that attention scores look at, per layer on average.
[[nodiscard]] double attendedTokens(const ModelProfile& profile, double context);

/// Memory of a deployment serving `concurrency` requests of input + output tokens each, and able to hold one request of
/// `longestContext`. Needs round up, capacities down. For hybrids, as many experts as fit stay on the device.
[[nodiscard]] MemoryFootprint memoryFootprint(const Deployment& deployment, const ModelProfile& profile, double inputTokens,
                                              double outputTokens, double concurrency, double longestContext);

}  // namespace sizewright
