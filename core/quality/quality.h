// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/scenario/scenario.h"
#include "core/text/message.h"

/// Published quality: what is known of models and of what quantised files keep. Never one number: scores stay apart by benchmark,
/// setting and source, and a score is never multiplied by a recovery.
namespace sizewright {

/// The quality rows of a catalog by model and by format, so that a question reads only its own. The catalog must outlive it.
class QualityIndex {
public:
    using Records = std::vector<const QualityRecord*>;

    explicit QualityIndex(const Catalog& catalog);

    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }
    /// Every row of the model, in catalog order.
    [[nodiscard]] const Records& ofModel(std::string_view modelId) const;
    /// Rows that hold a format against the native file in the same source, benchmark by benchmark, in catalog order.
    [[nodiscard]] const Records& pairsOf(std::string_view formatId) const;
    [[nodiscard]] const std::map<std::string_view, Records>& pairs() const { return m_pairs; }
    /// Null for a model that the catalog does not have.
    [[nodiscard]] const Model* model(std::string_view id) const;

private:
    const Catalog* m_catalog;
    std::map<std::string_view, Records> m_byModel;
    std::map<std::string_view, Records> m_pairs;
    std::map<std::string_view, const Model*> m_models;
};

/// The model in its maker's own file, run as the maker runs it: what is a property of the model.
[[nodiscard]] bool isNativeScore(const QualityRecord& record);
/// Thirty questions or fewer: one question is three points.
[[nodiscard]] bool isSmallBenchmark(std::string_view benchmark);
/// Points below which two scores are equal. @source research of 2026-11: 3 points on 30 questions, 1 point elsewhere
[[nodiscard]] double noisePoints(std::string_view benchmark);
/// Whether scores of the benchmark compare across sources: its questions are fixed and its harness matters little. Not so for
/// agents (SWE-bench), unversioned rolling sets (LiveCodeBench), and benchmarks whose answers engines parse differently (GSM8K).
[[nodiscard]] bool comparesAcrossSources(std::string_view benchmark);

/// The published native scores of a model, one a benchmark and mode: the maker's own before others', more thinking before less
/// (but "max" last, which needs contexts few can serve), newest first. Ordered by benchmark.
[[nodiscard]] std::vector<const QualityRecord*> publishedScores(const QualityIndex& index, const Model& model);
/// Of these the ones that most readers know: MMLU-Pro, GPQA-Diamond, LiveCodeBench, AIME 2024 and 2025, SWE-bench Verified, in the
/// asked mode where it is published. Benchmarks without a figure are left out: not published.
[[nodiscard]] std::vector<const QualityRecord*> headlineScores(const QualityIndex& index, const Model& model, Thinking mode);
[[nodiscard]] std::span<const std::string_view> headlineBenchmarks();

/// How what is known of a format's loss was found.
enum class LossBasis : unsigned char {
    Native,     ///< the maker's own weights: nothing is lost
    SameModel,  ///< this model in this format
    SameClass,  ///< this format, other models of the same size
    SameBits,   ///< other formats of about as many bits, models of the same size
    Unknown,
};
enum class QualityConfidence : unsigned char { High, Medium, Low, None };

/// What a format keeps of a model's native scores, as a range over published pairs. Above 100 is noise.
struct FormatLoss {
    LossBasis basis = LossBasis::Unknown;
    QualityConfidence confidence = QualityConfidence::None;
    double low = 0;     ///< percent kept on the worst pair
    double median = 0;
    double high = 0;
    std::vector<const QualityRecord*> pairs;        ///< catalog order
    const QualityRecord* worst = nullptr;           ///< the first of the lowest
    std::optional<double> perplexity;               ///< of this model in this format, percent of the native: 110 is worse by a tenth
    [[nodiscard]] bool known() const { return basis == LossBasis::Native || !pairs.empty(); }
};
[[nodiscard]] FormatLoss formatLoss(const QualityIndex& index, const Model& model, const WeightFormat& format);

/// One benchmark that two models both published under comparable settings.
struct BenchmarkComparison {
    const QualityRecord* left = nullptr;
    const QualityRecord* right = nullptr;
    bool sameSource = false;
    [[nodiscard]] double difference() const { return left->score - right->score; }
    /// +1 if the left one is better, -1 if it is worse, 0 within the benchmark's noise.
    [[nodiscard]] int outcome() const;
    /// Left's score of right's.
    [[nodiscard]] double share() const { return right->score > 0 ? left->score / right->score : 1; }
};
struct ModelComparison {
    std::vector<BenchmarkComparison> benchmarks;  ///< ordered by benchmark
    [[nodiscard]] int count(int outcome) const;
    /// The one on which left is weakest; null if nothing compares.
    [[nodiscard]] const BenchmarkComparison* weakest() const;
};
/// Benchmark by benchmark, in equal modes of thinking; a figure of the same source before one of another. Ratings never compare.
/// `mode` restricts it to one mode (and to rows that state none) if `right` has published in it.
[[nodiscard]] ModelComparison compareModels(const QualityIndex& index, const Model& left, const Model& right,
                                            Thinking mode = Thinking::NotStated);

/// Where a model stands among others: against how many it wins more benchmarks than it loses.
struct QualityStanding {
    const Model* model = nullptr;
    int better = 0;
    int worse = 0;
    int even = 0;
    [[nodiscard]] int compared() const { return better + worse + even; }
};
/// The models from the best to the least published quality. An order, not a score: by the share of rivals beaten less the share
/// lost to, over those with at least three benchmarks in common (fewer prove little); then the newer, then the larger, then the
/// id. Models that compare with none stand last.
[[nodiscard]] std::vector<QualityStanding> orderByPublishedQuality(const QualityIndex& index, std::span<const Model* const> models,
                                                                   Thinking mode = Thinking::NotStated);

/// How a model measures up to a floor by published quality.
struct FloorAnswer {
    const Model* model = nullptr;
    ModelComparison comparison;  ///< left the model, right the chosen one, only benchmarks that count
    int reached = 0;
    bool reaches = false;
};
/// Every other model of the catalog with something to compare, those that reach the floor first, else in catalog order.
[[nodiscard]] std::vector<FloorAnswer> modelsAtFloor(const QualityIndex& index, const Model& chosen, const PublishedFloor& floor, Thinking mode);
/// Whether the format keeps the floor's share of the native score on every benchmark measured with this very model (differences
/// within noise count as kept); nothing if too few pairs of it are published.
[[nodiscard]] std::optional<bool> formatReachesFloor(const FormatLoss& loss, const PublishedFloor& floor);
/// The mode in which a scenario uses models: thinking if it gives tokens for it.
[[nodiscard]] Thinking modeOf(const Scenario& scenario);

[[nodiscard]] TextKey lossBasisName(LossBasis basis);
[[nodiscard]] std::string_view lossBasisId(LossBasis basis);
[[nodiscard]] TextKey confidenceName(QualityConfidence confidence);
[[nodiscard]] std::string_view confidenceId(QualityConfidence confidence);
[[nodiscard]] TextKey thinkingName(Thinking mode);
/// "keeps 97.3 to 100.5 %, median 99.1 (9 benchmarks of this model); worst LiveCodeBench", or what is not known.
[[nodiscard]] Message lossSentence(const FormatLoss& loss);
/// "better on 2, equal on 1, worse on 3 of 6 benchmarks; weakest MMLU-Pro, 73.9 against 84.0"
[[nodiscard]] Message comparisonSentence(const ModelComparison& comparison);

}  // namespace sizewright
