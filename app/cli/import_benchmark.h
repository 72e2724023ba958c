// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/importers/benchmark_result.h"

namespace sizewright {

struct BenchmarkArguments {
    std::string file;
    MeasurementFacts facts;
    std::string rows;  ///< CSV file to write
    std::string into;  ///< project that takes the measurements in
    bool json = false;
};

/// Options of `import` for facts that a benchmark result does not tell.
void addFactOptions(CLI::App& command, BenchmarkArguments& arguments);
/// Says what a benchmark result holds, beside what is predicted for it; returns the exit code.
[[nodiscard]] int importBenchmark(const CommandContext& context, const BenchmarkArguments& arguments);

}  // namespace sizewright
