// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/json_leaves.h"

namespace sizewright {

/// The scalars of one result, by the way to them: "mean_ttft_ms", "metrics/time_to_first_token_ms/successful/mean".
class BenchmarkRecord {
public:
    [[nodiscard]] bool has(std::string_view path) const { return m_leaves.contains(path); }
    /// Nothing for what is no number, is negative or not finite; a text that spells a number counts as one.
    [[nodiscard]] std::optional<double> number(std::string_view path) const;
    [[nodiscard]] std::string text(std::string_view path) const;
    [[nodiscard]] bool flag(std::string_view path) const;
    /// Of the first path at which something is stated.
    [[nodiscard]] std::optional<double> firstNumber(std::initializer_list<std::string_view> paths) const;
    [[nodiscard]] std::string firstText(std::initializer_list<std::string_view> paths) const;

    /// @error DuplicateKey, OutOfRange for more members than a result has
    [[nodiscard]] Result<void> add(const std::string& path, const JsonLeaf& leaf, const std::string& name);
    /// Adds what stands beside the list that this result is of, under "report/".
    void addReport(const BenchmarkRecord& report);

private:
    std::map<std::string, JsonLeaf, std::less<>> m_leaves;
};

/// The results of a file: one JSON object, a list of them, a list under "benchmarks", or an object a line. Members of a
/// report that stand beside its "benchmarks" are found under "report/". Lists of single samples and long texts are passed
/// over, so that a file with the texts of all requests takes no more memory than its own.
/// @error InvalidJson, TooDeep, DuplicateKey, OutOfRange: with `name` and where possible the line
[[nodiscard]] Result<std::vector<BenchmarkRecord>> readBenchmarkRecords(std::string_view text, const std::string& name);

}  // namespace sizewright
