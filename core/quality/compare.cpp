// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/quality.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/quality/preference.h"

namespace sizewright {
namespace {

/// Benchmarks in common from which one model can be called better than another.
constexpr std::size_t kEnough = 3;

bool compares(const QualityRecord& a, const QualityRecord& b)
{
    if (a.benchmark != b.benchmark || a.thinking != b.thinking)
        return false;
    if (a.source.title == b.source.title)
        return true;
    return a.thinking != Thinking::NotStated && comparesAcrossSources(a.benchmark);
}

bool hasMode(const QualityIndex::Records& records, Thinking mode)
{
    return std::any_of(records.begin(), records.end(), [mode](const QualityRecord* r) { return isNativeScore(*r) && r->thinking == mode; });
}

/// Which of several pairs of the same benchmark counts; the smaller one. Thinking before not thinking before not stated.
auto rankOf(const BenchmarkComparison& c)
{
    const int mode = c.left->thinking == Thinking::On ? 0 : c.left->thinking == Thinking::Off ? 1 : 2;
    return std::tuple(!c.sameSource, mode, std::max(c.left->source.grade, c.right->source.grade), preferenceOf(*c.left), preferenceOf(*c.right));
}

bool mayCompare(const ModelComparison& c)
{
    return c.benchmarks.size() >= kEnough;
}

double shareOf(const QualityStanding& s)
{
    return s.compared() > 0 ? double(s.better - s.worse) / s.compared() : 0;
}

}  // namespace

int effortRank(std::string_view effort)
{
    constexpr std::string_view kEfforts[] = {"high", "", "medium", "low", "max"};
    return int(std::find(std::begin(kEfforts), std::end(kEfforts), effort) - std::begin(kEfforts));
}

int BenchmarkComparison::outcome() const
{
    const double points = difference();
    return std::abs(points) < noisePoints(left->benchmark) ? 0 : points > 0 ? 1 : -1;
}

int ModelComparison::count(int outcome) const
{
    return int(std::count_if(benchmarks.begin(), benchmarks.end(), [outcome](const BenchmarkComparison& c) { return c.outcome() == outcome; }));
}

const BenchmarkComparison* ModelComparison::weakest() const
{
    const auto found = std::min_element(benchmarks.begin(), benchmarks.end(),
                                        [](const BenchmarkComparison& a, const BenchmarkComparison& b) { return a.share() < b.share(); });
    return found == benchmarks.end() ? nullptr : &*found;
}

namespace {

/// `mode` NotStated: any equal modes.
ModelComparison comparisonIn(const QualityIndex& index, const Model& left, const Model& right, Thinking mode)
{
    const bool restricted = mode != Thinking::NotStated;
    std::map<std::string_view, BenchmarkComparison> best;
    for (const QualityRecord* b : index.ofModel(right.id)) {
        if (!isNativeScore(*b) || (restricted && b->thinking != mode && b->thinking != Thinking::NotStated))
            continue;
        for (const QualityRecord* a : index.ofModel(left.id)) {
            if (!isNativeScore(*a) || !compares(*a, *b))
                continue;
            const BenchmarkComparison pair{a, b, a->source.title == b->source.title};
            const auto [kept, isNew] = best.try_emplace(b->benchmark, pair);
            if (!isNew && rankOf(pair) < rankOf(kept->second))
                kept->second = pair;
        }
    }
    ModelComparison comparison;
    for (const auto& [benchmark, pair] : best)
        comparison.benchmarks.push_back(pair);
    return comparison;
}

}  // namespace

ModelComparison compareModels(const QualityIndex& index, const Model& left, const Model& right, Thinking mode)
{
    return comparisonIn(index, left, right, hasMode(index.ofModel(right.id), mode) ? mode : Thinking::NotStated);
}

std::vector<QualityStanding> orderByPublishedQuality(const QualityIndex& index, std::span<const Model* const> models, Thinking mode)
{
    std::vector<QualityStanding> standings(models.size());
    for (std::size_t i = 0; i < models.size(); ++i)
        standings[i].model = models[i];
    for (std::size_t i = 0; i < models.size(); ++i)
        for (std::size_t j = i + 1; j < models.size(); ++j) {
            const bool inMode = hasMode(index.ofModel(models[i]->id), mode) || hasMode(index.ofModel(models[j]->id), mode);
            const ModelComparison comparison = comparisonIn(index, *models[i], *models[j], inMode ? mode : Thinking::NotStated);
            if (!mayCompare(comparison))
                continue;
            const int ahead = comparison.count(1) - comparison.count(-1);
            ++(ahead > 0 ? standings[i].better : ahead < 0 ? standings[i].worse : standings[i].even);
            ++(ahead > 0 ? standings[j].worse : ahead < 0 ? standings[j].better : standings[j].even);
        }
    std::ranges::sort(standings, [](const QualityStanding& a, const QualityStanding& b) {
        const auto key = [](const QualityStanding& s) {
            return std::tuple(s.compared() == 0, -shareOf(s), Newest{s.model->released}, -s.model->publishedParameters, std::string_view(s.model->id));
        };
        return key(a) < key(b);
    });
    return standings;
}

}  // namespace sizewright
