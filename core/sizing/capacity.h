// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/trial.h"

namespace sizewright {

/// What keeps so many machines from carrying one request more at the service level.
enum class Bottleneck : unsigned char {
    None,        ///< carries as many as are looked for
    Weights,     ///< the model does not fit on the devices
    HostMemory,  ///< it does not fit in the main memory
    Cache,       ///< the cache of one request more does not fit
    Context,     ///< the model ends before the longest context that is asked
    Arithmetic,  ///< the devices do not compute in the format
    Decoding,    ///< reading the weights and computing with them, step by step
    CacheReading,
    Links,
    Overhead,    ///< launches and host work of each step
    Prompts,     ///< of others, between the steps
    FirstToken,  ///< the prompt itself, or the wait before it
    Unknown,     ///< a fact is missing: memory, bandwidth or a link
};
[[nodiscard]] TextKey bottleneckName(Bottleneck bottleneck);
[[nodiscard]] std::string_view bottleneckId(Bottleneck bottleneck);

/// What a machine can carry of one model in one format: the engine and layout that serve the most requests at once.
struct Capacity {
    Candidate candidate;
    Trial trial;  ///< at the asked load
    int users = 0;  ///< most requests at once that all get the service level, by the typical estimate; 0: not even one
    /// The same at the bad and at the good end of the bands; nothing until addBand.
    struct Ends {
        int least = 0;
        int most = 0;
    };
    std::optional<Ends> ends;
    Bottleneck bottleneck = Bottleneck::Unknown;  ///< of one request more than `users`
    std::size_t deployments = 0;                  ///< that were looked at

    [[nodiscard]] bool carries(int requests) const { return users >= requests; }
};

/// Beyond so many requests at once the question is another one: several sites.
inline constexpr int kMostRequests = 20'000;

/// Which deployments count; null members: all.
struct CapacityFilter {
    const Engine* engine = nullptr;
};

/// The same requirement for another number of requests at once.
[[nodiscard]] Requirement withConcurrency(Requirement requirement, int concurrency);

/// What exactly so many machines carry of the candidate; nothing if no engine runs the format there.
[[nodiscard]] std::optional<Capacity> capacityOf(const Catalog& catalog, const Candidate& candidate, int nodes, const Requirement& requirement,
                                                 const ProfileTable& profiles, const CapacityFilter& filter = {});

/// Sets the ends of a capacity.
void addBand(const Catalog& catalog, const Requirement& requirement, Capacity& capacity);

/// The longest context, question and answer, of which the requests asked for fit at once in the capacity's layout; 0 if none does.
[[nodiscard]] std::int64_t longestContext(const Requirement& requirement, const Capacity& capacity);

}  // namespace sizewright
