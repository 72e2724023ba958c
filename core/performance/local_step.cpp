// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/performance/speed_model.h"

namespace sizewright {
namespace {

/// Batch up to which uniform routing describes which experts are read. @source DGX Spark batched bench, read 2026-11
constexpr double kUniformBatch = 4;

const LocalBackendCalibration* backendOf(const Deployment& d, const LocalCalibration& c)
{
    const std::string& architecture = d.device->architecture;
    std::string id = "cuda";
    if (architecture == "apple")
        id = d.engine->id == "mlx" || d.engine->id == "exo" ? "mlx" : "metal";
    else if (architecture.starts_with("rdna") || architecture == "cdna3")
        id = "rocm";
    else if (architecture == "intel-xe")
        id = "intel";
    else if (d.device->unifiedMemory)
        id = "integrated";
    else if (architecture == "hopper" || architecture == "blackwell" || architecture == "volta" || d.device->id.starts_with("a100") ||
             d.device->id.starts_with("a800"))
        id = "cuda-hbm";
    for (const LocalBackendCalibration& backend : c.backends)
        if (backend.id == id)
            return &backend;
    return nullptr;
}

FormatShare formatShare(const WeightFormat& format, const LocalCalibration& c)
{
    for (const FormatShare& share : c.formats)
        if (share.speedClass == format.speedClass)
            return share;
    return {};
}

double numaFactor(const Deployment& d, const LocalCalibration& c)
{
    if (d.host.sockets <= 1)
        return 1;
    if (d.engine->numaCopies)
        for (const HybridEngineCalibration& hybrid : c.hybrids)
            if (hybrid.engineId == d.engine->id)
                return hybrid.numaCopyFactor;
    return d.host.sockets == 2 ? c.numaNoCopyTwo : c.numaNoCopyFour;
}

double embeddingBytes(const ModelProfile& p)
{
    return double(p.weights.of(TensorClass::Embedding).raw());
}

double headBytes(const ModelProfile& p)
{
    const TensorClass head = p.model->tiedEmbeddings ? TensorClass::Embedding : TensorClass::OutputHead;
    return double(p.weights.of(head).raw());
}

}  // namespace

Result<LocalStep> LocalStep::make(const Deployment& d, const ModelProfile& p, const MemoryFootprint& m, const LocalCalibration& c)
{
    const LocalBackendCalibration* backend = backendOf(d, c);
    if (!d.device->bandwidth || !backend)
        return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id,
                       "no memory bandwidth is published for " + d.device->name);
    if (!d.device->bf16)
        return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id, "no 16-bit peak is published for " + d.device->name);
    LocalStep s;
    s.m_profile = &p;
    const FormatShare format = formatShare(*p.format, c);
    const bool isHybrid = d.engine->speedModel == SpeedModel::Hybrid;
    const double onDevice = isHybrid ? m.expertShareOnDevice : 1.0;
    // Machines joined by a fast link read in parallel; a layer split or a pipeline reads one after the other.
    const double parallel = d.layout.tensorParallel;
    const double deviceRate = d.device->bandwidth->typical.raw() * backend->memoryShare * parallel;
    const double weightRate = deviceRate * format.device;

    const double experts = double(p.weights.routedExperts().raw());
    const double embeddings = p.model->tiedEmbeddings ? 0.0 : embeddingBytes(p);
    const double rest = double(p.weights.total().raw()) - experts - embeddings - headBytes(p);
    s.m_expertFraction = p.model->experts ? double(p.model->experts->topK) / p.model->experts->routed : 1.0;
    s.m_coverageSkew = c.coverageSkew;
    const double restOnDevice = isHybrid && !p.model->experts ? onDevice : 1.0;
    s.m_restSeconds = rest * restOnDevice / weightRate;
    s.m_headSeconds = headBytes(p) / weightRate;
    s.m_expertDeviceSeconds = experts * s.m_expertFraction * onDevice / weightRate;

    s.m_kvSecondsPerByte = 1 / (d.device->bandwidth->typical.raw() * backend->kvReadShare * parallel);
    const bool sparseOrLatent = p.model->attention.kind != AttentionKind::Gqa;
    s.m_attentionToken = sparseOrLatent ? p.attentionFlopsPerContextToken / c.mlaAttentionFlops : 0.0;

    const double moeShare = double(p.expertLayers) / p.model->layers;
    s.m_floor = p.model->layers * backend->layerSeconds * (1 + backend->moeLayerFactor * moeShare);
    const double hop = d.nodes > 1 ? (d.nodeLink && d.nodeLink->hop ? d.nodeLink->hop->raw() : c.rpcHopSeconds) : c.layerSplitHopSeconds;
    s.m_hops = (d.layout.pipelineParallel - 1) * hop;
    if (d.layout.tensorParallel > 1)
        s.m_communication = 2.0 * p.model->layers * c.rdmaAllReduceSeconds;

    const double active = p.parametersAttention + p.parametersDenseFfn + p.parametersHead;
    const double activeExperts = p.model->experts ? p.parametersExpert * p.expertLayers * p.model->experts->topK : 0.0;
    const double peak = d.device->bf16->typical.raw();
    s.m_batchSeconds = 2 * (active * restOnDevice + activeExperts * onDevice) / (peak * c.batchComputeShare * parallel);
    const double prefillRate = peak * backend->prefillShare * parallel;
    s.m_prefillToken = 2 * (active * restOnDevice + activeExperts * onDevice / c.expertPrefillShare) / prefillRate;
    s.m_prefillAttention = p.attentionPrefillFlopsPerContextToken / (peak * c.prefillAttentionShare * parallel);
    if (isHybrid && onDevice < 1) {
        const double rows = p.model->experts ? activeExperts : active - p.parametersHead;
        s.m_hostDenseSeconds = p.model->experts ? 0.0 : rest * (1 - onDevice);
        s.m_expertHostSeconds = experts * s.m_expertFraction * (1 - onDevice);
        s.m_prefillHostToken = 2 * rows * (1 - onDevice);
        if (const auto host = s.setHost(d, m, c); !host)
            return tl::unexpected(host.error());
    }
    return s;
}

