// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/catalog/measured_row.h"
#include "core/text/message.h"

namespace sizewright {

enum class BenchmarkTool { VllmServe, SglangServing, LlamaBench, GuideLlm };

/// A figure of a result, and the names by which the file calls what ran.
struct BenchmarkFigure {
    MeasuredRow row;                       ///< ids of model, format and device are empty: a file has names of its own
    std::string modelName;                 ///< "deepseek-ai/DeepSeek-R1-0528", "models/Qwen3-32B-Q4_K_M.gguf"
    std::string formatName;                ///< "Q4_K - Medium"; empty if it can only be in the model's name
    std::string deviceName;                ///< "NVIDIA GeForce RTX 4090, NVIDIA GeForce RTX 4090"
    bool listsDevices = false;             ///< the name stands there once for each device
    std::optional<double> layersOnDevice;  ///< llama-bench; all of them where absent
};

/// What a file of benchmark results says, before a catalog is asked.
struct BenchmarkResult {
    BenchmarkTool tool = BenchmarkTool::VllmServe;
    std::string name;  ///< of the file, without its folder
    std::vector<BenchmarkFigure> figures;
    std::vector<Message> warnings;
};

/// Reads results of `vllm bench serve` and its forerunner benchmark_serving.py, of `sglang.bench_serving`, of `llama-bench
/// -o json` or jsonl, and of GuideLLM. Means count, medians where there is no mean; a run whose requests all came at once
/// gives its throughput only, because its times are those of the queue.
/// @error InvalidJson, TooDeep, DuplicateKey, OutOfRange of a damaged file; NotApplicable for one that holds no results
[[nodiscard]] Result<BenchmarkResult> parseBenchmarkResult(std::string_view text, const std::string& name);
/// @error also FileNotFound, FileUnreadable, FileTooLarge
[[nodiscard]] Result<BenchmarkResult> readBenchmarkResult(const std::filesystem::path& file);
/// Whether a text has a field that only benchmark results have, be it sound or not.
[[nodiscard]] bool looksLikeBenchmarkResult(std::string_view text);
/// The same of a file; false for one that cannot be read.
[[nodiscard]] bool isBenchmarkFile(const std::filesystem::path& file);
/// The tool's own name: "llama-bench".
[[nodiscard]] std::string toolName(BenchmarkTool tool);

/// What the user states of a run. It counts before what the file says; empty and absent: as the file says.
struct MeasurementFacts {
    std::string modelId;
    std::string formatId;
    std::string kvFormatId;
    std::string engineId;
    std::string engineVersion;
    std::string deviceId;
    std::optional<int> devices;
    std::optional<int> nodes;
    std::optional<int> tensorParallel;
    std::optional<int> pipelineParallel;
    std::optional<int> expertParallel;
    std::optional<int> attentionDataParallel;
    std::optional<int> replicas;
    std::string cpuId;
    std::optional<int> sockets;
    std::optional<int> memoryChannels;
    std::optional<int> megatransfers;
};

/// A fact without which a run cannot be compared. None has a default.
enum class MissingFact { Model, WeightFormat, Engine, EngineVersion, Device, DeviceCount, HostCpu, Sockets, MemoryChannels };

/// The rows of a result in the catalog's ids, and what is still missing for some of them.
struct CompletedRuns {
    std::vector<MeasuredRow> rows;
    std::vector<MissingFact> missing;
    std::vector<Message> warnings;
};

/// Takes the file's names for ids where they fit exactly one entry of the catalog, and the user's facts over them. Runs that
/// the model shared with the host's memory are left out with a warning: a file does not say enough about the host.
[[nodiscard]] CompletedRuns completeRuns(const Catalog& catalog, const BenchmarkResult& result,
                                         const MeasurementFacts& facts);

}  // namespace sizewright
