// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

#include "core/quality/quality.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

const Model& model(const char* id)
{
    return *shippedCatalog()->model(id);
}

const QualityIndex& shippedIndex()
{
    static const QualityIndex index(*shippedCatalog());
    return index;
}

FormatLoss lossOf(const char* modelId, const char* formatId)
{
    return formatLoss(shippedIndex(), model(modelId), *shippedCatalog()->weightFormat(formatId));
}

QString sentence(const Message& message)
{
    return QString::fromStdString(render(message, Language()));
}

const FloorAnswer* answerOf(const std::vector<FloorAnswer>& answers, const char* id)
{
    const auto found = std::ranges::find(answers, id, [](const FloorAnswer& a) { return a.model->id; });
    return found == answers.end() ? nullptr : &*found;
}

}  // namespace

class TestQuality : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void formatsKeepWhatWasMeasured_data();
    void formatsKeepWhatWasMeasured();
    void theMakersOwnWeightsLoseNothing();
    void perplexityIsNoScore();
    void whatIsNotPublishedSaysSo();
    void otherCausesAreNoLossOfTheFormat();
    void headlinesFollowTheMode();
    void modelsCompareInEqualModesOnly();
    void rollingSetsCompareWithinASourceOnly();
    void smallDifferencesAreEqual();
    void comparisonIsAntisymmetric();
    void distillsOfR1AreOtherModels();
    void theFloorIsMonotone();
    void theFloorNeedsEnoughBenchmarks();
    void measuredFormatsAreHeldAgainstTheFloor();
    void orderPutsTheBetterPublishedFirst();
    void orderIgnoresTheOrderAsked();
};

void TestQuality::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

/// Ranges that research/quality.md worked out from the same rows: UnicomAI/DeepSeek-Eval, Red Hat, NVIDIA, Unsloth.
void TestQuality::formatsKeepWhatWasMeasured_data()
{
    QTest::addColumn<QString>("modelId");
    QTest::addColumn<QString>("formatId");
    QTest::addColumn<int>("basis");
    QTest::addColumn<int>("pairs");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("worst");
    const auto same = int(LossBasis::SameModel);
    const auto size = int(LossBasis::SameClass);
    QTest::newRow("R1 Q4_K_M") << "deepseek-r1" << "q4_k_m" << same << 9 << 97.27 << 99.07 << 100.53 << "LiveCodeBench";
    QTest::newRow("R1 Q3_K_M") << "deepseek-r1" << "q3_k_m" << same << 9 << 93.51 << 97.96 << 99.42 << "AIME 2024";
    QTest::newRow("R1 UD-Q2_K_XL") << "deepseek-r1" << "ud-q2_k_xl" << same << 9 << 95.70 << 99.16 << 100.36 << "LiveCodeBench";
    QTest::newRow("R1-0528 GPTQ") << "deepseek-r1-0528" << "int4-gptq" << same << 3 << 98.50 << 99.88 << 101.21 << "AIME 2024";
    QTest::newRow("R1 NVFP4") << "deepseek-r1" << "nvfp4" << same << 5 << 98.74 << 99.79 << 100.0 << "MATH-500";
    QTest::newRow("2-bit plain on R1: 19 pairs of the family") << "deepseek-r1" << "q2_k_l" << size << 19 << 40.19 << 91.47 << 96.08 << "AIME 2024";
    QTest::newRow("UD-Q2_K_XL on R1-0528: 10 pairs") << "deepseek-r1-0528" << "ud-q2_k_xl" << size << 10 << 91.90 << 99.115 << 100.36 << "Aider Polyglot (pass 2)";
    QTest::newRow("32B distill Q8_0") << "deepseek-r1-distill-qwen-32b" << "q8_0" << same << 9 << 95.15 << 100.0 << 103.0 << "GPQA-Diamond";
}

