// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/memory/sizing.h"
#include "core/sizing/hardware_in_hand.h"
#include "core/sizing/load_headroom.h"
#include "core/sizing/model_order.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Scenario scenarioOf(const char* templateId)
{
    return scenarioFromTemplate(*shippedCatalog()->workloadTemplate(templateId), "2026-11-22");
}

HardwareCapacity capacityOfPlatform(const char* platform, int nodes, const Scenario& scenario, const HardwareQuestion& question = {})
{
    const auto hardware = hardwareOfPlatform(*shippedCatalog(), platform, nodes);
    return hardware ? capacityOfHardware(*shippedCatalog(), scenario, *hardware, question).value() : HardwareCapacity();
}

/// Whether any deployment of the candidate on so many machines holds the service level at this load, asked of the planner.
bool planHolds(const Capacity& c, int nodes, const Requirement& r, int requests, const ProfileTable& profiles)
{
    std::size_t looked = 0;
    const auto best = bestTrial(*shippedCatalog(), c.candidate, nodes, withConcurrency(r, requests), profiles, looked);
    return best && best->holds();
}

}  // namespace

class TestCapacity : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void usersAreTheMostThatHold_data();
    void usersAreTheMostThatHold();
    void holdingIsMonotone();
    void planAgrees();
    void bandsEncloseTheTypical();
    void moreMachinesCarryNoFewer();
    void weightsThatDoNotFitAreNamed();
    void longestContextIsExact();
    void theBestComesFirst();
    void ownMachinesEqualThoseOfTheCatalog();
    void hybridsNeedAHost();
    void badQuestionsAreNamed();
    void oneMachineDown_data();
    void oneMachineDown();
};

void TestCapacity::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestCapacity::usersAreTheMostThatHold_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QString>("scenario");
    QTest::newRow("H20") << "srv-8xh20-141-cn" << 1 << "enterprise-100";
    QTest::newRow("two Atlas") << "atlas-800i-a2" << 2 << "enterprise-100";
    QTest::newRow("4090") << "ws-1x4090" << 1 << "team-10";
    QTest::newRow("Macs") << "macstudio-m3ultra-512" << 2 << "personal";
}

/// At exactly the users found every request gets its level; one more does not, in the same layout.
void TestCapacity::usersAreTheMostThatHold()
{
    QFETCH(QString, platform);
    QFETCH(int, nodes);
    QFETCH(QString, scenario);
    const Scenario s = scenarioOf(qPrintable(scenario));
    const HardwareCapacity all = capacityOfPlatform(qPrintable(platform), nodes, s);
    const Requirement r = requirementOf(s);
    int running = 0;
    for (const ModelCapacity& m : all.models)
        for (const Capacity& c : m.formats) {
            if (c.bottleneck == Bottleneck::Context || c.bottleneck == Bottleneck::Arithmetic)
                continue;
            const auto holds = [&](int requests) {
                return tryDeployment(*shippedCatalog(), c.trial.deployment, *c.trial.profile, withConcurrency(r, requests)).holds();
            };
            running += c.users > 0;
            QVERIFY2(c.users == 0 || holds(c.users), c.candidate.format->id.c_str());
            QVERIFY2(c.users == kMostRequests || !holds(c.users + 1), c.candidate.format->id.c_str());
        }
    QVERIFY(running > 3);
}

/// The search gallops, which is right only if what holds at some load holds below it.
void TestCapacity::holdingIsMonotone()
{
    const Scenario s = scenarioOf("enterprise-100");
    const HardwareCapacity all = capacityOfPlatform("srv-8xh20-141-cn", 1, s, {{"deepseek-r1", "deepseek-r1-distill-qwen-32b"}, std::nullopt, nullptr});
    const Requirement r = requirementOf(s);
    for (const ModelCapacity& m : all.models)
        for (const Capacity& c : m.formats)
            for (int requests = 1; c.bottleneck != Bottleneck::Arithmetic && requests <= std::min(c.users, 400) + 40; ++requests) {
                const bool holds =
                    tryDeployment(*shippedCatalog(), c.trial.deployment, *c.trial.profile, withConcurrency(r, requests)).holds();
                QVERIFY2(holds == (requests <= c.users) || c.users > 400, qPrintable(QString::number(requests)));
            }
}

