// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <array>

#include "core/memory/sizing.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

class TestSizing : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fewestDevicesHoldPublishedNeeds_data();
    void fewestDevicesHoldPublishedNeeds();
    void oneDeviceLessDoesNotHold();
    void largestContextIsTheEdge();
    void theGridAgreesWithItsEdges();
    void unknownMemoryIsNotAnAnswer();
    void loadTimesFollowTheDisk();
};

void TestSizing::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestSizing::fewestDevicesHoldPublishedNeeds_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("devices");
    const auto row = [](const char* model, const char* format, const char* engine, const char* device, int devices) {
        QTest::addRow("%s %s on %s", model, format, device)
            << QString(model) << QString(format) << QString(engine) << QString(device) << devices;
    };
    // vllm-project/recipes and sgl-project/sglang documentation: R1 in FP8 runs on 8 x H200 or 8 x H20 96 GB (LMDeploy issue 2960)
    // and needs two nodes of 8 x 80 GB; BF16 on A100 needs four nodes (SGLang issue 3640), INT8 two.
    row("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    row("deepseek-r1", "fp8-block", "sglang", "h100-sxm-80gb", 16);
    row("deepseek-r1", "int8-w8a8", "sglang", "a100-sxm-80gb", 16);
    row("deepseek-r1", "int4-awq", "vllm", "a100-sxm-80gb", 8);
    row("deepseek-r1-distill-qwen-32b", "bf16", "vllm", "a100-sxm-80gb", 1);
    row("deepseek-r1-distill-llama-70b", "bf16", "vllm", "a100-sxm-80gb", 2);
}

void TestSizing::fewestDevicesHoldPublishedNeeds()
{
    QFETCH(QString, model);
    QFETCH(QString, format);
    QFETCH(QString, engine);
    QFETCH(QString, device);
    QFETCH(int, devices);
    const Deployed d(qPrintable(model), qPrintable(format), qPrintable(engine), qPrintable(device));
    const auto found = fewestDevices(d.deployment, d.profile, {.context = 4096, .concurrency = 1});
    QVERIFY(found.has_value());
    QCOMPARE(found->devices(), devices);
}

void TestSizing::oneDeviceLessDoesNotHold()
{
    const Deployed d("deepseek-r1", "q4_k_m", "llama-cpp", "rtx-4090-24gb");
    const auto found = fewestDevices(d.deployment, d.profile, {.context = 8192, .concurrency = 1});
    QVERIFY(found.has_value());
    QVERIFY(found->devices() > 16);
    QVERIFY(!fewestDevices(d.deployment, d.profile, {.context = 8192, .concurrency = 1}, 8, found->devices() - 1));
}

void TestSizing::largestContextIsTheEdge()
{
    const Deployed d("deepseek-r1-distill-qwen-32b", "int4-awq", "vllm", "rtx-4090-24gb");
    for (const double concurrency : {1.0, 2.0, 4.0}) {
        const std::int64_t most = largestContext(d.deployment, d.profile, concurrency);
        QVERIFY(most < d.deployment.model->maxContext);
        QVERIFY(most == 0 || fitOf(d.deployment, d.profile, {double(most), concurrency}) == Fit::Fits);
        QVERIFY(fitOf(d.deployment, d.profile, {double(most + 1), concurrency}) == Fit::CacheShort);
    }
    QVERIFY(largestContext(d.deployment, d.profile, 1) > largestContext(d.deployment, d.profile, 4));
    const Deployed whole("deepseek-r1-distill-qwen-1-5b", "bf16", "vllm", "h200-sxm-141gb");
    QCOMPARE(largestContext(whole.deployment, whole.profile, 1), std::int64_t{whole.deployment.model->maxContext});
    const Deployed none("deepseek-r1", "fp8-block", "vllm", "rtx-4090-24gb");
    QCOMPARE(largestContext(none.deployment, none.profile, 1), std::int64_t{0});
    QCOMPARE(largestConcurrency(none.deployment, none.profile, 1024), std::int64_t{0});
}

void TestSizing::theGridAgreesWithItsEdges()
{
    const Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    const std::array<double, 5> contexts{2048, 8192, 32768, 65536, 131072};
    const std::array<double, 6> concurrencies{1, 4, 16, 64, 256, 1024};
    const FitGrid grid = fitGrid(d.deployment, d.profile, contexts, concurrencies);
    QCOMPARE(grid.cells.size(), contexts.size() * concurrencies.size());
    int fits = 0;
    for (std::size_t row = 0; row < contexts.size(); ++row) {
        const std::int64_t most = largestConcurrency(d.deployment, d.profile, contexts[row]);
        for (std::size_t column = 0; column < concurrencies.size(); ++column) {
            const bool inside = concurrencies[column] <= double(most);
            QCOMPARE(grid.at(row, column), inside ? Fit::Fits : Fit::CacheShort);
            fits += inside ? 1 : 0;
        }
    }
    QVERIFY(fits > 5 && fits < 28);
}

void TestSizing::unknownMemoryIsNotAnAnswer()
{
    Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    Accelerator blank = *d.deployment.device;
    blank.memory.reset();
    d.deployment.device = &blank;
    QCOMPARE(fitOf(d.deployment, d.profile, {1024, 1}), Fit::Unknown);
    QCOMPARE(largestConcurrency(d.deployment, d.profile, 1024), std::int64_t{0});
}

void TestSizing::loadTimesFollowTheDisk()
{
    // 688.6 GB of R1 from one NVMe disk at 6.9 GB/s: 100 s at least.
    QCOMPARE(loadTime(Bytes(690'000'000'000), Disk::Nvme).raw(), 100.0);
    QVERIFY(loadTime(Bytes(1), Disk::Hard) > loadTime(Bytes(1), Disk::Sata));
}

SIZEWRIGHT_TEST(TestSizing)
#include "tst_sizing.moc"
