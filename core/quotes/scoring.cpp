// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/scoring.h"

#include <algorithm>

#include <boost/multiprecision/cpp_int.hpp>

#include "core/money/rounded_quotient.h"

namespace sizewright {
namespace {

using Integer = boost::multiprecision::cpp_int;

const Decimal kOne = Decimal::fromInteger(1);

Integer scaled(Decimal value)
{
    return Integer(value.mantissa());
}

/// numerator / denominator (positive) of values x 10^18, half to even.
Result<Decimal> quotient(const Integer& numerator, const Integer& denominator)
{
    const Integer mantissa = roundedQuotient<Integer>(numerator * scaled(kOne), denominator, Rounding::HalfEven);
    const Integer largest = scaled(kOne) * 1'000'000'000'000'000;
    if (mantissa > largest || mantissa < -largest)
        return failure(ErrorId::Overflow, {}, "a score exceeds 1e15");
    return Decimal::fromMantissa(static_cast<Int128>(mantissa));
}

/// Indices of the bids that take part.
Result<std::vector<std::size_t>> admitted(const std::vector<Bid>& bids, Decimal leastPoints = {})
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < bids.size(); ++i) {
        const Bid& bid = bids[i];
        if (bid.price.currency != bids.front().price.currency)
            return failure(ErrorId::CurrencyMismatch, bid.id, "all bids of a tender must be in one currency");
        if (bid.price.minor <= 0 || bid.points < Decimal())
            return failure(ErrorId::OutOfRange, bid.id, "a bid has a price above 0 and no negative points");
        if (bid.meetsCriteria && bid.points >= leastPoints)
            indices.push_back(i);
    }
    if (indices.empty())
        return failure(ErrorId::OutOfRange, {}, "no bid meets the criteria");
    return indices;
}

/// Scores each admitted bid and sorts, best first.
template <class ScoreOf>
Result<Ranking> ranked(const std::vector<std::size_t>& indices, const ScoreOf& scoreOf)
{
    Ranking ranking;
    for (const std::size_t i : indices) {
        const Result<Decimal> value = scoreOf(i);
        if (!value)
            return tl::unexpected(value.error());
        ranking.push_back({i, *value});
    }
    std::stable_sort(ranking.begin(), ranking.end(), [](const Score& a, const Score& b) { return a.value > b.value; });
    return ranking;
}

Result<void> checkWeights(const ScoreWeights& w)
{
    if (w.points + w.price != kOne || w.points < Decimal() || w.price < Decimal())
        return failure(ErrorId::OutOfRange, {}, "the weights of points and price must sum to 1");
    return {};
}

/// The lowest price of bids that have no more than full points.
Result<std::int64_t> lowestPriceOf(const std::vector<Bid>& bids, const std::vector<std::size_t>& indices, Decimal fullPoints)
{
    std::int64_t lowest = bids[indices.front()].price.minor;
    for (const std::size_t i : indices) {
        if (bids[i].points > fullPoints || fullPoints <= Decimal())
            return failure(ErrorId::OutOfRange, bids[i].id, "a bid cannot have more points than the tender gives");
        lowest = std::min(lowest, bids[i].price.minor);
    }
    return lowest;
}

/// A median or mean as a fraction: sum / count.
struct Middle {
    Integer sum;
    Integer count = 1;
};
Middle middleOf(std::vector<Integer> values, Reference reference)
{
    Middle middle;
    if (reference == Reference::Mean) {
        for (const Integer& value : values)
            middle.sum += value;
        middle.count = values.size();
        return middle;
    }
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    if (values.size() % 2 == 1)
        return {values[half], 1};
    return {values[half - 1] + values[half], 2};
}

/// The price that others are held against, from evaluated prices x 10^18.
Middle benchmarkOf(std::vector<Integer> prices, const ChinesePriceRule& rule)
{
    std::sort(prices.begin(), prices.end());
    if (rule.benchmark == PriceBenchmark::Lowest)
        return {prices.front(), 1};
    if (rule.benchmark == PriceBenchmark::TrimmedAverage && prices.size() >= 5)
        prices = {prices.begin() + 1, prices.end() - 1};
    Middle mean = middleOf(std::move(prices), Reference::Mean);
    if (rule.benchmark == PriceBenchmark::AverageTimesK) {
        mean.sum *= scaled(*rule.k);
        mean.count *= scaled(kOne);
    }
    return mean;
}