/// The planner, which looks at every layout for a load, finds one at the users and none at one more.
void TestCapacity::planAgrees()
{
    const Scenario s = scenarioOf("enterprise-100");
    for (const auto& [platform, nodes] : {std::pair("srv-8xh20-141-cn", 1), std::pair("srv-8x5090", 1), std::pair("atlas-800i-a2", 2)}) {
        const HardwareCapacity all = capacityOfPlatform(platform, nodes, s, {{"deepseek-r1", "deepseek-r1-distill-llama-70b"}, std::nullopt, nullptr});
        const Requirement r = requirementOf(s);
        for (const ModelCapacity& m : all.models)
            for (const Capacity& c : m.formats) {
                if (c.bottleneck == Bottleneck::Context || c.bottleneck == Bottleneck::Arithmetic)
                    continue;
                QVERIFY(c.users == 0 || planHolds(c, nodes, r, c.users, *all.profiles));
                QVERIFY2(!planHolds(c, nodes, r, c.users + 1, *all.profiles),
                         qPrintable(QString::fromStdString(m.model->id + " " + c.candidate.format->id + " " + std::to_string(c.users))));
            }
    }
}

void TestCapacity::bandsEncloseTheTypical()
{
    const HardwareCapacity all = capacityOfPlatform("srv-8xh20-141-cn", 1, scenarioOf("enterprise-100"));
    bool differs = false;
    for (const ModelCapacity& m : all.models) {
        const Capacity& c = m.best();
        QVERIFY(c.ends && c.ends->least <= c.users && c.users <= c.ends->most);
        differs = differs || (c.ends->least < c.users && c.users < c.ends->most);
        QCOMPARE(hardwareVerdict(all, c) == Verdict::Fits, c.ends->least >= all.asked);
    }
    QVERIFY(differs);
}

void TestCapacity::moreMachinesCarryNoFewer()
{
    const Scenario s = scenarioOf("enterprise-100");
    int before = 0;
    for (int nodes = 1; nodes <= 4; ++nodes) {
        const HardwareCapacity all = capacityOfPlatform("atlas-800i-a2", nodes, s, {{"deepseek-r1"}, std::nullopt, nullptr});
        int most = 0;
        for (const Capacity& c : all.models.front().formats)
            most = std::max(most, c.users);
        QVERIFY2(most >= before, qPrintable(QString::number(nodes)));
        before = most;
    }
    QVERIFY(before > 0);
}

/// 671 billion parameters in 8 bits do not fit on a card of 24 GB.
void TestCapacity::weightsThatDoNotFitAreNamed()
{
    const HardwareCapacity all = capacityOfPlatform("ws-1x4090", 1, scenarioOf("personal"), {{"deepseek-r1"}, QualityFloor::Strong, nullptr});
    QCOMPARE(all.models.size(), std::size_t(1));
    for (const Capacity& c : all.models.front().formats) {
        QCOMPARE(c.users, 0);
        QVERIFY(c.bottleneck == Bottleneck::Weights || c.bottleneck == Bottleneck::Arithmetic);
    }
    QCOMPARE(all.running(), std::size_t(0));
    QCOMPARE(hardwareAnswer(all).id, std::string("hardware_fewer"));
}

void TestCapacity::longestContextIsExact()
{
    const Scenario s = scenarioOf("enterprise-100");
    const Requirement r = requirementOf(s);
    const HardwareCapacity all = capacityOfPlatform("srv-8xh20-141-cn", 1, s, {{"deepseek-r1"}, std::nullopt, nullptr});
    const Capacity& c = all.models.front().best();
    const std::int64_t context = longestContext(r, c);
    QVERIFY(context > 0);
    const auto fit = [&](std::int64_t tokens) {
        return fitOf(c.trial.deployment, *c.trial.profile, {double(tokens), double(r.concurrency)});
    };
    QVERIFY(fit(context) == Fit::Fits);
    QVERIFY(context == c.candidate.model->maxContext || fit(context + 1) != Fit::Fits);
}

void TestCapacity::theBestComesFirst()
{
    const HardwareCapacity all = capacityOfPlatform("srv-8xh20-141-cn", 1, scenarioOf("enterprise-100"));
    QVERIFY(all.models.size() > 20);
    QVERIFY(all.models.front().best().carries(all.asked));
    bool carries = true;
    double standing = 1e30;
    for (const ModelCapacity& m : all.models) {
        const Capacity& best = m.best();
        QVERIFY2(carries || !best.carries(all.asked), m.model->id.c_str());
        if (carries && best.carries(all.asked))
            QVERIFY(modelStanding(*m.model) <= standing);
        carries = best.carries(all.asked);
        standing = modelStanding(*m.model);
        for (const Capacity& c : m.formats)
            QVERIFY(!best.carries(all.asked) || !c.carries(all.asked) || best.candidate.format->quality <= c.candidate.format->quality);
    }
}

