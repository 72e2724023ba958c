// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/capacity.h"

#include <algorithm>
#include <array>
#include <bit>

#include "core/memory/sizing.h"

namespace sizewright {
namespace {

/// The most requests for which `holds`, given that it holds for `known` and fails for good from some number on; gallops upward,
/// as answers are far below the limit.
template <class Predicate>
int gallop(int known, Predicate holds)
{
    int good = known;
    int step = int(std::bit_floor(unsigned(std::max(known / 4, 1))));
    while (good + step <= kMostRequests && holds(good + step)) {
        good += step;
        step *= 2;
    }
    for (; step > 0; step /= 2)
        if (good + step <= kMostRequests && holds(good + step))
            good += step;
    return good;
}

bool withinModel(const Model& model, const Requirement& r)
{
    return std::max(r.longestContext, r.load.inputTokens + r.load.outputTokens) <= model.maxContext;
}

/// What takes the most of a decode step.
Bottleneck largestPart(const StepBreakdown& s)
{
    const std::array<std::pair<Seconds, Bottleneck>, 5> parts{{{s.attention + s.feedForward + s.experts + s.head, Bottleneck::Decoding},
                                                               {s.kvCache, Bottleneck::CacheReading},
                                                               {s.communication, Bottleneck::Links},
                                                               {s.fixed, Bottleneck::Overhead},
                                                               {s.interference, Bottleneck::Prompts}}};
    return std::ranges::max_element(parts, {}, &std::pair<Seconds, Bottleneck>::first)->second;
}

Bottleneck memoryBottleneck(const MemoryFootprint& memory)
{
    switch (memory.shortage) {
    case MemoryShortage::DeviceWeights:
        return Bottleneck::Weights;
    case MemoryShortage::Host:
        return Bottleneck::HostMemory;
    case MemoryShortage::DeviceCache:
        return Bottleneck::Cache;
    case MemoryShortage::None:
    case MemoryShortage::Unknown:
        break;
    }
    return Bottleneck::Unknown;
}

/// What fails at a load that the deployment does not carry.
Bottleneck bottleneckOf(const Trial& trial, const Requirement& r)
{
    if (!trial.memory.fits())
        return memoryBottleneck(trial.memory);
    if (!trial.speed)
        return Bottleneck::Unknown;
    const ServiceLevel& level = r.scenario->service;
    const double rate = trial.speed->perUser.typical / level.perUser;
    const double first = level.firstTokenWithin / trial.speed->ttft.typical;
    const double cache = double(trial.memory.maxConcurrency) / carriedLoad(*r.scenario, r.load.concurrency, trial.deployment);
    if (cache < 1 && cache <= std::min(rate, first))
        return Bottleneck::Cache;
    if (first < 1 && first <= rate)
        return Bottleneck::FirstToken;
    return rate < 1 ? largestPart(trial.speed->step) : Bottleneck::None;
}

/// Finds the deployment of a candidate that carries the most, and how much.
class Search {
public:
    Search(const Catalog& catalog, const Requirement& requirement, Capacity& capacity)
        : m_catalog(catalog), m_requirement(requirement), m_capacity(capacity)
    {
    }

    /// Tries a deployment at the load that is asked.
    void add(const Deployment& d, const ModelProfile& profile) { m_trials.push_back(tryDeployment(m_catalog, d, profile, m_requirement)); }

    void run()
    {
        m_capacity.deployments = m_trials.size();
        // What does best at the asked load carries most, as a rule; the others then need but one look.
        std::ranges::stable_sort(m_trials, std::ranges::greater(), &Trial::margin);
        m_capacity.trial = m_trials.front();
        bool mayFit = true;
        for (const Trial& trial : m_trials) {
            if (!trial.memory.fits() && !mayFit)
                continue;
            const Trial next = look(trial);
            // What misses by least at the asked load does not fit for fewer either: nor do those that miss by more.
            mayFit = mayFit && next.memory.fits();
        }
        lookAtPools();
        const int users = m_capacity.users;
        m_capacity.bottleneck = users >= kMostRequests ? Bottleneck::None : bottleneckOf(at(m_capacity.trial, users + 1), withConcurrency(m_requirement, users + 1));
    }

private:
    [[nodiscard]] Trial at(const Trial& trial, int requests) const
    {
        return tryDeployment(m_catalog, trial.deployment, *trial.profile, withConcurrency(m_requirement, requests));
    }

    /// Takes the deployment if it carries more than what was found before; returns it at the load that decided.
    Trial look(const Trial& trial)
    {
        if (trial.holds() && m_capacity.users < m_requirement.concurrency) {
            take(trial, m_requirement.concurrency);
            return trial;
        }
        Trial next = at(trial, m_capacity.users + 1);
        if (next.holds())
            take(trial, m_capacity.users + 1);
        else if (canPart(next) && (!m_partable || next.margin > m_partable->margin))
            m_partable = next;
        return next;
    }

    void take(const Trial& trial, int known)
    {
        m_capacity.users = gallop(known, [&](int requests) { return at(trial, requests).holds(); });
        if (m_capacity.trial.deployment.layout != trial.deployment.layout || m_capacity.trial.deployment.engine != trial.deployment.engine)
            m_capacity.trial = trial;
    }

