// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/measured_row.h"

#include <algorithm>
#include <array>
#include <variant>

#include "core/io/json_edit.h"
#include "core/io/number_text.h"

namespace sizewright {
namespace {

using Text = std::string MeasuredRow::*;
using Number = std::optional<double> MeasuredRow::*;

struct Column {
    const char* name;
    std::variant<Text, Number> field;
};

constexpr double kLargest = 1e12;
constexpr std::size_t kLongest = 1000;

const std::array<Column, 34> kColumns{{{"id", &MeasuredRow::id},
                                       {"family", &MeasuredRow::family},
                                       {"model", &MeasuredRow::modelId},
                                       {"weight_format", &MeasuredRow::formatId},
                                       {"kv_format", &MeasuredRow::kvFormatId},
                                       {"engine", &MeasuredRow::engineId},
                                       {"engine_backend", &MeasuredRow::engineBackend},
                                       {"engine_version", &MeasuredRow::engineVersion},
                                       {"device", &MeasuredRow::deviceId},
                                       {"n_devices", &MeasuredRow::devices},
                                       {"nodes", &MeasuredRow::nodes},
                                       {"cpu", &MeasuredRow::cpuId},
                                       {"sockets", &MeasuredRow::sockets},
                                       {"memory_channels", &MeasuredRow::memoryChannels},
                                       {"memory_mts", &MeasuredRow::megatransfers},
                                       {"link", &MeasuredRow::linkId},
                                       {"tp", &MeasuredRow::tensorParallel},
                                       {"pp", &MeasuredRow::pipelineParallel},
                                       {"ep", &MeasuredRow::expertParallel},
                                       {"attention_dp", &MeasuredRow::attentionDataParallel},
                                       {"replicas", &MeasuredRow::replicas},
                                       {"speculative", &MeasuredRow::speculative},
                                       {"input_tokens", &MeasuredRow::inputTokens},
                                       {"output_tokens", &MeasuredRow::outputTokens},
                                       {"context_depth_tokens", &MeasuredRow::contextDepth},
                                       {"shared_prefix_tokens", &MeasuredRow::sharedPrefix},
                                       {"concurrency", &MeasuredRow::concurrency},
                                       {"request_rate_per_s", &MeasuredRow::requestsPerSecond},
                                       {"metric", &MeasuredRow::metric},
                                       {"value", &MeasuredRow::value},
                                       {"scope", &MeasuredRow::scope},
                                       {"quality", &MeasuredRow::quality},
                                       {"source", &MeasuredRow::source},
                                       {"note", &MeasuredRow::note}}};

const std::string* textOf(const MeasuredRow& row, const Column& column)
{
    const Text* field = std::get_if<Text>(&column.field);
    return field ? &(row.**field) : nullptr;
}

std::optional<double> numberOf(const MeasuredRow& row, const Column& column)
{
    return row.*std::get<Number>(column.field);
}

}  // namespace

std::string measuredRowsCsv(std::span<const MeasuredRow> rows)
{
    std::string csv;
    for (const Column& column : kColumns)
        csv += (csv.empty() ? "" : ",") + std::string(column.name);
    csv += '\n';
    for (const MeasuredRow& row : rows) {
        for (const Column& column : kColumns) {
            if (&column != kColumns.data())
                csv += ',';
            if (const std::string* text = textOf(row, column))
                csv += csvCell(*text);
            else if (const auto number = numberOf(row, column))
                csv += numberText(*number);
        }
        csv += '\n';
    }
    return csv;
}

std::vector<MeasuredRow> measuredRows(const CsvTable& table)
{
    std::vector<MeasuredRow> rows(table.rows());
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const Column& column : kColumns) {
            const std::string_view cell = table.cell(i, column.name);
            if (const Text* text = std::get_if<Text>(&column.field))
                rows[i].** text = std::string(cell);
            else
                rows[i].*std::get<Number>(column.field) = parseNumber(cell);
        }
    return rows;
}

std::string measuredRowJson(const MeasuredRow& row)
{
    std::string json;
    const auto add = [&](const char* name, const std::string& value) {
        json += (json.empty() ? "\"" : ",\"") + std::string(name) + "\":" + value;
    };
    for (const Column& column : kColumns) {
        if (const std::string* text = textOf(row, column)) {
            if (!text->empty())
                add(column.name, quotedJson(*text));
        } else if (const auto number = numberOf(row, column)) {
            add(column.name, numberText(*number));
        }
    }
    return "{" + json + "}";
}

MeasuredRow readMeasuredRow(const JsonNode& node)
{
    MeasuredRow row;
    for (const std::string& key : node.keys()) {
        const auto column = std::find_if(kColumns.begin(), kColumns.end(), [&](const Column& c) { return key == c.name; });
        if (column == kColumns.end())
            node.fail(ErrorId::UnknownField, key, "this field is not known");
        else if (const Text* text = std::get_if<Text>(&column->field))
            row.** text = node.text(key, kLongest);
        else
            row.*std::get<Number>(column->field) = node.number(key, 0, kLargest);
    }
    for (const char* required : {"id", "model", "engine", "device", "metric", "value"})
        if (!node.has(required))
            node.fail(ErrorId::MissingField, required, "the field is missing");
    return row;
}

}  // namespace sizewright
