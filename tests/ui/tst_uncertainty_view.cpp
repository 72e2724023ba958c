// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/session/plan_session.h"
#include "ui/session/uncertainty_estimate.h"
#include "ui/workspace/compare_view.h"
#include "ui/workspace/uncertainty_view.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

/// How sure an option is, beside the chart of costs: percentiles, sentences and what moves its cost.
class TestUncertaintyView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void percentilesAreShown();
    void theTornadoIsSorted();
    void followsTheChosenOption();
    void aMemoryShockChangesTheFigures();
    void newestRequestIsAnswered();

private:
    template <class T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_fixture->window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const auto* model = part<QTableView>("percentilesTable")->model();
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] QString sentences() const { return part<QLabel>("uncertaintySentences")->text(); }
    [[nodiscard]] const Chart& tornado() const { return part<ChartView>("tornadoChart")->chart(); }

    std::unique_ptr<WindowFixture> m_fixture;
    UncertaintyEstimate* m_estimate = nullptr;
};

void TestUncertaintyView::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestUncertaintyView::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->show();
    QVERIFY(m_fixture->window->session()->openCopy(QStringLiteral(SIZEWRIGHT_SOURCE_DIR) +
                                                   QStringLiteral("/resources/samples/r1-100-users.json")));
    QTRY_VERIFY(!m_fixture->window->session()->isComputing());
    m_fixture->window->showWorkspace();
    m_estimate = part<UncertaintyView>("uncertaintyView")->findChild<UncertaintyEstimate*>();
    QVERIFY(m_estimate != nullptr);
    part<QTabWidget>("workspaceTabs")->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_estimate->answer() && !m_estimate->isComputing(), 20000);
}

void TestUncertaintyView::cleanup()
{
    m_fixture.reset();
}

void TestUncertaintyView::percentilesAreShown()
{
    auto* model = part<QTableView>("percentilesTable")->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->columnCount(), 4);
    for (int row = 0; row < 2; ++row)
        for (int column = 1; column < 4; ++column)
            QVERIFY2(cell(row, column).startsWith(QStringLiteral("CNY")), qPrintable(cell(row, column)));
    const OptionUncertainty& figures = *m_estimate->answer()->figures();
    QVERIFY(figures.tco->p10.minor < figures.tco->p90.minor);
    QCOMPARE(cell(2, 2), QLocale(QLocale::English).toString(figures.users.p50));
    QVERIFY(sentences().contains(QStringLiteral("API")));
    QVERIFY(sentences().contains(QLatin1Char('%')));
}

void TestUncertaintyView::theTornadoIsSorted()
{
    const Chart& chart = tornado();
    QVERIFY(chart.kind == ChartKind::Tornado);
    QVERIFY(chart.categories.size() > 2 && chart.categories.size() <= 10);
    QCOMPARE(chart.series.size(), std::size_t{2});
    double before = 1e300;
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const double low = chart.series[0].values[i];
        const double high = chart.series[1].values[i];
        QVERIFY(low <= 0 && high >= 0);
        QVERIFY(high - low <= before);
        before = high - low;
    }
    auto* view = part<ChartView>("tornadoChart");
    view->setTableShown(true);
    QVERIFY(view->isTableShown());
}

void TestUncertaintyView::followsTheChosenOption()
{
    const QString first = m_estimate->answer()->request.optionId;
    auto* box = part<QComboBox>("uncertaintyOption");
    QVERIFY(box->count() > 1);
    box->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_estimate->isComputing(), 20000);
    QVERIFY(m_estimate->answer()->request.optionId != first);
    QCOMPARE(m_estimate->answer()->request.optionId, box->currentData().toString());
    QVERIFY(m_estimate->answer()->figures() != nullptr);

    // One far down the plan is looked at because it was selected.
    const Plan& plan = *m_fixture->window->session()->plan();
    std::size_t far = plan.options.size() - 1;
    while (!plan.options[far].speed || !plan.options[far].cost)
        --far;
    part<UncertaintyView>("uncertaintyView")->showOption(QString::fromStdString(plan.options[far].id));
    QTRY_VERIFY_WITH_TIMEOUT(!m_estimate->isComputing(), 20000);
    QCOMPARE(m_estimate->answer()->figures()->option, far);
}

void TestUncertaintyView::aMemoryShockChangesTheFigures()
{
    const Plan& plan = *m_fixture->window->session()->plan();
    const auto withModules = std::ranges::find_if(plan.options, [](const Option& o) {
        return o.speed && o.cost && o.cost->bill.complete &&
               std::ranges::any_of(o.cost->bill.lines, [](const PricedLine& line) { return line.component == "ram"; });
    });
    QVERIFY(withModules != plan.options.end());
    part<UncertaintyView>("uncertaintyView")->showOption(QString::fromStdString(withModules->id));
    QTRY_VERIFY_WITH_TIMEOUT(!m_estimate->isComputing(), 20000);
    const auto before = m_estimate->answer()->figures()->capex->p50.minor;
    part<QCheckBox>("memoryShock")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_estimate->isComputing(), 20000);
    QVERIFY(m_estimate->answer()->request.memoryShock);
    QVERIFY(m_estimate->answer()->figures()->capex->p50.minor > before);
    const auto names = tornado().categories;
    QVERIFY(std::ranges::any_of(names,
                                [](const std::string& name) { return name.find("memory modules") != std::string::npos; }));
}

void TestUncertaintyView::newestRequestIsAnswered()
{
    UncertaintyEstimate estimate;
    const auto outcome = m_fixture->window->session()->outcome();
    QSignalSpy answered(&estimate, &UncertaintyEstimate::answered);
    for (int i = 0; i < 20; ++i)
        estimate.request(
            {outcome, QString::fromStdString(outcome->plan->options[static_cast<std::size_t>(i)].id), i % 2 == 1});
    QTRY_VERIFY_WITH_TIMEOUT(!estimate.isComputing(), 20000);
    QCOMPARE(answered.count(), 1);
    QVERIFY(estimate.answer()->request.memoryShock);
    QCOMPARE(estimate.answer()->option, std::size_t{19});
    QVERIFY(estimate.answer()->uncertainty);
}

SIZEWRIGHT_TEST(TestUncertaintyView)
#include "tst_uncertainty_view.moc"
