// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/memory/footprint.h"

namespace sizewright {

// Questions to the memory model, asked backwards. Every answer comes from memoryFootprint itself.

/// Requests at once, each holding `context` tokens of cache.
struct Load {
    double context = 0;
    double concurrency = 1;
};

enum class Fit : unsigned char {
    Fits,
    CacheShort,    ///< weights fit, the cache of this load does not
    WeightsShort,  ///< not even the weights fit, on the devices or on the host
    Unknown,       ///< the memory of the device or of the host is not known
};

[[nodiscard]] Fit fitOf(const Deployment& deployment, const ModelProfile& profile, const Load& load);

/// What fits, by context (rows) and requests at once (columns).
struct FitGrid {
    std::vector<double> contexts;
    std::vector<double> concurrencies;
    std::vector<Fit> cells;  ///< contexts.size() x concurrencies.size(), row by row

    [[nodiscard]] Fit at(std::size_t context, std::size_t concurrency) const
    {
        return cells[context * concurrencies.size() + concurrency];
    }
};
[[nodiscard]] FitGrid fitGrid(const Deployment& deployment, const ModelProfile& profile, std::span<const double> contexts,
                              std::span<const double> concurrencies);

/// The largest whole number up to `most` for which `holds` is true, given that it is true up to some number and false beyond;
/// 0 if it never is.
template <class Predicate>
[[nodiscard]] std::int64_t largestWhere(std::int64_t most, Predicate holds)
{
    if (most <= 0 || holds(most))
        return most;
    std::int64_t low = 0;
    for (std::int64_t high = most; high - low > 1;) {
        const std::int64_t middle = low + (high - low) / 2;
        (holds(middle) ? low : high) = middle;
    }
    return low;
}

/// The longest context, up to the model's own limit, of which so many requests fit at once; 0 if not even one token does.
[[nodiscard]] std::int64_t largestContext(const Deployment& deployment, const ModelProfile& profile, double concurrency);
/// Requests of so many tokens that fit at once; 0 if none does.
[[nodiscard]] std::int64_t largestConcurrency(const Deployment& deployment, const ModelProfile& profile, double context);

/// The deployment with the fewest devices of its kind that holds the load, in nodes of up to `perNode`: one to eight ranks of a
/// tensor-parallel group as the heads divide, then more nodes in a pipeline; layer by layer for engines that split layers.
/// Nothing if `most` devices do not hold it either.
[[nodiscard]] std::optional<Deployment> fewestDevices(const Deployment& deployment, const ModelProfile& profile, const Load& load,
                                                      int perNode = 8, int most = 256);

/// How long a checkpoint takes to come from a disk at its sequential read rate: the least, engines are slower.
enum class Disk { Nvme, Sata, Hard };
/// @source Samsung PM9A3 data sheet (6.9 GB/s), Samsung 870 EVO data sheet (0.56 GB/s), Seagate Exos X20 data sheet (0.285 GB/s),
/// from general knowledge, 2026-11
[[nodiscard]] BytesPerSecond readRate(Disk disk);
[[nodiscard]] Seconds loadTime(Bytes checkpoint, Disk disk);

}  // namespace sizewright
