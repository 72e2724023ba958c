// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/tender_scores.h"

/// What scoreTender is made of.
namespace sizewright::scoring {

[[nodiscard]] bool hasWeights(ScoringMethod method);

/// The bids in the order of one rule, with the price's weight given. Chinese rules are price points plus
/// points / full points x (1 - weight) x 100.
/// @error those of core/quotes/scoring.h
[[nodiscard]] Result<Ranking> rankBy(ScoringMethod method, const ScoringRules& rules, Decimal priceWeight, const std::vector<Bid>& bids);

/// What quality adds to a bid's value; the rest is the price's.
/// @error those of rankBy; NotApplicable for rules without parts
[[nodiscard]] Result<std::vector<Decimal>> pointsParts(ScoringMethod method, const ScoringRules& rules, const std::vector<Bid>& bids);

/// All bids that share the first place.
[[nodiscard]] std::vector<std::size_t> firstPlaces(ScoringMethod method, const ScoringRules& rules, const std::vector<Bid>& bids,
                                                   const Ranking& ranking);

[[nodiscard]] std::optional<WeightTrial> tryWeights(ScoringMethod method, const ScoringRules& rules, const std::vector<Bid>& bids);

/// What one criterion adds to the points of each bid, and how much all others do: sums of weight x score.
struct CriterionShare {
    Decimal weight;
    std::vector<Decimal> scores;  ///< of the criterion, 0 to 10
    std::vector<Decimal> others;  ///< sum of weight x score of the rest
};
[[nodiscard]] CriterionTrial tryCriterion(const ScoringRules& rules, const std::vector<Bid>& bids, std::size_t criterion,
                                          const CriterionShare& share);

}  // namespace sizewright::scoring
