// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/check_quotes.h"

namespace sizewright {

/// Points of quality that a bid can reach.
inline constexpr int kFullPoints = 1000;

/// What a quote is to the scoring.
enum class BidStatus : unsigned char {
    TakesPart,
    KnockedOut,    ///< misses a must-criterion
    TooFewPoints,  ///< below the floor of the rules
    NotScorable,   ///< a criterion without a score, or no price; never scored as 0
};
[[nodiscard]] TextKey bidStatusName(BidStatus status);

struct TenderBid {
    BidStatus status = BidStatus::TakesPart;
    std::optional<Decimal> points;  ///< of kFullPoints; nothing: a criterion has no score
    std::optional<Money> price;     ///< that is scored: for the same scope where the rules say so, net or gross as the plan's prices are
    bool domestic = false;
    std::vector<Message> reasons;   ///< why it does not take part
};

/// A bid's place under one rule. Quotes are indices into the tender everywhere.
struct MethodScore {
    std::size_t quote = 0;
    Decimal value;
    std::optional<Decimal> pointsPart, pricePart;  ///< sum to the value; nothing: the rule has no parts
};

/// The first weight, in steps of 0.001, at which the present winner is none any more.
struct WinnerChange {
    Decimal weight;
    std::size_t winner = 0;
};

/// The winner with the price's weight moved by ten points of a hundred, and how far it can be moved.
struct WeightTrial {
    Decimal less, more;  ///< within 0 .. 1
    std::size_t withLess = 0, withMore = 0;
    std::optional<WinnerChange> below, above;  ///< nothing: the same winner down to 0 or up to 1
};

struct MethodResult {
    ScoringMethod method{};
    std::optional<Message> notApplicable;  ///< why; then the rest is empty
    std::vector<MethodScore> ranking;      ///< best first
    std::vector<std::size_t> winners;      ///< more than one: they share the first place
    std::optional<WeightTrial> weights;    ///< of rules that have weights
    std::vector<RankFlip> flips;           ///< pairs that change places without one other bid
};

/// How far a criterion's weight can be moved, the others keeping their proportions, under the tender's own rule.
struct CriterionTrial {
    std::size_t criterion = 0;
    std::optional<WinnerChange> less, more;
};

struct TenderScores {
    std::vector<TenderBid> bids;          ///< one for each quote, in their order
    std::vector<MethodResult> methods;    ///< one for each ScoringMethod, in their order
    std::vector<CriterionTrial> criteria; ///< those with weights; empty where the tender's rule does not apply
    std::vector<Message> changes;         ///< rules under which others win than under the tender's own
    std::vector<Message> remarks;         ///< what is wrong or worth knowing about the scoring

    [[nodiscard]] const MethodResult& by(ScoringMethod method) const { return methods[static_cast<std::size_t>(method)]; }
};

/// Above so many bids neither weights are moved nor bids left out; a remark says so.
inline constexpr std::size_t kMostTriedBids = 30;

/// The vendor, with the quote's number where a vendor has several; the id where nothing else is known.
[[nodiscard]] std::string bidName(const Tender& tender, std::size_t quote);

/// Points and must-criteria without any price; `price` is nothing, and nobody is out for it.
/// @error those of validateTender; NotApplicable without weighted criteria
[[nodiscard]] Result<std::vector<TenderBid>> qualityPoints(const Tender& tender);

/// Every rule over the quotes of a tender. Chinese rules and the utility analysis are on a scale of 100.
/// @error those of qualityPoints; InvalidArgument for other numbers of quotes and checks; NotApplicable while prices are shut
[[nodiscard]] Result<TenderScores> scoreTender(const Tender& tender, const std::vector<QuoteCheck>& checks);

}  // namespace sizewright
