// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QSignalSpy>
#include <QUndoStack>

#include <atomic>
#include <random>

#include "tests/support/test_main.h"
#include "ui/quotes/quote_texts.h"
#include "ui/session/plan_session.h"
#include "ui/session/tender_checker.h"
#include "ui/session/tender_command.h"
#include "ui/support/language.h"

using namespace sizewright;

namespace {

Result<Plan> noPlan(const Scenario&, const std::stop_token&, const FirstAnswer&)
{
    return Plan{};
}

std::shared_ptr<const Catalog> emptyCatalog()
{
    return std::make_shared<const Catalog>();
}

QuoteLine lineOf(const std::string& text)
{
    QuoteLine line;
    line.text = text;
    line.unitPrice = Money{100, Currency::CNY};
    return line;
}

Quote quoteOf(const std::string& id, std::size_t lines)
{
    Quote quote;
    quote.id = id;
    for (std::size_t i = 0; i < lines; ++i)
        quote.lines.push_back(lineOf(id + " line " + std::to_string(i)));
    return quote;
}

void addQuote(PlanSession& session, Quote quote)
{
    QVERIFY(session.editTender(QStringLiteral("add"), [&quote](Tender& tender) { tender.quotes.push_back(std::move(quote)); }).has_value());
}

/// One random edit of the lines of a random quote, or of the list of quotes.
void changeAtRandom(Tender& tender, std::mt19937& random)
{
    if (tender.quotes.empty() || random() % 7 == 0) {
        tender.quotes.push_back(quoteOf(freeQuoteId(tender.quotes), random() % 6));
        return;
    }
    if (random() % 9 == 0) {
        tender.quotes.erase(tender.quotes.begin() + static_cast<std::ptrdiff_t>(random() % tender.quotes.size()));
        return;
    }
    Quote& quote = tender.quotes[random() % tender.quotes.size()];
    const auto at = static_cast<std::ptrdiff_t>(random() % (quote.lines.size() + 1));
    switch (random() % 4) {
    case 0:
        quote.lines.insert(quote.lines.begin() + at, 1 + random() % 3, lineOf(std::string("new ").append(std::to_string(random()))));
        break;
    case 1:
        quote.lines.erase(quote.lines.begin() + at, quote.lines.end());
        break;
    case 2:
        std::ranges::reverse(quote.lines);
        break;
    default:
        quote.vendor = std::string("vendor ").append(std::to_string(random()));
        break;
    }
}

}  // namespace

/// Quotes in the open document: undo without copies of long lists, no plan anew, and checks that are never of another state.
class TestQuotesSession : public QObject {
    Q_OBJECT

private slots:
    void editIsUndoneAndRedone();
    void editLeavesThePlan();
    void equalEditChangesNothing();
    void invalidEditIsRefused();
    void typedEditsMerge();
    void everyStateComesBack();
    void changedRangeIsTheSmallest_data();
    void changedRangeIsTheSmallest();
    void checkIsOfTheNewestTender();
    void checkOfAnotherProjectIsForgotten();
    void numbersAreReadAsTheLanguageWritesThem_data();
    void numbersAreReadAsTheLanguageWritesThem();
    void amountsAreNeverRounded();
    void currencyKeepsTheNumbers();
};

void TestQuotesSession::editIsUndoneAndRedone()
{
    PlanSession session(emptyCatalog(), noPlan);
    QSignalSpy changed(&session, &PlanSession::tenderChanged);
    addQuote(session, quoteOf("q1", 3));
    const Tender with = session.project().tender;
    QCOMPARE(with.quotes.size(), std::size_t(1));
    session.undoStack()->undo();
    QVERIFY(session.project().tender.empty());
    session.undoStack()->redo();
    QVERIFY(session.project().tender == with);
    QCOMPARE(changed.count(), 3);
}

void TestQuotesSession::editLeavesThePlan()
{
    PlanSession session(emptyCatalog(), noPlan);
    session.setDebounce(0);
    session.edit(QStringLiteral("people"), [](Scenario& s) { s.demand.people = 7; });
    QTRY_VERIFY(!session.isComputing());
    const auto outcome = session.outcome();
    QSignalSpy computing(&session, &PlanSession::computingChanged);
    addQuote(session, quoteOf("q1", 1));
    QTest::qWait(20);
    QCOMPARE(computing.count(), 0);
    QCOMPARE(session.outcome(), outcome);
    QVERIFY(session.isModified());
}

