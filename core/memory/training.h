// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/catalog/catalog.h"

/// Memory of training and fine-tuning.
/// @source Rajbhandari et al., "ZeRO: Memory Optimizations Toward Training Trillion Parameter Models", 2020 (states by stage);
///   Korthikanti et al., "Reducing Activation Recomputation in Large Transformer Models", 2022 (activations);
///   Hu et al., "LoRA", 2021; Dettmers et al., "QLoRA: Efficient Finetuning of Quantized LLMs", 2023;
///   DeepSpeed documentation, "Memory Requirements", read 2026-11 (offload and gathered layers);
///   QwenLM/Qwen README @03cd81f, "Profiling of Memory and Speed", read 2026-11 (loss buffer, runtime, bands)
namespace sizewright {

/// MixedBf16: 16-bit weights with an FP32 master copy and FP32 optimizer states. PureBf16: no master, states in 16 bits.
enum class TrainingPrecision { MixedBf16, PureBf16, Fp32 };
enum class GradientPrecision { Fp32, Bf16 };
enum class Optimizer { AdamW, Adam8bit, PagedAdam8bit, Adafactor, SgdMomentum, Muon };
/// Which matrices get adapters. AllLinear leaves out routed experts and the router.
enum class AdapterTargets { Attention, AllLinear, AllWithExperts };
inline constexpr int kAdapterTargets = 3;
/// How frozen weights are held. Quantised ones leave embeddings, head, norms and router at 16 bits.
enum class FrozenWeights { Bf16, Nf4, Int8, Aqlm2, CatalogFormat };
/// Selective recomputes the attention scores, full keeps only the input of each layer.
enum class Checkpointing { None, Selective, Full };

struct TrainingOffload {
    bool optimizer = false;   ///< gradients, optimizer states and master weights in host memory
    bool parameters = false;  ///< 16-bit weights in host memory; needs ZeRO stage 3
    bool experts = false;     ///< routed experts in host memory and computed there; adapters only
    bool nvme = false;        ///< what leaves the device goes to NVMe instead of host memory
    bool operator==(const TrainingOffload&) const = default;
};

/// One way to train a model on some devices.
struct TrainingPlan {
    TrainingMethod method = TrainingMethod::Full;
    TrainingPrecision precision = TrainingPrecision::MixedBf16;
    GradientPrecision gradients = GradientPrecision::Fp32;
    Optimizer optimizer = Optimizer::AdamW;
    int rank = 16;
    AdapterTargets targets = AdapterTargets::AllLinear;
    FrozenWeights frozen = FrozenWeights::Bf16;
    int sequence = 2048;
    int microBatch = 1;    ///< sequences per device and pass
    int accumulation = 8;  ///< passes per step; bounds what a pipeline holds in flight
    Checkpointing checkpointing = Checkpointing::Full;
    bool flashAttention = true;
    bool fusedLoss = false;  ///< logits are never stored whole
    int zeroStage = 3;       ///< 0: every device holds everything; 3 is also fully sharded data parallel
    TrainingOffload offload;
    int tensorParallel = 1;
    int pipelineParallel = 1;
    const Accelerator* device = nullptr;
    int devices = 1;
    int nodes = 1;
    std::optional<Bytes> hostMemory;  ///< of one node

