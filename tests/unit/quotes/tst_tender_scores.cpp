// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <numeric>
#include <random>

#include "core/quotes/usual_criteria.h"
#include "tests/unit/quotes/sample_tender.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

/// "A 82.4, B 79": best first, every digit.
QString inWords(const Tender& tender, const MethodResult& result)
{
    QStringList parts;
    for (const MethodScore& score : result.ranking)
        parts << shown(bidName(tender, score.quote)) + QLatin1Char(' ') + shown(score.value.toText());
    return parts.join(QStringLiteral(", "));
}

QString winnerOf(const Tender& tender, const MethodResult& result)
{
    QStringList names;
    for (const std::size_t quote : result.winners)
        names << shown(bidName(tender, quote));
    return names.join(QLatin1Char('+'));
}

std::vector<std::string> ids(const std::vector<Message>& messages)
{
    std::vector<std::string> found;
    for (const Message& message : messages)
        found.push_back(message.id);
    return found;
}

bool has(const std::vector<Message>& messages, std::string_view id)
{
    return std::ranges::find(messages, id, &Message::id) != messages.end();
}

/// Tenders of two to seven bids with three criteria, whose points and prices hit each other often.
CheckedTender randomTender(std::mt19937& random)
{
    CheckedTender t;
    const auto upTo = [&](unsigned most) { return static_cast<int>(random() % (most + 1)); };
    t.tender.criteria = {mustCriterion("must"), criterion("x", "0.5"), criterion("y", "0.3"), criterion("z", "0.2")};
    const int count = 2 + upTo(5);
    for (int i = 0; i < count; ++i) {
        t.add("Vendor " + std::to_string(i), 900'000 + 50'000 * upTo(20));
        const auto quote = static_cast<std::size_t>(i);
        t.tender.quotes[quote].domestic = upTo(1) == 1;
        t.score(quote, "must", upTo(5) == 0 ? "0" : "10");
        for (const char* id : {"x", "y", "z"})
            t.score(quote, id, std::to_string(1 + upTo(9)));
    }
    t.tender.rules.government = false;
    t.tender.rules.domesticPreference = decimal(upTo(1) == 1 ? "0.2" : "0");
    t.tender.rules.priceWeight = decimal("0.4");
    t.tender.rules.method = static_cast<ScoringMethod>(upTo(kScoringMethods - 1));
    return t;
}

/// The value of each quote by its vendor, in one text for each rule.
std::vector<std::string> valuesByVendor(const CheckedTender& t, const TenderScores& scores)
{
    std::vector<std::string> texts;
    for (const MethodResult& result : scores.methods) {
        std::vector<std::string> values;
        for (const MethodScore& score : result.ranking)
            values.push_back(t.tender.quotes[score.quote].vendor + "=" + score.value.toText());
        std::ranges::sort(values);
        std::string text;
        for (const std::string& value : values)
            text += value + ";";
        texts.push_back(text);
    }
    return texts;
}

CheckedTender shuffled(const CheckedTender& t, std::mt19937& random)
{
    std::vector<std::size_t> order(t.checks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::shuffle(order.begin(), order.end(), random);
    CheckedTender other = t;
    for (std::size_t i = 0; i < order.size(); ++i) {
        other.tender.quotes[i] = t.tender.quotes[order[i]];
        other.checks[i] = t.checks[order[i]];
    }
    return other;
}

}  // namespace

class TestTenderScores : public QObject {
    Q_OBJECT
private slots:
    void everyRuleToTheLastDigit_data();
    void everyRuleToTheLastDigit();
    void partsSumToTheValue();
    void otherWinnersAreNamed();
    void governmentTakesTheLowestPriceOnly();
    void domesticPreference();
    void missedMustsAreOutAndNamed();
    void unscoredAndUnpricedBidsAreNeverScoredAsZero();
    void floorOfPoints();
    void pricesForTheSameScope();
    void weightsAreMoved();
    void movedWeightsAreTheFirst();
    void criteriaAreMoved();
    void bidsAreLeftOut();
    void tiesShareTheFirstPlace();
    void criteriaWithoutAnchorsAreNamed();
    void refusals();
    void orderOfBidsDoesNotMatter();
    void scalingPricesLeavesRanks();
    void bidsThatAreOutChangeNothing();
    void usualCriteriaAreWhole();
};

