// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/cost/cost.h"
#include "core/performance/energy.h"
#include "core/plan/plan.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

EnergyEstimate energyOf(const Deployed& deployed, const ServingLoad& load, const std::optional<HostPower>& hosts = {})
{
    const auto memory = deployed.memory(load.inputTokens, load.outputTokens, load.concurrency);
    const auto speed = estimateServing(deployed.deployment, deployed.profile, memory, load, shippedCatalog()->calibration);
    return estimateEnergy(*shippedCatalog(), deployed.deployment, hosts, *speed, load).value();
}

template <class Q>
bool isOrdered(const Band<Q>& band)
{
    return band.low.raw() > 0 && band.low <= band.typical && band.typical <= band.high;
}

}  // namespace

class TestEnergy : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void measuredCardsLieInTheBand_data();
    void measuredCardsLieInTheBand();
    void measuredMacLiesInTheBand();
    void moreRequestsDrawMoreButCostLessEach();
    void promptsDrawNearlyTheLimit();
    void hybridsLetTheirCardWait();
    void hostsAreAddedOnce();
    void idleHostsRest();
    void processorsAloneHavePower();
    void tokensOfAllShareTheEnergy();
    void ownIdlePowerWins();
    void unpublishedPowerIsNotZero();
    void costsPayForTheSamePower();
};

void TestEnergy::initTestCase()
{
    QVERIFY(shippedCatalog());
}

void TestEnergy::measuredCardsLieInTheBand_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<double>("batch");
    QTest::addColumn<double>("prefillShare");
    QTest::addColumn<double>("watts");
    // gist lhl/bf81a9c7dfc4244c974335e1605dcf22, vllm-semantic-router docs, arXiv 2605.11999, 1Cat-vLLM issue 535; read 2026-11
    QTest::newRow("H100, batch 1") << QStringLiteral("h100-sxm-80gb") << 1.0 << 0.0 << 300.0;
    QTest::newRow("H100, batch 64") << QStringLiteral("h100-sxm-80gb") << 64.0 << 0.0 << 480.0;
    QTest::newRow("H100, batch 128") << QStringLiteral("h100-sxm-80gb") << 128.0 << 0.0 << 520.0;
    QTest::newRow("H100, ML.ENERGY") << QStringLiteral("h100-sxm-80gb") << 128.0 << 0.0 << 600.0;
    QTest::newRow("H200, least of decode") << QStringLiteral("h200-sxm-141gb") << 1.0 << 0.0 << 150.0;
    QTest::newRow("V100, decode") << QStringLiteral("v100-sxm2-32gb") << 1.0 << 0.0 << 190.0;
    QTest::newRow("V100, prefill") << QStringLiteral("v100-sxm2-32gb") << 1.0 << 1.0 << 285.0;
}

void TestEnergy::measuredCardsLieInTheBand()
{
    QFETCH(QString, device);
    QFETCH(double, batch);
    QFETCH(double, prefillShare);
    QFETCH(double, watts);
    const Accelerator* card = shippedCatalog()->accelerator(device.toStdString());
    QVERIFY(card);
    const PowerDraw draw = powerDraw(*shippedCatalog(), {card, 1, {}}, {batch, prefillShare, false});
    QVERIFY(draw.known && isOrdered(draw.load) && isOrdered(draw.idle));
    QVERIFY2(draw.load.low.raw() <= watts && watts <= draw.load.high.raw(),
             qPrintable(QStringLiteral("%1 to %2").arg(draw.load.low.raw()).arg(draw.load.high.raw())));
}

void TestEnergy::measuredMacLiesInTheBand()
{
    // geerlingguy/ai-benchmarks: DeepSeek R1 Q4_K_M on a Mac Studio M3 Ultra, 262 W at 19.9 tokens/s, so 13.2 J a token.
    const Deployed mac("deepseek-r1", "q4_k_m", "llama-cpp", "m3-ultra-512gb");
    const EnergyEstimate e = energyOf(mac, {512, 0, 512, 1});
    QVERIFY(e.scope == PowerScope::Machines);
    QVERIFY(e.power.load.low.raw() <= 262 && 262 <= e.power.load.high.raw());
    QVERIFY2(e.perOutputToken.low.raw() <= 13.2 && 13.2 <= e.perOutputToken.high.raw(), qPrintable(QString::number(e.perOutputToken.typical.raw())));
}

