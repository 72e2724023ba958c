// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/cost/depreciation.h"
#include "core/cost/finance.h"
#include "core/cost/present_value.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Money yuan(std::int64_t major)
{
    return {major * 100, Currency::CNY};
}

QString inWords(const Result<std::vector<Money>>& amounts)
{
    QStringList parts;
    for (const Money& amount : amounts.value_or(std::vector<Money>()))
        parts << shown(plainText(amount));
    return amounts ? parts.join(' ') : shown(describe(amounts.error()));
}

/// The golden case: 2,000,000 now, 300,000 a year for five years, 10 % left at the end.
OwnershipCosts goldenCase()
{
    return {yuan(2'000'000), std::vector<Money>(5, yuan(300'000)), yuan(200'000), std::nullopt};
}

QString npv(const OwnershipCosts& costs, const char* rate = "0.08")
{
    const auto value = netPresentCost(costs, decimal(rate));
    return value ? shown(plainText(*value)) : shown(describe(value.error()));
}

}  // namespace

class TestPresentValue : public QObject {
    Q_OBJECT
private slots:
    void schedules_data();
    void schedules();
    void schedulesSumToThePrice();
    void badSchedules();
    void unusualRulesAreExplained();
    void everyKindGrowsOnItsOwn();
    void seriesEqualsTheConstantForm();
    void taxLowersCostsAndTaxesTheGain();
    void whatIsNotWrittenOffLowersTheGain();
    void badCosts();
    void tiesAreDecidedExactly();
    void paybackIsDecidedExactly();
};

void TestPresentValue::schedules_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("expected");
    const int straight = int(DepreciationMethod::StraightLine);
    QTest::newRow("one year") << straight << 1 << "1000000.00";
    QTest::newRow("three years") << straight << 3 << "333333.33 333333.34 333333.33";
    QTest::newRow("seven years") << straight << 7 << "142857.14 142857.15 142857.14 142857.14 142857.14 142857.15 142857.14";
    QTest::newRow("MACRS") << int(DepreciationMethod::Macrs5) << 0 << "200000.00 320000.00 192000.00 115200.00 115200.00 57600.00";
    QTest::newRow("first year") << int(DepreciationMethod::FirstYear) << 0 << "1000000.00";
}

void TestPresentValue::schedules()
{
    QFETCH(int, method);
    QFETCH(int, years);
    QFETCH(QString, expected);
    QCOMPARE(inWords(depreciationSchedule(yuan(1'000'000), {static_cast<DepreciationMethod>(method), years})), expected);
}

void TestPresentValue::schedulesSumToThePrice()
{
    for (const std::int64_t minor : {std::int64_t{0}, std::int64_t{1}, std::int64_t{7}, std::int64_t{99'999'999}, kLargestMinor}) {
        for (int years = 0; years <= 20; ++years) {
            const Depreciation rule{years == 0 ? DepreciationMethod::Macrs5 : DepreciationMethod::StraightLine, years};
            const auto schedule = depreciationSchedule({minor, Currency::EUR}, rule);
            QVERIFY2(schedule, why(schedule));
            std::int64_t sum = 0;
            for (const Money& year : *schedule) {
                QVERIFY(year.minor >= 0);
                sum += year.minor;
            }
            QCOMPARE(sum, minor);
        }
    }
}

void TestPresentValue::badSchedules()
{
    QVERIFY(depreciationSchedule(yuan(1), {DepreciationMethod::StraightLine, 0}).error().id == ErrorId::OutOfRange);
    QVERIFY(depreciationSchedule(yuan(1), {DepreciationMethod::StraightLine, 21}).error().id == ErrorId::OutOfRange);
    QVERIFY(depreciationSchedule(yuan(-1), {}).error().id == ErrorId::OutOfRange);
}

void TestPresentValue::unusualRulesAreExplained()
{
    const auto warning = [](const char* region, DepreciationMethod method, int years) {
        const auto message = depreciationWarning(region, {method, years});
        return message ? shown(message->id) : QString();
    };
    QCOMPARE(warning("de", DepreciationMethod::StraightLine, 1), QStringLiteral("depreciation_de_one_year"));
    QCOMPARE(warning("de", DepreciationMethod::StraightLine, 3), QString());
    QCOMPARE(warning("cn", DepreciationMethod::StraightLine, 2), QStringLiteral("depreciation_cn_below_three"));
    QCOMPARE(warning("cn", DepreciationMethod::StraightLine, 3), QString());
    QCOMPARE(warning("de", DepreciationMethod::Macrs5, 0), QStringLiteral("depreciation_us_only"));
    QCOMPARE(warning("us", DepreciationMethod::FirstYear, 0), QString());
}

void TestPresentValue::everyKindGrowsOnItsOwn()
{
    // 100 of energy growing by 10 % and 50 of support growing by none: 150, 160, 171, 183.10.
    QCOMPARE(inWords(yearlyOpex({{yuan(100), decimal("0.1")}, {yuan(50), Decimal()}}, 4)), QStringLiteral("150.00 160.00 171.00 183.10"));
    QCOMPARE(inWords(yearlyOpex({{yuan(100), decimal("-0.5")}}, 3)), QStringLiteral("100.00 50.00 25.00"));
    QVERIFY(yearlyOpex({}, 3).error().id == ErrorId::OutOfRange);
    QVERIFY(yearlyOpex({{yuan(1), Decimal()}}, 0).error().id == ErrorId::OutOfRange);
    QVERIFY(yearlyOpex({{yuan(1), decimal("-1")}}, 2).error().id == ErrorId::OutOfRange);
    QVERIFY(yearlyOpex({{yuan(1), Decimal()}, {{1, Currency::EUR}, Decimal()}}, 2).error().id == ErrorId::CurrencyMismatch);
}

