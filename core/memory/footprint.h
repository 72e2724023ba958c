// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/memory/deployment.h"

namespace sizewright {

/// Tensors of one class and shape in one layer. `rows` are outputs, `columns` inputs (the row length on disk).
struct TensorGroup {
    TensorClass tensorClass{};
    int layer = -1;  ///< -1: outside the layers
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::int64_t count = 1;
    bool mtp = false;
};

/// Every tensor of the model, exactly from its shape (research formulas of DeepSeek, Qwen, Llama configurations).
[[nodiscard]] std::vector<TensorGroup> tensorGroups(const Model& model, bool withMtp);
[[nodiscard]] std::int64_t parameterCount(const Model& model, bool withMtp);

/// Bytes of a checkpoint by tensor class.
struct WeightBreakdown {
    std::array<Bytes, kTensorClasses> byClass{};
    Bytes mtp{};  ///< the multi-token-prediction module, also counted in none of the classes

    [[nodiscard]] Bytes of(TensorClass c) const { return byClass[static_cast<std::size_t>(c)]; }
    [[nodiscard]] Bytes routedExperts() const { return of(TensorClass::ExpertGateUp) + of(TensorClass::ExpertDown); }
    [[nodiscard]] Bytes total() const;
};

/// Bytes that a model takes in a format: sum over tensors of blocks and scales, or the published size of a dynamic recipe.
/// @error NotApplicable if the format is not made for the model; UnknownId for a block type that the catalog lacks.
[[nodiscard]] Result<WeightBreakdown> weightBreakdown(const Catalog& catalog, const Model& model, const WeightFormat& format,
                                                      bool withMtp);

/// Cache of one sequence: `perToken` grows with every token, `fixed` does not.
struct KvCacheSize {
    double bytesPerToken = 0;
    Bytes fixed{};
    int shards = 1;  ///< most ways in which tensor parallelism can divide it: KV heads for GQA, 1 for MLA
};

/// GQA and MHA: 2 x layers x kvHeads x headDim x bytes; MLA: layers x (kvLoraRank + ropeHeadDim) x bytes; V4: entries per 4
/// and per 128 tokens plus the window. FP8 MLA with an indexer (V3.2): 656 + 132 bytes per layer and token.
/// @source tests/unit/memory against published engine logs
[[nodiscard]] KvCacheSize kvCacheSize(const Model& model, const KvFormat& format);

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
    Bytes runtime{};
    std::optional<Bytes> capacity;
    [[nodiscard]] Bytes total() const { return weights + runtime; }
};

enum class MemoryShortage { None, DeviceWeights, DeviceCache, Host, Unknown };

struct MemoryFootprint {
    DeviceMemory device;
    HostMemoryUse host;
    Bytes modelWeights{};        ///< the whole checkpoint
    Bytes deviceWeightsAll{};    ///< weights on all devices of one replica
    double kvBytesPerTokenDevice = 0;
    std::int64_t maxConcurrency = 0;  ///< requests of the asked shape whose cache fits, over all replicas
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
};
[[nodiscard]] Result<ModelProfile> modelProfile(const Catalog& catalog, const Model& model, const WeightFormat& format,
                                                const KvFormat& kvFormat, bool withMtp);

/// Bytes of cache that one decode step reads for a sequence of `context` tokens; less than it holds where attention is sparse.
[[nodiscard]] double kvReadBytes(const ModelProfile& profile, double context);
/// Tokens (or entries) that attention scores look at, per layer on average.
[[nodiscard]] double attendedTokens(const Model& model, double context);

/// Peak of activations or compute buffers on one device, in bytes: fixed per engine; with llama.cpp-type engines also the logits
/// of a micro-batch, and for MLA a buffer that grows with the context.
[[nodiscard]] double activationBytes(const Engine& engine, const Model& model, double longestContext);

/// Memory of a deployment serving `concurrency` requests of input + output tokens each, and able to hold one request of
/// `longestContext`. Needs round up, capacities down. For hybrids, as many experts as fit stay on the device.
[[nodiscard]] MemoryFootprint memoryFootprint(const Deployment& deployment, const ModelProfile& profile, double inputTokens,
                                              double outputTokens, double concurrency, double longestContext);

}  // namespace sizewright