void TestTenderScores::everyRuleToTheLastDigit_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("weight");
    QTest::addColumn<QString>("ranking");
    const auto row = [](const char* name, ScoringMethod method, const char* weight, const char* ranking) {
        QTest::newRow(name) << static_cast<int>(method) << QString::fromUtf8(weight) << QString::fromUtf8(ranking);
    };
    row("ratio", ScoringMethod::Ratio, "0.4", "B 7, A 6.833333333333333333, C 6");
    row("extended ratio", ScoringMethod::ExtendedRatio, "0.4", "A 6.833333333333333333, B 7");
    row("weighted", ScoringMethod::Weighted, "0.4", "A 0.825333333333333333, B 0.82, C 0.806666666666666667");
    row("median", ScoringMethod::ReferenceMedian, "0.4", "A 0.2, B 0.178861788617886179, C 0.158536585365853659");
    // Mean of points 2420/3, of prices 3,700,000/3: 0.6 x 2460/2420 - 0.4 x 3.6/3.7, and so on; digits by Python's fractions.
    row("mean", ScoringMethod::ReferenceMean, "0.4", "A 0.220728166182711637, B 0.196336832700469064, C 0.182935001116819299");
    // 60 % of 82, 70 and 90, and 40 points less 40 for twice the lowest price.
    row("utility", ScoringMethod::Utility, "0.4", "B 82, A 81.2, C 74");
    // 70 % of 82, 70 and 90, and 25, 30 and 20 points for the price.
    row("China, lowest price", ScoringMethod::ChineseLowest, "0.3", "C 83, A 82.4, B 79");
    // The mean is 1,233,333.33: 2.70 % and 18.92 % below at half a point, 21.62 % above at one.
    row("China, average", ScoringMethod::ChineseAverage, "0.3", "A 86.048648648648648649, C 71.378378378378378378, B 69.540540540540540541");
    // Times 0.95: 1,171,666.67.
    row("China, average times K", ScoringMethod::ChineseAverageTimesK, "0.3",
        "A 84.981792318634423898, B 71.674253200568990043, C 64.977240398293029872");
    row("China, trimmed average", ScoringMethod::ChineseTrimmedAverage, "0.3",
        "A 86.048648648648648649, C 71.378378378378378378, B 69.540540540540540541");
}

void TestTenderScores::everyRuleToTheLastDigit()
{
    QFETCH(int, method);
    QFETCH(QString, weight);
    CheckedTender t = threeQuotes();
    t.tender.rules.government = false;
    t.tender.rules.priceWeight = decimal(weight.toStdString());
    t.tender.rules.method = static_cast<ScoringMethod>(method);
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    const MethodResult& result = scores->by(t.tender.rules.method);
    QVERIFY(!result.notApplicable);
    QTEST(inWords(t.tender, result), "ranking");
    QCOMPARE(result.winners, std::vector<std::size_t>{result.ranking.front().quote});
}

void TestTenderScores::partsSumToTheValue()
{
    CheckedTender t = threeQuotes();
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    const MethodScore& c = scores->by(ScoringMethod::ChineseLowest).ranking.front();
    QCOMPARE(shown(c.pointsPart->toText()), QStringLiteral("63"));
    QCOMPARE(shown(c.pricePart->toText()), QStringLiteral("20"));
    for (const MethodResult& result : scores->methods)
        for (const MethodScore& score : result.ranking) {
            QCOMPARE(score.pointsPart.has_value(), result.method != ScoringMethod::Ratio && result.method != ScoringMethod::ExtendedRatio);
            QVERIFY(!score.pointsPart || *score.pointsPart + *score.pricePart == score.value);
        }
    // 0.4 x 1.5 / 1.2 of C, which is last.
    t.tender.rules.priceWeight = decimal("0.4");
    const TenderScores weighed = scoreTender(t.tender, t.checks).value();
    QVERIFY(weighed.by(ScoringMethod::ReferenceMedian).ranking.back().pricePart == decimal("-0.5"));
}

