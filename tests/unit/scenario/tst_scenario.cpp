// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>
#include <functional>
#include <limits>

#include "core/scenario/scenario.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

using Change = std::function<void(Scenario&)>;

Scenario soundScenario()
{
    Scenario s;
    s.planDate = "2026-11-22";
    return s;
}

/// Share of requests that wait in an M/M/c queue: Erlang's sum of states, each relative to the state in which all are busy,
/// from the last one down. The code under test recurses upwards.
double erlangC(int servers, double load)
{
    double state = 1;
    double below = 0;
    for (int k = servers; k > 0; --k) {
        state *= k / load;
        below += state;
    }
    const double busy = servers / (servers - load);
    return busy / (below + busy);
}

}  // namespace

Q_DECLARE_METATYPE(Change)

class TestScenario : public QObject {
    Q_OBJECT
private slots:
    void namesTheFieldOutOfRange_data();
    void namesTheFieldOutOfRange();
    void acceptsTheEdges();
    void everyTemplateIsSound();
    void templatesSetTheSite();
    void anotherPurposeKeepsWhatTheUserSet();
    void arithmeticFollowsLittle();
    void takesConcurrencyAsGiven();
    void plansEnoughSlots_data();
    void plansEnoughSlots();
    void neverPlansMoreSlotsThanPeople();
    void morePeopleNeverNeedFewerSlots();
};

void TestScenario::namesTheFieldOutOfRange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, Change change, const char* field) {
        QTest::newRow(name) << change << QString(field);
    };
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    row(
        "no input", [](Scenario& s) { s.request.input = Tokens(0); }, "/request/input");
    row(
        "too much input", [](Scenario& s) { s.request.input = Tokens(100'000'001); }, "/request/input");
    row(
        "negative thinking", [](Scenario& s) { s.request.thinking = Tokens(-1); }, "/request/thinking");
    row(
        "no answer", [](Scenario& s) { s.request.answer = Tokens(0); }, "/request/answer");
    row(
        "cache share above one", [](Scenario& s) { s.request.prefixCacheShare = 1.01; }, "/request/prefix_cache_share");
    row(
        "cache share no number", [](Scenario& s) { s.request.prefixCacheShare = kNan; }, "/request/prefix_cache_share");
    row(
        "no context", [](Scenario& s) { s.request.longestContext = Tokens(0); }, "/request/longest_context");
    row(
        "no speed", [](Scenario& s) { s.service.perUser = TokensPerSecond(0); }, "/service/per_user");
    row(
        "infinite speed", [](Scenario& s) { s.service.perUser = TokensPerSecond(kInfinity); }, "/service/per_user");
    row(
        "no patience", [](Scenario& s) { s.service.firstTokenWithin = Seconds(0); }, "/service/first_token_within");
    row(
        "nobody", [](Scenario& s) { s.demand.people = 0; }, "/demand/people");
    row(
        "too many", [](Scenario& s) { s.demand.people = 10'000'001; }, "/demand/people");
    row(
        "active above one", [](Scenario& s) { s.demand.activeShare = 2; }, "/demand/active_share");
    row(
        "negative requests", [](Scenario& s) { s.demand.requestsPerActivePersonHour = -1; },
        "/demand/requests_per_active_person_hour");
    row(
        "no concurrency", [](Scenario& s) { s.demand.concurrentRequests = 0; }, "/demand/concurrent_requests");
    row(
        "long day", [](Scenario& s) { s.demand.hoursPerDay = 24.5; }, "/demand/hours_per_day");
    row(
        "long year", [](Scenario& s) { s.demand.daysPerYear = 367; }, "/demand/days_per_year");
    row(
        "no load", [](Scenario& s) { s.demand.loadShare = 0; }, "/demand/load_share");
    row(
        "shrinking", [](Scenario& s) { s.demand.growthPerYear = -0.6; }, "/demand/growth_per_year");
    row(
        "no horizon", [](Scenario& s) { s.finance.horizonYears = 0; }, "/finance/horizon_years");
    row(
        "negative discount", [](Scenario& s) { s.finance.discountRate = decimal("-0.01"); }, "/finance/discount_rate");
    row(
        "residual above one", [](Scenario& s) { s.finance.residualShare = decimal("1.1"); }, "/finance/residual_share");
    row(
        "tax above one", [](Scenario& s) { s.finance.tax = Taxation{decimal("1.01"), {}}; }, "/finance/tax/rate");
    row(
        "no years of writing off", [](Scenario& s) { s.finance.tax = Taxation{Decimal(), {DepreciationMethod::StraightLine, 0}}; },
        "/finance/tax/depreciation/years");
    row(
        "energy for nothing", [](Scenario& s) { s.finance.escalation.energy = decimal("-0.51"); }, "/finance/escalation/energy");
    row(
        "support doubles and more", [](Scenario& s) { s.finance.escalation.support = decimal("1.01"); }, "/finance/escalation/support");
    row(
        "staff for nothing", [](Scenario& s) { s.finance.escalation.staff = decimal("-0.9"); }, "/finance/escalation/staff");
    row(
        "peak share above one", [](Scenario& s) { s.finance.apiPeakShare = decimal("1.5"); }, "/finance/api_peak_share");
    row(
        "negative ceiling",
        [](Scenario& s) {
            s.finance.capexCeiling = Money{-1, Currency::CNY};
        },
        "/finance/capex_ceiling");
    row(
        "no machine", [](Scenario& s) { s.constraints.maxNodes = 0; }, "/constraints/max_nodes");
    row(
        "no family", [](Scenario& s) { s.constraints.families.clear(); }, "/constraints/families");
    row(
        "no date", [](Scenario& s) { s.planDate.clear(); }, "/plan_date");
    row(
        "bad date", [](Scenario& s) { s.planDate = "2026-02-29"; }, "/plan_date");
}

