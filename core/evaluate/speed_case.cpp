// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/speed_case.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/evaluate/benchmark_run.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/row_cells.h"
#include "core/evaluate/local_case.h"
#include "core/io/number_text.h"

namespace sizewright {
namespace {

/// Requests of an open-loop run that does not say. @source the usual --num-prompts of the published runs
constexpr double kUsualRequests = 200;

/// A run at a limit for tokens alone: any wait for the first one, and more users than any machine holds.
constexpr double kAnyWait = 1e9;
constexpr int kMostUsers = 1'000'000;

constexpr std::array<std::pair<std::string_view, SpeedMetric>, 6> kMetrics{{{"ttft_ms", SpeedMetric::Ttft},
                                                                            {"tpot_ms", SpeedMetric::Tpot},
                                                                            {"decode_tok_s_per_user", SpeedMetric::PerUser},
                                                                            {"prefill_tok_s", SpeedMetric::Prefill},
                                                                            {"output_tok_s_total", SpeedMetric::OutputTotal},
                                                                            {"total_tok_s", SpeedMetric::AllTotal}}};

/// Weights above this share of a device's memory leave too little for a cache.
constexpr double kFullestWeights = 0.65;

/// As many replicas as the devices allow: the smallest power of two of devices that holds the weights with room for the cache.
void fillReplicas(const Catalog& catalog, Deployment& d)
{
    const int devices = d.devices();
    const auto weights = weightBreakdown(catalog, *d.model, *d.format, false);
    const double memory = d.device->memory ? double(d.device->memory->raw()) : 0;
    int each = 1;
    while (weights && memory > 0 && each < devices && double(weights->total().raw()) / each > kFullestWeights * memory)
        each *= 2;
    d.layout.replicas = std::max(1, devices / each);
    d.layout.pipelineParallel = 1;
    d.layout.tensorParallel = std::max(1, devices / d.layout.replicas);
}

class RowReader : public RowCells {
public:
    RowReader(const Catalog& catalog, const CsvTable& table, std::size_t row) : RowCells(table, row), m_catalog(catalog) {}

    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }

    [[nodiscard]] Result<Deployment> deployment() const
    {
        Deployment d;
        d.model = m_catalog.model(text("model"));
        d.device = m_catalog.accelerator(text("device"));
        d.engine = m_catalog.engine(engineId());
        if (!d.model || !d.device || !d.engine)
            return failure(ErrorId::NotApplicable, text("id"),
                           !d.model    ? "the model is not in the catalog"
                           : !d.device ? "the device is not in the catalog"
                                       : "the engine is not in the catalog");
        d.format = measuredFormat(m_catalog, *d.model, text("weight_format"));
        if (!d.format)
            return failure(ErrorId::NotApplicable, text("id"), "the weight format is not in the catalog");
        const ComputeType compute = d.format->compute;
        const bool quantised = compute == ComputeType::Fp8 || compute == ComputeType::Fp4 || text("weight_format") == "mxfp4";
        d.kvFormat = kvFormat(*d.engine, *d.device, d.model->attention.kind == AttentionKind::Mla, quantised);
        if (!d.kvFormat)
            return failure(ErrorId::NotApplicable, text("id"), "the KV format is not in the catalog");
        layOut(d);
        setHost(d);
        d.speculative = text("speculative") == "on";
        return d;
    }

    [[nodiscard]] ServingLoad load() const
    {
        const double depth = number("context_depth_tokens", 0);
        ServingLoad load;
        load.inputTokens = std::max(number("input_tokens", 0) + depth, 1.0);
        load.cachedInputTokens = depth + number("shared_prefix_tokens", 0);
        load.outputTokens = std::max(number("output_tokens", 1), 1.0);
        load.concurrency = number("concurrency", 0);
        return load;
    }

private:
    [[nodiscard]] std::string engineId() const
    {
        const std::string id = text("engine");
        return id == "mlx-lm" ? "mlx" : id;
    }

    [[nodiscard]] const KvFormat* kvFormat(const Engine& engine, const Accelerator& device, bool latent, bool quantised) const
    {
        std::string id = text("kv_format");
        if (id == "fp16")
            id = "f16";
        if (!id.empty())
            return m_catalog.kvFormat(id);
        // vLLM and TensorRT-LLM runs with quantised weights keep the cache in FP8 where nothing is said: so it shows in the loads at
        // which they begin to queue. SGLang's keep 16 bits, but for latent caches on Blackwell.
        const bool sglang16 = engine.id == "sglang" && !(latent && device.architecture == "blackwell");
        const bool eightBit = engine.speedModel == SpeedModel::Serving && !sglang16 && device.fp8 && quantised;
        if (eightBit && std::ranges::find(engine.kvFormats, "fp8") != engine.kvFormats.end())
            return m_catalog.kvFormat("fp8");
        for (const std::string& name : engine.kvFormats)
            if (name != "fp8")
                return m_catalog.kvFormat(name);
        return nullptr;
    }

