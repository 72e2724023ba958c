// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/memory/footprint.h"
#include "core/text/message.h"

namespace sizewright {

/// Requests of input + output tokens each, at once, and the longest context that one of them may have.
struct MemoryLoad {
    double inputTokens = 0;
    double outputTokens = 0;
    double concurrency = 1;
    double longestContext = 0;

    [[nodiscard]] double tokens() const { return inputTokens + outputTokens; }
};

/// A deployment at a load, and the memory that it takes.
struct MemoryCase {
    Deployment deployment;
    ModelProfile profile;
    MemoryLoad load;
    MemoryFootprint footprint;
};
[[nodiscard]] MemoryCase memoryCase(const Deployment& deployment, const ModelProfile& profile, const MemoryLoad& load);

/// What a device's or a host's memory is taken by, from the bottom of its bar up.
enum class MemoryPart : unsigned char {
    Attention,
    DenseFeedForward,
    SharedExperts,
    RoutedExperts,
    Embeddings,    ///< and the output head
    OtherWeights,  ///< norms, routers, multi-token prediction, vision, lookup tables, what is known only in sum
    Cache,         ///< that grows with every token
    CacheWindow,   ///< of layers that look back only so far
    CacheState,    ///< of linear attention
    Activations,
    Reserve,  ///< kept for activations and graphs beyond their peak
    Context,  ///< driver, libraries, buffers of collectives
    Graphs,
    HostReserve,
    KeptFree,  ///< what the engine does not touch
    Free,
};
inline constexpr int kMemoryParts = static_cast<int>(MemoryPart::Free) + 1;

/// What parts have in common: a colour in a chart.
enum class MemoryKind : unsigned char { Weights, Cache, Working, Runtime, KeptFree, Free };
[[nodiscard]] MemoryKind memoryKind(MemoryPart part);
[[nodiscard]] TextKey memoryPartName(MemoryPart part);
[[nodiscard]] TextKey memoryKindName(MemoryKind kind);
/// "routed_experts"; stable, for files.
[[nodiscard]] std::string_view memoryPartId(MemoryPart part);

struct MemoryBar {
    MemoryPart part{};
    Bytes bytes{};
};

/// One device's or one host's memory in parts, without those that are empty.
struct MemoryStack {
    std::vector<MemoryBar> bars;
    std::optional<Bytes> capacity;

    /// What is held, without what is kept free and what is left.
    [[nodiscard]] Bytes held() const;
    [[nodiscard]] Bytes of(MemoryPart part) const;
};

/// The bars of each (fullest) device and, for hybrids, of each host. To the byte they add up to the footprint's totals, and
/// with what is free to the capacity unless that is exceeded.
struct MemoryStacks {
    MemoryStack device;
    std::optional<MemoryStack> host;
};
[[nodiscard]] MemoryStacks memoryStacks(const MemoryCase& memory);

/// The part to which a tensor class counts.
[[nodiscard]] MemoryPart memoryPartOf(TensorClass c);
/// How much of a class lies on one device or on the host: a share of the file's bytes, more than 1 where the host keeps
/// copies.
[[nodiscard]] double shareOnDevice(const MemoryCase& memory, TensorClass c);
[[nodiscard]] double shareOnHost(const MemoryCase& memory, TensorClass c);

/// Requests whose cache a device holds, and the tokens of each; one request of the longest context where that takes more.
struct CachedRequests {
    double requests = 1;
    double tokens = 0;
    double running = 1;    ///< of those asked for, on all groups
    double groups = 1;     ///< replicas that decode x attention-data-parallel groups
    bool longest = false;  ///< the longest context decides
};
[[nodiscard]] CachedRequests cachedRequests(const MemoryCase& memory);

}  // namespace sizewright
