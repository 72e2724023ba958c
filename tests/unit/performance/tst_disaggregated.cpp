// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/performance/disaggregated.h"
#include "core/performance/explain_speed.h"
#include "core/performance/open_loop.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr double kClose = 1e-9;

/// Replicas of so many ranks over machines of eight cards, and how many of them only do prompts.
struct Pools {
    const char* model;
    const char* format;
    const char* engine;
    const char* device;
    int nodes;
    int ranks;
    int prefill;
    int groups = 1;
};

constexpr Pools kPools[] = {{"deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 4, 8, 1},
                            {"deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 4, 8, 2, 8},
                            {"deepseek-r1", "fp8-block", "tensorrt-llm", "h100-sxm-80gb", 6, 16, 1},
                            {"llama-3-1-70b", "fp8", "vllm", "h100-sxm-80gb", 1, 2, 2},
                            {"qwen3-32b", "bf16", "vllm", "l40s-48gb", 1, 4, 1}};

Deployed laidOut(const Pools& p)
{
    Deployed d(p.model, p.format, p.engine, p.device, 8);
    d.deployment.nodes = p.nodes;
    d.deployment.nodeLink = p.nodes > 1 ? shippedCatalog()->link("infiniband-400g") : nullptr;
    Layout& l = d.deployment.layout;
    l.tensorParallel = p.ranks;
    l.attentionDataParallel = p.groups;
    l.expertParallel = p.groups;
    l.replicas = 8 * p.nodes / p.ranks;
    l.prefillReplicas = p.prefill;
    return d;
}

/// Without what measured rows of shared replicas say of their throughput, so that requests can be counted.
Calibration physics()
{
    Calibration c = shippedCatalog()->calibration;
    c.corrections = {};
    c.machines = {};
    return c;
}

struct Subject {
    explicit Subject(const Pools& pools, double input = 2048, double output = 512) : Subject(laidOut(pools), input, output)
    {}
    Subject(Deployed laid, double input, double output)
        : d(std::move(laid)), calibration(physics()), memory(d.memory(input, output, 16)), shape{input, 0, output, 1}
    {}
    [[nodiscard]] SpeedEstimator estimator() const
    {
        return SpeedEstimator::make(d.deployment, d.profile, memory, calibration).value();
    }
    [[nodiscard]] ServingEstimate at(double users) const
    {
        ServingLoad load = shape;
        load.concurrency = users;
        return estimator().at(load);
    }
    [[nodiscard]] const Layout& layout() const { return d.deployment.layout; }
    /// Prompts of at least a pass that can be computed at the same time.
    [[nodiscard]] double servers() const { return layout().prefillReplicas * layout().attentionDataParallel; }

    Deployed d;
    Calibration calibration;
    MemoryFootprint memory;
    ServingLoad shape;
};

double requestsPerSecond(const ServingEstimate& e, const ServingLoad& shape)
{
    return e.outputTotal.typical.raw() / shape.outputTokens;
}

double stay(const ServingEstimate& e, const ServingLoad& shape)
{
    return e.ttft.typical.raw() + shape.outputTokens * e.tpot.typical.raw();
}

}  // namespace

class TestDisaggregated : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void requestsAreConserved_data() { allPools(); }
    void requestsAreConserved();
    void moreUsersNeverShortenAnything_data() { allPools(); }
    void moreUsersNeverShortenAnything();
    void longAnswersFillTheDecodingReplicas_data() { allPools(); }
    void longAnswersFillTheDecodingReplicas();
    void shortAnswersFillThePromptReplicas_data() { allPools(); }
    void shortAnswersFillThePromptReplicas();
    void aSlowerLinkIsNeverFaster_data() { allPools(); }
    void aSlowerLinkIsNeverFaster();
    void fasterMemoryShortensARequest_data() { allPools(); }
    void fasterMemoryShortensARequest();
    void offlineTheSlowerPoolDecides_data() { allPools(); }
    void offlineTheSlowerPoolDecides();
    void figuresAreExplained_data() { allPools(); }
    void figuresAreExplained();
    void onlyDecodingReplicasHoldTheCache();
    void answersDoNotWaitForPrompts();
    void cacheMovesAtTheRateOfTheLink();
    void nothingClaimsToBeMeasured();
    void othersRefuse();
    void openLoopsWaitForAnyPromptReplica();
    void publishedPoolsAreNotOutrun();

private:
    void allPools()
    {
        QTest::addColumn<int>("pools");
        for (int i = 0; i < int(std::size(kPools)); ++i)
            QTest::addRow("%s on %s, %d", kPools[i].model, kPools[i].device, i) << i;
    }
};

