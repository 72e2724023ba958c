// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QUndoStack>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/session/plan_session.h"
#include "ui/workspace/finance_view.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

/// Tax, depreciation and growing prices from the budget page to the tables of the cost tab.
class TestFinance : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aMethodBringsTheRegionsRate();
    void anUnusualRuleIsExplained();
    void editsAreUndone();
    void thePeakShareFollowsTheHoursUntilItIsStated();
    void tablesFollowTheScenario();
    void theChosenOptionIsShown();

private:
    template <class T>
    T* part(const char* name) const
    {
        return m_fixture->window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] PlanSession* session() const { return m_fixture->window->session(); }
    [[nodiscard]] const Finance& finance() const { return session()->scenario().finance; }
    void choose(const QString& rule) const
    {
        auto* combo = part<QComboBox>("depreciationCombo");
        combo->setCurrentIndex(combo->findData(rule));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFinance::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestFinance::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->show();
    QVERIFY(session()->openCopy(QStringLiteral(SIZEWRIGHT_SOURCE_DIR) + QStringLiteral("/resources/samples/r1-100-users.json")));
    QTRY_VERIFY(!session()->isComputing());
    m_fixture->window->showWizard(2);
}

void TestFinance::cleanup()
{
    m_fixture.reset();
}

void TestFinance::aMethodBringsTheRegionsRate()
{
    QVERIFY(!part<QDoubleSpinBox>("taxRate")->isEnabled());
    choose(QStringLiteral("3"));
    QVERIFY(finance().tax.has_value());
    QCOMPARE(finance().tax->depreciation.years, 3);
    // catalogs/rates/rates.json: a quarter in China.
    QCOMPARE(part<QDoubleSpinBox>("taxRate")->value(), 25.0);
    QVERIFY(part<QDoubleSpinBox>("taxRate")->isEnabled());
    part<QDoubleSpinBox>("taxRate")->setValue(15);
    choose(QStringLiteral("5"));
    QCOMPARE(finance().tax->rate.toDouble(), 0.15);
    choose(QString());
    QVERIFY(!finance().tax.has_value());
}

void TestFinance::anUnusualRuleIsExplained()
{
    auto* warning = part<QLabel>("depreciationWarning");
    QVERIFY(!warning->isVisible());
    choose(QStringLiteral("macrs"));
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(QStringLiteral("United States")));
    choose(QStringLiteral("5"));
    QVERIFY(!warning->isVisible());
}

void TestFinance::editsAreUndone()
{
    const Finance before = finance();
    part<QDoubleSpinBox>("energyGrowth")->setValue(3.5);
    part<QDoubleSpinBox>("supportGrowth")->setValue(-2);
    part<QDoubleSpinBox>("staffGrowth")->setValue(4);
    choose(QStringLiteral("first-year"));
    QCOMPARE(finance().escalation.energy.toDouble(), 0.035);
    QCOMPARE(finance().escalation.support.toDouble(), -0.02);
    QVERIFY(finance().tax->depreciation.method == DepreciationMethod::FirstYear);
    while (session()->undoStack()->canUndo())
        session()->undoStack()->undo();
    QVERIFY(finance() == before);
    QCOMPARE(part<QDoubleSpinBox>("energyGrowth")->value(), 0.0);
    QCOMPARE(part<QComboBox>("depreciationCombo")->currentData().toString(), QString());
    session()->undoStack()->redo();
    QCOMPARE(part<QDoubleSpinBox>("energyGrowth")->value(), 3.5);
}

void TestFinance::thePeakShareFollowsTheHoursUntilItIsStated()
{
    auto* byHours = part<QCheckBox>("peakShareByHours");
    auto* share = part<QDoubleSpinBox>("peakShare");
    QVERIFY(byHours->isChecked() && !share->isEnabled());
    const double computed = share->value();
    QVERIFY(computed > 0 && computed < 100);
    byHours->click();
    QVERIFY(finance().apiPeakShare.has_value());
    QVERIFY(share->isEnabled());
    QVERIFY(std::abs(share->value() - computed) < 0.1);
    share->setValue(30);
    QCOMPARE(finance().apiPeakShare->toDouble(), 0.3);
    byHours->click();
    QVERIFY(!finance().apiPeakShare.has_value());
    QVERIFY(std::abs(share->value() - computed) < 0.1);
}

void TestFinance::tablesFollowTheScenario()
{
    m_fixture->window->showWorkspace();
    part<QTabWidget>("workspaceTabs")->setCurrentIndex(0);
    part<QTabWidget>("costPages")->setCurrentIndex(1);
    for (const char* name : {"cashFlowTable", "breakEvenTable", "unitCostTable"}) {
        auto* model = part<QTableView>(name)->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY2(part<QTableView>(name)->isVisible() && model->rowCount() > 0, name);
    }
    auto* flow = part<QTableView>("cashFlowTable")->model();
    const int columns = flow->columnCount();
    QCOMPARE(flow->rowCount(), finance().horizonYears + 1);
    choose(QStringLiteral("3"));
    QTRY_VERIFY(!session()->isComputing());
    QTRY_COMPARE(flow->columnCount(), columns + 2);
    QCOMPARE(part<QTableView>("breakEvenTable")->model()->rowCount(), 4);
}

void TestFinance::theChosenOptionIsShown()
{
    m_fixture->window->showWorkspace();
    const Plan& plan = *session()->plan();
    std::size_t far = plan.options.size() - 1;
    while (!plan.options[far].cost)
        --far;
    part<FinanceView>("financeView")->showOption(QString::fromStdString(plan.options[far].id));
    QCOMPARE(part<QComboBox>("financeOption")->currentData().toString(), QString::fromStdString(plan.options[far].id));
}

SIZEWRIGHT_TEST(TestFinance)
#include "tst_finance.moc"
