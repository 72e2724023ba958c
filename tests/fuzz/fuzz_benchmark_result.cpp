// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/importers/benchmark_result.h"

/// Any text is a result whose figures are finite and positive and read back from CSV and JSON, or is refused with a
/// sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sizewright;
    const auto result = parseBenchmarkResult({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!result) {
        if (result.error().detail.empty())
            std::abort();
        return 0;
    }
    static const Catalog empty;
    const CompletedRuns runs = completeRuns(empty, *result, {});
    for (const MeasuredRow& row : runs.rows) {
        if (!row.value || !std::isfinite(*row.value) || *row.value <= 0 || row.metric.empty() || row.id.empty())
            std::abort();
        if (!JsonDocument::parse(measuredRowJson(row), "row"))
            std::abort();
    }
    const auto table = CsvTable::parse(measuredRowsCsv(runs.rows), "rows");
    if (!table || table->rows() != runs.rows.size())
        std::abort();
    return 0;
}
