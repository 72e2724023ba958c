// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/claim.h"
#include "core/catalog/hardware.h"
#include "core/catalog/source.h"

namespace sizewright {

/// Which equations describe an engine's speed.
enum class SpeedModel { Serving, Local, Hybrid, Domestic };

/// How an engine comes by the memory that is neither weights nor cache.
enum class RuntimeKind {
    Pool,       ///< takes a share of the device at the start; what a step needs is set aside, the rest is cache
    Graph,      ///< one compute buffer a device, sized for a micro-batch (llama.cpp and relatives)
    Allocator,  ///< grows as it goes (transformers)
};

/// Tokens and sequences of one step on devices with less memory than `below`; 0: on all others.
struct RuntimeStep {
    Bytes below{};
    int tokens = 0;
    int sequences = 0;
    bool operator==(const RuntimeStep&) const = default;
};

/// Keeps this much of a device free instead of a share: fixed + tokens and sequences of a step + ranks, yet no less than
/// `least` where the device has more than `leastAbove`.
struct RuntimeReserve {
    Bytes fixed{};
    Bytes perToken{};
    Bytes perSequence{};
    Bytes perRank{};
    Bytes least{};
    Bytes leastAbove{};
    bool operator==(const RuntimeReserve&) const = default;
};

/// How the versions of an engine that were current when a model came out run it. Elements count two bytes.
struct AllocatorVersion {
    std::string until;            ///< models released before this ISO month; empty: all later ones
    Bytes fixed{};                ///< per device
    double ffnElements = 0;       ///< per prompt token, x width of the feed-forward
    double hiddenElements = 0;    ///< per prompt token, x hidden width
    double cacheGrowth = 0;       ///< lost while the cache is extended, share of it
    double weightOnlyGrowth = 0;  ///< the same with weight-only 4-bit formats
    bool operator==(const AllocatorVersion&) const = default;
};

struct EngineRuntime {
    RuntimeKind kind = RuntimeKind::Pool;
    Bytes context{};           ///< driver and libraries, per device
    Bytes communication{};     ///< buffers of collectives, per device that has partners
    Bytes graphs{};            ///< captured decode graphs, per device
    Bytes leastActivations{};  ///< planning floor, per device
    std::vector<RuntimeStep> steps;
    std::optional<RuntimeReserve> reserve;
    bool expandsLatent = false;  ///< Graph: prompts of MLA models write out keys and values of every head
    Bytes attentionScratch{};    ///< Graph: on a device, beside keys and values written out
    bool copiesExperts = false;  ///< Graph: prompts copy experts from host memory, one tensor at a time
    bool wholeWindows = false;   ///< Graph: layers with a window keep the whole context all the same
    bool untiesFp8Head = false;  ///< Allocator: FP8 checkpoints load a head even where the model ties it
    std::vector<AllocatorVersion> versions;
    Source source;
    bool operator==(const EngineRuntime&) const = default;
};

/// How much an engine puts into one step unless it is told otherwise.
struct StepLimits {
    int maxRunning = 0;       ///< sequences that decode together; 0: as memory allows
    int prefillChunk = 8192;  ///< tokens of prompts
    bool operator==(const StepLimits&) const = default;
};

/// Devices on which an engine sets itself lower limits.
struct SmallDevices {
    Bytes memoryBelow{};
    std::vector<std::string> architectures;  ///< also these, whatever their memory
    StepLimits limits;
    bool operator==(const SmallDevices&) const = default;
};

/// Operating system, driver and libraries that an engine needs on devices of some architectures.
struct SoftwareNeed {
    std::vector<std::string> architectures;  ///< empty: all
    bool whenClustered = false;              ///< only where machines work together
    LocalText text;
    Source source;
    bool operator==(const SoftwareNeed&) const = default;
};

/// An inference engine: what it runs, on what, and what memory it keeps for itself.
struct Engine {
    std::string id;
    std::string name;
    SpeedModel speedModel = SpeedModel::Serving;
    std::vector<std::string> formats;        ///< weight format ids
    std::vector<std::string> kvFormats;      ///< KV format ids, the default first
    std::vector<std::string> architectures;  ///< accelerator architectures
    double memoryShare = 0.9;                ///< of device memory that weights, cache and activations may use
    EngineRuntime runtime;
    bool offered = true;          ///< whether a plan may propose it; others are known for their measurements
    bool tensorParallel = false;
    bool pipelineParallel = false;
    bool attentionDataParallel = false;
    bool expertOffload = false;   ///< experts in host memory (hybrids)
    bool layerOffload = false;    ///< whole layers in host memory
    bool speculativeDecoding = false;
    bool numaCopies = false;      ///< keeps one copy of the host weights per socket
    StepLimits limits;
    std::optional<SmallDevices> smallDevices;
    std::vector<SoftwareNeed> needs;
    std::optional<Source> disaggregation;  ///< says that prompts can run on other replicas than decoding
    Source source;
    bool operator==(const Engine&) const = default;
};

}  // namespace sizewright
