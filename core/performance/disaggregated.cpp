// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/disaggregated.h"

#include <cmath>

#include "core/memory/placement.h"
#include "core/performance/closed_loop.h"
#include "core/performance/prompt_wait.h"

namespace sizewright {
namespace {

using namespace closed_loop;

/// Relative; the plan compares estimates far more coarsely, tests of monotony do not.
constexpr double kPrecision = 1e-12;
/// Newton's steps halve the exponent of the error: after one this small nothing is left to gain.
constexpr double kLastStep = 1e-7;
constexpr int kMostSteps = 80;
/// Requests in flight of an offline run without a number: the pools are never empty.
constexpr double kEndless = 1e9;

/// At which a device or a node sends to another, before what the link loses.
double rateOf(const Deployment& d, const Link& link, bool acrossNodes)
{
    if (acrossNodes)
        return link.oneWay.raw();
    if (link.id.starts_with("pcie") && d.device->pcieOneWay)
        return d.device->pcieOneWay->raw();
    return d.device->linkOneWay ? d.device->linkOneWay->raw() : link.oneWay.raw();
}

/// A decode step of so many sequences on each replica, and the time of a token in it.
struct Pace {
    StepBreakdown step;
    double plain = 0;  ///< seconds a token, before corrections
    double tpot = 0;
};

class Loop {
public:
    Loop(const SpeedModelState& state, const ServingLoad& load)
        : m_state(state), m_load(load), m_shape(load), m_model(std::get<ServingStep>(state.model))
    {
        const PrefillPool& pool = state.prefillPool;
        const double factor = state.prefillFactor * state.corrections.of(BandMetric::Prefill)[0];
        m_alone = m_model.promptAlone(m_shape.fresh, m_shape.cached) * factor;
        // Short prompts share a pass.
        const double pass = std::max(m_shape.fresh, pool.pass);
        const double packed = m_model.promptAlone(pass, m_shape.cached) * factor * m_shape.fresh / pass;
        m_servers = pool.replicas * pool.together;
        m_waitExponent = waitExponent(m_servers);
        m_wait = promptWait(m_servers, 0.5, m_alone).mean * 0.5 / std::pow(0.5, m_waitExponent);
        m_transfer = transferSeconds(pool, load.inputTokens);
        m_occupied = std::max(std::min(m_alone, packed) / m_servers, (m_transfer - pool.latency) / pool.ways);
        const TimeFactors& factors = state.corrections.of(BandMetric::Ttft);
        m_prompt = m_alone * factors[2] * state.ttftFactor;
        const double frontEnd = load.concurrency <= pool.replicas ? state.queue.frontEnd / 2 : state.queue.frontEnd;
        m_fixed = frontEnd * factors[0] * state.ttftFactor;
        m_chain = m_fixed + m_prompt + m_transfer;
        m_capacity = runningCapacity(state, load, m_shape.output);
    }

    [[nodiscard]] ServingEstimate estimate() const
    {
        const bool endless = m_load.offline && m_load.concurrency <= 0;
        const double users = endless ? kEndless : std::max(m_load.concurrency, 1.0);
        const double most = std::min(users / m_state.replicas, m_capacity);
        const double batch = batchOf(m_load.offline ? kEndless : users, most);
        const Pace pace = paceAt(batch);
        const double rate = m_state.replicas * batch / (m_shape.output * pace.tpot);

        FirstTokenBreakdown first;
        first.fixed = Seconds(m_fixed);
        first.prompt = Seconds(m_prompt);
        first.transfer = Seconds(m_transfer);
        if (!m_load.offline)
            shareWait(users, rate, pace.tpot, batch >= m_capacity, first);
        const double ttft = first.total().raw();
        const double total =
            m_load.offline ? offlineRate(most) : users * m_shape.output / (ttft + m_shape.output * pace.tpot);
        const double slower = m_state.throughputFactor * m_state.corrections.of(BandMetric::Throughput)[0];
        ServingEstimate e = banded(m_state, {pace.tpot, ttft, m_shape.fresh / m_alone, total / slower});
        e.step = pace.step;
        e.firstToken = first;
        e.runningBatch = std::max(batch, 1.0);
        return e;
    }

private:
    [[nodiscard]] Pace paceAt(double batch) const
    {
        Pace pace;
        pace.step = m_model.step(std::max(batch, 1.0), m_shape.context);
        pace.plain = pace.step.total().raw() / m_state.queue.tokensPerStep;
        correctStep(pace.step, m_state.corrections.of(BandMetric::Tpot), m_state.tpotFactor);
        pace.tpot = pace.step.total().raw() / m_state.queue.tokensPerStep;
        return pace;
    }

    /// Of all answers where no pool is ever empty: the slower one sets the pace.
    [[nodiscard]] double offlineRate(double most) const
    {
        return std::min(m_state.queue.saturation * m_state.replicas * most / paceAt(most).plain,
                        m_shape.output / m_occupied);
    }

    /// Share of the time in which the prompt pool is busy with `users` in flight, a token taking `tpot`: the root of
    /// users = rate (stay + wait), over the idle share so that nothing is infinite where it is none.
    [[nodiscard]] double busyAt(double users, double tpot) const
    {
        const double stay = m_chain + m_shape.output * tpot;
        const double asked = users * m_occupied;
        const double others = (users - 1) / users;
        double low = 0;
        double high = std::min(asked / stay, 1.0);
        double busy = high;
        for (int i = 0; i < kMostSteps; ++i) {
            const double idle = 1 - busy;
            const double waits = m_wait * others * (busy < 1 ? std::pow(busy, m_waitExponent) : 1.0);
            const double value = busy * (stay * idle + waits) - asked * idle;
            (value > 0 ? high : low) = busy;
            const double slope = stay * (idle - busy) + waits * (1 + m_waitExponent) + asked;
            double next = busy - value / slope;
            if (!(next >= low && next <= high))
                next = (low + high) / 2;
            if (std::abs(next - busy) <= kLastStep * busy)
                return next;
            busy = next;
        }
        return busy;
    }