Result<void> checkRule(const ChinesePriceRule& rule)
{
    const bool lowest = rule.benchmark == PriceBenchmark::Lowest;
    if (rule.government && !lowest)
        return failure(ErrorId::NotApplicable, {}, "a government tender takes the lowest price as its benchmark");
    if (rule.domesticPreference < Decimal() || rule.domesticPreference >= kOne || rule.weight < Decimal())
        return failure(ErrorId::OutOfRange, {}, "a preference lies between 0 and 100 %, and a weight is not negative");
    if (!lowest && (!rule.offPerPercentAbove || !rule.offPerPercentBelow))
        return failure(ErrorId::MissingField, {}, "this benchmark needs the points off for each per cent above and below it");
    if (rule.benchmark == PriceBenchmark::AverageTimesK && (!rule.k || *rule.k <= Decimal()))
        return failure(ErrorId::MissingField, {}, "this benchmark needs its factor K");
    return {};
}

/// weight - 100 x |price - benchmark| / benchmark x points off, not below 0.
Result<Decimal> scoreByDeviation(const Integer& price, const Middle& benchmark, const ChinesePriceRule& rule)
{
    const Integer deviation = price * benchmark.count - benchmark.sum;
    const Decimal off = deviation > 0 ? *rule.offPerPercentAbove : *rule.offPerPercentBelow;
    const Integer size = deviation < 0 ? Integer(-deviation) : deviation;
    const auto score = quotient(scaled(rule.weight) * benchmark.sum - size * 100 * scaled(off), benchmark.sum * scaled(kOne));
    return score ? Result<Decimal>(std::max(*score, Decimal())) : score;
}

}  // namespace

Result<Ranking> scoreByRatio(const std::vector<Bid>& bids, Decimal factor, Decimal leastPoints)
{
    const auto indices = admitted(bids, leastPoints);
    if (!indices)
        return tl::unexpected(indices.error());
    return ranked(*indices, [&](std::size_t i) {
        return quotient(scaled(bids[i].points) * scaled(factor), scaled(toDecimal(bids[i].price)) * scaled(kOne));
    });
}

Result<Ranking> scoreByExtendedRatio(const std::vector<Bid>& bids, Decimal factor, Decimal corridor, DecisionCriterion criterion,
                                     Decimal leastPoints)
{
    if (corridor < Decimal() || corridor > Decimal::fromMantissa(kOne.mantissa() / 10))
        return failure(ErrorId::OutOfRange, {}, "the corridor is at most 10 % wide");
    auto ranking = scoreByRatio(bids, factor, leastPoints);
    if (!ranking)
        return ranking;
    const Bid& best = bids[ranking->front().bid];
    const auto outside = [&](const Score& score) {
        const Bid& bid = bids[score.bid];
        return scaled(bid.points) * best.price.minor * scaled(kOne) < scaled(kOne - corridor) * scaled(best.points) * bid.price.minor;
    };
    ranking->erase(std::remove_if(ranking->begin(), ranking->end(), outside), ranking->end());
    std::stable_sort(ranking->begin(), ranking->end(), [&](const Score& a, const Score& b) {
        const bool byPoints = criterion == DecisionCriterion::MostPoints;
        return byPoints ? bids[a.bid].points > bids[b.bid].points : bids[a.bid].price.minor < bids[b.bid].price.minor;
    });
    return ranking;
}

Result<Ranking> scoreByWeights(const std::vector<Bid>& bids, const ScoreWeights& weights, Decimal fullPoints)
{
    const auto indices = admitted(bids);
    const auto sound = checkWeights(weights);
    if (!indices || !sound)
        return tl::unexpected(!indices ? indices.error() : sound.error());
    const auto lowestPrice = lowestPriceOf(bids, *indices, fullPoints);
    if (!lowestPrice)
        return tl::unexpected(lowestPrice.error());
    const Integer mostPoints = scaled(fullPoints);
    return ranked(*indices, [&](std::size_t i) {
        const Integer price = bids[i].price.minor;
        return quotient(scaled(weights.points) * scaled(bids[i].points) * price + scaled(weights.price) * *lowestPrice * mostPoints,
                        mostPoints * price * scaled(kOne));
    });
}

Result<Ranking> scoreByUtility(const std::vector<Bid>& bids, const ScoreWeights& weights, Decimal fullPoints)
{
    const auto indices = admitted(bids);
    const auto sound = checkWeights(weights);
    if (!indices || !sound)
        return tl::unexpected(!indices ? indices.error() : sound.error());
    const auto lowestPrice = lowestPriceOf(bids, *indices, fullPoints);
    if (!lowestPrice)
        return tl::unexpected(lowestPrice.error());
    const Integer mostPoints = scaled(fullPoints);
    return ranked(*indices, [&](std::size_t i) {
        const Integer below = std::max(Integer(Integer(*lowestPrice) * 2 - bids[i].price.minor), Integer(0));
        return quotient(100 * (scaled(weights.points) * scaled(bids[i].points) * *lowestPrice + scaled(weights.price) * below * mostPoints),
                        mostPoints * *lowestPrice * scaled(kOne));
    });
}