void TestEnergy::moreRequestsDrawMoreButCostLessEach()
{
    const Deployed r1("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    std::optional<EnergyEstimate> before;
    for (const double users : {1, 4, 16, 64}) {
        const EnergyEstimate e = energyOf(r1, {1024, 0, 1024, users});
        QVERIFY(isOrdered(e.perOutputToken) && isOrdered(e.perToken));
        if (before) {
            QVERIFY(e.power.load.typical > before->power.load.typical);
            QVERIFY(e.perOutputToken.typical < before->perOutputToken.typical);
        }
        before = e;
    }
}

void TestEnergy::promptsDrawNearlyTheLimit()
{
    const Deployed r1("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    const EnergyEstimate chat = energyOf(r1, {256, 0, 2048, 8});
    const EnergyEstimate reading = energyOf(r1, {32768, 0, 64, 8});
    QVERIFY(reading.power.load.typical > chat.power.load.typical);
    QVERIFY(reading.power.load.high <= Watts(8 * 700));
}

void TestEnergy::hybridsLetTheirCardWait()
{
    const Accelerator* card = shippedCatalog()->accelerator("rtx-4090-24gb");
    const PowerDraw alone = powerDraw(*shippedCatalog(), {card, 1, {}}, {1, 0, false});
    const PowerDraw waiting = powerDraw(*shippedCatalog(), {card, 1, {}}, {1, 0, true});
    QVERIFY(waiting.load.typical < alone.load.typical);
    QVERIFY(waiting.load.typical > waiting.idle.typical);
}

void TestEnergy::hostsAreAddedOnce()
{
    const Accelerator* card = shippedCatalog()->accelerator("h200-sxm-141gb");
    const PowerDraw cards = powerDraw(*shippedCatalog(), {card, 8, {}}, {});
    const PowerDraw machines = powerDraw(*shippedCatalog(), {card, 8, HostPower{Watts(1500), Watts(400)}}, {});
    QVERIFY(!cards.rated);
    QCOMPARE(machines.rated->raw(), 8 * 700 + 1500.0);
    QCOMPARE(machines.idle.typical.raw(), cards.idle.typical.raw() + 400);
    QCOMPARE(machines.load.high.raw(), cards.load.high.raw() + 1500);
}

void TestEnergy::idleHostsRest()
{
    const Accelerator* card = shippedCatalog()->accelerator("h200-sxm-141gb");
    const RateRecord* share = shippedCatalog()->rate("host-idle-share");
    QVERIFY(share);
    const PowerDraw cards = powerDraw(*shippedCatalog(), {card, 8, {}}, {});
    const PowerDraw machines = powerDraw(*shippedCatalog(), {card, 8, HostPower{Watts(2500), {}}}, {});
    QVERIFY(isOrdered(machines.idle));
    for (const auto& [end, part] : {std::pair(&Band<Watts>::low, share->low), {&Band<Watts>::typical, share->typical}, {&Band<Watts>::high, share->high}})
        QVERIFY(std::abs((machines.idle.*end).raw() - (cards.idle.*end).raw() - 2500 * part.toDouble()) < 1e-9);
    QVERIFY(machines.idle.high - cards.idle.high < Watts(2500));
    // An own machine may say what it draws.
    Platform own = *shippedCatalog()->platform("srv-8xh200");
    QVERIFY(!hostPower(own, 2)->idle);
    own.hostIdlePower = Watts(600);
    QCOMPARE(hostPower(own, 2)->idle->raw(), 1200.0);
    QCOMPARE(hostPower(own, 2)->load.raw(), 5000.0);
}

void TestEnergy::processorsAloneHavePower()
{
    Deployed cpus("deepseek-r1", "q4_k_m", "llama-cpp", "h100-sxm-80gb");
    cpus.deployment.device = &noAccelerator();
    cpus.setHost("epyc-9654", 2, 12, 4800, Bytes(1'099'511'627'776));
    const ServingLoad load{512, 0, 256, 1};
    const EnergyEstimate e = energyOf(cpus, load, HostPower{Watts(720), {}});
    QCOMPARE(e.power.load.typical.raw(), 720.0);
    QCOMPARE(e.power.rated->raw(), 720.0);
    QVERIFY(e.power.known && isOrdered(e.power.idle) && e.power.idle.high < Watts(720));
    const auto speed = cpus.speed(512, 256, 1);
    QVERIFY(speed);
    QVERIFY(std::abs(e.perOutputToken.typical.raw() * speed->outputTotal.typical.raw() - 720) < 1e-9);
    QVERIFY(!estimateEnergy(*shippedCatalog(), cpus.deployment, {}, *speed, load));
}

void TestEnergy::tokensOfAllShareTheEnergy()
{
    const Deployed r1("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    const EnergyEstimate e = energyOf(r1, {3000, 0, 1000, 8});
    QVERIFY(std::abs(e.perToken.typical / e.perOutputToken.typical - 0.25) < 1e-12);
}

void TestEnergy::ownIdlePowerWins()
{
    const Accelerator* mac = shippedCatalog()->accelerator("m3-ultra-512gb");
    QVERIFY(mac && mac->idlePower);
    const PowerDraw draw = powerDraw(*shippedCatalog(), {mac, 2, {}}, {});
    QVERIFY(std::abs(draw.idle.low.raw() - 2 * mac->idlePower->raw()) < 1e-9);
    QCOMPARE(draw.idle.low, draw.idle.high);
}

void TestEnergy::unpublishedPowerIsNotZero()
{
    Accelerator silent = *shippedCatalog()->accelerator("h200-sxm-141gb");
    silent.loadPower.reset();
    Deployed r1("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    r1.deployment.device = &silent;
    const auto speed = r1.speed(1024, 1024, 8);
    const auto energy = estimateEnergy(*shippedCatalog(), r1.deployment, HostPower{Watts(1500), {}}, *speed, {1024, 0, 1024, 8});
    QVERIFY(!energy);
    QCOMPARE(shown(energy.error().where), QStringLiteral("accelerators/h200-sxm-141gb"));
    QVERIFY(!powerDraw(*shippedCatalog(), {&silent, 8, HostPower{Watts(1500), {}}}, {}).known);
}

void TestEnergy::costsPayForTheSamePower()
{
    Scenario scenario = scenarioFromTemplate(*shippedCatalog()->workloadTemplate("enterprise-100"), "2026-11-22");
    const auto plan = makePlan(*shippedCatalog(), scenario);
    QVERIFY(plan && plan->recommended);
    int compared = 0;
    for (const Option& o : plan->options)
        if (o.energy && o.cost) {
            QCOMPARE(o.cost->loadPower, o.energy->power.load.typical);
            QVERIFY(isOrdered(o.energy->perOutputToken));
            ++compared;
        }
    QVERIFY(compared > 10);
}

SIZEWRIGHT_TEST(TestEnergy)
#include "tst_energy.moc"
