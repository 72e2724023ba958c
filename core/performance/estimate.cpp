// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/estimate.h"

#include <cmath>

#include "core/catalog/calibration_names.h"
#include "core/performance/band_model.h"
#include "core/performance/closed_loop.h"
#include "core/performance/disaggregated.h"
#include "core/performance/machine_calibration.h"
#include "core/performance/speed_model.h"

namespace sizewright {

BandModel bandModel(const Deployment& d, const MemoryFootprint& m)
{
    switch (d.engine->speedModel) {
    case SpeedModel::Serving:
        return BandModel::Serving;
    case SpeedModel::Domestic:
        return BandModel::Domestic;
    case SpeedModel::Local:
    case SpeedModel::Hybrid:
        break;
    }
    return localBandModel(d, m);
}

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
    // Measured rows stem from single machines that do prompts and decoding together; the rest is physics only.
    if (d.layout.disaggregated())
        return Basis::Derived;
    if (spansNodes(d) && (d.engine->speedModel == SpeedModel::Serving || d.engine->speedModel == SpeedModel::Local))
        return Basis::Derived;
    const Basis basis = c.measured.basis(d.engine->id, d.device->id, d.model->family);
    // Processors share one stand-in for the device they lack.
    return runsOnHost(d) && basis == Basis::Measured ? Basis::Calibrated : basis;
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
                       engine.stepsBeforeFirst, engine.interference, d.speculative ? tokensWithDraft(c.serving, d.draftTokens) : 1.0,
                       engine.saturation,       engine.answerShare};
        return keep(ServingStep::make(d, p, c.serving, engine));
    }
    case SpeedModel::Local:
    case SpeedModel::Hybrid:
        return keep(LocalStep::make(d, p, m, c.local));
    case SpeedModel::Domestic:
        state.queue.queueFactor = engineCalibration(c.serving, "vllm").queueFactor;
        state.queue.queueExponent = c.serving.queueExponent;
        state.queue.frontEnd = c.domestic.frontEndSeconds;
        return keep(DomesticStep::make(d, p, c.domestic));
    }
    return {};
}

void setBands(const Deployment& d, const MemoryFootprint& memory, const Calibration& calibration, SpeedModelState& state)
{
    state.basis = basisOf(d, calibration);
    const BandModel model = bandModel(d, memory);
    state.tpot = calibration.bands.of(model, BandMetric::Tpot, state.basis);
    state.ttft = calibration.bands.of(model, BandMetric::Ttft, state.basis);
    state.throughput = calibration.bands.of(model, BandMetric::Throughput, state.basis);
    state.prefill = calibration.bands.of(model, BandMetric::Prefill, state.basis);
}

CorrectionFactors correctionsOf(const Deployment& d, const CorrectionTable& table)
{
    return table.factors({d.engine->id, d.model->family, d.speculative, d.engineVersion, d.format->id, d.device->id});
}

}  // namespace

Result<SpeedEstimator> SpeedEstimator::make(const Deployment& d, const ModelProfile& profile, const MemoryFootprint& memory,
                                            const Calibration& calibration)
{
    SpeedEstimator estimator;
    SpeedModelState& state = estimator.m_state;
    if (const auto made = makeModel(d, profile, memory, calibration, state); !made)
        return tl::unexpected(made.error());
    if (d.layout.disaggregated()) {
        const auto pool = prefillPoolOf(d, profile);
        if (!pool)
            return tl::unexpected(pool.error());
        state.prefillPool = *pool;
    }
    state.replicas = d.layout.decodeReplicas();
    state.dataParallel = d.layout.attentionDataParallel;
    const int running = stepLimits(d).maxRunning;
    state.mostRunning = running > 0 ? double(running) * d.layout.attentionDataParallel : 1e9;
    state.cacheCapacity = double(memory.maxConcurrency) / state.replicas;
    setBands(d, memory, calibration, state);
    state.corrections = correctionsOf(d, calibration.corrections);
    applyMachineCalibration(d, calibration.machines, state);
    // Own measurements are of shared replicas too: they move the figures, and make none of them surer.
    if (d.layout.disaggregated())
        setBands(d, memory, calibration, state);
    return estimator;
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
    return nameIn(kBases, basis);
}

using namespace closed_loop;

namespace {

void correctFirstToken(FirstTokenBreakdown& first, const TimeFactors& factors, double all)
{
    first.fixed = Seconds(first.fixed.raw() * factors[0] * all);
    first.waiting = Seconds(first.waiting.raw() * factors[1] * all);
    first.prompt = Seconds(first.prompt.raw() * factors[2] * all);
}

}  // namespace

double SpeedEstimator::mostAtOnce(const ServingLoad& load) const
{
    return runningCapacity(m_state, load, Shape(load).output) * m_state.replicas;
}

ServingEstimate SpeedEstimator::at(const ServingLoad& load) const
{
    if (m_state.prefillPool.replicas > 0)
        return disaggregatedLoop(m_state, load);
    const QueueConstants& q = m_state.queue;
    const Shape shape(load);
    const double capacity = runningCapacity(m_state, load, shape.output);
    // Whole requests on whole replicas: the fullest replica sets the pace.
    const double users = load.offline ? std::max(load.concurrency > 0 ? load.concurrency / m_state.replicas : capacity, 1.0)
                                      : std::max(std::ceil(load.concurrency / m_state.replicas), 1.0);
    const double batch = std::min(users, capacity);

    StepBreakdown step;
    PrefillCost prefill;
    std::visit(
        [&](const auto& model) {
            step = model.step(batch, shape.context);
            prefill = model.prefill(shape.fresh, shape.cached, batch, step);
        },
        m_state.model);
    prefill.alone *= m_state.prefillFactor * m_state.corrections.of(BandMetric::Prefill)[0];
    step.interference = Seconds((batch - 1) * prefill.marginal * q.interference / shape.output);
    const double plainStep = (step.total() - step.interference).raw();
    correctStep(step, m_state.corrections.of(BandMetric::Tpot), m_state.tpotFactor);
    const double tpot = (step.total() - step.interference).raw() / q.tokensPerStep + step.interference.raw();

    const double neighbours = std::max(batch / m_state.dataParallel - 1, 0.0);
    FirstTokenBreakdown first;
    first.prompt = Seconds(prefill.alone);
    if (users <= 1) {
        first.fixed = Seconds(q.frontEnd / 2);
    } else {
        first.fixed = Seconds(q.frontEnd + q.stepsBeforeFirst * plainStep);
        first.waiting = Seconds(prefill.alone * q.queueFactor * std::pow(neighbours, q.queueExponent));
    }
    correctFirstToken(first, m_state.corrections.of(BandMetric::Ttft), m_state.ttftFactor);
    if (users > capacity)
        first.queue = Seconds((users / capacity - 1) * (shape.output * tpot + first.prompt.raw()));
    const double ttft = first.total().raw();

    const double closedLoop = std::max(load.concurrency, 1.0) * shape.output / (ttft + shape.output * tpot);
    const double full = m_state.replicas * q.saturation * batch /
                        (plainStep / q.tokensPerStep + batch * prefill.marginal / shape.output);
    const double total = (load.offline ? full : closedLoop) / (m_state.throughputFactor * m_state.corrections.of(BandMetric::Throughput)[0]);

    ServingEstimate e = banded(m_state, {tpot, ttft, shape.fresh / prefill.alone, total});
    e.step = step;
    e.firstToken = first;
    e.runningBatch = batch;
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