void TestQuality::formatsKeepWhatWasMeasured()
{
    QFETCH(QString, modelId);
    QFETCH(QString, formatId);
    const FormatLoss loss = lossOf(qPrintable(modelId), qPrintable(formatId));
    QTEST(int(loss.basis), "basis");
    QTEST(int(loss.pairs.size()), "pairs");
    QTEST(loss.low, "low");
    QTEST(loss.median, "median");
    QTEST(loss.high, "high");
    QTEST(shown(loss.worst->benchmark), "worst");
    for (const QualityRecord* pair : loss.pairs)
        QVERIFY2(!lowerIsBetter(pair->measure) || pair->measure == QualityMeasure::Loss, pair->id.c_str());
}

void TestQuality::theMakersOwnWeightsLoseNothing()
{
    for (const auto& [modelId, formatId] : {std::pair("deepseek-r1", "fp8-block"), std::pair("deepseek-r1", "bf16"), std::pair("gpt-oss-120b", "mxfp4"),
                                            std::pair("kimi-k2-5", "int4-experts")}) {
        const FormatLoss loss = lossOf(modelId, formatId);
        QVERIFY2(loss.basis == LossBasis::Native && loss.known(), modelId);
        QCOMPARE(loss.low, 100.0);
        QVERIFY(loss.confidence == QualityConfidence::High);
    }
}

/// UD-Q2_K_XL of R1-0528 is a tenth worse in perplexity, and keeps its scores: one does not predict the other.
void TestQuality::perplexityIsNoScore()
{
    const FormatLoss loss = lossOf("deepseek-r1-0528", "ud-q2_k_xl");
    QCOMPARE(loss.perplexity.value_or(0), 109.80);
    QVERIFY(loss.median > 99 && loss.median < 100);
    for (const QualityRecord& r : shippedCatalog()->quality)
        if (lowerIsBetter(r.measure) && r.measure != QualityMeasure::Loss)
            QVERIFY2(!isNativeScore(r), r.id.c_str());
}

void TestQuality::whatIsNotPublishedSaysSo()
{
    const FormatLoss bits = lossOf("deepseek-r1", "int4-awq");
    QVERIFY(bits.basis == LossBasis::SameBits && bits.confidence == QualityConfidence::Low);
    QVERIFY2(sentence(lossSentence(bits)).contains("Not published for this format"), qPrintable(sentence(lossSentence(bits))));
    WeightFormat strange;
    strange.id = "no-such-format";
    strange.nominalBits = 30;
    strange.quality = QualityClass::Good;
    const FormatLoss none = formatLoss(shippedIndex(), model("deepseek-r1"), strange);
    QVERIFY(!none.known() && none.basis == LossBasis::Unknown && none.confidence == QualityConfidence::None);
    QVERIFY(!formatReachesFloor(none, {}).has_value());
    QVERIFY(headlineScores(shippedIndex(), model("kimi-k3"), Thinking::On).empty());
}

/// A short context, fewer experts or a smaller cache are not the weights' doing.
void TestQuality::otherCausesAreNoLossOfTheFormat()
{
    int others = 0;
    for (const QualityRecord& r : shippedCatalog()->quality) {
        if (r.varies == QualityVariation::None)
            continue;
        ++others;
        QVERIFY2(!isNativeScore(r), r.id.c_str());
        QVERIFY2(std::ranges::find(shippedIndex().pairsOf(r.formatId), &r) == shippedIndex().pairsOf(r.formatId).end(), r.id.c_str());
    }
    QVERIFY(others >= 10);
}

void TestQuality::headlinesFollowTheMode()
{
    const auto score = [](const char* id, Thinking mode, const char* benchmark) {
        for (const QualityRecord* r : headlineScores(shippedIndex(), model(id), mode))
            if (r->benchmark == benchmark)
                return r->score;
        return 0.0;
    };
    QCOMPARE(score("deepseek-r1", Thinking::On, "GPQA-Diamond"), 71.5);
    QCOMPARE(score("deepseek-v3-1", Thinking::On, "LiveCodeBench"), 74.8);
    QCOMPARE(score("deepseek-v3-1", Thinking::Off, "LiveCodeBench"), 56.4);
    QCOMPARE(score("deepseek-v4-flash", Thinking::On, "LiveCodeBench"), 88.4);
    QCOMPARE(score("gpt-oss-120b", Thinking::On, "AIME 2025"), 92.5);
    // Versions of a rolling set stand for it, under their own name.
    QCOMPARE(score("kimi-k2-5", Thinking::On, "LiveCodeBench v6"), 85.0);
}

