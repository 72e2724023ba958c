// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/cost/unit_figures.h"
#include "core/plan/break_even.h"
#include "core/project/project.h"
#include "core/report/finance_figures.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

double major(Money amount)
{
    return toDecimal(amount).toDouble();
}

bool near(double a, double b, double share = 1e-9)
{
    return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b));
}

}  // namespace

class TestBreakEven : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void otherWaysAreNamedByTheirTerms();
    void atTheBreakEvenBothCostTheSame();
    void hoursOfRentBreakEvenToo();
    void neverIsSaid();
    void beyondThePlanIsSaid();
    void missingPricesAreUnknown();
    void taxAndGrowthLimitTheMonthsToTheHorizon();
    void theSameUnitForEveryWay();
    void tablesHaveEveryCell();
    void theCurveEndsAtTheTotal();

private:
    [[nodiscard]] const Option& best() const { return m_plan.options[*m_plan.recommended]; }
    [[nodiscard]] Baseline way(BaselineKind kind, std::int64_t perMonth) const
    {
        Baseline b;
        b.kind = kind;
        b.item = "item";
        const Money amount{perMonth * 100, Currency::CNY};
        b.perMonth = MoneyRange{amount, amount, amount};
        b.hoursPerMonth = kind == BaselineKind::Rental ? 730 : 0;
        return b;
    }

    Scenario m_scenario;
    Plan m_plan;
};

void TestBreakEven::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    m_scenario = loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
    const auto plan = makePlan(*shippedCatalog(), m_scenario);
    QVERIFY2(plan, why(plan));
    m_plan = *plan;
    QVERIFY(m_plan.recommended);
}

void TestBreakEven::otherWaysAreNamedByTheirTerms()
{
    const auto ways = otherWays(m_plan);
    QCOMPARE(ways.size(), std::size_t{4});
    QVERIFY(ways[1]->term == RentalTerm::AroundTheClock && ways[2]->term == RentalTerm::ServiceHours && ways[3]->term == RentalTerm::Reserved);
    QVERIFY(near(ways[2]->hoursPerMonth, m_scenario.demand.hoursPerDay * m_scenario.demand.daysPerYear / 12));
    QVERIFY(near(major(ways[2]->perMonth->typical), major(ways[1]->perMonth->typical) * ways[2]->hoursPerMonth / 730, 1e-6));
    QCOMPARE(ways[3]->termMonths, 12);
    QStringList titles;
    for (const Baseline* w : ways)
        titles << shown(render(baselineTitle(*w), Language()));
    QVERIFY2(titles[1].contains("around the clock") && titles[2].contains("hours of service") && titles[3].contains("12 months"), qPrintable(titles.join('\n')));
}

void TestBreakEven::atTheBreakEvenBothCostTheSame()
{
    const Baseline api = way(BaselineKind::Api, 5'000'000);
    const BreakEven b = breakEven(m_plan, best(), api, m_scenario);
    QVERIFY(b.known && b.useKnown && b.utilisation && b.megatokens && b.months && b.discountedMonths);
    const double perMegatoken = major(api.perMonth->typical) * 12 / m_plan.traffic.outputMegatokens;
    QVERIFY(near(b.megatokens->toDouble() * perMegatoken, major(best().cost->equivalentAnnual)));
    const double output = double(m_scenario.request.output().raw());
    const double atLevel = best().usersAtServiceLevel * output / (m_scenario.service.firstTokenWithin.raw() + output / m_scenario.service.perUser.raw());
    QVERIFY(atLevel > best().speed->outputTotal.typical.raw());
    const double full = atLevel * 3600 * 8760 / 1e6;
    QVERIFY(near(b.utilisation->toDouble(), b.megatokens->toDouble() / full));
    QVERIFY(near(b.plannedUtilisation, m_plan.traffic.outputMegatokens / full));
    QVERIFY(b.months->toDouble() <= *b.discountedMonths);
    QVERIFY(!b.withinYears);
    const auto sentence = useSentence(b, api);
    QVERIFY(sentence && sentence->id == "use_api");
    const QString text = shown(render(*sentence, Language()));
    QVERIFY2(!text.contains('{') && text.contains('%'), qPrintable(text));
}

