// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/performance/speed_model.h"

namespace sizewright {
namespace {

/// The table behind the coefficients is DeepSeek-R1 with 37 billion active parameters and 70,272 bytes of cache per token.
constexpr double kReferenceActive = 36.6e9;
constexpr double kReferenceKvBytes = 70272;

}  // namespace

Result<DomesticStep> DomesticStep::make(const Deployment& d, const ModelProfile& p, const DomesticCalibration& c)
{
    if (!d.device->bandwidth)
        return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id,
                       "no memory bandwidth is published for " + d.device->name);
    if (!d.device->bf16)
        return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id, "no 16-bit peak is published for " + d.device->name);
    DomesticStep s;
    s.m_profile = &p;
    const double devices = double(d.layout.tensorParallel) * d.layout.pipelineParallel;
    const double ranks = d.layout.tensorParallel;
    const double rate = d.device->bandwidth->typical.raw() * c.memoryShare * ranks;
    const double experts = double(p.weights.routedExperts().raw());
    const double embeddings = double(p.weights.of(TensorClass::Embedding).raw());
    s.m_fixed = p.model->layers * c.layerSeconds * c.engineFactor;
    s.m_denseSeconds = (double(p.weights.total().raw()) - experts - embeddings) / rate;
    s.m_expertReadAll = experts / rate;
    s.m_expertFraction = p.model->experts ? double(p.model->experts->topK) / p.model->experts->routed : 0.0;
    const double activeExperts = p.model->experts ? p.parametersExpert * p.expertLayers * p.model->experts->topK : 0.0;
    const double active = p.parametersAttention + p.parametersDenseFfn + p.parametersHead + activeExperts;
    s.m_sequenceSeconds = c.sequenceSeconds * active / kReferenceActive / devices;
    s.m_contextSeconds = c.sequenceContextSeconds / kReferenceKvBytes / devices;
    const bool eightBit = p.format->compute == ComputeType::Int8 && d.device->int8;
    const double peak = eightBit ? d.device->int8->raw() : d.device->bf16->typical.raw();
    s.m_prefillToken = 2 * active / (peak * c.prefillShare * devices);
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

PrefillCost DomesticStep::prefill(double fresh, double, double) const
{
    const double alone = m_fixed + fresh * m_prefillToken;
    return {alone, alone};
}

}  // namespace sizewright