void TestScenario::namesTheFieldOutOfRange()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    Scenario s = soundScenario();
    QVERIFY2(validateScenario(s), why(validateScenario(s)));
    change(s);
    const auto valid = validateScenario(s);
    QVERIFY(!valid);
    QVERIFY(valid.error().id == ErrorId::OutOfRange);
    QCOMPARE(shown(valid.error().where), field);
    QVERIFY(!valid.error().detail.empty());
}

void TestScenario::acceptsTheEdges()
{
    Scenario s = soundScenario();
    s.request = {Tokens(1), Tokens(0), Tokens(1), 1, Tokens(1)};
    s.demand = {1, 0, 0, 1, 24, 366, 1, -0.5, true};
    s.finance.discountRate = Decimal();
    s.finance.residualShare = decimal("1");
    s.finance.horizonYears = 10;
    s.finance.capexCeiling = Money{0, Currency::CNY};
    s.planDate = "2026-02-28";
    QVERIFY2(validateScenario(s), why(validateScenario(s)));
}

void TestScenario::everyTemplateIsSound()
{
    const auto& catalog = shippedCatalog();
    QVERIFY2(catalog, why(catalog));
    QVERIFY(!catalog->templates.empty());
    for (const WorkloadTemplate& entry : catalog->templates) {
        const Scenario s = scenarioFromTemplate(entry, "2026-11-22");
        const auto valid = validateScenario(s);
        QVERIFY2(valid, (entry.id + ": " + (valid ? "" : describe(valid.error()))).c_str());
        QCOMPARE(shown(s.templateId), shown(entry.id));
        QVERIFY(catalog->model(s.modelId));
        // The longest request holds at least the usual one.
        QVERIFY2(s.request.longestContext >= s.request.input + s.request.output(), entry.id.c_str());
        QVERIFY2(s.request.longestContext.raw() <= catalog->model(s.modelId)->maxContext, entry.id.c_str());
        QVERIFY(concurrencyOf(s).planned >= 1);
    }
}

void TestScenario::templatesSetTheSite()
{
    WorkloadTemplate entry;
    entry.id = "site";
    entry.input = Tokens(100);
    entry.inputP95 = Tokens(200);
    entry.answer = Tokens(50);
    const Scenario plain = scenarioFromTemplate(entry, "2026-11-22");
    QVERIFY(plain.constraints == Constraints());
    QCOMPARE(plain.request.longestContext.raw(), std::int64_t{300});
    QCOMPARE(plain.demand.loadShare, Demand().loadShare);

    entry.longestContext = Tokens(4096);
    entry.quality = QualityFloor::Exact;
    entry.families = {Family::Mac};
    entry.power = Watts(850);
    entry.maxNodes = 1;
    entry.dataStaysInside = entry.surviveNodeLoss = true;
    entry.hoursPerDay = 24;
    entry.daysPerYear = 365;
    entry.loadShare = 0.45;
    const Scenario s = scenarioFromTemplate(entry, "2026-11-22");
    QCOMPARE(s.request.longestContext.raw(), std::int64_t{4096});
    QVERIFY(s.quality == QualityFloor::Exact && s.constraints.families == std::vector{Family::Mac});
    QVERIFY(s.constraints.power == Watts(850) && s.constraints.maxNodes == 1 && s.constraints.dataStaysInside);
    QVERIFY(s.demand.surviveNodeLoss && s.demand.hoursPerDay == 24 && s.demand.daysPerYear == 365 &&
            s.demand.loadShare == 0.45);
}

