// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "core/performance/speed_model.h"

namespace sizewright {
namespace {

/// (a^1.5 + b^1.5)^(2/3): neither fully overlapped nor one after the other. @source exponent fitted as 1.56
double smoothMaximum(double a, double b)
{
    const double root = std::cbrt(a * std::sqrt(a) + b * std::sqrt(b));
    return root * root;
}

double either(const GemmCost& cost, double rows)
{
    return smoothMaximum(cost.readSeconds, rows * cost.computeSeconds);
}

/// Class of a device in the calibration. @source groups that behave alike in the fitted rows
std::string_view deviceClass(const Accelerator& device)
{
    const std::string& a = device.architecture;
    if (a == "hopper" || a == "blackwell")
        return a;
    if (a.starts_with("cdna"))
        return "cdna";
    // Of Ampere only these cards have stacked memory and are measured.
    return device.id.starts_with("a100") || device.id.starts_with("a800") ? "ampere" : "gddr";
}

ServingClassCalibration classCalibration(const ServingCalibration& c, const Accelerator& device)
{
    const std::string_view id = deviceClass(device);
    for (const ServingClassCalibration& found : c.classes)
        if (found.id == id)
            return found;
    return {};
}

struct WeightShares {
    double attention, feedForward, experts, head;
};

WeightShares weightShares(const WeightBreakdown& w, bool tied)
{
    return {double(w.attention().raw()), double(w.feedForward().raw()), double(w.routedExperts().raw()), double(w.head(tied).raw())};
}

struct Peaks {
    double attention, feedForward, experts, bf16;
};

Result<Peaks> peaksOf(const Accelerator& device, const ModelProfile& p, const WeightShares& shares, const ServingCalibration& c,
                      const ServingEngineCalibration& engine, const ServingClassCalibration& deviceClass)
{
    if (!device.bf16)
        return failure(ErrorId::NotApplicable, "accelerators/" + device.id, "no 16-bit peak is published for " + device.name);
    const double factor = deviceClass.computeFactor * engine.computeFactor;
    const double share8 = c.compute8Share * factor * deviceClass.compute8Factor;
    const double p16 = device.bf16->typical.raw() * c.compute16Share * factor;
    double low = p16;
    double experts = p16;
    switch (p.format->compute) {
    case ComputeType::Fp8:
        if (device.fp8)
            low = device.fp8->raw() * share8 * (p.format->defaultType == "fp8_b128" ? c.blockScaleShare * deviceClass.blockScaleFactor : 1.0);
        experts = low;
        break;
    case ComputeType::Int8:
        if (device.int8)
            low = device.int8->raw() * share8;
        experts = low;
        break;
    case ComputeType::Fp4:
        if (device.fp4)
            low = device.fp4->raw() * c.compute4Share * factor;
        experts = low;
        break;
    case ComputeType::WeightOnly:
        // MXFP4 experts meet 8-bit activations where the device multiplies 4 bits, 16-bit ones elsewhere.
        if (p.format->speedClass == "mx" && device.fp4 && device.fp8)
            experts = device.fp8->raw() * share8;
        break;
    case ComputeType::Bf16:
        break;
    }
    // A checkpoint that keeps attention at 16 bits runs it on the 16-bit path.
    const bool attention16 = shares.attention > 1.9 * p.parametersAttention;
    return Peaks{attention16 ? p16 : low, low, experts, p16};
}

}  // namespace

double tokensWithDraft(const ServingCalibration& c, int draftTokens)
{
    const double acceptance = c.mtpTokensPerStep - 1;
    double tokens = 1;
    double reached = 1;
    for (int i = 0; i < draftTokens; ++i)
        tokens += reached *= acceptance;
    return tokens;
}

double rowsWithDraft(const ServingCalibration& c, int draftTokens)
{
    return 1 + draftTokens * (c.mtpRows - 1);
}

Result<ServingStep> ServingStep::make(const Deployment& d, const ModelProfile& p, const ServingCalibration& c,
                                      const ServingEngineCalibration& e)
{
    if (!d.device->bandwidth)
        return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id,
                       "no memory bandwidth is published for " + d.device->name);
    const WeightShares bytes = weightShares(p.weights, p.model->tiedEmbeddings);
    const ServingClassCalibration device = classCalibration(c, *d.device);
    const auto peaks = peaksOf(*d.device, p, bytes, c, e, device);
    if (!peaks)
        return tl::unexpected(peaks.error());

