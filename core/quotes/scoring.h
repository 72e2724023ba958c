// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/money/money.h"

namespace sizewright {

/// A bid as scoring rules see it. All bids of a tender are in one currency.
struct Bid {
    std::string id;
    Money price;            ///< of the contract, positive
    Decimal points;         ///< for what is offered, on the tender's own scale, not negative
    bool domestic = false;  ///< qualifies for the domestic preference
    bool meetsCriteria = true;  ///< false: a must-criterion is missed; never scored and never a benchmark
};

struct Score {
    std::size_t bid = 0;  ///< index into the bids
    Decimal value;        ///< half to even at the 18th digit
};
/// Best first; equal ones in the order of the bids. Bids that are out are absent.
using Ranking = std::vector<Score>;

/// Germany, simple ratio (einfache Richtwertmethode): points / price x factor. Without a floor of points cheap, poor bids win.
/// @error CurrencyMismatch; OutOfRange for a price that is not positive, negative points or no bid that meets the criteria
/// @source UfAB, simple method of guide values
[[nodiscard]] Result<Ranking> scoreByRatio(const std::vector<Bid>& bids, Decimal factor, Decimal leastPoints = {});

enum class DecisionCriterion { MostPoints, LowestPrice };
/// Germany, extended ratio (erweiterte Richtwertmethode): bids no more than `corridor` (at most 10 %) below the best ratio stay, and
/// the announced criterion orders them; the scores remain the ratios. Bids outside are out.
/// @error as scoreByRatio; OutOfRange for a corridor outside 0 .. 10 %
/// @source UfAB, extended method of guide values
[[nodiscard]] Result<Ranking> scoreByExtendedRatio(const std::vector<Bid>& bids, Decimal factor, Decimal corridor, DecisionCriterion criterion,
                                                   Decimal leastPoints = {});

/// Weights of points and price; their sum is 1.
struct ScoreWeights {
    Decimal points;
    Decimal price;
};
/// Germany, weighted: points weight x points / full points + price weight x lowest price / price. Full points are what the tender
/// gives at most, such as 1000, not what the best bid has.
/// @error as scoreByRatio; OutOfRange if the weights do not sum to 1 or a bid has more than full points
/// @source form of a tender notice of Baden-Württemberg
[[nodiscard]] Result<Ranking> scoreByWeights(const std::vector<Bid>& bids, const ScoreWeights& weights, Decimal fullPoints);

/// Utility analysis: 100 x (points weight x points / full points + price weight x (2 - price / lowest price)); the price's share is
/// never below 0, so that twice the lowest price has none.
/// @error as scoreByWeights
/// @source one-sided interpolation, vergabeblog.de of 2015-07-12 on formulas for prices
[[nodiscard]] Result<Ranking> scoreByUtility(const std::vector<Bid>& bids, const ScoreWeights& weights, Decimal fullPoints);

/// The mean lets a further bid turn the order of two others more easily; UfAB advises against it.
enum class Reference { Median, Mean };
/// Germany, weighted against a reference: points weight x points / reference points - price weight x price / reference price.
/// @error as scoreByWeights
/// @source UfAB, weighted method of guide values, median variant
[[nodiscard]] Result<Ranking> scoreByReference(const std::vector<Bid>& bids, const ScoreWeights& weights, Reference reference);

/// What prices are held against in China. Government tenders take the lowest price; companies announce others.
enum class PriceBenchmark { Lowest, Average, AverageTimesK, TrimmedAverage };
struct ChinesePriceRule {
    Decimal weight;                        ///< points that the price can reach, such as 30
    PriceBenchmark benchmark = PriceBenchmark::Lowest;
    bool government = true;                ///< forbids every benchmark but the lowest price
    Decimal domesticPreference;            ///< 0.2: qualifying bids are evaluated at 80 % of their price; the contract keeps it
    std::optional<Decimal> k;              ///< of AverageTimesK
    /// Points off for each per cent above and below another benchmark than the lowest, as the tender announces.
    std::optional<Decimal> offPerPercentAbove, offPerPercentBelow;
};
/// China: lowest evaluated price / evaluated price x weight; against other benchmarks weight less the points off, not below 0.
/// TrimmedAverage leaves out one highest and one lowest price where there are at least five bids.
/// @error as scoreByRatio; NotApplicable for another benchmark than the lowest in a government tender; MissingField without what
/// the benchmark needs; OutOfRange for a preference outside 0 .. 1
/// @source Ministry of Finance order 87, article 55; State Council General Office notice No. 34 of 2025 (20 % preference)
[[nodiscard]] Result<Ranking> scoreChinesePrice(const std::vector<Bid>& bids, const ChinesePriceRule& rule);
/// What a bid counts as: price x (1 - preference) for domestic ones.
[[nodiscard]] Result<Decimal> evaluatedPrice(const Bid& bid, Decimal domesticPreference);

/// Sum of weight x score of each criterion.
/// @error InvalidArgument for other numbers of weights and scores; OutOfRange if weights do not sum to 1
[[nodiscard]] Result<Decimal> utility(const std::vector<Decimal>& weights, const std::vector<Decimal>& scores);

using ScoringRule = std::function<Result<Ranking>(const std::vector<Bid>&)>;

/// A bid without which two others change places: the rule judges by who else takes part.
struct RankFlip {
    std::size_t without = 0;
    std::size_t nowBefore = 0;  ///< index of the bid that comes first without it
    std::size_t nowAfter = 0;   ///< index of the bid that came first with it
};
/// Every pair of bids that changes places when one other bid is left out.
[[nodiscard]] Result<std::vector<RankFlip>> rankFlips(const std::vector<Bid>& bids, const ScoringRule& rule);

/// The winner with the points' weight moved by so much (0.1: ten points of a hundred) up and down, the price's weight against it.
struct WeightSensitivity {
    std::size_t winner = 0;
    std::size_t withMorePoints = 0;
    std::size_t withMorePrice = 0;
    [[nodiscard]] bool holds() const { return winner == withMorePoints && winner == withMorePrice; }
};
/// @error as scoreByWeights; OutOfRange if a weight leaves 0 .. 1
[[nodiscard]] Result<WeightSensitivity> weightSensitivity(const std::vector<Bid>& bids, const ScoreWeights& weights, Decimal fullPoints,
                                                          Decimal step);

}  // namespace sizewright