    void layOut(Deployment& d) const
    {
        const int devices = count("n_devices", 1);
        d.nodes = count("nodes", 1);
        d.devicesPerNode = std::max(1, devices / d.nodes);
        d.layout.replicas = std::min(count("replicas", 1), devices);
        const int each = std::max(1, devices / d.layout.replicas);
        d.layout.pipelineParallel = std::min(count("pp", splitsLayers(*d.engine) && count("tp", 1) <= 1 ? each : 1), each);
        d.layout.tensorParallel = std::max(1, each / d.layout.pipelineParallel);
        d.layout.attentionDataParallel = std::min(count("attention_dp", 1), d.layout.tensorParallel);
        d.layout.expertParallel = count("ep", 1);
        const std::string stated = text("link");
        const Link* link = stated == "pcie" ? nullptr : m_catalog.link(stated);
        d.deviceLink = link && !link->betweenNodes ? link
                       : stated == "pcie"          ? pcieLinkOf(m_catalog, *d.device)
                                                   : deviceLinkOf(m_catalog, *d.device);
        d.nodeLink = d.nodes > 1 ? (link && link->betweenNodes ? link : m_catalog.link("infiniband-400g")) : nullptr;
    }

    void setHost(Deployment& d) const
    {
        d.host.cpu = m_catalog.cpu(text("cpu"));
        d.host.sockets = count("sockets", 1);
        d.host.channelsPerSocket = count("memory_channels", d.host.cpu ? d.host.cpu->memoryChannels.value_or(0) : 0);
        d.host.megatransfers = count("memory_mts", d.host.cpu ? d.host.cpu->memoryMegatransfers.value_or(0) : 0);
        d.host.memory = kEnoughHostMemory;
    }

    const Catalog& m_catalog;
};

/// What a row leaves out of its load: lengths of a known benchmark, requests of a run, an offline run.
Result<SpeedCase> withLoad(SpeedCase c, const RowReader& reader)
{
    const std::string note = reader.text("note");
    const bool total = c.metric == SpeedMetric::OutputTotal || c.metric == SpeedMetric::AllTotal;
    if (const auto lengths = benchmarkLengths(*c.deployment.model, note)) {
        if (reader.text("input_tokens").empty())
            c.load.inputTokens = lengths->input;
        if (reader.text("output_tokens").empty())
            c.load.outputTokens = lengths->output;
        c.load.offline = true;
        c.load.concurrency = lengths->requests;
        c.answersVary = lengths->answersVary;
        if (reader.text("replicas").empty())
            fillReplicas(reader.catalog(), c.deployment);
    } else if (total && c.load.concurrency <= 0 && c.requestsPerSecond <= 0) {
        if (reader.text("input_tokens").empty() || reader.text("output_tokens").empty())
            return failure(ErrorId::NotApplicable, c.id, "the lengths of the requests are not stated");
        c.load.offline = true;
    }
    if (!c.load.offline && c.load.concurrency <= 0 && c.requestsPerSecond <= 0)
        c.load.concurrency = 1;
    c.requests = numberBefore(note, " prompts").value_or(kUsualRequests);
    return c;
}

}  // namespace

std::string metricId(SpeedMetric metric)
{
    return std::string(std::ranges::find(kMetrics, metric, &std::pair<std::string_view, SpeedMetric>::second)->first);
}

std::optional<SpeedMetric> metricOf(std::string_view id)
{
    const auto found = std::ranges::find(kMetrics, id, &std::pair<std::string_view, SpeedMetric>::first);
    return found == kMetrics.end() ? std::nullopt : std::optional(found->second);
}

Result<SpeedCase> readSpeedCase(const Catalog& catalog, const CsvTable& table, std::size_t row)
{
    const RowReader reader(catalog, table, row);
    SpeedCase c;
    c.id = reader.text("id");
    c.family = reader.text("family");
    c.source = reader.text("source");
    c.engineVersion = reader.text("engine_version");
    c.quality = reader.text("quality");
    const auto metric = metricOf(reader.text("metric"));
    if (!metric)
        return failure(ErrorId::NotApplicable, c.id, "the metric is not known");
    c.metric = *metric;
    c.value = reader.number("value", 0);
    if (isLocalRow(table, row))
        return readLocalCase(catalog, table, row, c);
    auto deployment = reader.deployment();
    if (!deployment)
        return tl::unexpected(deployment.error());
    c.deployment = *deployment;
    c.deployment.engineVersion = c.engineVersion;
    c.load = reader.load();
    c.requestsPerSecond = c.load.concurrency > 0 ? 0 : reader.number("request_rate_per_s", 0);
    c.share = reader.text("scope") == "per_device" ? 1.0 / c.deployment.devices() : 1.0;
    return withLoad(std::move(c), reader);
}

