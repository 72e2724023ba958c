// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QUndoStack>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/report/report_page.h"
#include "ui/session/plan_session.h"
#include "ui/support/elided_label.h"
#include "ui/wizard/wizard_view.h"
#include "ui/workspace/family_card.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

namespace {

void typeNumber(QDoubleSpinBox* input, const char* digits)
{
    input->setFocus();
    input->selectAll();
    QTest::keyClicks(input, QLatin1String(digits));
    QTest::keyClick(input, Qt::Key_Return);
}

}  // namespace

/// The way of a first user: template, three questions, plan, report.
class TestJourney : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fromTemplateToPdf();
    void undoBringsTheInputsBack();
    void closingAsksAboutUnsavedChanges();
    void savedPlanOpensAgain();
    void badFileIsExplained();
    void languageRebuildsThePagesAndKeepsThePlan();

private:
    static void startTeamPlan(WindowFixture& fixture);
    static void answerQuestions(MainWindow* window);
    static void checkWorkspace(MainWindow* window);
};

void TestJourney::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestJourney::startTeamPlan(WindowFixture& fixture)
{
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    auto* card = fixture.window->findChild<QAbstractButton*>(QStringLiteral("template-team-10"));
    QVERIFY(card != nullptr);
    QTest::mouseClick(card, Qt::LeftButton);
    QTRY_VERIFY(fixture.window->wizard()->isVisible());
}

void TestJourney::answerQuestions(MainWindow* window)
{
    auto* next = window->findChild<QPushButton*>(QStringLiteral("nextButton"));
    typeNumber(window->findChild<QDoubleSpinBox*>(QStringLiteral("inputTokens")), "2000");
    QTest::keyClicks(window->findChild<QLineEdit*>(QStringLiteral("titleEdit")), QStringLiteral("Team"));
    QCOMPARE(window->session()->scenario().request.input, Tokens(2000));
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(window->wizard()->step(), 1);

    typeNumber(window->findChild<QDoubleSpinBox*>(QStringLiteral("people")), "20");
    QCOMPARE(window->session()->scenario().demand.people, 20);
    auto* arithmetic = window->findChild<QLabel*>(QStringLiteral("arithmeticLabel"));
    QVERIFY2(arithmetic->text().contains(QStringLiteral("20 people")), qPrintable(arithmetic->text()));
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(window->wizard()->step(), 2);
    QVERIFY(!next->isEnabled());

    typeNumber(window->findChild<QDoubleSpinBox*>(QStringLiteral("capexCeiling")), "5000000");
    QVERIFY(window->session()->scenario().finance.capexCeiling.has_value());
    QCOMPARE(window->session()->scenario().finance.capexCeiling->minor, std::int64_t(500'000'000));
}

void TestJourney::checkWorkspace(MainWindow* window)
{
    QTRY_VERIFY(!window->session()->isComputing());
    QVERIFY(window->session()->plan() != nullptr);
    auto* footer = window->findChild<ElidedLabel*>(QStringLiteral("answerDecision"));
    QVERIFY(footer->text().size() > 20);
    QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("finishButton")), Qt::LeftButton);
    QTRY_VERIFY(window->workspace()->isVisible());
    const auto cards = window->workspace()->findChildren<FamilyCard*>();
    QCOMPARE(cards.size(), 4);
    for (const FamilyCard* card : cards) {
        QVERIFY(card->isVisible());
        QVERIFY(!card->accessibleName().isEmpty());
    }
    auto* table = window->findChild<QTableView*>(QStringLiteral("optionsTable"));
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(table->currentIndex().isValid());
    QVERIFY(window->findChild<QTableView*>(QStringLiteral("priceTable"))->model()->rowCount() > 0);
    for (const char* name : {"memoryChart", "costChart"}) {
        const auto* chart = window->findChild<ChartView*>(QLatin1String(name));
        QVERIFY2(!chart->chart().categories.empty(), name);
        QVERIFY2(!chart->chart().series.empty(), name);
    }
}

