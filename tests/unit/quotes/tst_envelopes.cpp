// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>

#include "core/io/sha256.h"
#include "core/project/project.h"
#include "core/quotes/envelopes.h"
#include "tests/unit/quotes/sample_tender.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr const char* kMorning = "2026-11-22T09:00:00Z";
constexpr const char* kNoon = "2026-11-22T12:00:00Z";

CheckedTender twoEnvelopes()
{
    CheckedTender t = threeQuotes();
    t.tender.rules.twoEnvelopes = true;
    return t;
}

}  // namespace

class TestEnvelopes : public QObject {
    Q_OBJECT
private slots:
    void hashesAreThoseOfTheStandard();
    void pricesStayShutUntilOpened();
    void stagesFollowEachOther();
    void freezingNeedsEveryScore();
    void changesAfterFreezingShow();
    void reopeningShowsForEver();
    void digestIgnoresTheOrderOfEntry();
    void instantsAreChecked_data();
    void instantsAreChecked();
    void logOutlivesTheFile();
};

void TestEnvelopes::hashesAreThoseOfTheStandard()
{
    // FIPS 180-4, examples.
    QCOMPARE(shown(sha256Text("abc")), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(shown(sha256Text("")), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(shown(sha256Text(std::string(1'000'000, 'a'))), QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void TestEnvelopes::pricesStayShutUntilOpened()
{
    CheckedTender t = twoEnvelopes();
    const auto shut = scoreTender(t.tender, t.checks);
    QVERIFY(!shut && shut.error().id == ErrorId::NotApplicable);
    QVERIFY(shown(shut.error().detail).contains(QStringLiteral("freeze")));
    const auto points = qualityPoints(t.tender);
    QVERIFY2(points, why(points));
    QCOMPARE(shown((*points)[2].points->toText()), QStringLiteral("900"));
    QVERIFY(!(*points)[2].price);
    t.tender = freezeQuality(t.tender, kMorning, "Committee").value();
    QVERIFY(!scoreTender(t.tender, t.checks));
    t.tender = openPrices(t.tender, kNoon, "Committee").value();
    const auto open = scoreTender(t.tender, t.checks);
    QVERIFY2(open, why(open));
    QVERIFY(open->remarks.empty());
}

void TestEnvelopes::stagesFollowEachOther()
{
    Tender t = threeQuotes().tender;
    QVERIFY(envelopeStage(t) == EnvelopeStage::OneEnvelope && pricesAreOpen(t));
    QVERIFY(freezeQuality(t, kMorning, "x").error().id == ErrorId::NotApplicable);
    t.rules.twoEnvelopes = true;
    QVERIFY(envelopeStage(t) == EnvelopeStage::Scoring && !pricesAreOpen(t));
    QVERIFY(openPrices(t, kMorning, "x").error().id == ErrorId::NotApplicable);
    QVERIFY(reopen(t, kMorning, "x").error().id == ErrorId::NotApplicable);
    const Tender frozen = freezeQuality(t, kMorning, "x").value();
    QVERIFY(envelopeStage(frozen) == EnvelopeStage::QualityFrozen && !pricesAreOpen(frozen));
    QVERIFY(!freezeQuality(frozen, kNoon, "x"));
    const Tender open = openPrices(frozen, kNoon, "y").value();
    QVERIFY(envelopeStage(open) == EnvelopeStage::PricesOpen && pricesAreOpen(open));
    QVERIFY(!openPrices(open, kNoon, "x"));
    QCOMPARE(open.log.size(), std::size_t{2});
    QCOMPARE(shown(open.log[1].who), QStringLiteral("y"));
    QCOMPARE(open.log[0].digest, open.log[1].digest);
    QCOMPARE(open.log[0].digest.size(), std::size_t{64});
    const Tender again = reopen(frozen, kNoon, "x").value();
    QVERIFY(envelopeStage(again) == EnvelopeStage::Scoring);
    QVERIFY(freezeQuality(again, kNoon, "x").has_value());
}

void TestEnvelopes::freezingNeedsEveryScore()
{
    Tender t = twoEnvelopes().tender;
    t.scores.erase(t.scores.begin() + 1);  // A, speed
    const auto incomplete = freezeQuality(t, kMorning, "x");
    QVERIFY(!incomplete && incomplete.error().id == ErrorId::MissingField);
    QVERIFY(shown(incomplete.error().detail).contains(QStringLiteral("\"A\"")));
    // Who misses a must-criterion needs no points.
    t.scores.front().score = {};
    QVERIFY(freezeQuality(t, kMorning, "x").has_value());
}

void TestEnvelopes::changesAfterFreezingShow()
{
    CheckedTender t = twoEnvelopes();
    const Tender frozen = freezeQuality(t.tender, kMorning, "x").value();
    Tender changed = frozen;
    changed.scores[1].score = decimal("9.1");
    QVERIFY(openPrices(changed, kNoon, "x").error().id == ErrorId::NotApplicable);
    Tender open = openPrices(frozen, kNoon, "x").value();
    open.criteria[1].anchors.clear();
    const auto scores = scoreTender(open, t.checks);
    QVERIFY2(scores, why(scores));
    QVERIFY(std::ranges::find(scores->remarks, "scores-changed-since-frozen", &Message::id) != scores->remarks.end());
}

void TestEnvelopes::reopeningShowsForEver()
{
    CheckedTender t = twoEnvelopes();
    for (int round = 0; round < 2; ++round) {
        t.tender = freezeQuality(t.tender, kMorning, "x").value();
        t.tender = openPrices(t.tender, kMorning, "x").value();
        if (round == 0)
            t.tender = reopen(t.tender, kMorning, "x").value();
    }
    const auto scores = scoreTender(t.tender, t.checks);
    QVERIFY2(scores, why(scores));
    QCOMPARE(scores->remarks.size(), std::size_t{1});
    QCOMPARE(shown(render(scores->remarks.front(), {})),
             QStringLiteral("The scoring was opened again at 2026-11-22T09:00:00Z, when prices were known."));
}

void TestEnvelopes::digestIgnoresTheOrderOfEntry()
{
    const Tender t = twoEnvelopes().tender;
    Tender other = t;
    std::reverse(other.scores.begin(), other.scores.end());
    std::reverse(other.criteria.begin(), other.criteria.end());
    QCOMPARE(qualityDigest(other), qualityDigest(t));
    const auto differs = [&](const std::function<void(Tender&)>& change) {
        Tender changed = t;
        change(changed);
        return qualityDigest(changed) != qualityDigest(t);
    };
    QVERIFY(differs([](Tender& x) { x.scores[1].score = decimal("9.000000000000000001"); }));
    QVERIFY(differs([](Tender& x) { x.scores[1].reason += "!"; }));
    QVERIFY(differs([](Tender& x) { x.criteria[1].weight = decimal("0.5"); }));
    QVERIFY(differs([](Tender& x) { x.criteria[1].anchors[0].text = "more"; }));
    QVERIFY(differs([](Tender& x) { x.criteria[0].knockOut = false; }));
    // Prices are in the other envelope.
    QVERIFY(!differs([](Tender& x) { x.quotes[0].statedTotal = Money{1, Currency::CNY}; }));
    // The form is fixed: what was frozen once must be found again by later versions.
    Tender small;
    small.quotes.push_back({});
    small.quotes.back().id = "q1";
    small.criteria = {{"c1", "Speed", decimal("1"), false, {{10, "fast"}}}};
    small.scores = {{"q1", "c1", decimal("7.5"), "measured"}};
    QCOMPARE(qualityDigest(small),
             sha256Text(R"({"criteria":[{"anchors":[{"score":10,"text":"fast"}],"id":"c1","knock_out":false,"name":"Speed","weight":"1"}],)"
                        R"("scores":[{"criterion":"c1","quote":"q1","reason":"measured","score":"7.5"}]})"));
}

void TestEnvelopes::instantsAreChecked_data()
{
    QTest::addColumn<QString>("at");
    for (const char* at : {"", "2026-11-22", "2026-11-22T10:15:00", "2026-11-22 10:15:00Z", "2026-13-22T10:15:00Z", "2026-11-22T24:00:00Z",
                           "2026-11-22T10:60:00Z", "2026-11-22T10:15:60Z", "2026-11-22T1a:15:00Z", "2026-11-22T10:15:00+08:00"})
        QTest::newRow(at) << QString::fromUtf8(at);
}

void TestEnvelopes::instantsAreChecked()
{
    QFETCH(QString, at);
    QVERIFY(freezeQuality(twoEnvelopes().tender, at.toStdString(), "x").error().id == ErrorId::OutOfRange);
    const Tender frozen = freezeQuality(twoEnvelopes().tender, kNoon, "x").value();
    QVERIFY(openPrices(frozen, kMorning, "x").error().id == ErrorId::OutOfRange);
}

void TestEnvelopes::logOutlivesTheFile()
{
    Project project = loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value();
    project.tender = openPrices(freezeQuality(twoEnvelopes().tender, kMorning, "Ä 委员会").value(), kNoon, "B").value();
    const auto again = parseProject(projectText(project), "again");
    QVERIFY2(again, why(again));
    QVERIFY(again->tender == project.tender);
    QVERIFY(envelopeStage(again->tender) == EnvelopeStage::PricesOpen);
    QCOMPARE(qualityDigest(again->tender), frozenQuality(again->tender)->digest);
}

SIZEWRIGHT_TEST(TestEnvelopes)
#include "tst_envelopes.moc"