void TestDisaggregated::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    for (const Pools& pools : kPools) {
        const Subject s(pools);
        QVERIFY2(s.memory.fits(), pools.device);
        QVERIFY(s.layout().decodeReplicas() > 0);
    }
}

/// Little's law over the whole, and over the decoding replicas alone.
void TestDisaggregated::requestsAreConserved()
{
    QFETCH(int, pools);
    for (const auto& [input, output] : {std::pair(128.0, 2048.0), {2048.0, 512.0}, {16384.0, 64.0}}) {
        const Subject s(kPools[pools], input, output);
        for (double users = 1; users < 20'000; users = std::ceil(users * 1.7)) {
            const ServingEstimate e = s.at(users);
            const double flow = requestsPerSecond(e, s.shape);
            QVERIFY(std::abs(flow * stay(e, s.shape) / users - 1) < kClose);
            const double running = flow * output * e.tpot.typical.raw() / s.layout().decodeReplicas();
            // Below one a step still has one sequence.
            QVERIFY2(std::abs(std::max(running, 1.0) / e.runningBatch - 1) < 1e-7,
                     QByteArray::number(running / e.runningBatch, 'g', 17));
            if (input >= stepLimits(s.d.deployment).prefillChunk)
                QVERIFY(flow * input / e.prefill.typical.raw() / s.servers() < 1 + kClose);
        }
    }
}

void TestDisaggregated::moreUsersNeverShortenAnything()
{
    QFETCH(int, pools);
    const Subject s(kPools[pools]);
    ServingEstimate former = s.at(1);
    for (int users = 2; users <= 20'000; users = users < 60 ? users + 1 : users * 5 / 4) {
        const ServingEstimate e = s.at(users);
        QVERIFY(e.tpot.typical.raw() >= former.tpot.typical.raw() * (1 - 1e-12));
        QVERIFY2(e.ttft.typical.raw() >= former.ttft.typical.raw() * (1 - kClose), QByteArray::number(users));
        QVERIFY2(e.outputTotal.typical.raw() >= former.outputTotal.typical.raw() * (1 - kClose), QByteArray::number(users));
        former = e;
    }
}