void TestTenderScores::otherWinnersAreNamed()
{
    CheckedTender t = threeQuotes();
    t.tender.rules.priceWeight = decimal("0.4");
    t.tender.rules.method = ScoringMethod::Weighted;
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    QCOMPARE(winnerOf(t.tender, scores->by(ScoringMethod::Weighted)), QStringLiteral("A"));
    QStringList sentences;
    for (const Message& change : scores->changes)
        sentences << shown(render(change, Language()));
    QCOMPARE(sentences, QStringList({QStringLiteral("By the rule “Utility analysis” B comes first instead of A."),
                                     QStringLiteral("By the rule “Germany: simple guide value (UfAB)” B comes first instead of A.")}));
}

void TestTenderScores::governmentTakesTheLowestPriceOnly()
{
    const CheckedTender t = threeQuotes();
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    for (const ScoringMethod method : {ScoringMethod::ChineseAverage, ScoringMethod::ChineseAverageTimesK, ScoringMethod::ChineseTrimmedAverage}) {
        QVERIFY(scores->by(method).notApplicable);
        QCOMPARE(shown(scores->by(method).notApplicable->id), QStringLiteral("method-government"));
        QVERIFY(scores->by(method).ranking.empty() && scores->by(method).winners.empty());
    }
    QVERIFY(!scores->by(ScoringMethod::ChineseLowest).notApplicable);
}

void TestTenderScores::domesticPreference()
{
    CheckedTender t = threeQuotes();
    t.tender.quotes[0].domestic = t.tender.quotes[2].domestic = true;
    t.tender.rules.domesticPreference = decimal("0.2");
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    QCOMPARE(inWords(t.tender, scores->by(ScoringMethod::ChineseLowest)), QStringLiteral("A 87.4, C 87, B 77.8"));
    QCOMPARE(scores->bids[0].price->minor, std::int64_t{120'000'000});
    QVERIFY(scores->bids[0].domestic);
    // German rules know no preference.
    QCOMPARE(inWords(t.tender, scores->by(ScoringMethod::Ratio)), QStringLiteral("B 7, A 6.833333333333333333, C 6"));
}

void TestTenderScores::missedMustsAreOutAndNamed()
{
    CheckedTender t = threeQuotes();
    t.tender.scores[3].score = {};   // B, fits
    t.tender.scores.erase(t.tender.scores.begin() + 6);  // C, fits
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    QVERIFY(scores->bids[1].status == BidStatus::KnockedOut && scores->bids[2].status == BidStatus::KnockedOut);
    QCOMPARE(shown(render(scores->bids[1].reasons.front(), {})), QStringLiteral("Misses the must-criterion “Must fits”."));
    QCOMPARE(shown(scores->bids[2].reasons.front().id), QStringLiteral("bid-must-open"));
    QCOMPARE(inWords(t.tender, scores->by(ScoringMethod::ChineseLowest)), QStringLiteral("A 87.4"));
    QVERIFY(has(scores->remarks, "scores-one-bid"));
    // Points are known all the same, for the vendor's debriefing.
    QCOMPARE(shown(scores->bids[1].points->toText()), QStringLiteral("700"));
}

void TestTenderScores::unscoredAndUnpricedBidsAreNeverScoredAsZero()
{
    CheckedTender t = threeQuotes();
    t.tender.scores.erase(t.tender.scores.begin() + 1);  // A, speed
    t.checks[2].price.reset();
    t.checks[2].sameScope.reset();
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    QVERIFY(scores->bids[0].status == BidStatus::NotScorable && !scores->bids[0].points);
    QCOMPARE(shown(render(scores->bids[0].reasons.front(), {})), QStringLiteral("Has no score for “Criterion speed”."));
    QVERIFY(scores->bids[2].status == BidStatus::NotScorable && !scores->bids[2].price);
    QCOMPARE(shown(scores->bids[2].reasons.front().id), QStringLiteral("bid-no-price"));
    for (const MethodResult& result : scores->methods)
        QVERIFY(result.ranking.size() <= 1);
    t.checks[2].price = Money{0, Currency::CNY};
    t.checks[2].sameScope = MoneyRange{*t.checks[2].price, *t.checks[2].price, *t.checks[2].price};
    QCOMPARE(shown(scoreTender(t.tender, t.checks)->bids[2].reasons.front().id), QStringLiteral("bid-price-not-positive"));
}