Result<Ranking> scoreByReference(const std::vector<Bid>& bids, const ScoreWeights& weights, Reference reference)
{
    const auto indices = admitted(bids);
    const auto sound = checkWeights(weights);
    if (!indices || !sound)
        return tl::unexpected(!indices ? indices.error() : sound.error());
    std::vector<Integer> points, prices;
    for (const std::size_t i : *indices) {
        points.push_back(scaled(bids[i].points));
        prices.emplace_back(bids[i].price.minor);
    }
    const Middle middlePoints = middleOf(points, reference);
    const Middle middlePrice = middleOf(prices, reference);
    if (middlePoints.sum == 0)
        return failure(ErrorId::OutOfRange, {}, "the reference has no points");
    return ranked(*indices, [&](std::size_t i) {
        const Integer gain = scaled(weights.points) * scaled(bids[i].points) * middlePoints.count * middlePrice.sum;
        const Integer loss = scaled(weights.price) * bids[i].price.minor * middlePrice.count * middlePoints.sum;
        return quotient(gain - loss, middlePoints.sum * middlePrice.sum * scaled(kOne));
    });
}

Result<Decimal> evaluatedPrice(const Bid& bid, Decimal domesticPreference)
{
    const Decimal price = toDecimal(bid.price);
    return bid.domestic ? multiply(price, kOne - domesticPreference) : Result<Decimal>(price);
}

Result<Ranking> scoreChinesePrice(const std::vector<Bid>& bids, const ChinesePriceRule& rule)
{
    const auto indices = admitted(bids);
    const auto sound = checkRule(rule);
    if (!indices || !sound)
        return tl::unexpected(!indices ? indices.error() : sound.error());
    std::vector<Integer> prices(bids.size());
    std::vector<Integer> taking;
    for (const std::size_t i : *indices) {
        const auto price = evaluatedPrice(bids[i], rule.domesticPreference);
        if (!price)
            return tl::unexpected(price.error());
        prices[i] = scaled(*price);
        taking.push_back(prices[i]);
    }
    const Middle benchmark = benchmarkOf(std::move(taking), rule);
    return ranked(*indices, [&](std::size_t i) {
        if (rule.benchmark == PriceBenchmark::Lowest)
            return quotient(benchmark.sum * scaled(rule.weight), prices[i] * scaled(kOne));
        return scoreByDeviation(prices[i], benchmark, rule);
    });
}

Result<Decimal> utility(const std::vector<Decimal>& weights, const std::vector<Decimal>& scores)
{
    if (weights.size() != scores.size())
        return failure(ErrorId::InvalidArgument, {}, "every criterion needs one weight and one score");
    Decimal sum;
    Integer total = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum = sum + weights[i];
        total += scaled(weights[i]) * scaled(scores[i]);
    }
    if (sum != kOne)
        return failure(ErrorId::OutOfRange, {}, "the weights of the criteria must sum to 1");
    return quotient(total, scaled(kOne) * scaled(kOne));
}

Result<std::vector<RankFlip>> rankFlips(const std::vector<Bid>& bids, const ScoringRule& rule)
{
    const auto whole = rule(bids);
    if (!whole)
        return tl::unexpected(whole.error());
    std::vector<RankFlip> flips;
    for (const Score& left : *whole) {
        std::vector<Bid> rest = bids;
        rest[left.bid].meetsCriteria = false;
        const auto ranking = whole->size() > 2 ? rule(rest) : Result<Ranking>(Ranking{});
        if (!ranking)
            return tl::unexpected(ranking.error());
        std::vector<std::size_t> place(bids.size());
        for (std::size_t i = 0; i < whole->size(); ++i)
            place[(*whole)[i].bid] = i;
        for (std::size_t first = 0; first < ranking->size(); ++first)
            for (std::size_t second = first + 1; second < ranking->size(); ++second)
                if (place[(*ranking)[first].bid] > place[(*ranking)[second].bid])
                    flips.push_back({left.bid, (*ranking)[first].bid, (*ranking)[second].bid});
    }
    return flips;
}

Result<WeightSensitivity> weightSensitivity(const std::vector<Bid>& bids, const ScoreWeights& weights, Decimal fullPoints, Decimal step)
{
    const auto as = scoreByWeights(bids, weights, fullPoints);
    const auto more = scoreByWeights(bids, {weights.points + step, weights.price - step}, fullPoints);
    const auto less = scoreByWeights(bids, {weights.points - step, weights.price + step}, fullPoints);
    if (!as || !more || !less)
        return tl::unexpected(!as ? as.error() : !more ? more.error() : less.error());
    return WeightSensitivity{as->front().bid, more->front().bid, less->front().bid};
}

}  // namespace sizewright
