// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/performance/speed_model.h"

namespace sizewright {
namespace {

/// The table behind the coefficients is DeepSeek-R1 in INT8 on packages of 3.2 TB/s: 36.6 billion active parameters, 70,272
/// bytes of cache per token. @source CloudMatrix384, arXiv 2506.12708
constexpr double kReferenceActive = 36.6e9;
constexpr double kReferenceKvBytes = 70272;
constexpr double kReferenceBandwidth = 3.2e12;

const DomesticEngineCalibration* engineOf(const std::string& id, const DomesticCalibration& c)
{
    const DomesticEngineCalibration* other = nullptr;
    for (const DomesticEngineCalibration& engine : c.engines) {
        if (engine.id == id)
            return &engine;
        if (engine.id == "other")
            other = &engine;
    }
    return other;
}

double peakOf(const Accelerator& device, const WeightFormat& format)
{
    return format.compute == ComputeType::Int8 && device.int8 ? device.int8->raw() : device.bf16->typical.raw();
}

}  // namespace

Result<DomesticStep> DomesticStep::make(const Deployment& d, const ModelProfile& p, const DomesticCalibration& c)
{
    const DomesticEngineCalibration* engine = engineOf(d.engine->id, c);
    if (!engine)
        return failure(ErrorId::NotApplicable, "calibration/domestic", "no figures are known for " + d.engine->name);
    if (!d.device->bandwidth)
        return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id,
                       "no memory bandwidth is published for " + d.device->name);
    if (!d.device->bf16)
        return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id,
                       "no 16-bit peak is published for " + d.device->name);
    DomesticStep s;
    s.m_profile = &p;
    const double devices = double(d.layout.tensorParallel) * d.layout.pipelineParallel;
    const double attentionRanks = std::max(1.0, devices / d.layout.attentionDataParallel);
    const double bandwidth = d.device->bandwidth->typical.raw();
    const double rate = bandwidth * c.memoryShare;
    const double experts = double(p.weights.routedExperts().raw());
    const double embeddings = p.model->tiedEmbeddings ? 0.0 : double(p.weights.of(TensorClass::Embedding).raw());
    s.m_fixed = p.model->layers * engine->layerSeconds;
    s.m_denseSeconds = (double(p.weights.total().raw()) - experts - embeddings) / (rate * attentionRanks);
    s.m_expertReadAll = experts / (rate * devices);
    s.m_expertFraction = p.model->experts ? double(p.model->experts->topK) / p.model->experts->routed : 0.0;
    const double activeExperts = p.model->experts ? p.parametersExpert * p.expertLayers * p.model->experts->topK : 0.0;
    const double active = p.parametersAttention + p.parametersDenseFfn + p.parametersHead + activeExperts;
    const double slower = kReferenceBandwidth / bandwidth / devices;
    s.m_sequenceSeconds = c.sequenceSeconds * active / kReferenceActive * slower;
    s.m_contextSeconds = c.sequenceContextSeconds / kReferenceKvBytes * slower;
    s.m_prefillToken = 2 * active / (peakOf(*d.device, *p.format) * engine->prefillShare * devices);
    return s;
}

StepBreakdown DomesticStep::step(double batch, double context) const
{
    const double b = std::max(batch, 1.0);
    StepBreakdown t;
    t.fixed = Seconds(m_fixed);
    t.feedForward = Seconds(m_denseSeconds + b * m_sequenceSeconds);
    t.experts = Seconds(m_expertReadAll * (1 - std::pow(1 - m_expertFraction, b)));
    t.kvCache = Seconds(b * kvReadBytes(*m_profile, context) * m_contextSeconds);
    return t;
}

PrefillCost DomesticStep::prefill(double fresh, double, double, const StepBreakdown&) const
{
    const double work = fresh * m_prefillToken;
    return {m_fixed + m_denseSeconds + work, work};
}

}  // namespace sizewright
