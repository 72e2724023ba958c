// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/bands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>

#include "core/performance/band_model.h"

namespace sizewright {
namespace {

/// Share of rows beyond either end of a band.
constexpr double kTail = 0.09;
/// Fewer rows than this say nothing of the tails.
constexpr std::size_t kFewest = 12;
/// A basis without rows of its own is this much less sure, in log, than the next better one.
constexpr double kWidening = 1.35;
/// No band is narrower than this: machines of one kind differ by as much.
constexpr double kLeast = 0.05;

constexpr std::array kMetrics{BandMetric::Tpot, BandMetric::Ttft, BandMetric::Throughput, BandMetric::Prefill};
constexpr std::array kFromBest{Basis::Measured, Basis::Calibrated, Basis::Derived};

double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

BandFactors bandOf(std::vector<double> errors)
{
    std::ranges::sort(errors);
    return {std::exp(std::min(quantile(errors, kTail), -kLeast)), std::exp(std::max(quantile(errors, 1 - kTail), kLeast))};
}

/// Knowing less never makes an estimate surer, whatever a few rows say.
BandFactors united(const std::optional<BandFactors>& better, BandFactors own)
{
    if (!better)
        return own;
    return {std::min(better->low, own.low), std::max(better->high, own.high)};
}

}  // namespace

std::vector<BandEntry> fitBands(const TrainingSet& set, std::span<const UnseenPrediction> unseen)
{
    std::map<std::tuple<BandModel, BandMetric, Basis>, std::vector<double>> errors;
    for (const UnseenPrediction& p : unseen) {
        const TrainingCase& c = set.cases[p.index];
        errors[{bandModel(c.run.deployment, c.prepared.memory), c.band, p.estimate.basis}].push_back(-p.logError);
    }
    std::vector<BandEntry> bands;
    for (std::size_t model = 0; model < kBandModels; ++model) {
        for (const BandMetric metric : kMetrics) {
            std::optional<BandFactors> better;
            for (const Basis basis : kFromBest) {
                const auto found = errors.find({BandModel(model), metric, basis});
                if (found != errors.end() && found->second.size() >= kFewest)
                    better = united(better, bandOf(found->second));
                else if (better && basis != Basis::Measured)
                    better = BandFactors{std::pow(better->low, kWidening), std::pow(better->high, kWidening)};
                if (better)
                    bands.push_back({BandModel(model), metric, basis, *better});
            }
        }
    }
    return bands;
}

std::vector<BandEntry> mergeBands(const BandTable& before, std::span<const BandEntry> fitted)
{
    const auto isNew = [&](BandModel model, BandMetric metric) {
        return std::ranges::any_of(fitted, [&](const BandEntry& b) { return b.model == model && b.metric == metric; });
    };
    std::vector<BandEntry> merged;
    for (std::size_t model = 0; model < kBandModels; ++model)
        for (const BandMetric metric : kMetrics)
            for (const Basis basis : kFromBest)
                if (const BandFactors factors = before.of(BandModel(model), metric, basis);
                    factors != BandFactors{} && !isNew(BandModel(model), metric))
                    merged.push_back({BandModel(model), metric, basis, factors});
    merged.insert(merged.end(), fitted.begin(), fitted.end());
    return merged;
}

}  // namespace sizewright
