// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/quotes/scoring.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Bid bid(const char* id, std::int64_t price, std::int64_t points, bool domestic = false)
{
    return {id, {price * 100, Currency::CNY}, Decimal::fromInteger(points), domestic, true};
}

/// The three bids on which the rules disagree.
std::vector<Bid> threeBids(bool preference = false)
{
    return {bid("A", 1'200'000, 820, preference), bid("B", 1'000'000, 700), bid("C", 1'500'000, 900, preference)};
}

/// "A 0.8253, B 0.8200": best first, with so many digits, half to even.
QString inWords(const std::vector<Bid>& bids, const Result<Ranking>& ranking, int digits)
{
    if (!ranking)
        return shown(describe(ranking.error()));
    Int128 unit = 1;
    for (int i = digits; i < Decimal::kDigits; ++i)
        unit *= 10;
    QStringList parts;
    for (const Score& score : *ranking) {
        const Int128 twice = 2 * (score.value.mantissa() % unit);
        const Int128 rounded = (score.value.mantissa() / unit + (twice >= unit ? 1 : 0)) * unit;
        parts << QStringLiteral("%1 %2").arg(shown(bids[score.bid].id), QString::number(Decimal::fromMantissa(rounded).toDouble(), 'f', digits));
    }
    return parts.join(", ");
}

const ScoreWeights kSixtyForty{decimal("0.6"), decimal("0.4")};

}  // namespace

class TestScoring : public QObject {
    Q_OBJECT
private slots:
    void simpleRatio();
    void extendedRatioDecidesInsideTheCorridor();
    void weighted();
    void medianReference();
    void chinesePricePoints();
    void domesticPreferenceIsForEvaluationOnly();
    void otherBenchmarksAreForCompanies();
    void criteriaComeBeforePoints();
    void badBidsAreNamed();
    void utilityMatrix();
    void aThirdBidCanTurnTheOrder();
    void weightsAreTried();
};

void TestScoring::simpleRatio()
{
    const auto bids = threeBids();
    QCOMPARE(inWords(bids, scoreByRatio(bids, decimal("10000")), 4), QStringLiteral("B 7.0000, A 6.8333, C 6.0000"));
    // A floor of points keeps the cheap bid out.
    QCOMPARE(inWords(bids, scoreByRatio(bids, decimal("10000"), decimal("750")), 4), QStringLiteral("A 6.8333, C 6.0000"));
}

void TestScoring::extendedRatioDecidesInsideTheCorridor()
{
    const auto bids = threeBids();
    const auto by = [&](const char* corridor, DecisionCriterion criterion) {
        return inWords(bids, scoreByExtendedRatio(bids, decimal("10000"), decimal(corridor), criterion), 4);
    };
    QCOMPARE(by("0.1", DecisionCriterion::MostPoints), QStringLiteral("A 6.8333, B 7.0000"));
    QCOMPARE(by("0.1", DecisionCriterion::LowestPrice), QStringLiteral("B 7.0000, A 6.8333"));
    QCOMPARE(by("0.02", DecisionCriterion::MostPoints), QStringLiteral("B 7.0000"));
    QVERIFY(!scoreByExtendedRatio(bids, decimal("10000"), decimal("0.11"), DecisionCriterion::MostPoints));
    // Exactly 10 % below the best is still inside: 630 of 700 at the same price.
    const std::vector<Bid> edge{bid("best", 1'000'000, 700), bid("edge", 1'000'000, 630), bid("out", 1'000'001, 630)};
    QCOMPARE(scoreByExtendedRatio(edge, decimal("10000"), decimal("0.1"), DecisionCriterion::LowestPrice)->size(), std::size_t{2});
}

void TestScoring::weighted()
{
    const auto bids = threeBids();
    QCOMPARE(inWords(bids, scoreByWeights(bids, kSixtyForty, decimal("1000")), 4), QStringLiteral("A 0.8253, B 0.8200, C 0.8067"));
    QVERIFY(!scoreByWeights(bids, {decimal("0.6"), decimal("0.5")}, decimal("1000")));
    QVERIFY(!scoreByWeights(bids, kSixtyForty, decimal("899")));
}

void TestScoring::medianReference()
{
    const auto bids = threeBids();
    QCOMPARE(inWords(bids, scoreByReference(bids, kSixtyForty, Reference::Median), 4), QStringLiteral("A 0.2000, B 0.1789, C 0.1585"));
    // An even number has its middle between two.
    const std::vector<Bid> two{bid("A", 100, 10), bid("B", 300, 30)};
    QCOMPARE(inWords(two, scoreByReference(two, kSixtyForty, Reference::Median), 1), QStringLiteral("B 0.3, A 0.1"));
}

void TestScoring::chinesePricePoints()
{
    ChinesePriceRule rule;
    rule.weight = decimal("30");
    QCOMPARE(inWords(threeBids(), scoreChinesePrice(threeBids(), rule), 1), QStringLiteral("B 30.0, A 25.0, C 20.0"));
    rule.domesticPreference = decimal("0.2");
    QCOMPARE(inWords(threeBids(true), scoreChinesePrice(threeBids(true), rule), 1), QStringLiteral("A 30.0, B 28.8, C 24.0"));
}

void TestScoring::domesticPreferenceIsForEvaluationOnly()
{
    const auto bids = threeBids(true);
    QVERIFY(evaluatedPrice(bids[0], decimal("0.2")).value() == decimal("960000"));
    QVERIFY(evaluatedPrice(bids[1], decimal("0.2")).value() == decimal("1000000"));
    QCOMPARE(bids[0].price.minor, std::int64_t{120'000'000});
}

