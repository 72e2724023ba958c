// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/layer_placement.h"

#include <algorithm>
#include <numeric>

#include "core/memory/runtime.h"

namespace sizewright {
namespace {

/// Steps in which the search for an even split halves its interval.
constexpr int kEvenSplitSteps = 40;

struct LayerCost {
    double weights = 0;
    double cache = 0;
    [[nodiscard]] double total() const { return weights + cache; }
};

struct Room {
    double budget = 0;
    double runtime = 0;
    double compute = 0;
    double head = 0;  ///< bytes of the output head, for the last device only

    [[nodiscard]] double free() const { return budget - runtime - compute; }
};

/// Layers that each device takes, from the last layer backwards, if it may fill `share` of its free memory.
std::vector<int> deal(const std::vector<LayerCost>& costs, const std::vector<Room>& rooms, double share)
{
    std::vector<int> layers(rooms.size(), 0);
    auto next = costs.rbegin();
    for (std::size_t i = rooms.size(); i-- > 0;) {
        double left = rooms[i].free() * share - rooms[i].head;
        for (; next != costs.rend() && next->total() <= left; ++next) {
            left -= next->total();
            ++layers[i];
        }
    }
    return layers;
}

int sumOf(const std::vector<int>& layers)
{
    return std::accumulate(layers.begin(), layers.end(), 0);
}

std::vector<int> dealEvenly(const std::vector<LayerCost>& costs, const std::vector<Room>& rooms)
{
    const int all = static_cast<int>(costs.size());
    std::vector<int> best = deal(costs, rooms, 1);
    if (sumOf(best) < all)
        return best;
    double low = 0;
    double high = 1;
    for (int step = 0; step < kEvenSplitSteps; ++step) {
        const double middle = (low + high) / 2;
        std::vector<int> tried = deal(costs, rooms, middle);
        if (sumOf(tried) == all) {
            best = std::move(tried);
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

std::vector<LayerCost> layerCosts(const Deployment& d, const std::vector<double>& weights, const Load& load)
{
    std::vector<LayerCost> costs;
    for (int layer = 0; layer < d.model->layers; ++layer) {
        const KvCacheSize cache = layerCacheSize(*d.model, {.keys = d.kvFormat, .values = d.kvFormat}, layer);
        costs.push_back({weights[std::size_t(layer)], cache.bytesAt(load.context) * load.concurrency});
    }
    return costs;
}

std::vector<Room> roomsOf(const Deployment& d, const ModelProfile& profile, const std::vector<LayerShare>& devices, const Load& load)
{
    const int count = static_cast<int>(devices.size());
    const ComputeBuffers buffers = computeBuffers(*d.engine, *d.model, plannedRun(*d.engine, profile, load.context, count));
    std::vector<Room> rooms;
    for (const LayerShare& share : devices) {
        const DeviceRuntime runtime =
            deviceRuntime(*d.engine, profile, *share.device, double(share.device->memory->raw()), 1, count, load.context);
        rooms.push_back({runtime.budget, runtime.context, std::max(buffers.further, runtime.activations), 0});
    }
    if (!rooms.empty())
        rooms.back().compute = std::max(rooms.back().compute, buffers.head);
    return rooms;
}

void fillShares(const std::vector<LayerCost>& costs, const std::vector<Room>& rooms, const std::vector<int>& layers,
                LayerPlacement& placement)
{
    auto next = costs.end();
    for (std::size_t i = rooms.size(); i-- > 0;) {
        LayerShare& share = placement.devices[i];
        LayerCost sum;
        for (int taken = 0; taken < layers[i]; ++taken) {
            --next;
            sum.weights += next->weights;
            sum.cache += next->cache;
        }
        share.layers = layers[i];
        share.head = rooms[i].head > 0;
        const bool used = share.layers > 0 || share.head;
        share.memory = {.weights = needOf(sum.weights + rooms[i].head),
                        .kvCache = needOf(sum.cache),
                        .activations = used ? needOf(rooms[i].compute) : Bytes(),
                        .runtime = used ? needOf(rooms[i].runtime) : Bytes(),
                        .capacity = *share.device->memory,
                        .budget = capacityOf(rooms[i].budget)};
        placement.layersOnDevices += share.layers;
    }
    placement.layersOnHost = static_cast<int>(next - costs.begin());
}

void fillHost(const Deployment& d, const ModelProfile& profile, const std::vector<LayerCost>& costs, LayerPlacement& placement)
{
    const WeightBreakdown& w = profile.weights;
    const bool headOnDevice = std::ranges::any_of(placement.devices, &LayerShare::head);
    double weights = double((w.of(TensorClass::Embedding) + w.of(TensorClass::Lookup)).raw());
    weights += headOnDevice ? 0.0 : double(w.of(TensorClass::OutputHead).raw());
    double cache = 0;
    for (int layer = 0; layer < placement.layersOnHost; ++layer) {
        weights += costs[std::size_t(layer)].weights;
        cache += costs[std::size_t(layer)].cache;
    }
    placement.host.weights = needOf(weights);
    placement.host.kvCache = needOf(cache);
    placement.host.runtime = kHostReserve;
    placement.host.capacity = d.host.memory;
}

void judge(const Deployment& d, const std::vector<LayerCost>& costs, LayerPlacement& placement)
{
    if (placement.layersOnHost == 0)
        return;
    if (!d.engine->layerOffload) {
        double left = 0;
        for (int layer = 0; layer < placement.layersOnHost; ++layer)
            left += costs[std::size_t(layer)].total();
        placement.shortage = MemoryShortage::DeviceWeights;
        placement.missing = needOf(left);
    } else if (!d.host.memory) {
        placement.shortage = MemoryShortage::Unknown;
    } else if (placement.host.total() > *d.host.memory) {
        placement.shortage = MemoryShortage::Host;
        placement.missing = placement.host.total() - *d.host.memory;
    }
}

}  // namespace

Result<std::vector<double>> layerWeights(const Catalog& catalog, const Model& model, const WeightFormat& format)
{
    const auto bytes = groupWeights(catalog, model, format, false);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto groups = tensorGroups(model, false);
    std::vector<double> layers(std::size_t(model.layers), 0.0);
    double spread = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].layer >= 0)
            layers[std::size_t(groups[i].layer)] += (*bytes)[i];
        else if (groups[i].tensorClass == TensorClass::Other)
            spread += (*bytes)[i];
    }
    for (double& layer : layers)
        layer += spread / model.layers;
    return layers;
}

Result<LayerPlacement> placeLayers(const Catalog& catalog, const Deployment& deployment, const ModelProfile& profile,
                                   std::span<const DeviceGroup> groups, const Load& load)
{
    const auto weights = layerWeights(catalog, *deployment.model, *deployment.format);
    if (!weights)
        return tl::unexpected(weights.error());
    LayerPlacement placement;
    for (const DeviceGroup& group : groups)
        for (int i = 0; i < group.count; ++i) {
            placement.devices.push_back({group.device, 0, false, {}});
            if (!group.device->memory)
                placement.shortage = MemoryShortage::Unknown;
        }
    if (!placement.fits())
        return placement;
    const std::vector<LayerCost> costs = layerCosts(deployment, *weights, load);
    std::vector<Room> rooms = roomsOf(deployment, profile, placement.devices, load);
    // The head goes to a device only when every layer does.
    if (!rooms.empty())
        rooms.back().head = double((profile.weights.of(TensorClass::OutputHead) + profile.weights.of(TensorClass::Vision)).raw());
    std::vector<int> layers = dealEvenly(costs, rooms);
    if (!rooms.empty() && sumOf(layers) < deployment.model->layers) {
        rooms.back().head = 0;
        layers = dealEvenly(costs, rooms);
    }
    fillShares(costs, rooms, layers, placement);
    fillHost(deployment, profile, costs, placement);
    judge(deployment, costs, placement);
    return placement;
}

}  // namespace sizewright
