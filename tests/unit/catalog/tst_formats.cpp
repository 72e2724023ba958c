// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

class TestFormats : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sixteenBitModelsTakeEveryGeneralFormat();
    void listsOfModelsStillCount();
    void everyFormatIsLoadedBySomeEngine();
    void nativeFormatsAreProposed();
    void cacheFormatsAreComplete();
};

void TestFormats::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestFormats::sixteenBitModelsTakeEveryGeneralFormat()
{
    const Catalog& c = *shippedCatalog();
    // A model of the user's own, which no list in the catalog can name.
    Model own = *c.model("qwen3-32b");
    own.id = "own-model";
    for (const char* native : {"bf16", "fp16"}) {
        own.nativeFormat = native;
        for (const char* format : {"fp8", "nvfp4-dense", "int4-awq", "q4_k_m", "mlx-4bit"})
            QVERIFY2(isMadeFor(*c.weightFormat(format), own), format);
    }
    // A checkpoint that is smaller already is not blown up again.
    own.nativeFormat = "fp8-block";
    QVERIFY(!isMadeFor(*c.weightFormat("fp8"), own));
    QVERIFY(!isMadeFor(*c.weightFormat("fp8"), *c.model("deepseek-r1")));
    QVERIFY(!isMadeFor(*c.weightFormat("nvfp4-dense"), *c.model("kimi-k2-5")));
}

void TestFormats::listsOfModelsStillCount()
{
    const Catalog& c = *shippedCatalog();
    QVERIFY(isMadeFor(*c.weightFormat("fp8-block"), *c.model("deepseek-r1")));
    QVERIFY(!isMadeFor(*c.weightFormat("fp8-block"), *c.model("qwen3-32b")));
    WeightFormat format = *c.weightFormat("fp8");
    format.modelIds = {"qwen3-8b"};
    QVERIFY(isMadeFor(format, *c.model("qwen3-8b")));
    QVERIFY(!isMadeFor(format, *c.model("qwen3-32b")));
    format.nativeFormats = {"fp16"};
    QVERIFY(!isMadeFor(format, *c.model("qwen3-8b")));
}

void TestFormats::everyFormatIsLoadedBySomeEngine()
{
    // Sizes for the record only: nothing serves from 32 bits, and three recipes are those of measured runs.
    const std::set<std::string> sizesOnly{"fp32", "int8-cpu-int4-gpu", "amx-int8", "mxfp4-q8"};
    const Catalog& c = *shippedCatalog();
    for (const WeightFormat& format : c.weightFormats) {
        const bool loaded = std::any_of(c.engines.begin(), c.engines.end(), [&](const Engine& e) {
            return std::find(e.formats.begin(), e.formats.end(), format.id) != e.formats.end();
        });
        QVERIFY2(loaded != sizesOnly.contains(format.id), format.id.c_str());
    }
}

void TestFormats::nativeFormatsAreProposed()
{
    const Catalog& c = *shippedCatalog();
    for (const Model& model : c.models) {
        const WeightFormat& native = *c.weightFormat(model.nativeFormat);
        QVERIFY2(isMadeFor(native, model), model.id.c_str());
        // BF16 stands for FP16 in plans: the same size, and one row instead of two.
        QVERIFY2(native.proposed || native.id == "fp16", model.id.c_str());
    }
    QVERIFY(!c.weightFormat("fp16")->proposed);
    QVERIFY(!c.weightFormat("iq2_xxs")->proposed);
}

void TestFormats::cacheFormatsAreComplete()
{
    const Catalog& c = *shippedCatalog();
    // Bytes of 32 elements: ggml-common.h, and one or two bytes an element.
    const std::pair<const char*, int> bytes[] = {{"f16", 64},  {"bf16", 64}, {"fp8", 32},  {"q8_0", 34},  {"q5_1", 24},
                                                 {"q5_0", 22}, {"q4_1", 20}, {"q4_0", 18}, {"iq4_nl", 18}};
    QCOMPARE(c.kvFormats.size(), std::size(bytes));
    for (const auto& [id, expected] : bytes) {
        const KvFormat* format = c.kvFormat(id);
        QVERIFY2(format, id);
        QCOMPARE(format->bytesPerBlock * 32 / format->elementsPerBlock, expected);
    }
}

SIZEWRIGHT_TEST(TestFormats)
#include "tst_formats.moc"