void TestQuotesSession::equalEditChangesNothing()
{
    PlanSession session(emptyCatalog(), noPlan);
    QVERIFY(session.editTender(QStringLiteral("nothing"), [](Tender&) {}).has_value());
    QCOMPARE(session.undoStack()->count(), 0);
}

void TestQuotesSession::invalidEditIsRefused()
{
    PlanSession session(emptyCatalog(), noPlan);
    addQuote(session, quoteOf("q1", 1));
    const Tender before = session.project().tender;
    const auto refused = session.editTender(QStringLiteral("date"), [](Tender& tender) { tender.quotes[0].date = "yesterday"; });
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().where, std::string("/quotes/0/date"));
    QVERIFY(session.project().tender == before);
    QCOMPARE(session.undoStack()->count(), 1);
}

void TestQuotesSession::typedEditsMerge()
{
    PlanSession session(emptyCatalog(), noPlan);
    addQuote(session, quoteOf("q1", 2));
    for (const char* name : {"A", "AB", "ABC"})
        QVERIFY(session.editTender(QStringLiteral("vendor"), [name](Tender& tender) { tender.quotes[0].vendor = name; }, QStringLiteral("q1/vendor")).has_value());
    QCOMPARE(session.undoStack()->count(), 2);
    QVERIFY(session.editTender(QStringLiteral("line"), [](Tender& tender) { tender.quotes[0].lines[1].text = "x"; }, QStringLiteral("q1/vendor")).has_value());
    QCOMPARE(session.undoStack()->count(), 3);
    session.undoStack()->undo();
    session.undoStack()->undo();
    QCOMPARE(session.project().tender.quotes[0].vendor, std::string());
    QCOMPARE(session.project().tender.quotes[0].lines[1].text, std::string("q1 line 1"));
}

void TestQuotesSession::everyStateComesBack()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        PlanSession session(emptyCatalog(), noPlan);
        std::mt19937 random(seed);
        std::vector<Tender> states{session.project().tender};
        for (int i = 0; i < 40; ++i) {
            QVERIFY(session.editTender(QStringLiteral("random"), [&random](Tender& tender) { changeAtRandom(tender, random); }).has_value());
            if (!(session.project().tender == states.back()))
                states.push_back(session.project().tender);
        }
        QCOMPARE(session.undoStack()->count(), static_cast<int>(states.size()) - 1);
        for (auto i = static_cast<int>(states.size()) - 1; i >= 0; --i) {
            session.undoStack()->setIndex(i);
            QVERIFY2(session.project().tender == states[static_cast<std::size_t>(i)], qPrintable(QStringLiteral("seed %1, state %2").arg(seed).arg(i)));
        }
        session.undoStack()->setIndex(static_cast<int>(states.size()) - 1);
        QVERIFY(session.project().tender == states.back());
    }
}

void TestQuotesSession::changedRangeIsTheSmallest_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("inserted");
    QTest::newRow("equal") << "abc" << "abc" << 3 << 0 << 0;
    QTest::newRow("changed") << "abc" << "axc" << 1 << 1 << 1;
    QTest::newRow("inserted") << "abc" << "abxc" << 2 << 0 << 1;
    QTest::newRow("removed") << "abcd" << "ad" << 1 << 2 << 0;
    QTest::newRow("one of equals") << "aaa" << "aa" << 2 << 1 << 0;
    QTest::newRow("all") << "ab" << "" << 0 << 2 << 0;
    QTest::newRow("grown") << "" << "ab" << 0 << 0 << 2;
}

void TestQuotesSession::changedRangeIsTheSmallest()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto lines = [](const QString& letters) {
        std::vector<QuoteLine> made;
        for (const QChar letter : letters)
            made.push_back(lineOf(QString(letter).toStdString()));
        return made;
    };
    const ChangedRange range = changedRange(lines(before), lines(after));
    QTEST(static_cast<int>(range.at), "at");
    QTEST(static_cast<int>(range.removed), "removed");
    QTEST(static_cast<int>(range.inserted), "inserted");
}

