// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/evaluate/evaluate.h"
#include "core/io/number_text.h"
#include "core/performance/estimate.h"

namespace sizewright {
namespace {

/// A machine on which a measurement ran had enough memory, stated or not.
constexpr Bytes kEnoughHostMemory{std::int64_t{1} << 46};

struct RowFailure {
    std::string reason;
};

class RowReader {
public:
    RowReader(const Catalog& catalog, const CsvTable& table, std::size_t row) : m_catalog(catalog), m_table(table), m_row(row) {}

    [[nodiscard]] std::string text(std::string_view column) const { return std::string(m_table.cell(m_row, column)); }
    [[nodiscard]] double number(std::string_view column, double otherwise) const
    {
        return parseNumber(m_table.cell(m_row, column)).value_or(otherwise);
    }
    [[nodiscard]] int count(std::string_view column, int otherwise) const
    {
        const double value = number(column, otherwise);
        return value >= 1 && value < 1e6 ? static_cast<int>(value) : otherwise;
    }

    [[nodiscard]] tl::expected<Deployment, RowFailure> deployment() const
    {
        Deployment d;
        d.model = m_catalog.model(text("model"));
        d.device = m_catalog.accelerator(text("device"));
        d.engine = m_catalog.engine(engineId());
        if (!d.model || !d.device || !d.engine)
            return tl::unexpected(RowFailure{!d.model    ? "the model is not in the catalog"
                                             : !d.device ? "the device is not in the catalog"
                                                         : "the engine is not in the catalog"});
        d.format = measuredFormat(m_catalog, *d.model, text("weight_format"));
        if (!d.format)
            return tl::unexpected(RowFailure{"the weight format is not in the catalog"});
        d.kvFormat = kvFormat(*d.engine, *d.device);
        if (!d.kvFormat)
            return tl::unexpected(RowFailure{"the KV format is not in the catalog"});
        layOut(d);
        d.speculative = text("speculative") == "on";
        return d;
    }

private:
    [[nodiscard]] std::string engineId() const
    {
        const std::string id = text("engine");
        return id == "mlx-lm" ? "mlx" : id;
    }

    [[nodiscard]] const KvFormat* kvFormat(const Engine& engine, const Accelerator& device) const
    {
        std::string id = text("kv_format");
        if (id == "fp16")
            id = "f16";
        if (!id.empty())
            return m_catalog.kvFormat(id);
        for (const std::string& name : engine.kvFormats)
            if (name != "fp8" || device.fp8)
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
        d.host.cpu = m_catalog.cpu(text("cpu"));
        d.host.sockets = count("sockets", 1);
        d.host.channelsPerSocket = count("memory_channels", d.host.cpu ? d.host.cpu->memoryChannels.value_or(0) : 0);
        d.host.megatransfers = count("memory_mts", d.host.cpu ? d.host.cpu->memoryMegatransfers.value_or(0) : 0);
        d.host.memory = kEnoughHostMemory;
    }

    const Catalog& m_catalog;
    const CsvTable& m_table;
    std::size_t m_row;
};

struct Figure {
    double low, typical, high;
};

std::optional<Figure> figureOf(const std::string& metric, const ServingEstimate& e, const ServingLoad& load)
{
    const auto times = [](const Band<Seconds>& b) { return Figure{b.low.raw() * 1e3, b.typical.raw() * 1e3, b.high.raw() * 1e3}; };
    const auto rates = [](const Band<TokensPerSecond>& b, double factor) {
        return Figure{b.low.raw() * factor, b.typical.raw() * factor, b.high.raw() * factor};
    };
    if (metric == "ttft_ms")
        return times(e.ttft);
    if (metric == "tpot_ms")
        return times(e.tpot);
    if (metric == "decode_tok_s_per_user")
        return rates(e.perUser, 1);
    if (metric == "prefill_tok_s")
        return rates(e.prefill, 1);
    if (metric == "output_tok_s_total")
        return rates(e.outputTotal, 1);
    if (metric == "total_tok_s")
        return rates(e.outputTotal, (load.inputTokens + load.outputTokens) / load.outputTokens);
    return std::nullopt;
}

}  // namespace

EvaluatedRow evaluateSpeed(const Catalog& catalog, const CsvTable& table, std::size_t row)
{
    const RowReader reader(catalog, table, row);
    EvaluatedRow r;
    r.id = reader.text("id");
    r.metric = reader.text("metric");
    r.actual = parseNumber(table.cell(row, "value"));
    const auto d = reader.deployment();
    if (!d) {
        r.reason = d.error().reason;
        return r;
    }
    const double depth = reader.number("context_depth_tokens", 0);
    ServingLoad load;
    load.inputTokens = std::max(reader.number("input_tokens", 0) + depth, 1.0);
    load.cachedInputTokens = depth + reader.number("shared_prefix_tokens", 0);
    load.outputTokens = std::max(reader.number("output_tokens", 1), 1.0);
    load.concurrency = reader.number("concurrency", 1);
    const double rate = reader.number("request_rate_per_s", 0);
    const bool loadStated = !table.cell(row, "concurrency").empty() || rate > 0;
    if (!loadStated && (r.metric == "output_tok_s_total" || r.metric == "total_tok_s")) {
        r.reason = "neither concurrency nor request rate is stated";
        return r;
    }
    const auto profile = modelProfile(catalog, *d->model, *d->format, *d->kvFormat, d->speculative && d->model->mtpLayers > 0);
    if (!profile) {
        r.reason = profile.error().detail;
        return r;
    }
    const MemoryFootprint memory = memoryFootprint(*d, *profile, load.inputTokens, load.outputTokens, load.concurrency,
                                                   load.inputTokens + load.outputTokens);
    if (!memory.fits()) {
        r.reason = "the stated devices cannot hold the model and one request";
        return r;
    }
    const auto estimator = SpeedEstimator::make(*d, *profile, memory, catalog.calibration);
    if (!estimator) {
        r.reason = estimator.error().detail;
        return r;
    }
    if (rate > 0 && table.cell(row, "concurrency").empty())
        load.concurrency = estimator->concurrencyAtRate(load, rate);
    const ServingEstimate estimate = estimator->at(load);
    const auto figure = figureOf(r.metric, estimate, load);
    if (!figure) {
        r.reason = "the metric is not known";
        return r;
    }
    const double share = reader.text("scope") == "per_device" ? 1.0 / d->devices() : 1.0;
    r.low = figure->low * share;
    r.predicted = figure->typical * share;
    r.high = figure->high * share;
    r.basis = basisId(estimate.basis);
    return r;
}

}  // namespace sizewright