void TestDisaggregated::longAnswersFillTheDecodingReplicas()
{
    QFETCH(int, pools);
    const Subject s(kPools[pools], 64, 8000);
    const ServingEstimate e = s.at(50'000);
    const double room = s.estimator().mostAtOnce(s.shape);
    QVERIFY(std::abs(e.runningBatch * s.layout().decodeReplicas() / room - 1) < kClose);
    QVERIFY(std::abs(e.outputTotal.typical.raw() * e.tpot.typical.raw() / room - 1) < kClose);
    QVERIFY(e.firstToken.queue > e.firstToken.waiting);
    // A further replica for prompts then only takes away from the answers.
    if (s.layout().decodeReplicas() > 1) {
        Pools more = kPools[pools];
        ++more.prefill;
        QVERIFY(Subject(more, 64, 8000).at(50'000).outputTotal.typical < e.outputTotal.typical);
    }
}

void TestDisaggregated::shortAnswersFillThePromptReplicas()
{
    QFETCH(int, pools);
    Deployed d = laidOut(kPools[pools]);
    // The link has no part in this.
    Link endless = *poolLink(d.deployment);
    endless.oneWay = BytesPerSecond(1e18);
    endless.id = "endless";
    Accelerator device = *d.deployment.device;
    device.linkOneWay.reset();
    d.deployment.device = &device;
    (d.deployment.nodes > 1 ? d.deployment.nodeLink : d.deployment.deviceLink) = &endless;
    const Subject s(std::move(d), 16384, 1);
    const ServingEstimate e = s.at(5000);
    const double busy = requestsPerSecond(e, s.shape) * 16384 / e.prefill.typical.raw() / s.servers();
    QVERIFY2(busy > 0.98 && busy < 1 + kClose, QByteArray::number(busy));
    QVERIFY(e.firstToken.waiting > e.firstToken.prompt);
    QCOMPARE(e.firstToken.queue.raw(), 0.0);
}

void TestDisaggregated::aSlowerLinkIsNeverFaster()
{
    QFETCH(int, pools);
    Subject s(kPools[pools], 8192, 256);
    Link link = *poolLink(s.d.deployment);
    link.id = "a link";
    link.hop = Seconds(0);
    Accelerator device = *s.d.deployment.device;
    device.linkOneWay.reset();
    s.d.deployment.device = &device;
    (s.d.deployment.nodes > 1 ? s.d.deployment.nodeLink : s.d.deployment.deviceLink) = &link;
    for (const double users : {1.0, 16.0, 300.0}) {
        double total = 0;
        double first = 1e300;
        for (double rate = 1e6; rate <= 1e15; rate *= 10) {
            link.oneWay = BytesPerSecond(rate);
            const ServingEstimate e = s.at(users);
            QVERIFY(e.outputTotal.typical.raw() >= total * (1 - kClose));
            if (users <= 1)
                QVERIFY(e.ttft.typical.raw() < first);
            total = e.outputTotal.typical.raw();
            first = e.ttft.typical.raw();
        }
        link.oneWay = BytesPerSecond(std::numeric_limits<double>::infinity());
        QCOMPARE(s.at(users).firstToken.transfer.raw(), 0.0);
    }
    // One of the two is at its limit: computing, to which the same link may belong, or sending.
    link.oneWay = BytesPerSecond(1e8);
    const PrefillPool pool = prefillPoolOf(s.d.deployment, s.d.profile).value();
    const ServingEstimate e = s.at(5000);
    const double sending = requestsPerSecond(e, s.shape) * transferSeconds(pool, 8192) / pool.ways;
    const double computing = requestsPerSecond(e, s.shape) * 8192 / e.prefill.typical.raw() / s.servers();
    QVERIFY(sending < 1 + kClose && computing < 1 + kClose);
    QVERIFY2(std::max(sending, computing) > 0.9, QByteArray::number(sending) + " " + QByteArray::number(computing));
}

void TestDisaggregated::fasterMemoryShortensARequest()
{
    QFETCH(int, pools);
    Subject s(kPools[pools]);
    Accelerator faster = *s.d.deployment.device;
    faster.bandwidth->typical = faster.bandwidth->typical * 1.5;
    for (const double users : {1.0, 16.0, 300.0}) {
        const ServingEstimate plain = s.at(users);
        Subject better = s;
        better.d.deployment.device = &faster;
        const ServingEstimate e = better.at(users);
        // Users who get their answers sooner ask again sooner, so they may wait a little longer for the first token.
        QVERIFY(stay(e, s.shape) < stay(plain, s.shape));
        QVERIFY(e.perUser.typical > plain.perUser.typical);
    }
}

void TestDisaggregated::offlineTheSlowerPoolDecides()
{
    QFETCH(int, pools);
    for (const auto& [input, output] : {std::pair(64.0, 4000.0), {16384.0, 16.0}}) {
        const Subject s(kPools[pools], input, output);
        ServingLoad load = s.shape;
        load.offline = true;
        load.concurrency = 0;
        const SpeedEstimator estimator = s.estimator();
        const ServingEstimate e = estimator.at(load);
        const PrefillPool pool = prefillPoolOf(s.d.deployment, s.d.profile).value();
        const double prompts = requestsPerSecond(e, s.shape) * input / e.prefill.typical.raw() / s.servers();
        const double caches = requestsPerSecond(e, s.shape) * (transferSeconds(pool, input) - pool.latency) / pool.ways;
        if (output > input) {
            QVERIFY(std::abs(e.runningBatch * s.layout().decodeReplicas() / estimator.mostAtOnce(load) - 1) < kClose);
            QVERIFY(prompts < 0.9 && caches < 0.9);
        } else {
            QVERIFY2(std::abs(std::max(prompts, caches) - 1) < 1e-6,
                     QByteArray::number(prompts) + " " + QByteArray::number(caches));
        }
        // So many requests at once make no more than endless ones.
        load.concurrency = 4;
        QVERIFY(estimator.at(load).outputTotal.typical.raw() <= e.outputTotal.typical.raw() * (1 + kClose));
    }
}

void TestDisaggregated::figuresAreExplained()
{
    QFETCH(int, pools);
    const Subject s(kPools[pools]);
    for (const double users : {1.0, 7.0, 200.0, 9000.0}) {
        ServingLoad load = s.shape;
        load.concurrency = users;
        const TimedLoad t{s.d.deployment, s.d.profile, s.memory, load, s.estimator().at(load), &s.calibration};
        for (const auto& [figure, value] : {std::pair(SpeedFigure::Tpot, t.estimate.tpot.typical.raw()),
                                            {SpeedFigure::Ttft, t.estimate.ttft.typical.raw()},
                                            {SpeedFigure::Throughput, t.estimate.outputTotal.typical.raw()}}) {
            const Explanation e = explainSpeed(t, figure);
            const auto checked = checkExplanation(e);
            QVERIFY2(checked, why(checked));
            QVERIFY(std::abs(e.value / value - 1) < kClose);
        }
        const Explanation first = explainSpeed(t, SpeedFigure::Ttft);
        const auto has = [&](const char* symbol) {
            return std::ranges::find(first.operands, symbol, &Operand::symbol) != first.operands.end();
        };
        QVERIFY(has("prompt") && has("transfer"));
        QCOMPARE(has("wait"), users > 1);
        QCOMPARE(has("queue"), t.estimate.firstToken.queue.raw() > 1e-12);
    }
}

void TestDisaggregated::onlyDecodingReplicasHoldTheCache()
{
    Pools pools = kPools[0];
    pools.prefill = 0;
    const MemoryFootprint shared = Subject(pools).memory;
    for (pools.prefill = 1; pools.prefill < 4; ++pools.prefill) {
        const MemoryFootprint parted = Subject(pools).memory;
        QCOMPARE(parted.maxConcurrency, shared.maxConcurrency / 4 * (4 - pools.prefill));
        QCOMPARE(parted.device.weights, shared.device.weights);
    }
}

void TestDisaggregated::answersDoNotWaitForPrompts()
{
    Pools pools = kPools[0];
    const Subject parted(pools);
    pools.prefill = 0;
    const Subject shared(pools);
    QCOMPARE(parted.at(60).step.interference.raw(), 0.0);
    QVERIFY(shared.at(60).step.interference.raw() > 0);
    QCOMPARE(shared.at(60).firstToken.transfer.raw(), 0.0);
    // As many answers on each decoding replica: those beside prompts are slower.
    const ServingEstimate e = parted.at(60);
    QVERIFY(e.tpot.typical < shared.at(std::floor(e.runningBatch) * 4).tpot.typical);
}

void TestDisaggregated::cacheMovesAtTheRateOfTheLink()
{
    // 61 layers x 576 elements of two bytes a token, one port of 400 Gbit/s at the catalog's share.
    const Subject s(kPools[0], 4096, 256);
    const Link& link = *shippedCatalog()->link("infiniband-400g");
    const double bytes = 4096.0 * 61 * 576 * 2;
    QCOMPARE(s.d.profile.kv.bytesAt(4096), bytes);
    QVERIFY(std::abs(s.at(1).firstToken.transfer.raw() / (bytes / (50e9 * link.efficiency) + link.hop->raw()) - 1) < kClose);
    // Inside a node every rank sends its part of the keys and values over its own NVLink.
    const Subject inside(kPools[3], 4096, 256);
    const double rate = inside.d.deployment.device->linkOneWay->raw() * inside.d.deployment.deviceLink->efficiency;
    const double part = inside.d.profile.kv.bytesAt(4096) / 2;
    const double latency = inside.d.deployment.deviceLink->allReduceLatency.front().raw();
    QVERIFY(std::abs(inside.at(1).firstToken.transfer.raw() / (part / rate + latency) - 1) < kClose);
}

void TestDisaggregated::nothingClaimsToBeMeasured()
{
    Pools pools = kPools[3];
    const Deployed parted = laidOut(pools);
    pools.prefill = 0;
    const Deployed shared = laidOut(pools);
    Calibration c = shippedCatalog()->calibration;
    for (const BandMetric metric : {BandMetric::Tpot, BandMetric::Throughput, BandMetric::Ttft, BandMetric::Prefill}) {
        MachineCalibration own;
        own.deviceId = shared.deployment.device->id;
        own.engineId = shared.deployment.engine->id;
        own.modelId = shared.deployment.model->id;
        own.metric = metric;
        own.factor = 1.25;
        own.band = {0.99, 1.01};
        c.machines.push_back(own);
    }
    const ServingLoad load{2048, 0, 512, 16};
    const auto at = [&](const Deployed& d, const Calibration& by) {
        return estimateServing(d.deployment, d.profile, d.memory(2048, 512, 16), load, by).value();
    };
    QVERIFY(at(shared, c).basis == Basis::Measured);
    const ServingEstimate plain = at(parted, shippedCatalog()->calibration);
    const ServingEstimate own = at(parted, c);
    QVERIFY(plain.basis == Basis::Derived && own.basis == Basis::Derived);
    // The machine's own times still count, at the width of physics alone.
    QVERIFY(own.tpot.typical.raw() > 1.2 * plain.tpot.typical.raw());
    QVERIFY(std::abs(own.tpot.high / own.tpot.typical / (plain.tpot.high / plain.tpot.typical) - 1) < kClose);
}

void TestDisaggregated::othersRefuse()
{
    const auto refused = [](const Deployed& d) {
        const auto made =
            SpeedEstimator::make(d.deployment, d.profile, d.memory(1024, 256, 2), shippedCatalog()->calibration);
        return !made && made.error().id == ErrorId::NotApplicable;
    };
    for (const Engine& engine : shippedCatalog()->engines)
        QCOMPARE(engine.disaggregation.has_value(),
                 engine.id == "vllm" || engine.id == "sglang" || engine.id == "tensorrt-llm");
    Deployed local("qwen3-32b", "q4_k_m", "llama-cpp", "l40s-48gb", 2);
    local.deployment.layout = {1, 1, 1, 1, 2, 1};
    QVERIFY(refused(local));
    Deployed apart = laidOut(kPools[0]);
    QVERIFY(!refused(apart));
    apart.deployment.nodeLink = nullptr;
    QVERIFY(refused(apart));
    Deployed all = laidOut(kPools[0]);
    all.deployment.layout.prefillReplicas = 4;
    QVERIFY(refused(all));
}

void TestDisaggregated::openLoopsWaitForAnyPromptReplica()
{
    const Subject s(kPools[1], 8192, 128);
    const SpeedEstimator estimator = s.estimator();
    const SpeedCurve curve = speedCurve(estimator, s.d.deployment, s.memory, s.shape, defaultLevels());
    QCOMPARE(curve.atOnce, int(estimator.mostAtOnce(s.shape)));
    const double most = mostRequestsPerSecond(curve, s.shape);
    QVERIFY(most > 0 && most * 8192 / s.at(1).prefill.typical.raw() / s.servers() < 1);
    double former = 0;
    for (const double share : {0.1, 0.4, 0.7, 0.9}) {
        const OpenLoop open = openLoop(estimator, curve, s.d.deployment, s.shape, share * most);
        QVERIFY(open.times);
        QVERIFY(open.times->ttft.median.raw() >= former);
        QVERIFY(open.times->ttft.p95 >= open.times->ttft.median);
        former = open.times->ttft.median.raw();
    }
    QVERIFY(!openLoop(estimator, curve, s.d.deployment, s.shape, 1.1 * most).times);
}

/// SGLang on 12 x 8 H100, input of 2,000 tokens: 52,300 prompt tokens and 22,300 answer tokens a second for each node of its
/// pool (lmsys.org/blog/2025-05-05-large-scale-ep; rows ds-0028 and ds-0029). Batches, the length of answers and the number of
/// ports are not stated; here a node has one, over which the experts' exchange goes, and both pools have equal ranks. What can
/// be held is that the equations promise no more, and miss the order of magnitude by no more.
void TestDisaggregated::publishedPoolsAreNotOutrun()
{
    const auto pool = [](int prefill, double output) {
        Deployed d = laidOut({"deepseek-v3", "fp8-block", "sglang", "h100-sxm-80gb", 12, 32, prefill, 32});
        ServingLoad load{2000, 0, output, 0};
        load.offline = true;
        return estimateServing(d.deployment, d.profile, d.memory(2000, output, 16), load, shippedCatalog()->calibration)
            .value();
    };
    const double prompts = pool(1, 1).outputTotal.typical.raw() * 2000 / 4;
    QVERIFY2(prompts > 52'300 / 6.0 && prompts < 52'300 * 1.1, QByteArray::number(prompts));
    const double answers = pool(2, 2000).outputTotal.typical.raw() / 4;
    QVERIFY2(answers > 22'300 / 6.0 && answers < 22'300 * 1.1, QByteArray::number(answers));
}

SIZEWRIGHT_TEST(TestDisaggregated)
#include "tst_disaggregated.moc"
