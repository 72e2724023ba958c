// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/evaluate/evaluate.h"
#include "core/evaluate/evaluate_training.h"
#include "core/io/number_text.h"
#include "core/memory/runtime.h"

namespace sizewright {
namespace {

constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;

/// Relative error bands. Weights and cache: what a log states and exact sizes differ by. The others cover nine of ten logs
/// when the sources that they come from are left out of the fit.
struct ErrorBand {
    double low;
    double high;
};
constexpr ErrorBand kWeightsBand{0.99, 1.01};
constexpr ErrorBand kStatedBitsBand{0.997, 1.003};
constexpr ErrorBand kCacheBand{0.995, 1.005};
constexpr ErrorBand kGraphBand{0.75, 1.7};
constexpr ErrorBand kPoolBand{0.7, 1.4};
/// Of the total of an engine that grows as it goes.
constexpr ErrorBand kAllocatorBand{0.985, 1.02};

struct Prediction {
    std::optional<double> bytes;
    double low = 0;
    double high = 0;
    const char* basis = "derived";
    std::string reason;

    static Prediction of(double bytes, ErrorBand band)
    {
        return {bytes, bytes * band.low, bytes * band.high, "derived", {}};
    }
    static Prediction none(std::string reason) { return {std::nullopt, 0, 0, "", std::move(reason)}; }
};

/// The number that follows `word` in a text: 512 in "ubatch 512".
std::optional<double> numberAfter(std::string_view text, std::string_view word)
{
    const auto at = text.find(word);
    if (at == text.npos)
        return std::nullopt;
    text.remove_prefix(at + word.size());
    return parseNumber(text.substr(0, text.find_first_not_of("0123456789.")));
}

/// The number that stands before `word`: 18.6 in "18.6 GiB of the weights".
std::optional<double> numberBefore(std::string_view text, std::string_view word)
{
    const auto at = text.find(word);
    if (at == text.npos)
        return std::nullopt;
    text = text.substr(0, at);
    const auto begin = text.find_last_not_of("0123456789.");
    return parseNumber(text.substr(begin == text.npos ? 0 : begin + 1));
}

/// `32768`, `30720 in + 2048 out` or `generate 2048`.
struct LoggedContext {
    double input = 0;
    double output = 0;
    [[nodiscard]] double tokens() const { return input + output; }
};

std::optional<LoggedContext> loggedContext(std::string_view text)
{
    if (const auto whole = parseNumber(text))
        return LoggedContext{*whole, 0};
    const auto input = numberBefore(text, " in");
    const auto output = numberBefore(text, " out");
    if (input && output)
        return LoggedContext{*input, *output};
    if (const auto generated = numberAfter(text, "generate "))
        return LoggedContext{0, *generated};
    return std::nullopt;
}

/// The model's release, else the first known one of a model of its shape and family; empty if there is none.
std::string releaseOf(const Catalog& catalog, const Model& model)
{
    std::string first = model.released;
    if (first.empty())
        for (const Model& other : catalog.models)
            if (other.family == model.family && !other.released.empty() && (first.empty() || other.released < first))
                first = other.released;
    return first;
}

Prediction ofTraining(const TrainingPrediction& training)
{
    Prediction p = Prediction::none(training.reason);
    if (!training.total)
        return p;
    p.basis = "derived";
    p.bytes = double(training.total->typical.raw());
    p.low = double(training.total->low.raw());
    p.high = double(training.total->high.raw());
    return p;
}

/// One load log of an engine: what stands in its row, and what the memory model says of it.
class RuntimeRow {
public:
    RuntimeRow(const Catalog& catalog, const CsvTable& table, std::size_t row)
        : m_catalog(catalog), m_table(table), m_row(row)
    {
        m_model = catalog.model(cell("model_id"));
        if (m_model)
            m_format = measuredFormat(catalog, *m_model, cell("format_id"));
        m_engine = catalog.engine(cell("engine_id"));
        m_device = catalog.accelerator(cell("device_id"));
        m_context = loggedContext(cell("context"));
        const std::string_view scope = cell("scope");
        m_perDevice = scope == "per GPU" || scope == "per device";
        m_whole =
            scope.starts_with("whole model") || scope == "weights only" || scope == "KV only" || scope == "per sequence";
    }

