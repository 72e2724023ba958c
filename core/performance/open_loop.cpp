// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/open_loop.h"

#include <algorithm>
#include <cmath>

#include "core/performance/prompt_wait.h"
#include "core/scenario/erlang.h"

namespace sizewright {
namespace {

/// Squared coefficient of variation: a log-normal of mean 1527 and median 792 tokens has (1527 / 792)^2 - 1 (ServeGen,
/// DeepSeek-R1 on Alibaba Cloud, 2025-06).
constexpr double kOutputVariation = 2.7;

constexpr double kTail = 0.95;

/// Allen and Cunneen: so many slots, each held for a whole request.
Wait slotWait(int slots, double load, double service)
{
    if (load >= slots)
        load = std::nextafter(double(slots), 0.0);
    const double waits = erlangC(slots, load);
    return {waits, waits * service / (slots - load) * (kArrivalVariation + kOutputVariation) / 2};
}

OpenLoopTimes steadyTimes(const SpeedEstimator& estimator, const SpeedCurve& curve, const Deployment& d, const ServingLoad& shape,
                          double rate, double utilisation)
{
    const auto at = [&](double users) {
        ServingLoad load = shape;
        load.concurrency = std::clamp(users, 1.0, double(curve.atOnce));
        return estimator.at(load);
    };
    OpenLoopTimes t;
    const ServingEstimate alone = at(1);
    t.mean = at(estimator.concurrencyAtRate(shape, rate));
    const double output = std::max(shape.outputTokens, 1.0);
    const double fresh = std::max(shape.inputTokens - shape.cachedInputTokens, 1.0);
    const double prompt = fresh / t.mean.prefill.typical.raw();
    const double service = t.mean.ttft.typical.raw() + output * t.mean.tpot.typical.raw();
    t.inFlight = std::min(rate * service, double(curve.atOnce));

    const Wait forSlot = slotWait(curve.atOnce, rate * service, service);
    // A router gives a prompt to any replica that only does prompts; a replica that also decodes has a queue of its own.
    const Layout& l = d.layout;
    const double servers = l.disaggregated() ? double(l.prefillReplicas) * l.attentionDataParallel * l.pipelineParallel : 1.0;
    const double queues = l.disaggregated() ? servers : double(l.replicas);
    const Wait forPrompt = promptWait(servers, std::min(rate / queues * prompt, utilisation), prompt);
    const ServingEstimate usual = at(poissonQuantile(t.inFlight, 0.5));
    const ServingEstimate crowded = at(poissonQuantile(t.inFlight, kTail));
    t.tpot = {t.mean.tpot.typical, usual.tpot.typical, crowded.tpot.typical};
    t.ttft.mean = t.mean.ttft.typical + Seconds(forSlot.mean);
    t.ttft.median = usual.ttft.typical + Seconds(forSlot.quantile(0.5));
    // The estimate holds the mean wait for other prompts; the tail adds what lies beyond it.
    const double beyondMean = std::max(forPrompt.quantile(kTail) - forPrompt.mean, 0.0);
    t.ttft.p95 = crowded.ttft.typical + Seconds(forSlot.quantile(kTail) + beyondMean);
    const auto waited = [&](Seconds ttft) { return Seconds(std::max(ttft.raw() - alone.ttft.typical.raw(), 0.0)); };
    t.wait = {waited(t.ttft.mean), waited(t.ttft.median), waited(t.ttft.p95)};
    return t;
}

}  // namespace

int poissonQuantile(double mean, double share)
{
    if (mean <= 0)
        return 0;
    // What lies further below the mean is less than a double can tell.
    int n = static_cast<int>(std::max(0.0, std::floor(mean - 12 * std::sqrt(mean))));
    double term = std::exp(n * std::log(mean) - mean - std::lgamma(n + 1.0));
    double sum = term;
    while (sum < share && n < 10 + mean + 40 * std::sqrt(mean)) {
        ++n;
        term *= mean / n;
        sum += term;
    }
    return n;
}

OpenLoop openLoop(const SpeedEstimator& estimator, const SpeedCurve& curve, const Deployment& deployment, const ServingLoad& shape,
                  double requestsPerSecond)
{
    OpenLoop result{requestsPerSecond, mostRequestsPerSecond(curve, shape), std::nullopt};
    if (requestsPerSecond < result.mostRequestsPerSecond)
        result.times = steadyTimes(estimator, curve, deployment, shape, requestsPerSecond, result.utilisation());
    return result;
}

}  // namespace sizewright
