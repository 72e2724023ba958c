// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/estimate.h"

#include <algorithm>
#include <cmath>

#include "core/performance/speed_model.h"

namespace sizewright {
namespace {

/// Engines without a calibration of their own take vLLM's.
const ServingEngineCalibration& engineCalibration(const ServingCalibration& c, const std::string& id)
{
    for (const ServingEngineCalibration& engine : c.engines)
        if (engine.engineId == id)
            return engine;
    return c.engines.front();
}

Basis basisOf(const Deployment& d, const Calibration& c)
{
    // Measured rows stem from single machines; what spans several is physics only.
    const bool spansNodes = d.layout.tensorParallel * d.layout.pipelineParallel > d.devicesPerNode;
    if (spansNodes && (d.engine->speedModel == SpeedModel::Serving || d.engine->speedModel == SpeedModel::Local))
        return Basis::Derived;
    for (const Calibration::Pair& pair : c.measuredPairs)
        if (pair.engineId == d.engine->id && pair.architecture == d.device->architecture)
            return Basis::Calibrated;
    return Basis::Derived;
}

BandModel bandModel(const Deployment& d)
{
    switch (d.engine->speedModel) {
    case SpeedModel::Serving:
        return BandModel::Serving;
    case SpeedModel::Hybrid:
        return BandModel::Hybrid;
    case SpeedModel::Domestic:
        return BandModel::Domestic;
    case SpeedModel::Local:
        break;
    }
    return d.device->architecture == "apple" ? BandModel::Mac : BandModel::Local;
}

Result<void> makeModel(const Deployment& d, const ModelProfile& p, const MemoryFootprint& m, const Calibration& c, SpeedModelState& state)
{
    const auto keep = [&](auto made) -> Result<void> {
        if (!made)
            return tl::unexpected(made.error());
        state.model = *made;
        return {};
    };
    switch (d.engine->speedModel) {
    case SpeedModel::Serving: {
        const ServingEngineCalibration& engine = engineCalibration(c.serving, d.engine->id);
        state.queue = {engine.frontEndSeconds,  engine.queueFactor,  c.serving.queueExponent,
                       engine.stepsBeforeFirst, engine.interference, d.speculative ? c.serving.mtpGain : 1.0};
        return keep(ServingStep::make(d, p, c.serving, engine));
    }
    case SpeedModel::Local:
    case SpeedModel::Hybrid:
        return keep(LocalStep::make(d, p, m, c.local));
    case SpeedModel::Domestic:
        state.queue.queueFactor = engineCalibration(c.serving, "vllm").queueFactor;
        state.queue.queueExponent = c.serving.queueExponent;
        return keep(DomesticStep::make(d, p, c.domestic));
    }
    return {};
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

}  // namespace

Result<SpeedEstimator> SpeedEstimator::make(const Deployment& d, const ModelProfile& profile, const MemoryFootprint& memory,
                                            const Calibration& calibration)
{
    auto state = std::make_shared<SpeedModelState>();
    if (const auto made = makeModel(d, profile, memory, calibration, *state); !made)
        return tl::unexpected(made.error());
    state->replicas = d.layout.replicas;
    state->dataParallel = d.layout.attentionDataParallel;
    const double most = d.engine->maxRunning > 0 ? double(d.engine->maxRunning) * d.layout.attentionDataParallel : 1e9;
    state->capacity = std::clamp(double(memory.maxConcurrency) / d.layout.replicas, 1.0, most);
    state->basis = basisOf(d, calibration);
    const BandModel model = bandModel(d);
    state->tpot = calibration.bands.of(model, BandMetric::Tpot, state->basis);
    state->ttft = calibration.bands.of(model, BandMetric::Ttft, state->basis);
    state->throughput = calibration.bands.of(model, BandMetric::Throughput, state->basis);
    state->prefill = calibration.bands.of(model, BandMetric::Prefill, state->basis);
    SpeedEstimator estimator;
    estimator.m_state = std::move(state);
    return estimator;
}

ServingEstimate SpeedEstimator::at(const ServingLoad& load) const
{
    return closedLoop(*m_state, load);
}

double SpeedEstimator::concurrencyAtRate(ServingLoad load, double requestsPerSecond) const
{
    load.concurrency = 1;
    for (int i = 0; i < 40; ++i) {
        const ServingEstimate e = at(load);
        const double inFlight = requestsPerSecond * (e.ttft.typical.raw() + load.outputTokens * e.tpot.typical.raw());
        load.concurrency = std::clamp(0.5 * (load.concurrency + inFlight), 1.0, 1e6);
    }
    return load.concurrency;
}

std::string basisId(Basis basis)
{
    switch (basis) {
    case Basis::Measured:
        return "measured";
    case Basis::Calibrated:
        return "calibrated";
    case Basis::Derived:
        break;
    }
    return "derived";
}

ServingEstimate closedLoop(const SpeedModelState& state, const ServingLoad& load)
{
    const QueueConstants& q = state.queue;
    // Whole requests on whole replicas: the fullest replica sets the pace.
    const double users = std::max(std::ceil(load.concurrency / state.replicas), 1.0);
    const double batch = std::min(users, state.capacity);
    const double cached = std::min(load.cachedInputTokens, load.inputTokens - 1);
    const double fresh = load.inputTokens - std::max(cached, 0.0);
    const double output = std::max(load.outputTokens, 1.0);
    const double context = load.inputTokens + output / 2;

    StepBreakdown step;
    double prefill = 0;
    double marginal = 0;
    std::visit(
        [&](const auto& model) {
            step = model.step(batch, context);
            prefill = model.prefill(fresh, std::max(cached, 0.0));
            marginal = model.marginalPrefill(fresh, std::max(cached, 0.0));
        },
        state.model);

    const double stepSeconds = step.total().raw();
    step.interference = Seconds((batch - 1) * marginal * q.interference / output);
    const double tpot = stepSeconds / q.speculativeGain + step.interference.raw();
    const double neighbours = std::max(batch / state.dataParallel - 1, 0.0);
    double ttft = q.frontEnd + prefill * (1 + q.queueFactor * std::pow(neighbours, q.queueExponent)) + q.stepsBeforeFirst * stepSeconds;
    if (users <= 1)
        ttft = q.frontEnd / 2 + prefill;
    if (users > state.capacity)
        ttft += (users / state.capacity - 1) * (output * tpot + prefill);

    ServingEstimate e;
    e.basis = state.basis;
    e.step = step;
    e.runningBatch = batch;
    e.tpot = timeBand<Seconds>(tpot, state.tpot);
    e.ttft = timeBand<Seconds>(ttft, state.ttft);
    e.perUser = rateBand<TokensPerSecond>(1 / tpot, state.tpot);
    e.prefill = rateBand<TokensPerSecond>(fresh / prefill, state.prefill);
    e.outputTotal = rateBand<TokensPerSecond>(std::max(load.concurrency, 1.0) * output / (ttft + output * tpot), state.throughput);
    return e;
}

Result<ServingEstimate> estimateServing(const Deployment& deployment, const ModelProfile& profile, const MemoryFootprint& memory,
                                        const ServingLoad& load, const Calibration& calibration)
{
    const auto estimator = SpeedEstimator::make(deployment, profile, memory, calibration);
    if (!estimator)
        return tl::unexpected(estimator.error());
    return estimator->at(load);
}

int usersAtServiceLevel(const SpeedEstimator& estimator, ServingLoad shape, TokensPerSecond perUser, Seconds firstTokenWithin, int most)
{
    const auto meets = [&](int users) {
        shape.concurrency = users;
        const ServingEstimate e = estimator.at(shape);
        return e.perUser.typical >= perUser && e.ttft.typical <= firstTokenWithin;
    };
    if (most < 1 || !meets(1))
        return 0;
    int good = 1;
    int step = 1;
    while (good + step <= most && meets(good + step)) {
        good += step;
        step *= 2;
    }
    for (; step > 0; step /= 2)
        if (good + step <= most && meets(good + step))
            good += step;
    return good;
}

}  // namespace sizewright