bool isTime(SpeedMetric metric)
{
    return metric == SpeedMetric::Ttft || metric == SpeedMetric::Tpot;
}

BandMetric bandMetric(SpeedMetric metric)
{
    switch (metric) {
    case SpeedMetric::Ttft:
        return BandMetric::Ttft;
    case SpeedMetric::Tpot:
    case SpeedMetric::PerUser:
        return BandMetric::Tpot;
    case SpeedMetric::Prefill:
        return BandMetric::Prefill;
    case SpeedMetric::OutputTotal:
    case SpeedMetric::AllTotal:
        break;
    }
    return BandMetric::Throughput;
}

Band<double> figureOf(SpeedMetric metric, const ServingEstimate& e, const ServingLoad& load)
{
    const auto times = [](const Band<Seconds>& b) {
        return Band<double>{b.low.raw() * 1e3, b.typical.raw() * 1e3, b.high.raw() * 1e3};
    };
    const auto rates = [](const Band<TokensPerSecond>& b, double factor) {
        return Band<double>{b.low.raw() * factor, b.typical.raw() * factor, b.high.raw() * factor};
    };
    switch (metric) {
    case SpeedMetric::Ttft:
        return times(e.ttft);
    case SpeedMetric::Tpot:
        return times(e.tpot);
    case SpeedMetric::PerUser:
        return rates(e.perUser, 1);
    case SpeedMetric::Prefill:
        return rates(e.prefill, 1);
    case SpeedMetric::OutputTotal:
        return rates(e.outputTotal, 1);
    case SpeedMetric::AllTotal:
        break;
    }
    return rates(e.outputTotal, (load.inputTokens + load.outputTokens) / load.outputTokens);
}

Result<PreparedCase> prepareCase(const Catalog& catalog, const SpeedCase& run)
{
    const Deployment& d = run.deployment;
    auto profile = modelProfile(catalog, *d.model, *d.format, *d.kvFormat, d.speculative && d.model->mtpLayers > 0);
    if (!profile)
        return tl::unexpected(profile.error());
    if (const auto restated = restateWeights(catalog, run, *profile); !restated)
        return tl::unexpected(restated.error());
    PreparedCase prepared{*profile, {}};
    const ServingLoad& load = run.load;
    prepared.memory = memoryFootprint(d, *profile, load.inputTokens, load.outputTokens, std::max(load.concurrency, 1.0),
                                      load.inputTokens + load.outputTokens);
    if (run.expertShare)
        prepared.memory.expertShareOnDevice = *run.expertShare;
    if (run.tokenLimit.raw() > 0) {
        prepared.memory.shortage = MemoryShortage::None;
        prepared.memory.maxConcurrency = kMostUsers;
    }
    // A machine that ran the model held it: catalogs list one memory size where Macs and host memories come in several. On a
    // serving engine's devices it is the stated count that is wrong.
    if (!prepared.memory.fits()) {
        if (d.engine->speedModel == SpeedModel::Serving)
            return failure(ErrorId::NotApplicable, run.id, "the stated devices cannot hold the model and one request");
        prepared.memory.shortage = MemoryShortage::None;
        prepared.memory.maxConcurrency = static_cast<std::int64_t>(std::max(std::ceil(load.concurrency), 1.0));
    }
    return prepared;
}

Result<ServingEstimate> estimateCase(const SpeedCase& run, const PreparedCase& prepared, const Calibration& calibration)
{
    const auto estimator = SpeedEstimator::make(run.deployment, prepared.profile, prepared.memory, calibration);
    if (!estimator)
        return tl::unexpected(estimator.error());
    if (run.tokenLimit.raw() > 0) {
        ServingLoad load = run.load;
        load.concurrency = usersAtServiceLevel(*estimator, load, TokensPerSecond(1 / run.tokenLimit.raw()), Seconds(kAnyWait), kMostUsers);
        return estimator->at(load);
    }
    if (run.requestsPerSecond > 0)
        return estimateRun(*estimator, run.load, {run.requestsPerSecond, run.requests});
    return run.answersVary ? estimateBurst(*estimator, run.load, run.deployment.layout.replicas) : estimator->at(run.load);
}

}  // namespace sizewright
