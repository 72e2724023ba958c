// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>

#include "core/memory/explain_memory.h"
#include "core/memory/memory_bars.h"
#include "core/memory/weight_parts.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

bool runs(const Engine& engine, const WeightFormat& format, const Accelerator& device)
{
    return std::ranges::count(engine.formats, format.id) > 0 &&
           std::ranges::count(engine.architectures, device.architecture) > 0;
}

Layout layoutOf(const Engine& engine, int devices, int turn)
{
    Layout l;
    if (splitsLayers(engine)) {
        l.pipelineParallel = devices;
        return l;
    }
    l.tensorParallel = devices;
    if (engine.attentionDataParallel && devices % 2 == 0 && turn % 3 == 1)
        l.attentionDataParallel = devices / 2;
    if (devices % 2 == 0 && turn % 3 == 2) {
        l.tensorParallel = devices / 2;
        (turn % 2 == 0 ? l.pipelineParallel : l.replicas) = 2;
    }
    return l;
}

/// Calls `use` with a case of every `stride`-th (engine, format, model) that the catalog knows, on devices, layouts and
/// loads that take turns.
template <class Use>
int forEachCase(int stride, const Use& use)
{
    const Catalog& c = *shippedCatalog();
    int turn = 0;
    int met = 0;
    for (const Engine& engine : c.engines) {
        std::vector<const Accelerator*> devices;
        for (const Accelerator& device : c.accelerators)
            if (std::ranges::count(engine.architectures, device.architecture) > 0 && device.memory)
                devices.push_back(&device);
        for (const WeightFormat& format : c.weightFormats) {
            for (const Model& model : c.models) {
                const KvFormat* kv = engine.kvFormats.empty()
                                         ? nullptr
                                         : c.kvFormat(engine.kvFormats[std::size_t(turn) % engine.kvFormats.size()]);
                if (devices.empty() || !kv || !runs(engine, format, *devices.front()) || ++met % stride != 0)
                    continue;
                const auto profile = modelProfile(c, model, format, *kv, turn % 2 == 0 && format.fileSizes.empty());
                if (!profile)
                    continue;
                ++turn;
                Deployment d;
                d.model = &model;
                d.format = &format;
                d.kvFormat = kv;
                d.engine = &engine;
                d.device = devices[std::size_t(turn) % devices.size()];
                d.devicesPerNode = 1 << (turn % 4);
                d.layout = layoutOf(engine, d.devicesPerNode, turn);
                if (engine.speedModel == SpeedModel::Hybrid) {
                    d.layout = {1, d.devicesPerNode, 1, 1, 1};
                    d.host = {c.cpu("epyc-9654"), 1 + turn % 2, 12, 4800, Bytes((turn % 5 ? 768LL : 64LL) << 30)};
                }
                use(memoryCase(d, *profile,
                               {double(256 << (turn % 6)), 512, double(1 << (turn % 9)), double(4096 << (turn % 4))}));
            }
        }
    }
    return turn;
}

QByteArray nameOf(const MemoryCase& m)
{
    const Deployment& d = m.deployment;
    return QByteArray::fromStdString(d.model->id + " " + d.format->id + " " + d.engine->id + " " +
                                     std::to_string(d.devices()) + " x " + d.device->id);
}

Bytes sumOfAll(const MemoryStack& stack)
{
    Bytes sum{};
    for (const MemoryBar& bar : stack.bars)
        sum += bar.bytes;
    return sum;
}

Bytes sumOfKind(const MemoryStack& stack, MemoryKind kind)
{
    Bytes sum{};
    for (const MemoryBar& bar : stack.bars)
        if (memoryKind(bar.part) == kind)
            sum += bar.bytes;
    return sum;
}

}  // namespace

class TestMemoryBars : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void barsAddUpToTheFootprint();
    void everyBarIsExplained();
    void partsAreTheWeightsOfTheFile();
    void cacheOfATokenMatchesTheProfile();
    void barsOfR1OnEightH200();
    void hybridsHaveAHost();
    void unknownMemoryHasNoBars();
    void sourcesReachEveryFact();
};

