// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::literals;
using namespace sizewright::test;

class TestFootprint : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void wholeModelsFitOrNot_data();
    void wholeModelsFitOrNot();
    void hybridsNeedHostMemory();
    void hybridsKeepWhatFitsOnTheCard();
    void copiesPerSocketDoubleTheHost();
    void weightsOfAllRanksSumToTheWhole();
    void latentCacheIsNotDividedByTensorParallelism();
    void attentionGroupsDivideTheCacheAndCopyAttention();
    void groupedCacheIsDividedUpToItsHeads();
    void longerRequestsNeverLeaveMoreRoom();
    void cacheGrowsWithTokens();
    void unknownMemoryIsSaid();
    void applesKeepAQuarterForThemselves();
};

void TestFootprint::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestFootprint::wholeModelsFitOrNot_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("fits");
    // DeepSeek-R1: 673 GB as FP8 without its MTP module, 1,342 GB as BF16. DeepSeek's own guide names 8 x H200 for FP8;
    // vLLM's and SGLang's documents want two nodes of 8 x H100 80 GB for FP8 and four of A100 80 GB for BF16. Read November
    // 2026.
    QTest::newRow("8 x A100 80 GB, FP8") << "fp8-block"
                                         << "a100-sxm-80gb" << 8 << 1 << false;
    QTest::newRow("8 x H100 80 GB, FP8") << "fp8-block"
                                         << "h100-sxm-80gb" << 8 << 1 << false;
    QTest::newRow("8 x H200, FP8") << "fp8-block"
                                   << "h200-sxm-141gb" << 8 << 1 << true;
    QTest::newRow("8 x H20 141 GB, FP8") << "fp8-block"
                                         << "h20-141gb" << 8 << 1 << true;
    QTest::newRow("16 x H100 80 GB, FP8") << "fp8-block"
                                          << "h100-sxm-80gb" << 8 << 2 << true;
    QTest::newRow("16 x A100 80 GB, BF16") << "bf16"
                                           << "a100-sxm-80gb" << 8 << 2 << false;
    QTest::newRow("32 x A100 80 GB, BF16") << "bf16"
                                           << "a100-sxm-80gb" << 8 << 4 << true;
    QTest::newRow("8 x H200, BF16") << "bf16"
                                    << "h200-sxm-141gb" << 8 << 1 << false;
}

void TestFootprint::wholeModelsFitOrNot()
{
    QFETCH(QString, format);
    QFETCH(QString, device);
    QFETCH(int, devices);
    QFETCH(int, nodes);
    QFETCH(bool, fits);
    Deployed r1("deepseek-r1", qPrintable(format), "sglang", qPrintable(device), devices);
    r1.deployment.nodes = nodes;
    r1.deployment.layout.tensorParallel = devices * nodes;
    const MemoryFootprint f = r1.memory(1024, 1024, 1, 4096);
    QCOMPARE(f.fits(), fits);
    if (fits) {
        QVERIFY(f.missing == Bytes(0));
        QVERIFY(f.maxConcurrency >= 1);
        QVERIFY(f.device.total() <= f.device.capacity);
    } else {
        QVERIFY(f.shortage == MemoryShortage::DeviceWeights);
        QVERIFY(f.missing > Bytes(0));
        QVERIFY(f.device.weights + f.device.runtime + f.device.activations - f.missing <= f.device.budget);
    }
}

void TestFootprint::hybridsNeedHostMemory()
{
    // KTransformers' tutorial for DeepSeek-R1 Q4_K_M: 14 GB of card and 382 GB of RAM on one socket.
    Deployed r1("deepseek-r1", "q4_k_m", "ktransformers", "rtx-4090-24gb");
    r1.setHost("xeon-gold-6454s", 1, 8, 4800, 512_GiB);
    const MemoryFootprint enough = r1.memory(512, 512, 1, 4096);
    QVERIFY(enough.fits());
    QVERIFY(enough.host.weights > 350_GB && enough.host.weights < 410_GB);
    QVERIFY(enough.host.total() <= *enough.host.capacity);
    QVERIFY(enough.device.total() <= enough.device.capacity);

    r1.setHost("xeon-gold-6454s", 1, 8, 4800, 256_GiB);
    const MemoryFootprint small = r1.memory(512, 512, 1, 4096);
    QVERIFY(small.shortage == MemoryShortage::Host);
    QVERIFY(small.missing == small.host.total() - 256_GiB);

    r1.deployment.host.memory.reset();
    QVERIFY(r1.memory(512, 512, 1).shortage == MemoryShortage::Unknown);
}

void TestFootprint::hybridsKeepWhatFitsOnTheCard()
{
    double former = -1;
    for (const char* card :
         {"rtx-4080-16gb", "rtx-4090-24gb", "rtx-5090-32gb", "rtx-a6000-48gb", "rtx-pro-6000-blackwell-96gb"}) {
        Deployed r1("deepseek-r1", "q4_k_m", "ktransformers", card);
        r1.setHost("epyc-9654", 1, 12, 4800, 768_GiB);
        const MemoryFootprint f = r1.memory(512, 512, 1, 4096);
        QVERIFY(f.expertShareOnDevice >= former);
        QVERIFY(f.expertShareOnDevice >= 0 && f.expertShareOnDevice < 1);
        // What is not on the card is on the host, and nothing is lost or held twice.
        const double lost = double((f.deviceWeightsAll + f.host.weights - f.modelWeights).raw());
        QVERIFY2(std::abs(lost) < 16, card);
        former = f.expertShareOnDevice;
    }
    QVERIFY(former > 0.1);
}