/// The same devices, named one by one, carry the same.
void TestCapacity::ownMachinesEqualThoseOfTheCatalog()
{
    const Scenario s = scenarioOf("enterprise-100");
    const Platform& platform = *shippedCatalog()->platform("srv-8xh20-141-cn");
    const HardwareCapacity known = capacityOfPlatform("srv-8xh20-141-cn", 1, s);
    OwnMachine machine;
    machine.deviceId = platform.acceleratorId;
    machine.count = platform.acceleratorCount;
    const auto hardware = hardwareOfDevices(*shippedCatalog(), machine, 1);
    QVERIFY2(hardware, why(hardware));
    const HardwareCapacity own = capacityOfHardware(*shippedCatalog(), s, *hardware).value();
    QCOMPARE(own.models.size(), known.models.size());
    for (std::size_t i = 0; i < own.models.size(); ++i) {
        QCOMPARE(own.models[i].model->id, known.models[i].model->id);
        QCOMPARE(own.models[i].best().users, known.models[i].best().users);
    }
}

void TestCapacity::hybridsNeedAHost()
{
    OwnMachine machine;
    machine.deviceId = "rtx-4090-24gb";
    QCOMPARE(hardwareOfDevices(*shippedCatalog(), machine, 1)->platforms.size(), std::size_t(1));
    machine.cpuId = "epyc-9654";
    machine.sockets = 2;
    machine.hostMemory = Bytes(1'152'000'000'000);
    const auto both = hardwareOfDevices(*shippedCatalog(), machine, 1);
    QVERIFY2(both, why(both));
    QCOMPARE(both->platforms.size(), std::size_t(2));
    Scenario s = scenarioOf("personal");
    s.service.perUser = TokensPerSecond(4);
    const auto capacity = capacityOfHardware(*shippedCatalog(), s, *both, {{"deepseek-r1"}, QualityFloor::Good, nullptr});
    QVERIFY2(capacity, why(capacity));
    const Capacity& best = capacity->models.front().best();
    QCOMPARE(best.candidate.platform->family, Family::Hybrid);
    QVERIFY(best.users >= 1);
}

void TestCapacity::badQuestionsAreNamed()
{
    QCOMPARE(hardwareOfPlatform(*shippedCatalog(), "no-such", 1).error().id, ErrorId::UnknownId);
    QCOMPARE(hardwareOfPlatform(*shippedCatalog(), "ws-1x4090", 1000).error().id, ErrorId::OutOfRange);
    OwnMachine machine;
    machine.deviceId = "no-such";
    QCOMPARE(hardwareOfDevices(*shippedCatalog(), machine, 1).error().id, ErrorId::UnknownId);
    machine.deviceId = "rtx-4090-24gb";
    machine.count = 0;
    QCOMPARE(hardwareOfDevices(*shippedCatalog(), machine, 1).error().id, ErrorId::OutOfRange);
    machine.count = 1;
    QCOMPARE(hardwareOfDevices(*shippedCatalog(), machine, 2).error().id, ErrorId::InvalidArgument);
    const auto hardware = hardwareOfPlatform(*shippedCatalog(), "ws-1x4090", 1);
    QCOMPARE(capacityOfHardware(*shippedCatalog(), scenarioOf("personal"), *hardware, {{"no-such"}, std::nullopt, nullptr}).error().id, ErrorId::UnknownId);
}

void TestCapacity::oneMachineDown_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("replicas");
    QTest::addColumn<int>("ranks");
    QTest::addColumn<bool>("survive");
    QTest::addColumn<int>("oneDown");
    QTest::newRow("one machine") << 1 << 4 << 2 << false << 0;
    QTest::newRow("two of a replica each") << 2 << 2 << 8 << false << 60;
    QTest::newRow("four of two replicas each") << 4 << 8 << 4 << false << 90;
    QTest::newRow("one replica over both") << 2 << 1 << 16 << false << 0;
    QTest::newRow("three of which two are counted on") << 3 << 3 << 8 << true << 120;
}

/// 120 requests on n equal replicas: each carries its share.
void TestCapacity::oneMachineDown()
{
    QFETCH(int, nodes);
    QFETCH(int, replicas);
    QFETCH(int, ranks);
    QFETCH(bool, survive);
    Option option;
    option.nodes = nodes;
    option.usersAtServiceLevel = 120;
    option.deployment.nodes = nodes;
    option.deployment.devicesPerNode = 8;
    option.deployment.layout = {ranks, 1, 1, 1, replicas};
    Scenario s = scenarioOf("enterprise-100");
    s.demand.surviveNodeLoss = survive;
    const LoadHeadroom h = loadHeadroom(s, option);
    QTEST(h.oneDown, "oneDown");
    QCOMPARE(h.outlives, h.oneDown > 0);
    QCOMPARE(headroomSentences(h).size(), std::size_t(3));
}

SIZEWRIGHT_TEST(TestCapacity)
#include "tst_capacity.moc"
