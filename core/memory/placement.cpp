// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/placement.h"

#include <algorithm>
#include <cmath>

#include "core/memory/host_placement.h"
#include "core/memory/runtime.h"

namespace sizewright {
namespace {

/// A pipeline deals out whole layers: the fullest stage holds ceil(L/PP) of them.
double fullestStage(int layers, int stages)
{
    return double((layers + stages - 1) / stages) * stages / layers;
}

template <class Chosen>
double sumOf(const WeightBreakdown& weights, const Chosen& chosen)
{
    std::int64_t bytes = 0;
    for (int i = 0; i < kTensorClasses; ++i)
        if (chosen(static_cast<TensorClass>(i)))
            bytes += weights.of(static_cast<TensorClass>(i)).raw();
    return double(bytes);
}

double attentionWeights(const WeightBreakdown& weights)
{
    return sumOf(weights, isAttention);
}

double offloadable(const ModelProfile& profile)
{
    return sumOf(profile.weights, [&](TensorClass c) { return isOffloadable(*profile.model, c); });
}

struct Room {
    double budget;
    double runtime;
    double activations;
    double leastActivations;  ///< if the engine is told to keep less free
    double cachePerSequence;  ///< on one device, one request of the asked shape
    double cacheLongest;
};

/// An engine that keeps a reserve is told to keep less of it where its default would leave less than this for the cache.
constexpr double kLeastCacheShare = 0.02;

void placeOnDevices(const Deployment& d, const ModelProfile& profile, const Room& room, const Shards& shards,
                    MemoryFootprint& f)
{
    const double total = double(profile.weights.total().raw());
    const double attention = attentionWeights(profile.weights);
    // Attention-data-parallel groups each hold their own attention weights.
    const double perDevice = (total - attention) / shards.weights + attention / shards.attention;
    f.device.weights = needOf(perDevice);
    f.deviceWeightsAll = needOf(perDevice * shards.weights);
    const double leanFree = room.budget - room.runtime - room.leastActivations - perDevice;
    double free = room.budget - room.runtime - room.activations - perDevice;
    const bool lean = free < kLeastCacheShare * room.budget;
    if (lean)
        free = leanFree;
    if (lean || free < room.cacheLongest)
        f.device.activations = needOf(room.leastActivations);
    if (leanFree < 0) {
        f.shortage = MemoryShortage::DeviceWeights;
        f.missing = needOf(-leanFree);
    } else if (leanFree < room.cacheLongest) {
        f.shortage = MemoryShortage::DeviceCache;
        f.missing = needOf(room.cacheLongest - leanFree);
    }
    const double groups = double(d.layout.decodeReplicas()) * d.layout.attentionDataParallel;
    if (leanFree <= 0 || room.cachePerSequence <= 0)
        return;
    const double held = std::max(std::floor(free / room.cachePerSequence), leanFree >= room.cachePerSequence ? 1.0 : 0.0);
    f.maxConcurrency = std::int64_t(held * groups);
}

/// Part of the device that a hybrid may give to the caches of further requests instead of experts; a planning default.
constexpr double kHybridCacheShare = 0.3;

void placeHybrid(const Deployment& d, const ModelProfile& profile, const Room& room, const Shards& shards,
                 double concurrency, MemoryFootprint& f)
{
    const double total = double(profile.weights.total().raw());
    const double embedding = double(profile.weights.of(TensorClass::Embedding).raw());
    const double canLeave = offloadable(profile);
    const double must = (total - canLeave - embedding) / shards.weights;
    const double each = std::ceil(concurrency / d.layout.replicas);
    const int most = stepLimits(d).maxRunning;
    const double running = most > 0 ? std::min(each, double(most)) : each;
    const double wanted = std::min(running * room.cachePerSequence, kHybridCacheShare * room.budget);
    const double cache = std::max(room.cacheLongest, wanted);
    const double free = room.budget - room.runtime - room.activations - must - cache;
    f.expertShareOnDevice = canLeave > 0 ? std::clamp(free * shards.weights / canLeave, 0.0, 1.0) : 1.0;
    const double onDevice = must + f.expertShareOnDevice * canLeave / shards.weights;
    f.device.weights = needOf(onDevice);
    f.deviceWeightsAll = needOf(onDevice * shards.weights);
    f.host.weights = needOf(((1 - f.expertShareOnDevice) * canLeave + embedding) * hostCopies(d));
    f.host.runtime = kHostReserve;
    f.host.capacity = d.host.memory;
    const double left = room.budget - room.runtime - room.activations - onDevice;
    f.maxConcurrency = left > 0 && room.cachePerSequence > 0 ? std::int64_t(left / room.cachePerSequence) : 0;
    if (most > 0)
        f.maxConcurrency = std::min<std::int64_t>(f.maxConcurrency, most);
    f.maxConcurrency *= d.layout.replicas;

    // Host and device can both be short; the larger gap is the one to name.
    const Bytes hostGap = d.host.memory ? f.host.total() - *d.host.memory : Bytes();
    const double deviceGap = must + room.runtime + room.activations + room.cacheLongest - room.budget;
    if (deviceGap > 0) {
        f.shortage = deviceGap > room.cacheLongest ? MemoryShortage::DeviceWeights : MemoryShortage::DeviceCache;
        f.missing = needOf(deviceGap);
    }
    if (!d.host.memory) {
        f.shortage = MemoryShortage::Unknown;
    } else if (hostGap > f.missing) {
        f.shortage = MemoryShortage::Host;
        f.missing = hostGap;
    }
}

}  // namespace

Shards shardsOf(const Deployment& d, const ModelProfile& profile)
{
    const Layout& l = d.layout;
    const double attentionRanks = std::max(1.0, double(l.tensorParallel) / l.attentionDataParallel);
    const double stages = l.pipelineParallel / fullestStage(d.model->layers, std::min(l.pipelineParallel, d.model->layers));
    return {l.tensorParallel * stages, attentionRanks * stages, std::min(attentionRanks, double(profile.kv.shards)) * stages,
            stages};
}

bool isAttention(TensorClass c)
{
    switch (c) {
    case TensorClass::AttentionQ:
    case TensorClass::AttentionK:
    case TensorClass::AttentionV:
    case TensorClass::AttentionKvLatent:
    case TensorClass::AttentionOutput:
    case TensorClass::AttentionIndexer:
    case TensorClass::AttentionState:
        return true;
    default:
        return false;
    }
}

bool isOffloadable(const Model& model, TensorClass c)
{
    if (model.experts)
        return c == TensorClass::ExpertGateUp || c == TensorClass::ExpertDown;
    return isAttention(c) || c == TensorClass::FfnGateUp || c == TensorClass::FfnDown;
}

int hostCopies(const Deployment& d)
{
    return d.engine->numaCopies ? std::max(d.host.sockets, 1) : 1;
}

MemoryFootprint memoryFootprint(const Deployment& d, const ModelProfile& profile, double inputTokens, double outputTokens,
                                double concurrency, double longestContext)
{
    if (runsOnHost(d))
        return hostFootprint(d, profile, inputTokens + outputTokens, concurrency, longestContext);
    MemoryFootprint f;
    f.modelWeights = profile.weights.total();
    if (!d.device->memory) {
        f.shortage = MemoryShortage::Unknown;
        return f;
    }
    const Shards shards = shardsOf(d, profile);
    const double capacity = double(d.device->memory->raw());
    const auto cacheOf = [&](double tokens) { return profile.kv.bytesAt(tokens) / shards.cache; };
    const DeviceRuntime runtime = deviceRuntime(*d.engine, profile, *d.device, capacity, d.layout.tensorParallel,
                                                d.layout.tensorParallel * d.layout.pipelineParallel, longestContext);
    // Whole bytes, so that what is missing closes the gap to the byte.
    f.device.budget = capacityOf(runtime.budget);
    f.device.runtime = needOf(runtime.context + runtime.graphs);
    f.device.activations = needOf(runtime.activationRoom());
    const Room room{double(f.device.budget.raw()),
                    double(f.device.runtime.raw()),
                    double(f.device.activations.raw()),
                    double(needOf(runtime.leastActivationRoom()).raw()),
                    cacheOf(inputTokens + outputTokens),
                    cacheOf(std::max(longestContext, inputTokens + outputTokens))};
    f.device.capacity = *d.device->memory;
    f.kvBytesPerTokenDevice = profile.kv.bytesPerToken / shards.cache;

    if (d.engine->speedModel == SpeedModel::Hybrid)
        placeHybrid(d, profile, room, shards, concurrency, f);
    else
        placeOnDevices(d, profile, room, shards, f);

    const double groups = double(d.layout.decodeReplicas()) * d.layout.attentionDataParallel;
    const double running = std::min(std::max(concurrency, 1.0), std::max(double(f.maxConcurrency), 1.0));
    f.device.kvCache = needOf(std::max(std::ceil(running / groups) * room.cachePerSequence, room.cacheLongest));
    return f;
}

}  // namespace sizewright
