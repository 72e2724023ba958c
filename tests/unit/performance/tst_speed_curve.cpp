// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>

#include "core/performance/open_loop.h"
#include "core/performance/speed_curve.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

/// A deployment with its curve at a request of 2,048 tokens in and 512 out.
struct Curved {
    Deployed deployed;
    ServingLoad shape{2048, 0, 512, 1};
    MemoryFootprint memory;
    SpeedEstimator estimator;
    SpeedCurve curve;

    explicit Curved(Deployed d)
        : deployed(std::move(d)), memory(deployed.memory(2048, 512, 1)),
          estimator(SpeedEstimator::make(deployed.deployment, deployed.profile, memory, shippedCatalog()->calibration).value()),
          curve(speedCurve(estimator, deployed.deployment, memory, shape, defaultLevels()))
    {}
    [[nodiscard]] ServingEstimate at(int users) const
    {
        ServingLoad load = shape;
        load.concurrency = users;
        return estimator.at(load);
    }
    [[nodiscard]] OpenLoop open(double rate) const { return openLoop(estimator, curve, deployed.deployment, shape, rate); }
};

Deployed hybrid()
{
    Deployed d("deepseek-r1", "q4_k_m", "ktransformers", "rtx-4090-24gb");
    d.setHost("xeon-platinum-8480-plus", 2, 8, 4800, Bytes(1LL << 40));
    return d;
}

/// One of each class of engine.
std::vector<Curved> subjects()
{
    // An estimator points at the profile beside it, so that none may move.
    std::vector<Curved> all;
    all.reserve(5);
    all.emplace_back(Deployed("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8));
    all.emplace_back(Deployed("llama-3-1-70b", "bf16", "vllm", "h100-sxm-80gb", 4));
    all.emplace_back(Deployed("deepseek-r1-distill-qwen-7b", "q4_k_m", "llama-cpp", "rtx-4090-24gb"));
    all.emplace_back(hybrid());
    Deployed replicated("llama-3-1-8b", "bf16", "vllm", "h100-sxm-80gb", 4);
    replicated.deployment.layout = {1, 1, 1, 1, 4};
    all.emplace_back(std::move(replicated));
    return all;
}

}  // namespace

class TestSpeedCurve : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void pointsReachPastTheCapacity();
    void nobodyGetsFasterByMoreUsers();
    void throughputStaysAtSaturation();
    void levelsAreTheLargestThatHold();
    void goodputCountsOnlyWhoGetsTheSpeed();
    void poissonQuantiles();
    void quietSystemsDoNotWait();
    void percentilesAreOrdered();
    void waitsGrowWithTheRate();
    void tooManyRequestsAreSaidPlainly();
};

void TestSpeedCurve::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestSpeedCurve::pointsReachPastTheCapacity()
{
    for (const Curved& c : subjects()) {
        const auto& points = c.curve.points;
        QVERIFY(points.size() >= 2);
        QCOMPARE(points.front().concurrency, 1);
        QVERIFY(std::ranges::is_sorted(points, std::less<>(), &CurvePoint::concurrency));
        QVERIFY(points.back().concurrency > c.curve.atOnce);
        QVERIFY(std::ranges::find(points, c.curve.atOnce, &CurvePoint::concurrency) != points.end());
        QCOMPARE(c.curve.maxConcurrency, c.memory.maxConcurrency);
        // Nobody waits at the limit; beyond it no more run.
        const double running = c.at(2 * c.curve.atOnce).runningBatch * c.deployed.deployment.layout.replicas;
        QVERIFY(c.curve.atOnce <= running && running < c.curve.atOnce + 1);
    }
    std::vector<int> first;
    const Curved large(Deployed("llama-3-1-70b", "bf16", "vllm", "h100-sxm-80gb", 4));
    for (const CurvePoint& point : large.curve.points)
        first.push_back(point.concurrency);
    first.resize(8);
    QCOMPARE(first, (std::vector<int>{1, 2, 3, 4, 6, 8, 12, 16}));
}

void TestSpeedCurve::nobodyGetsFasterByMoreUsers()
{
    for (const Curved& c : subjects()) {
        double former = 1e300;
        for (const CurvePoint& point : c.curve.points) {
            const auto& rate = point.estimate.perUser;
            QVERIFY(rate.typical.raw() <= former * (1 + 1e-12));
            QVERIFY(rate.low <= rate.typical && rate.typical <= rate.high);
            former = rate.typical.raw();
        }
    }
}

void TestSpeedCurve::throughputStaysAtSaturation()
{
    for (const Curved& c : subjects()) {
        QVERIFY(c.curve.saturation >= 1 && c.curve.saturation <= c.curve.atOnce);
        QVERIFY(c.curve.saturates || c.curve.saturation == c.curve.atOnce);
        for (const CurvePoint& point : c.curve.points) {
            if (point.concurrency > c.curve.atOnce)
                continue;
            // Past saturation every doubling gains less than 5 %.
            const double doublings = std::max(0.0, std::ceil(std::log2(double(point.concurrency) / c.curve.saturation)));
            QVERIFY2(point.estimate.outputTotal.typical.raw() <= c.curve.saturated.typical.raw() * std::pow(1.05, doublings) * (1 + 1e-9),
                     c.deployed.deployment.model->id.c_str());
        }
        if (c.curve.saturates)
            QVERIFY(c.at(2 * c.curve.saturation).outputTotal.typical.raw() < 1.05 * c.curve.saturated.typical.raw());
    }
}

