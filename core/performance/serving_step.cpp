// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "core/performance/speed_model.h"

namespace sizewright {
namespace {

/// Prompts are cut into chunks of this many tokens by every serving engine's default.
constexpr double kPrefillChunk = 8192;
/// Expert-parallel ranks wait for the fullest one. @source fitted, catalogs/calibration note
constexpr double kExpertImbalance = 1.26;

double bytesOf(const WeightBreakdown& w, std::initializer_list<TensorClass> classes)
{
    double sum = 0;
    for (const TensorClass c : classes)
        sum += double(w.of(c).raw());
    return sum;
}

struct WeightShares {
    double attention, feedForward, experts, head;
};

WeightShares weightShares(const WeightBreakdown& w, bool tied)
{
    using T = TensorClass;
    return {bytesOf(w, {T::AttentionQ, T::AttentionK, T::AttentionV, T::AttentionKvLatent, T::AttentionOutput, T::AttentionIndexer}),
            bytesOf(w, {T::FfnGateUp, T::FfnDown, T::SharedGateUp, T::SharedDown, T::Router, T::Norm, T::Other}),
            double(w.routedExperts().raw()), bytesOf(w, {tied ? T::Embedding : T::OutputHead})};
}

struct Peaks {
    double attention, feedForward, experts, bf16;
};

Result<Peaks> peaksOf(const Accelerator& device, const ModelProfile& p, const WeightShares& shares, const ServingCalibration& c)
{
    if (!device.bf16)
        return failure(ErrorId::NotApplicable, "accelerators/" + device.id, "no 16-bit peak is published for " + device.name);
    const double p16 = device.bf16->typical.raw() * c.compute16Share;
    Peaks peaks{p16, p16, p16, p16};
    double low = p16;
    switch (p.format->compute) {
    case ComputeType::Fp8:
        if (device.fp8)
            low = device.fp8->raw() * c.compute8Share * (p.format->defaultType == "fp8_b128" ? c.blockScaleShare : 1.0);
        break;
    case ComputeType::Int8:
        if (device.int8)
            low = device.int8->raw() * c.compute8Share;
        break;
    case ComputeType::Fp4:
        if (device.fp4)
            low = device.fp4->raw() * c.compute4Share;
        break;
    case ComputeType::Bf16:
    case ComputeType::WeightOnly:
        break;
    }
    // A checkpoint that keeps attention at 16 bits runs it on the 16-bit path.
    const bool attention16 = shares.attention > 1.9 * p.parametersAttention;
    peaks.attention = attention16 ? p16 : low;
    peaks.feedForward = peaks.experts = low;
    return peaks;
}

}  // namespace

Result<ServingStep> ServingStep::make(const Deployment& d, const ModelProfile& p, const ServingCalibration& c,
                                      const ServingEngineCalibration& e)
{
    if (!d.device->bandwidth)
        return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id,
                       "no memory bandwidth is published for " + d.device->name);
    const WeightShares bytes = weightShares(p.weights, p.model->tiedEmbeddings);
    const auto peaks = peaksOf(*d.device, p, bytes, c);
    if (!peaks)
        return tl::unexpected(peaks.error());

    ServingStep s;
    s.m_profile = &p;
    s.m_c = &c;
    const Layout& l = d.layout;
    const double tp = l.tensorParallel;
    const double attentionRanks = std::max(1.0, tp / l.attentionDataParallel);
    s.m_dataParallel = l.attentionDataParallel;
    s.m_pipeline = l.pipelineParallel;
    const double fullBandwidth = d.device->bandwidth->typical.raw() * c.memoryShare;
    const double bandwidth = fullBandwidth * (p.format->compute == ComputeType::WeightOnly ? c.weightOnlyShare : 1.0);

    s.m_attention = {bytes.attention / attentionRanks / bandwidth, 2 * p.parametersAttention / attentionRanks / peaks->attention};
    s.m_feedForward = {bytes.feedForward / tp / bandwidth, 2 * p.parametersDenseFfn / tp / peaks->feedForward};
    s.m_head = {bytes.head / tp / fullBandwidth, 2 * p.parametersHead / tp / peaks->bf16};
    if (p.model->experts) {
        s.m_expertsRouted = p.model->experts->routed;
        s.m_topK = p.model->experts->topK;
        s.m_expertReadAll = bytes.experts / tp / (bandwidth * c.expertMemoryShare);
        s.m_expertRow = 2 * p.parametersExpert * p.expertLayers / tp / (peaks->experts * c.expertComputeShare);
        s.m_imbalance = l.expertParallel > 1 ? kExpertImbalance : 1.0;
    }
    const double cacheShards = std::min(attentionRanks, double(p.kv.shards));
    s.m_kvSecondsPerByte = 1 / (cacheShards * fullBandwidth * c.kvReadShare);
    const double attentionPeak = d.device->bf16->typical.raw() * c.attentionShare * attentionRanks;
    s.m_attentionDecodeToken = p.attentionFlopsPerContextToken / attentionPeak;
    s.m_attentionPrefillToken = p.attentionPrefillFlopsPerContextToken / attentionPeak;

