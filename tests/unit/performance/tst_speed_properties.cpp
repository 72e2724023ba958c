// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "core/performance/speed_model.h"
#include "core/plan/candidates.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr unsigned kSeed = 20261122;
/// Rounding of double arithmetic, relative.
constexpr double kRounding = 1e-12;

/// A deployment that the planner would try and whose memory fits one request.
struct Subject {
    Deployment deployment;
    const ModelProfile* profile = nullptr;
    MemoryFootprint memory;
    QByteArray name;
};

QByteArray nameOf(const Deployment& d)
{
    return QStringLiteral("seed %1: %2 %3 %4, %5 x %6 x %7, tp %8 pp %9")
               .arg(kSeed)
               .arg(shown(d.model->id), shown(d.format->id), shown(d.engine->id))
               .arg(d.nodes)
               .arg(d.devicesPerNode)
               .arg(shown(d.device->id))
               .arg(d.layout.tensorParallel)
               .arg(d.layout.pipelineParallel)
               .toUtf8() +
           " dp " + QByteArray::number(d.layout.attentionDataParallel) + " r " + QByteArray::number(d.layout.replicas) + " of them prefill " +
           QByteArray::number(d.layout.prefillReplicas);
}

bool allPositive(const Band<Seconds>& band)
{
    return std::isfinite(band.high.raw()) && band.low.raw() > 0 && band.low <= band.typical && band.typical <= band.high;
}
bool allPositive(const Band<TokensPerSecond>& band)
{
    return std::isfinite(band.high.raw()) && band.low.raw() > 0 && band.low <= band.typical && band.typical <= band.high;
}

}  // namespace

class TestSpeedProperties : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everythingIsFiniteAndPositive();
    void moreUsersNeverSpeedAnyoneUp();
    void longerContextNeverSpeedsAStepUp();
    void longerPromptsNeverComeSooner();
    void moreBandwidthIsNeverSlower();
    void moreDevicesOverNvlinkNeverSlowAStep();
    void cachedPromptsComeSooner();
    void usersAtServiceLevelAgreesWithTheEstimate();
    void draftsYieldMoreTokensOfMoreRows();
    void expertsOverNodesPayForTheLink();
    void smallDevicesRunFewerAtOnce();

private:
    void add(const Deployment& d)
    {
        const ModelProfile* profile = m_profiles.find(*d.model, *d.format, *d.kvFormat);
        const MemoryFootprint memory = memoryFootprint(d, *profile, 1024, 1024, 16, 4096);
        if (memory.fits() && SpeedEstimator::make(d, *profile, memory, shippedCatalog()->calibration))
            m_subjects.push_back({d, profile, memory, nameOf(d)});
    }
    [[nodiscard]] SpeedEstimator estimatorOf(const Subject& s) const
    {
        return SpeedEstimator::make(s.deployment, *s.profile, s.memory, shippedCatalog()->calibration).value();
    }

    ProfileTable m_profiles;
    std::vector<Subject> m_subjects;
};

void TestSpeedProperties::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    const Catalog& c = *shippedCatalog();
    std::mt19937_64 random(kSeed);
    std::mt19937_64 balances(kSeed);
    for (const char* model : {"deepseek-r1", "deepseek-v3-2", "deepseek-v4-pro", "qwen3-235b-a22b", "llama-3-1-70b",
                              "deepseek-r1-distill-qwen-7b"}) {
        Scenario scenario;
        scenario.modelId = model;
        scenario.quality = QualityFloor::Strong;
        scenario.constraints.allowGreyMarket = true;
        for (const Candidate& candidate : candidatesOf(c, scenario, m_profiles))
            for (const int nodes : {1, 2, 4})
                for (const Deployment& d : deploymentsOf(candidate, scenario, nodes)) {
                    if (nodes > candidate.platform->maxNodes || random() % 8 != 0)
                        continue;
                    add(d);
                    const Seconds prompt(double(1 + balances() % 9));
                    const std::vector<Layout> split = disaggregatedLayouts(d, prompt, Seconds(5), balances() % 2 == 0);
                    if (split.empty())
                        continue;
                    Deployment parted = d;
                    parted.layout = split[balances() % split.size()];
                    add(parted);
                }
    }
    QVERIFY2(m_subjects.size() > 200, QByteArray::number(qsizetype(m_subjects.size())));
    const auto parted = std::ranges::count_if(m_subjects, [](const Subject& s) { return s.deployment.layout.disaggregated(); });
    QVERIFY2(parted > 30, QByteArray::number(qsizetype(parted)));
}

