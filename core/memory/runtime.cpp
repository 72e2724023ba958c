// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/runtime.h"

#include <algorithm>

namespace sizewright {
namespace {

/// What a driver leaves to programs: 79.22 of 80 GiB (H100).
/// @source vllm-project/vllm PR 10511, read 2026-11
constexpr double kProgramShare = 0.99;
/// A mask in four bytes and its copy in two, per token of a micro-batch and of the context.
constexpr double kMaskBytes = 6;
/// Of the outputs of all chosen experts, what is alive at once on a device; fitted to the load logs of ik_llama.cpp.
constexpr double kExpertOutputsAlive = 0.7;

bool isLatent(const Model& model)
{
    return model.attention.kind == AttentionKind::Mla;
}

/// Widths of all query heads and of all value heads.
struct HeadWidths {
    double query;
    double value;
};

HeadWidths headWidths(const Model& model, LatentRun latent)
{
    const Attention& a = model.attention;
    if (!isLatent(model))
        return {double(a.heads) * a.headDim, double(a.heads) * a.headDim};
    if (latent == LatentRun::Absorbed)
        return {double(a.heads) * (a.kvLoraRank + a.ropeHeadDim), double(a.heads) * a.kvLoraRank};
    return {double(a.heads) * (a.nopeHeadDim + a.ropeHeadDim), double(a.heads) * a.vHeadDim};
}

/// Outputs of the chosen experts before and after they are weighted, and the hidden state, per token.
double expertOutputBytes(const Model& model)
{
    return model.experts ? (2.0 * model.experts->topK + 1) * model.hidden * 4 : 0.0;
}

double layerStage(const Engine& engine, const Model& model, const GraphRun& run, bool onDevice)
{
    const LatentRun latent = isLatent(model) ? run.latent : LatentRun::PerHead;
    const HeadWidths width = headWidths(model, latent);
    const double heads = width.query + width.value;
    const double mask = onDevice ? kMaskBytes * run.microBatch * run.context : 0.0;
    double bytes = mask;
    if (!run.flashAttention)
        bytes += run.microBatch * run.context * (model.attention.heads + (onDevice ? 0.0 : 1.0)) * 4;
    if (isLatent(model) && latent == LatentRun::Expanded)
        return bytes + run.context * heads * 2 + run.microBatch * heads * 4 +
               (onDevice ? double(engine.runtime.attentionScratch.raw()) : 0.0);
    const double experts = onDevice ? kExpertOutputsAlive * expertOutputBytes(model) : 0.0;
    const double feedForward = model.experts ? experts : 4.0 * model.intermediate;
    const double copies = onDevice && latent == LatentRun::Absorbed ? 2 : 1;
    bytes += run.microBatch * (std::max(16.0 * model.hidden, feedForward) + copies * heads * 4);
    if (onDevice && run.expertsOnHost && engine.runtime.copiesExperts)
        bytes = std::max(bytes, run.expertTensorBytes + run.microBatch * experts + mask);
    return bytes;
}

double memoryShare(const Engine& engine, const Accelerator& device)
{
    if (device.architecture == "apple")
        return std::min(engine.memoryShare, kAppleGpuShare);
    return engine.runtime.kind == RuntimeKind::Pool ? engine.memoryShare * kProgramShare : engine.memoryShare;
}

const RuntimeStep* stepOf(const EngineRuntime& runtime, double memory)
{
    for (const RuntimeStep& step : runtime.steps)
        if (step.below == Bytes() || memory < double(step.below.raw()))
            return &step;
    return nullptr;
}

double reserveOf(const RuntimeReserve& r, const RuntimeStep& step, double memory, int ranks)
{
    const double bytes = double(r.fixed.raw()) + double(r.perToken.raw()) * step.tokens +
                         double(r.perSequence.raw()) * step.sequences + double(r.perRank.raw()) * ranks;
    return memory > double(r.leastAbove.raw()) ? std::max(bytes, double(r.least.raw())) : bytes;
}

}  // namespace

ComputeBuffers computeBuffers(const Engine& engine, const Model& model, const GraphRun& run)
{
    const double head = run.microBatch * (double(model.vocabulary) + model.hidden) * 4;
    ComputeBuffers buffers;
    if (run.devices == 0) {
        buffers.host = std::max(head, layerStage(engine, model, run, false));
        return buffers;
    }
    buffers.further = layerStage(engine, model, run, true);
    buffers.head = std::max(head, buffers.further);
    buffers.host = run.microBatch * (run.context + model.hidden) * 4;
    if (run.expertsOnHost)
        buffers.host = std::max(buffers.host, run.microBatch * expertOutputBytes(model));
    return buffers;
}

GraphRun plannedRun(const Engine& engine, const ModelProfile& profile, double context, int devices)
{
    GraphRun run;
    run.microBatch = engine.runtime.steps.empty() ? 512.0 : engine.runtime.steps.front().tokens;
    run.context = context;
    run.devices = devices;
    run.latent = engine.runtime.expandsLatent ? LatentRun::Expanded : LatentRun::Absorbed;
    run.expertsOnHost = engine.speedModel == SpeedModel::Hybrid && profile.model->experts;
    // Gate and up are tensors of their own.
    if (profile.expertLayers > 0)
        run.expertTensorBytes = double(std::max(profile.weights.of(TensorClass::ExpertGateUp).raw() / 2,
                                                profile.weights.of(TensorClass::ExpertDown).raw())) /
                                profile.expertLayers;
    return run;
}

double stepActivations(const Model& model, double tokens, double sequences, int tensorParallel)
{
    double elements = 4.0 * model.hidden + 3.0 * model.intermediate / tensorParallel;
    if (model.experts) {
        const Experts& e = *model.experts;
        const double width = 3.0 * (e.topK + e.shared) * e.intermediate / tensorParallel;
        elements = std::max(elements, (4.0 + e.topK) * model.hidden + width);
    }
    return tokens * elements * 2 + sequences * model.vocabulary * 12.0;
}

DeviceRuntime deviceRuntime(const Engine& engine, const ModelProfile& profile, const Accelerator& device, double memory,
                            int tensorParallel, int ranks, double longestContext)
{
    const EngineRuntime& r = engine.runtime;
    DeviceRuntime d;
    d.context = double(r.context.raw()) + (ranks > 1 ? double(r.communication.raw()) : 0.0);
    d.budget = memory * memoryShare(engine, device);
    d.graphs = std::max(double(r.graphs.raw()) - (memory * kProgramShare - d.budget), 0.0);
    if (r.kind == RuntimeKind::Graph) {
        d.activations = computeBuffers(engine, *profile.model, plannedRun(engine, profile, longestContext, 1)).largest();
    } else if (const RuntimeStep* step = stepOf(r, memory)) {
        d.activations = stepActivations(*profile.model, step->tokens, step->sequences, tensorParallel);
        if (r.reserve) {
            d.reserve = reserveOf(*r.reserve, *step, memory, ranks);
            d.leastReserve = std::min(d.reserve, memory * (kProgramShare - memoryShare(engine, device)));
            d.budget = memory * kProgramShare;
        }
    } else if (const AllocatorVersion* version = allocatorVersion(engine, {})) {
        d.activations = double(version->fixed.raw());
    }
    d.activations = std::max(d.activations, double(r.leastActivations.raw()));
    return d;
}

const AllocatorVersion* allocatorVersion(const Engine& engine, std::string_view released)
{
    for (const AllocatorVersion& version : engine.runtime.versions)
        if (version.until.empty() || (!released.empty() && released < version.until))
            return &version;
    return nullptr;
}

double allocatorOverhead(const Engine& engine, const AllocatorVersion& version, const Model& model,
                         const WeightFormat& format, const AllocatorRun& run)
{
    const double prompt = run.inputTokens * 2 *
                          (version.ffnElements * model.intermediate + version.hiddenElements * model.hidden) * run.devices;
    const bool weightOnly = format.id.starts_with("int4");
    const bool gptq = format.id == "int4-gptq" || format.id == "int8-w8a8";
    const double cache = (run.inputTokens + run.outputTokens) * run.kvBytesPerToken;
    double bytes =
        double(version.fixed.raw()) * run.devices + std::max(prompt - run.outputTokens * run.kvBytesPerToken, 0.0);
    bytes += cache * (version.cacheGrowth + (weightOnly ? version.weightOnlyGrowth : 0.0));
    if (gptq)
        bytes += 2.0 * model.hidden * model.intermediate * run.devices;
    if (format.id == "fp8" && model.tiedEmbeddings && engine.runtime.untiesFp8Head)
        bytes += 2.0 * model.hidden * model.vocabulary;
    return bytes;
}

}  // namespace sizewright