void TestQuality::modelsCompareInEqualModesOnly()
{
    for (const Model& a : shippedCatalog()->models)
        for (const BenchmarkComparison& c : compareModels(shippedIndex(), a, model("deepseek-v3-1")).benchmarks) {
            QVERIFY2(c.left->thinking == c.right->thinking, c.left->id.c_str());
            QVERIFY2(c.left->benchmark == c.right->benchmark, c.left->id.c_str());
            QVERIFY2(c.sameSource || c.left->thinking != Thinking::NotStated, c.left->id.c_str());
        }
    // V3 never thought, R1 always does.
    QVERIFY(std::ranges::none_of(compareModels(shippedIndex(), model("deepseek-v3"), model("deepseek-r1"), Thinking::On).benchmarks,
                                 [](const BenchmarkComparison& c) { return c.left->thinking != Thinking::NotStated; }));
}

void TestQuality::rollingSetsCompareWithinASourceOnly()
{
    QVERIFY(!comparesAcrossSources("LiveCodeBench") && comparesAcrossSources("LiveCodeBench v6"));
    QVERIFY(!comparesAcrossSources("SWE-bench Verified") && !comparesAcrossSources("GSM8K"));
    const ModelComparison own = compareModels(shippedIndex(), model("deepseek-r1-distill-qwen-32b"), model("deepseek-r1"));
    const auto live = std::ranges::find(own.benchmarks, "LiveCodeBench", [](const BenchmarkComparison& c) { return c.left->benchmark; });
    QVERIFY(live != own.benchmarks.end() && live->sameSource);
    QCOMPARE(live->left->score, 57.2);
    QCOMPARE(live->right->score, 65.9);
}

void TestQuality::smallDifferencesAreEqual()
{
    QualityRecord a;
    QualityRecord b;
    a.benchmark = b.benchmark = "AIME 2024";
    a.score = 82;
    b.score = 79.8;
    QCOMPARE((BenchmarkComparison{&a, &b, true}).outcome(), 0);
    a.score = 83;
    QCOMPARE((BenchmarkComparison{&a, &b, true}).outcome(), 1);
    a.benchmark = b.benchmark = "MMLU";
    a.score = 79.0;
    QCOMPARE((BenchmarkComparison{&a, &b, true}).outcome(), 0);
    a.score = 78.7;
    QCOMPARE((BenchmarkComparison{&a, &b, true}).outcome(), -1);
}

void TestQuality::comparisonIsAntisymmetric()
{
    const auto& models = shippedCatalog()->models;
    for (const Model& a : models)
        for (const Model& b : models) {
            const ModelComparison one = compareModels(shippedIndex(), a, b);
            const ModelComparison other = compareModels(shippedIndex(), b, a);
            QCOMPARE(one.benchmarks.size(), other.benchmarks.size());
            QCOMPARE(one.count(1), other.count(-1));
            QCOMPARE(one.count(0), other.count(0));
        }
}

void TestQuality::distillsOfR1AreOtherModels()
{
    const ModelComparison c = compareModels(shippedIndex(), model("deepseek-r1-distill-qwen-1-5b"), model("deepseek-r1"), Thinking::On);
    QCOMPARE(c.benchmarks.size(), std::size_t(4));
    QCOMPARE(c.count(-1), 4);
    QCOMPARE(shown(c.weakest()->left->benchmark), QStringLiteral("LiveCodeBench"));
    QVERIFY2(sentence(comparisonSentence(c)).contains("16.9 against 65.9"), qPrintable(sentence(comparisonSentence(c))));
}

