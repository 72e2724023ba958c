// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/catalog/catalog.h"

namespace sizewright {

/// Share of unified memory that macOS gives the GPU by default.
/// @source macOS iogpu.wired_limit_mb default, ggml-org/llama.cpp discussions, read 2026-11
inline constexpr double kAppleGpuShare = 0.75;
/// Operating system, engine or data loader and page cache on a host that holds weights; a planning default.
inline constexpr Bytes kHostReserve{16'000'000'000};

/// How a model is spread over the devices of one deployment. tensorParallel x pipelineParallel x replicas devices in all,
/// every replica with the same ranks.
struct Layout {
    int tensorParallel = 1;
    int pipelineParallel = 1;
    int attentionDataParallel = 1;  ///< groups within the tensor-parallel ranks that each keep their own cache
    int expertParallel = 1;
    int replicas = 1;
    int prefillReplicas = 0;  ///< of the replicas, those that only do prompts while the rest only decodes; 0: each does both

    [[nodiscard]] bool disaggregated() const { return prefillReplicas > 0; }
    /// Those that hold the cache of running requests.
    [[nodiscard]] int decodeReplicas() const { return replicas - prefillReplicas; }
    /// Where the loss of a few replicas is felt most.
    [[nodiscard]] int smallestPool() const { return disaggregated() ? std::min(prefillReplicas, decodeReplicas()) : replicas; }
    bool operator==(const Layout&) const = default;
};

/// The host part of a machine, as far as the weights on it are concerned.
struct Host {
    const Cpu* cpu = nullptr;
    int sockets = 0;
    int channelsPerSocket = 0;  ///< populated
    int megatransfers = 0;      ///< MT/s as populated
    std::optional<Bytes> memory;
    int threads = 0;  ///< that run the model; 0: one a core
};

/// A model in a format on devices with an engine; points into a catalog that outlives it.
struct Deployment {
    const Model* model = nullptr;
    const WeightFormat* format = nullptr;
    const KvFormat* kvFormat = nullptr;
    const Engine* engine = nullptr;
    const Accelerator* device = nullptr;
    int devicesPerNode = 1;
    int nodes = 1;
    Layout layout;
    Host host;
    const Link* deviceLink = nullptr;  ///< inside a node
    const Link* nodeLink = nullptr;    ///< between nodes; null for one node
    bool speculative = false;
    int draftTokens = 1;               ///< proposed in each step, if speculative
    int activeExperts = 0;    ///< of each token; 0: as the model has it
    std::string backend;      ///< "cuda", "rocm", "vulkan", "sycl", "metal"; empty: the device's usual one
    std::string engineMonth;  ///< ISO month of the engine's build; empty: today's
    std::string engineVersion;  ///< as a measurement states it; empty: the newest

    [[nodiscard]] int devices() const { return devicesPerNode * nodes; }
};

/// Stands for the accelerator of a machine that has none: its processor runs the model from host memory.
[[nodiscard]] const Accelerator& noAccelerator();
[[nodiscard]] bool runsOnHost(const Deployment& deployment);
/// PCIe of the device's generation; what joins devices inside a node: the device's own link, else PCIe.
[[nodiscard]] const Link* pcieLinkOf(const Catalog& catalog, const Accelerator& device);
[[nodiscard]] const Link* deviceLinkOf(const Catalog& catalog, const Accelerator& device);
/// How much the engine puts into one step on these devices, unless it is told otherwise.
[[nodiscard]] const StepLimits& stepLimits(const Deployment& deployment);
/// Whether the engine spreads a model over devices by layers rather than within them, unless told otherwise.
[[nodiscard]] bool splitsLayers(const Engine& engine);

}  // namespace sizewright
