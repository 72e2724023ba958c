// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/performance/local_rates.h"
#include "core/performance/speed_model.h"

namespace sizewright {
namespace {

double embeddingBytes(const ModelProfile& p)
{
    return double(p.weights.of(TensorClass::Embedding).raw());
}

/// FLOP of an indexer per token of the request and entry that it scores, over all layers that have one.
double indexFlops(const Model& model)
{
    const Attention& a = model.attention;
    const double layers =
        a.kind == AttentionKind::Compressed ? double(a.csaLayers) / a.csaRatio : model.layers - model.otherLayerCount();
    return a.indexHeads ? 2.0 * *a.indexHeads * a.indexHeadDim * layers : 0.0;
}

/// Reading and unpacking run side by side; near their crossing both are felt.
double readOrUnpack(double read, double unpack)
{
    const double a = read * read;
    const double b = unpack * unpack;
    return std::sqrt(std::sqrt(a * a + b * b));
}

}  // namespace

double unlikeRequests(double batch, double skew)
{
    // Batch up to which uniform routing describes which experts are read. @source DGX Spark batched bench, read 2026-11
    constexpr double kUniformBatch = 4;
    return batch > kUniformBatch ? kUniformBatch * std::pow(batch / kUniformBatch, 1 - skew) : batch;
}

struct LocalStep::Parts {
    double rest = 0;  ///< bytes: attention, shared experts, dense feed-forward
    double head = 0;
    double experts = 0;  ///< bytes of all routed experts
    double restParameters = 0;
    double expertParameters = 0;  ///< of one token
    double onDevice = 1;          ///< share of the experts, or of a dense model's layers

    explicit Parts(const ModelProfile& p, double fraction)
    {
        const double notRead =
            double(p.weights.of(TensorClass::Vision).raw() + p.weights.of(TensorClass::Lookup).raw() + p.weights.mtp.raw());
        experts = double(p.weights.routedExperts().raw());
        head = double(p.weights.head(p.model->tiedEmbeddings).raw());
        rest =
            double(p.weights.total().raw()) - experts - head - notRead - (p.model->tiedEmbeddings ? 0.0 : embeddingBytes(p));
        restParameters = p.parametersAttention + p.parametersDenseFfn;
        expertParameters =
            p.model->experts ? p.parametersExpert * p.expertLayers * p.model->experts->routed * fraction : 0.0;
    }
};

Result<LocalStep> LocalStep::make(const Deployment& d, const ModelProfile& p, const MemoryFootprint& m,
                                  const LocalCalibration& c)
{
    LocalStep s;
    s.m_profile = &p;
    s.m_coverageSkew = c.coverageSkew;
    if (p.model->experts)
        s.m_expertFraction =
            double(d.activeExperts > 0 ? d.activeExperts : p.model->experts->topK) / p.model->experts->routed;
    Parts parts(p, s.m_expertFraction);
    const bool isHybrid = d.engine->speedModel == SpeedModel::Hybrid;
    parts.onDevice = runsOnHost(d) ? 0.0 : isHybrid ? m.expertShareOnDevice : 1.0;
    if (!runsOnHost(d)) {
        const LocalBackendCalibration* backend = backendOf(d, c);
        if (!d.device->bandwidth || !backend)
            return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id,
                           "no memory bandwidth is published for " + d.device->name);
        s.setDevice(d, parts, *backend, c);
    }
    if (parts.onDevice < 1)
        if (const auto host = s.setHost(d, parts, c); !host)
            return tl::unexpected(host.error());
    s.setLinks(d, c);
    return s;
}

