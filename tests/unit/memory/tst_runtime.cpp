// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/memory/runtime.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr double kMiB = 1024.0 * 1024.0;
constexpr double kGiB = 1024.0 * kMiB;

const Model& model(const char* id)
{
    return *shippedCatalog()->model(id);
}

const Engine& engine(const char* id)
{
    return *shippedCatalog()->engine(id);
}

GraphRun run(double microBatch, double context, int devices)
{
    GraphRun r;
    r.microBatch = microBatch;
    r.context = context;
    r.devices = devices;
    return r;
}

}  // namespace

class TestRuntime : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void headBuffersEqualTheLogs_data();
    void headBuffersEqualTheLogs();
    void scoresNeedMemoryWithoutFlashAttention();
    void latentPromptsMatchTheLogs();
    void buffersGrowWithMicroBatchAndContext();
    void stepsMatchAProfiledPeak();
    void promptsOfOldTransformersMatchTheBenchmark();
    void reservesFollowTheDefaultsOfTheEngine();
    void reservesShrinkBeforeAModelIsRefused();
    void enginesForMeasurementsAreNotOffered();
};

void TestRuntime::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestRuntime::headBuffersEqualTheLogs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("mebibytes");
    // Load logs of ik_llama.cpp on a CPU, micro-batch 512, read November 2026.
    QTest::newRow("Qwen3-235B") << "qwen3-235b-a22b" << 304.75;
    QTest::newRow("Qwen3-30B") << "qwen3-30b-a3b" << 300.75;
    QTest::newRow("R1") << "deepseek-r1" << 266.5;
}

void TestRuntime::headBuffersEqualTheLogs()
{
    QFETCH(QString, id);
    QFETCH(double, mebibytes);
    GraphRun r = run(512, 512, 0);
    r.latent = LatentRun::PerHead;
    const ComputeBuffers buffers = computeBuffers(engine("ik-llama-cpp"), model(qPrintable(id)), r);
    QCOMPARE(buffers.total(0), mebibytes * kMiB);
}

void TestRuntime::scoresNeedMemoryWithoutFlashAttention()
{
    // ik_llama.cpp issue 539: Qwen3-32B, 40,960 tokens, no flash attention, 5.129 GiB.
    GraphRun r = run(512, 40960, 0);
    r.flashAttention = false;
    const double found = computeBuffers(engine("ik-llama-cpp"), model("qwen3-32b"), r).total(0) / kGiB;
    QVERIFY2(std::abs(found / 5.129 - 1) < 0.05, qPrintable(QString::number(found)));
    r.flashAttention = true;
    QVERIFY(computeBuffers(engine("ik-llama-cpp"), model("qwen3-32b"), r).total(0) < 0.4 * kGiB);
}

void TestRuntime::latentPromptsMatchTheLogs()
{
    // ik_llama.cpp discussion 258: V3 on one GPU and a CPU, 32,768 tokens, mla 3, micro-batch 512: 3.485 to 3.517 GiB.
    GraphRun r = run(512, 32768, 1);
    r.latent = LatentRun::Expanded;
    r.expertsOnHost = true;
    const double found = computeBuffers(engine("ik-llama-cpp"), model("deepseek-v3-0324"), r).total(1) / kGiB;
    QVERIFY2(std::abs(found / 3.5 - 1) < 0.05, qPrintable(QString::number(found)));
    r.latent = LatentRun::Absorbed;
    QVERIFY(computeBuffers(engine("ik-llama-cpp"), model("deepseek-v3-0324"), r).total(1) < 1.5 * kGiB);
}

void TestRuntime::buffersGrowWithMicroBatchAndContext()
{
    for (const char* id : {"deepseek-r1", "qwen3-235b-a22b", "qwen3-32b", "deepseek-v4-flash", "gpt-oss-120b"})
        for (const char* name : {"llama-cpp", "ik-llama-cpp"})
            for (const int devices : {0, 1, 4}) {
                const auto bytes = [&](double batch, double context) {
                    GraphRun r = run(batch, context, devices);
                    r.latent = LatentRun::Expanded;
                    r.expertsOnHost = devices > 0;
                    return computeBuffers(engine(name), model(id), r).total(devices);
                };
                double former = 0;
                for (double batch = 64; batch <= 8192; batch *= 2) {
                    QVERIFY2(bytes(batch, 8192) > former, id);
                    former = bytes(batch, 8192);
                }
                former = 0;
                for (double context = 512; context <= 262144; context *= 2) {
                    QVERIFY2(bytes(512, context) >= former, id);
                    former = bytes(512, context);
                }
            }
}