    /// Answers that run on each replica while a token takes `tpot`.
    [[nodiscard]] double batchAt(double users, double tpot) const
    {
        return busyAt(users, tpot) / m_occupied * m_shape.output * tpot / m_state.replicas;
    }

    /// The batch whose pace keeps just this batch running, or `most` where the cache or the users end before.
    [[nodiscard]] double batchOf(double users, double most) const
    {
        double low = paceAt(0).tpot;
        double high = paceAt(most).tpot;
        const auto excess = [&](double tpot) { return paceAt(batchAt(users, tpot)).tpot - tpot; };
        const double full = batchAt(users, high);
        if (full >= most || high <= low)
            return std::min(full, most);
        double atLow = excess(low);
        double atHigh = paceAt(full).tpot - high;
        // False position; an end that stays put twice counts half (Illinois).
        int stays = 0;
        double tpot = low;
        for (int i = 0; i < kMostSteps && atLow > 0 && high - low > kPrecision * high; ++i) {
            tpot = atLow - atHigh > 0 ? std::clamp((high * atLow - low * atHigh) / (atLow - atHigh), low, high) : high;
            const double value = excess(tpot);
            if (std::abs(value) <= kPrecision * tpot)
                break;
            if (value < 0) {
                high = tpot;
                atHigh = value;
                atLow = stays > 0 ? atLow / 2 : atLow;
                stays = 1;
            } else {
                low = tpot;
                atLow = value;
                atHigh = stays < 0 ? atHigh / 2 : atHigh;
                stays = -1;
            }
        }
        return std::min(batchAt(users, tpot), most);
    }

    /// What users wait beyond the work itself: for the prompts of others, and where the cache is full for room in it.
    void shareWait(double users, double rate, double tpot, bool full, FirstTokenBreakdown& first) const
    {
        const double wait = std::max(users / rate - m_chain - m_shape.output * tpot, 0.0);
        const double busy = rate * m_occupied;
        const double prompts = full && busy < 1 ? promptWait(m_servers, busy, m_alone).mean * (users - 1) / users : wait;
        first.waiting = Seconds(std::min(prompts, wait));
        first.queue = Seconds(wait - first.waiting.raw());
    }

    const SpeedModelState& m_state;
    const ServingLoad& m_load;
    Shape m_shape;
    const ServingStep& m_model;
    double m_alone = 0;     ///< a prompt with nobody else there
    double m_occupied = 0;  ///< of the whole prompt pool, by one prompt
    double m_servers = 1;
    double m_wait = 0;  ///< promptWait() of a pool nearly always busy, times its idle share
    double m_waitExponent = 1;
    double m_prompt = 0;
    double m_fixed = 0;
    double m_transfer = 0;
    double m_chain = 0;  ///< before the first token, with nobody else there
    double m_capacity = 1;
};

}  // namespace

const Link* poolLink(const Deployment& d)
{
    return d.nodes > 1 ? d.nodeLink : d.deviceLink;
}

Result<PrefillPool> prefillPoolOf(const Deployment& d, const ModelProfile& profile)
{
    const Layout& l = d.layout;
    if (!d.engine->disaggregation || d.engine->speedModel != SpeedModel::Serving)
        return failure(ErrorId::NotApplicable, "engines/" + d.engine->id,
                       d.engine->name + " is not known to run prompts on other replicas than decoding");
    if (l.decodeReplicas() < 1)
        return failure(ErrorId::NotApplicable, "layout", "no replica is left to decode");
    const bool acrossNodes = d.nodes > 1;
    const Link* link = poolLink(d);
    const double rate = link ? rateOf(d, *link, acrossNodes) : 0.0;
    if (rate <= 0)
        return failure(ErrorId::NotApplicable, "links", "no rate is known of a link between the replicas");
    const double ranks = double(l.tensorParallel) * l.pipelineParallel;
    const double senders = acrossNodes ? std::max(1.0, ranks / d.devicesPerNode) : shardsOf(d, profile).cache;
    // Replicas on one node share its port.
    const double sharing = acrossNodes ? std::max(1.0, std::floor(d.devicesPerNode / ranks)) : 1.0;
    PrefillPool pool;
    pool.replicas = l.prefillReplicas;
    pool.pass = stepLimits(d).prefillChunk;
    pool.together = double(l.attentionDataParallel) * l.pipelineParallel;
    pool.cache = &profile.kv;
    pool.bytesPerSecond =
        rate * (link->efficiencyByRanks.empty() ? link->efficiency : link->efficiencyByRanks.front()) * senders;
    pool.latency = link->hop                        ? link->hop->raw()
                   : link->allReduceLatency.empty() ? 0.0
                                                    : link->allReduceLatency.front().raw();
    pool.ways = std::min(std::ceil(l.prefillReplicas / sharing), std::ceil(l.decodeReplicas() / sharing)) *
                (acrossNodes ? 1 : l.attentionDataParallel);
    return pool;
}

double transferSeconds(const PrefillPool& pool, double tokens)
{
    return pool.cache->bytesAt(tokens) / pool.bytesPerSecond + pool.latency;
}

ServingEstimate disaggregatedLoop(const SpeedModelState& state, const ServingLoad& load)
{
    return Loop(state, load).estimate();
}

}  // namespace sizewright
