// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/performance/estimate.h"

/// What the closed loops of shared and of separate replicas have in common.
namespace sizewright::closed_loop {

/// A request's lengths, as the equations take them.
struct Shape {
    explicit Shape(const ServingLoad& load)
        : cached(std::clamp(load.cachedInputTokens, 0.0, load.inputTokens - 1)), fresh(load.inputTokens - cached),
          output(std::max(load.outputTokens, 1.0)), context(load.inputTokens + output / 2)
    {}
    double cached, fresh, output, context;
};

/// Sequences that decode together: the cache holds a part of each running answer on average.
inline double runningCapacity(const SpeedModelState& state, const ServingLoad& load, double output)
{
    const double whole = load.inputTokens + output;
    const double held = load.inputTokens + state.queue.answerShare * output;
    return std::clamp(state.cacheCapacity * whole / held, 1.0, state.mostRunning);
}

inline void correctStep(StepBreakdown& step, const TimeFactors& factors, double all)
{
    const double fixed = factors[0] * all;
    const double rest = factors[2] * all;
    step.fixed = Seconds(step.fixed.raw() * fixed);
    step.interference = Seconds(step.interference.raw() * factors[1] * all);
    for (Seconds* part : {&step.attention, &step.feedForward, &step.experts, &step.head, &step.kvCache, &step.communication})
        *part = Seconds(part->raw() * rest);
}

template <class Q>
Band<Q> timeBand(double typical, const BandFactors& factors)
{
    return {Q(typical * factors.low), Q(typical), Q(typical * factors.high)};
}

template <class Q>
Band<Q> rateBand(double typical, const BandFactors& factors)
{
    return {Q(typical / factors.high), Q(typical), Q(typical / factors.low)};
}

/// Times and rates in seconds, tokens and tokens per second.
struct Times {
    double tpot, ttft, prefill, total;
};

/// The figures with their bands; the caller adds where the time goes.
inline ServingEstimate banded(const SpeedModelState& state, const Times& times)
{
    ServingEstimate e;
    e.basis = state.basis;
    e.tpot = timeBand<Seconds>(times.tpot, state.tpot);
    e.ttft = timeBand<Seconds>(times.ttft, state.ttft);
    e.perUser = rateBand<TokensPerSecond>(1 / times.tpot, state.tpot);
    e.prefill = rateBand<TokensPerSecond>(times.prefill, state.prefill);
    e.outputTotal = rateBand<TokensPerSecond>(times.total, state.throughput);
    return e;
}

}  // namespace sizewright::closed_loop
