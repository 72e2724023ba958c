// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/quality.h"

#include <algorithm>

namespace sizewright {
namespace {

bool counts(const PublishedFloor& floor, const std::string& benchmark)
{
    return floor.counting.empty() || std::ranges::find(floor.counting, benchmark) != floor.counting.end();
}

bool reaches(double score, double reference, const PublishedFloor& floor, std::string_view benchmark)
{
    return score >= floor.share * reference || reference - score < noisePoints(benchmark);
}

/// The native score beside a pair is what its share says, where it is a score at all.
bool keeps(const QualityRecord& pair, const PublishedFloor& floor)
{
    const double kept = *pair.relativeToNative / 100;
    if (pair.measure != QualityMeasure::Score || kept <= 0)
        return kept >= floor.share;
    return reaches(pair.score, pair.score / kept, floor, pair.benchmark);
}

}  // namespace

std::vector<FloorAnswer> modelsAtFloor(const QualityIndex& index, const Model& chosen, const PublishedFloor& floor, Thinking mode)
{
    std::vector<FloorAnswer> answers;
    for (const Model& model : index.catalog().models) {
        if (&model == &chosen || index.ofModel(model.id).empty())
            continue;
        FloorAnswer answer{&model, compareModels(index, model, chosen, mode), 0, false};
        std::erase_if(answer.comparison.benchmarks, [&](const BenchmarkComparison& c) { return !counts(floor, c.left->benchmark); });
        for (const BenchmarkComparison& c : answer.comparison.benchmarks)
            answer.reached += reaches(c.left->score, c.right->score, floor, c.left->benchmark) ? 1 : 0;
        const int compared = int(answer.comparison.benchmarks.size());
        answer.reaches = compared >= floor.benchmarks && answer.reached == compared;
        if (compared > 0)
            answers.push_back(std::move(answer));
    }
    std::stable_partition(answers.begin(), answers.end(), [](const FloorAnswer& a) { return a.reaches; });
    return answers;
}

std::optional<bool> formatReachesFloor(const FormatLoss& loss, const PublishedFloor& floor)
{
    if (loss.basis == LossBasis::Native)
        return true;
    if (loss.basis != LossBasis::SameModel)
        return std::nullopt;
    int pairs = 0;
    bool all = true;
    for (const QualityRecord* pair : loss.pairs) {
        if (!counts(floor, pair->benchmark))
            continue;
        ++pairs;
        all = all && keeps(*pair, floor);
    }
    return pairs >= floor.benchmarks ? std::optional(all) : std::nullopt;
}

}  // namespace sizewright
