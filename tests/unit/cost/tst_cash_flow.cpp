// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <random>

#include "core/cost/cash_flow.h"
#include "core/cost/depreciation.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Money yuan(std::int64_t major)
{
    return {major * 100, Currency::CNY};
}

MoneyRange exactly(std::int64_t major)
{
    return {yuan(major), yuan(major), yuan(major)};
}

/// The golden case: 2,000,000 now, 300,000 a year, 10 % left after five years, 8 %.
CostEstimate goldenCost()
{
    CostEstimate cost;
    cost.capex = exactly(2'000'000);
    cost.energyPerYear = exactly(100'000);
    cost.supportPerYear = exactly(150'000);
    cost.opexPerYear = exactly(300'000);
    return cost;
}

Finance goldenFinance()
{
    Finance finance;
    finance.residualShare = decimal("0.1");
    return finance;
}

OwnershipCosts goldenOwnership()
{
    return {yuan(2'000'000), std::vector<Money>(5, yuan(300'000)), yuan(0), std::nullopt};
}

QString amounts(const std::vector<CashFlowYear>& years, Money CashFlowYear::*column)
{
    QStringList parts;
    for (const CashFlowYear& y : years)
        parts << shown(plainText(y.*column));
    return parts.join(' ');
}

/// What stands in any row adds up, and the columns do too.
void checkSums(const std::vector<CashFlowYear>& years)
{
    std::int64_t discounted = 0;
    for (const CashFlowYear& y : years) {
        const std::int64_t parts = y.purchase.minor + y.running.energy.minor + y.running.support.minor + y.running.other.minor + y.tax.minor + y.sale.minor;
        QCOMPARE(qint64{y.sum.minor}, qint64{parts});
        discounted += y.discounted.minor;
        QCOMPARE(qint64{y.cumulative.minor}, qint64{discounted});
    }
}

Scenario shippedScenario()
{
    Scenario s;
    s.planDate = "2026-11-22";
    return s;
}

Result<CostEstimate> shippedCost(const Scenario& s, const char* platformId)
{
    const Catalog& c = *shippedCatalog();
    const auto book = PriceBook::make(c, s);
    const Platform& platform = *c.platform(platformId);
    return book ? estimateCost(c, s, platform, *c.accelerator(platform.acceleratorId), 2, *book) : Result<CostEstimate>(tl::unexpected(book.error()));
}

}  // namespace

class TestCashFlow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void withoutTaxItIsTheGoldenCase();
    void taxRelievesYearByYear();
    void pricesGrowByKind();
    void everyRowAddsUpToTheNetPresentCost();
    void totalsFollowTheGrowth();
    void aPlanWithoutTaxAndGrowthStaysAsItWas();
    void grownAmountsAreExact();
    void badGrowthIsRefused();
    void quickPresentValuesAreTheExactOnes();
    void paybackFollowsTaxAndYears();
    void paybackAgreesWithTheConstantForm();
};

void TestCashFlow::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestCashFlow::withoutTaxItIsTheGoldenCase()
{
    const auto years = cashFlow(goldenCost(), goldenFinance());
    QVERIFY2(years, why(years));
    QCOMPARE(years->size(), std::size_t{6});
    checkSums(*years);
    QCOMPARE(amounts(*years, &CashFlowYear::sum), QStringLiteral("2000000.00 300000.00 300000.00 300000.00 300000.00 100000.00"));
    QCOMPARE(amounts(*years, &CashFlowYear::tax), QStringLiteral("0.00 0.00 0.00 0.00 0.00 0.00"));
    // 300,000 / 1.08 is 277,777.78; what follows is what 2,534,979.42 (300,000 / 1.08^2 is 257,201.646) adds to it.
    QVERIFY(years->at(1).discounted == (Money{27'777'778, Currency::CNY}));
    QVERIFY(years->at(2).discounted == (Money{25'720'164, Currency::CNY}));
    QCOMPARE(shown(plainText(years->back().cumulative)), QStringLiteral("3061696.37"));
    QVERIFY(years->at(3).running.other == yuan(50'000));
}

void TestCashFlow::taxRelievesYearByYear()
{
    Finance finance = goldenFinance();
    finance.tax = Taxation{decimal("0.25"), {DepreciationMethod::StraightLine, 4}};
    const auto years = cashFlow(goldenCost(), finance);
    QVERIFY2(years, why(years));
    checkSums(*years);
    QCOMPARE(amounts(*years, &CashFlowYear::writtenOff), QStringLiteral("0.00 500000.00 500000.00 500000.00 500000.00 0.00"));
    // A quarter of 300,000 and of what is written off; in the fifth year a quarter of 300,000 less a quarter of the sale.
    QCOMPARE(amounts(*years, &CashFlowYear::tax), QStringLiteral("0.00 -200000.00 -200000.00 -200000.00 -200000.00 -25000.00"));
    QCOMPARE(amounts(*years, &CashFlowYear::sale), QStringLiteral("0.00 0.00 0.00 0.00 0.00 -200000.00"));
    // 2,000,000 + 100,000 x 3.3121268 + 75,000 / 1.4693281.
    QCOMPARE(shown(plainText(years->back().cumulative)), QStringLiteral("2382256.42"));
    finance.tax->depreciation = {DepreciationMethod::FirstYear, 0};
    QCOMPARE(shown(plainText(cashFlow(goldenCost(), finance)->back().cumulative)), QStringLiteral("2333309.32"));
}

void TestCashFlow::pricesGrowByKind()
{
    Finance finance = goldenFinance();
    finance.escalation = {decimal("0.1"), Decimal(), decimal("-0.5")};
    const auto years = cashFlow(goldenCost(), finance);
    QVERIFY2(years, why(years));
    checkSums(*years);
    QVERIFY((years->at(3).running == RunningCosts{yuan(121'000), yuan(150'000), Money{1'250'000, Currency::CNY}}));
    QVERIFY((years->at(1).running == RunningCosts{yuan(100'000), yuan(150'000), yuan(50'000)}));
}

void TestCashFlow::everyRowAddsUpToTheNetPresentCost()
{
    for (const DepreciationMethod method : {DepreciationMethod::StraightLine, DepreciationMethod::Macrs5, DepreciationMethod::FirstYear})
        for (const char* growth : {"0", "0.035"})
            for (const int horizon : {1, 3, 7, 10}) {
                Scenario s = shippedScenario();
                s.finance.horizonYears = horizon;
                s.finance.residualShare = decimal("0.07");
                s.finance.tax = Taxation{decimal("0.2972"), {method, 7}};
                s.finance.escalation = {decimal(growth), decimal("0.02"), decimal("0.04")};
                const auto cost = shippedCost(s, "srv-8xh20-141-cn");
                QVERIFY2(cost, why(cost));
                const auto years = cashFlow(*cost, s.finance);
                QVERIFY2(years, why(years));
                checkSums(*years);
                QVERIFY(years->back().cumulative == cost->netPresentCost);
                QCOMPARE(years->size(), static_cast<std::size_t>(horizon) + 1);
            }
}

void TestCashFlow::totalsFollowTheGrowth()
{
    Scenario s = shippedScenario();
    s.finance.escalation = {decimal("0.05"), decimal("0.03"), Decimal()};
    s.finance.horizonYears = 7;
    const auto cost = shippedCost(s, "srv-8xh20-141-cn");
    QVERIFY2(cost, why(cost));
    const auto years = cashFlow(*cost, s.finance);
    QVERIFY2(years, why(years));
    std::int64_t sum = 0;
    for (const CashFlowYear& y : *years) {
        sum += y.sum.minor;
        if (y.year == 3)
            QCOMPARE(qint64{cost->tco3.typical.minor}, qint64{sum});
        if (y.year == 5)
            QCOMPARE(qint64{cost->tco5.typical.minor}, qint64{sum});
    }
    QCOMPARE(qint64{cost->tco7.typical.minor}, qint64{sum});
    QVERIFY(cost->tco7 == cost->tcoHorizon);
    QVERIFY(cost->tco7.low.minor < cost->tco7.typical.minor && cost->tco7.typical.minor < cost->tco7.high.minor);
}

void TestCashFlow::aPlanWithoutTaxAndGrowthStaysAsItWas()
{
    const Scenario plain = shippedScenario();
    Scenario untaxed = plain;
    untaxed.finance.tax = Taxation{Decimal(), {DepreciationMethod::StraightLine, 3}};
    const auto a = shippedCost(plain, "srv-8xh20-141-cn");
    const auto b = shippedCost(untaxed, "srv-8xh20-141-cn");
    QVERIFY(a && b);
    QVERIFY(a->netPresentCost == netPresentCost(a->capex.typical, a->opexPerYear.typical, plain.finance.discountRate, 5, yuan(0)).value());
    QVERIFY(a->netPresentCost == b->netPresentCost && a->equivalentAnnual == b->equivalentAnnual);
    QCOMPARE(qint64{a->tco7.typical.minor}, qint64{a->capex.typical.minor + 7 * a->opexPerYear.typical.minor});
}

void TestCashFlow::grownAmountsAreExact()
{
    std::mt19937_64 random(7);
    const char* rates[] = {"0.5", "0.25", "1", "-0.5", "0.03", "0.001", "0.123456789012345678", "-0.07"};
    for (int i = 0; i < 3000; ++i) {
        const PriceEscalation growth{decimal(rates[random() % 8]), decimal(rates[random() % 8]), decimal(rates[random() % 8])};
        const auto escalations = Escalations::make(growth, 10);
        QVERIFY2(escalations, why(escalations));
        const auto amount = [&] { return Money{static_cast<std::int64_t>(random() % (i % 2 ? 1000 : 100'000'000'000)), Currency::EUR}; };
        const RunningCosts first{amount(), amount(), amount()};
        const auto quick = escalations->byYear(first, 10);
        const auto exact = yearlyOpex({{first.energy, growth.energy}, {first.support, growth.support}, {first.other, growth.staff}}, 10);
        QVERIFY(quick && exact);
        QVERIFY(*quick == *exact);
    }
}

void TestCashFlow::badGrowthIsRefused()
{
    QVERIFY(Escalations::make({decimal("-1"), Decimal(), Decimal()}, 5).error().id == ErrorId::OutOfRange);
    QVERIFY(Escalations::make({decimal("9"), Decimal(), Decimal()}, 6).error().id == ErrorId::OutOfRange);
    const auto three = Escalations::make({decimal("0.1"), Decimal(), Decimal()}, 3);
    QVERIFY(three->inYear({yuan(1), yuan(1), yuan(1)}, 4).error().id == ErrorId::OutOfRange);
    QVERIFY(Escalations::make({}, 3)->flat());
}

void TestCashFlow::quickPresentValuesAreTheExactOnes()
{
    std::mt19937_64 random(11);
    const char* rates[] = {"0", "0.04", "0.08", "0.25", "1", "0.0333"};
    const char* taxes[] = {"0", "0.25", "0.5", "0.2972", "1"};
    for (int i = 0; i < 4000; ++i) {
        const std::uint64_t limit = i % 2 ? 50 : 500'000'000'000;
        const auto amount = [&] { return Money{static_cast<std::int64_t>(random() % limit), Currency::USD}; };
        OwnershipCosts costs{amount(), {}, amount(), std::nullopt};
        const int years = 1 + int(random() % 10);
        for (int year = 0; year < years; ++year)
            costs.opexByYear.push_back(amount());
        if (random() % 4 != 0)
            costs.tax = Taxation{decimal(taxes[random() % 5]), {static_cast<DepreciationMethod>(random() % 3), 1 + int(random() % 20)}};
        const Decimal rate = decimal(rates[random() % 6]);
        const auto discounting = Discounting::make(rate, years);
        QVERIFY2(discounting, why(discounting));
        QVERIFY(netPresentCost(costs, *discounting).value() == netPresentCost(costs, rate).value());
    }
    QVERIFY(Discounting::make(Decimal(), 3)->presentValue({1, 2}, Currency::CNY).error().id == ErrorId::OutOfRange);
}

void TestCashFlow::paybackFollowsTaxAndYears()
{
    // 120,000 a month in place of 25,000: 2,000,000 / 95,000 = 21.1 months, 23 discounted.
    OwnershipCosts costs = goldenOwnership();
    QVERIFY(paybackMonth(costs, yuan(1'440'000), Decimal()) == 22);
    QVERIFY(paybackMonth(costs, yuan(1'440'000), decimal("0.08")) == 23);
    QVERIFY(!paybackMonth(costs, yuan(300'000), Decimal()));
    // 2,000,000 after exactly 60 months, and a cent too little.
    QVERIFY(paybackMonth(costs, yuan(700'000), Decimal()) == 60);
    QVERIFY(!paybackMonth(costs, Money{69'999'999, Currency::CNY}, Decimal()));
    // 0.75 x 1,140,000 + 0.25 x 666,666.67 a year: 23.5 months.
    costs.tax = Taxation{decimal("0.25"), {DepreciationMethod::StraightLine, 3}};
    QVERIFY(paybackMonth(costs, yuan(1'440'000), Decimal()) == 24);
    // Running costs that outgrow the alternative lose what was saved.
    costs.tax.reset();
    costs.opexByYear = {yuan(0), yuan(0), yuan(2'000'000), yuan(2'000'000), yuan(2'000'000)};
    QVERIFY(!paybackMonth(costs, yuan(999'999), Decimal()));
    QVERIFY(!paybackMonth(costs, yuan(1'000'000), decimal("0.08")));
    QVERIFY(paybackMonth(costs, yuan(1'000'000), Decimal()) == 24);
    QVERIFY(!paybackMonth(costs, Money{100, Currency::EUR}, Decimal()));
}

void TestCashFlow::paybackAgreesWithTheConstantForm()
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 300; ++i) {
        const auto yearly = static_cast<std::int64_t>(random() % 100'000);
        const OwnershipCosts costs{yuan(static_cast<std::int64_t>(1 + random() % 3'000'000)), std::vector<Money>(10, yuan(12 * yearly)), yuan(0), std::nullopt};
        const auto monthly = static_cast<std::int64_t>(random() % 200'000);
        for (const char* rate : {"0", "0.08", "0.0333"}) {
            const auto constant = discountedBreakEvenMonth(costs.capex, yuan(monthly), yuan(yearly), decimal(rate), 120);
            QVERIFY(paybackMonth(costs, yuan(12 * monthly), decimal(rate)) == constant);
        }
    }
}

SIZEWRIGHT_TEST(TestCashFlow)
#include "tst_cash_flow.moc"
