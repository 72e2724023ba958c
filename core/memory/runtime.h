// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/memory/footprint.h"

namespace sizewright {

// Memory that is neither weights nor cache. The planner and the evaluation of load logs call the same functions.

/// How llama.cpp and its relatives run multi-head latent attention for prompts.
enum class LatentRun {
    Absorbed,  ///< on the latent itself
    Expanded,  ///< keys and values of every head are written out first
    PerHead,   ///< no latent cache at all, as before the support of MLA
};

/// One start of an engine that sizes its compute buffers for a micro-batch.
struct GraphRun {
    double microBatch = 0;
    double context = 0;  ///< tokens that the cache is set up for
    int devices = 1;     ///< that hold layers; 0: the CPU alone
    bool flashAttention = true;
    LatentRun latent = LatentRun::Absorbed;
    bool expertsOnHost = false;
    double expertTensorBytes = 0;  ///< largest tensor of one layer's routed experts
};

/// Compute buffers in bytes: of the device with the output head, of each further device, and of the host.
struct ComputeBuffers {
    double head = 0;
    double further = 0;
    double host = 0;

    [[nodiscard]] double largest() const { return head > further ? head : further; }
    [[nodiscard]] double total(int devices) const { return host + (devices > 0 ? head + further * (devices - 1) : 0.0); }
};

/// Each buffer is as large as its largest stage: the head (logits and hidden states of the micro-batch, four bytes each) or
/// a layer (masks over the context, activations, attention scores without flash attention, keys and values written out).
/// @source 57 load logs in ikawrakow/ik_llama.cpp @8337e4c, read 2026-11
[[nodiscard]] ComputeBuffers computeBuffers(const Engine& engine, const Model& model, const GraphRun& run);
/// The run that a plan assumes: the engine's micro-batch, flash attention.
[[nodiscard]] GraphRun plannedRun(const Engine& engine, const ModelProfile& profile, double context, int devices);

/// Peak of one step with so many tokens, of which so many sequences are sampled: activations of the widest layer at two
/// bytes, logits with their copies for sampling at twelve.
/// @source vllm-project/vllm PR 10511: 1.26 GiB for Llama-3-8B with 8,192 tokens, read 2026-11
[[nodiscard]] double stepActivations(const Model& model, double tokens, double sequences, int tensorParallel);

/// What one device keeps beside weights and cache.
struct DeviceRuntime {
    double context = 0;  ///< driver, libraries, collectives
    double graphs = 0;       ///< as far as they outgrow what the engine's share leaves
    double activations = 0;  ///< in use at the peak
    double reserve = 0;      ///< kept free for activations and graphs, where the engine reserves instead of profiling
    double leastReserve = 0; ///< the same once an operator sets the share by hand
    double budget = 0;       ///< of the device, for everything the engine holds

    [[nodiscard]] double activationRoom() const { return reserve > activations ? reserve : activations; }
    [[nodiscard]] double leastActivationRoom() const { return leastReserve > activations ? leastReserve : activations; }
};

/// @param memory  of the device, as its data sheet says
/// @param ranks  devices that share a layer (tensor parallel) or a model
[[nodiscard]] DeviceRuntime deviceRuntime(const Engine& engine, const ModelProfile& profile, const Accelerator& device,
                                          double memory, int tensorParallel, int ranks, double longestContext);

/// How an engine that grows as it goes ran a model with one prompt, by the version that was current when the model came out.
/// `released` is an ISO month; empty reads as now.
[[nodiscard]] const AllocatorVersion* allocatorVersion(const Engine& engine, std::string_view released);
/// Bytes over weights and cache on all devices: prompt activations as far as they outgrow the answer's cache, what is lost
/// while the cache grows, and buffers in which GPTQ formats unpack a matrix.
struct AllocatorRun {
    double inputTokens = 0;
    double outputTokens = 0;
    double kvBytesPerToken = 0;
    int devices = 1;
};
[[nodiscard]] double allocatorOverhead(const Engine& engine, const AllocatorVersion& version, const Model& model,
                                       const WeightFormat& format, const AllocatorRun& run);

}  // namespace sizewright
