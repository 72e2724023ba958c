// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

#include "core/plan/candidates.h"
#include "core/plan/evaluate.h"
#include "core/plan/ranking.h"
#include "core/project/project.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Scenario sampleScenario()
{
    return loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
}

Plan planOf(const Scenario& scenario)
{
    return makePlan(*shippedCatalog(), scenario, {2}).value();
}

bool competes(const Option& o)
{
    return o.verdict != Verdict::DoesNotFit && o.cost && o.cost->bill.complete;
}

/// Whether `a` is nowhere worse than `b` and somewhere better, said once more and plainly.
bool beats(const Option& a, const Option& b)
{
    const auto power = [](const Option& o) { return o.cost->ratedPower ? o.cost->ratedPower->raw() : 1e30; };
    const bool nowhereWorse = a.cost->tcoHorizon.typical.minor <= b.cost->tcoHorizon.typical.minor &&
                              a.speed->perUser.typical >= b.speed->perUser.typical && a.usersAtServiceLevel >= b.usersAtServiceLevel &&
                              power(a) <= power(b) && a.deployment.format->quality <= b.deployment.format->quality;
    const bool somewhereBetter = a.cost->tcoHorizon.typical.minor < b.cost->tcoHorizon.typical.minor ||
                                 a.speed->perUser.typical > b.speed->perUser.typical || a.usersAtServiceLevel > b.usersAtServiceLevel ||
                                 power(a) < power(b) || a.deployment.format->quality < b.deployment.format->quality;
    return nowhereWorse && somewhereBetter;
}

/// The options among which the objective decides: accepted, priced and as sound as the first one.
std::vector<const Option*> contenders(const Plan& plan)
{
    std::vector<const Option*> options;
    for (const Option& o : plan.options)
        if (competes(o) && o.verdict == plan.options.front().verdict)
            options.push_back(&o);
    return options;
}

}  // namespace

class TestRanking : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theFrontHoldsWhatNothingBeats();
    void theCheapestComesFirstUnlessAskedOtherwise();
    void theFastestWithinTheCeiling();
    void theSmallest();
    void balanceIsNeverBeaten();
    void theRunnerUpIsAnotherMachine();
    void racksBearOnlySoMuch();
    void noCheaperMachineWasOverlooked_data();
    void noCheaperMachineWasOverlooked();
};

void TestRanking::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestRanking::theFrontHoldsWhatNothingBeats()
{
    const Plan plan = planOf(sampleScenario());
    int onFront = 0;
    for (const Option& o : plan.options) {
        const bool beaten = competes(o) && std::ranges::any_of(plan.options, [&](const Option& other) { return competes(other) && beats(other, o); });
        QCOMPARE(o.onFront, competes(o) && !beaten);
        onFront += o.onFront ? 1 : 0;
    }
    QVERIFY2(onFront >= 2, QByteArray::number(onFront));
    const auto cheapest = std::ranges::min_element(plan.options, {}, [](const Option& o) {
        return competes(o) ? o.cost->tcoHorizon.typical.minor : std::numeric_limits<std::int64_t>::max();
    });
    QVERIFY(cheapest->onFront || std::ranges::any_of(plan.options, [&](const Option& o) { return competes(o) && beats(o, *cheapest); }));
}

void TestRanking::theCheapestComesFirstUnlessAskedOtherwise()
{
    const Plan plan = planOf(sampleScenario());
    const Option& first = plan.options.front();
    for (const Option* o : contenders(plan)) {
        const bool sameMachines = o->platform == first.platform && o->nodes == first.nodes;
        if (!sameMachines)
            QVERIFY(first.cost->capex.typical.minor <= o->cost->capex.typical.minor ||
                    first.cost->tcoHorizon.typical.minor <= o->cost->tcoHorizon.typical.minor);
        // A few yuan of electricity are no reason for a worse file, or for the slower of two equal ones.
        if (sameMachines)
            QVERIFY(std::pair(first.deployment.format->quality, -first.speed->perUser.typical.raw()) <=
                    std::pair(o->deployment.format->quality, -o->speed->perUser.typical.raw()));
    }
}

void TestRanking::theFastestWithinTheCeiling()
{
    Scenario s = sampleScenario();
    s.finance.capexCeiling = Money{600'000'000, Currency::CNY};
    const Plan cheap = planOf(s);
    s.objective = Objective::Fastest;
    const Plan fast = planOf(s);
    QVERIFY(fast.recommended && cheap.recommended);
    for (const Option* o : contenders(fast))
        QVERIFY(fast.options.front().speed->perUser.typical >= o->speed->perUser.typical);
    QVERIFY(fast.options.front().cost->capex.typical.minor <= s.finance.capexCeiling->minor);
    QVERIFY(fast.options.front().speed->perUser.typical >= cheap.options.front().speed->perUser.typical);
    // More money never buys less speed.
    s.finance.capexCeiling = Money{300'000'000, Currency::CNY};
    const Plan less = planOf(s);
    QVERIFY(!less.recommended || less.options.front().speed->perUser.typical <= fast.options.front().speed->perUser.typical);
}