void TestMemoryBars::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestMemoryBars::barsAddUpToTheFootprint()
{
    int over = 0;
    int hosts = 0;
    const int cases = forEachCase(1, [&](const MemoryCase& m) {
        const MemoryStacks stacks = memoryStacks(m);
        const DeviceMemory& d = m.footprint.device;
        const QByteArray name = nameOf(m);
        QVERIFY2(stacks.device.held() == d.total(), name);
        QVERIFY2(sumOfKind(stacks.device, MemoryKind::Weights) == d.weights, name);
        QVERIFY2(sumOfKind(stacks.device, MemoryKind::Cache) == d.kvCache, name);
        QVERIFY2(sumOfKind(stacks.device, MemoryKind::Working) == d.activations, name);
        QVERIFY2(sumOfKind(stacks.device, MemoryKind::Runtime) == d.runtime, name);
        QVERIFY2(sumOfAll(stacks.device) == std::max(d.capacity, d.total()), name);
        over += d.total() > d.budget ? 1 : 0;
        for (const MemoryBar& bar : stacks.device.bars)
            QVERIFY2(bar.bytes > Bytes(), name);
        if (!stacks.host)
            return;
        ++hosts;
        QVERIFY2(stacks.host->held() == m.footprint.host.total(), name);
        QVERIFY2(sumOfAll(*stacks.host) == std::max(*m.footprint.host.capacity, m.footprint.host.total()), name);
    });
    QVERIFY2(cases > 1000 && over > 100 && hosts > 20, qPrintable(QString("%1 %2 %3").arg(cases).arg(over).arg(hosts)));
}

void TestMemoryBars::everyBarIsExplained()
{
    const auto check = [](const MemoryCase& m, MemoryPlace place, const MemoryStack& stack) {
        for (const MemoryBar& bar : stack.bars) {
            const Explanation e = explainMemory(*shippedCatalog(), m, place, bar.part);
            const auto checked = checkExplanation(e);
            const QByteArray name = nameOf(m) + " " + QByteArray::fromStdString(std::string(memoryPartId(bar.part)));
            QVERIFY2(checked, name + ": " + why(checked));
            QVERIFY2(std::abs(e.value - double(bar.bytes.raw())) <= 2 + 1e-9 * e.value,
                     name + QString(": %1 explained, %2 drawn").arg(e.value, 0, 'f', 1).arg(bar.bytes.raw()).toUtf8());
        }
    };
    forEachCase(3, [&](const MemoryCase& m) {
        const MemoryStacks stacks = memoryStacks(m);
        check(m, MemoryPlace::Device, stacks.device);
        if (stacks.host)
            check(m, MemoryPlace::Host, *stacks.host);
    });
}

void TestMemoryBars::partsAreTheWeightsOfTheFile()
{
    const Catalog& c = *shippedCatalog();
    for (const char* format : {"fp8-block", "bf16", "q4_k_m", "nvfp4"}) {
        const Model& model = *c.model("deepseek-r1");
        const auto parts = weightParts(c, model, *c.weightFormat(format), true);
        const auto breakdown = weightBreakdown(c, model, *c.weightFormat(format), true);
        QVERIFY(parts && breakdown);
        Bytes sum{};
        std::int64_t parameters = 0;
        for (const WeightPart& part : *parts) {
            sum += part.bytes();
            parameters += part.parameters;
        }
        QCOMPARE(sum.raw(), breakdown->total().raw());
        QCOMPARE(parameters, parameterCount(model, true));
    }
}

void TestMemoryBars::cacheOfATokenMatchesTheProfile()
{
    const Catalog& c = *shippedCatalog();
    for (const Model& model : c.models) {
        for (const KvFormat& kv : c.kvFormats) {
            ModelProfile profile;
            profile.model = &model;
            profile.kvFormat = &kv;
            profile.kv = kvCacheSize(model, kv);
            const Explanation e = explainCachePerToken(profile);
            QVERIFY2(std::abs(e.value - profile.kv.bytesPerToken) < 1e-6, qPrintable(shown(model.id + " " + kv.id)));
        }
    }
}

