// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/cost/finance.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Money yuan(std::int64_t major)
{
    return {major * 100, Currency::CNY};
}

/// DeepSeek's price list of October 2026 for deepseek-v4-pro, CNY per million tokens (catalogs/prices/api.json).
ApiPrices v4Pro()
{
    return {decimal("0.3"), decimal("9.0"), decimal("27.0"), decimal("0.15"), decimal("4.5"), decimal("13.5")};
}

}  // namespace

/// The golden values were worked out by hand from the textbook formulas, to the last digit.
class TestFinance : public QObject {
    Q_OBJECT
private slots:
    void presentValueToTheLastDigit();
    void equivalentAnnualCostToTheLastDigit();
    void withoutInterestItIsASum();
    void annualCostsDiscountBackToThePresentValue_data();
    void annualCostsDiscountBackToThePresentValue();
    void refusesMixedCurrenciesAndNoYears();
    void tokensOfAYear();
    void energyOfAYear();
    void apiBlendToTheLastDigit();
    void apiBlendAtItsEnds();
    void breakEvenSimpleAndDiscounted();
    void neverIsAnAnswer();
};

void TestFinance::presentValueToTheLastDigit()
{
    // 2,000,000 now, 300,000 a year for five years at 8 %, 10 % left at the end.
    const auto npv = netPresentCost(yuan(2'000'000), yuan(300'000), decimal("0.08"), 5, yuan(200'000));
    QVERIFY2(npv, why(npv));
    QCOMPARE(shown(plainText(*npv)), QStringLiteral("3061696.37"));
}

void TestFinance::equivalentAnnualCostToTheLastDigit()
{
    const auto annual = equivalentAnnualCost(Money{306'169'637, Currency::CNY}, decimal("0.08"), 5);
    QVERIFY2(annual, why(annual));
    QCOMPARE(shown(plainText(*annual)), QStringLiteral("766821.62"));
    // 766,821.62 a year over 18,543.2 million tokens: 41.353 a million.
    const auto each = divide(*annual, decimal("18543.168"));
    QVERIFY2(each, why(each));
    QVERIFY(std::abs(each->toDouble() - 41.353) < 5e-4);
}

void TestFinance::withoutInterestItIsASum()
{
    QVERIFY((netPresentCost(yuan(1000), yuan(100), Decimal(), 5, yuan(50)).value() == yuan(1450)));
    QVERIFY((equivalentAnnualCost(yuan(1450), Decimal(), 5).value() == yuan(290)));
    QVERIFY((netPresentCost(yuan(1000), yuan(100), decimal("0.08"), 0, yuan(0)).value() == yuan(1000)));
}

void TestFinance::annualCostsDiscountBackToThePresentValue_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<int>("years");
    for (const QString& rate :
         {QString("0"), QString("0.001"), QString("0.03"), QString("0.08"), QString("0.25"), QString("1")})
        for (const int years : {1, 2, 3, 5, 10})
            QTest::newRow(qPrintable(QStringLiteral("%1, %2 years").arg(rate).arg(years))) << rate << years;
}

void TestFinance::annualCostsDiscountBackToThePresentValue()
{
    QFETCH(QString, rate);
    QFETCH(int, years);
    const Decimal r = decimal(rate.toStdString());
    const Money npv{306'169'637, Currency::CNY};
    const auto annual = equivalentAnnualCost(npv, r, years);
    QVERIFY2(annual, why(annual));
    const auto back = netPresentCost(Money{0, Currency::CNY}, *annual, r, years, Money{0, Currency::CNY});
    QVERIFY2(back, why(back));
    // The annual amount is rounded to a fen, years times.
    QVERIFY(std::abs(back->minor - npv.minor) <= years);
    QVERIFY(annual->minor * years >= npv.minor - years);
}

void TestFinance::refusesMixedCurrenciesAndNoYears()
{
    const auto mixed = netPresentCost(yuan(1), Money{1, Currency::EUR}, decimal("0.08"), 5, yuan(0));
    QVERIFY(!mixed);
    QVERIFY(mixed.error().id == ErrorId::CurrencyMismatch);
    const auto never = equivalentAnnualCost(yuan(1), decimal("0.08"), 0);
    QVERIFY(!never);
    QVERIFY(never.error().id == ErrorId::OutOfRange);
    const auto huge =
        netPresentCost(Money{kLargestMinor, Currency::CNY}, Money{kLargestMinor, Currency::CNY}, Decimal(), 5, yuan(0));
    QVERIFY(!huge);
    QVERIFY(huge.error().id == ErrorId::Overflow);
}

