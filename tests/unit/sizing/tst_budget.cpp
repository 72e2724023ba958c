// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/plan/model_headroom.h"
#include "core/project/project.h"
#include "core/sizing/budget.h"
#include "core/sizing/model_order.h"
#include "core/sizing/upgrade.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Scenario scenarioOf(const char* templateId)
{
    return scenarioFromTemplate(*shippedCatalog()->workloadTemplate(templateId), "2026-11-22");
}

std::shared_ptr<const SizingTable> tableOf(const Scenario& scenario, int threads = 2)
{
    return sizingTable(*shippedCatalog(), scenario, threads).value();
}

Money yuan(std::int64_t major)
{
    return {major * 100, Currency::CNY};
}

int usersOf(const SizingTable& table, const std::optional<std::size_t>& place)
{
    return place ? table.machines[*place].users : 0;
}

}  // namespace

class TestBudget : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void largerBudgetsCarryNoFewer();
    void choicesAreTheBestByExhaustion();
    void planAcceptsWhatABudgetBuys();
    void threadsChangeNothing();
    void stepsAreRoundAndHoldTheCeiling();
    void otherCurrenciesAreRefused();
    void roomForALargerModel();
    void addedMachinesCostTheDifferenceOfBills();
    void reusedPartsAreNotBoughtAgain();
    void freeChangesCostNothing();
    void targetsAreReachedCheapestFirst();
    void nothingGrowsFromNothing();

private:
    std::shared_ptr<const SizingTable> m_table;
};

void TestBudget::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    m_table = tableOf(scenarioOf("enterprise-100"));
    QVERIFY(m_table->machines.size() > 50);
}

