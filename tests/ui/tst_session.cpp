// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>

#include <atomic>

#include "tests/support/test_main.h"
#include "ui/session/plan_session.h"
#include "ui/session/scenario_edits.h"

using namespace sizewright;

namespace {

/// A planner that answers at once with a plan whose concurrency is the number of people.
Result<Plan> echoPeople(const Scenario& scenario, const std::stop_token&, const FirstAnswer&)
{
    Plan plan;
    plan.concurrency = scenario.demand.people;
    return plan;
}

std::function<void(Scenario&)> people(int count)
{
    return [count](Scenario& scenario) { scenario.demand.people = count; };
}

/// The least that a project file accepts.
WorkloadTemplate smallTemplate()
{
    WorkloadTemplate entry;
    entry.id = "small";
    entry.modelId = "deepseek-r1";
    entry.requestsPerActivePersonHour = 10;
    entry.input = Tokens(1000);
    entry.inputP95 = Tokens(4000);
    entry.answer = Tokens(500);
    entry.firstTokenWithin = Seconds(2);
    entry.perUser = TokensPerSecond(14);
    return entry;
}

std::shared_ptr<const Catalog> emptyCatalog()
{
    return std::make_shared<const Catalog>();
}

}  // namespace

/// The document: undo, merging, files, and recomputing without ever showing an old result.
class TestSession : public QObject {
    Q_OBJECT

private slots:
    void undoAndRedoRestoreTheScenario();
    void equalEditChangesNothing();
    void editsWithOneKeyMerge();
    void editBackToTheStartLeavesNoCommand();
    void modifiedFollowsTheSavedState();
    void failedOpenKeepsTheDocument();
    void resultBelongsToTheNewestScenario();
    void slowOldComputationIsStopped();
    void firstAnswerShowsWhileComputing();
    void destructorStopsTheComputation();
    void failureIsAnOutcome();
    void currencyConvertsTheCeiling();
    void percentIsExact_data();
    void percentIsExact();
};

void TestSession::undoAndRedoRestoreTheScenario()
{
    PlanSession session(emptyCatalog(), echoPeople);
    const Scenario first = session.scenario();
    session.edit(QStringLiteral("people"), people(7));
    session.edit(QStringLiteral("title"), [](Scenario& s) { s.title = "named"; });
    const Scenario last = session.scenario();
    QCOMPARE(session.undoStack()->count(), 2);
    session.undoStack()->undo();
    session.undoStack()->undo();
    QVERIFY(session.scenario() == first);
    session.undoStack()->redo();
    session.undoStack()->redo();
    QVERIFY(session.scenario() == last);
}

void TestSession::equalEditChangesNothing()
{
    PlanSession session(emptyCatalog(), echoPeople);
    QSignalSpy changed(&session, &PlanSession::scenarioChanged);
    session.edit(QStringLiteral("same"), people(session.scenario().demand.people));
    QCOMPARE(session.undoStack()->count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestSession::editsWithOneKeyMerge()
{
    PlanSession session(emptyCatalog(), echoPeople);
    const int before = session.scenario().demand.people;
    for (int count = 10; count < 20; ++count)
        session.edit(QStringLiteral("people"), people(count), QStringLiteral("people"));
    QCOMPARE(session.undoStack()->count(), 1);
    session.edit(
        QStringLiteral("hours"), [](Scenario& s) { s.demand.hoursPerDay = 3; }, QStringLiteral("hours"));
    QCOMPARE(session.undoStack()->count(), 2);
    session.undoStack()->undo();
    session.undoStack()->undo();
    QCOMPARE(session.scenario().demand.people, before);
}

void TestSession::editBackToTheStartLeavesNoCommand()
{
    PlanSession session(emptyCatalog(), echoPeople);
    const int before = session.scenario().demand.people;
    session.edit(QStringLiteral("people"), people(before + 1), QStringLiteral("people"));
    session.edit(QStringLiteral("people"), people(before), QStringLiteral("people"));
    QCOMPARE(session.undoStack()->count(), 0);
    QVERIFY(!session.isModified());
}

void TestSession::modifiedFollowsTheSavedState()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("plan.json"));
    PlanSession session(emptyCatalog(), echoPeople);
    QSignalSpy modified(&session, &PlanSession::modifiedChanged);
    session.newPlan(smallTemplate(), QStringLiteral("2026-11-20"));
    session.edit(QStringLiteral("people"), people(33));
    QVERIFY(session.isModified());
    QVERIFY(session.save(file).has_value());
    QVERIFY(!session.isModified());
    QCOMPARE(modified.count(), 2);
    QCOMPARE(session.displayName(), QStringLiteral("plan"));

    PlanSession other(emptyCatalog(), echoPeople);
    const auto opened = other.open(file);
    QVERIFY2(opened.has_value(), opened ? "" : describe(opened.error()).c_str());
    QVERIFY(other.scenario() == session.scenario());
    QVERIFY(other.openCopy(file).has_value());
    QVERIFY(other.filePath().isEmpty());
}

void TestSession::failedOpenKeepsTheDocument()
{
    PlanSession session(emptyCatalog(), echoPeople);
    session.edit(QStringLiteral("people"), people(33));
    const auto opened = session.open(QStringLiteral("/nowhere/at/all.json"));
    QVERIFY(!opened.has_value());
    QCOMPARE(session.scenario().demand.people, 33);
    QVERIFY(session.isModified());
}