void TestScenario::anotherPurposeKeepsWhatTheUserSet()
{
    WorkloadTemplate small;
    small.id = "small";
    small.power = Watts(850);
    small.maxNodes = 1;
    WorkloadTemplate large;
    large.id = "large";
    large.dataStaysInside = true;
    Scenario s = scenarioFromTemplate(small, "2026-11-22");
    s.title = "Mine";
    s.objective = Objective::Fastest;
    s.finance.horizonYears = 3;
    s.constraints.maxNodes = 4;
    s.constraints.allowUsed = false;

    const Scenario other = withTemplate(s, &small, large);
    QCOMPARE(shown(other.templateId), QStringLiteral("large"));
    QCOMPARE(shown(other.title), QStringLiteral("Mine"));
    QCOMPARE(other.finance.horizonYears, 3);
    QVERIFY(other.objective == Objective::Fastest);
    QVERIFY2(!other.constraints.power, "the limit belonged to the other use");
    QVERIFY2(other.constraints.maxNodes == 4 && !other.constraints.allowUsed, "the user's own limits stay");
    QVERIFY(other.constraints.dataStaysInside);
    QVERIFY(withTemplate(Scenario(), nullptr, small).constraints.power == Watts(850));
}

void TestScenario::arithmeticFollowsLittle()
{
    Scenario s = soundScenario();
    s.demand.people = 360;
    s.demand.activeShare = 0.5;
    s.demand.requestsPerActivePersonHour = 20;
    s.request.thinking = Tokens(200);
    s.request.answer = Tokens(400);
    s.service = {TokensPerSecond(20), Seconds(2)};
    const ConcurrencyArithmetic c = concurrencyOf(s);
    QCOMPARE(c.arrivalsPerSecond, 1.0);
    QCOMPARE(c.timeInService.raw(), 32.0);
    QCOMPARE(c.inFlight, 32.0);
}

void TestScenario::takesConcurrencyAsGiven()
{
    Scenario s = soundScenario();
    s.demand.concurrentRequests = 100;
    s.demand.people = 3;
    const ConcurrencyArithmetic c = concurrencyOf(s);
    QCOMPARE(c.planned, 100);
    QCOMPARE(c.inFlight, 100.0);
    QCOMPARE(c.arrivalsPerSecond * c.timeInService.raw(), 100.0);
}

void TestScenario::plansEnoughSlots_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<double>("rate");
    for (const int people : {50, 200, 1'000, 5'000})
        for (const double rate : {2.0, 10.0, 30.0})
            QTest::addRow("%d people, %g an hour", people, rate) << people << rate;
}

void TestScenario::plansEnoughSlots()
{
    QFETCH(int, people);
    QFETCH(double, rate);
    Scenario s = soundScenario();
    s.demand.people = people;
    s.demand.requestsPerActivePersonHour = rate;
    const ConcurrencyArithmetic c = concurrencyOf(s);
    if (c.planned == people)
        return;
    // At most 5 % wait longer than two seconds: P(W > t) = C(c, a) exp(-(c - a) t / service) of the M/M/c queue. The busiest
    // minute carries 1.17 times the mean of the hour (AzurePublicDataset LLM traces).
    const double load = c.inFlight * 1.17;
    const auto late = [&](int lines) {
        return erlangC(lines, load) * std::exp(-(lines - load) * 2 / c.timeInService.raw());
    };
    QVERIFY(c.planned >= load);
    QVERIFY(late(c.planned) <= 0.05 + 1e-9);
    QVERIFY2(c.planned - 1 <= load || late(c.planned - 1) > 0.05 - 1e-9, "one slot fewer would not do");
}

void TestScenario::neverPlansMoreSlotsThanPeople()
{
    Scenario s = soundScenario();
    s.demand.requestsPerActivePersonHour = 1e5;
    for (const int people : {1, 2, 7, 100}) {
        s.demand.people = people;
        QCOMPARE(concurrencyOf(s).planned, people);
    }
    s.demand.people = 10;
    s.demand.activeShare = 0.25;
    QCOMPARE(concurrencyOf(s).planned, 3);
    s.demand.activeShare = 0;
    QCOMPARE(concurrencyOf(s).planned, 1);
    s.demand.people = 10'000'000;
    s.demand.activeShare = 1;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(concurrencyOf(s).planned <= 100'000);
    QVERIFY2(timer.elapsed() < 2000, "the largest demand must not hang");
}

void TestScenario::morePeopleNeverNeedFewerSlots()
{
    Scenario s = soundScenario();
    int former = 0;
    for (int people = 1; people < 3'000; people += 7) {
        s.demand.people = people;
        const int planned = concurrencyOf(s).planned;
        QVERIFY(planned >= former);
        former = planned;
    }
}

SIZEWRIGHT_TEST(TestScenario)
#include "tst_scenario.moc"