void TestBudget::largerBudgetsCarryNoFewer()
{
    std::vector<Money> amounts;
    for (std::int64_t major = 20'000; major < 12'000'000; major = major * 11 / 10)
        amounts.push_back(yuan(major));
    const auto ladder = budgetLadder(*m_table, amounts);
    QVERIFY2(ladder, why(ladder));
    for (std::size_t i = 1; i < ladder->size(); ++i) {
        const Budget& less = (*ladder)[i - 1];
        const Budget& more = (*ladder)[i];
        QVERIFY(usersOf(*m_table, more.overall.mostUsers) >= usersOf(*m_table, less.overall.mostUsers));
        for (std::size_t f = 0; f < kFamilies; ++f)
            QVERIFY(usersOf(*m_table, more.families[f].mostUsers) >= usersOf(*m_table, less.families[f].mostUsers));
    }
    QCOMPARE(usersOf(*m_table, ladder->front().overall.mostUsers), 0);
    QVERIFY(usersOf(*m_table, ladder->back().overall.mostUsers) > 100);
}

void TestBudget::choicesAreTheBestByExhaustion()
{
    const Money amount = yuan(2'000'000);
    const Budget budget = bestForBudget(*m_table, amount).value();
    QVERIFY(budget.overall.mostUsers && budget.overall.fastest && budget.overall.quality);
    const SizedMachine& widest = m_table->machines[*budget.overall.mostUsers];
    const SizedMachine& fastest = m_table->machines[*budget.overall.fastest];
    const SizedMachine& best = m_table->machines[*budget.overall.quality];
    QVERIFY(best.asked);
    int affordable = 0;
    for (const SizedMachine& m : m_table->machines) {
        if (!m.cost()->bill.complete || m.cost()->capex.typical.minor > amount.minor)
            continue;
        ++affordable;
        QVERIFY(m.users <= widest.users);
        if (!m.asked)
            continue;
        QVERIFY(m.asked->speed->perUser.typical <= fastest.asked->speed->perUser.typical);
        QVERIFY(m.capacity.candidate.format->quality >= best.capacity.candidate.format->quality);
    }
    QVERIFY(affordable > 10);
    for (const SizedMachine* m : {&widest, &fastest, &best})
        QVERIFY(m->cost()->capex.typical.minor <= amount.minor);
}

/// The planner, asked for exactly these users within this ceiling, accepts a machine; for one more it finds none.
void TestBudget::planAcceptsWhatABudgetBuys()
{
    for (const std::int64_t major : {500'000, 1'000'000, 2'000'000}) {
        const Budget budget = bestForBudget(*m_table, yuan(major)).value();
        Scenario s = scenarioOf("enterprise-100");
        s.finance.capexCeiling = yuan(major);
        s.demand.concurrentRequests = usersOf(*m_table, budget.overall.mostUsers);
        QVERIFY2(makePlan(*shippedCatalog(), s, {2})->recommended, qPrintable(QString::number(major)));
        s.demand.concurrentRequests = *s.demand.concurrentRequests + 1;
        QVERIFY2(!makePlan(*shippedCatalog(), s, {2})->recommended, qPrintable(QString::number(major)));
    }
}

void TestBudget::threadsChangeNothing()
{
    const auto one = tableOf(scenarioOf("enterprise-100"), 1);
    QCOMPARE(one->machines.size(), m_table->machines.size());
    for (std::size_t i = 0; i < one->machines.size(); ++i) {
        QCOMPARE(one->machines[i].widest->id, m_table->machines[i].widest->id);
        QCOMPARE(one->machines[i].users, m_table->machines[i].users);
        QCOMPARE(one->machines[i].cost()->capex, m_table->machines[i].cost()->capex);
    }
}

void TestBudget::stepsAreRoundAndHoldTheCeiling()
{
    const auto steps = budgetSteps(*m_table, yuan(750'000));
    QVERIFY2(steps, why(steps));
    const std::vector<Money> expected{yuan(50'000),  yuan(100'000),   yuan(200'000),   yuan(500'000),
                                      yuan(750'000), yuan(1'000'000), yuan(2'000'000), yuan(4'000'000)};
    QVERIFY(*steps == expected);
    Scenario s = scenarioOf("team-10");
    s.finance.currency = Currency::EUR;
    const auto euros = budgetSteps(*tableOf(s), std::nullopt);
    QVERIFY2(euros, why(euros));
    QCOMPARE(euros->size(), std::size_t(7));
    for (const Money& step : *euros) {
        QVERIFY(step.currency == Currency::EUR);
        QCOMPARE(step.minor % 10'000, std::int64_t(0));
    }
}

void TestBudget::otherCurrenciesAreRefused()
{
    QCOMPARE(bestForBudget(*m_table, {100, Currency::USD}).error().id, ErrorId::CurrencyMismatch);
}

/// V3's file is 688.6 GB, so three of them need 2066 GB without any cache: no machine of 8 x 141 GB holds that, two do not either.
void TestBudget::roomForALargerModel()
{
    Scenario s = scenarioOf("enterprise-100");
    s.modelId = "deepseek-v3";
    s.quality = QualityFloor::Exact;
    s.demand.concurrentRequests = 1;
    s.constraints.families = {Family::Gpu};
    const auto optionOf = [](const Plan& plan, std::string_view platform) {
        return std::ranges::find_if(plan.options, [&](const Option& o) {
            return o.platform->id == platform && o.nodes == 1 && o.deployment.format->id == "fp8-block";
        });
    };
    const Plan plain = makePlan(*shippedCatalog(), s).value();
    const auto without = optionOf(plain, "srv-8xh20-141-cn");
    QVERIFY(without != plain.options.end() && without->verdict != Verdict::DoesNotFit);
    s.demand.modelHeadroom = 3;
    const Plan roomy = makePlan(*shippedCatalog(), s).value();
    const auto with = optionOf(roomy, "srv-8xh20-141-cn");
    QVERIFY(with != roomy.options.end() && with->verdict == Verdict::DoesNotFit);
    QCOMPARE(with->reasons.front().id, std::string("model_headroom"));
    const auto room = modelHeadroom(*with, 0, 0, 3);
    // What is loaded: the file without its module for guessing ahead.
    QVERIFY(room && double(room->needs.raw()) > 3 * 671e9 && double(room->needs.raw()) < 3 * 688.6e9);
    QVERIFY(roomy.recommended);
    const Option& held = roomy.options[*roomy.recommended];
    QVERIFY(modelHeadroom(held, 0, 0, 3)->holds());
    QVERIFY(std::ranges::any_of(held.notes, [](const Message& m) { return m.id == "model_headroom_rule"; }));
    const auto table = tableOf(s);
    for (const SizedMachine& m : table->machines)
        QVERIFY(modelHeadroom(*m.widest, 0, 0, 3)->holds());
}

/// All of the old machine stays, so what is bought is what the larger bill has more.
void TestBudget::addedMachinesCostTheDifferenceOfBills()
{
    const Catalog& catalog = *shippedCatalog();
    const Scenario s = scenarioOf("enterprise-100");
    const PriceBook prices = PriceBook::make(catalog, s).value();
    int compared = 0;
    for (const Platform& platform : catalog.platforms) {
        if (platform.maxNodes < 2)
            continue;
        const BillOfMaterials one = billOfMaterials(platform, 1, prices);
        const BillOfMaterials two = billOfMaterials(platform, 2, prices);
        const auto change = billChange(catalog, s, prices, platform, 1, platform, 2);
        QVERIFY2(change, why(change));
        QVERIFY(change->dropped.empty());
        QCOMPARE(change->bought.total.typical.minor, two.total.typical.minor - one.total.typical.minor);
        QCOMPARE(change->bought.total.low.minor, two.total.low.minor - one.total.low.minor);
        QCOMPARE(change->bought.total.high.minor, two.total.high.minor - one.total.high.minor);
        ++compared;
    }
    QVERIFY(compared > 10);
}

/// Old bill + bought = new bill + dropped, whatever the machines.
void TestBudget::reusedPartsAreNotBoughtAgain()
{
    const Catalog& catalog = *shippedCatalog();
    Scenario s = scenarioOf("enterprise-100");
    s.finance.residualShare = Decimal::parse("0.3").value();
    const PriceBook prices = PriceBook::make(catalog, s).value();
    int reused = 0;
    for (const Platform& from : catalog.platforms)
        for (const Platform& to : catalog.platforms) {
            const auto change = billChange(catalog, s, prices, from, 1, to, 1);
            QVERIFY2(change, why(change));
            const BillOfMaterials before = billOfMaterials(from, 1, prices);
            const BillOfMaterials after = billOfMaterials(to, 1, prices);
            QCOMPARE(before.total.typical.minor + change->bought.total.typical.minor,
                     after.total.typical.minor + change->droppedValue.typical.minor);
            reused += &from != &to && change->bought.lines.size() < after.lines.size();
            QVERIFY(change->residual);
            QVERIFY(std::abs(double(change->residual->minor) - 0.3 * double(change->droppedValue.typical.minor)) <= 0.5);
        }
    QVERIFY(reused > 10);
}

void TestBudget::freeChangesCostNothing()
{
    const Scenario s = scenarioOf("enterprise-100");
    const Plan plan = makePlan(*shippedCatalog(), s, {2}).value();
    const auto paths = upgradePaths(*shippedCatalog(), s, *m_table, plan.options[*plan.recommended]);
    QVERIFY2(paths, why(paths));
    int free = 0;
    for (const Upgrade& u : paths->steps) {
        const bool sameMachine = u.kind == UpgradeKind::Format || u.kind == UpgradeKind::Engine;
        QCOMPARE(u.change.bought.lines.empty() && u.change.dropped.empty(), sameMachine);
        QVERIFY(sameMachine ? u.change.cost.high.minor == 0 : !u.change.complete() || u.change.cost.low.minor > 0);
        QCOMPARE(u.kind == UpgradeKind::Machine, u.option.platform != paths->from.platform);
        free += sameMachine;
        if (u.perAddedUser)
            QVERIFY(std::abs(u.perAddedUser->minor * (u.users - paths->users) - u.change.cost.typical.minor) <= u.users);
    }
    QVERIFY(free > 0);
}

void TestBudget::targetsAreReachedCheapestFirst()
{
    const Scenario s = scenarioOf("enterprise-100");
    const Plan plan = makePlan(*shippedCatalog(), s, {2}).value();
    const auto paths = upgradePaths(*shippedCatalog(), s, *m_table, plan.options[*plan.recommended]);
    QVERIFY2(paths, why(paths));
    QVERIFY(paths->users >= plan.concurrency);
    QCOMPARE(paths->targets.size(), std::size_t(3));
    const double factors[] = {1.5, 2, 3};
    for (std::size_t t = 0; t < 3; ++t) {
        const UpgradeTarget& target = paths->targets[t];
        QCOMPARE(target.users, int(std::ceil(paths->users * factors[t])));
        QVERIFY(!target.steps.empty());
        for (std::size_t i = 0; i < target.steps.size(); ++i) {
            const Upgrade& u = paths->steps[target.steps[i]];
            QVERIFY(u.users >= target.users);
            if (i == 0)
                continue;
            const Upgrade& cheaper = paths->steps[target.steps[i - 1]];
            QVERIFY(!u.change.complete() || u.belowFloor || cheaper.change.cost.typical.minor <= u.change.cost.typical.minor);
        }
        // No other step that reaches the target is cheaper than the first.
        const Upgrade& first = paths->steps[target.steps.front()];
        for (const Upgrade& u : paths->steps)
            QVERIFY(u.users < target.users || !u.change.complete() || u.belowFloor || u.change.cost.typical.minor >= first.change.cost.typical.minor);
    }
    const auto asked = upgradePaths(*shippedCatalog(), s, *m_table, plan.options[*plan.recommended], {.users = paths->users + 1});
    QVERIFY2(asked, why(asked));
    QCOMPARE(asked->targets.size(), std::size_t(1));
    QCOMPARE(asked->targets.front().users, paths->users + 1);
}

void TestBudget::nothingGrowsFromNothing()
{
    const Scenario s = scenarioOf("enterprise-100");
    const Plan plan = makePlan(*shippedCatalog(), s, {2}).value();
    const auto refused = std::ranges::find_if(plan.options, [](const Option& o) { return !o.speed; });
    QVERIFY(refused != plan.options.end());
    QCOMPARE(upgradePaths(*shippedCatalog(), s, *m_table, *refused).error().id, ErrorId::NotApplicable);
}

SIZEWRIGHT_TEST(TestBudget)
#include "tst_budget.moc"