    const double layers = p.model->layers;
    const bool latent = p.model->attention.kind != AttentionKind::Gqa;
    const double quantised = p.format->compute == ComputeType::Fp8    ? c.fp8FixedFactor
                             : p.format->compute == ComputeType::Int8 ? c.fp8FixedFactor
                             : p.format->compute == ComputeType::Fp4  ? c.fp4FixedFactor
                                                                      : 1.0;
    s.m_fixed = layers * c.layerSeconds * e.layerFactor * quantised + p.expertLayers * c.moeLayerSeconds * e.moeLayerFactor +
                (latent ? layers * c.mlaLayerSeconds : 0.0);
    s.m_prefillFixed = layers * c.prefillLayerSeconds + p.expertLayers * c.prefillMoeLayerSeconds;
    s.m_stepSeconds = e.stepSeconds;
    s.m_sequenceSeconds = e.sequenceSeconds;
    s.setLink(d, c);
    return s;
}

void ServingStep::setLink(const Deployment& d, const ServingCalibration& c)
{
    const int tp = d.layout.tensorParallel;
    if (d.layout.pipelineParallel > 1) {
        const Link* link = d.nodes > 1 && d.nodeLink ? d.nodeLink : d.deviceLink;
        m_hops = (d.layout.pipelineParallel - 1) * (link && link->hop ? link->hop->raw() : 0.0);
    }
    if (tp <= 1)
        return;
    const bool acrossNodes = tp > d.devicesPerNode;
    const Link* link = acrossNodes ? d.nodeLink : d.deviceLink;
    if (!link)
        return;
    double rate = link->oneWay.raw();
    if (!acrossNodes && link->id.starts_with("pcie") && d.device->pcieOneWay)
        rate = d.device->pcieOneWay->raw();
    else if (!acrossNodes && d.device->linkOneWay)
        rate = d.device->linkOneWay->raw();
    if (rate <= 0)
        rate = 1e9;
    m_allReduces = 2.0 * m_profile->model->layers;
    // Tables hold 2, 4, 8, 16 participants; beyond their end the last entry counts.
    const auto place = static_cast<std::size_t>(std::max(0.0, std::ceil(std::log2(double(tp))) - 1));
    const auto entry = [place](const auto& table) { return table[std::min(place, table.size() - 1)]; };
    if (!link->allReduceLatency.empty())
        m_allReduceLatency = entry(link->allReduceLatency).raw();
    const double efficiency = link->efficiencyByRanks.empty() ? link->efficiency : entry(link->efficiencyByRanks);
    m_allReduceLatency = m_allReduceLatency * c.allReduceLatencyFactor + c.allReduceSyncSeconds;
    m_allReducePerRow = m_profile->model->hidden * 2.0 * 2.0 * (tp - 1) / tp / (rate * efficiency) * c.allReduceVolumeFactor;
}

double ServingStep::smoothMaximum(double a, double b) const
{
    const double p = m_c->smoothMaximum;
    return std::pow(std::pow(a, p) + std::pow(b, p), 1 / p);
}

double ServingStep::attention(double rows) const
{
    return smoothMaximum(m_attention.readSeconds, rows / m_dataParallel * m_attention.computeSeconds);
}

double ServingStep::feedForward(double rows) const
{
    return smoothMaximum(m_feedForward.readSeconds, rows * m_feedForward.computeSeconds);
}

double ServingStep::experts(double rows) const
{
    if (m_expertReadAll <= 0)
        return 0;
    const double covered = 1 - std::pow(1 - m_topK / m_expertsRouted, std::pow(std::max(rows, 1.0), m_c->coverageExponent));
    const double padded = rows * m_topK + m_expertsRouted * covered * m_c->expertPaddingRows;
    return m_imbalance * smoothMaximum(m_expertReadAll * covered, padded * m_expertRow);
}

double ServingStep::head(double rows) const
{
    return smoothMaximum(m_head.readSeconds, rows * m_head.computeSeconds);
}

double ServingStep::communication(double rows) const
{
    return m_allReduces * (m_allReduceLatency + rows / m_dataParallel * m_allReducePerRow) + m_hops;
}

StepBreakdown ServingStep::step(double batch, double context) const
{
    const double rows = std::max(batch / m_pipeline, 1.0);
    const double perGroup = rows / m_dataParallel;
    StepBreakdown t;
    t.fixed = Seconds(m_fixed + m_stepSeconds + rows * m_sequenceSeconds);
    t.attention = Seconds(attention(rows));
    t.feedForward = Seconds(feedForward(rows));
    t.experts = Seconds(experts(rows));
    t.head = Seconds(head(rows));
    t.kvCache = Seconds(perGroup * std::max(kvReadBytes(*m_profile, context) * m_kvSecondsPerByte,
                                            attendedTokens(*m_profile, context) * m_attentionDecodeToken));
    t.communication = Seconds(communication(rows));
    return t;
}

double ServingStep::prefill(double fresh, double cached) const
{
    const double chunks = std::max(1.0, std::ceil(fresh / kPrefillChunk));
    const double rows = fresh * m_dataParallel;
    const double seen = attendedTokens(*m_profile, cached + fresh / 2);
    return chunks * (m_fixed + m_prefillFixed + m_stepSeconds + gemms(rows / chunks)) + fresh * seen * m_attentionPrefillToken +
           communication(rows) + head(1);
}

double ServingStep::marginalPrefill(double fresh, double cached) const
{
    const double whole = prefill(fresh, cached);
    const double shared = 0.8 * (m_fixed + m_stepSeconds + gemms(1));
    return std::max(whole - shared, 0.2 * whole) / (m_pipeline * m_dataParallel);
}

}  // namespace sizewright