void TestTenderScores::floorOfPoints()
{
    CheckedTender t = threeQuotes();
    t.tender.rules.leastPoints = decimal("750");
    t.tender.rules.method = ScoringMethod::Ratio;
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    QVERIFY(scores->bids[1].status == BidStatus::TooFewPoints);
    QCOMPARE(shown(render(scores->bids[1].reasons.front(), {})), QStringLiteral("Has 700.00 points; the floor is 750.00."));
    QCOMPARE(inWords(t.tender, scores->by(ScoringMethod::Ratio)), QStringLiteral("A 6.833333333333333333, C 6"));
    // The lowest price is now 1.2 M: 30 and 24 points.
    QCOMPARE(inWords(t.tender, scores->by(ScoringMethod::ChineseLowest)), QStringLiteral("A 87.4, C 87"));
    QVERIFY(!has(scores->remarks, "scores-no-floor"));
    t.tender.rules.leastPoints = {};
    QVERIFY(has(scoreTender(t.tender, t.checks)->remarks, "scores-no-floor"));
}

void TestTenderScores::pricesForTheSameScope()
{
    CheckedTender t = threeQuotes();
    const Money added{130'000'000, Currency::CNY};
    t.checks[1].sameScope = MoneyRange{*t.checks[1].price, added, added};
    QCOMPARE(*scoreTender(t.tender, t.checks)->bids[1].price, added);
    t.tender.rules.scopeAdjusted = false;
    QCOMPARE(*scoreTender(t.tender, t.checks)->bids[1].price, *t.checks[1].price);
    // What has no public price is in neither, which is said.
    t.checks[0].missing.push_back({});
    QVERIFY(!has(scoreTender(t.tender, t.checks)->remarks, "scores-scope-open"));
    t.tender.rules.scopeAdjusted = true;
    QVERIFY(has(scoreTender(t.tender, t.checks)->remarks, "scores-scope-open"));
}

void TestTenderScores::weightsAreMoved()
{
    CheckedTender t = threeQuotes();
    t.tender.rules.priceWeight = decimal("0.4");
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    const WeightTrial& trial = *scores->by(ScoringMethod::Weighted).weights;
    // 0.5: B; 0.3: C. A and B meet where 0.12 x (1 - w) = w / 6, at 0.41860; A and C where 0.08 x (1 - w) = w / 6, at 0.32432.
    QVERIFY(trial.less == decimal("0.3") && trial.more == decimal("0.5"));
    QCOMPARE(trial.withMore, std::size_t{1});
    QCOMPARE(trial.withLess, std::size_t{2});
    QVERIFY(trial.above->weight == decimal("0.419") && trial.above->winner == 1);
    QVERIFY(trial.below->weight == decimal("0.324") && trial.below->winner == 2);
    QVERIFY(!scores->by(ScoringMethod::Ratio).weights && !scores->by(ScoringMethod::ExtendedRatio).weights);
    // Near the end of the scale the step is as far as the weight goes.
    t.tender.rules.priceWeight = decimal("0.05");
    const auto few = scoreTender(t.tender, t.checks);
    QVERIFY(few->by(ScoringMethod::Weighted).weights->less == Decimal());
    QVERIFY(!few->by(ScoringMethod::Weighted).weights->below);
}

void TestTenderScores::movedWeightsAreTheFirst()
{
    // Every step up to the one that is named, asked one by one.
    std::mt19937 random(3);
    for (int run = 0; run < 2; ++run) {
        CheckedTender t = randomTender(random);
        const auto scores = scoreTender(t.tender, t.checks);
        QVERIFY2(scores, why(scores));
        for (const MethodResult& result : scores->methods) {
            if (!result.weights)
                continue;
            const Decimal limit = result.weights->above ? result.weights->above->weight : decimal("1");
            for (int step = 0; step <= 600; step += 60) {
                t.tender.rules.priceWeight = decimal("0.4") + decimal(QString::number(step / 1000.0, 'f', 3).toStdString());
                const auto moved = scoreTender(t.tender, t.checks).value().by(result.method).winners;
                const bool wins = std::ranges::find(moved, result.winners.front()) != moved.end();
                if (t.tender.rules.priceWeight < limit)
                    QVERIFY(wins);
            }
            t.tender.rules.priceWeight = limit;
            const auto there = scoreTender(t.tender, t.checks).value().by(result.method).winners;
            QCOMPARE(std::ranges::find(there, result.winners.front()) == there.end(), result.weights->above.has_value());
            t.tender.rules.priceWeight = decimal("0.4");
        }
    }
}