void TestMemoryBars::barsOfR1OnEightH200()
{
    const Deployed r1("deepseek-r1", "fp8-block", "vllm", "h200-sxm-141gb", 8);
    const MemoryCase m = memoryCase(r1.deployment, r1.profile, {4096, 1024, 1, 5120});
    const MemoryStacks stacks = memoryStacks(m);
    QVERIFY(!stacks.host);
    const double weights = double(m.footprint.device.weights.raw());
    // 256 experts of three matrices 7168 x 2048 in each of 58 layers: 653.9 of 671 billion parameters.
    QVERIFY(double(stacks.device.of(MemoryPart::RoutedExperts).raw()) / weights > 0.95);
    // 70,272 bytes a token (61 layers x 576 elements at two bytes), whole on each of the tensor-parallel ranks.
    QCOMPARE(stacks.device.of(MemoryPart::Cache).raw(), std::int64_t{70272} * 5120);
    QCOMPARE(stacks.device.of(MemoryPart::CacheWindow).raw(), std::int64_t{0});
    const Explanation e = explainMemory(*shippedCatalog(), m, MemoryPlace::Device, MemoryPart::Cache);
    QCOMPARE(e.operands[0].value, 70272.0);
    QCOMPARE(shown(formulaText(e.operands[0].how[0], FormulaStyle::Values, Language())), QString("61 × (512 + 64) × 2 B"));
}

void TestMemoryBars::hybridsHaveAHost()
{
    Deployed d("deepseek-r1", "q4_k_m", "ktransformers", "rtx-4090-24gb");
    d.setHost("epyc-9654", 2, 12, 4800, Bytes(1024LL << 30));
    const MemoryCase m = memoryCase(d.deployment, d.profile, {4096, 1024, 1, 8192});
    const MemoryStacks stacks = memoryStacks(m);
    QVERIFY(stacks.host);
    QVERIFY(stacks.host->of(MemoryPart::RoutedExperts) > stacks.device.of(MemoryPart::RoutedExperts));
    QVERIFY(stacks.host->of(MemoryPart::Embeddings) > Bytes());
    QVERIFY(stacks.host->of(MemoryPart::HostReserve) > Bytes());
    QCOMPARE(stacks.host->of(MemoryPart::Attention).raw(), std::int64_t{0});
}

void TestMemoryBars::unknownMemoryHasNoBars()
{
    Deployed d("deepseek-r1", "fp8-block", "vllm", "h200-sxm-141gb", 8);
    Accelerator blank = *d.deployment.device;
    blank.memory.reset();
    d.deployment.device = &blank;
    const MemoryStacks stacks = memoryStacks(memoryCase(d.deployment, d.profile, {4096, 1024, 1, 5120}));
    QVERIFY(stacks.device.bars.empty());
    QVERIFY(!stacks.device.capacity);
}

namespace {

int countSources(const Explanation& e)
{
    int sources = 0;
    for (const Operand& operand : e.operands) {
        if (operand.source)
            sources += !operand.source->title.empty() && !operand.source->read.empty() ? 1 : -1000;
        for (const Explanation& how : operand.how)
            sources += countSources(how);
    }
    return sources;
}

}  // namespace

void TestMemoryBars::sourcesReachEveryFact()
{
    const Deployed r1("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    const MemoryCase m = memoryCase(r1.deployment, r1.profile, {4096, 1024, 64, 5120});
    for (const MemoryBar& bar : memoryStacks(m).device.bars)
        QVERIFY2(countSources(explainMemory(*shippedCatalog(), m, MemoryPlace::Device, bar.part)) > 0,
                 qPrintable(shown(memoryPartId(bar.part))));
}

SIZEWRIGHT_TEST(TestMemoryBars)
#include "tst_memory_bars.moc"
