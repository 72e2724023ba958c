// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/training.h"

#include <algorithm>
#include <cmath>

#include "core/memory/deployment.h"

namespace sizewright {
namespace {

/// NF4 with double quantisation: 4 bits, 8-bit scales per 64 weights, 32-bit ones per 256 scales. @source the QLoRA paper, 2023
constexpr double kNf4Bits = 4 + 8.0 / 64 + 32.0 / (64 * 256);
/// 8-bit weights; the scale of a row is lost in rounding. @source Dettmers et al., "LLM.int8()", 2022
constexpr double kInt8Bits = 8;
/// @source Egiazarian et al., "Extreme Compression of Large Language Models via Additive Quantization", 2024, 2.02 bits for 7B
constexpr double kAqlmBits = 2.02;
/// Blocks of 2048 with a 32-bit scale, two states. @source Dettmers et al., "8-bit Optimizers via Block-wise Quantization", 2022
constexpr double kAdam8bitBytes = 2 * (1 + 4.0 / 2048);
/// Logits and their gradient in 16 bits, the 32-bit copy and its log-softmax. Twelve bytes also fit the growth with the
/// sequence that the profile of Qwen publishes (1.8 MB per token of a 152k vocabulary).
constexpr double kLossBytes = 12;
/// Tokens whose logits a fused loss holds at once. @source linkedin/Liger-Kernel fused linear cross entropy, a planning default
constexpr double kFusedLossTokens = 1024;
/// Elements of a reduce or gather bucket, and of live gathered weights in stage 3.
/// @source DeepSpeed configuration: reduce_bucket_size and allgather_bucket_size 5e8, stage3_max_live_parameters 1e9, read 2026-11
constexpr double kBucketElements = 5e8;
constexpr double kLiveElements = 1e9;
/// Driver context, kernels, matrix workspaces and what the allocator cannot reuse.
/// @source least of the residuals at 256 tokens in the profile of Qwen 7B and 14B (1.9 to 2.3 GB), read 2026-11
constexpr double kRuntime = 1.9e9;
/// Band of a device's total, from the residuals of the published profiles; the tests hold its coverage.
constexpr double kBandLow = 0.8;
constexpr double kBandHigh = 1.25;

double frozenBits(FrozenWeights frozen)
{
    switch (frozen) {
    case FrozenWeights::Nf4:
        return kNf4Bits;
    case FrozenWeights::Int8:
        return kInt8Bits;
    case FrozenWeights::Aqlm2:
        return kAqlmBits;
    case FrozenWeights::Bf16:
    case FrozenWeights::CatalogFormat:
        break;
    }
    return 16;
}

/// Bytes of one copy of the model, and how many of them are routed experts.
struct ModelBytes {
    double all = 0;
    double experts = 0;
};

ModelBytes modelBytes(const TrainingPlan& plan, const TrainingProfile& p)
{
    if (plan.method == TrainingMethod::Full) {
        const double each = plan.precision == TrainingPrecision::Fp32 ? 4 : 2;
        return {p.parameters * each + p.vision * 2, p.experts * each};
    }
    if (plan.frozen == FrozenWeights::CatalogFormat)
        return {double(p.formatWeights.value_or(Bytes()).raw()), double(p.formatExperts.value_or(Bytes()).raw())};
    const double each = frozenBits(plan.frozen) / 8;
    return {p.linear * each + (p.parameters - p.linear + p.vision) * 2, p.experts * each};
}

double optimizerBytes(const TrainingPlan& plan, const TrainingProfile& p, double trained)
{
    const double state = plan.precision == TrainingPrecision::PureBf16 ? 2 : 4;
    switch (plan.optimizer) {
    case Optimizer::AdamW:
        return trained * 2 * state;
    case Optimizer::Adam8bit:
    case Optimizer::PagedAdam8bit:
        return trained * kAdam8bitBytes;
    case Optimizer::Adafactor:
        // Row and column statistics; those of an adapter are about as large as the adapter of rank 1.
        return (plan.method == TrainingMethod::Full ? p.factored : trained / plan.rank + trained) * 4;
    case Optimizer::SgdMomentum:
        return trained * state;
    case Optimizer::Muon:
        // One momentum for matrices of hidden layers; AdamW for embeddings, head and norms.
        // @source Jordan et al., "Muon: An optimizer for hidden layers in neural networks", 2024
        return plan.method == TrainingMethod::Full ? (p.linear + 2 * (p.parameters - p.linear)) * state : trained * state;
    }
    return 0;
}

/// Bytes of the training states before anything is divided.
struct States {
    double frozen = 0;
    double experts = 0;  ///< of frozen
    double trained = 0;
    double gradients = 0;
    double optimizer = 0;
    double master = 0;
};

States statesOf(const TrainingPlan& plan, const TrainingProfile& p)
{
    States s;
    const double trained = trainedParameters(plan, p);
    const ModelBytes model = modelBytes(plan, p);
    const bool wide = plan.precision == TrainingPrecision::Fp32;
    const double gradient = wide || (plan.precision == TrainingPrecision::MixedBf16 && plan.gradients == GradientPrecision::Fp32) ? 4 : 2;
    s.frozen = model.all;
    s.experts = model.experts;
    s.trained = plan.method == TrainingMethod::Full ? 0 : trained * (wide ? 4 : 2);
    s.gradients = trained * gradient;
    s.optimizer = optimizerBytes(plan, p, trained);
    s.master = plan.precision == TrainingPrecision::MixedBf16 ? trained * 4 : 0;
    return s;
}

/// A pipeline deals out whole layers: the fullest stage holds ceil(L/PP) of them.
double stageShare(const TrainingPlan& plan, int layers)
{
    const int stages = std::min(plan.pipelineParallel, layers);
    return double((layers + stages - 1) / stages) / layers;
}

/// Bytes kept for the backward pass, and the working set of the layer that is being recomputed.
double activationBytes(const TrainingPlan& plan, const TrainingProfile& p, double lossBuffer)
{
    const double layers = p.model->layers;
    const double tokens = double(plan.sequence) * plan.microBatch;
    const double width = plan.precision == TrainingPrecision::Fp32 ? 2 : 1;
    const double outputs = plan.method == TrainingMethod::Full ? 0 : 2.0 * plan.rank * p.adapterOutputs[static_cast<std::size_t>(plan.targets)];
    const bool keepsScores = !plan.flashAttention && plan.checkpointing == Checkpointing::None;
    const double scores = plan.flashAttention ? 0 : p.scoresPerTokenPair * plan.sequence;
    const double kept = p.keptPerToken + outputs + (keepsScores ? scores * layers : 0);
    // 1F1B keeps as many passes in flight as there are stages, so that a pipeline does not shrink the first stage's share.
    const double inFlight = stageShare(plan, p.model->layers) * std::min(plan.pipelineParallel, plan.accumulation);
    const double ranks = plan.tensorParallel;
    const double layerWork = (p.layerWorkPerToken + outputs / layers + scores) * width * tokens / ranks;
    const double all = kept * width * tokens / ranks * inFlight;
    if (plan.checkpointing == Checkpointing::None)
        return all;
    // A layer is recomputed after the loss has let its logits go: the larger of the two counts.
    const double workBeyondLoss = std::max(layerWork - lossBuffer, 0.0);
    if (plan.checkpointing == Checkpointing::Selective)
        return all + std::max(scores * width * tokens / ranks - lossBuffer, 0.0);
    const double inputs = 2.0 * p.model->hidden * layers * width * tokens / ranks * inFlight;
    return std::min(inputs + workBeyondLoss, all + (plan.flashAttention ? 0 : layerWork));
}

double lossBytes(const TrainingPlan& plan, const TrainingProfile& p)
{
    const double tokens = double(plan.sequence) * plan.microBatch;
    const double held = plan.fusedLoss ? std::min(tokens, kFusedLossTokens) : tokens;
    return kLossBytes * p.model->vocabulary * held / plan.tensorParallel;
}

/// Buckets that reduce gradients and gather weights, and in stage 3 the gathered layer with its gradient.
double communicationBytes(const TrainingPlan& plan, const TrainingProfile& p, const States& s)
{
    const double shard = 1.0 / (plan.tensorParallel * plan.pipelineParallel);
    double bytes = 0;
    if (plan.dataParallel() > 1)
        bytes += 2 * 2 * std::min(trainedParameters(plan, p) * shard, kBucketElements);
    const bool gathers = plan.zeroStage == 3 && (plan.dataParallel() > 1 || plan.offload.parameters);
    if (gathers) {
        const double live = std::min(p.largestLayer, std::max(kLiveElements, p.largestTensor)) / plan.tensorParallel;
        const double stored = p.parameters > 0 ? s.frozen / p.parameters : 2;
        bytes += live * (stored + (plan.method == TrainingMethod::Full ? 2 : 0));
    }
    // Quantised matrices are unpacked to 16 bits one at a time.
    if (plan.method == TrainingMethod::QLora)
        bytes += 2 * p.largestTensor / plan.tensorParallel;
    return bytes;
}

double capacityBytes(const Accelerator& device)
{
    const double memory = double(device.memory->raw());
    if (device.architecture == "apple")
        return memory * kAppleGpuShare;
    return device.unifiedMemory ? std::max(memory - double(kHostReserve.raw()), 0.0) : memory;
}

/// What stays on a device of its share, and what it sends to its host.
struct Split {
    double device = 0;
    double host = 0;
};

Split split(double bytes, bool offloaded)
{
    return offloaded ? Split{0, bytes} : Split{bytes, 0};
}

void judge(const TrainingPlan& plan, TrainingEstimate& e)
{
    if (!plan.device || !plan.device->memory) {
        e.shortage = TrainingShortage::Unknown;
        return;
    }
    e.device.capacity = capacityOf(capacityBytes(*plan.device));
    const Bytes deviceGap = e.device.total() - e.device.capacity;
    const bool usesHost = e.host.total() > e.host.runtime;
    const Bytes hostGap = usesHost && plan.hostMemory ? e.host.total() - *plan.hostMemory : Bytes();
    if (deviceGap > Bytes() && deviceGap >= hostGap) {
        e.shortage = TrainingShortage::Device;
        e.missing = deviceGap;
    } else if (hostGap > Bytes()) {
        e.shortage = TrainingShortage::Host;
        e.missing = hostGap;
    } else if (usesHost && !plan.hostMemory) {
        e.shortage = TrainingShortage::Unknown;
    }
}

struct Rule {
    bool holds;
    const char* member;
    const char* text;
};

}  // namespace

double trainedParameters(const TrainingPlan& plan, const TrainingProfile& p)
{
    if (plan.method == TrainingMethod::Full)
        return p.parameters;
    return p.adaptersPerRank[static_cast<std::size_t>(plan.targets)] * plan.rank;
}

Result<void> validateTrainingPlan(const TrainingPlan& plan, const TrainingProfile& profile)
{
    const bool quantised = plan.frozen != FrozenWeights::Bf16;
    const int ranks = plan.tensorParallel * plan.pipelineParallel;
    const Rule rules[] = {
        {plan.device != nullptr, "device", "a device must be named"},
        {plan.devices >= 1 && plan.nodes >= 1 && plan.devices % plan.nodes == 0, "count", "the devices must divide evenly over the nodes"},
        {plan.tensorParallel >= 1 && plan.pipelineParallel >= 1 && plan.devices % ranks == 0, "tensor_parallel",
         "tensor x pipeline parallel must divide the number of devices"},
        {plan.zeroStage >= 0 && plan.zeroStage <= 3, "zero", "stages 0 to 3 exist"},
        {plan.sequence >= 1 && plan.microBatch >= 1 && plan.accumulation >= 1, "sequence", "sequence, micro-batch and accumulation start at 1"},
        {plan.rank >= 1 && plan.rank <= 65536, "rank", "ranks from 1 to 65536 are accepted"},
        {plan.method != TrainingMethod::Full || !quantised, "format", "quantised weights cannot be trained whole; choose qlora"},
        {plan.method != TrainingMethod::QLora || quantised, "format", "QLoRA needs quantised weights, such as nf4"},
        {plan.frozen != FrozenWeights::CatalogFormat || profile.formatWeights, "format", "the profile was made without a format"},
        {!plan.offload.parameters || plan.zeroStage == 3, "offload", "parameters leave the device only in ZeRO stage 3"},
        {!plan.offload.experts || (plan.method != TrainingMethod::Full && profile.experts > 0), "offload",
         "experts leave the device only beside adapters, and only of a model that has experts"},
        {plan.method == TrainingMethod::Full || trainedParameters(plan, profile) > 0, "targets",
         "the model's matrices are known only in sum, so its adapters cannot be counted"},
    };
    for (const Rule& rule : rules)
        if (!rule.holds)
            return failure(ErrorId::InvalidArgument, rule.member, rule.text);
    return {};
}

TrainingEstimate estimateTraining(const TrainingPlan& plan, const TrainingProfile& p)
{
    TrainingEstimate e;
    e.trained = trainedParameters(plan, p);
    const States s = statesOf(plan, p);
    const double model = stageShare(plan, p.model->layers) / plan.tensorParallel;
    const double data = plan.dataParallel();
    const auto divided = [&](double bytes, int fromStage) { return bytes * model / (plan.zeroStage >= fromStage ? data : 1.0); };
    const bool optimizerLeaves = plan.offload.optimizer;
    const bool paged = plan.optimizer == Optimizer::PagedAdam8bit;
    const double onHost = plan.offload.experts ? s.experts : 0;

    const Split weights = split(divided(s.frozen - onHost, 3), plan.offload.parameters);
    const Split gradients = split(divided(s.gradients, 2), optimizerLeaves);
    const Split optimizer = split(divided(s.optimizer, 1), optimizerLeaves || paged);
    const Split master = split(divided(s.master, 1), optimizerLeaves);
    e.device.weights = needOf(weights.device);
    e.device.adapters = needOf(divided(s.trained, 3));
    e.device.gradients = needOf(gradients.device);
    e.device.optimizerStates = needOf(optimizer.device);
    e.device.masterWeights = needOf(master.device);
    const double loss = lossBytes(plan, p);
    e.device.lossBuffer = needOf(loss);
    e.device.activations = needOf(activationBytes(plan, p, loss));
    e.device.communication = needOf(communicationBytes(plan, p, s));
    e.device.runtime = needOf(kRuntime);

    const double perNode = double(plan.devices) / plan.nodes;
    const auto host = [&](double bytes) { return plan.offload.nvme ? Bytes() : needOf(bytes * perNode); };
    e.host.weights = host(weights.host) + needOf(onHost);
    // On the host gradients are always kept in 32 bits for its Adam. @source DeepSpeed, "Memory Requirements"
    e.host.gradients = host(gradients.host > 0 ? divided(e.trained * 4, 2) : 0);
    e.host.optimizerStates = host(optimizer.host);
    e.host.masterWeights = host(master.host);
    e.host.nvme = plan.offload.nvme ? needOf((weights.host + gradients.host + optimizer.host + master.host) * perNode) : Bytes();
    e.host.runtime = kHostReserve;
    e.host.capacity = plan.hostMemory;

    const double total = double(e.device.total().raw());
    e.deviceTotal = {needOf(total * kBandLow), e.device.total(), needOf(total * kBandHigh)};
    judge(plan, e);
    return e;
}

TrainingPlan usualTrainingPlan(TrainingMethod method)
{
    TrainingPlan plan;
    plan.method = method;
    plan.frozen = method == TrainingMethod::QLora ? FrozenWeights::Nf4 : FrozenWeights::Bf16;
    return plan;
}

}  // namespace sizewright