    /// GiB as the column says, in bytes.
    [[nodiscard]] std::optional<double> actual(std::string_view column) const
    {
        const auto value = parseNumber(cell(column));
        return value ? std::optional(*value * kGiB) : std::nullopt;
    }

    [[nodiscard]] Prediction weights() const
    {
        if (std::string reason = obstacle(); !reason.empty())
            return Prediction::none(std::move(reason));
        if (const auto bits = numberBefore(cell("quant"), " bpw")) {
            const double bytes = double(parameterCount(*m_model, false)) * *bits / 8;
            Prediction p = Prediction::of(bytes / share(), kStatedBitsBand);
            p.basis = "measured";
            p.reason = "the size follows from the bits per weight that the row states";
            return p;
        }
        if (!m_format)
            return Prediction::none("the weight format is not in the catalog");
        const auto weights = weightBreakdown(m_catalog, *m_model, *m_format, checkpointHoldsMtp(*m_model, *m_format));
        if (!weights)
            return Prediction::none(weights.error().detail);
        return Prediction::of(double(weights->total().raw()) / share(), kWeightsBand);
    }

    [[nodiscard]] Prediction cache() const
    {
        if (std::string reason = obstacle(); !reason.empty())
            return Prediction::none(std::move(reason));
        if (m_perDevice)
            return parseNumber(cell("max_tokens_in_kv")) ? cacheOfTokens() : cacheLeftOver();
        if (!m_context)
            return Prediction::none("the row states no length of context");
        const auto storage = cacheStorage();
        if (!storage)
            return Prediction::none("the layout or format of the cache is not in the catalog");
        // llama.cpp sets up cells in steps of 32.
        const bool cells = m_engine && m_engine->runtime.kind == RuntimeKind::Graph;
        const double tokens = cells ? std::ceil(m_context->tokens() / 32) * 32 : m_context->tokens();
        return Prediction::of(kvCacheSize(*m_model, *storage).bytesAt(tokens), kCacheBand);
    }

    [[nodiscard]] Prediction overhead() const
    {
        if (std::string reason = obstacle(); !reason.empty())
            return Prediction::none(std::move(reason));
        if (!m_engine)
            return Prediction::none("the engine is not in the catalog");
        if (m_engine->runtime.kind == RuntimeKind::Graph)
            return graphOverhead();
        return m_engine->runtime.kind == RuntimeKind::Allocator ? grownOverhead() : poolOverhead();
    }

    [[nodiscard]] Prediction total() const
    {
        if (m_engine && m_perDevice && m_engine->runtime.kind == RuntimeKind::Pool && obstacle().empty())
            return pool();
        Prediction sum{0.0, 0, 0, "derived", {}};
        for (const Prediction& part : {weights(), cache(), overhead()}) {
            if (!part.bytes)
                return part;
            *sum.bytes += *part.bytes;
            sum.low += part.low;
            sum.high += part.high;
        }
        if (m_engine->runtime.kind == RuntimeKind::Allocator)
            return Prediction::of(*sum.bytes, kAllocatorBand);
        return sum;
    }

private:
    [[nodiscard]] std::string_view cell(std::string_view column) const { return m_table.cell(m_row, column); }
    [[nodiscard]] double share() const { return m_perDevice ? std::max(devices(), 1) : 1; }

    [[nodiscard]] std::string obstacle() const
    {
        if (cell("engine_id").starts_with("fine-tune") || cell("engine_id") == "llama-factory")
            return "the row is about fine-tuning, not about serving";
        if (!m_model)
            return "the model is not in the catalog";
        return m_perDevice || m_whole ? std::string()
                                      : "the row states a part of a machine, a minimum or an estimate, not a measurement";
    }