void TestRuntime::stepsMatchAProfiledPeak()
{
    // vLLM PR 10511: Llama-3-8B on an H100, 8,192 tokens, 256 sequences, 1.26 GiB.
    const double found = stepActivations(model("llama-3-8b"), 8192, 256, 1) / kGiB;
    QVERIFY2(std::abs(found / 1.26 - 1) < 0.05, qPrintable(QString::number(found)));
    QVERIFY(stepActivations(model("llama-3-8b"), 8192, 256, 2) < stepActivations(model("llama-3-8b"), 8192, 256, 1));
    QVERIFY(stepActivations(model("deepseek-r1"), 16384, 256, 8) > stepActivations(model("deepseek-r1"), 8192, 256, 8));
}

void TestRuntime::promptsOfOldTransformersMatchTheBenchmark()
{
    // QwenLM speed benchmarks: Qwen2.5-7B BF16, 30,720 + 2,048 tokens, 19.97 GiB; Qwen3-8B BF16, the same tokens, 19.79 GiB.
    const Catalog& c = *shippedCatalog();
    const auto total = [&](const char* id, const char* released) {
        const KvCacheSize kv = kvCacheSize(model(id), *c.kvFormat("bf16"));
        const AllocatorRun r{30720, 2048, kv.bytesPerToken, 1};
        const double weights = double(weightBreakdown(c, model(id), *c.weightFormat("bf16"), false)->total().raw());
        const Engine& e = engine("transformers");
        return (weights + kv.bytesAt(32768) +
                allocatorOverhead(e, *allocatorVersion(e, released), model(id), *c.weightFormat("bf16"), r)) /
               kGiB;
    };
    QVERIFY(std::abs(total("qwen2-5-7b", "2024-09") / 19.97 - 1) < 0.01);
    QVERIFY(std::abs(total("qwen3-8b", "2025-04") / 19.79 - 1) < 0.01);
    QVERIFY(total("qwen3-8b", "2025-04") < total("qwen3-8b", "2024-09"));
    QVERIFY(total("qwen3-8b", "") == total("qwen3-8b", "2025-04"));
}

void TestRuntime::reservesFollowTheDefaultsOfTheEngine()
{
    // SGLang's server arguments on an H100 with TP8: 512 + 1.5 x 8,192 + 2 x 512 + 1,024 MiB.
    const Deployed d("deepseek-r1", "int4-awq", "sglang", "h100-sxm-80gb", 8);
    const double memory = double(d.deployment.device->memory->raw());
    const DeviceRuntime r = deviceRuntime(*d.deployment.engine, d.profile, *d.deployment.device, memory, 8, 8, 8192);
    QCOMPARE(r.reserve, (512 + 1.5 * 8192 + 2 * 512 + 1024) * kMiB);
    QVERIFY(r.leastReserve < r.reserve && r.activations < r.reserve);
    QCOMPARE(double(d.memory(1024, 1024, 1).device.activations.raw()), r.reserve);
}

void TestRuntime::reservesShrinkBeforeAModelIsRefused()
{
    // DeepSeek-R1 FP8 was served on eight H20 with 96 GB.
    const Deployed d("deepseek-r1", "fp8-block", "sglang", "h20-96gb", 8);
    const MemoryFootprint f = d.memory(1024, 1024, 4);
    QVERIFY(f.fits() && f.maxConcurrency > 4);
    QVERIFY(f.device.total() <= f.device.budget);
}

void TestRuntime::enginesForMeasurementsAreNotOffered()
{
    QVERIFY(!engine("transformers").offered);
    for (const char* id : {"vllm", "sglang", "llama-cpp", "ktransformers", "mlx", "vllm-ascend"})
        QVERIFY2(engine(id).offered, id);
}

SIZEWRIGHT_TEST(TestRuntime)
#include "tst_runtime.moc"
