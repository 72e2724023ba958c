// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/quotes/quote.h"
#include "core/quotes/scoring.h"

namespace sizewright {

/// By which rule bids are put in order. All of core/quotes/scoring.h.
enum class ScoringMethod : unsigned char {
    Utility,             ///< points of quality and price points by weight; price points fall linearly from the lowest price to twice of it
    ChineseLowest,       ///< 综合评分法: lowest price / price x weight, plus the points of quality by their weight
    ChineseAverage,
    ChineseAverageTimesK,
    ChineseTrimmedAverage,
    Ratio,               ///< UfAB einfache Richtwertmethode
    ExtendedRatio,       ///< UfAB erweiterte Richtwertmethode
    Weighted,            ///< UfAB gewichtete Richtwertmethode, against lowest price and full points
    ReferenceMedian,     ///< the same against the median
    ReferenceMean,
};
inline constexpr int kScoringMethods = static_cast<int>(ScoringMethod::ReferenceMean) + 1;
[[nodiscard]] TextKey scoringMethodName(ScoringMethod method);
/// One sentence on how it works and where it is used.
[[nodiscard]] TextKey scoringMethodMeaning(ScoringMethod method);
[[nodiscard]] std::string_view scoringMethodId(ScoringMethod method);

/// What a score of 0, 5 and 10 means is written before bids are read.
struct ScoreAnchor {
    int score = 0;  ///< 0 to 10
    std::string text;
    bool operator==(const ScoreAnchor&) const = default;
};

struct Criterion {
    std::string id;    ///< unique in its tender; "c1"
    std::string name;
    Decimal weight;    ///< share of the points of quality; the weights of all that are no knock-outs sum to 1
    bool knockOut = false;  ///< met or not, and no points
    std::vector<ScoreAnchor> anchors;
    bool operator==(const Criterion&) const = default;
};

/// What one bid gets for one criterion: 0 to 10 with fractions; a knock-out is met by any score above 0.
struct CriterionScore {
    std::string quoteId;
    std::string criterionId;
    Decimal score;
    std::string reason;
    bool operator==(const CriterionScore&) const = default;
};

/// One entry of the log of the two envelopes.
struct TenderEvent {
    enum class Kind : unsigned char { QualityFrozen, PricesOpened, Reopened };
    Kind kind{};
    std::string at;      ///< ISO instant in UTC, "2026-11-22T10:15:00Z"
    std::string digest;  ///< SHA-256 of criteria and scores as they were
    std::string who;
    bool operator==(const TenderEvent&) const = default;
};

struct ScoringRules {
    ScoringMethod method = ScoringMethod::ChineseLowest;
    Decimal priceWeight = Decimal::fromMantissa(300'000'000'000'000'000);  ///< 0.3; quality has the rest
    bool government = true;          ///< Chinese tenders: only the lowest price is a benchmark
    Decimal domesticPreference;      ///< 0.2
    Decimal k = Decimal::fromMantissa(950'000'000'000'000'000);  ///< of the average times K
    Decimal offPerPercentAbove = Decimal::fromInteger(1);   ///< points, of 100, of benchmarks other than the lowest price
    Decimal offPerPercentBelow = Decimal::fromMantissa(500'000'000'000'000'000);
    Decimal ratioFactor = Decimal::fromInteger(10'000);
    Decimal corridor = Decimal::fromMantissa(100'000'000'000'000'000);  ///< of the extended ratio, at most 0.1
    DecisionCriterion decision = DecisionCriterion::MostPoints;
    Decimal leastPoints;             ///< of 1000; below it a bid is out
    bool twoEnvelopes = false;       ///< prices stay shut until the scores of quality are frozen
    bool scopeAdjusted = true;       ///< prices compare with what is missing added
    bool operator==(const ScoringRules&) const = default;
};

/// The quotes of a project and how they are judged.
struct Tender {
    std::vector<Quote> quotes;
    std::vector<Criterion> criteria;
    std::vector<CriterionScore> scores;
    ScoringRules rules;
    std::vector<TenderEvent> log;
    bool operator==(const Tender&) const = default;

    [[nodiscard]] bool empty() const { return *this == Tender(); }
};

/// The ranges of its fields, unique ids, weights that sum to 1, scores of quotes and criteria that are there.
/// @error OutOfRange, DuplicateId, UnknownId: with a JSON pointer such as "/quotes/2/lines/0/quantity"
[[nodiscard]] Result<void> validateTender(const Tender& tender);

}  // namespace sizewright
