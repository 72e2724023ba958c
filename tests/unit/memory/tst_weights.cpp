// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/memory/footprint.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr double kGiB = 1024.0 * 1024 * 1024;
constexpr double kGB = 1e9;

Result<WeightBreakdown> weightsOf(const char* model, const char* format, bool withMtp = false)
{
    const Catalog& c = *shippedCatalog();
    return weightBreakdown(c, *c.model(model), *c.weightFormat(format), withMtp);
}

}  // namespace

class TestWeights : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sizesMatchPublishedFiles_data();
    void sizesMatchPublishedFiles();
    void parametersMatchPublishedCounts_data();
    void parametersMatchPublishedCounts();
    void theIndexerIsCountedOnTop();
    void dynamicRecipesKeepTheirPublishedSize();
    void classesSumToTheWhole();
    void fewerBitsAreFewerBytes();
    void refusesWhatDoesNotExist();
};

void TestWeights::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestWeights::sizesMatchPublishedFiles_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("mtp");
    QTest::addColumn<double>("size");
    QTest::addColumn<double>("unit");
    QTest::addColumn<double>("tolerance");
    const auto row = [](const char* model, const char* format, bool mtp, double size, double unit, double tolerance) {
        QTest::addRow("%s %s%s", model, format, mtp ? " with MTP" : "")
            << QString(model) << QString(format) << mtp << size << unit << tolerance;
    };
    // Sizes in Hugging Face file listings of the publishers' repositories (deepseek-ai, unsloth, bartowski, ggml-org) and of
    // llama.cpp's README and load logs, read November 2026. The tolerance is the last published digit, or the known
    // difference.
    row("deepseek-v3", "fp8-block", true, 641.3, kGiB, 1e-4);
    row("deepseek-r1", "fp8-block", true, 641.3, kGiB, 1e-4);
    row("deepseek-r1", "fp8-block", true, 688.6, kGB, 1e-4);
    row("deepseek-v3", "fp8-block", false, 626.9, kGiB, 2e-4);
    row("deepseek-r1", "fp8-block", false, 626.9, kGiB, 2e-4);
    // Two bytes a parameter; the GGUF file of this name keeps norms and routers at 32 bits: 1250.08 GiB.
    row("deepseek-v3", "bf16", false, 1250.08, kGiB, 2e-4);
    row("deepseek-r1", "bf16", false, 1342.05, kGB, 1e-4);
    row("deepseek-v3", "q8_0", false, 664.295, kGiB, 1e-4);
    row("deepseek-v3", "q6_k", false, 550.9, kGB, 5e-4);
    row("deepseek-v3", "q5_k_m", false, 475.5, kGB, 5e-4);
    row("deepseek-v3", "q4_k_m", false, 376.65, kGiB, 1e-4);
    row("deepseek-r1", "q4_k_m", false, 376.65, kGiB, 1e-4);
    row("qwen3-235b-a22b", "q8_0", false, 232.769, kGiB, 1e-4);
    row("qwen3-235b-a22b", "q6_k", false, 179.754, kGiB, 1e-4);
    row("qwen3-235b-a22b", "q4_k_m", false, 132.386, kGiB, 1e-4);
    row("qwen3-30b-a3b", "q5_k_m", false, 20.228, kGiB, 1e-4);
    row("qwen3-32b", "q5_k_m", false, 21.603, kGiB, 1e-3);
    row("deepseek-r1-distill-qwen-32b", "q8_0", false, 34.8, kGB, 2e-3);
    row("deepseek-r1-distill-qwen-32b", "q4_k_m", false, 19.9, kGB, 3e-3);
    row("deepseek-r1-distill-qwen-14b", "q4_k_m", false, 8.99, kGB, 2e-3);
    row("deepseek-r1-distill-qwen-7b", "q4_k_m", false, 4.68, kGB, 2e-3);
    row("deepseek-r1-distill-qwen-1-5b", "q8_0", false, 1.89, kGB, 2e-3);
    row("llama-3-1-8b", "q8_0", false, 7.95, kGiB, 1e-3);
    row("llama-3-1-8b", "q6_k", false, 6.14, kGiB, 1e-3);
    row("llama-3-1-8b", "q5_k_m", false, 5.33, kGiB, 1e-3);
    row("llama-3-1-8b", "q4_k_m", false, 4.58, kGiB, 2e-3);
    row("deepseek-v2-lite", "q8_0", false, 16.7, kGB, 1e-3);
    row("deepseek-v2-lite", "q6_k", false, 14.1, kGB, 4e-3);
    row("deepseek-v2-lite", "q4_k_m", false, 9.649, kGiB, 1e-4);
}

void TestWeights::sizesMatchPublishedFiles()
{
    QFETCH(QString, model);
    QFETCH(QString, format);
    QFETCH(bool, mtp);
    QFETCH(double, size);
    QFETCH(double, unit);
    QFETCH(double, tolerance);
    const auto weights = weightsOf(qPrintable(model), qPrintable(format), mtp);
    QVERIFY2(weights, why(weights));
    const double found = double(weights->total().raw()) / unit;
    QVERIFY2(std::abs(found / size - 1) <= tolerance,
             qPrintable(QStringLiteral("%1 for %2").arg(found, 0, 'f', 3).arg(size)));
}

