// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/io/csv.h"
#include "core/io/json.h"

namespace sizewright {

/// One measured figure with what ran, where and under which load: a row of a file of measurements. What is not stated is
/// empty or absent. Counts are numbers as such files have them; who reads a deployment out of the row rounds them.
struct MeasuredRow {
    std::string id;
    std::string family;  ///< "gpu", "domestic", "mac", "mac-cluster", "hybrid", "cpu"
    std::string modelId;
    std::string formatId;  ///< of the weights
    std::string kvFormatId;
    std::string engineId;
    std::string engineBackend;
    std::string engineVersion;  ///< as stated
    std::string deviceId;
    std::optional<double> devices;  ///< over all nodes
    std::optional<double> nodes;
    std::string cpuId;
    std::optional<double> sockets;
    std::optional<double> memoryChannels;  ///< per socket
    std::optional<double> megatransfers;
    std::string linkId;
    std::optional<double> tensorParallel;
    std::optional<double> pipelineParallel;
    std::optional<double> expertParallel;
    std::optional<double> attentionDataParallel;
    std::optional<double> replicas;
    std::string speculative;            ///< "on", "off"
    std::optional<double> inputTokens;  ///< per request, in the mean
    std::optional<double> outputTokens;
    std::optional<double> contextDepth;  ///< tokens in the cache before the run
    std::optional<double> sharedPrefix;  ///< of the input, found in the prefix cache
    std::optional<double> concurrency;
    std::optional<double> requestsPerSecond;
    std::string
        metric;  ///< "ttft_ms", "tpot_ms", "decode_tok_s_per_user", "prefill_tok_s", "output_tok_s_total", "total_tok_s"
    std::optional<double> value;
    std::string scope;    ///< "system" or "per_device"
    std::string quality;  ///< grade of the source, A to D
    std::string source;
    std::string note;
    bool operator==(const MeasuredRow&) const = default;
};

/// The rows under the header that `evaluateTable` knows.
[[nodiscard]] std::string measuredRowsCsv(std::span<const MeasuredRow> rows);
/// Cells that hold no number where one belongs count as not stated.
[[nodiscard]] std::vector<MeasuredRow> measuredRows(const CsvTable& table);

/// As a JSON object whose keys are the columns; what is not stated is left out.
[[nodiscard]] std::string measuredRowJson(const MeasuredRow& row);
/// Reads it back; what is wrong is kept by the document.
[[nodiscard]] MeasuredRow readMeasuredRow(const JsonNode& node);

}  // namespace sizewright