void TestQuality::theFloorIsMonotone()
{
    std::set<std::string> before;
    for (const double share : {1.0, 0.95, 0.9, 0.85, 0.8, 0.5}) {
        std::set<std::string> reached;
        for (const FloorAnswer& answer : modelsAtFloor(shippedIndex(), model("deepseek-r1"), {share, 3, {}}, Thinking::On))
            if (answer.reaches)
                reached.insert(answer.model->id);
        QVERIFY(std::ranges::includes(reached, before));
        before = reached;
    }
    QVERIFY(before.contains("deepseek-r1-distill-qwen-32b"));
    QVERIFY(!before.contains("deepseek-r1-distill-qwen-1-5b"));
}

void TestQuality::theFloorNeedsEnoughBenchmarks()
{
    const auto answers = modelsAtFloor(shippedIndex(), model("deepseek-r1"), {0.95, 3, {}}, Thinking::On);
    const FloorAnswer* gptOss = answerOf(answers, "gpt-oss-120b");
    QVERIFY(gptOss && gptOss->reaches && gptOss->comparison.benchmarks.size() >= 3);
    const FloorAnswer* distill = answerOf(answers, "deepseek-r1-distill-qwen-32b");
    QVERIFY(distill && !distill->reaches && distill->reached < int(distill->comparison.benchmarks.size()));
    for (const FloorAnswer& answer : modelsAtFloor(shippedIndex(), model("deepseek-r1"), {0.95, 50, {}}, Thinking::On))
        QVERIFY(!answer.reaches);
    for (const FloorAnswer& answer : modelsAtFloor(shippedIndex(), model("deepseek-r1"), {0.95, 1, {"GPQA-Diamond"}}, Thinking::On))
        for (const BenchmarkComparison& c : answer.comparison.benchmarks)
            QCOMPARE(shown(c.left->benchmark), QStringLiteral("GPQA-Diamond"));
}

void TestQuality::measuredFormatsAreHeldAgainstTheFloor()
{
    const PublishedFloor floor;
    QCOMPARE(formatReachesFloor(lossOf("deepseek-r1", "q4_k_m"), floor), std::optional(true));
    QCOMPARE(formatReachesFloor(lossOf("deepseek-r1", "ud-q2_k_xl"), floor), std::optional(true));
    QCOMPARE(formatReachesFloor(lossOf("deepseek-r1", "q3_k_m"), floor), std::optional(false));  // AIME 77.5 to 72.5
    QCOMPARE(formatReachesFloor(lossOf("deepseek-r1", "fp8-block"), floor), std::optional(true));
    QCOMPARE(formatReachesFloor(lossOf("deepseek-r1", "int4-awq"), floor), std::nullopt);
    QCOMPARE(formatReachesFloor(lossOf("deepseek-v3-1", "q4_k_m"), floor), std::nullopt);  // one benchmark is too few
}

void TestQuality::orderPutsTheBetterPublishedFirst()
{
    std::vector<const Model*> models{&model("deepseek-r1-distill-qwen-1-5b"), &model("kimi-k3"), &model("deepseek-r1-distill-qwen-32b"),
                                     &model("deepseek-r1-distill-qwen-7b"), &model("deepseek-r1")};
    const auto order = orderByPublishedQuality(shippedIndex(), models, Thinking::On);
    std::vector<std::string> ids;
    for (const QualityStanding& s : order)
        ids.push_back(s.model->id);
    QCOMPARE(ids, (std::vector<std::string>{"deepseek-r1", "deepseek-r1-distill-qwen-32b", "deepseek-r1-distill-qwen-7b", "deepseek-r1-distill-qwen-1-5b",
                                            "kimi-k3"}));
    QCOMPARE(order.front().worse, 0);
    QCOMPARE(order.back().compared(), 0);
}

void TestQuality::orderIgnoresTheOrderAsked()
{
    std::vector<const Model*> models;
    for (const Model& m : shippedCatalog()->models)
        models.push_back(&m);
    const auto one = orderByPublishedQuality(shippedIndex(), models, Thinking::On);
    std::ranges::reverse(models);
    const auto other = orderByPublishedQuality(shippedIndex(), models, Thinking::On);
    QCOMPARE(one.size(), models.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        QCOMPARE(shown(one[i].model->id), shown(other[i].model->id));
}

SIZEWRIGHT_TEST(TestQuality)
#include "tst_quality.moc"
