// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/benchmark_record.h"
#include "core/importers/benchmark_result.h"

/// One reader a tool. Each knows its records, and adds their figures to the result.
namespace sizewright::benchmarks {

[[nodiscard]] bool isServing(const BenchmarkRecord& record);
[[nodiscard]] bool isSglang(const BenchmarkRecord& record);
void addServing(const BenchmarkRecord& record, BenchmarkResult& result);

[[nodiscard]] bool isLlamaBench(const BenchmarkRecord& record);
void addLlamaBench(const BenchmarkRecord& record, BenchmarkResult& result);

[[nodiscard]] bool isGuideLlm(const BenchmarkRecord& record);
void addGuideLlm(const BenchmarkRecord& record, BenchmarkResult& result);

/// Adds a figure of the run if it is stated and not 0.
void addFigure(BenchmarkResult& result, BenchmarkFigure run, const char* metric, std::optional<double> value,
               const std::string& note);
/// Adds a warning unless it stands there.
void warnOnce(BenchmarkResult& result, const Message& warning);
[[nodiscard]] Message onlyThroughput();
/// The catalog's id of an engine for the name by which a client calls its server; empty for a protocol that many servers
/// speak.
[[nodiscard]] std::string engineOfBackend(const std::string& backend);

}  // namespace sizewright::benchmarks
