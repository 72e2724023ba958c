// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/evaluate/evaluate.h"
#include "core/io/number_text.h"
#include "core/memory/footprint.h"

namespace sizewright {
namespace {

constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;

/// What a log states and the planner's own rounding can differ by.
constexpr double kWeightsBand = 0.01;
constexpr double kCacheBand = 0.03;
/// Compute buffers depend on micro-batch and attention kernel, which a planner does not know.
constexpr double kOverheadBand = 0.5;

struct Prediction {
    std::optional<double> bytes;
    double band = 0;  ///< absolute
    std::string reason;

    static Prediction of(double bytes, double relativeBand) { return {bytes, bytes * relativeBand, {}}; }
    static Prediction none(std::string reason) { return {std::nullopt, 0, std::move(reason)}; }
};

/// One load log of an engine: what stands in its row, and what the memory model says of it.
class RuntimeRow {
public:
    RuntimeRow(const Catalog& catalog, const CsvTable& table, std::size_t row) : m_catalog(catalog), m_table(table), m_row(row)
    {
        m_model = catalog.model(cell("model_id"));
        if (m_model)
            m_format = measuredFormat(catalog, *m_model, cell("format_id"));
        m_engine = catalog.engine(cell("engine_id"));
        m_devices = std::max(parseNumber(cell("gpus")).value_or(1), 1.0);
        const std::string_view scope = cell("scope");
        m_perDevice = scope == "per GPU" || scope == "per device";
        m_whole = scope.starts_with("whole model") || scope == "weights only" || scope == "KV only" || scope == "per sequence";
    }

    /// GiB as the column says, in bytes.
    [[nodiscard]] std::optional<double> actual(std::string_view column) const
    {
        const auto value = parseNumber(cell(column));
        return value ? std::optional(*value * kGiB) : std::nullopt;
    }

    [[nodiscard]] Prediction weights() const
    {
        if (const std::string reason = obstacle(); !reason.empty())
            return Prediction::none(reason);
        if (!m_format)
            return Prediction::none("the weight format is not in the catalog");
        const auto weights = weightBreakdown(m_catalog, *m_model, *m_format, checkpointHoldsMtp(*m_model, *m_format));
        if (!weights)
            return Prediction::none(weights.error().detail);
        return Prediction::of(double(weights->total().raw()) / share(), kWeightsBand);
    }

    [[nodiscard]] Prediction cache() const
    {
        if (const std::string reason = obstacle(); !reason.empty())
            return Prediction::none(reason);
        const auto context = parseNumber(cell("context"));
        if (!context || m_perDevice)
            return Prediction::none("what an engine sets aside for its cache is whatever memory is left");
        const auto formats = cacheFormats();
        if (!formats)
            return Prediction::none("the layout or format of the cache is not in the catalog");
        double bytes = 0;
        for (const KvFormat* format : *formats) {
            const KvCacheSize size = kvCacheSize(*m_model, *format);
            bytes += size.bytesAt(*context) / double(formats->size());
        }
        return Prediction::of(bytes, kCacheBand);
    }

    [[nodiscard]] Prediction overhead() const
    {
        if (const std::string reason = obstacle(); !reason.empty())
            return Prediction::none(reason);
        if (!m_engine)
            return Prediction::none("the engine is not in the catalog");
        const double context = parseNumber(cell("context")).value_or(0);
        const double perDevice = activationBytes(*m_engine, *m_model, context) +
                                 (m_perDevice ? double(m_engine->contextPerDevice.raw()) : 0.0);
        return Prediction::of(perDevice * (m_perDevice ? 1 : m_devices), kOverheadBand);
    }

    [[nodiscard]] Prediction total() const
    {
        Prediction sum{0.0, 0, {}};
        for (const Prediction& part : {weights(), cache(), overhead()}) {
            if (!part.bytes)
                return part;
            *sum.bytes += *part.bytes;
            sum.band += part.band;
        }
        return sum;
    }

private:
    [[nodiscard]] std::string_view cell(std::string_view column) const { return m_table.cell(m_row, column); }
    [[nodiscard]] double share() const { return m_perDevice ? m_devices : 1; }

    [[nodiscard]] std::string obstacle() const
    {
        if (!m_model)
            return "the model is not in the catalog";
        return m_perDevice || m_whole ? std::string() : "the row states a part of a machine, a minimum or an estimate, not a measurement";
    }

    /// llama.cpp names the element type of each half of its cache in the note: `KV: K (q8_0): ... V (f16): ...`, or one latent.
    [[nodiscard]] std::optional<std::vector<const KvFormat*>> cacheFormats() const
    {
        std::vector<const KvFormat*> formats;
        std::string_view note = cell("note");
        const auto begin = note.find("KV: ");
        note = begin == note.npos ? std::string_view() : note.substr(begin, note.find(';', begin) - begin);
        const bool transposedCopy = note.find("kv^T (") != note.npos;
        const bool latent = m_model->attention.kind == AttentionKind::Mla;
        while (!note.empty()) {
            const auto open = note.find('(');
            const auto close = note.find(')', open == note.npos ? 0 : open);
            if (open == note.npos || close == note.npos)
                break;
            formats.push_back(m_catalog.kvFormat(note.substr(open + 1, close - open - 1)));
            note.remove_prefix(close + 1);
        }
        if (formats.empty())
            formats.push_back(m_catalog.kvFormat("bf16"));
        const bool known = std::none_of(formats.begin(), formats.end(), [](const KvFormat* f) { return f == nullptr; });
        // Old ways to run MLA: a transposed second cache, or keys and values of every head.
        if (!known || transposedCopy || (latent && formats.size() > 1))
            return std::nullopt;
        return formats;
    }

    const Catalog& m_catalog;
    const CsvTable& m_table;
    std::size_t m_row;
    const Model* m_model = nullptr;
    const WeightFormat* m_format = nullptr;
    const Engine* m_engine = nullptr;
    double m_devices = 1;
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
    };
    std::vector<EvaluatedRow> rows;
    for (const Metric& metric : {Metric{"weights_bytes", "weights_GiB", &RuntimeRow::weights},
                                 Metric{"kv_cache_bytes", "kv_GiB", &RuntimeRow::cache},
                                 Metric{"overhead_bytes", "overhead_GiB", &RuntimeRow::overhead},
                                 Metric{"total_bytes", "total_GiB", &RuntimeRow::total}}) {
        EvaluatedRow r;
        r.id = std::to_string(table.line(row)) + ":" + metric.name;
        r.metric = metric.name;
        r.actual = log.actual(metric.column);
        const Prediction prediction = (log.*metric.predict)();
        r.reason = prediction.reason;
        r.predicted = prediction.bytes;
        if (prediction.bytes) {
            r.low = std::max(*prediction.bytes - prediction.band, 0.0);
            r.high = *prediction.bytes + prediction.band;
            r.basis = "derived";
        }
        rows.push_back(std::move(r));
    }
    return rows;
}

}  // namespace sizewright
