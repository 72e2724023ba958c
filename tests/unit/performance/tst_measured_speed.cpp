// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::literals;
using namespace sizewright::test;

namespace {

QByteArray comparison(double found, double measured)
{
    return QStringLiteral("%1 for %2 (%3 %)")
        .arg(found, 0, 'f', 2)
        .arg(measured)
        .arg((found / measured - 1) * 100, 0, 'f', 1)
        .toUtf8();
}

}  // namespace

/// Typical estimates against published measurements. The tolerances are wider than the residuals of the fit, so that a
/// better calibration passes and a broken formula does not.
class TestMeasuredSpeed : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void servingSweeps_data();
    void servingSweeps();
    void localEngines_data();
    void localEngines();
    void hybrids_data();
    void hybrids();
    void secondSocketAddsLessThanItsBandwidth();
    void domesticChipsAreInTheRightOrder();
    void basisSaysWhatItRestsOn();
    void missingFactsAreNamed();
};

void TestMeasuredSpeed::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestMeasuredSpeed::servingSweeps_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("users");
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<double>("tolerance");
    const int users[] = {4, 8, 16, 32, 64};
    const auto sweep = [&](const char* model, const char* format, const char* engine, int devices,
                           std::initializer_list<double> tpot) {
        std::size_t i = 0;
        for (const double ms : tpot) {
            const double tolerance = users[i] == 16 ? 0.30 : 0.35;
            QTest::addRow("%s %s TP%d, %d users", model, engine, devices, users[i])
                << QString(model) << QString(format) << QString(engine) << devices << users[i] << ms << tolerance;
            ++i;
        }
    };
    // ai-dynamo/aiconfigurator silicon_sample.csv @095f58a: H200 SXM, 1024 tokens in, 1024 out, mean time per output token.
    sweep("deepseek-r1", "fp8-block", "sglang", 8, {10.292, 12.472, 16.63, 23.307, 32.987});
    sweep("llama-3-1-70b", "fp8", "vllm", 1, {21.466, 22.557, 24.724, 33.191, 37.438});
    sweep("llama-3-1-70b", "fp8", "vllm", 8, {7.934, 8.519, 9.712, 11.013, 12.734});
    sweep("llama-3-1-70b", "fp8", "tensorrt-llm", 8, {6.259, 6.716, 7.693, 9.303, 13.506});
}

void TestMeasuredSpeed::servingSweeps()
{
    QFETCH(QString, model);
    QFETCH(QString, format);
    QFETCH(QString, engine);
    QFETCH(int, devices);
    QFETCH(int, users);
    QFETCH(double, milliseconds);
    QFETCH(double, tolerance);
    const Deployed d(qPrintable(model), qPrintable(format), qPrintable(engine), "h200-sxm-141gb", devices);
    const auto estimate = d.speed(1024, 1024, users);
    QVERIFY2(estimate, why(estimate));
    const double found = estimate->tpot.typical.raw() * 1e3;
    QVERIFY2(std::abs(found / milliseconds - 1) <= tolerance, comparison(found, milliseconds));
    QCOMPARE(estimate->perUser.typical.raw(), 1 / estimate->tpot.typical.raw());
}

void TestMeasuredSpeed::localEngines_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("device");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("tolerance");
    // geerlingguy/beowulf-ai-cluster issue 17: llama-bench, Mac Studio M3 Ultra 512 GB, 20.21 tokens/s.
    QTest::newRow("R1 on M3 Ultra") << "deepseek-r1"
                                    << "q4_k_m"
                                    << "m3-ultra-512gb" << 20.21 << 0.35;
    // XiongjieDai/GPU-Benchmarks-on-LLM-Inference @aa72e0e: llama-bench tg1024, Llama 3 8B (the shape of 3.1).
    QTest::newRow("8B on RTX 4090") << "llama-3-1-8b"
                                    << "q4_k_m"
                                    << "rtx-4090-24gb" << 127.74 << 0.30;
    QTest::newRow("8B on RTX 3090") << "llama-3-1-8b"
                                    << "q4_k_m"
                                    << "rtx-3090-24gb" << 111.74 << 0.30;
    QTest::newRow("8B on RTX 3070") << "llama-3-1-8b"
                                    << "q4_k_m"
                                    << "rtx-3070-8gb" << 70.94 << 0.30;
}

void TestMeasuredSpeed::localEngines()
{
    QFETCH(QString, model);
    QFETCH(QString, format);
    QFETCH(QString, device);
    QFETCH(double, rate);
    QFETCH(double, tolerance);
    const Deployed d(qPrintable(model), qPrintable(format), "llama-cpp", qPrintable(device));
    const auto estimate = d.speed(16, 1024, 1);
    QVERIFY2(estimate, why(estimate));
    const double found = estimate->perUser.typical.raw();
    QVERIFY2(std::abs(found / rate - 1) <= tolerance, comparison(found, rate));
}

void TestMeasuredSpeed::hybrids_data()
{
    QTest::addColumn<int>("sockets");
    QTest::addColumn<int>("gibibytes");
    QTest::addColumn<double>("rate");
    // kvcache-ai/ktransformers doc/en/DeepseekR1_V3_tutorial.md: Xeon Gold 6454S with eight channels of DDR5-4800 each, one
    // RTX 4090, all eight experts, prompts of 500 tokens: 8.73 tokens/s on one socket, 12.2 on two with a copy for each.
    QTest::newRow("one socket") << 1 << 512 << 8.73;
    QTest::newRow("two sockets") << 2 << 1024 << 12.208;
}