void TestSpeedCurve::levelsAreTheLargestThatHold()
{
    for (const Curved& c : subjects()) {
        QCOMPARE(c.curve.levels.size(), std::size_t(2));
        for (const LevelUsers& level : c.curve.levels) {
            const double wanted = level.level.perUser.raw();
            QVERIFY(level.least <= level.users && level.users <= level.most && level.most <= c.curve.atOnce);
            if (level.users > 0)
                QVERIFY(c.at(level.users).perUser.typical.raw() >= wanted);
            if (level.users < c.curve.atOnce)
                QVERIFY(c.at(level.users + 1).perUser.typical.raw() < wanted);
            if (level.least > 0)
                QVERIFY(c.at(level.least).perUser.low.raw() >= wanted);
        }
        QVERIFY(c.curve.levels[0].users >= c.curve.levels[1].users);
    }
}

void TestSpeedCurve::goodputCountsOnlyWhoGetsTheSpeed()
{
    for (const Curved& c : subjects())
        for (const LevelUsers& level : c.curve.levels) {
            QCOMPARE(level.goodput.has_value(), level.users > 0);
            if (level.goodput)
                QCOMPARE(level.goodput->typical.raw(), c.at(level.users).outputTotal.typical.raw());
            for (const CurvePoint& point : c.curve.points) {
                const double good = SpeedCurve::goodput(point, level.level).raw();
                QCOMPARE(good, point.concurrency <= level.users || point.estimate.perUser.typical >= level.level.perUser
                                   ? point.estimate.outputTotal.typical.raw()
                                   : 0.0);
            }
        }
}

void TestSpeedCurve::poissonQuantiles()
{
    // Tables of the Poisson distribution: P(N <= 3 | 1) = 0.981, P(N <= 2 | 1) = 0.920; P(N <= 15 | 10) = 0.951, P(N <= 14 | 10)
    // = 0.917; the median of mean 10 is 10.
    QCOMPARE(poissonQuantile(1, 0.95), 3);
    QCOMPARE(poissonQuantile(10, 0.95), 15);
    QCOMPARE(poissonQuantile(10, 0.5), 10);
    QCOMPARE(poissonQuantile(0, 0.95), 0);
    QCOMPARE(poissonQuantile(0.01, 0.95), 0);
    // Far out it is the normal curve's: mean + 1.645 deviations.
    QVERIFY(std::abs(poissonQuantile(10'000, 0.95) - 10'164.5) < 3);
}

void TestSpeedCurve::quietSystemsDoNotWait()
{
    for (const Curved& c : subjects()) {
        const OpenLoop quiet = c.open(mostRequestsPerSecond(c.curve, c.shape) * 1e-4);
        QVERIFY(quiet.times.has_value());
        const ServingEstimate alone = c.at(1);
        QVERIFY(quiet.times->wait.mean.raw() < 0.01 * alone.ttft.typical.raw());
        QCOMPARE(quiet.times->tpot.p95.raw(), alone.tpot.typical.raw());
        QVERIFY(std::abs(quiet.times->ttft.p95.raw() / alone.ttft.typical.raw() - 1) < 0.01);
    }
}

void TestSpeedCurve::percentilesAreOrdered()
{
    for (const Curved& c : subjects())
        for (const double share : {0.001, 0.05, 0.3, 0.6, 0.8, 0.9, 0.97, 0.999}) {
            const OpenLoop open = c.open(share * mostRequestsPerSecond(c.curve, c.shape));
            QVERIFY(open.times.has_value());
            for (const TimeSpread& spread : {open.times->ttft, open.times->tpot, open.times->wait}) {
                QVERIFY(std::isfinite(spread.mean.raw()) && std::isfinite(spread.p95.raw()));
                QVERIFY(spread.median.raw() >= 0 && spread.p95 >= spread.median);
            }
            QVERIFY(open.times->inFlight <= c.curve.atOnce);
        }
}

void TestSpeedCurve::waitsGrowWithTheRate()
{
    for (const Curved& c : subjects()) {
        double former = -1;
        for (const double share : {0.01, 0.2, 0.5, 0.8, 0.95}) {
            const double wait = c.open(share * mostRequestsPerSecond(c.curve, c.shape)).times->wait.p95.raw();
            QVERIFY(wait >= former);
            former = wait;
        }
        QVERIFY(former > 0);
    }
}

void TestSpeedCurve::tooManyRequestsAreSaidPlainly()
{
    for (const Curved& c : subjects()) {
        const double most = mostRequestsPerSecond(c.curve, c.shape);
        QVERIFY(!c.open(most).times.has_value());
        const OpenLoop flooded = c.open(3 * most);
        QVERIFY(!flooded.times.has_value());
        QVERIFY(std::abs(flooded.utilisation() - 3) < 1e-9);
    }
}

SIZEWRIGHT_TEST(TestSpeedCurve)
#include "tst_speed_curve.moc"