void TestFinance::tokensOfAYear()
{
    // 2,000 tokens/s at 30 % use and 98 % availability: 18,543.2 million a year.
    QVERIFY(std::abs(megatokensPerYear(TokensPerSecond(2000), 0.30, 0.98) - 18'543.168) < 1e-6);
    QCOMPARE(megatokensPerYear(TokensPerSecond(0), 0.3, 1), 0.0);
}

void TestFinance::energyOfAYear()
{
    // 2 kW idle, 7 kW under load, 30 % use, PUE 1.5: 45,990 kWh.
    QVERIFY(std::abs(energyPerYear(Watts(2000), Watts(7000), 0.3, 1.5).raw() - 45'990) < 1e-6);
    QVERIFY(std::abs(energyPerYear(Watts(2000), Watts(7000), 0, 1).raw() - 17'520) < 1e-6);
}

void TestFinance::apiBlendToTheLastDigit()
{
    // Half of the input cached, 80 % at peak, three input tokens for one of output: 9.214 a million of all tokens.
    const auto blend = apiPricePerMegatoken(v4Pro(), decimal("0.8"), decimal("0.5"), decimal("3"));
    QVERIFY2(blend, why(blend));
    QCOMPARE(shown(blend->toText()), QStringLiteral("9.21375"));
    // One million of output with its three of input: 36.855. Never to be compared with a price of output alone.
    const auto withInput = multiply(*blend, decimal("4"));
    QCOMPARE(shown(withInput->toText()), QStringLiteral("36.855"));
}

void TestFinance::apiBlendAtItsEnds()
{
    const Decimal none;
    const Decimal all = decimal("1");
    QCOMPARE(shown(apiPricePerMegatoken(v4Pro(), all, none, none)->toText()), QStringLiteral("27"));
    QCOMPARE(shown(apiPricePerMegatoken(v4Pro(), none, none, none)->toText()), QStringLiteral("13.5"));
    QCOMPARE(shown(apiPricePerMegatoken(v4Pro(), all, all, all)->toText()), QStringLiteral("13.65"));
    QCOMPARE(shown(apiPricePerMegatoken(v4Pro(), all, none, all)->toText()), QStringLiteral("18"));
}

void TestFinance::breakEvenSimpleAndDiscounted()
{
    // 2,000,000 against 120,000 a month with 25,000 a month of own running costs: 21.1 months, 23 at 8 % a year.
    const auto simple = breakEvenMonths(yuan(2'000'000), yuan(120'000), yuan(25'000));
    QVERIFY(simple);
    QCOMPARE(shown(simple->toText()), QStringLiteral("21.052631578947368421"));
    const auto discounted = discountedBreakEvenMonth(yuan(2'000'000), yuan(120'000), yuan(25'000), decimal("0.08"));
    QVERIFY(discounted);
    QCOMPARE(*discounted, 23);
    QCOMPARE(discountedBreakEvenMonth(yuan(2'000'000), yuan(120'000), yuan(25'000), Decimal()).value(), 22);
}

void TestFinance::neverIsAnAnswer()
{
    QVERIFY(!breakEvenMonths(yuan(1), yuan(100), yuan(100)));
    QVERIFY(!breakEvenMonths(yuan(1), yuan(99), yuan(100)));
    QVERIFY(!breakEvenMonths(yuan(1), Money{100, Currency::EUR}, Money{1, Currency::EUR}));
    QVERIFY(!breakEvenMonths(yuan(1), Money{100, Currency::EUR}, yuan(1)));
    QVERIFY(!discountedBreakEvenMonth(yuan(1), yuan(1), yuan(2), decimal("0.08")));
    // A saving whose present value never reaches the price: 1 a month for ever at 8 % is worth about 155.
    QVERIFY(!discountedBreakEvenMonth(yuan(1000), yuan(2), yuan(1), decimal("0.08")));
    QVERIFY(!discountedBreakEvenMonth(yuan(100), yuan(2), yuan(1), Decimal(), 99));
    QCOMPARE(discountedBreakEvenMonth(yuan(100), yuan(2), yuan(1), Decimal(), 100).value(), 100);
}

SIZEWRIGHT_TEST(TestFinance)
#include "tst_finance.moc"
