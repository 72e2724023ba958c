// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/memory_bars.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/memory/placement.h"
#include "core/memory/runtime.h"

namespace sizewright {
namespace {

bool isHybrid(const MemoryCase& m)
{
    return m.deployment.engine->speedModel == SpeedModel::Hybrid;
}

/// Bytes by part before they are made whole.
using Needs = std::array<double, kMemoryParts>;

double& at(Needs& needs, MemoryPart part)
{
    return needs[static_cast<std::size_t>(part)];
}

void addWeights(const MemoryCase& m, double (*shareOf)(const MemoryCase&, TensorClass), Needs& needs)
{
    for (int i = 0; i < kTensorClasses; ++i) {
        const auto c = static_cast<TensorClass>(i);
        at(needs, memoryPartOf(c)) += double(m.profile.weights.of(c).raw()) * shareOf(m, c);
    }
}

/// Adds the parts from `first` to `last` as whole bytes that sum to `total`: each boundary is rounded up, the last part
/// takes what remains.
void addWhole(const Needs& needs, MemoryPart first, MemoryPart last, Bytes total, std::vector<MemoryBar>& bars)
{
    double below = 0;
    Bytes filled{};
    const std::size_t begin = bars.size();
    for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i) {
        below += needs[static_cast<std::size_t>(i)];
        const Bytes end = std::min(needOf(below), total);
        if (end > filled)
            bars.push_back({static_cast<MemoryPart>(i), end - filled});
        filled = std::max(filled, end);
    }
    if (begin < bars.size())
        bars.back().bytes += total - filled;
    else if (total > Bytes())
        bars.push_back({last, total});
}

void addFree(const MemoryFootprint& f, std::vector<MemoryBar>& bars)
{
    const Bytes total = f.device.total();
    const Bytes kept = f.device.capacity - std::max(f.device.budget, total);
    if (kept > Bytes())
        bars.push_back({MemoryPart::KeptFree, kept});
    if (f.device.budget > total)
        bars.push_back({MemoryPart::Free, f.device.budget - total});
}

MemoryStack deviceStack(const MemoryCase& m)
{
    const DeviceMemory& d = m.footprint.device;
    MemoryStack stack;
    if (d.capacity == Bytes())
        return stack;
    stack.capacity = d.capacity;
    Needs needs{};
    addWeights(m, shareOnDevice, needs);
    const double mtp = double(m.profile.weights.mtp.raw());
    at(needs, MemoryPart::OtherWeights) += mtp / shardsOf(m.deployment, m.profile).weights;

    const KvCacheSize& kv = m.profile.kv;
    const CachedRequests cached = cachedRequests(m);
    const double each = cached.requests / shardsOf(m.deployment, m.profile).cache;
    at(needs, MemoryPart::Cache) = kv.bytesPerToken * cached.tokens * each;
    at(needs, MemoryPart::CacheWindow) = kv.windowBytesPerToken * std::min(cached.tokens, kv.window) * each;
    at(needs, MemoryPart::CacheState) = kv.fixedBytes * each;

    const Layout& l = m.deployment.layout;
    const DeviceRuntime runtime =
        deviceRuntime(*m.deployment.engine, m.profile, *m.deployment.device, double(d.capacity.raw()), l.tensorParallel,
                      l.tensorParallel * l.pipelineParallel, m.load.longestContext);
    at(needs, MemoryPart::Activations) = runtime.activations;
    at(needs, MemoryPart::Reserve) = std::max(double(d.activations.raw()) - runtime.activations, 0.0);
    at(needs, MemoryPart::Context) = runtime.context;
    at(needs, MemoryPart::Graphs) = runtime.graphs;

    addWhole(needs, MemoryPart::Attention, MemoryPart::OtherWeights, d.weights, stack.bars);
    addWhole(needs, MemoryPart::Cache, MemoryPart::CacheState, d.kvCache, stack.bars);
    addWhole(needs, MemoryPart::Activations, MemoryPart::Reserve, d.activations, stack.bars);
    addWhole(needs, MemoryPart::Context, MemoryPart::Graphs, d.runtime, stack.bars);
    addFree(m.footprint, stack.bars);
    return stack;
}

MemoryStack hostStack(const MemoryCase& m)
{
    const HostMemoryUse& h = m.footprint.host;
    MemoryStack stack;
    stack.capacity = h.capacity;
    Needs needs{};
    addWeights(m, shareOnHost, needs);
    addWhole(needs, MemoryPart::Attention, MemoryPart::OtherWeights, h.weights, stack.bars);
    stack.bars.push_back({MemoryPart::HostReserve, h.runtime});
    if (h.capacity && *h.capacity > h.total())
        stack.bars.push_back({MemoryPart::Free, *h.capacity - h.total()});
    return stack;
}

struct PartText {
    std::string_view id;
    TextKey name;
    MemoryKind kind;
};

const PartText& partText(MemoryPart part)
{
    static constexpr std::array<PartText, kMemoryParts> kTexts{{
        {"attention", SIZEWRIGHT_TR_NOOP("Memory", "Attention"), MemoryKind::Weights},
        {"dense_feed_forward", SIZEWRIGHT_TR_NOOP("Memory", "Dense layers"), MemoryKind::Weights},
        {"shared_experts", SIZEWRIGHT_TR_NOOP("Memory", "Shared experts"), MemoryKind::Weights},
        {"routed_experts", SIZEWRIGHT_TR_NOOP("Memory", "Routed experts"), MemoryKind::Weights},
        {"embeddings", SIZEWRIGHT_TR_NOOP("Memory", "Embeddings and head"), MemoryKind::Weights},
        {"other_weights", SIZEWRIGHT_TR_NOOP("Memory", "Other weights"), MemoryKind::Weights},
        {"cache", SIZEWRIGHT_TR_NOOP("Memory", "KV cache"), MemoryKind::Cache},
        {"cache_window", SIZEWRIGHT_TR_NOOP("Memory", "KV cache of windows"), MemoryKind::Cache},
        {"cache_state", SIZEWRIGHT_TR_NOOP("Memory", "States of linear layers"), MemoryKind::Cache},
        {"activations", SIZEWRIGHT_TR_NOOP("Memory", "Activations"), MemoryKind::Working},
        {"reserve", SIZEWRIGHT_TR_NOOP("Memory", "Reserve of the engine"), MemoryKind::Working},
        {"context", SIZEWRIGHT_TR_NOOP("Memory", "Driver and libraries"), MemoryKind::Runtime},
        {"graphs", SIZEWRIGHT_TR_NOOP("Memory", "Captured graphs"), MemoryKind::Runtime},
        {"host_reserve", SIZEWRIGHT_TR_NOOP("Memory", "System and page cache"), MemoryKind::Runtime},
        {"kept_free", SIZEWRIGHT_TR_NOOP("Memory", "Kept free by the engine"), MemoryKind::KeptFree},
        {"free", SIZEWRIGHT_TR_NOOP("Memory", "Free"), MemoryKind::Free},
    }};
    return kTexts[static_cast<std::size_t>(part)];
}

}  // namespace