    ServingStep s;
    s.m_profile = &p;
    const Layout& l = d.layout;
    const double tp = l.tensorParallel;
    const double attentionRanks = std::max(1.0, tp / l.attentionDataParallel);
    s.m_dataParallel = l.attentionDataParallel;
    s.m_pipeline = l.pipelineParallel;
    s.m_rowsPerSequence = d.speculative ? rowsWithDraft(c, d.draftTokens) : 1.0;
    s.m_prefillChunk = stepLimits(d).prefillChunk;
    const double fullBandwidth = d.device->bandwidth->typical.raw() * std::min(c.memoryShare * device.memoryFactor, 1.0);
    const bool weightOnly = p.format->compute == ComputeType::WeightOnly && p.format->speedClass != "mx";
    const double bandwidth = fullBandwidth * (weightOnly ? c.weightOnlyShare : 1.0);

    s.m_attention = {bytes.attention / attentionRanks / bandwidth, 2 * p.parametersAttention / attentionRanks / peaks->attention};
    s.m_feedForward = {bytes.feedForward / tp / bandwidth, 2 * p.parametersDenseFfn / tp / peaks->feedForward};
    s.m_head = {bytes.head / tp / fullBandwidth, 2 * p.parametersHead / tp / peaks->bf16};
    if (p.model->experts) {
        s.m_expertsRouted = p.model->experts->routed;
        s.m_topK = p.model->experts->topK;
        s.m_logUnrouted = std::log1p(-s.m_topK / s.m_expertsRouted);
        s.m_coverageExponent = c.coverageExponent;
        s.m_paddingRows = c.expertPaddingRows;
        s.m_expertReadAll = bytes.experts / tp / (bandwidth * c.expertMemoryShare);
        s.m_expertRow = 2 * p.parametersExpert * p.expertLayers / tp / (peaks->experts * c.expertComputeShare);
        s.m_imbalance = l.expertParallel > 1 ? c.expertImbalance : 1.0;
    }
    const double cacheShards = std::min(attentionRanks, double(p.kv.shards));
    s.m_kvSecondsPerByte = 1 / (cacheShards * fullBandwidth * c.kvReadShare);
    const double attentionPeak = d.device->bf16->typical.raw() * c.attentionShare * attentionRanks;
    s.m_attentionDecodeToken = p.attentionFlopsPerContextToken / attentionPeak;
    s.m_attentionPrefillToken = p.attentionPrefillFlopsPerContextToken / attentionPeak;
    s.setFixed(p, c, e, device);
    s.setLink(d, c);
    return s;
}

void ServingStep::setFixed(const ModelProfile& p, const ServingCalibration& c, const ServingEngineCalibration& e,
                           const ServingClassCalibration& device)
{
    const double layers = p.model->layers;
    const double quantised = p.format->compute == ComputeType::Fp8    ? c.fp8FixedFactor
                             : p.format->compute == ComputeType::Int8 ? c.fp8FixedFactor
                             : p.format->compute == ComputeType::Fp4  ? c.fp4FixedFactor
                                                                      : 1.0;
    const auto layersOf = [&](auto is) {
        const double others = p.otherLayers;
        return (is(p.model->attention.kind) ? layers - others : 0.0) +
               (others > 0 && is(p.model->otherLayers->attention.kind) ? others : 0.0);
    };
    const double linear = layersOf([](AttentionKind kind) { return kind == AttentionKind::Linear; });
    const double latent = layersOf([](AttentionKind kind) { return kind != AttentionKind::Gqa && kind != AttentionKind::Linear; });
    const double normed = p.model->attention.qkNorm ? layers - linear : 0.0;
    m_fixed = layers * c.layerSeconds * e.layerFactor * device.layerFactor * quantised + normed * c.qkNormLayerSeconds +
              p.expertLayers * c.moeLayerSeconds * e.moeLayerFactor * device.moeLayerFactor + latent * c.mlaLayerSeconds +
              linear * c.linearLayerSeconds;
    m_prefillFixed = layers * c.prefillLayerSeconds * e.prefillLayerFactor + p.expertLayers * c.prefillMoeLayerSeconds * e.prefillMoeLayerFactor;
    m_stepSeconds = e.stepSeconds;
    m_sequenceSeconds = e.sequenceSeconds;
    m_promptsTogether = c.promptsTogether;
    m_promptStepShare = c.promptStepShare;
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
    const double expertLayers = m_profile->expertLayers;
    const bool exchanges = d.layout.attentionDataParallel > 1 && d.layout.expertParallel > 1 && expertLayers > 0;
    const bool sharesAttention = tp > d.layout.attentionDataParallel;
    m_allReduces = exchanges ? (sharesAttention ? m_profile->model->layers : 0.0) : 2.0 * m_profile->model->layers;
    // Tables hold 2, 4, 8, 16 participants; beyond their end the last entry counts.
    const auto place = static_cast<std::size_t>(std::max(0.0, std::ceil(std::log2(double(tp))) - 1));
    const auto entry = [place](const auto& table) { return table[std::min(place, table.size() - 1)]; };
    if (!link->allReduceLatency.empty())
        m_allReduceLatency = entry(link->allReduceLatency).raw();
    const double efficiency = link->efficiencyByRanks.empty() ? link->efficiency : entry(link->efficiencyByRanks);
    m_allReduceLatency = m_allReduceLatency * c.allReduceLatencyFactor + c.allReduceSyncSeconds;
    const double volume = c.allReduceVolumeFactor * (link->id.starts_with("pcie") ? c.pcieVolumeFactor : 1.0);
    const double secondsPerByte = volume / (rate * efficiency);
    m_allReducePerRow = m_profile->model->hidden * 2.0 * 2.0 * (tp - 1) / tp * secondsPerByte;
    if (!exchanges)
        return;
    // A rank sends each of its rows to the ranks of its experts, over a network once per machine, and gets as many 16-bit
    // results back.
    const double places = acrossNodes ? std::ceil(double(tp) / d.devicesPerNode) : double(tp);
    const double others = (places - 1) * (1 - std::pow(1 - 1 / places, m_topK));
    const double sent = m_profile->format->compute == ComputeType::Bf16 ? 2.0 : 1.0;
    m_exchanges = 2 * expertLayers;
    m_exchangePerRow = m_profile->model->hidden * (sent + 2.0) / 2 * others / tp * secondsPerByte;
}

