// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

#include <atomic>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/reference/hardware_page.h"
#include "ui/session/newest_answer.h"
#include "ui/session/plan_session.h"
#include "ui/workspace/growth_view.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

/// Hardware in hand, growth and budgets, and the worker that answers them.
class TestSizingPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void onlyTheNewestRequestIsAnswered();
    void aWaitingWorkerCanBeDestroyed();
    void hardwareIsAnsweredFromTheStartPage();
    void aLargerModelNeedsRoom();
    void growthShowsStepsAndBudgets();
};

void TestSizingPages::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestSizingPages::onlyTheNewestRequestIsAnswered()
{
    std::vector<int> delivered;
    std::atomic<int> stopped = 0;
    NewestAnswer<int, int>* self = nullptr;
    NewestAnswer<int, int> newest(
        [&stopped](const int& request, const std::stop_token& stop) {
            while (request == 1 && !stop.stop_requested())
                std::this_thread::yield();
            stopped += stop.stop_requested();
            return 10 * request;
        },
        [&] { delivered.push_back(*self->answer()); });
    self = &newest;
    QVERIFY(!newest.answer() && !newest.isComputing());
    newest.request(1);
    QTest::qWait(20);
    newest.request(2);
    newest.request(3);
    QVERIFY(newest.isComputing());
    QTRY_VERIFY(!newest.isComputing());
    QTest::qWait(20);
    QVERIFY(delivered == std::vector<int>{30});
    QVERIFY(stopped >= 1);
}

void TestSizingPages::aWaitingWorkerCanBeDestroyed()
{
    bool delivered = false;
    {
        NewestAnswer<int, int> newest([](const int& request, const std::stop_token&) { return request; }, [&delivered] { delivered = true; });
        newest.request(1);
    }
    QTest::qWait(20);
    QVERIFY(!delivered);
}

void TestSizingPages::hardwareIsAnsweredFromTheStartPage()
{
    WindowFixture fixture;
    fixture.window->show();
    QTest::mouseClick(fixture.window->findChild<QPushButton*>(QStringLiteral("hardwareButton")), Qt::LeftButton);
    auto* page = fixture.window->findChild<HardwarePage*>();
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->isVisible());
    auto* table = page->findChild<QTableView*>(QStringLiteral("hardwareTable"));
    QAbstractItemModelTester tester(table->model());
    QTRY_VERIFY(table->model()->rowCount() > 20);
    auto* machine = page->findChild<QComboBox*>(QStringLiteral("hardwareMachine"));
    auto* answer = page->findChild<QLabel*>(QStringLiteral("hardwareAnswer"));
    auto* nodes = page->findChild<QSpinBox*>(QStringLiteral("hardwareNodes"));
    QVERIFY2(answer->text().contains(machine->currentText()), qPrintable(answer->text()));
    QVERIFY(!page->findChild<QTextBrowser*>(QStringLiteral("hardwareDetails"))->toPlainText().isEmpty());
    machine->setCurrentIndex(machine->findData(QStringLiteral("ws-1x4090")));
    QCOMPARE(nodes->maximum(), sizewright::test::shippedCatalog()->platform("ws-1x4090")->maxNodes);
    QTRY_VERIFY2(answer->text().contains(machine->currentText()), qPrintable(answer->text()));
    const auto requests = page->findChild<QComboBox*>(QStringLiteral("hardwareRequests"));
    requests->setCurrentIndex(requests->findData(QStringLiteral("personal")));
    QTRY_VERIFY2(answer->text().contains(QStringLiteral("carries 1 requests")), qPrintable(answer->text()));
    QTest::keyClick(page, Qt::Key_Escape);
    QTRY_VERIFY(!page->isVisible());
}

void TestSizingPages::aLargerModelNeedsRoom()
{
    WindowFixture fixture;
    fixture.window->session()->newPlan(*sizewright::test::shippedCatalog()->workloadTemplate("enterprise-100"), QStringLiteral("2026-11-22"));
    auto* box = fixture.window->findChild<QComboBox*>(QStringLiteral("modelHeadroom"));
    QVERIFY(box != nullptr);
    QCOMPARE(box->currentIndex(), 0);
    box->setCurrentIndex(2);
    QCOMPARE(fixture.window->session()->scenario().demand.modelHeadroom, 3);
    fixture.window->session()->undoStack()->undo();
    QCOMPARE(box->currentIndex(), 0);
}

void TestSizingPages::growthShowsStepsAndBudgets()
{
    WindowFixture fixture;
    fixture.window->show();
    PlanSession* session = fixture.window->session();
    session->newPlan(*sizewright::test::shippedCatalog()->workloadTemplate("enterprise-100"), QStringLiteral("2026-11-22"));
    QTRY_VERIFY(session->plan() != nullptr && !session->isComputing());
    fixture.window->showWorkspace();
    auto* view = fixture.window->findChild<GrowthView*>();
    QVERIFY(view != nullptr);
    fixture.window->workspace()->tabs()->setCurrentWidget(view);
    auto* table = view->findChild<QTableView*>(QStringLiteral("upgradeTable"));
    QAbstractItemModelTester tester(table->model());
    QTRY_VERIFY(table->model()->rowCount() > 2);
    const Chart& chart = view->findChild<ChartView*>(QStringLiteral("budgetChart"))->chart();
    QVERIFY(chart.kind == ChartKind::Curves && !chart.series.empty());
    QVERIFY(chart.xs.size() >= 7 && std::ranges::is_sorted(chart.xs));
    QVERIFY(view->findChild<QLabel*>(QStringLiteral("reserveLabel"))->text().contains(QStringLiteral("Planned peak")));
    auto* details = view->findChild<QTextBrowser*>(QStringLiteral("upgradeDetails"));
    table->selectRow(table->model()->rowCount() - 1);
    QTRY_VERIFY2(details->toPlainText().contains(QStringLiteral("Bought: ")), qPrintable(details->toPlainText()));
}

SIZEWRIGHT_TEST(TestSizingPages)
#include "tst_sizing_pages.moc"