    /// Parts the replicas of the shared layout that is nearest to carrying one more, where that carries it.
    void lookAtPools()
    {
        const Requirement more = withConcurrency(m_requirement, m_capacity.users + 1);
        std::optional<Trial> base;
        for (const Trial* trial : {m_partable ? &*m_partable : nullptr, &m_capacity.trial})
            if (trial != nullptr && canPart(*trial))
                if (Trial next = at(*trial, more.concurrency); canPart(next) && (!base || next.margin > base->margin))
                    base = std::move(next);
        if (!base)
            return;
        Trial best = *base;
        tryPools(m_catalog, more, *base, best, m_capacity.deployments);
        if (best.holds() && !base->holds())
            take(tryDeployment(m_catalog, best.deployment, *best.profile, m_requirement), more.concurrency);
    }

    const Catalog& m_catalog;
    const Requirement& m_requirement;
    Capacity& m_capacity;
    std::vector<Trial> m_trials;
    std::optional<Trial> m_partable;  ///< with several replicas, nearest to carrying one more
};

}  // namespace

TextKey bottleneckName(Bottleneck bottleneck)
{
    switch (bottleneck) {
    case Bottleneck::None:
        return SIZEWRIGHT_TR_NOOP("Sizing", "nothing up to the number looked for");
    case Bottleneck::Weights:
        return SIZEWRIGHT_TR_NOOP("Sizing", "device memory for the weights");
    case Bottleneck::HostMemory:
        return SIZEWRIGHT_TR_NOOP("Sizing", "main memory");
    case Bottleneck::Cache:
        return SIZEWRIGHT_TR_NOOP("Sizing", "memory for the cache");
    case Bottleneck::Context:
        return SIZEWRIGHT_TR_NOOP("Sizing", "the model's own context");
    case Bottleneck::Arithmetic:
        return SIZEWRIGHT_TR_NOOP("Sizing", "no arithmetic for the format");
    case Bottleneck::Decoding:
        return SIZEWRIGHT_TR_NOOP("Sizing", "bandwidth and arithmetic of the devices");
    case Bottleneck::CacheReading:
        return SIZEWRIGHT_TR_NOOP("Sizing", "reading the cache");
    case Bottleneck::Links:
        return SIZEWRIGHT_TR_NOOP("Sizing", "links between the devices");
    case Bottleneck::Overhead:
        return SIZEWRIGHT_TR_NOOP("Sizing", "overhead of each step");
    case Bottleneck::Prompts:
        return SIZEWRIGHT_TR_NOOP("Sizing", "prompts of others");
    case Bottleneck::FirstToken:
        return SIZEWRIGHT_TR_NOOP("Sizing", "wait for the first token");
    case Bottleneck::Unknown:
        return SIZEWRIGHT_TR_NOOP("Sizing", "a fact is missing");
    }
    return {};
}

std::string_view bottleneckId(Bottleneck bottleneck)
{
    static constexpr std::array<std::string_view, 13> kIds{"none",          "weights", "host_memory", "cache",   "context",     "arithmetic", "decoding",
                                                           "cache_reading", "links",   "overhead",    "prompts", "first_token", "unknown"};
    return kIds[static_cast<std::size_t>(bottleneck)];
}

Requirement withConcurrency(Requirement requirement, int concurrency)
{
    requirement.concurrency = concurrency;
    requirement.load.concurrency = concurrency;
    return requirement;
}

std::optional<Capacity> capacityOf(const Catalog& catalog, const Candidate& candidate, int nodes, const Requirement& requirement,
                                   const ProfileTable& profiles, const CapacityFilter& filter)
{
    Capacity capacity;
    capacity.candidate = candidate;
    Search search(catalog, requirement, capacity);
    bool any = false;
    for (const Deployment& d : deploymentsOf(candidate, *requirement.scenario, nodes)) {
        const ModelProfile* profile = profiles.find(*d.model, *d.format, *d.kvFormat);
        if (!profile || (filter.engine && filter.engine != d.engine))
            continue;
        search.add(d, *profile);
        any = true;
    }
    if (!any)
        return std::nullopt;
    search.run();
    const bool arithmetic = supportsArithmetic(*candidate.device, *candidate.format);
    if (!arithmetic || !withinModel(*candidate.model, requirement)) {
        capacity.users = 0;
        capacity.bottleneck = arithmetic ? Bottleneck::Context : Bottleneck::Arithmetic;
    }
    return capacity;
}

void addBand(const Catalog& catalog, const Requirement& requirement, Capacity& capacity)
{
    capacity.ends = Capacity::Ends{};
    if (capacity.bottleneck == Bottleneck::Context || capacity.bottleneck == Bottleneck::Arithmetic)
        return;
    const Trial& t = capacity.trial;
    const auto holds = [&](auto margin, std::int64_t requests) {
        const Requirement r = withConcurrency(requirement, int(requests));
        const Trial trial = tryDeployment(catalog, t.deployment, *t.profile, r);
        return trial.speed && margin(trial, r) >= 1;
    };
    capacity.ends->least = int(largestWhere(capacity.users, [&](std::int64_t requests) { return holds(surestMargin, requests); }));
    capacity.ends->most = gallop(capacity.users, [&](int requests) { return holds(kindestMargin, requests); });
}

std::int64_t longestContext(const Requirement& requirement, const Capacity& capacity)
{
    const Trial& t = capacity.trial;
    return largestContext(t.deployment, *t.profile, carriedLoad(*requirement.scenario, requirement.load.concurrency, t.deployment));
}

}  // namespace sizewright
