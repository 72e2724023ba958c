// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/performance/local_rates.h"
#include "core/performance/speed_model.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::literals;
using namespace sizewright::test;

namespace {

constexpr double kRounding = 1e-12;
/// Half of the prompt of a usual benchmark.
constexpr double kContext = 300;

const LocalCalibration& rates()
{
    return shippedCatalog()->calibration.local;
}

/// A deployment whose experts lie in host memory, but for a share.
MemoryFootprint placed(const Deployed& s, double expertShareOnDevice)
{
    MemoryFootprint m = s.memory(1024, 1024, 1);
    m.expertShareOnDevice = expertShareOnDevice;
    return m;
}

LocalStep stepOf(const Deployed& s, double expertShareOnDevice = 0)
{
    return LocalStep::make(s.deployment, s.profile, placed(s, expertShareOnDevice), rates()).value();
}

double milliseconds(const Deployed& s, double context = kContext)
{
    return stepOf(s).step(1, context).total().raw() * 1e3;
}

Deployed hybrid(const char* engine, int sockets, int channels = 8, int megatransfers = 4800)
{
    Deployed s("deepseek-r1", "q4_k_m", engine, "rtx-4090d-24gb");
    s.setHost("xeon-gold-6454s", sockets, channels, megatransfers, 1024_GiB);
    return s;
}

Deployed processor(const char* model, const char* engine = "llama-cpp", int sockets = 1)
{
    Deployed s(model, "q4_k_m", engine, "rtx-4090-24gb");
    s.deployment.device = &noAccelerator();
    s.setHost("epyc-9554", sockets, 12, 4800, 768_GiB);
    return s;
}

QByteArray comparison(double found, double measured)
{
    return QStringLiteral("%1 for %2 ms").arg(found, 0, 'f', 2).arg(measured).toUtf8();
}

}  // namespace

class TestLocalSpeed : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void denseModelsHaveNoExperts();
    void oneDeviceTalksToNobody();
    void aLayerSplitAddsHopsAndNoSpeed();
    void fewerExpertsAreReadInProportion();
    void emptyContextsReadNoCache();
    void sequencesShareTheWeights();
    void macsReadAndUnpack_data();
    void macsReadAndUnpack();
    void socketsWithCopiesAdd_data();
    void socketsWithCopiesAdd();
    void socketsWithoutCopiesDoNot();
    void memoryNeverSlowsAHostDown();
    void fasterDevicesAreNeverSlower();
    void longerPromptsNeverComeSooner_data();
    void longerPromptsNeverComeSooner();
    void olderBuildsAreNotFaster_data();
    void olderBuildsAreNotFaster();
    void processorsRunModelsAlone();
    void hostsWithoutMemoryFitNothing();
    void missingFactsAreNamed();
};

void TestLocalSpeed::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestLocalSpeed::denseModelsHaveNoExperts()
{
    const Deployed s("llama-3-1-8b", "q4_k_m", "llama-cpp", "rtx-4090-24gb");
    for (const double users : {1.0, 4.0, 32.0})
        QCOMPARE(stepOf(s).step(users, kContext).experts.raw(), 0.0);
}

void TestLocalSpeed::oneDeviceTalksToNobody()
{
    const Deployed s("llama-3-1-8b", "q4_k_m", "llama-cpp", "rtx-4090-24gb");
    const StepBreakdown step = stepOf(s).step(1, kContext);
    QCOMPARE(step.communication.raw(), 0.0);
    QCOMPARE(step.interference.raw(), 0.0);
    QCOMPARE(step.fixed.raw(), s.deployment.model->layers * backendOf(s.deployment, rates())->layerSeconds);
}

void TestLocalSpeed::aLayerSplitAddsHopsAndNoSpeed()
{
    Deployed s("llama-3-1-70b", "q4_k_m", "llama-cpp", "rtx-4090-24gb", 2);
    s.deployment.layout = {.tensorParallel = 1, .pipelineParallel = 2};
    const StepBreakdown split = stepOf(s).step(1, kContext);
    s.deployment.layout.pipelineParallel = 3;
    const StepBreakdown further = stepOf(s).step(1, kContext);
    QCOMPARE(further.feedForward.raw(), split.feedForward.raw());
    QVERIFY(std::abs(further.fixed.raw() - split.fixed.raw() - rates().layerSplitHopSeconds) < 1e-9);
}

void TestLocalSpeed::fewerExpertsAreReadInProportion()
{
    Deployed s = hybrid("ktransformers", 1);
    const double all = stepOf(s).step(1, kContext).experts.raw();
    s.deployment.activeExperts = 4;
    QVERIFY(std::abs(stepOf(s).step(1, kContext).experts.raw() / all - 0.5) < 1e-9);
}