    [[nodiscard]] int dataParallel() const { return devices / (tensorParallel * pipelineParallel); }
};

/// What training needs to know of a model, worked out once from its tensors and reused for every plan.
struct TrainingProfile {
    const Model* model = nullptr;
    double parameters = 0;
    double experts = 0;      ///< parameters of routed experts
    double linear = 0;       ///< matrices inside layers, routed experts among them, router and indexer not
    double vision = 0;       ///< of a tower for pictures, which stays frozen at 16 bits and is not among the parameters
    double factored = 0;     ///< elements of Adafactor's row and column statistics
    std::array<double, kAdapterTargets> adaptersPerRank{};  ///< sum of rows + columns over the targeted matrices
    std::array<double, kAdapterTargets> adapterOutputs{};   ///< targeted matrices that one token passes
    double largestLayer = 0;        ///< parameters
    double largestTensor = 0;       ///< parameters
    double keptPerToken = 0;        ///< bytes of activations over all layers without recomputation or scores
    double layerWorkPerToken = 0;   ///< the same for the heaviest layer
    double scoresPerTokenPair = 0;  ///< bytes of one layer's attention scores per pair of tokens, without flash attention
    std::optional<Bytes> formatWeights;         ///< of the catalog format asked for
    std::optional<Bytes> formatExperts;
};
/// @error NotApplicable if the frozen format is not made for the model
[[nodiscard]] Result<TrainingProfile> trainingProfile(const Catalog& catalog, const Model& model, const WeightFormat* frozen = nullptr);

/// Bytes on the fullest device.
struct TrainingDeviceMemory {
    Bytes weights{};        ///< frozen or trained, as they compute
    Bytes adapters{};
    Bytes gradients{};
    Bytes optimizerStates{};
    Bytes masterWeights{};
    Bytes activations{};    ///< kept for the backward pass
    Bytes lossBuffer{};     ///< logits and their gradient, vocabulary x sequence x micro-batch
    Bytes communication{};  ///< buckets and gathered layers
    Bytes runtime{};        ///< driver context, kernels, workspaces
    Bytes capacity{};       ///< what a training process may use
    [[nodiscard]] Bytes states() const { return weights + adapters + gradients + optimizerStates + masterWeights; }
    [[nodiscard]] Bytes total() const { return states() + activations + lossBuffer + communication + runtime; }
};

/// Bytes in the memory of the fullest host, and on its NVMe.
struct TrainingHostMemory {
    Bytes weights{};
    Bytes gradients{};
    Bytes optimizerStates{};
    Bytes masterWeights{};
    Bytes runtime{};
    Bytes nvme{};
    std::optional<Bytes> capacity;
    [[nodiscard]] Bytes total() const { return weights + gradients + optimizerStates + masterWeights + runtime; }
};

enum class TrainingShortage { None, Device, Host, Unknown };

struct TrainingEstimate {
    TrainingDeviceMemory device;
    TrainingHostMemory host;
    Band<Bytes> deviceTotal;
    double trained = 0;  ///< parameters that change
    TrainingShortage shortage = TrainingShortage::None;
    Bytes missing{};     ///< on the device or host that is short
    [[nodiscard]] bool fits() const { return shortage == TrainingShortage::None; }
};

/// @error InvalidArgument  with the member's name, for a plan that makes no sense
[[nodiscard]] Result<void> validateTrainingPlan(const TrainingPlan& plan, const TrainingProfile& profile);
/// Memory of a valid plan.
[[nodiscard]] TrainingEstimate estimateTraining(const TrainingPlan& plan, const TrainingProfile& profile);

/// The fewest devices of this kind that hold the plan, in whole nodes beyond one; nothing if no number up to 8192 does.
[[nodiscard]] std::optional<int> smallestTrainingDevices(const TrainingPlan& plan, const TrainingProfile& profile);
/// The largest micro-batch at the plan's sequence, and the longest sequence at its micro-batch, that fit; 0: none.
[[nodiscard]] int largestMicroBatch(const TrainingPlan& plan, const TrainingProfile& profile);
[[nodiscard]] int longestSequence(const TrainingPlan& plan, const TrainingProfile& profile);

/// Parameters that the plan trains: all of them, or rank x (rows + columns) over the targeted matrices.
[[nodiscard]] double trainedParameters(const TrainingPlan& plan, const TrainingProfile& profile);
/// The usual way to train by a method: AdamW over FP32 states, adapters of rank 16 on every linear layer but routed experts,
/// NF4 for QLoRA, 2048 tokens, full recomputation, ZeRO stage 3. @source defaults of hiyouga/LLaMA-Factory's examples
[[nodiscard]] TrainingPlan usualTrainingPlan(TrainingMethod method);

}  // namespace sizewright
