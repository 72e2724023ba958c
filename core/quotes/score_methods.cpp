// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/score_methods.h"

#include <algorithm>

namespace sizewright::scoring {
namespace {

const Decimal kOne = Decimal::fromInteger(1);
const Decimal kFull = Decimal::fromInteger(kFullPoints);
/// A tenth of a point of a hundred.
const Decimal kStep = Decimal::fromMantissa(kOne.mantissa() / 1000);
const Decimal kTenPoints = Decimal::fromMantissa(kOne.mantissa() / 10);

bool isChinese(ScoringMethod method)
{
    return method >= ScoringMethod::ChineseLowest && method <= ScoringMethod::ChineseTrimmedAverage;
}

Decimal hundredTimes(Decimal value)
{
    return Decimal::fromMantissa(value.mantissa() * 100);
}

PriceBenchmark benchmarkOf(ScoringMethod method)
{
    switch (method) {
    case ScoringMethod::ChineseAverage:
        return PriceBenchmark::Average;
    case ScoringMethod::ChineseAverageTimesK:
        return PriceBenchmark::AverageTimesK;
    case ScoringMethod::ChineseTrimmedAverage:
        return PriceBenchmark::TrimmedAverage;
    default:
        return PriceBenchmark::Lowest;
    }
}

ChinesePriceRule chineseRule(ScoringMethod method, const ScoringRules& rules, Decimal priceWeight)
{
    ChinesePriceRule rule;
    rule.weight = hundredTimes(priceWeight);
    rule.benchmark = benchmarkOf(method);
    rule.government = rules.government;
    rule.domesticPreference = rules.domesticPreference;
    rule.k = rules.k;
    rule.offPerPercentAbove = rules.offPerPercentAbove;
    rule.offPerPercentBelow = rules.offPerPercentBelow;
    return rule;
}

/// Quality on a scale of 100: points / 1000 x (1 - price weight) x 100.
Result<Decimal> qualityOfHundred(const Bid& bid, Decimal priceWeight)
{
    return multiply(Decimal::fromMantissa(bid.points.mantissa() / 10), kOne - priceWeight);
}

/// 综合评分法: the sum of the points of all factors, of which price is one.
/// @source Ministry of Finance order 87, article 55
Result<Ranking> rankByChinese(ScoringMethod method, const ScoringRules& rules, Decimal priceWeight, const std::vector<Bid>& bids)
{
    auto ranking = scoreChinesePrice(bids, chineseRule(method, rules, priceWeight));
    if (!ranking)
        return ranking;
    for (Score& score : *ranking) {
        const auto quality = qualityOfHundred(bids[score.bid], priceWeight);
        if (!quality)
            return tl::unexpected(quality.error());
        score.value = score.value + *quality;
    }
    std::ranges::sort(*ranking, [](const Score& a, const Score& b) { return a.value != b.value ? a.value > b.value : a.bid < b.bid; });
    return ranking;
}

/// The weights at which a winner may be none any more, a step of a tenth of a point each.
struct Walk {
    Decimal from;
    Decimal limit;
    bool onePiece = false;  ///< the weights at which a bid wins are one range, so that halving finds its end

