// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/evaluate/evaluate.h"
#include "core/io/number_text.h"
#include "core/memory/footprint.h"

namespace sizewright {
namespace {

/// Formats with a rule reproduce files within this; a band for rows that state no other.
constexpr double kFileBand = 0.005;
/// A miss beyond this is explained.
constexpr double kMiss = 0.01;
constexpr double kBinaryPrefix = 1.073741824;

/// Half of the last digit of a figure as it is written, relative to it: 43 leaves 1.2 % open.
double roundingOf(std::string_view figure)
{
    const auto value = parseNumber(figure);
    if (!value || *value == 0)
        return 0;
    const auto point = figure.find('.');
    const double decimals = point == figure.npos ? 0 : double(figure.size() - point - 1);
    return 0.5 * std::pow(10.0, -decimals) / std::abs(*value);
}

/// Why a published size is not what shape and format give, as far as the row itself tells.
std::string missReason(const Model& model, const WeightFormat& format, double predicted, double actual, std::string_view figure)
{
    const double ratio = predicted / actual;
    const double parameters = double(parameterCount(model, checkpointHoldsMtp(model, format)));
    const auto bits = [&](double bytes) { return fixedText((bytes - model.lookupBytes) * 8 / parameters, 2); };
    if (std::abs(ratio - 1) <= roundingOf(figure))
        return "the published figure is rounded; the prediction lies within its last digit";
    if (std::abs(ratio / kBinaryPrefix - 1) < kMiss)
        return "the published figure fits if it is in GiB, it is given in GB";
    if (actual * 8 / parameters < 0.97 * format.nominalBits)
        return "the published figure leaves " + bits(actual) + " bits for a parameter, the format needs more than " +
               fixedText(format.nominalBits, 2) + ": it is of another model or format";
    if (format.container == "gguf")
        return "not the plain mixture of this name: " + bits(actual) + " bits for a parameter, the plain one has " + bits(predicted) +
               "; take the size of the file";
    return "the published figure is " + bits(actual) + " bits for a parameter, shape and format give " + bits(predicted) +
           "; it may hold more than this model in this format, or be an estimate";
}

/// The format of a file as its row names it. A GGUF file of MXFP4 keeps the rest at 8 bits, a safetensors one at 16.
const WeightFormat* fileFormat(const Catalog& catalog, const Model& model, const CsvTable& table, std::size_t row)
{
    const std::string_view id = table.cell(row, "format_id");
    if (id == "mxfp4" && table.cell(row, "format").find("GGUF") != std::string_view::npos)
        return catalog.weightFormat("mxfp4-moe");
    return measuredFormat(catalog, model, id);
}

}  // namespace

EvaluatedRow evaluateWeights(const Catalog& catalog, const CsvTable& table, std::size_t row)
{
    EvaluatedRow r;
    r.id = std::to_string(table.line(row)) + ":file_bytes";
    r.metric = "file_bytes";
    r.actual = parseNumber(table.cell(row, "size_bytes"));
    const Model* model = catalog.model(table.cell(row, "model_id"));
    if (!model) {
        r.reason = "the model is not in the catalog";
        return r;
    }
    const WeightFormat* format = fileFormat(catalog, *model, table, row);
    if (!format) {
        r.reason = "the weight format is not in the catalog, or not made for the model";
        return r;
    }
    const auto weights = weightBreakdown(catalog, *model, *format, checkpointHoldsMtp(*model, *format));
    if (!weights) {
        r.reason = weights.error().detail;
        return r;
    }
    const auto bytes = static_cast<double>(weights->total().raw());
    r.predicted = bytes;
    r.low = bytes * (1 - kFileBand);
    r.high = bytes * (1 + kFileBand);
    r.basis = format->fileSizes.empty() ? "derived" : "measured";
    if (const auto error = r.error(); error && *error > kMiss)
        r.reason = missReason(*model, *format, bytes, *r.actual, table.cell(row, "size"));
    return r;
}

}  // namespace sizewright