void TestSession::resultBelongsToTheNewestScenario()
{
    PlanSession session(emptyCatalog(), echoPeople);
    session.setDebounce(0);
    QSignalSpy outcomes(&session, &PlanSession::outcomeChanged);
    for (int count = 2; count <= 40; ++count) {
        session.edit(QStringLiteral("people"), people(count));
        if (count % 7 == 0)
            QTest::qWait(1);
    }
    QVERIFY(session.isComputing());
    QTRY_VERIFY(!session.isComputing());
    QVERIFY(session.plan() != nullptr);
    QCOMPARE(session.plan()->concurrency, 40);
    QVERIFY(session.outcome()->scenario == session.scenario());
    QVERIFY(outcomes.count() >= 1);
}

void TestSession::slowOldComputationIsStopped()
{
    std::atomic<int> started = 0;
    std::atomic<int> stopped = 0;
    const Planner planner = [&](const Scenario& scenario, const std::stop_token& stop, const FirstAnswer&) -> Result<Plan> {
        ++started;
        while (scenario.demand.people == 2 && !stop.stop_requested())
            std::this_thread::yield();
        if (stop.stop_requested()) {
            ++stopped;
            return failure(ErrorId::Cancelled, {}, {});
        }
        return echoPeople(scenario, stop, {});
    };
    PlanSession session(emptyCatalog(), planner);
    session.setDebounce(0);
    session.edit(QStringLiteral("people"), people(2));
    QTRY_COMPARE(started.load(), 1);
    session.edit(QStringLiteral("people"), people(3));
    QTRY_VERIFY(session.plan() != nullptr);
    QCOMPARE(session.plan()->concurrency, 3);
    QCOMPARE(stopped.load(), 1);
}

void TestSession::firstAnswerShowsWhileComputing()
{
    std::atomic<bool> goOn = false;
    PlanSession session(emptyCatalog(), [&](const Scenario& scenario, const std::stop_token& stop, const FirstAnswer& first) -> Result<Plan> {
        Plan some = echoPeople(scenario, stop, {}).value();
        some.provisional = true;
        first(some);
        while (!goOn && !stop.stop_requested())
            std::this_thread::yield();
        return echoPeople(scenario, stop, {});
    });
    session.setDebounce(0);
    session.edit(QStringLiteral("people"), people(7));
    QTRY_VERIFY(session.plan() != nullptr);
    QVERIFY(session.plan()->provisional);
    QVERIFY(session.isComputing());
    goOn = true;
    QTRY_VERIFY(!session.isComputing());
    QVERIFY(!session.plan()->provisional);
    QCOMPARE(session.plan()->concurrency, 7);
}

void TestSession::destructorStopsTheComputation()
{
    std::atomic<bool> running = false;
    std::atomic<bool> ended = false;
    {
        PlanSession session(emptyCatalog(), [&](const Scenario&, const std::stop_token& stop, const FirstAnswer&) -> Result<Plan> {
            running = true;
            while (!stop.stop_requested())
                std::this_thread::yield();
            ended = true;
            return failure(ErrorId::Cancelled, {}, {});
        });
        session.setDebounce(0);
        session.edit(QStringLiteral("people"), people(2));
        QTRY_VERIFY(running.load());
    }
    QVERIFY(ended.load());
}

void TestSession::failureIsAnOutcome()
{
    PlanSession session(emptyCatalog(), [](const Scenario&, const std::stop_token&, const FirstAnswer&) -> Result<Plan> {
        return failure(ErrorId::OutOfRange, "/request/input", "0 tokens");
    });
    session.setDebounce(0);
    session.edit(QStringLiteral("people"), people(2));
    QTRY_VERIFY(session.outcome() != nullptr);
    QVERIFY(session.plan() == nullptr);
    QCOMPARE(session.outcome()->plan.error().where, std::string("/request/input"));
}

void TestSession::currencyConvertsTheCeiling()
{
    Catalog catalog;
    const auto rate = Decimal::parse("8");
    QVERIFY(rate.has_value());
    catalog.exchangeRates = {{Currency::EUR, Currency::CNY, *rate, "2026-11-20", "test"}};
    Scenario scenario;
    scenario.finance.currency = Currency::CNY;
    scenario.finance.capexCeiling = ceilingOf(1'600'000, Currency::CNY);
    changeCurrency(scenario, Currency::EUR, catalog);
    QVERIFY(scenario.finance.capexCeiling.has_value());
    QVERIFY(*scenario.finance.capexCeiling == (Money{20'000'000, Currency::EUR}));
    changeCurrency(scenario, Currency::GBP, catalog);
    QVERIFY(!scenario.finance.capexCeiling.has_value());
    QCOMPARE(scenario.finance.currency, Currency::GBP);
}

void TestSession::percentIsExact_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("fraction");
    QTest::newRow("eight") << 8.0 << QStringLiteral("0.08");
    QTest::newRow("third digit of a fraction") << 8.25 << QStringLiteral("0.0825");
    QTest::newRow("none") << 0.0 << QStringLiteral("0");
    QTest::newRow("binary fraction that is not exact") << 0.1 << QStringLiteral("0.001");
}

void TestSession::percentIsExact()
{
    QFETCH(double, percent);
    QFETCH(QString, fraction);
    QCOMPARE(QString::fromStdString(fractionOfPercent(percent).toText()), fraction);
}

SIZEWRIGHT_TEST(TestSession)
#include "tst_session.moc"