    [[nodiscard]] int steps() const
    {
        const Int128 way = limit > from ? limit.mantissa() - from.mantissa() : from.mantissa() - limit.mantissa();
        return static_cast<int>((way + kStep.mantissa() - 1) / kStep.mantissa());
    }
    [[nodiscard]] Decimal at(int step) const
    {
        const Decimal way = Decimal::fromMantissa(kStep.mantissa() * step);
        return limit > from ? std::min(from + way, limit) : std::max(from - way, limit);
    }
};

template <class Keeps>
std::optional<int> firstLost(const Walk& walk, const Keeps& keeps)
{
    const int steps = walk.steps();
    if (!walk.onePiece) {
        for (int step = 1; step <= steps; ++step)
            if (!keeps(step))
                return step;
        return std::nullopt;
    }
    if (steps == 0 || keeps(steps))
        return std::nullopt;
    int kept = 0;
    int lost = steps;
    while (lost - kept > 1) {
        const int middle = kept + (lost - kept) / 2;
        (keeps(middle) ? kept : lost) = middle;
    }
    return lost;
}

/// The first weight of the walk at which `winner` is none.
template <class WinnersAt>
std::optional<WinnerChange> firstChange(const Walk& walk, std::size_t winner, const WinnersAt& winnersAt)
{
    const auto lost = firstLost(walk, [&](int step) {
        const std::vector<std::size_t> winners = winnersAt(walk.at(step));
        return std::ranges::find(winners, winner) != winners.end();
    });
    const auto winners = lost ? winnersAt(walk.at(*lost)) : std::vector<std::size_t>();
    return winners.empty() ? std::nullopt : std::optional(WinnerChange{walk.at(*lost), winners.front()});
}

/// Whether values are linear in the price's weight: then a bid wins in one range of it. Deviations are cut off at 0.
bool isLinearInWeight(ScoringMethod method)
{
    return !isChinese(method) || method == ScoringMethod::ChineseLowest;
}

/// Whether the differences of values are linear in points: medians and corridors move with the points, and a floor shuts bids out.
bool isLinearInPoints(const ScoringRules& rules)
{
    const bool fixed = isChinese(rules.method) || rules.method == ScoringMethod::Utility || rules.method == ScoringMethod::Weighted ||
                       rules.method == ScoringMethod::Ratio;
    return fixed && rules.leastPoints == Decimal();
}

std::vector<std::size_t> winnersBy(ScoringMethod method, const ScoringRules& rules, Decimal priceWeight, const std::vector<Bid>& bids)
{
    const auto ranking = rankBy(method, rules, priceWeight, bids);
    return ranking ? firstPlaces(method, rules, bids, *ranking) : std::vector<std::size_t>();
}

/// 100 x (weight x score + (1 - weight) / (1 - old weight) x the others' sum).
Result<Decimal> pointsAt(Decimal weight, const CriterionShare& share, std::size_t bid)
{
    const auto own = multiply(weight, share.scores[bid]);
    const auto rest = multiply(share.others[bid], kOne - weight);
    const auto scaled = rest ? divide(*rest, kOne - share.weight) : rest;
    if (!own || !scaled)
        return tl::unexpected(!own ? own.error() : scaled.error());
    return std::min(hundredTimes(*own + *scaled), kFull);
}

std::vector<std::size_t> winnersAt(const ScoringRules& rules, std::vector<Bid> bids, const CriterionShare& share, Decimal weight)
{
    for (std::size_t i = 0; i < bids.size(); ++i) {
        const auto points = pointsAt(weight, share, i);
        if (!points)
            return {};
        bids[i].points = *points;
        bids[i].meetsCriteria = *points >= rules.leastPoints;
    }
    return winnersBy(rules.method, rules, rules.priceWeight, bids);
}

}  // namespace

bool hasWeights(ScoringMethod method)
{
    return method != ScoringMethod::Ratio && method != ScoringMethod::ExtendedRatio;
}

Result<Ranking> rankBy(ScoringMethod method, const ScoringRules& rules, Decimal priceWeight, const std::vector<Bid>& bids)
{
    const ScoreWeights weights{kOne - priceWeight, priceWeight};
    switch (method) {
    case ScoringMethod::Utility:
        return scoreByUtility(bids, weights, kFull);
    case ScoringMethod::Ratio:
        return scoreByRatio(bids, rules.ratioFactor);
    case ScoringMethod::ExtendedRatio:
        return scoreByExtendedRatio(bids, rules.ratioFactor, rules.corridor, rules.decision);
    case ScoringMethod::Weighted:
        return scoreByWeights(bids, weights, kFull);
    case ScoringMethod::ReferenceMedian:
        return scoreByReference(bids, weights, Reference::Median);
    case ScoringMethod::ReferenceMean:
        return scoreByReference(bids, weights, Reference::Mean);
    default:
        return rankByChinese(method, rules, priceWeight, bids);
    }
}

Result<std::vector<Decimal>> pointsParts(ScoringMethod method, const ScoringRules& rules, const std::vector<Bid>& bids)
{
    if (!hasWeights(method))
        return failure(ErrorId::NotApplicable, {}, "a ratio has no parts");
    std::vector<Decimal> parts(bids.size());
    if (isChinese(method) || method == ScoringMethod::Utility) {
        for (std::size_t i = 0; i < bids.size(); ++i)
            parts[i] = qualityOfHundred(bids[i], rules.priceWeight).value_or(Decimal());
        return parts;
    }
    // The value is linear in the weights: with all weight on points it is what the points' weight is multiplied with.
    const auto ranking = rankBy(method, rules, Decimal(), bids);
    if (!ranking)
        return tl::unexpected(ranking.error());
    for (const Score& score : *ranking)
        parts[score.bid] = multiply(score.value, kOne - rules.priceWeight).value_or(Decimal());
    return parts;
}

std::vector<std::size_t> firstPlaces(ScoringMethod method, const ScoringRules& rules, const std::vector<Bid>& bids, const Ranking& ranking)
{
    const Score& best = ranking.front();
    const auto equal = [&](const Score& score) {
        if (method != ScoringMethod::ExtendedRatio)
            return score.value == best.value;
        const bool byPoints = rules.decision == DecisionCriterion::MostPoints;
        return byPoints ? bids[score.bid].points == bids[best.bid].points : bids[score.bid].price == bids[best.bid].price;
    };
    std::vector<std::size_t> winners;
    for (const Score& score : ranking)
        if (equal(score))
            winners.push_back(score.bid);
    return winners;
}

std::optional<WeightTrial> tryWeights(ScoringMethod method, const ScoringRules& rules, const std::vector<Bid>& bids)
{
    const auto winners = [&](Decimal weight) { return winnersBy(method, rules, weight, bids); };
    WeightTrial trial;
    trial.less = std::max(rules.priceWeight - kTenPoints, Decimal());
    trial.more = std::min(rules.priceWeight + kTenPoints, kOne);
    const auto now = winners(rules.priceWeight);
    const auto withLess = winners(trial.less);
    const auto withMore = winners(trial.more);
    if (now.empty() || withLess.empty() || withMore.empty())
        return std::nullopt;
    // A winner that shares its place is still one.
    const auto winnerOf = [&](const std::vector<std::size_t>& first) {
        return std::ranges::find(first, now.front()) != first.end() ? now.front() : first.front();
    };
    trial.withLess = winnerOf(withLess);
    trial.withMore = winnerOf(withMore);
    const bool onePiece = isLinearInWeight(method);
    trial.below = firstChange({rules.priceWeight, Decimal(), onePiece}, now.front(), winners);
    trial.above = firstChange({rules.priceWeight, kOne, onePiece}, now.front(), winners);
    return trial;
}

CriterionTrial tryCriterion(const ScoringRules& rules, const std::vector<Bid>& bids, std::size_t criterion, const CriterionShare& share)
{
    CriterionTrial trial{criterion, {}, {}};
    const auto winners = [&](Decimal weight) { return winnersAt(rules, bids, share, weight); };
    const auto now = share.weight == kOne ? std::vector<std::size_t>() : winners(share.weight);
    if (now.empty())
        return trial;
    const bool onePiece = isLinearInPoints(rules);
    trial.less = firstChange({share.weight, Decimal(), onePiece}, now.front(), winners);
    trial.more = firstChange({share.weight, kOne, onePiece}, now.front(), winners);
    return trial;
}

}  // namespace sizewright::scoring