void TestQuotesSession::checkIsOfTheNewestTender()
{
    PlanSession session(emptyCatalog(), noPlan);
    std::atomic<int> runs = 0;
    TenderChecker checker(&session, [&runs](const Catalog&, const Scenario&, const Tender& tender, const std::stop_token&) -> Result<TenderCheck> {
        ++runs;
        QThread::msleep(5);
        TenderCheck check;
        check.quotes.resize(tender.quotes.size());
        return check;
    });
    checker.setDebounce(0);
    QSignalSpy answered(&checker, &TenderChecker::answered);
    for (int i = 1; i <= 6; ++i) {
        addQuote(session, quoteOf(std::string("q").append(std::to_string(i)), 1));
        QTest::qWait(2);
    }
    QTRY_VERIFY(!checker.isChecking());
    QVERIFY(checker.answer() != nullptr);
    QVERIFY(*checker.answer()->tender == session.project().tender);
    QVERIFY(checker.answer()->of("q6") != nullptr);
    QVERIFY(checker.answer()->of("q7") == nullptr);
    QVERIFY(runs > 0);
    session.undoStack()->setIndex(0);
    QTRY_VERIFY(checker.answer() == nullptr);
}

void TestQuotesSession::checkOfAnotherProjectIsForgotten()
{
    PlanSession session(emptyCatalog(), noPlan);
    TenderChecker checker(&session, [](const Catalog&, const Scenario&, const Tender& tender, const std::stop_token&) -> Result<TenderCheck> {
        TenderCheck check;
        check.quotes.resize(tender.quotes.size());
        return check;
    });
    checker.setDebounce(0);
    addQuote(session, quoteOf("q1", 1));
    QTRY_VERIFY(checker.answer() != nullptr);
    WorkloadTemplate entry;
    entry.modelId = "deepseek-r1";
    session.newPlan(entry, QStringLiteral("2026-11-22"));
    QVERIFY(session.project().tender.empty());
    QVERIFY(checker.answer() == nullptr);
}

void TestQuotesSession::numbersAreReadAsTheLanguageWritesThem_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");  // empty: refused
    const auto row = [](const char* name, LanguageId language, const char* typed, const char* value) {
        QTest::newRow(name) << static_cast<int>(language) << QString::fromUtf8(typed) << QString::fromUtf8(value);
    };
    row("plain", LanguageId::En, "1234.5", "1234.5");
    row("groups", LanguageId::En, "1,234,567.89", "1234567.89");
    row("negative", LanguageId::En, "-12", "-12");
    row("a comma that parts no thousands", LanguageId::En, "1,5", "");
    row("German", LanguageId::De, "1.234,5", "1234.5");
    row("German, a point that parts no thousands", LanguageId::De, "1234.5", "");
    row("German, small", LanguageId::De, "0,125", "0.125");
    row("Chinese", LanguageId::ZhCn, "12,000.5", "12000.5");
    row("words", LanguageId::En, "about 5", "");
    row("a formula", LanguageId::En, "=1+1", "");
    row("too many digits", LanguageId::En, "99999999999999999999", "");
}

void TestQuotesSession::numbersAreReadAsTheLanguageWritesThem()
{
    QFETCH(int, language);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    installTranslators(static_cast<LanguageId>(language));
    const auto read = decimalOf(typed);
    installTranslators(LanguageId::En);
    QCOMPARE(read ? QString::fromStdString(read->toText()) : QString(), value);
}

void TestQuotesSession::amountsAreNeverRounded()
{
    QVERIFY(amountOf(QStringLiteral("12.34"), Currency::CNY) == (Money{1234, Currency::CNY}));
    QVERIFY(!amountOf(QStringLiteral("12.345"), Currency::CNY));
    QVERIFY(!amountOf(QStringLiteral("12.5"), Currency::JPY));
}

void TestQuotesSession::currencyKeepsTheNumbers()
{
    Quote quote = quoteOf("q1", 1);
    quote.statedTotal = Money{123'00, Currency::CNY};
    setCurrency(quote, Currency::JPY);
    QVERIFY(quote.statedTotal == (Money{123, Currency::JPY}));
    QVERIFY(quote.lines[0].unitPrice == (Money{1, Currency::JPY}));
    QVERIFY(validateTender(Tender{{quote}, {}, {}, {}, {}}).has_value());
}

SIZEWRIGHT_TEST(TestQuotesSession)
#include "tst_quotes_session.moc"
