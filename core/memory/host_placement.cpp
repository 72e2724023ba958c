// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/host_placement.h"

#include <algorithm>
#include <cmath>

#include "core/memory/placement.h"

namespace sizewright {

MemoryFootprint hostFootprint(const Deployment& d, const ModelProfile& profile, double tokensPerRequest, double concurrency,
                              double longestContext)
{
    MemoryFootprint f;
    f.modelWeights = profile.weights.total();
    f.expertShareOnDevice = 0;
    f.host.weights = needOf(double(f.modelWeights.raw()) * hostCopies(d));
    f.host.runtime = kHostReserve;
    f.host.capacity = d.host.memory;
    const double each = profile.kv.bytesAt(tokensPerRequest);
    const double longest = profile.kv.bytesAt(std::max(longestContext, tokensPerRequest));
    if (!d.host.memory) {
        f.host.kvCache = needOf(std::max(std::max(concurrency, 1.0) * each, longest));
        f.shortage = MemoryShortage::Unknown;
        return f;
    }
    const double free = double((*d.host.memory - f.host.weights - f.host.runtime).raw());
    if (free >= longest && each > 0) {
        f.maxConcurrency = static_cast<std::int64_t>(std::min(free / each, 1e9));
        if (const int most = stepLimits(d).maxRunning; most > 0)
            f.maxConcurrency = std::min<std::int64_t>(f.maxConcurrency, most);
    }
    const double running = std::min(std::max(concurrency, 1.0), std::max(double(f.maxConcurrency), 1.0));
    f.host.kvCache = needOf(std::max(std::ceil(running) * each, longest));
    if (const Bytes gap = f.host.total() - *d.host.memory; gap.raw() > 0) {
        f.shortage = MemoryShortage::Host;
        f.missing = gap;
    }
    return f;
}

}  // namespace sizewright