void TestJourney::fromTemplateToPdf()
{
    WindowFixture fixture;
    startTeamPlan(fixture);
    answerQuestions(fixture.window.get());
    checkWorkspace(fixture.window.get());

    QTabWidget* tabs = fixture.window->workspace()->tabs();
    ReportPage* report = fixture.window->workspace()->report();
    tabs->setCurrentWidget(report);
    const QString file = fixture.file(QStringLiteral("report.pdf"));
    fixture.dialogs.setNextFileName(file);
    QTest::mouseClick(fixture.window->findChild<QPushButton*>(QStringLiteral("exportPdfButton")), Qt::LeftButton);
    QVERIFY2(fixture.dialogs.lastError().isEmpty(), qPrintable(fixture.dialogs.lastError()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(4) == "%PDF");
    qInfo("The report took %lld ms", static_cast<long long>(report->lastMilliseconds()));
}

void TestJourney::undoBringsTheInputsBack()
{
    WindowFixture fixture;
    startTeamPlan(fixture);
    auto* input = fixture.window->findChild<QDoubleSpinBox*>(QStringLiteral("inputTokens"));
    const double before = input->value();
    typeNumber(input, "4321");
    QCOMPARE(input->value(), 4321.0);
    QCOMPARE(fixture.window->session()->undoStack()->count(), 1);
    QTest::keySequence(input, QKeySequence::Undo);
    QCOMPARE(input->value(), before);
    QTest::keySequence(input, QKeySequence::Redo);
    QCOMPARE(input->value(), 4321.0);
    QTest::keySequence(input, QKeySequence::Undo);
    QVERIFY(!fixture.window->isWindowModified());
}

void TestJourney::closingAsksAboutUnsavedChanges()
{
    WindowFixture fixture;
    startTeamPlan(fixture);
    typeNumber(fixture.window->findChild<QDoubleSpinBox*>(QStringLiteral("inputTokens")), "777");
    QVERIFY(fixture.window->isWindowModified());

    fixture.dialogs.setNextAnswer(SaveAnswer::Cancel);
    QVERIFY(!fixture.window->close());
    QVERIFY(fixture.window->isVisible());

    const QString file = fixture.file(QStringLiteral("saved.json"));
    fixture.dialogs.setNextAnswer(SaveAnswer::Save);
    fixture.dialogs.setNextFileName(file);
    fixture.window->close();
    QTRY_VERIFY(!fixture.window->isVisible());
    QVERIFY(QFile::exists(file));
}

void TestJourney::savedPlanOpensAgain()
{
    WindowFixture fixture;
    startTeamPlan(fixture);
    typeNumber(fixture.window->findChild<QDoubleSpinBox*>(QStringLiteral("inputTokens")), "777");
    const QString file = fixture.file(QStringLiteral("again.json"));
    QVERIFY(fixture.window->session()->save(file).has_value());

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.window.get(), &drop);
    QCOMPARE(fixture.window->session()->filePath(), file);
    QCOMPARE(fixture.window->session()->scenario().request.input, Tokens(777));
    QVERIFY2(fixture.dialogs.lastError().isEmpty(), qPrintable(fixture.dialogs.lastError()));
    QVERIFY(fixture.window->workspace()->isVisible());
    fixture.window->showStart();
    QVERIFY(fixture.window->findChild<QPushButton*>(QStringLiteral("recentFile")) != nullptr);
}

void TestJourney::badFileIsExplained()
{
    WindowFixture fixture;
    const QString file = fixture.file(QStringLiteral("bad.json"));
    QFile bad(file);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("{ \"not\": ");
    bad.close();
    fixture.window->show();
    fixture.window->openFile(file);
    QVERIFY2(fixture.dialogs.lastError().contains(QStringLiteral("bad.json")), qPrintable(fixture.dialogs.lastError()));
    QVERIFY(!fixture.window->workspace()->isVisible());
}

void TestJourney::languageRebuildsThePagesAndKeepsThePlan()
{
    WindowFixture fixture;
    startTeamPlan(fixture);
    fixture.window->showWizard(1);
    fixture.window->setLanguage(LanguageId::De);
    QCOMPARE(fixture.window->wizard()->step(), 1);
    QTRY_VERIFY(fixture.window->wizard()->isVisible());
    QCOMPARE(fixture.window->session()->scenario().templateId, std::string("team-10"));
    auto* input = fixture.window->findChild<QDoubleSpinBox*>(QStringLiteral("perUserSpeed"));
    QCOMPARE(input->locale().language(), QLocale::German);
    fixture.window->setLanguage(LanguageId::En);
}

SIZEWRIGHT_TEST(TestJourney)
#include "tst_journey.moc"
