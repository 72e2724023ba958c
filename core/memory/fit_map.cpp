// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/fit_map.h"

#include <algorithm>
#include <cmath>

#include "core/memory/placement.h"
#include "core/memory/runtime.h"

namespace sizewright {
namespace {

constexpr double kLeastContext = 1024;
constexpr double kLeastColumns = 512;
/// A doubling that is this close to the asked value would only repeat it.
constexpr double kNear = 1.2;

/// Doublings from `first` to `last`, and the asked value in its place.
std::vector<double> doublings(double first, double last, double asked)
{
    std::vector<double> values;
    for (double value = first; value < last * (1 + 1e-9); value *= 2)
        if (value * kNear < asked || value > asked * kNear)
            values.push_back(value);
    values.insert(std::ranges::lower_bound(values, asked), asked);
    return values;
}

std::size_t placeOf(const std::vector<double>& values, double value)
{
    return std::size_t(std::ranges::lower_bound(values, value) - values.begin());
}

}  // namespace

FitMap fitMap(const MemoryCase& m)
{
    const double context = std::max(m.load.tokens(), 1.0);
    const double requests = std::max(m.load.concurrency, 1.0);
    const std::vector<double> contexts =
        doublings(kLeastContext, std::max<double>(m.deployment.model->maxContext, context), context);
    const std::vector<double> columns = doublings(1, std::max(kLeastColumns, 2 * requests), requests);
    return {fitGrid(m.deployment, m.profile, contexts, columns), placeOf(contexts, context), placeOf(columns, requests)};
}

LoadNeed loadNeed(const Deployment& d, const ModelProfile& profile, const Load& load)
{
    const MemoryFootprint f = memoryFootprint(d, profile, load.context, 0, load.concurrency, load.context);
    LoadNeed need{fitOf(d, profile, load), f.shortage == MemoryShortage::Host, {}, {}, f.fits() ? f.maxConcurrency : 0};
    if (need.fit == Fit::Unknown)
        return need;
    if (need.onHost) {
        need.needs = f.host.total();
        need.has = f.host.capacity.value_or(Bytes());
        return need;
    }
    const double groups = double(d.layout.decodeReplicas()) * d.layout.attentionDataParallel;
    const double cache =
        std::ceil(load.concurrency / groups) * profile.kv.bytesAt(load.context) / shardsOf(d, profile).cache;
    const Bytes rest = f.device.weights + f.device.runtime + needOf(cache);
    need.has = f.device.budget;
    need.needs = rest + f.device.activations;
    // An engine keeps less free for a single long request; for several it does not.
    if (need.fit == Fit::CacheShort && need.needs <= need.has) {
        const Layout& l = d.layout;
        const DeviceRuntime runtime = deviceRuntime(*d.engine, profile, *d.device, double(f.device.capacity.raw()),
                                                    l.tensorParallel, l.tensorParallel * l.pipelineParallel, load.context);
        need.needs = rest + needOf(runtime.activationRoom());
    }
    return need;
}

}  // namespace sizewright