void TestTenderScores::criteriaAreMoved()
{
    CheckedTender t = threeQuotes();
    t.tender.rules.priceWeight = decimal("0.4");
    t.tender.rules.method = ScoringMethod::Weighted;
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    QCOMPARE(scores->criteria.size(), std::size_t{2});
    // Speed at w: A 70 + 20 w, B 70, so 0.6 x 0.2 w of A's lead against B's 0.4 / 6 of price: B from w below 0.5556.
    const CriterionTrial& speed = scores->criteria[0];
    QCOMPARE(speed.criterion, std::size_t{1});
    QVERIFY(speed.less && speed.less->winner == 1);
    QVERIFY2(speed.less->weight == decimal("0.555"), speed.less->weight.toText().c_str());
    QVERIFY(!speed.more);
    const CriterionTrial& service = scores->criteria[1];
    QVERIFY(service.more && service.more->weight == decimal("0.445") && service.more->winner == 1);
    QVERIFY(!service.less);
}

void TestTenderScores::bidsAreLeftOut()
{
    CheckedTender t;
    t.add("better", 1'200'000);
    t.add("cheaper", 900'000);
    t.add("poor", 600'000);
    t.tender.criteria = {criterion("all", "1")};
    const char* const points[] = {"7.8", "6.4", "2.8"};
    for (std::size_t i = 0; i < 3; ++i)
        t.score(i, "all", points[i]);
    t.tender.rules.priceWeight = decimal("0.4");
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    const auto& flips = scores->by(ScoringMethod::Weighted).flips;
    QCOMPARE(flips.size(), std::size_t{1});
    QCOMPARE(flips.front().without, std::size_t{2});
    QCOMPARE(flips.front().nowBefore, std::size_t{1});
    QCOMPARE(flips.front().nowAfter, std::size_t{0});
    QVERIFY(scores->by(ScoringMethod::Ratio).flips.empty());
    // With one knocked-out bid in front the indices are still those of the quotes.
    CheckedTender shifted;
    shifted.add("out", 100);
    for (std::size_t i = 0; i < 3; ++i) {
        shifted.add(t.tender.quotes[i].vendor, t.checks[i].price->minor / 100);
        shifted.score(i + 1, "all", points[i]);
    }
    shifted.tender.criteria = {criterion("all", "1"), mustCriterion("must")};
    shifted.score(0, "all", "10");
    for (std::size_t i = 1; i < 4; ++i)
        shifted.score(i, "must", "1");
    shifted.tender.rules.priceWeight = decimal("0.4");
    const auto again = scoreTender(shifted.tender, shifted.checks);
    QVERIFY2(again, why(again));
    QCOMPARE(again->by(ScoringMethod::Weighted).flips.front().without, std::size_t{3});
    QCOMPARE(winnerOf(shifted.tender, again->by(ScoringMethod::Weighted)), QStringLiteral("better"));
}

void TestTenderScores::tiesShareTheFirstPlace()
{
    CheckedTender t;
    t.add("Same", 1'000'000);
    t.add("Same", 1'000'000);
    t.tender.criteria = {criterion("all", "1")};
    t.score(0, "all", "8");
    t.score(1, "all", "8");
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    for (const MethodResult& result : scores->methods)
        QVERIFY(result.notApplicable || result.winners.size() == 2);
    QCOMPARE(winnerOf(t.tender, scores->by(ScoringMethod::Ratio)), QStringLiteral("Same (q1)+Same (q2)"));
    QVERIFY(has(scores->remarks, "scores-tie"));
    QVERIFY(scores->changes.empty());
}

void TestTenderScores::criteriaWithoutAnchorsAreNamed()
{
    CheckedTender t = threeQuotes();
    QVERIFY(!has(scoreTender(t.tender, t.checks)->remarks, "scores-no-anchors"));
    t.tender.criteria[2].anchors.clear();
    const auto scores = scoreTender(t.tender, t.checks);
    QCOMPARE(ids(scores->remarks), std::vector<std::string>{"scores-no-anchors"});
    QVERIFY(shown(render(scores->remarks.front(), {})).contains(QStringLiteral("“Criterion service”")));
}

void TestTenderScores::refusals()
{
    CheckedTender t = threeQuotes();
    t.checks.pop_back();
    QVERIFY(scoreTender(t.tender, t.checks).error().id == ErrorId::InvalidArgument);
    t = threeQuotes();
    t.checks[1].sameScope->typical.currency = Currency::EUR;
    QVERIFY(scoreTender(t.tender, t.checks).error().id == ErrorId::CurrencyMismatch);
    t.tender.criteria = {mustCriterion("fits")};
    t.tender.scores.clear();
    QVERIFY(scoreTender(t.tender, t.checks).error().id == ErrorId::NotApplicable);
    t.tender.criteria.push_back(criterion("half", "0.5"));
    QVERIFY(scoreTender(t.tender, t.checks).error().id == ErrorId::OutOfRange);
    // A tender in which nobody takes part has results, each with the reason.
    t = threeQuotes();
    for (QuoteCheck& check : t.checks)
        check.sameScope.reset();
    const auto empty = scoreTender(t.tender, t.checks);
    QVERIFY2(empty, why(empty));
    for (const MethodResult& result : empty->methods)
        QCOMPARE(shown(result.notApplicable->id), QStringLiteral("method-no-bids"));
}

void TestTenderScores::orderOfBidsDoesNotMatter()
{
    std::mt19937 random(20261122);
    for (int run = 0; run < 15; ++run) {
        const CheckedTender t = randomTender(random);
        const CheckedTender other = shuffled(t, random);
        const auto one = scoreTender(t.tender, t.checks);
        const auto two = scoreTender(other.tender, other.checks);
        QVERIFY2(one && two, why(one));
        QCOMPARE(valuesByVendor(t, *one), valuesByVendor(other, *two));
    }
}

void TestTenderScores::scalingPricesLeavesRanks()
{
    std::mt19937 random(7);
    for (int run = 0; run < 15; ++run) {
        const CheckedTender t = randomTender(random);
        CheckedTender dear = t;
        for (QuoteCheck& check : dear.checks)
            check.sameScope->typical.minor *= 7;
        const auto one = scoreTender(t.tender, t.checks);
        const auto two = scoreTender(dear.tender, dear.checks);
        QVERIFY2(one && two, why(one));
        for (std::size_t m = 0; m < one->methods.size(); ++m) {
            QCOMPARE(one->methods[m].winners, two->methods[m].winners);
            QCOMPARE(one->methods[m].ranking.size(), two->methods[m].ranking.size());
            for (std::size_t i = 0; i < one->methods[m].ranking.size(); ++i)
                QCOMPARE(one->methods[m].ranking[i].quote, two->methods[m].ranking[i].quote);
        }
    }
}

void TestTenderScores::bidsThatAreOutChangeNothing()
{
    std::mt19937 random(11);
    for (int run = 0; run < 15; ++run) {
        const CheckedTender t = randomTender(random);
        CheckedTender more = t;
        more.add("Too cheap", 1);
        const std::size_t last = more.checks.size() - 1;
        for (const char* id : {"x", "y", "z"})
            more.score(last, id, "10");
        const auto one = scoreTender(t.tender, t.checks);
        const auto two = scoreTender(more.tender, more.checks);
        QVERIFY2(one && two, why(one));
        QVERIFY(two->bids[last].status == BidStatus::KnockedOut);
        QCOMPARE(valuesByVendor(t, *one), valuesByVendor(more, *two));
    }
}

void TestTenderScores::usualCriteriaAreWhole()
{
    CheckedTender t;
    t.tender.criteria = usualCriteria(Language());
    QVERIFY2(validateTender(t.tender), why(validateTender(t.tender)));
    QVERIFY(std::ranges::count(t.tender.criteria, true, &Criterion::knockOut) >= 3);
    for (const Criterion& c : t.tender.criteria) {
        QVERIFY(!c.name.empty());
        QCOMPARE(c.anchors.size(), std::size_t(c.knockOut ? 2 : 3));
        for (const ScoreAnchor& anchor : c.anchors)
            QVERIFY(!anchor.text.empty());
    }
    Language shouting;
    shouting.translate = [](const TextKey& key) { return std::string("!") + key.text; };
    QCOMPARE(shown(usualCriteria(shouting).front().name).front(), QLatin1Char('!'));
}

SIZEWRIGHT_TEST(TestTenderScores)
#include "tst_tender_scores.moc"