void LocalStep::setDevice(const Deployment& d, const Parts& parts, const LocalBackendCalibration& backend,
                          const LocalCalibration& c)
{
    const Model& model = *m_profile->model;
    const FormatShare format = formatShareOf(*d.format, c);
    // Ranks read in parallel; a layer split or a pipeline reads one part after the other.
    const double ranks = d.layout.tensorParallel;
    const double bandwidth = d.device->bandwidth->typical.raw() * ranks;
    const double weightRate = bandwidth * backend.memoryShare * format.device;
    const double peak = peak16(*d.device) * ranks;
    const double unpack = backend.unpacks ? format.unpackFlops / peak : 0.0;
    // A dense model's layers are shared out, of a mixture only the experts are.
    const double restShare = model.experts ? 1.0 : parts.onDevice;
    const double expertShare = model.experts ? parts.onDevice : 0.0;
    m_restSeconds = readOrUnpack(parts.rest / weightRate, parts.restParameters * unpack) * restShare;
    m_headSeconds = parts.head / weightRate;
    m_expertSeconds =
        readOrUnpack(parts.experts * m_expertFraction / weightRate, parts.expertParameters * unpack) * expertShare;

    m_kvSecondsPerByte = 1 / (bandwidth * backend.kvReadShare);
    if (model.attention.kind != AttentionKind::Gqa)
        m_attentionToken = m_profile->attentionFlopsPerContextToken / backend.latentFlops;
    m_indexToken = indexFlops(model) / backend.latentFlops;
    const double moeShare = double(m_profile->expertLayers) / model.layers;
    const double layer = d.layout.pipelineParallel > 1 ? backend.splitLayerSeconds : backend.layerSeconds;
    const double latent = model.attention.kind == AttentionKind::Mla ? c.mlaLayerFactor : 1.0;
    m_floor = model.layers * layer * (1 + backend.moeLayerFactor * moeShare) * latent;
    m_batchSeconds =
        2 * (parts.restParameters * restShare + parts.expertParameters * expertShare) / (peak * c.batchComputeShare);

    const double rate = prefillRate(d, backend, c) * ranks;
    m_prefillToken =
        2 * (parts.restParameters * restShare + parts.expertParameters * expertShare / c.expertPrefillShare) / rate;
    m_prefillAttention = m_profile->attentionPrefillFlopsPerContextToken / (peak * backend.prefillAttentionShare);
    m_prefillIndex = indexFlops(model) / (peak * backend.prefillAttentionShare);
    m_microBatch = backend.microBatchTokens;
    m_readRest = parts.rest * restShare / (bandwidth * c.prefillReadShare);
    m_readExperts = parts.experts * expertShare / (bandwidth * c.prefillReadShare);
    m_streamToken = 2 * (parts.restParameters + parts.expertParameters) / (rate * c.expertPrefillShare);
}

/// Adds what lies in host memory.
Result<void> LocalStep::setHost(const Deployment& d, const Parts& parts, const LocalCalibration& c)
{
    const auto rates = hostRates(d, c);
    if (!rates)
        return tl::unexpected(rates.error());
    const Model& model = *m_profile->model;
    const bool alone = runsOnHost(d);
    const double onHost = 1 - parts.onDevice;
    const double restShare = alone ? 1.0 : model.experts ? 0.0 : onHost;
    const double expertShare = model.experts ? onHost : 0.0;
    const double bandwidth = rates->bandwidth * formatShareOf(*d.format, c).host;
    m_restSeconds += parts.rest * restShare / bandwidth;
    m_expertSeconds += parts.experts * m_expertFraction * expertShare / bandwidth;
    const double flop = 2 * (parts.restParameters * restShare + parts.expertParameters * expertShare);
    m_batchSeconds += flop / rates->further;
    m_hostToken = flop / rates->prefill;
    m_hostReadRest = parts.rest * restShare / rates->bandwidth;
    m_hostReadExperts = parts.experts * expertShare / rates->bandwidth;

    const HybridEngineCalibration* hybrid = hybridOf(d, c);
    if (alone) {
        m_headSeconds = parts.head / bandwidth;
        m_kvSecondsPerByte = 1 / rates->bandwidth;
        m_attentionToken = m_profile->attentionFlopsPerContextToken / (rates->cores * c.cpuAttentionFlopsPerCore);
        m_prefillAttention =
            m_profile->attentionPrefillFlopsPerContextToken / (rates->cores * c.cpuPrefillAttentionFlopsPerCore);
        m_floor = model.layers * hostLayerSeconds(d, *m_profile, *rates, c);
        m_microBatch = kHostMicroBatch;
    } else if (hybrid) {
        m_floor = std::max(m_floor, model.layers * hybrid->layerSeconds);
        const double pcie = d.device->pcieOneWay ? d.device->pcieOneWay->raw() : 0.0;
        const double gain = std::pow(d.layout.tensorParallel, c.streamDeviceExponent);
        m_streamFrom = pcie > 0 ? hybrid->streamsFromTokens : 0.0;
        m_streamChunk = c.streamChunkTokens;
        m_streamPass = pcie > 0 ? parts.experts * onHost / (pcie * c.streamShare * gain) : 0.0;
    }
    return {};
}

