// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/benchmark_record.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>

#include "core/io/number_text.h"

namespace sizewright {
namespace {

constexpr std::size_t kMostRecords = 10'000;
constexpr std::size_t kMostMembers = 4096;
constexpr std::size_t kLongestText = 1000;
constexpr double kLargestNumber = 1e12;
/// What is of use below the first level; everything else there are samples and settings of the client.
constexpr std::array<std::string_view, 15> kNestedMembers{
    "mean",          "median",     "type_",   "streams", "rate",    "max_concurrency", "model",       "model_id",
    "backend_model", "model_path", "tp_size", "pp_size", "ep_size", "version",         "quantization"};

bool isIndex(const std::string& key)
{
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Python writes numbers that JSON does not have; a reader of results takes them for "not stated".
std::string withoutPythonNumbers(std::string_view text)
{
    constexpr std::array<std::string_view, 3> words{"-Infinity", "Infinity", "NaN"};
    std::string clean;
    clean.reserve(text.size());
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\' && i + 1 < text.size()) {
            clean += c;
            clean += text[++i];
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        const auto word = quoted ? words.end() : std::find_if(words.begin(), words.end(), [&](std::string_view w) {
            return text.substr(i, w.size()) == w;
        });
        if (word == words.end()) {
            clean += c;
        } else {
            clean += "null";
            i += word->size() - 1;
        }
    }
    return clean;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t first = text.find_first_not_of(spaces);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// Collects the leaves of one JSON text into records.
class Collector {
public:
    explicit Collector(const std::string& name) : m_name(name) {}

    Result<void> leaf(std::span<const std::string> path, const JsonLeaf& value)
    {
        const bool isList = !path.empty() && isIndex(path[0]);
        const bool isReport = path.size() > 1 && path[0] == "benchmarks" && isIndex(path[1]);
        const auto rest = path.subspan(isList ? 1 : isReport ? 2 : 0);
        if (!isOfUse(rest, value))
            return {};
        if (!isList && !isReport)
            return m_common.add(joined(rest), value, m_name);
        // Elements without a scalar leave an empty record.
        const auto index = parseInteger(path[isList ? 0 : 1]).value_or(0);
        if (index >= static_cast<std::int64_t>(kMostRecords))
            return failure(ErrorId::OutOfRange, m_name,
                           "the file holds more than " + std::to_string(kMostRecords) + " results");
        if (m_records.size() <= static_cast<std::size_t>(index))
            m_records.resize(static_cast<std::size_t>(index) + 1);
        return m_records[static_cast<std::size_t>(index)].add(joined(rest), value, m_name);
    }

    /// What stands beside the list of a report belongs to every result in it.
    std::vector<BenchmarkRecord> take()
    {
        if (m_records.empty())
            m_records.push_back(std::move(m_common));
        else
            for (BenchmarkRecord& record : m_records)
                record.addReport(m_common);
        return std::move(m_records);
    }

private:
    static bool isOfUse(std::span<const std::string> path, const JsonLeaf& value)
    {
        if (path.empty() || std::any_of(path.begin(), path.end(), isIndex))
            return false;
        if (const auto* text = std::get_if<std::string>(&value); text && text->size() > kLongestText)
            return false;
        return path.size() == 1 ||
               std::find(kNestedMembers.begin(), kNestedMembers.end(), path.back()) != kNestedMembers.end();
    }

    static std::string joined(std::span<const std::string> path)
    {
        std::string text;
        for (const std::string& key : path)
            text += (text.empty() ? "" : "/") + key;
        return text;
    }

    const std::string& m_name;
    std::vector<BenchmarkRecord> m_records;
    BenchmarkRecord m_common;
};

Result<std::vector<BenchmarkRecord>> recordsOf(std::string_view text, const std::string& name)
{
    Collector collector(name);
    const auto read = readJsonLeaves(
        text, name, [&](std::span<const std::string> path, const JsonLeaf& leaf) { return collector.leaf(path, leaf); });
    if (!read)
        return tl::unexpected(read.error());
    return collector.take();
}

/// Whether each line is an object of its own.
bool isOneObjectALine(std::string_view text)
{
    const std::size_t end = text.find('\n');
    return end != std::string_view::npos && text.front() == '{' && trimmed(text.substr(0, end)).back() == '}';
}

Result<std::vector<BenchmarkRecord>> linesOf(std::string_view text, const std::string& name)
{
    std::vector<BenchmarkRecord> records;
    for (std::size_t begin = 0, number = 1; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        if (line.empty())
            continue;
        const std::string where = name + " line " + std::to_string(number);
        auto found = recordsOf(line, where);
        if (!found)
            return failure(found.error().id, where, found.error().detail);
        if (records.size() + found->size() > kMostRecords)
            return failure(ErrorId::OutOfRange, name,
                           "the file holds more than " + std::to_string(kMostRecords) + " results");
        std::move(found->begin(), found->end(), std::back_inserter(records));
    }
    return records;
}

}  // namespace

std::optional<double> BenchmarkRecord::number(std::string_view path) const
{
    const auto found = m_leaves.find(path);
    if (found == m_leaves.end())
        return std::nullopt;
    std::optional<double> value;
    if (const auto* whole = std::get_if<std::int64_t>(&found->second))
        value = static_cast<double>(*whole);
    else if (const auto* real = std::get_if<double>(&found->second))
        value = *real;
    else if (const auto* text = std::get_if<std::string>(&found->second))
        value = parseNumber(*text);
    return value && std::isfinite(*value) && *value >= 0 && *value <= kLargestNumber ? value : std::nullopt;
}

std::string BenchmarkRecord::text(std::string_view path) const
{
    const auto found = m_leaves.find(path);
    if (found == m_leaves.end())
        return {};
    const auto* text = std::get_if<std::string>(&found->second);
    return text ? *text : std::string();
}

bool BenchmarkRecord::flag(std::string_view path) const
{
    const auto found = m_leaves.find(path);
    const bool* flag = found == m_leaves.end() ? nullptr : std::get_if<bool>(&found->second);
    return flag && *flag;
}

std::optional<double> BenchmarkRecord::firstNumber(std::initializer_list<std::string_view> paths) const
{
    for (const std::string_view path : paths)
        if (const auto value = number(path))
            return value;
    return std::nullopt;
}

std::string BenchmarkRecord::firstText(std::initializer_list<std::string_view> paths) const
{
    for (const std::string_view path : paths)
        if (std::string value = text(path); !value.empty())
            return value;
    return {};
}

Result<void> BenchmarkRecord::add(const std::string& path, const JsonLeaf& leaf, const std::string& name)
{
    if (m_leaves.size() >= kMostMembers)
        return failure(ErrorId::OutOfRange, name, "a result has more than " + std::to_string(kMostMembers) + " members");
    if (!m_leaves.emplace(path, leaf).second)
        return failure(ErrorId::DuplicateKey, name + "#/" + path, "the key stands twice in its object");
    return {};
}

void BenchmarkRecord::addReport(const BenchmarkRecord& report)
{
    for (const auto& [path, leaf] : report.m_leaves)
        m_leaves.emplace("report/" + path, leaf);
}

Result<std::vector<BenchmarkRecord>> readBenchmarkRecords(std::string_view text, const std::string& name)
{
    const std::string clean = withoutPythonNumbers(text);
    const std::string_view body = trimmed(clean);
    if (body.empty() || (body.front() != '{' && body.front() != '['))
        return failure(ErrorId::InvalidJson, name, "no JSON object or list begins here");
    return isOneObjectALine(body) ? linesOf(clean, name) : recordsOf(clean, name);
}

}  // namespace sizewright
