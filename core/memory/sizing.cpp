// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/sizing.h"

#include <algorithm>
#include <cmath>

namespace sizewright {
namespace {

MemoryFootprint footprintOf(const Deployment& d, const ModelProfile& profile, const Load& load)
{
    return memoryFootprint(d, profile, load.context, 0, load.concurrency, load.context);
}

Fit verdict(const MemoryFootprint& f, double concurrency)
{
    switch (f.shortage) {
    case MemoryShortage::Unknown:
        return Fit::Unknown;
    case MemoryShortage::DeviceWeights:
    case MemoryShortage::Host:
        return Fit::WeightsShort;
    case MemoryShortage::DeviceCache:
        return Fit::CacheShort;
    case MemoryShortage::None:
        break;
    }
    return double(f.maxConcurrency) >= concurrency ? Fit::Fits : Fit::CacheShort;
}

/// Spreads the deployment over so many devices; false if its engine or model cannot be.
bool spread(Deployment& d, int devices, int perNode)
{
    d.nodes = (devices + perNode - 1) / perNode;
    if (devices % d.nodes != 0)
        return false;
    d.devicesPerNode = devices / d.nodes;
    d.layout = Layout{};
    if (splitsLayers(*d.engine)) {
        d.layout.pipelineParallel = devices;
        return devices <= d.model->layers;
    }
    d.layout.tensorParallel = d.devicesPerNode;
    d.layout.pipelineParallel = d.nodes;
    const bool tensorOk = d.devicesPerNode == 1 || (d.engine->tensorParallel && d.model->attention.heads % d.devicesPerNode == 0);
    const bool pipelineOk = d.nodes == 1 || (d.engine->pipelineParallel && d.nodes <= d.model->layers);
    return tensorOk && pipelineOk;
}

}  // namespace

Fit fitOf(const Deployment& deployment, const ModelProfile& profile, const Load& load)
{
    return verdict(footprintOf(deployment, profile, load), load.concurrency);
}

FitGrid fitGrid(const Deployment& deployment, const ModelProfile& profile, std::span<const double> contexts,
                std::span<const double> concurrencies)
{
    FitGrid grid{{contexts.begin(), contexts.end()}, {concurrencies.begin(), concurrencies.end()}, {}};
    grid.cells.reserve(contexts.size() * concurrencies.size());
    for (const double context : contexts)
        for (const double concurrency : concurrencies)
            grid.cells.push_back(fitOf(deployment, profile, {context, concurrency}));
    return grid;
}

std::int64_t largestContext(const Deployment& deployment, const ModelProfile& profile, double concurrency)
{
    return largestWhere(deployment.model->maxContext, [&](std::int64_t context) {
        return fitOf(deployment, profile, {double(context), concurrency}) == Fit::Fits;
    });
}

std::int64_t largestConcurrency(const Deployment& deployment, const ModelProfile& profile, double context)
{
    const MemoryFootprint f = footprintOf(deployment, profile, {context, 1});
    return f.fits() ? f.maxConcurrency : 0;
}

std::optional<Deployment> fewestDevices(const Deployment& deployment, const ModelProfile& profile, const Load& load, int perNode,
                                        int most)
{
    const bool anyNumber = splitsLayers(*deployment.engine);
    for (int devices = 1; devices <= most; devices += anyNumber || devices >= perNode ? 1 : devices) {
        Deployment d = deployment;
        const bool wholeNodes = devices <= perNode || devices % perNode == 0;
        if ((anyNumber || wholeNodes) && spread(d, devices, perNode) && fitOf(d, profile, load) == Fit::Fits)
            return d;
    }
    return std::nullopt;
}

BytesPerSecond readRate(Disk disk)
{
    switch (disk) {
    case Disk::Nvme:
        return BytesPerSecond(6.9e9);
    case Disk::Sata:
        return BytesPerSecond(0.56e9);
    case Disk::Hard:
        break;
    }
    return BytesPerSecond(0.285e9);
}

Seconds loadTime(Bytes checkpoint, Disk disk)
{
    return checkpoint / readRate(disk);
}

}  // namespace sizewright