void LocalStep::setLinks(const Deployment& d, const LocalCalibration& c)
{
    const bool overMachines = d.nodes > 1;
    const bool chained = overMachines && backendId(d) == "mlx" && describesBuild(c.chainHopUntil, d.engineMonth);
    const double hop = chained ? c.chainHopSeconds : overMachines ? c.rpcHopSeconds : c.layerSplitHopSeconds;
    m_stages = d.layout.pipelineParallel;
    m_hops = (m_stages - 1) * hop;
    // Hybrids and chains of machines run one micro-batch after the other.
    m_pipelineExponent = overMachines || d.engine->speedModel == SpeedModel::Hybrid ? 0.0 : c.pipelineExponent;
    if (overMachines && d.layout.tensorParallel > 1)
        m_communication = 2.0 * m_profile->model->layers * c.rdmaAllReduceSeconds;
}

double LocalStep::coverage(double batch) const
{
    if (batch <= 1)
        return 1;
    return (1 - std::pow(1 - m_expertFraction, unlikeRequests(batch, m_coverageSkew))) / m_expertFraction;
}

StepBreakdown LocalStep::step(double batch, double context) const
{
    const double b = std::max(batch, 1.0);
    const double covered = m_profile->model->experts ? coverage(b) : 1.0;
    StepBreakdown t;
    t.fixed = Seconds(m_floor + m_hops);
    t.feedForward = Seconds(m_restSeconds + (b - 1) * m_batchSeconds);
    t.experts = Seconds(m_expertSeconds * covered);
    t.head = Seconds(m_headSeconds);
    t.kvCache = Seconds(b * (kvReadBytes(*m_profile, context) * m_kvSecondsPerByte +
                             attendedTokens(*m_profile, context) * m_attentionToken + context * m_indexToken));
    t.communication = Seconds(m_communication);
    return t;
}

/// Micro-batches of one prompt run through a layer split as through a pipeline.
double LocalStep::overlap(double microBatches) const
{
    if (m_stages <= 1)
        return 1;
    return std::pow(m_stages * microBatches / (microBatches + m_stages - 1), m_pipelineExponent);
}

/// A prompt that is too short to be streamed may be padded.
double LocalStep::streamed(double fresh) const
{
    const double rows = std::max(fresh, m_streamFrom);
    return std::ceil(rows / m_streamChunk) * m_streamPass + rows * m_streamToken;
}

PrefillCost LocalStep::prefill(double fresh, double cached, double, const StepBreakdown&) const
{
    const double microBatches = std::max(fresh / m_microBatch, 1.0);
    const double rows = std::min(fresh, m_microBatch);
    const double touched = m_readExperts + m_hostReadExperts > 0 ? 1 - std::pow(1 - m_expertFraction, rows) : 0.0;
    const double seen = cached + fresh / 2;
    const double attention = fresh * (attendedTokens(*m_profile, seen) * m_prefillAttention + seen * m_prefillIndex);
    // Cores compute while they read, so the host feels the larger of both.
    const double hostCompute = fresh * m_hostToken;
    const double hostRead = m_hostReadRest + m_hostReadExperts * touched;
    const auto host = [&](double reads) {
        return std::sqrt(hostCompute * hostCompute + reads * reads * hostRead * hostRead);
    };
    const double deviceRead = m_readRest + m_readExperts * touched;
    const double resident = fresh * m_prefillToken + microBatches * deviceRead + host(microBatches);
    const double matrices = m_streamFrom > 0 ? std::min(resident, streamed(fresh)) : resident;
    // Running decodes read the weights anyway.
    const double further = fresh * m_prefillToken + (microBatches - 1) * deviceRead + host(microBatches - 1);
    return {(matrices + attention) / overlap(microBatches) + m_floor + m_hops, std::min(further, matrices) + attention};
}

BandModel localBandModel(const Deployment& d, const MemoryFootprint& m)
{
    if (runsOnHost(d))
        return BandModel::Cpu;
    if (d.engine->speedModel == SpeedModel::Hybrid && m.expertShareOnDevice < 1)
        return BandModel::Hybrid;
    if (d.device->architecture == "apple")
        return d.nodes > 1 ? BandModel::MacCluster : BandModel::Mac;
    return d.layout.pipelineParallel > 1 ? BandModel::LocalSplit : BandModel::Local;
}

}  // namespace sizewright
