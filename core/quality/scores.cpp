// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/quality.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/quality/preference.h"

namespace sizewright {
namespace {

constexpr std::array<std::string_view, 6> kHeadline{"MMLU-Pro", "GPQA-Diamond", "LiveCodeBench", "AIME 2024", "AIME 2025", "SWE-bench Verified"};
/// Rolling question sets of which each version is a benchmark of its own.
constexpr std::string_view kRolling = "LiveCodeBench";

const QualityIndex::Records& noRecords()
{
    static const QualityIndex::Records none;
    return none;
}

const QualityIndex::Records& recordsIn(const std::map<std::string_view, QualityIndex::Records>& records, std::string_view id)
{
    const auto found = records.find(id);
    return found == records.end() ? noRecords() : found->second;
}

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

bool isPair(const QualityRecord& r)
{
    const bool share = r.measure == QualityMeasure::Score || r.measure == QualityMeasure::Recovery || r.measure == QualityMeasure::Loss;
    return share && r.relativeToNative && !r.formatId.empty() && r.varies == QualityVariation::None;
}

/// Whether a record stands for the benchmark: itself, or a version of a rolling set.
bool standsFor(const QualityRecord& r, std::string_view benchmark)
{
    return r.benchmark == benchmark || (benchmark == kRolling && startsWith(r.benchmark, kRolling));
}

}  // namespace

QualityIndex::QualityIndex(const Catalog& catalog) : m_catalog(&catalog)
{
    for (const Model& model : catalog.models)
        m_models.emplace(model.id, &model);
    for (const QualityRecord& record : catalog.quality) {
        m_byModel[record.modelId].push_back(&record);
        if (isPair(record))
            m_pairs[record.formatId].push_back(&record);
    }
}

const QualityIndex::Records& QualityIndex::ofModel(std::string_view modelId) const
{
    return recordsIn(m_byModel, modelId);
}

const QualityIndex::Records& QualityIndex::pairsOf(std::string_view formatId) const
{
    return recordsIn(m_pairs, formatId);
}

const Model* QualityIndex::model(std::string_view id) const
{
    const auto found = m_models.find(id);
    return found == m_models.end() ? nullptr : found->second;
}

bool isNativeScore(const QualityRecord& r)
{
    return r.formatId.empty() && r.varies == QualityVariation::None && r.measure == QualityMeasure::Score;
}

bool isSmallBenchmark(std::string_view benchmark)
{
    return startsWith(benchmark, "AIME 20") || startsWith(benchmark, "HMMT");
}

double noisePoints(std::string_view benchmark)
{
    return isSmallBenchmark(benchmark) ? 3 : 1;
}

bool comparesAcrossSources(std::string_view benchmark)
{
    constexpr std::array<std::string_view, 13> kFixed{"MMLU",      "MMLU-Pro",         "MMLU-Redux",       "GPQA-Diamond", "AIME 2024", "AIME 2025",           "AIME 2026",
                                                      "MATH-500",  "LiveCodeBench v5", "LiveCodeBench v6", "C-Eval",       "CMMLU",     "Humanity's Last Exam"};
    return std::find(kFixed.begin(), kFixed.end(), benchmark) != kFixed.end();
}

std::vector<const QualityRecord*> publishedScores(const QualityIndex& index, const Model& model)
{
    std::map<std::pair<std::string_view, Thinking>, const QualityRecord*> best;
    for (const QualityRecord* record : index.ofModel(model.id)) {
        if (!isNativeScore(*record))
            continue;
        const QualityRecord*& kept = best[{record->benchmark, record->thinking}];
        if (!kept || preferenceOf(*record) < preferenceOf(*kept))
            kept = record;
    }
    std::vector<const QualityRecord*> scores;
    for (const auto& [key, record] : best)
        scores.push_back(record);
    return scores;
}

std::vector<const QualityRecord*> headlineScores(const QualityIndex& index, const Model& model, Thinking mode)
{
    const std::vector<const QualityRecord*> all = publishedScores(index, model);
    std::vector<const QualityRecord*> headline;
    for (const std::string_view benchmark : kHeadline) {
        const auto rank = [&](const QualityRecord& r) { return std::tuple(r.thinking != mode, preferenceOf(r)); };
        const QualityRecord* best = nullptr;
        for (const QualityRecord* record : all)
            if (standsFor(*record, benchmark) && (!best || rank(*record) < rank(*best)))
                best = record;
        if (best)
            headline.push_back(best);
    }
    return headline;
}

std::span<const std::string_view> headlineBenchmarks()
{
    return kHeadline;
}

Thinking modeOf(const Scenario& scenario)
{
    return scenario.request.thinking > Tokens() ? Thinking::On : Thinking::Off;
}

}  // namespace sizewright