void TestMeasuredSpeed::hybrids()
{
    QFETCH(int, sockets);
    QFETCH(int, gibibytes);
    QFETCH(double, rate);
    Deployed d("deepseek-r1", "q4_k_m", "ktransformers", "rtx-4090-24gb");
    d.setHost("xeon-gold-6454s", sockets, 8, 4800, 1_GiB * gibibytes);
    const auto estimate = d.speed(500, 300, 1);
    QVERIFY2(estimate, why(estimate));
    const double found = estimate->perUser.typical.raw();
    QVERIFY2(std::abs(found / rate - 1) <= 0.40, comparison(found, rate));
}

void TestMeasuredSpeed::secondSocketAddsLessThanItsBandwidth()
{
    Deployed d("deepseek-r1", "q4_k_m", "ktransformers", "rtx-4090-24gb");
    d.setHost("xeon-gold-6454s", 1, 8, 4800, 512_GiB);
    const auto one = d.speed(500, 300, 1);
    d.setHost("xeon-gold-6454s", 2, 8, 4800, 1024_GiB);
    const auto two = d.speed(500, 300, 1);
    QVERIFY2(one && two, why(two));
    const double gain = two->perUser.typical.raw() / one->perUser.typical.raw();
    QVERIFY2(gain > 1.05 && gain < 1.8, qPrintable(QString::number(gain)));
}

void TestMeasuredSpeed::domesticChipsAreInTheRightOrder()
{
    // CloudMatrix384 (arXiv 2506.12708) reads 21 tokens/s per user at 128 requests per chip, with a custom engine; what a
    // single server of 910B gives is known only within a wide band.
    Deployed d("deepseek-r1", "int8-w8a8", "vllm-ascend", "ascend-910b-64gb", 8);
    d.deployment.nodes = 2;
    d.deployment.nodeLink = shippedCatalog()->link("roce-200g");
    d.deployment.layout.tensorParallel = 16;
    const auto estimate = d.speed(1024, 1024, 16);
    QVERIFY2(estimate, why(estimate));
    const Band<TokensPerSecond>& band = estimate->perUser;
    QVERIFY(band.low.raw() > 0.5 && band.high.raw() < 100);
    QVERIFY(band.high.raw() / band.low.raw() > 1.5);
    QVERIFY(estimate->basis != Basis::Derived);
}

void TestMeasuredSpeed::basisSaysWhatItRestsOn()
{
    const Deployed known("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    const auto measured = known.speed(1024, 1024, 16);
    QVERIFY2(measured, why(measured));
    QVERIFY(measured->basis == Basis::Measured);
    // The engine is measured on this device, with other models.
    const auto calibrated = Deployed("llama-3-1-70b", "fp8", "sglang", "h200-sxm-141gb", 8).speed(1024, 1024, 16);
    QVERIFY2(calibrated, why(calibrated));
    QVERIFY(calibrated->basis == Basis::Calibrated);
    Deployed spanning("deepseek-r1", "bf16", "sglang", "h200-sxm-141gb", 8);
    spanning.deployment.nodes = 2;
    spanning.deployment.layout.tensorParallel = 16;
    spanning.deployment.nodeLink = shippedCatalog()->link("infiniband-400g");
    const auto derived = spanning.speed(1024, 1024, 16);
    QVERIFY2(derived, why(derived));
    QVERIFY(derived->basis == Basis::Derived);
    // What rests on less has the wider band.
    QVERIFY(derived->tpot.high / derived->tpot.typical >= calibrated->tpot.high / calibrated->tpot.typical);
}

void TestMeasuredSpeed::missingFactsAreNamed()
{
    Deployed d("llama-3-1-8b", "bf16", "vllm", "h200-sxm-141gb");
    const MemoryFootprint memory = d.memory(1024, 1024, 1);
    Accelerator device = *d.deployment.device;
    d.deployment.device = &device;
    device.bandwidth.reset();
    const auto slow = SpeedEstimator::make(d.deployment, d.profile, memory, shippedCatalog()->calibration);
    QVERIFY(!slow);
    QVERIFY(slow.error().id == ErrorId::NotApplicable);
    QVERIFY(slow.error().detail.find("bandwidth") != std::string::npos);
    device = *shippedCatalog()->accelerator("h200-sxm-141gb");
    device.bf16.reset();
    const auto blunt = SpeedEstimator::make(d.deployment, d.profile, memory, shippedCatalog()->calibration);
    QVERIFY(!blunt);
    QVERIFY(blunt.error().detail.find("16-bit") != std::string::npos);

    Deployed hybrid("deepseek-r1", "q4_k_m", "ktransformers", "rtx-4090-24gb");
    hybrid.setHost("xeon-gold-6454s", 1, 0, 4800, 512_GiB);
    const auto channels = hybrid.speed(500, 300, 1);
    QVERIFY(!channels);
    QVERIFY(channels.error().detail.find("channels") != std::string::npos);
}

SIZEWRIGHT_TEST(TestMeasuredSpeed)
#include "tst_measured_speed.moc"