/// Turns the bytes and FLOP that were left for the host into seconds.
Result<void> LocalStep::setHost(const Deployment& d, const MemoryFootprint&, const LocalCalibration& c)
{
    const Host& h = d.host;
    const int megatransfers = h.megatransfers > 0 || !h.cpu ? h.megatransfers : h.cpu->memoryMegatransfers.value_or(0);
    if (!h.cpu || h.sockets == 0 || h.channelsPerSocket == 0 || megatransfers == 0 || !h.cpu->cores)
        return failure(ErrorId::NotApplicable, "host", "sockets, CPU and populated memory channels must be stated");
    const double transfers = megatransfers * 1e6;
    const double bandwidth = double(h.sockets) * h.channelsPerSocket * transfers * 8;
    const double rate = bandwidth * c.hostMemoryShare * numaFactor(d, c) * formatShare(*m_profile->format, c).host;
    m_expertHostSeconds /= rate;
    m_hostDenseSeconds /= rate;
    double isa = 1;
    for (const IsaShare& share : c.isas)
        if (share.isa == h.cpu->isa)
            isa = share.share;
    const double cores = double(*h.cpu->cores) * (h.sockets > 1 && !d.engine->numaCopies ? 1 : h.sockets);
    const double flops = c.cpuFlopsPer64Cores * std::pow(cores / 64, c.cpuCoreExponent) * isa;
    m_hostBatchSeconds = m_prefillHostToken / (c.cpuDecodeFlopsPer64Cores * std::pow(cores / 64, c.cpuDecodeCoreExponent));
    m_prefillHostToken /= flops;
    for (const HybridEngineCalibration& hybrid : c.hybrids)
        if (hybrid.engineId == d.engine->id)
            m_floor = m_profile->model->layers * hybrid.layerSeconds;
    return {};
}

double LocalStep::coverage(double batch) const
{
    const double read = (1 - std::pow(1 - m_expertFraction, batch)) / m_expertFraction;
    return batch > kUniformBatch ? read * std::pow(batch / kUniformBatch, -m_coverageSkew) : read;
}

StepBreakdown LocalStep::step(double batch, double context) const
{
    const double b = std::max(batch, 1.0);
    const double covered = m_profile->model->experts ? coverage(b) : 1.0;
    StepBreakdown t;
    t.fixed = Seconds(m_floor + m_hops);
    t.feedForward = Seconds(m_restSeconds + m_hostDenseSeconds + (b - 1) * (m_batchSeconds + m_hostBatchSeconds));
    t.experts = Seconds((m_expertDeviceSeconds + m_expertHostSeconds) * covered);
    t.head = Seconds(m_headSeconds);
    t.kvCache = Seconds(b * (kvReadBytes(*m_profile, context) * m_kvSecondsPerByte +
                             attendedTokens(*m_profile, context) * m_attentionToken));
    t.communication = Seconds(m_communication);
    return t;
}

PrefillCost LocalStep::prefill(double fresh, double cached) const
{
    const double seen = attendedTokens(*m_profile, cached + fresh / 2);
    const double alone = fresh * (m_prefillToken + m_prefillHostToken + seen * m_prefillAttention) + m_floor;
    return {alone, alone};
}

}  // namespace sizewright
