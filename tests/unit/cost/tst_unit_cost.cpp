// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/cost/finance.h"
#include "core/cost/unit_cost.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr Money kAnnual{76'682'162, Currency::CNY};

/// Half to even at so many digits, as a text.
QString rounded(const Result<Decimal>& value, int digits)
{
    return value ? QString::number(value->toDouble(), 'f', digits) : shown(describe(value.error()));
}

}  // namespace

class TestUnitCost : public QObject {
    Q_OBJECT
private slots:
    void goldenCostPerOutput();
    void theUnitDecidesTheComparison();
    void equivalentsNeedTheirShares();
    void usersAndMonths();
    void volumeAndUtilisation();
    void neverIsAnAnswer();
};

void TestUnitCost::goldenCostPerOutput()
{
    const auto tokens = megatokensOfYear(decimal("2000"), decimal("0.3"), decimal("0.98"));
    QVERIFY2(tokens, why(tokens));
    QCOMPARE(shown(tokens->toText()), QStringLiteral("18543.168"));
    const auto cost = costPerMegatoken(kAnnual, {*tokens, {}, {}}, TokenUnit::Output);
    QVERIFY2(cost, why(cost));
    QCOMPARE(rounded(cost->amount, 3), QStringLiteral("41.353"));
    QCOMPARE(shown(tokenUnitId(cost->unit)), QStringLiteral("output"));
}

void TestUnitCost::theUnitDecidesTheComparison()
{
    const AnnualTokens tokens{decimal("18543.168"), decimal("27814.752"), decimal("27814.752")};
    const auto own = costPerMegatoken(kAnnual, tokens, TokenUnit::Output);
    const auto ownOfAll = costPerMegatoken(kAnnual, tokens, TokenUnit::AllTokens);
    QVERIFY(own && ownOfAll);
    QCOMPARE(shown(own->inputPerOutput.toText()), QStringLiteral("3"));
    // 9.214 a million of all tokens is 36.855 a million of output with its three of input: own hardware costs 1.12 times as much.
    const auto api = perOutputMegatoken(decimal("9.21375"), own->inputPerOutput);
    QVERIFY(api && *api == decimal("36.855"));
    QCOMPARE(rounded(divide(own->amount, *api), 2), QStringLiteral("1.12"));
    QCOMPARE(rounded(divide(ownOfAll->amount, decimal("9.21375")), 2), QStringLiteral("1.12"));
    // The trap: 41.353 over 9.214 compares two units.
    QCOMPARE(rounded(divide(own->amount, decimal("9.21375")), 1), QStringLiteral("4.5"));
}

void TestUnitCost::equivalentsNeedTheirShares()
{
    // 100 output, 40 computed input at 4 to one, 50 cached at 10 to one: 115 equivalents.
    const Money annual{11'500, Currency::EUR};
    const AnnualTokens tokens{decimal("100"), decimal("40"), decimal("50")};
    OutputEquivalence shares;
    QVERIFY(costPerMegatoken(annual, tokens, TokenUnit::OutputEquivalents, shares).error().id == ErrorId::OutOfRange);
    shares.cachedInputs = decimal("10");
    const auto cost = costPerMegatoken(annual, tokens, TokenUnit::OutputEquivalents, shares);
    QVERIFY2(cost, why(cost));
    QVERIFY(cost->amount == decimal("1"));
    QVERIFY(cost->inputPerOutput == decimal("0.9"));
    QCOMPARE(shown(tokenUnitId(cost->unit)), QStringLiteral("output_equivalents"));
    // Without cached input its share is not asked for.
    QVERIFY(costPerMegatoken(annual, {decimal("100"), decimal("60"), {}}, TokenUnit::OutputEquivalents)->amount == decimal("1"));
    QVERIFY(costPerMegatoken(annual, {}, TokenUnit::Output).error().id == ErrorId::OutOfRange);
}

void TestUnitCost::usersAndMonths()
{
    QCOMPARE(shown(plainText(costPerUserAndMonth(kAnnual, 100).value())), QStringLiteral("639.02"));
    QVERIFY(costPerUserAndMonth(kAnnual, 0).error().id == ErrorId::OutOfRange);
}

void TestUnitCost::volumeAndUtilisation()
{
    // 766,821.62 a year at 36.855: 20,806.4 million output tokens, 33.66 % of the 61,810.56 that full use gives.
    QCOMPARE(rounded(breakEvenVolume(kAnnual, decimal("36.855")).value(), 4), QStringLiteral("20806.4474"));
    QCOMPARE(rounded(breakEvenUtilisation(kAnnual, decimal("36.855"), decimal("61810.56")).value(), 6), QStringLiteral("0.336616"));
    // At that share both cost the same.
    const auto cost = costPerMegatoken(kAnnual, {breakEvenVolume(kAnnual, decimal("36.855")).value(), {}, {}}, TokenUnit::Output);
    QCOMPARE(rounded(cost->amount, 12), QStringLiteral("36.855000000000"));
}

void TestUnitCost::neverIsAnAnswer()
{
    QVERIFY(!breakEvenVolume(kAnnual, Decimal()));
    QVERIFY(!breakEvenUtilisation(kAnnual, decimal("36.855"), decimal("20806")));
    QVERIFY(!breakEvenUtilisation(kAnnual, decimal("36.855"), Decimal()));
    QVERIFY(breakEvenUtilisation({100'000, Currency::CNY}, decimal("10"), decimal("100")).value() == decimal("1"));
}

SIZEWRIGHT_TEST(TestUnitCost)
#include "tst_unit_cost.moc"
