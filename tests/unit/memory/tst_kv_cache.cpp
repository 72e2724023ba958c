// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/memory/footprint.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

KvCacheSize cacheOf(const QString& model, const QString& format)
{
    const Catalog& c = *shippedCatalog();
    return kvCacheSize(*c.model(model.toStdString()), *c.kvFormat(format.toStdString()));
}

}  // namespace

class TestKvCache : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void bytesPerTokenMatchEngineLogs_data();
    void bytesPerTokenMatchEngineLogs();
    void cachesMatchLoggedSizes_data();
    void cachesMatchLoggedSizes();
    void compressedAttentionMatchesItsPublishedCache();
    void shardsFollowTheHeads_data();
    void shardsFollowTheHeads();
    void growsWithEveryToken();
    void sparseAttentionReadsLess();
    void oldLayoutsMatchTheirLogs_data();
    void oldLayoutsMatchTheirLogs();
    void windowsStopGrowing();
    void linearLayersKeepAStateOfOneSize();
};

void TestKvCache::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestKvCache::bytesPerTokenMatchEngineLogs_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("bytes");
    const auto row = [](const char* model, const char* format, double bytes) {
        QTest::addRow("%s %s", model, format) << QString(model) << QString(format) << bytes;
    };
    // Load logs of llama.cpp, ik_llama.cpp, vLLM and SGLang, read November 2026: bytes logged over tokens logged.
    row("deepseek-r1", "f16", 70272);
    row("deepseek-r1", "bf16", 70272);
    row("deepseek-r1", "q8_0", 37332);
    row("deepseek-v3", "f16", 70272);
    row("qwen3-235b-a22b", "f16", 192512);
    row("qwen3-235b-a22b", "q8_0", 102272);
    row("qwen3-30b-a3b", "f16", 98304);
    row("qwen3-32b", "f16", 262144);
    row("qwen3-32b", "q8_0", 139264);
    row("llama-3-1-8b", "f16", 131072);
    row("deepseek-llm-7b", "f16", 491520);
    // SGLang PR 11309: 656 bytes of latent and 132 of the indexer's key per layer; with a BF16 latent 1152 and 132.
    row("deepseek-v3-2", "fp8", 48068);
    row("deepseek-v3-2", "bf16", 78324);
}

void TestKvCache::bytesPerTokenMatchEngineLogs()
{
    QFETCH(QString, model);
    QFETCH(QString, format);
    QFETCH(double, bytes);
    const KvCacheSize size = cacheOf(model, format);
    QCOMPARE(size.bytesPerToken, bytes);
    QCOMPARE(size.bytesAt(1000), 1000 * bytes);
}

void TestKvCache::cachesMatchLoggedSizes_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<double>("mebibytes");
    QTest::newRow("R1 f16, ik_llama.cpp log") << "deepseek-r1"
                                              << "f16" << 32768 << 2196.0;
    QTest::newRow("R1 q8_0, ik_llama.cpp log") << "deepseek-r1"
                                               << "q8_0" << 131072 << 4666.5;
    QTest::newRow("Qwen3-235B f16, llama.cpp log") << "qwen3-235b-a22b"
                                                   << "f16" << 32768 << 6016.0;
    QTest::newRow("Qwen3-32B q8_0, llama.cpp log") << "qwen3-32b"
                                                   << "q8_0" << 16896 << 2244.0;
    QTest::newRow("V3 bf16, SGLang log per GPU") << "deepseek-v3"
                                                 << "bf16" << 161488 << 10.57 * 1024;
    QTest::newRow("V3.2 fp8, SGLang log per GPU") << "deepseek-v3-2"
                                                  << "fp8" << 975424 << 43.67 * 1024;
}