    /// 0 for the CPU alone. Where the row leaves it open, as many as the weights need.
    [[nodiscard]] int devices() const
    {
        const std::string_view text = cell("gpus");
        if (const auto count = parseNumber(text.substr(0, text.find(' '))))
            return int(std::clamp(*count, 0.0, 10'000.0));
        const auto size =
            m_model && m_format ? weightBreakdown(m_catalog, *m_model, *m_format, false) : Result<WeightBreakdown>();
        if (!m_device || !m_device->memory || !size)
            return 1;
        return std::max(1, int(std::ceil(double(size->total().raw()) / double(m_device->memory->raw()))));
    }

    /// A cache whose tokens the log counts, on one device.
    [[nodiscard]] Prediction cacheOfTokens() const
    {
        const KvFormat* format = m_catalog.kvFormat(cell("quant").find("fp8 KV") != std::string_view::npos ? "fp8" : "bf16");
        if (m_model->attention.kind == AttentionKind::Compressed)
            return Prediction::none(
                "tokens of a compressed cache depend on the longest request that the engine was started for");
        if (!format)
            return Prediction::none("the layout or format of the cache is not in the catalog");
        const bool padded = cell("engine").find("before MLA") != std::string_view::npos;
        const KvStorage storage{format, format, padded ? KvLayout::PaddedHeads : KvLayout::Native};
        const KvCacheSize size = kvCacheSize(*m_model, storage);
        const double shards =
            std::min(cell("engine").find("DP") != std::string_view::npos ? 1 : std::max(devices(), 1), size.shards);
        return Prediction::of(size.bytesAt(*parseNumber(cell("max_tokens_in_kv"))) / shards, kCacheBand);
    }

    /// A pool's cache is what is left of its share.
    [[nodiscard]] Prediction cacheLeftOver() const
    {
        const Prediction all = pool();
        const Prediction parts[] = {weights(), overhead()};
        if (!all.bytes)
            return all;
        double bytes = *all.bytes;
        double spread = all.high - *all.bytes;
        for (const Prediction& part : parts) {
            if (!part.bytes)
                return part;
            bytes -= *part.bytes;
            spread += part.high - *part.bytes;
        }
        return bytes > 0 ? Prediction{bytes, std::max(bytes - spread, 0.0), bytes + spread, "derived", {}}
                         : Prediction::none("weights and runtime leave nothing of the engine's share for a cache");
    }

    [[nodiscard]] Result<ModelProfile> profile() const
    {
        const KvFormat* kv = m_catalog.kvFormat("bf16");
        if (!m_format || !kv)
            return failure(ErrorId::UnknownId, "format_id", "the weight format is not in the catalog");
        return modelProfile(m_catalog, *m_model, *m_format, *kv, false);
    }

    /// The engine's share of one device, as stated (`util 0.9 of 79.22 GiB`) or by its defaults.
    [[nodiscard]] Prediction pool() const
    {
        const auto stated = numberAfter(cell("note"), "util ");
        const auto statedMemory = numberAfter(cell("note"), " of ");
        if (stated && statedMemory)
            return Prediction::of(*stated * *statedMemory * kGiB, kWeightsBand);
        const auto shape = profile();
        if (!shape || !m_device || !m_device->memory)
            return Prediction::none(shape ? "the device is not in the catalog" : shape.error().detail);
        const int ranks = std::max(devices(), 1);
        const DeviceRuntime r =
            deviceRuntime(*m_engine, *shape, *m_device, double(m_device->memory->raw()), ranks, ranks, 0);
        return Prediction::of(r.budget - r.activationRoom() + r.activations, kPoolBand);
    }

    [[nodiscard]] Prediction poolOverhead() const
    {
        const auto shape = profile();
        if (!shape)
            return Prediction::none(shape.error().detail);
        if (!m_device || !m_device->memory)
            return Prediction::none("the device is not in the catalog");
        const int ranks = std::max(devices(), 1);
        // Graphs are captured outside the share that a log accounts for.
        const DeviceRuntime r =
            deviceRuntime(*m_engine, *shape, *m_device, double(m_device->memory->raw()), ranks, ranks, 0);
        return Prediction::of((r.context + r.activations) * (m_perDevice ? 1 : ranks), kPoolBand);
    }

    [[nodiscard]] Prediction grownOverhead() const
    {
        const AllocatorVersion* version = allocatorVersion(*m_engine, releaseOf(m_catalog, *m_model));
        const KvFormat* kv = m_catalog.kvFormat("bf16");
        if (!version || !kv || !m_format || !m_context)
            return Prediction::none("the weight format or the length of context is not known");
        const AllocatorRun run{m_context->input, m_context->output, kvCacheSize(*m_model, *kv).bytesPerToken,
                               std::max(devices(), 1)};
        return Prediction::of(allocatorOverhead(*m_engine, *version, *m_model, *m_format, run), kPoolBand);
    }

    [[nodiscard]] Prediction graphOverhead() const
    {
        const std::string_view note = cell("note");
        GraphRun run;
        run.microBatch = microBatch();
        run.context = m_context ? m_context->tokens() : 0;
        run.devices = devices();
        run.flashAttention = note.find("fa 0") == note.npos;
        run.latent = latentRun();
        const double all = actual("weights_GiB").value_or(weights().bytes.value_or(0));
        const auto onDevice = numberBefore(note, " GiB of the weights on GPU");
        run.expertsOnHost = m_model->experts && onDevice && *onDevice * kGiB < kAllOnDevice * all;
        run.expertTensorBytes = expertTensorBytes();
        const ComputeBuffers buffers = computeBuffers(*m_engine, *m_model, run);
        return Prediction::of(buffers.total(run.devices), kGraphBand);
    }

    [[nodiscard]] LatentRun latentRun() const
    {
        const std::string_view note = cell("note");
        const auto storage = cacheStorage();
        if (storage && storage->layout == KvLayout::FullHeads)
            return LatentRun::PerHead;
        const bool expands = note.find("mla ") == note.npos
                                 ? m_engine->runtime.expandsLatent
                                 : note.find("mla 2") != note.npos || note.find("mla 3") != note.npos;
        return expands ? LatentRun::Expanded : LatentRun::Absorbed;
    }

    /// A third of one layer's routed experts at the row's mean bits per weight.
    [[nodiscard]] double expertTensorBytes() const
    {
        const auto all = weights().bytes;
        if (!m_model->experts || !all)
            return 0;
        return double(m_model->experts->routed) * m_model->hidden * m_model->experts->intermediate * *all /
               double(parameterCount(*m_model, false));
    }

    /// One part of a cache in a log, as in `K (q8_0): 399.50 MiB` or `c^KV (f16): 549.00 MiB`.
    struct CachePart {
        const KvFormat* format = nullptr;
        double elements = 0;  ///< in proportion
    };

    [[nodiscard]] std::vector<CachePart> cacheParts() const
    {
        std::vector<CachePart> parts;
        std::string_view note = cell("note");
        const auto begin = note.find("KV: ");
        note = begin == note.npos ? std::string_view() : note.substr(begin, note.find(';', begin) - begin);
        for (auto open = note.find(" ("); open != note.npos; open = note.find(" (")) {
            const auto close = note.find(')', open);
            if (close == note.npos)
                break;
            CachePart part{m_catalog.kvFormat(note.substr(open + 2, close - open - 2)), 0};
            note.remove_prefix(std::min(note.find_first_not_of(": ", close + 1), note.size()));
            const auto size = parseNumber(note.substr(0, note.find(' ')));
            if (part.format && size)
                part.elements = *size * part.format->elementsPerBlock / part.format->bytesPerBlock;
            parts.push_back(part);
        }
        return parts;
    }

    /// Formats and layout that a log of llama.cpp names. Without a log: 16 bits, and what the attention needs.
    [[nodiscard]] std::optional<KvStorage> cacheStorage() const
    {
        KvStorage storage;
        storage.keys = storage.values = m_catalog.kvFormat("bf16");
        if (m_engine && m_engine->runtime.kind == RuntimeKind::Graph) {
            storage.windowSlack = int(microBatch());
            storage.layout = m_engine->runtime.wholeWindows ? KvLayout::WholeContext : KvLayout::Native;
        }
        const std::vector<CachePart> parts = cacheParts();
        if (!parts.empty()) {
            storage.keys = parts.front().format;
            storage.values = parts.back().format;
        }
        if (!storage.keys || !storage.values)
            return std::nullopt;
        // An MLA model in two parts keeps the latent and a transposed copy, or keys and values of every head: their
        // proportion tells which.
        if (parts.size() == 2 && m_model->attention.kind == AttentionKind::Mla) {
            const Attention& a = m_model->attention;
            const double latent = double(a.kvLoraRank + a.ropeHeadDim) / a.kvLoraRank;
            const double heads = double(a.nopeHeadDim + a.ropeHeadDim) / a.vHeadDim;
            const double logged = parts.front().elements / parts.back().elements;
            storage.layout =
                std::abs(logged - latent) < std::abs(logged - heads) ? KvLayout::LatentTransposed : KvLayout::FullHeads;
        }
        return storage;
    }

    [[nodiscard]] double microBatch() const
    {
        const auto& steps = m_engine->runtime.steps;
        return numberAfter(cell("batch_or_concurrency"), "ubatch ").value_or(steps.empty() ? 512 : steps.front().tokens);
    }

    /// Logs of a model that is wholly on its devices still show an embedding on the host.
    static constexpr double kAllOnDevice = 0.95;

    const Catalog& m_catalog;
    const CsvTable& m_table;
    std::size_t m_row;
    const Model* m_model = nullptr;
    const WeightFormat* m_format = nullptr;
    const Engine* m_engine = nullptr;
    const Accelerator* m_device = nullptr;
    std::optional<LoggedContext> m_context;
    bool m_perDevice = false;
    bool m_whole = false;
};

}  // namespace

std::vector<EvaluatedRow> evaluateRuntimeMemory(const Catalog& catalog, const CsvTable& table, std::size_t row)
{
    const RuntimeRow log(catalog, table, row);
    struct Metric {
        const char* name;
        const char* column;
        Prediction (RuntimeRow::*predict)() const;
        const char* miss;
    };
    static constexpr std::array<Metric, 4> kMetrics{
        {{"weights_bytes", "weights_GiB", &RuntimeRow::weights, "the file holds other tensors or types than its name says"},
         {"kv_cache_bytes", "kv_GiB", &RuntimeRow::cache,
          "the cache was laid out or sized in a way that the row does not state"},
         {"overhead_bytes", "overhead_GiB", &RuntimeRow::overhead,
          "the engine ran with options or a version that the row does not state"},
         {"total_bytes", "total_GiB", &RuntimeRow::total,
          "the engine ran with options or a version that the row does not state"}}};
    // A project's own rule of thumb is no measurement, neither of serving nor of training.
    const bool measured = table.cell(row, "scope").find("estimate") == std::string_view::npos;
    const auto training = measured ? predictTrainingTotal(catalog, table, row) : std::nullopt;
    std::vector<EvaluatedRow> rows;
    for (const Metric& metric : kMetrics) {
        EvaluatedRow r;
        r.id = std::to_string(table.line(row)) + ":" + metric.name;
        r.metric = metric.name;
        r.actual = log.actual(metric.column);
        const Prediction prediction =
            training && metric.predict == &RuntimeRow::total ? ofTraining(*training) : (log.*metric.predict)();
        r.reason = prediction.reason;
        r.predicted = prediction.bytes;
        if (prediction.bytes) {
            r.low = prediction.low;
            r.high = prediction.high;
            r.basis = prediction.basis;
            if (r.actual && (*r.actual < *r.low || *r.actual > *r.high))
                r.reason = metric.miss;
        }
        rows.push_back(std::move(r));
    }
    return rows;
}

}  // namespace sizewright