void TestBreakEven::hoursOfRentBreakEvenToo()
{
    const Baseline rental = way(BaselineKind::Rental, 500'000);
    const BreakEven b = breakEven(m_plan, best(), rental, m_scenario);
    QVERIFY(b.useKnown && b.utilisation);
    QVERIFY(near(b.utilisation->toDouble() * 12 * 500'000, major(best().cost->equivalentAnnual)));
    QVERIFY(near(b.plannedUtilisation, m_scenario.demand.hoursPerDay * m_scenario.demand.daysPerYear / 8760));
    // The price of an hour is what counts, not for how many of them a month is paid.
    Baseline resting = rental;
    resting.term = RentalTerm::ServiceHours;
    resting.hoursPerMonth = 365;
    resting.perMonth = MoneyRange{{25'000'000, Currency::CNY}, {25'000'000, Currency::CNY}, {25'000'000, Currency::CNY}};
    QVERIFY(near(breakEven(m_plan, best(), resting, m_scenario).utilisation->toDouble(), b.utilisation->toDouble()));
    // Reserved machines cost the same whatever the use.
    resting.term = RentalTerm::Reserved;
    QVERIFY(!breakEven(m_plan, best(), resting, m_scenario).useKnown);
    QVERIFY(!useSentence(breakEven(m_plan, best(), resting, m_scenario), resting));
}

void TestBreakEven::neverIsSaid()
{
    for (const BaselineKind kind : {BaselineKind::Api, BaselineKind::Rental}) {
        const Baseline cheap = way(kind, 1);
        const BreakEven b = breakEven(m_plan, best(), cheap, m_scenario);
        QVERIFY(b.known && b.useKnown);
        QVERIFY(!b.months && !b.discountedMonths && !b.utilisation);
        QCOMPARE(shown(paybackSentence(b).id), QStringLiteral("break_even_never"));
        QVERIFY(shown(render(*useSentence(b, cheap), Language())).startsWith("Never"));
    }
}

void TestBreakEven::beyondThePlanIsSaid()
{
    const double opex = major(best().cost->opexPerYear.typical) / 12;
    const double capex = major(best().cost->capex.typical);
    const Baseline slow = way(BaselineKind::Rental, std::int64_t(opex + capex / 100));
    const BreakEven b = breakEven(m_plan, best(), slow, m_scenario);
    QVERIFY(b.months && b.months->toDouble() > 12.0 * m_scenario.finance.horizonYears);
    QCOMPARE(shown(paybackSentence(b).id), QStringLiteral("break_even_after_plan"));
    const Baseline quick = way(BaselineKind::Rental, std::int64_t(opex + capex / 12));
    QCOMPARE(shown(paybackSentence(breakEven(m_plan, best(), quick, m_scenario)).id), QStringLiteral("break_even"));
}

void TestBreakEven::missingPricesAreUnknown()
{
    Baseline none = way(BaselineKind::Api, 1);
    none.perMonth.reset();
    const BreakEven b = breakEven(m_plan, best(), none, m_scenario);
    QVERIFY(!b.known && !b.useKnown);
    QCOMPARE(shown(paybackSentence(b).id), QStringLiteral("break_even_unknown"));
    Option lacking = best();
    lacking.cost->bill.complete = false;
    QVERIFY(!breakEven(m_plan, lacking, way(BaselineKind::Api, 100'000), m_scenario).known);
}

void TestBreakEven::taxAndGrowthLimitTheMonthsToTheHorizon()
{
    Scenario taxed = m_scenario;
    taxed.finance.tax = Taxation{decimal("0.25"), {DepreciationMethod::StraightLine, 3}};
    const Baseline rental = way(BaselineKind::Rental, 500'000);
    const BreakEven b = breakEven(m_plan, best(), rental, taxed);
    QVERIFY(b.known && b.withinYears == taxed.finance.horizonYears && b.months);
    const BreakEven never = breakEven(m_plan, best(), way(BaselineKind::Rental, 1), taxed);
    QCOMPARE(shown(paybackSentence(never).id), QStringLiteral("break_even_not_within"));
    QVERIFY(shown(render(paybackSentence(never), Language())).contains(QString::number(taxed.finance.horizonYears)));
    // Tax relieves rent as well: the same equivalent cost of owning needs more hours.
    QVERIFY(*b.utilisation > *breakEven(m_plan, best(), rental, m_scenario).utilisation);
}

void TestBreakEven::theSameUnitForEveryWay()
{
    const UnitFigures own = unitFigures(best().cost->equivalentAnnual, m_scenario, m_plan.traffic, m_plan.equivalence);
    QCOMPARE(own.perMegatoken.size(), std::size_t{3});
    const double ratio = m_plan.traffic.inputMegatokens / m_plan.traffic.outputMegatokens;
    QVERIFY(own.perMegatoken[0].unit == TokenUnit::Output && own.perMegatoken[1].unit == TokenUnit::AllTokens);
    QVERIFY(near(own.perMegatoken[0].amount.toDouble(), own.perMegatoken[1].amount.toDouble() * (1 + ratio), 1e-9));
    QVERIFY(near(own.perMegatoken[0].inputPerOutput.toDouble(), ratio, 1e-9));
    QVERIFY(near(own.perMegatoken[0].amount.toDouble(), major(*best().cost->perMegatokenOutput), 1e-3));
    QVERIFY(near(major(*own.perUserMonth) * 12 * m_scenario.demand.people, major(best().cost->equivalentAnnual), 1e-4));
    // catalogs/prices/api.json: an output token of deepseek-v4-pro costs as much as 90 that are found in the cache.
    QVERIFY(m_plan.equivalence.inputs == Decimal::fromInteger(4));
    QVERIFY(m_plan.equivalence.cachedInputs && near(m_plan.equivalence.cachedInputs->toDouble(), 90));
    // The API's price of all tokens is the mix that the baseline itself was worked out from.
    const auto annual = annualCostOf(m_plan.baselines.front(), m_scenario.finance);
    const UnitFigures api = unitFigures(moneyOf(*annual, m_plan.currency).value(), m_scenario, m_plan.traffic, m_plan.equivalence);
    QVERIFY(near(api.perMegatoken[1].amount.toDouble() * (m_plan.traffic.inputMegatokens + m_plan.traffic.outputMegatokens), annual->toDouble(), 1e-9));
}

void TestBreakEven::tablesHaveEveryCell()
{
    Finance taxed = m_scenario.finance;
    taxed.tax = Taxation{decimal("0.25"), {DepreciationMethod::Macrs5, 0}};
    taxed.escalation.energy = decimal("0.03");
    taxed.residualShare = decimal("0.1");
    const Language english;
    const Table plain = cashFlowTable(best(), m_scenario.finance, english);
    const Table full = cashFlowTable(best(), taxed, english);
    QCOMPARE(plain.columns.size() + 3, full.columns.size());
    QCOMPARE(plain.rows.size(), static_cast<std::size_t>(m_scenario.finance.horizonYears) + 1);
    for (const Table& table : {plain, full, breakEvenTable(m_plan, best(), m_scenario, english), unitCostTable(m_plan, m_scenario, {&best()}, english)}) {
        QVERIFY(!table.rows.empty() && !table.caption.empty());
        for (const auto& row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }
    QCOMPARE(cashFlowSentences(m_scenario.finance, english).size(), std::size_t{2});
    // MACRS is American, so that a Chinese plan is warned.
    QCOMPARE(cashFlowSentences(taxed, english).size(), std::size_t{4});
    Option unpriced = best();
    unpriced.cost.reset();
    QVERIFY(cashFlowTable(unpriced, taxed, english).rows.empty());
}

void TestBreakEven::theCurveEndsAtTheTotal()
{
    // The chart's curve ends at the total of the horizon, with growing prices too.
    Scenario growing = m_scenario;
    growing.finance.escalation = {decimal("0.06"), decimal("0.03"), Decimal()};
    const auto plan = makePlan(*shippedCatalog(), growing);
    QVERIFY2(plan, why(plan));
    const Option& o = plan->options[*plan->recommended];
    const auto curve = costCurve(o, growing.finance, growing.finance.horizonYears);
    QVERIFY(curve && curve->back() == o.cost->tcoHorizon.typical);
    QVERIFY(o.cost->tcoHorizon.typical.minor > best().cost->tcoHorizon.typical.minor);
}

SIZEWRIGHT_TEST(TestBreakEven)
#include "tst_break_even.moc"
