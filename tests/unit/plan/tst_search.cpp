// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>

#include "core/plan/search.h"
#include "core/project/project.h"
#include "tests/support/core_values.h"
#include "tests/support/large_catalog.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Scenario sampleScenario()
{
    return loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
}

std::vector<std::string> idsOf(const Plan& plan)
{
    std::vector<std::string> ids;
    for (const Option& o : plan.options)
        ids.push_back(o.id);
    return ids;
}

const Option* bestOf(const Plan& plan, Family family)
{
    const auto& best = plan.families[static_cast<std::size_t>(family)].best;
    return best ? &plan.options[*best] : nullptr;
}

}  // namespace

/// Catalogs of many times the shipped size: searched block by block, with as much kept as a plan needs.
class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void largeCatalogsGiveTheSameAnswers_data();
    void largeCatalogsGiveTheSameAnswers();
    void whatIsKeptIsBounded();
    void firstAnswerComesOnce();
    void shippedCatalogIsAnsweredAtOnce();
    void threadsDoNotMatter();
    void refusedOptionsKeepTheirRemedies();

private:
    Catalog m_large;
};

void TestSearch::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    m_large = largeCatalog(*shippedCatalog(), 8);
}

void TestSearch::largeCatalogsGiveTheSameAnswers_data()
{
    QTest::addColumn<Objective>("objective");
    QTest::newRow("lowest cost") << Objective::LowestCost;
    QTest::newRow("fastest") << Objective::Fastest;
    QTest::newRow("smallest") << Objective::Smallest;
    QTest::newRow("balanced") << Objective::Balanced;
}

/// Copies are dearer, so that what is best among the originals is best among all.
void TestSearch::largeCatalogsGiveTheSameAnswers()
{
    QFETCH(const Objective, objective);
    Scenario s = sampleScenario();
    s.objective = objective;
    const auto few = makePlan(*shippedCatalog(), s, {2});
    const auto many = makePlan(m_large, s, {2});
    QVERIFY2(few, why(few));
    QVERIFY2(many, why(many));
    QCOMPARE(many->options.front().id, few->options.front().id);
    for (int f = 0; f < kFamilies; ++f) {
        const Option* a = bestOf(*few, static_cast<Family>(f));
        const Option* b = bestOf(*many, static_cast<Family>(f));
        QCOMPARE(b != nullptr, a != nullptr);
        if (a)
            QCOMPARE(b->id, a->id);
    }
    for (const Option& o : few->options)
        if (o.onFront)
            QVERIFY2(std::ranges::any_of(many->options, [&](const Option& other) { return other.id == o.id && other.onFront; }), o.id.c_str());
}

void TestSearch::whatIsKeptIsBounded()
{
    const auto plan = makePlan(m_large, sampleScenario(), {2});
    QVERIFY2(plan, why(plan));
    const auto onFront = std::size_t(std::ranges::count_if(plan->options, &Option::onFront));
    QVERIFY(plan->optionsLeftOut > 0);
    QVERIFY(plan->options.size() <= kMostOptions + onFront + 2 * kFamilies + 1);
    const auto shipped = makePlan(*shippedCatalog(), sampleScenario(), {2});
    QCOMPARE(plan->options.size() + plan->optionsLeftOut, 8 * shipped->options.size());
    QCOMPARE(plan->candidates, 8 * shipped->candidates);
    QVERIFY(std::ranges::any_of(plan->warnings, [](const Message& m) { return m.id == "options_left_out"; }));
}

void TestSearch::firstAnswerComesOnce()
{
    std::vector<Plan> answers;
    PlanOptions options{2};
    options.firstAnswer = [&](Plan plan) { answers.push_back(std::move(plan)); };
    const auto plan = makePlan(m_large, sampleScenario(), options);
    QVERIFY2(plan, why(plan));
    QCOMPARE(answers.size(), std::size_t(1));
    const Plan& first = answers.front();
    QVERIFY(first.provisional);
    QVERIFY(!plan->provisional);
    QCOMPARE(first.warnings.front().id, std::string("provisional"));
    QVERIFY(first.recommended);
    QVERIFY(first.candidates < plan->candidates);
    QVERIFY(first.options[*first.recommended].cost->tcoHorizon.typical.minor >= plan->options[*plan->recommended].cost->tcoHorizon.typical.minor);
}

void TestSearch::shippedCatalogIsAnsweredAtOnce()
{
    int calls = 0;
    PlanOptions options{2};
    options.firstAnswer = [&](const Plan&) { ++calls; };
    const auto plan = makePlan(*shippedCatalog(), sampleScenario(), options);
    QVERIFY2(plan, why(plan));
    QCOMPARE(calls, 0);
    QCOMPARE(plan->optionsLeftOut, std::size_t(0));
}

void TestSearch::threadsDoNotMatter()
{
    const auto one = makePlan(m_large, sampleScenario(), {1});
    const auto many = makePlan(m_large, sampleScenario(), {8});
    QVERIFY2(one, why(one));
    QVERIFY2(many, why(many));
    QVERIFY(idsOf(*one) == idsOf(*many));
}

void TestSearch::refusedOptionsKeepTheirRemedies()
{
    Scenario s = sampleScenario();
    s.finance.capexCeiling = Money{10'000'000, Currency::CNY};
    const auto plan = makePlan(m_large, s, {2});
    QVERIFY2(plan, why(plan));
    QVERIFY(std::ranges::all_of(plan->options, [](const Option& o) { return o.verdict != Verdict::DoesNotFit || o.remedy.has_value(); }));
    QCOMPARE(plan->decision.id, std::string("nothing_within_ceiling"));
}

SIZEWRIGHT_TEST(TestSearch)
#include "tst_search.moc"