void TestPresentValue::seriesEqualsTheConstantForm()
{
    QCOMPARE(npv(goldenCase()), QStringLiteral("3061696.37"));
    QCOMPARE(npv(goldenCase(), "0"), QStringLiteral("3300000.00"));
}

void TestPresentValue::taxLowersCostsAndTaxesTheGain()
{
    OwnershipCosts costs = goldenCase();
    // At 25 % and without interest: 2,000,000 + 1,500,000 x 0.75 - 500,000 - 150,000, however it is written off.
    for (const Depreciation rule : {Depreciation{}, {DepreciationMethod::StraightLine, 1}, {DepreciationMethod::FirstYear, 0}}) {
        costs.tax = Taxation{decimal("0.25"), rule};
        QCOMPARE(npv(costs, "0"), QStringLiteral("2475000.00"));
    }
    costs.tax->rate = Decimal();
    QCOMPARE(npv(costs), QStringLiteral("3061696.37"));
    // Worked out apart from the program with Python's decimal.
    const std::pair<Depreciation, const char*> expected[] = {
        {{DepreciationMethod::StraightLine, 3}, "2366756.11"},
        {{DepreciationMethod::StraightLine, 7}, "2413852.53"},
        {{DepreciationMethod::Macrs5, 0}, "2389157.47"},
        {{DepreciationMethod::FirstYear, 0}, "2333309.32"}};
    for (const auto& [rule, amount] : expected) {
        costs.tax = Taxation{decimal("0.25"), rule};
        QCOMPARE(npv(costs), QString(amount));
    }
}

void TestPresentValue::whatIsNotWrittenOffLowersTheGain()
{
    // Seven years of writing off, sold after five for 10 %: two sevenths are left in the books, so that the sale is a loss.
    OwnershipCosts costs = goldenCase();
    costs.tax = Taxation{decimal("0.25"), {DepreciationMethod::StraightLine, 7}};
    // 2,000,000 + 1,125,000 - 0.25 x 1,428,571.43 - (200,000 - 0.25 x (200,000 - 571,428.57)) = 2,475,000, only earlier or later.
    QCOMPARE(npv(costs, "0"), QStringLiteral("2475000.00"));
}

void TestPresentValue::badCosts()
{
    OwnershipCosts costs = goldenCase();
    costs.tax = Taxation{decimal("1.1"), {}};
    QVERIFY(netPresentCost(costs, Decimal()).error().id == ErrorId::OutOfRange);
    costs = goldenCase();
    QVERIFY(netPresentCost(costs, decimal("-1")).error().id == ErrorId::OutOfRange);
    costs.residual.currency = Currency::EUR;
    QVERIFY(netPresentCost(costs, Decimal()).error().id == ErrorId::CurrencyMismatch);
    costs = goldenCase();
    costs.opexByYear.clear();
    QVERIFY(netPresentCost(costs, Decimal()).error().id == ErrorId::OutOfRange);
}

void TestPresentValue::tiesAreDecidedExactly()
{
    // 39 fen a year from now at 4 % are worth 37.5: half to even says 38, though 1/1.04 has no end in decimals.
    const Money none{0, Currency::CNY};
    QCOMPARE(netPresentCost(none, Money{39, Currency::CNY}, decimal("0.04"), 1, none)->minor, std::int64_t{38});
    QCOMPARE(netPresentCost(none, Money{13, Currency::CNY}, decimal("0.04"), 1, none)->minor, std::int64_t{12});
    // 25 now are 26 a year later; 12.5 are 13.
    QCOMPARE(equivalentAnnualCost(Money{25, Currency::CNY}, decimal("0.04"), 1)->minor, std::int64_t{26});
    // 1,250 now at 2 % over one year: 1,275; and 75 at 2 %: 76.5, so 76.
    QCOMPARE(equivalentAnnualCost(Money{75, Currency::CNY}, decimal("0.02"), 1)->minor, std::int64_t{76});
}

void TestPresentValue::paybackIsDecidedExactly()
{
    // 1.1 to the twelfth is 3.138428376721: a month's growth is exactly 10 %, so 110 a month are worth 100, 190.909.. and so on.
    const Decimal tenPercentAMonth = decimal("2.138428376721");
    const Money none{0, Currency::CNY};
    const Money saving{1331, Currency::CNY};
    QCOMPARE(discountedBreakEvenMonth(Money{1210, Currency::CNY}, saving, none, tenPercentAMonth).value(), 1);
    QCOMPARE(discountedBreakEvenMonth(Money{2310, Currency::CNY}, saving, none, tenPercentAMonth).value(), 2);
    QCOMPARE(discountedBreakEvenMonth(Money{2311, Currency::CNY}, saving, none, tenPercentAMonth).value(), 3);
    QCOMPARE(discountedBreakEvenMonth(Money{3310, Currency::CNY}, saving, none, tenPercentAMonth).value(), 3);
    // For ever they are worth 13,310, which no month reaches.
    QVERIFY(!discountedBreakEvenMonth(Money{13310, Currency::CNY}, saving, none, tenPercentAMonth));
    QCOMPARE(discountedBreakEvenMonth(none, saving, none, tenPercentAMonth).value(), 0);
    // Savings that gain with time.
    QCOMPARE(discountedBreakEvenMonth(yuan(100), yuan(10), none, decimal("-0.5")).value(), 8);
}

SIZEWRIGHT_TEST(TestPresentValue)
#include "tst_present_value.moc"