MemoryCase memoryCase(const Deployment& deployment, const ModelProfile& profile, const MemoryLoad& load)
{
    return {
        deployment, profile, load,
        memoryFootprint(deployment, profile, load.inputTokens, load.outputTokens, load.concurrency, load.longestContext)};
}

MemoryKind memoryKind(MemoryPart part)
{
    return partText(part).kind;
}

TextKey memoryPartName(MemoryPart part)
{
    return partText(part).name;
}

std::string_view memoryPartId(MemoryPart part)
{
    return partText(part).id;
}

TextKey memoryKindName(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::Weights:
        return SIZEWRIGHT_TR_NOOP("Memory", "weights");
    case MemoryKind::Cache:
        return SIZEWRIGHT_TR_NOOP("Memory", "cache");
    case MemoryKind::Working:
        return SIZEWRIGHT_TR_NOOP("Memory", "working memory");
    case MemoryKind::Runtime:
        return SIZEWRIGHT_TR_NOOP("Memory", "runtime");
    case MemoryKind::KeptFree:
        return SIZEWRIGHT_TR_NOOP("Memory", "kept free");
    case MemoryKind::Free:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Memory", "free");
}

Bytes MemoryStack::held() const
{
    Bytes sum{};
    for (const MemoryBar& bar : bars)
        if (bar.part != MemoryPart::KeptFree && bar.part != MemoryPart::Free)
            sum += bar.bytes;
    return sum;
}

Bytes MemoryStack::of(MemoryPart part) const
{
    const auto found = std::ranges::find(bars, part, &MemoryBar::part);
    return found == bars.end() ? Bytes() : found->bytes;
}

MemoryStacks memoryStacks(const MemoryCase& memory)
{
    MemoryStacks stacks{deviceStack(memory), {}};
    if (memory.footprint.host.total() > Bytes())
        stacks.host = hostStack(memory);
    return stacks;
}

MemoryPart memoryPartOf(TensorClass c)
{
    if (isAttention(c))
        return MemoryPart::Attention;
    switch (c) {
    case TensorClass::FfnGateUp:
    case TensorClass::FfnDown:
        return MemoryPart::DenseFeedForward;
    case TensorClass::SharedGateUp:
    case TensorClass::SharedDown:
        return MemoryPart::SharedExperts;
    case TensorClass::ExpertGateUp:
    case TensorClass::ExpertDown:
        return MemoryPart::RoutedExperts;
    case TensorClass::Embedding:
    case TensorClass::OutputHead:
        return MemoryPart::Embeddings;
    default:
        return MemoryPart::OtherWeights;
    }
}

double shareOnDevice(const MemoryCase& m, TensorClass c)
{
    const Shards shards = shardsOf(m.deployment, m.profile);
    if (!isHybrid(m))
        return 1 / (isAttention(c) ? shards.attention : shards.weights);
    if (c == TensorClass::Embedding)
        return 0;
    return (isOffloadable(*m.deployment.model, c) ? m.footprint.expertShareOnDevice : 1.0) / shards.weights;
}

double shareOnHost(const MemoryCase& m, TensorClass c)
{
    if (!isHybrid(m))
        return 0;
    const double copies = hostCopies(m.deployment);
    if (c == TensorClass::Embedding)
        return copies;
    return isOffloadable(*m.deployment.model, c) ? (1 - m.footprint.expertShareOnDevice) * copies : 0.0;
}

CachedRequests cachedRequests(const MemoryCase& m)
{
    const Layout& l = m.deployment.layout;
    CachedRequests cached;
    cached.groups = double(l.decodeReplicas()) * l.attentionDataParallel;
    cached.running = std::min(std::max(m.load.concurrency, 1.0), std::max(double(m.footprint.maxConcurrency), 1.0));
    cached.requests = std::ceil(cached.running / cached.groups);
    cached.tokens = m.load.tokens();
    const double longest = std::max(m.load.longestContext, m.load.tokens());
    cached.longest = m.profile.kv.bytesAt(longest) > cached.requests * m.profile.kv.bytesAt(cached.tokens);
    if (cached.longest) {
        cached.requests = 1;
        cached.tokens = longest;
    }
    return cached;
}

}  // namespace sizewright