double ServingStep::experts(double rows) const
{
    if (m_expertReadAll <= 0)
        return 0;
    const double draws = std::exp(m_coverageExponent * std::log(std::max(rows, 1.0)));
    const double covered = 1 - std::exp(m_logUnrouted * draws);
    const double padded = rows * m_topK + m_expertsRouted * covered * m_paddingRows;
    return m_imbalance * smoothMaximum(m_expertReadAll * covered, padded * m_expertRow);
}

double ServingStep::gemms(double rows) const
{
    return either(m_attention, rows / m_dataParallel) + either(m_feedForward, rows) + experts(rows);
}

double ServingStep::communication(double rows) const
{
    return m_allReduces * (m_allReduceLatency + rows / m_dataParallel * m_allReducePerRow) +
           m_exchanges * (m_allReduceLatency + rows * m_exchangePerRow) + m_hops;
}

StepBreakdown ServingStep::step(double batch, double context) const
{
    const double sequences = std::max(batch / m_pipeline, 1.0);
    const double rows = sequences * m_rowsPerSequence;
    StepBreakdown t;
    t.fixed = Seconds(m_fixed + m_stepSeconds + sequences * m_sequenceSeconds);
    t.attention = Seconds(either(m_attention, rows / m_dataParallel));
    t.feedForward = Seconds(either(m_feedForward, rows));
    t.experts = Seconds(experts(rows));
    t.head = Seconds(either(m_head, rows));
    t.kvCache = Seconds(sequences / m_dataParallel *
                        std::max(kvReadBytes(*m_profile, context) * m_kvSecondsPerByte,
                                 m_rowsPerSequence * attendedTokens(*m_profile, context) * m_attentionDecodeToken));
    t.communication = Seconds(communication(rows));
    return t;
}

double ServingStep::promptScores(double fresh, double cached) const
{
    return fresh * attendedTokens(*m_profile, cached + fresh / 2) * m_attentionPrefillToken;
}

double ServingStep::promptAlone(double fresh, double cached) const
{
    const double chunks = std::max(1.0, std::ceil(fresh / m_prefillChunk));
    const double rows = fresh * m_dataParallel;
    return chunks * (m_fixed + m_stepSeconds + m_prefillFixed + gemms(rows / chunks)) + promptScores(fresh, cached) + communication(rows) +
           either(m_head, 1);
}

PrefillCost ServingStep::prefill(double fresh, double cached, double batch, const StepBreakdown& running) const
{
    const double chunks = std::max(1.0, std::ceil(fresh / m_prefillChunk));
    const double rows = fresh * m_dataParallel;
    const double stepFixed = m_fixed + m_stepSeconds;
    // Among running requests a prompt adds its rows to steps that read the weights anyway.
    const double runningRows = std::max(batch / m_pipeline, 1.0) * m_rowsPerSequence;
    const double runningGemms = (running.attention + running.feedForward + running.experts).raw();
    const double together = std::clamp(batch * m_promptsTogether, 1.0, std::max(m_prefillChunk / fresh, 1.0));
    const double added = std::max(gemms(runningRows + rows) - runningGemms, 0.0) + promptScores(fresh, cached) +
                         m_allReduces * rows / m_dataParallel * m_allReducePerRow + m_exchanges * rows * m_exchangePerRow +
                         chunks * (m_prefillFixed + m_promptStepShare * stepFixed) / together;
    return {promptAlone(fresh, cached), added / (m_pipeline * m_dataParallel)};
}

}  // namespace sizewright
