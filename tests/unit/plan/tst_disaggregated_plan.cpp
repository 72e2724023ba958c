// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>

#include "core/plan/candidates.h"
#include "core/plan/plan.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

/// Four machines of eight cards, a copy of the model on each, or two on each.
Deployment copies(int ranks, const char* engine = "sglang")
{
    Deployment d = Deployed("deepseek-r1", "fp8-block", engine, "h200-sxm-141gb", 8).deployment;
    d.nodes = 4;
    d.nodeLink = shippedCatalog()->link("infiniband-400g");
    d.layout.tensorParallel = ranks;
    d.layout.replicas = 32 / ranks;
    return d;
}

std::vector<int> splits(const Deployment& d, double prompt, double answer, bool surviveNodeLoss = false)
{
    std::vector<int> found;
    for (const Layout& l : disaggregatedLayouts(d, Seconds(prompt), Seconds(answer), surviveNodeLoss)) {
        found.push_back(l.prefillReplicas);
        Layout shared = l;
        shared.prefillReplicas = 0;
        if (!(shared == d.layout))
            found.push_back(-1);
    }
    return found;
}

Scenario scenarioOf(int users, double input, double perUser, double within)
{
    Scenario s = scenarioFromTemplate(*shippedCatalog()->workloadTemplate("large-distributed"), "2026-11-22");
    s.demand.concurrentRequests = users;
    s.request.input = Tokens(std::int64_t(input));
    s.service.perUser = TokensPerSecond(perUser);
    s.service.firstTokenWithin = Seconds(within);
    s.constraints.families = {Family::Gpu};
    s.demand.surviveNodeLoss = false;  // copies of which each does one half cannot stand in for each other
    return s;
}

bool hasNote(const Option& o)
{
    return std::ranges::find(o.notes, "disaggregated", &Message::id) != o.notes.end();
}

}  // namespace

class TestDisaggregatedPlan : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void splitsBalanceThePools();
    void bothPoolsOutliveAMachine();
    void othersAreNotSplit();
    void plansTakeThemWhereTheyHold();
};

void TestDisaggregatedPlan::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestDisaggregatedPlan::splitsBalanceThePools()
{
    // Where a prompt keeps a copy busy a third as long as an answer, a quarter of the copies does prompts.
    QCOMPARE(splits(copies(4), 1, 3), (std::vector<int>{1, 2, 3}));
    QCOMPARE(splits(copies(4), 3, 1), (std::vector<int>{5, 6, 7}));
    QCOMPARE(splits(copies(8), 1, 1), (std::vector<int>{1, 2, 3}));
    // At least one of each.
    QCOMPARE(splits(copies(8), 1, 1e6), (std::vector<int>{1}));
    QCOMPARE(splits(copies(8), 1e6, 1), (std::vector<int>{3}));
}

void TestDisaggregatedPlan::bothPoolsOutliveAMachine()
{
    QCOMPARE(splits(copies(8), 1, 1, true), (std::vector<int>{2}));
    QCOMPARE(splits(copies(4), 1, 1, true), (std::vector<int>{3, 4, 5}));
    QVERIFY(splits(copies(16), 1, 1, true).empty());
}

void TestDisaggregatedPlan::othersAreNotSplit()
{
    QVERIFY(splits(copies(32), 1, 1).empty());
    QVERIFY(splits(copies(8, "ktransformers"), 1, 1).empty());
    QVERIFY(splits(copies(8, "vllm-ascend"), 1, 1).empty());
    Deployment apart = copies(8);
    apart.nodeLink = nullptr;
    QVERIFY(splits(apart, 1, 1).empty());
}

/// Against the same catalog of engines that cannot.
void TestDisaggregatedPlan::plansTakeThemWhereTheyHold()
{
    Catalog shared = *shippedCatalog();
    for (Engine& engine : shared.engines)
        engine.disaggregation.reset();
    int taken = 0;
    for (const Scenario& s : {scenarioOf(100, 1268, 14, 10), scenarioOf(64, 12'000, 30, 3), scenarioOf(300, 8000, 20, 2),
                              scenarioOf(40, 24'000, 25, 4), scenarioOf(150, 16'000, 14, 5)}) {
        const auto with = makePlan(*shippedCatalog(), s);
        const auto without = makePlan(shared, s);
        QVERIFY2(with, why(with));
        QVERIFY2(without, why(without));
        QVERIFY(with->candidates >= without->candidates);
        QVERIFY(double(with->candidates) < 1.15 * double(without->candidates));
        for (const Option& o : with->options) {
            const bool apart = o.deployment.layout.disaggregated();
            QCOMPARE(hasNote(o), apart);
            if (!apart)
                continue;
            ++taken;
            QVERIFY(o.deployment.engine->disaggregation && o.deployment.layout.decodeReplicas() > 0);
            QVERIFY(o.speed->basis == Basis::Derived);
            QVERIFY(o.speed->perUser.typical >= s.service.perUser && o.speed->ttft.typical <= s.service.firstTokenWithin);
            QVERIFY(o.memory->maxConcurrency >= with->concurrency && o.usersAtServiceLevel >= with->concurrency);
            const auto same = std::ranges::find(without->options, o.id, &Option::id);
            // What shared copies surely hold stays theirs.
            if (same != without->options.end() && same->verdict == Verdict::Fits)
                QVERIFY2(o.verdict == Verdict::Fits, o.id.c_str());
        }
    }
    QVERIFY(taken > 0);
}

SIZEWRIGHT_TEST(TestDisaggregatedPlan)
#include "tst_disaggregated_plan.moc"