void TestWeights::parametersMatchPublishedCounts_data()
{
    QTest::addColumn<QString>("id");
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    for (const Model& model : shippedCatalog()->models)
        QTest::newRow(model.id.c_str()) << shown(model.id);
}

void TestWeights::parametersMatchPublishedCounts()
{
    QFETCH(QString, id);
    const Model& model = *shippedCatalog()->model(id.toStdString());
    // An indexer is not in the published count; see the entry's note and the row of its own below.
    Model counted = model;
    if (counted.attention.kind == AttentionKind::Mla)
        counted.attention.indexHeads.reset();
    const double computed = double(parameterCount(counted, false));
    const double error = computed / model.publishedParameters - 1;
    // A rounded count says in its note what the shape gives, or what is left out.
    QVERIFY(!model.publishedRounded || !model.source.note.empty());
    const double tolerance = model.publishedRounded ? 0.02 : 0.002;
    QVERIFY2(std::abs(error) <= tolerance, qPrintable(QStringLiteral("%1 B, %2 %").arg(computed / 1e9).arg(error * 100)));
}

void TestWeights::theIndexerIsCountedOnTop()
{
    // DeepSeek-V3.2: 61 layers x (64 x 128 x 1536 + 128 x 7168 + 64 x 7168) parameters of its sparse-attention indexer.
    const Model& sparse = *shippedCatalog()->model("deepseek-v3-2");
    const Model& plain = *shippedCatalog()->model("deepseek-v3");
    const double extra = double(parameterCount(sparse, false) - parameterCount(plain, false));
    QCOMPARE(extra, 61.0 * (64 * 128 * 1536 + 128 * 7168 + 64 * 7168));
    QVERIFY(std::abs(extra / 0.86e9 - 1) < 0.02);
}

void TestWeights::dynamicRecipesKeepTheirPublishedSize()
{
    const Catalog& c = *shippedCatalog();
    int recipes = 0;
    for (const WeightFormat& format : c.weightFormats)
        for (const auto& size : format.fileSizes) {
            const auto weights = weightBreakdown(c, *c.model(size.modelId), format, checkpointHoldsMtp(*c.model(size.modelId), format));
            QVERIFY2(weights, why(weights));
            QCOMPARE(qint64{weights->total().raw()}, qint64{size.bytes});
            ++recipes;
        }
    QVERIFY(recipes >= 2);
}

void TestWeights::classesSumToTheWhole()
{
    const Catalog& c = *shippedCatalog();
    for (const Model& model : c.models)
        for (const WeightFormat& format : c.weightFormats) {
            const auto with = weightBreakdown(c, model, format, true);
            const auto without = weightBreakdown(c, model, format, false);
            QCOMPARE(with.has_value(), without.has_value());
            if (!with)
                continue;
            Bytes sum = with->mtp;
            for (const Bytes bytes : with->byClass) {
                QVERIFY2(bytes >= Bytes(0), (model.id + " " + format.id).c_str());
                sum += bytes;
            }
            QVERIFY(sum == with->total());
            QVERIFY(without->mtp == Bytes(0));
            QVERIFY(without->total() <= with->total());
            QCOMPARE(without->routedExperts() > Bytes(0), model.experts.has_value());
        }
}

void TestWeights::fewerBitsAreFewerBytes()
{
    const Catalog& c = *shippedCatalog();
    const char* const order[] = {"bf16", "q8_0", "q6_k", "q5_k_m", "q4_k_m", "q4_k_s", "q3_k_m", "q2_k"};
    for (const Model& model : c.models)
        for (std::size_t i = 1; i < std::size(order); ++i) {
            const auto wide = weightBreakdown(c, model, *c.weightFormat(order[i - 1]), false);
            const auto narrow = weightBreakdown(c, model, *c.weightFormat(order[i]), false);
            if (wide && narrow)
                QVERIFY2(narrow->total() < wide->total(), (model.id + " " + order[i]).c_str());
        }
}

void TestWeights::refusesWhatDoesNotExist()
{
    const Catalog& c = *shippedCatalog();
    WeightFormat format = *c.weightFormat("q8_0");
    format.modelIds = {"deepseek-v3"};
    const auto other = weightBreakdown(c, *c.model("qwen3-32b"), format, false);
    QVERIFY(!other);
    QVERIFY(other.error().id == ErrorId::NotApplicable);
    format.modelIds.clear();
    format.rules.clear();
    format.defaultType = "q99";
    const auto unknown = weightBreakdown(c, *c.model("qwen3-32b"), format, false);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().id == ErrorId::UnknownId);
    QVERIFY(unknown.error().detail.find("q99") != std::string::npos);
}

SIZEWRIGHT_TEST(TestWeights)
#include "tst_weights.moc"