void TestKvCache::cachesMatchLoggedSizes()
{
    QFETCH(QString, model);
    QFETCH(QString, format);
    QFETCH(int, tokens);
    QFETCH(double, mebibytes);
    const double found = cacheOf(model, format).bytesPerToken * tokens / (1024 * 1024);
    QVERIFY2(std::abs(found / mebibytes - 1) < 5e-4, qPrintable(QString::number(found)));
}

void TestKvCache::compressedAttentionMatchesItsPublishedCache()
{
    // vLLM's DeepSeek-V4 note: 9.62 GiB of BF16 cache per sequence of a million tokens for V4-Pro, 8.7 times below V3.2.
    const KvCacheSize size = cacheOf("deepseek-v4-pro", "bf16");
    const double million = size.bytesAt(1024 * 1024);
    QVERIFY2(std::abs(million / (9.62 * 1024 * 1024 * 1024) - 1) < 0.02, qPrintable(QString::number(million)));
    const double ratio = cacheOf("deepseek-v3-2", "bf16").bytesPerToken * 1024 * 1024 / million;
    QVERIFY2(ratio > 7.5 && ratio < 9.5, qPrintable(QString::number(ratio)));
    QVERIFY(size.window == 128 && size.windowBytesPerToken > 0);
}

void TestKvCache::shardsFollowTheHeads_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("shards");
    QTest::newRow("MLA does not divide") << "deepseek-r1" << 1;
    QTest::newRow("Qwen3-235B, 4 heads") << "qwen3-235b-a22b" << 4;
    QTest::newRow("Llama-3.1-70B, 8 heads") << "llama-3-1-70b" << 8;
    QTest::newRow("DeepSeek-LLM-7B, 32 heads") << "deepseek-llm-7b" << 32;
}

void TestKvCache::shardsFollowTheHeads()
{
    QFETCH(QString, model);
    QFETCH(int, shards);
    QCOMPARE(cacheOf(model, "f16").shards, shards);
}

void TestKvCache::growsWithEveryToken()
{
    const Catalog& c = *shippedCatalog();
    for (const Model& model : c.models)
        for (const KvFormat& kv : c.kvFormats) {
            const auto profile = modelProfile(c, model, *c.weightFormat(model.nativeFormat), kv, false);
            QVERIFY2(profile, why(profile));
            QVERIFY(profile->kv.bytesPerToken + profile->kv.windowBytesPerToken > 0);
            double former = 0;
            for (double context = 1; context <= model.maxContext; context *= 1.3) {
                const double read = kvReadBytes(*profile, context);
                const QString where = QStringLiteral("%1 %2 at %3").arg(shown(model.id), shown(kv.id)).arg(context);
                QVERIFY2(std::isfinite(read) && read >= former, qPrintable(where));
                QVERIFY2(read <= profile->kv.bytesAt(context) + 1, qPrintable(where));
                QVERIFY2(attendedTokens(*profile, context) <= context * (1 + 1e-12), qPrintable(where));
                former = read;
            }
        }
}