void TestScoring::otherBenchmarksAreForCompanies()
{
    ChinesePriceRule rule;
    rule.weight = decimal("30");
    rule.benchmark = PriceBenchmark::Average;
    const auto refused = scoreChinesePrice(threeBids(), rule);
    QVERIFY(!refused);
    QVERIFY(refused.error().id == ErrorId::NotApplicable);
    rule.government = false;
    QVERIFY(scoreChinesePrice(threeBids(), rule).error().id == ErrorId::MissingField);
    rule.offPerPercentAbove = decimal("1");
    rule.offPerPercentBelow = decimal("0.5");
    // Mean 1,233,333.33: A 2.70 % and B 18.92 % below, C 21.62 % above.
    QCOMPARE(inWords(threeBids(), scoreChinesePrice(threeBids(), rule), 2), QStringLiteral("A 28.65, B 20.54, C 8.38"));
    rule.benchmark = PriceBenchmark::AverageTimesK;
    QVERIFY(scoreChinesePrice(threeBids(), rule).error().id == ErrorId::MissingField);
    rule.k = decimal("0.9");
    // 1,110,000: A 8.11 % above, B 9.91 % below, C 35.14 % above, where no points remain.
    QCOMPARE(inWords(threeBids(), scoreChinesePrice(threeBids(), rule), 2), QStringLiteral("B 25.05, A 21.89, C 0.00"));
    rule.benchmark = PriceBenchmark::TrimmedAverage;
    const std::vector<Bid> five{bid("1", 50, 1), bid("2", 100, 1), bid("3", 100, 1), bid("4", 100, 1), bid("5", 900, 1)};
    QCOMPARE(inWords(five, scoreChinesePrice(five, rule), 1), QStringLiteral("2 30.0, 3 30.0, 4 30.0, 1 5.0, 5 0.0"));
}

void TestScoring::criteriaComeBeforePoints()
{
    auto bids = threeBids();
    bids[1].meetsCriteria = false;
    // Neither scored nor the lowest price.
    ChinesePriceRule rule;
    rule.weight = decimal("30");
    QCOMPARE(inWords(bids, scoreChinesePrice(bids, rule), 1), QStringLiteral("A 30.0, C 24.0"));
    bids[0].meetsCriteria = bids[2].meetsCriteria = false;
    QVERIFY(!scoreByWeights(bids, kSixtyForty, decimal("1000")));
}

void TestScoring::badBidsAreNamed()
{
    auto bids = threeBids();
    bids[2].price.currency = Currency::EUR;
    QVERIFY(scoreByRatio(bids, decimal("1")).error().id == ErrorId::CurrencyMismatch);
    QCOMPARE(shown(scoreByRatio(bids, decimal("1")).error().where), QStringLiteral("C"));
    bids = threeBids();
    bids[1].price.minor = 0;
    QVERIFY(scoreByWeights(bids, kSixtyForty, decimal("1000")).error().id == ErrorId::OutOfRange);
}

void TestScoring::utilityMatrix()
{
    QVERIFY(utility({decimal("0.5"), decimal("0.3"), decimal("0.2")}, {decimal("8"), decimal("6"), decimal("10")}).value() == decimal("7.8"));
    QVERIFY(utility({decimal("0.5")}, {decimal("8"), decimal("6")}).error().id == ErrorId::InvalidArgument);
    QVERIFY(utility({decimal("0.5"), decimal("0.4")}, {decimal("8"), decimal("6")}).error().id == ErrorId::OutOfRange);
}

void TestScoring::aThirdBidCanTurnTheOrder()
{
    const auto simple = [](const std::vector<Bid>& bids) { return scoreByRatio(bids, decimal("10000")); };
    const auto weights = [](const std::vector<Bid>& bids) { return scoreByWeights(bids, kSixtyForty, decimal("1000")); };
    // A ratio depends on its own bid alone.
    QVERIFY(rankFlips(threeBids(), simple)->empty());
    // Beside a cheap bid the price parts of the two others lie close together, without it apart.
    const std::vector<Bid> bids{bid("better", 1'200'000, 780), bid("cheaper", 900'000, 640), bid("poor", 600'000, 280)};
    QCOMPARE(weights(bids)->front().bid, std::size_t{0});
    const auto flips = rankFlips(bids, weights);
    QVERIFY2(flips, why(flips));
    QCOMPARE(flips->size(), std::size_t{1});
    QCOMPARE(flips->front().without, std::size_t{2});
    QCOMPARE(flips->front().nowBefore, std::size_t{1});
    QCOMPARE(flips->front().nowAfter, std::size_t{0});
}

void TestScoring::weightsAreTried()
{
    // 50/50: A 0.8267, B 0.8500, C 0.7833; 70/30: A 0.8240, B 0.7900, C 0.8300. Ten points of weight decide this tender.
    const auto tried = weightSensitivity(threeBids(), kSixtyForty, decimal("1000"), decimal("0.1"));
    QVERIFY2(tried, why(tried));
    QCOMPARE(tried->winner, std::size_t{0});
    QCOMPARE(tried->withMorePrice, std::size_t{1});
    QCOMPARE(tried->withMorePoints, std::size_t{2});
    QVERIFY(!tried->holds());
    QVERIFY(!weightSensitivity(threeBids(), kSixtyForty, decimal("1000"), decimal("0.5")));
}

SIZEWRIGHT_TEST(TestScoring)
#include "tst_scoring.moc"