void TestLocalSpeed::emptyContextsReadNoCache()
{
    for (const char* device : {"rtx-4090-24gb", "m3-ultra-512gb"}) {
        const Deployed s("llama-3-1-8b", "q4_k_m", "llama-cpp", device);
        QCOMPARE(stepOf(s).step(1, 0).kvCache.raw(), 0.0);
    }
}

void TestLocalSpeed::sequencesShareTheWeights()
{
    const Deployed s("deepseek-r1", "q4_k_m", "llama-cpp", "m3-ultra-512gb");
    const LocalStep step = stepOf(s);
    double former = 0;
    for (double users = 1; users <= 256; users *= 2) {
        const StepBreakdown t = step.step(users, kContext);
        QCOMPARE(t.head.raw(), step.step(1, kContext).head.raw());
        QVERIFY(t.experts.raw() >= former);
        // Never more than every expert once.
        QVERIFY(t.experts.raw() <= step.step(1, kContext).experts.raw() * 256 / 8 * (1 + kRounding));
        former = t.experts.raw();
    }
}

/// @source ggml-org/llama.cpp discussion 4167, build 8e672ef
void TestLocalSpeed::macsReadAndUnpack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("measured");
    QTest::newRow("F16") << "fp16" << 24.4;
    QTest::newRow("Q8_0") << "q8_0" << 15.0;
    QTest::newRow("Q4_0") << "q4_0" << 10.6;
}

void TestLocalSpeed::macsReadAndUnpack()
{
    QFETCH(QString, format);
    QFETCH(double, measured);
    Deployed s("llama-7b", format.toUtf8().constData(), "llama-cpp", "m2-ultra-76c");
    s.deployment.engineMonth = "2023-11";
    const double found = milliseconds(s, 64);
    QVERIFY2(std::abs(found / measured - 1) < 0.12, comparison(found, measured));
}

/// @source kvcache-ai/ktransformers DeepSeek tutorial, v0.2: one RTX 4090D, Xeon 6454S, 500 tokens
void TestLocalSpeed::socketsWithCopiesAdd_data()
{
    QTest::addColumn<int>("sockets");
    QTest::addColumn<int>("experts");
    QTest::addColumn<double>("measured");
    QTest::newRow("one socket, 8 experts") << 1 << 8 << 114.5;
    QTest::newRow("one socket, 6 experts") << 1 << 6 << 97.1;
    QTest::newRow("two sockets, 8 experts") << 2 << 8 << 81.9;
    QTest::newRow("two sockets, 6 experts") << 2 << 6 << 73.0;
}

void TestLocalSpeed::socketsWithCopiesAdd()
{
    QFETCH(int, sockets);
    QFETCH(int, experts);
    QFETCH(double, measured);
    Deployed s = hybrid("ktransformers", sockets);
    s.deployment.activeExperts = experts;
    const double found = milliseconds(s, 500);
    QVERIFY2(std::abs(found / measured - 1) < 0.25, comparison(found, measured));
}

void TestLocalSpeed::socketsWithoutCopiesDoNot()
{
    for (const double context : {1.0, 1000.0, 8000.0}) {
        const double one = milliseconds(hybrid("ik-llama-cpp", 1), context);
        const double two = milliseconds(hybrid("ik-llama-cpp", 2), context);
        QVERIFY2(one / two < 1.05, comparison(two, one));
        const double alone = milliseconds(processor("deepseek-r1", "llama-cpp", 1), context);
        const double pair = milliseconds(processor("deepseek-r1", "llama-cpp", 2), context);
        QVERIFY2(alone / pair < 1.05, comparison(pair, alone));
    }
}

void TestLocalSpeed::memoryNeverSlowsAHostDown()
{
    for (const char* engine : {"ktransformers", "kt-sglang", "ik-llama-cpp"})
        for (const int sockets : {1, 2}) {
            double former = 1e300;
            for (const int channels : {1, 2, 4, 6, 8, 12}) {
                const double found = milliseconds(hybrid(engine, sockets, channels));
                QVERIFY2(found < former, engine);
                former = found;
            }
            QVERIFY2(milliseconds(hybrid(engine, sockets, 8, 6400)) < milliseconds(hybrid(engine, sockets, 8, 4800)),
                     engine);
        }
}