void TestKvCache::sparseAttentionReadsLess()
{
    const Catalog& c = *shippedCatalog();
    const Model& sparse = *c.model("deepseek-v3-2");
    const auto profile = modelProfile(c, sparse, *c.weightFormat("fp8-block"), *c.kvFormat("fp8"), false);
    QVERIFY2(profile, why(profile));
    // 2,048 entries of 656 bytes and every indexer key of 132 bytes, in 61 layers.
    QCOMPARE(kvReadBytes(*profile, 100'000), 61.0 * (2048 * 656 + 100'000 * 132));
    QCOMPARE(attendedTokens(*profile, 100'000), 2048.0);
    QCOMPARE(attendedTokens(*profile, 1'000), 1000.0);
    const auto whole = modelProfile(c, *c.model("deepseek-v3"), *c.weightFormat("fp8-block"), *c.kvFormat("fp8"), false);
    QCOMPARE(attendedTokens(*whole, 100'000), 100'000.0);
}

void TestKvCache::oldLayoutsMatchTheirLogs_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("layout");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<double>("mebibytes");
    const auto row = [](const char* name, const char* model, const char* keys, const char* values, KvLayout layout, int tokens,
                        double mebibytes) {
        QTest::newRow(name) << QString(model) << QString(keys) << QString(values) << int(layout) << tokens << mebibytes;
    };
    row("R1, every head", "deepseek-r1", "f16", "f16", KvLayout::FullHeads, 2048, 9760);
    row("R1, keys q8_0, values f16", "deepseek-r1", "q8_0", "f16", KvLayout::FullHeads, 8192, 28060);
    row("V3-0324, transposed copy", "deepseek-v3-0324", "f16", "f16", KvLayout::LatentTransposed, 16384, 2074);
    row("Coder-V2-Lite, every head", "deepseek-coder-v2-lite", "f16", "f16", KvLayout::FullHeads, 512, 135);
    row("Kimi-K2, every head", "kimi-k2", "f16", "f16", KvLayout::FullHeads, 512, 1220);
    row("V2-Lite, heads padded by old vLLM", "deepseek-v2-lite", "f16", "f16", KvLayout::PaddedHeads, 85968, 35.42 * 1024);
    row("Gemma-3-27B, no windows", "gemma-3-27b", "f16", "f16", KvLayout::WholeContext, 131072, 63488);
}

void TestKvCache::oldLayoutsMatchTheirLogs()
{
    QFETCH(QString, model);
    QFETCH(QString, keys);
    QFETCH(QString, values);
    QFETCH(int, layout);
    QFETCH(int, tokens);
    QFETCH(double, mebibytes);
    const Catalog& c = *shippedCatalog();
    const KvCacheSize size = kvCacheSize(*c.model(model.toStdString()), {.keys = c.kvFormat(keys.toStdString()),
                                                                         .values = c.kvFormat(values.toStdString()),
                                                                         .layout = static_cast<KvLayout>(layout)});
    QVERIFY2(std::abs(size.bytesAt(tokens) / (mebibytes * 1024 * 1024) - 1) < 5e-4, qPrintable(QString::number(size.bytesAt(tokens))));
}

void TestKvCache::windowsStopGrowing()
{
    // gpt-oss-120b in llama.cpp: 18 full layers 70.88 MiB at 2,016 cells, 18 sliding ones 22.5 MiB at 128 + 512 cells.
    const Catalog& c = *shippedCatalog();
    const KvFormat* f16 = c.kvFormat("f16");
    const KvCacheSize size = kvCacheSize(*c.model("gpt-oss-120b"), {.keys = f16, .values = f16, .windowSlack = 512});
    constexpr double kMiB = 1024 * 1024;
    QCOMPARE(size.bytesPerToken * 2016, 70.875 * kMiB);
    QCOMPARE(size.bytesAt(2016), (70.875 + 22.5) * kMiB);
    QCOMPARE(size.bytesAt(100), 100 * (size.bytesPerToken + size.windowBytesPerToken));
    QCOMPARE(size.bytesAt(200'000) - size.bytesAt(100'000), 100'000 * size.bytesPerToken);
}

void TestKvCache::linearLayersKeepAStateOfOneSize()
{
    // Qwen3-Next: 36 of 48 layers, 32 value heads x 128 x 128 of 32 bits and 3 taps of 8,192 channels of 16 bits.
    const KvCacheSize size = cacheOf("qwen3-next-80b-a3b", "bf16");
    QCOMPARE(size.fixedBytes, 36.0 * (32 * 128 * 128 * 4 + 3 * 8192 * 2));
    QCOMPARE(size.bytesPerToken, 12.0 * 2 * 2 * 256 * 2);
    QCOMPARE(cacheOf("qwen3-next-80b-a3b", "q8_0").fixedBytes, size.fixedBytes);
}

SIZEWRIGHT_TEST(TestKvCache)
#include "tst_kv_cache.moc"