void TestFootprint::copiesPerSocketDoubleTheHost()
{
    Deployed r1("deepseek-r1", "q4_k_m", "ktransformers", "rtx-4090-24gb");
    r1.setHost("xeon-gold-6454s", 2, 8, 4800, 1024_GiB);
    Engine engine = *r1.deployment.engine;
    r1.deployment.engine = &engine;
    engine.numaCopies = false;
    const Bytes once = r1.memory(512, 512, 1).host.weights;
    engine.numaCopies = true;
    const Bytes twice = r1.memory(512, 512, 1).host.weights;
    QVERIFY(std::abs(double((twice - once - once).raw())) < 16);
}

void TestFootprint::weightsOfAllRanksSumToTheWhole()
{
    for (const char* model : {"deepseek-r1", "qwen3-235b-a22b", "llama-3-1-70b"})
        for (const int ranks : {1, 2, 4, 8}) {
            const Deployed d(model, "bf16", "vllm", "h200-sxm-141gb", ranks);
            const MemoryFootprint f = d.memory(1024, 1024, 1);
            const std::int64_t rest = f.device.weights.raw() * ranks - f.modelWeights.raw();
            QVERIFY2(rest >= 0 && rest < ranks, model);
        }
}

void TestFootprint::latentCacheIsNotDividedByTensorParallelism()
{
    double whole = 0;
    for (const int ranks : {1, 2, 4, 8}) {
        const Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", ranks);
        const double perToken = d.memory(1024, 1024, 1).kvBytesPerTokenDevice;
        QCOMPARE(perToken, ranks == 1 ? perToken : whole);
        whole = perToken;
    }
    QCOMPARE(whole, 70272.0);
}

void TestFootprint::attentionGroupsDivideTheCacheAndCopyAttention()
{
    Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    const MemoryFootprint together = d.memory(1024, 1024, 64);
    d.deployment.layout.attentionDataParallel = 8;
    const MemoryFootprint grouped = d.memory(1024, 1024, 64);
    // Each group keeps its own requests: eight times as many fit into what is left beside eight copies of attention.
    QVERIFY(grouped.device.weights > together.device.weights);
    QVERIFY(grouped.maxConcurrency > 4 * together.maxConcurrency);
    QVERIFY(grouped.device.kvCache < together.device.kvCache);
    QCOMPARE(grouped.kvBytesPerTokenDevice, 70272.0);
}

void TestFootprint::groupedCacheIsDividedUpToItsHeads()
{
    for (const int ranks : {1, 2, 4, 8, 16}) {
        const Deployed d("qwen3-235b-a22b", "bf16", "vllm", "h200-sxm-141gb", ranks);
        // vLLM and SGLang logs at TP4: 48,128 bytes per token on each card.
        QCOMPARE(d.memory(1024, 1024, 1).kvBytesPerTokenDevice, 192512.0 / std::min(ranks, 4));
    }
    Deployed d("llama-3-1-70b", "bf16", "vllm", "h200-sxm-141gb", 4);
    d.deployment.layout = {2, 2, 1, 1, 1};
    QCOMPARE(d.memory(1024, 1024, 1).kvBytesPerTokenDevice, 327680.0 / 4);
}

void TestFootprint::longerRequestsNeverLeaveMoreRoom()
{
    for (const char* model : {"deepseek-r1", "deepseek-v3-2", "deepseek-v4-pro", "qwen3-30b-a3b", "llama-3-1-8b"}) {
        const char* format = std::string_view(model) == "deepseek-v4-pro" ? "mxfp4-fp8" : "bf16";
        const Deployed d(model, format, "vllm", "b300-sxm-288gb", 8);
        std::int64_t former = std::numeric_limits<std::int64_t>::max();
        for (double tokens = 16; tokens < 2e6; tokens *= 1.2) {
            const MemoryFootprint f = d.memory(tokens, tokens / 4, 1);
            QVERIFY2(f.maxConcurrency <= former, model);
            QVERIFY2(f.maxConcurrency >= 0, model);
            QVERIFY2(!f.fits() || f.maxConcurrency >= 1, model);
            former = f.maxConcurrency;
        }
    }
}

void TestFootprint::cacheGrowsWithTokens()
{
    const Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    Bytes former(0);
    for (double tokens = 128; tokens < 100'000; tokens *= 1.5) {
        const Bytes cache = d.memory(tokens, tokens, 4).device.kvCache;
        QVERIFY(cache >= former);
        former = cache;
    }
    for (double users = 1; users < 1000; users *= 1.5) {
        const MemoryFootprint f = d.memory(1024, 1024, users);
        QVERIFY(!f.fits() || f.device.total() <= f.device.budget);
    }
}

void TestFootprint::unknownMemoryIsSaid()
{
    Deployed d("llama-3-1-8b", "bf16", "vllm", "h200-sxm-141gb");
    Accelerator device = *d.deployment.device;
    device.memory.reset();
    d.deployment.device = &device;
    const MemoryFootprint f = d.memory(1024, 1024, 1);
    QVERIFY(f.shortage == MemoryShortage::Unknown);
    QVERIFY(!f.fits());
}

void TestFootprint::applesKeepAQuarterForThemselves()
{
    const Deployed d("deepseek-r1", "q4_k_m", "llama-cpp", "m3-ultra-512gb");
    const MemoryFootprint f = d.memory(512, 512, 1, 4096);
    QVERIFY(f.fits());
    QVERIFY(double(f.device.budget.raw()) <= 0.75 * double(f.device.capacity.raw()));
    const Deployed small("deepseek-r1", "q4_k_m", "llama-cpp", "m3-ultra-256gb");
    QVERIFY(small.memory(512, 512, 1, 4096).shortage == MemoryShortage::DeviceWeights);
}

SIZEWRIGHT_TEST(TestFootprint)
#include "tst_footprint.moc"