void TestLocalSpeed::fasterDevicesAreNeverSlower()
{
    Deployed s("deepseek-r1-distill-llama-70b", "q4_k_m", "llama-cpp", "m3-ultra-512gb");
    Accelerator faster = *s.deployment.device;
    double former = 1e300;
    for (const double factor : {0.25, 0.5, 1.0, 2.0, 4.0}) {
        const BytesPerSecond bandwidth(819e9 * factor);
        faster.bandwidth = Ranged<BytesPerSecond>{bandwidth, bandwidth, bandwidth};
        s.deployment.device = &faster;
        const double found = milliseconds(s);
        QVERIFY(found < former);
        former = found;
    }
}

void TestLocalSpeed::longerPromptsNeverComeSooner_data()
{
    QTest::addColumn<QString>("engine");
    for (const char* engine : {"ktransformers", "kt-sglang", "ik-llama-cpp"})
        QTest::newRow(engine) << QString::fromLatin1(engine);
}

/// Also where an engine begins to stream experts through the device.
void TestLocalSpeed::longerPromptsNeverComeSooner()
{
    QFETCH(QString, engine);
    const Deployed s = hybrid(engine.toUtf8().constData(), 2);
    const LocalStep step = stepOf(s);
    double former = 0;
    for (double prompt = 1; prompt < 70'000; prompt = std::ceil(prompt * 1.07)) {
        const PrefillCost cost = step.prefill(prompt, 0, 1, {});
        QVERIFY2(cost.alone >= former, QByteArray::number(prompt));
        QVERIFY(cost.marginal <= cost.alone);
        former = cost.alone;
    }
    QVERIFY(step.prefill(4095, 0, 1, {}).alone <= step.prefill(4096, 0, 1, {}).alone);
}

void TestLocalSpeed::olderBuildsAreNotFaster_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("month");
    QTest::newRow("CUDA") << "rtx-4090-24gb"
                          << "2024-05";
    QTest::newRow("Metal") << "m2-ultra-76c"
                           << "2023-11";
}

void TestLocalSpeed::olderBuildsAreNotFaster()
{
    QFETCH(QString, device);
    QFETCH(QString, month);
    Deployed s("llama-3-1-8b", "q4_k_m", "llama-cpp", device.toUtf8().constData());
    const double today = milliseconds(s);
    const double promptToday = stepOf(s).prefill(8192, 0, 1, {}).alone;
    s.deployment.engineMonth = month.toStdString();
    QVERIFY(milliseconds(s) > today);
    QVERIFY(stepOf(s).prefill(8192, 0, 1, {}).alone >= promptToday);
}

void TestLocalSpeed::processorsRunModelsAlone()
{
    const Deployed s = processor("deepseek-r1");
    const MemoryFootprint m = s.memory(1024, 1024, 1);
    QVERIFY(m.fits());
    QCOMPARE(m.device.total().raw(), std::int64_t(0));
    QVERIFY(m.host.weights >= m.modelWeights);
    QVERIFY(m.maxConcurrency >= 1);
    const auto found = s.speed(1024, 256, 1);
    QVERIFY2(found, why(found));
    // 12 channels of DDR5-4800 cannot read 37 billion weights of 4.5 bits more often than this.
    QVERIFY(found->perUser.typical.raw() < 12 * 4800e6 * 8 / (37e9 * 4.5 / 8));
    QVERIFY(found->perUser.typical.raw() > 2);
    QCOMPARE(localBandModel(s.deployment, m), BandModel::Cpu);
}

void TestLocalSpeed::hostsWithoutMemoryFitNothing()
{
    Deployed s = processor("deepseek-r1");
    s.deployment.host.memory = 256_GiB;
    const MemoryFootprint small = s.memory(1024, 1024, 1);
    QCOMPARE(small.shortage, MemoryShortage::Host);
    s.deployment.host.memory = 256_GiB + small.missing;
    QVERIFY(s.memory(1024, 1024, 1).fits());
    s.deployment.host.memory.reset();
    QCOMPARE(s.memory(1024, 1024, 1).shortage, MemoryShortage::Unknown);
}

void TestLocalSpeed::missingFactsAreNamed()
{
    Deployed s = hybrid("ktransformers", 1);
    s.deployment.host.channelsPerSocket = 0;
    const auto found = LocalStep::make(s.deployment, s.profile, placed(s, 0), rates());
    QVERIFY(!found);
    QVERIFY(QString::fromStdString(found.error().detail).contains(QStringLiteral("memory channels")));
    QVERIFY(LocalStep::make(s.deployment, s.profile, placed(s, 1), rates()));
}

SIZEWRIGHT_TEST(TestLocalSpeed)
#include "tst_local_speed.moc"