void TestRanking::theSmallest()
{
    Scenario s = sampleScenario();
    s.objective = Objective::Smallest;
    const Plan plan = planOf(s);
    for (const Option* o : contenders(plan)) {
        QVERIFY(plan.options.front().nodes <= o->nodes);
        if (plan.options.front().nodes == o->nodes)
            QVERIFY(plan.options.front().platform->rackUnits <= o->platform->rackUnits);
    }
}

void TestRanking::balanceIsNeverBeaten()
{
    Scenario s = sampleScenario();
    s.objective = Objective::Balanced;
    const Plan plan = planOf(s);
    QVERIFY(plan.recommended);
    for (const Option* o : contenders(plan))
        QVERIFY2(!beats(*o, plan.options.front()) || o->deployment.format->quality < plan.options.front().deployment.format->quality,
                 o->id.c_str());
}

void TestRanking::theRunnerUpIsAnotherMachine()
{
    const Plan plan = planOf(sampleScenario());
    QVERIFY(plan.recommended && plan.runnerUp);
    const Option& second = plan.options[*plan.runnerUp];
    QVERIFY(second.platform != plan.options[*plan.recommended].platform && second.verdict != Verdict::DoesNotFit);
    for (std::size_t i = 1; i < *plan.runnerUp; ++i)
        QVERIFY(plan.options[i].platform == plan.options.front().platform);
}

void TestRanking::racksBearOnlySoMuch()
{
    Scenario s = sampleScenario();
    s.constraints.rackPower = Watts(2000);
    const Plan plan = planOf(s);
    int refused = 0;
    for (const Option& o : plan.options) {
        const bool tooMuch = o.cost && o.cost->ratedPower && o.cost->ratedPower->raw() / o.nodes > 2000;
        const bool said = std::ranges::any_of(o.reasons, [](const Message& m) { return m.id == "rack_power"; });
        QCOMPARE(said, tooMuch);
        QVERIFY(!tooMuch || o.verdict == Verdict::DoesNotFit);
        refused += tooMuch ? 1 : 0;
    }
    QVERIFY(refused > 10);
}

void TestRanking::noCheaperMachineWasOverlooked_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<double>("perUser");
    QTest::newRow("one") << 1 << 6.0;
    QTest::newRow("ten") << 10 << 14.0;
    QTest::newRow("hundred") << 100 << 14.0;
    QTest::newRow("hundred, fast") << 100 << 30.0;
}

/// The search stops at the fewest machines that hold and tries few layouts with pools: brute force over every node count and
/// layout finds no machine that holds and is cheaper to buy.
void TestRanking::noCheaperMachineWasOverlooked()
{
    QFETCH(int, users);
    QFETCH(double, perUser);
    const Catalog& c = *shippedCatalog();
    Scenario s = sampleScenario();
    s.demand.concurrentRequests = users;
    s.service.perUser = TokensPerSecond(perUser);
    s.constraints.maxNodes = 4;
    const Plan plan = planOf(s);
    const auto prices = PriceBook::make(c, s);
    QVERIFY(prices);
    Requirement r;
    r.scenario = &s;
    r.concurrency = plan.concurrency;
    r.load = {double(s.request.input.raw()), double(s.request.input.raw()) * s.request.prefixCacheShare, double(s.request.output().raw()),
              double(plan.concurrency)};
    r.longestContext = double(s.request.longestContext.raw());
    ProfileTable profiles;
    std::int64_t cheapest = std::numeric_limits<std::int64_t>::max();
    std::size_t tried = 0;
    for (const Candidate& candidate : candidatesOf(c, s, profiles)) {
        if (!supportsArithmetic(*candidate.device, *candidate.format))
            continue;
        for (int nodes = 1; nodes <= std::min(4, candidate.platform->maxNodes); ++nodes) {
            const BillOfMaterials bill = billOfMaterials(*candidate.platform, nodes, *prices);
            if (!bill.complete)
                continue;
            const bool holds = std::ranges::any_of(deploymentsOf(candidate, s, nodes), [&](const Deployment& d) {
                ++tried;
                const ModelProfile* profile = profiles.find(*d.model, *d.format, *d.kvFormat);
                if (!profile || std::max(r.longestContext, r.load.inputTokens + r.load.outputTokens) > d.model->maxContext)
                    return false;
                const MemoryFootprint memory = memoryFootprint(d, *profile, r.load.inputTokens, r.load.outputTokens, users, r.longestContext);
                const auto estimate = memory.fits() ? SpeedEstimator::make(d, *profile, memory, c.calibration) : tl::unexpected(Error{});
                return estimate && serviceMargin(estimate->at(r.load), memory, r, users) >= 1;
            });
            const auto cost = holds ? estimateCost(c, s, *candidate.platform, *candidate.device, nodes, *prices) : tl::unexpected(Error{});
            if (cost)
                cheapest = std::min(cheapest, cost->capex.typical.minor);
        }
    }
    std::int64_t planned = std::numeric_limits<std::int64_t>::max();
    for (const Option& o : plan.options)
        if (competes(o))
            planned = std::min(planned, o.cost->capex.typical.minor);
    QVERIFY2(tried > 1000, QByteArray::number(qulonglong(tried)));
    QVERIFY2(planned <= cheapest, QByteArray::number(qlonglong(planned)) + " " + QByteArray::number(qlonglong(cheapest)));
}

SIZEWRIGHT_TEST(TestRanking)
#include "tst_ranking.moc"
