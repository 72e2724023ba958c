// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/catalog/source.h"

namespace sizewright {

/// What a published figure of quality is, and which way it is better.
enum class QualityMeasure : unsigned char {
    Score,       ///< points of a benchmark, higher is better
    Recovery,    ///< share of the native score, without the scores
    Loss,        ///< points lost against the native score, lower is better
    Average,     ///< mean of scores that stand beside it one by one
    Perplexity,  ///< lower is better
    Divergence,  ///< from the native file's distribution, lower is better
    Rating,      ///< an index or Elo, of which only equal versions and days compare
};
inline constexpr int kQualityMeasures = static_cast<int>(QualityMeasure::Rating) + 1;
[[nodiscard]] std::string_view qualityMeasureId(QualityMeasure measure);
[[nodiscard]] constexpr bool lowerIsBetter(QualityMeasure measure)
{
    return measure == QualityMeasure::Loss || measure == QualityMeasure::Perplexity || measure == QualityMeasure::Divergence;
}

/// Whether the model thought before it answered; the two are as far apart as two models.
enum class Thinking : unsigned char { NotStated, Off, On };

/// What else than the weights' format sets a row apart from the model as its maker runs it.
enum class QualityVariation : unsigned char {
    None,
    KvCache,          ///< cache elements of fewer bits
    Experts,          ///< fewer experts a token
    Context,          ///< a context too short for the questions
    Checkpoint,       ///< a file that its own reporter calls broken
    FormatNotStated,  ///< the source does not say which file ran
};
inline constexpr int kQualityVariations = static_cast<int>(QualityVariation::FormatNotStated) + 1;
[[nodiscard]] std::string_view qualityVariationId(QualityVariation variation);

/// One published figure: a model, in the maker's own file or another, on a benchmark, under a setting.
struct QualityRecord {
    std::string id;
    std::string modelId;
    std::string formatId;   ///< as the catalog names it, or as stated where the catalog has no such format; empty: the maker's own file
    std::string benchmark;  ///< "GPQA-Diamond", "LiveCodeBench v6", "perplexity"
    std::string setting;    ///< mode, budget and harness as the source states them
    QualityMeasure measure{};
    Thinking thinking{};
    std::string effort;  ///< "low", "medium", "high", "max"; empty if not stated
    QualityVariation varies{};
    double score = 0;
    std::string unit;
    /// Percent of what the native file reached in the same source; of a perplexity the ratio: above 100 is worse.
    std::optional<double> relativeToNative;
    std::string published;  ///< ISO date, month or year; empty if not stated
    Source source;
    bool operator==(const QualityRecord&) const = default;
};

}  // namespace sizewright