void TestSpeedProperties::everythingIsFiniteAndPositive()
{
    std::mt19937_64 random(kSeed);
    for (const Subject& s : m_subjects) {
        const SpeedEstimator estimator = estimatorOf(s);
        for (double users = 1; users <= 5000; users = std::ceil(users * 1.9)) {
            const ServingLoad load{double(1 + random() % 32'000), double(random() % 2'000), double(1 + random() % 8'000),
                                   users};
            const ServingEstimate e = estimator.at(load);
            QVERIFY2(allPositive(e.ttft) && allPositive(e.tpot) && allPositive(e.perUser) && allPositive(e.prefill) &&
                         allPositive(e.outputTotal),
                     s.name);
            QVERIFY2(e.runningBatch >= 1 && e.runningBatch <= users, s.name);
            const StepBreakdown& step = e.step;
            for (const Seconds part : {step.fixed, step.attention, step.feedForward, step.experts, step.head, step.kvCache,
                                       step.communication, step.interference})
                QVERIFY2(std::isfinite(part.raw()) && part.raw() >= 0, s.name);
        }
    }
}

void TestSpeedProperties::moreUsersNeverSpeedAnyoneUp()
{
    for (const Subject& s : m_subjects) {
        const SpeedEstimator estimator = estimatorOf(s);
        double former = 1e300;
        for (int users = 1; users <= 5000; users = users < 40 ? users + 1 : users * 5 / 4) {
            const double rate = estimator.at({1024, 0, 1024, double(users)}).perUser.typical.raw();
            QVERIFY2(rate <= former * (1 + kRounding), s.name + " at " + QByteArray::number(users));
            former = rate;
        }
    }
}

void TestSpeedProperties::longerContextNeverSpeedsAStepUp()
{
    for (const Subject& s : m_subjects) {
        // Users who spend more of their time before the first token leave fewer to decode: tst_disaggregated holds the sum.
        if (s.deployment.layout.disaggregated())
            continue;
        const SpeedEstimator estimator = estimatorOf(s);
        double former = 0;
        const double together = estimator.at({1, 0, 512, 8}).runningBatch;
        for (double input = 1; input <= 100'000; input = std::ceil(input * 1.5)) {
            const ServingEstimate e = estimator.at({input, 0, 512, 8});
            // Where the cache ends fewer run at once, and each step has less to do.
            if (e.runningBatch < together)
                break;
            const double step = e.step.total().raw() - e.step.interference.raw();
            QVERIFY2(step >= former * (1 - kRounding), s.name + " at " + QByteArray::number(input));
            former = step;
        }
    }
}

void TestSpeedProperties::longerPromptsNeverComeSooner()
{
    for (const Subject& s : m_subjects) {
        const SpeedEstimator estimator = estimatorOf(s);
        double former = 0;
        for (double input = 1; input <= 100'000; input = std::ceil(input * 1.3)) {
            const double first = estimator.at({input, 0, 512, 1}).ttft.typical.raw();
            QVERIFY2(first >= former * (1 - kRounding), s.name + " at " + QByteArray::number(input));
            former = first;
        }
    }
}

void TestSpeedProperties::moreBandwidthIsNeverSlower()
{
    for (Subject s : m_subjects) {
        const ServingLoad load{2048, 0, 512, 16};
        const ServingEstimate plain = estimatorOf(s).at(load);
        Accelerator faster = *s.deployment.device;
        s.deployment.device = &faster;
        faster.bandwidth->typical = faster.bandwidth->typical * 1.5;
        const ServingEstimate better = estimatorOf(s).at(load);
        QVERIFY2(better.outputTotal.typical.raw() >= plain.outputTotal.typical.raw() * (1 - kRounding), s.name);
        QVERIFY2(better.tpot.typical.raw() <= plain.tpot.typical.raw() * (1 + kRounding), s.name);
        // Where prompts have a queue of their own, users who get answers sooner also ask again sooner.
        if (s.deployment.layout.disaggregated())
            continue;
        QVERIFY2(better.ttft.typical.raw() <= plain.ttft.typical.raw() * (1 + kRounding), s.name);
    }
}

void TestSpeedProperties::moreDevicesOverNvlinkNeverSlowAStep()
{
    // From two devices on: one device alone exchanges nothing.
    const Catalog& catalog = *shippedCatalog();
    int compared = 0;
    for (const char* model : {"deepseek-r1", "llama-3-1-70b", "qwen3-235b-a22b", "qwen3-32b"})
        for (const char* engine : {"vllm", "sglang", "tensorrt-llm"})
            for (const char* device : {"h100-sxm-80gb", "h200-sxm-141gb", "b200-sxm-180gb"})
                for (const double users : {1.0, 16.0, 128.0}) {
                    Subject s;
                    Deployment& d = s.deployment;
                    d.model = catalog.model(model);
                    d.format = catalog.weightFormat("fp8-block");
                    if (!weightBreakdown(catalog, *d.model, *d.format, false))
                        d.format = catalog.weightFormat("fp8");
                    d.engine = catalog.engine(engine);
                    d.kvFormat = catalog.kvFormat("bf16");
                    d.device = catalog.accelerator(device);
                    d.deviceLink = deviceLinkOf(catalog, *d.device);
                    const auto profile = modelProfile(catalog, *d.model, *d.format, *d.kvFormat, false);
                    QVERIFY(profile);
                    s.profile = &*profile;
                    double former = 1e300;
                    for (const int devices : {2, 4, 8}) {
                        d.devicesPerNode = devices;
                        d.layout.tensorParallel = devices;
                        s.memory = memoryFootprint(d, *profile, 2048, 512, users, 8192);
                        s.memory.maxConcurrency = 10'000;
                        const ServingEstimate e = estimatorOf(s).at({2048, 0, 512, users});
                        const double step = (e.step.total() - e.step.interference).raw();
                        // Latency of the exchange grows a little with the ring.
                        QVERIFY2(step <= former * 1.02, QByteArray(model) + " " + engine + " " + device + " " + QByteArray::number(devices));
                        former = step;
                        ++compared;
                    }
                }
    QCOMPARE(compared, 4 * 3 * 3 * 3 * 3);
}

void TestSpeedProperties::cachedPromptsComeSooner()
{
    for (const Subject& s : m_subjects) {
        const SpeedEstimator estimator = estimatorOf(s);
        const double cold = estimator.at({4096, 0, 512, 1}).ttft.typical.raw();
        const double warm = estimator.at({4096, 3072, 512, 1}).ttft.typical.raw();
        QVERIFY2(warm < cold, s.name);
        // More cached than there is counts as all but the last token.
        QVERIFY2(std::isfinite(estimator.at({4096, 1e9, 512, 1}).ttft.typical.raw()), s.name);
    }
}

void TestSpeedProperties::usersAtServiceLevelAgreesWithTheEstimate()
{
    std::mt19937_64 random(kSeed);
    for (const Subject& s : m_subjects) {
        const SpeedEstimator estimator = estimatorOf(s);
        const TokensPerSecond perUser(double(1 + random() % 30));
        const Seconds within(double(1 + random() % 20));
        const int most = int(1 + random() % 600);
        const ServingLoad shape{1024, 0, 512, 77};
        const auto meets = [&](int users) {
            const ServingEstimate e = estimator.at({1024, 0, 512, double(users)});
            return e.perUser.typical >= perUser && e.ttft.typical <= within;
        };
        const int found = usersAtServiceLevel(estimator, shape, perUser, within, most);
        QVERIFY2(found >= 0 && found <= most, s.name);
        QVERIFY2(found == 0 ? !meets(1) : meets(found), s.name + " " + QByteArray::number(found));
        QVERIFY2(found == most || !meets(found + 1), s.name + " " + QByteArray::number(found));
        QCOMPARE(usersAtServiceLevel(estimator, shape, perUser, within, 0), 0);
    }
}

void TestSpeedProperties::draftsYieldMoreTokensOfMoreRows()
{
    const ServingCalibration& c = shippedCatalog()->calibration.serving;
    QCOMPARE(tokensWithDraft(c, 1), c.mtpTokensPerStep);
    QCOMPARE(rowsWithDraft(c, 1), c.mtpRows);
    for (int drafts = 1; drafts < 8; ++drafts) {
        const double gained = tokensWithDraft(c, drafts + 1) - tokensWithDraft(c, drafts);
        QVERIFY(gained > 0 && gained < tokensWithDraft(c, drafts) - (drafts > 1 ? tokensWithDraft(c, drafts - 1) : 1.0));
        QVERIFY(rowsWithDraft(c, drafts + 1) > rowsWithDraft(c, drafts));
    }
    // Guessing ahead pays for one user, and pays less the more rows a step has anyway.
    Deployed r1("deepseek-r1", "fp8-block", "tensorrt-llm", "h200-sxm-141gb", 8);
    const auto gain = [&](double users) {
        r1.deployment.speculative = false;
        const double plain = r1.speed(1024, 1024, users)->tpot.typical.raw();
        r1.deployment.speculative = true;
        return plain / r1.speed(1024, 1024, users)->tpot.typical.raw();
    };
    QVERIFY(gain(1) > 1.2);
    QVERIFY(gain(256) < gain(1));
}

void TestSpeedProperties::expertsOverNodesPayForTheLink()
{
    const Catalog& c = *shippedCatalog();
    const auto communication = [&](int nodes, const char* link, double users) {
        Deployed r1("deepseek-r1", "fp8-block", "sglang", "h100-sxm-80gb", 8);
        r1.deployment.nodes = nodes;
        r1.deployment.nodeLink = c.link(link);
        r1.deployment.layout = {8 * nodes, 1, 8 * nodes, 8 * nodes, 1};
        return r1.speed(1024, 1024, users)->step.communication.raw();
    };
    const double narrow = communication(2, "infiniband-200g", 2048);
    QVERIFY(communication(2, "infiniband-400g", 2048) < narrow);
    QVERIFY(communication(2, "infiniband-200g", 1024) < narrow);
    // Each of twice the ranks holds half of the rows and sends them to up to three machines instead of one.
    QVERIFY(communication(4, "infiniband-200g", 2048) > narrow);
    QVERIFY(communication(4, "infiniband-200g", 2048) < 1.5 * narrow);
}

void TestSpeedProperties::smallDevicesRunFewerAtOnce()
{
    const Deployed a100("llama-3-1-8b", "bf16", "vllm", "a100-sxm-80gb");
    const Deployed h100("llama-3-1-8b", "bf16", "vllm", "h100-sxm-80gb");
    const Deployed ada("llama-3-1-8b", "bf16", "vllm", "l40s-48gb");
    QCOMPARE(stepLimits(a100.deployment).maxRunning, 256);
    QCOMPARE(stepLimits(ada.deployment).prefillChunk, 2048);
    QVERIFY(stepLimits(h100.deployment) == h100.deployment.engine->limits);
    QCOMPARE(a100.speed(16, 16, 2000)->runningBatch, 256.0);
    QVERIFY(h100.speed(16, 16, 2000)->runningBatch > 256);
}

SIZEWRIGHT_TEST(TestSpeedProperties)
#include "tst_speed_properties.moc"
