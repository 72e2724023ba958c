// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/models/levers_model.h"
#include "ui/session/plan_session.h"
#include "ui/workspace/compare_view.h"
#include "ui/workspace/levers_view.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

/// What optimisations do for the selected option: the table, its order, and the explanation of a row.
class TestLeversView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyLeverIsARow();
    void tableFollowsTheOption();
    void comparisonOffersItsOption();
    void headingsSort();
    void keysMoveThroughTheRows();
    void rowsExplainThemselves();
    void newestRequestIsAnswered();

private:
    template <class T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_fixture->window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QAbstractItemModel* rows() const { return part<QTableView>("leversTable")->model(); }
    [[nodiscard]] QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
    [[nodiscard]] QString why() const { return part<QTextBrowser>("leverExplanation")->toPlainText(); }

    std::unique_ptr<WindowFixture> m_fixture;
    LeversView* m_view = nullptr;
};

void TestLeversView::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestLeversView::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->show();
    QVERIFY(m_fixture->window->session()->openCopy(QStringLiteral(SIZEWRIGHT_SOURCE_DIR) +
                                                   QStringLiteral("/resources/samples/r1-100-users.json")));
    QTRY_VERIFY(!m_fixture->window->session()->isComputing());
    m_fixture->window->showWorkspace();
    m_view = part<LeversView>("leversView");
    QVERIFY(m_view != nullptr);
    m_fixture->window->workspace()->tabs()->setCurrentWidget(m_view);
    QTRY_VERIFY(rows()->rowCount() > 0);
}

void TestLeversView::cleanup()
{
    m_fixture.reset();
}

void TestLeversView::everyLeverIsARow()
{
    const QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows()->rowCount(), static_cast<int>(sizewright::test::shippedCatalog()->levers.size()));
    for (int row = 0; row < rows()->rowCount(); ++row)
        for (const int column : {LeversModel::Name, LeversModel::Statement, LeversModel::Use, LeversModel::Memory, LeversModel::Verdict})
            QVERIFY2(column == LeversModel::Statement || !cell(row, column).isEmpty(), qPrintable(cell(row, LeversModel::Name)));
}

void TestLeversView::tableFollowsTheOption()
{
    auto* options = part<QComboBox>("leverOption");
    QVERIFY(options->count() > 1);
    QSet<QString> tables;
    for (int i = 0; i < options->count(); ++i) {
        options->setCurrentIndex(i);
        const QString wanted = options->currentData().toString();
        auto* levers = m_view->findChild<OptionLevers*>();
        QTRY_VERIFY(!levers->isComputing() && levers->answer()->optionId == wanted);
        QString all;
        for (int row = 0; row < rows()->rowCount(); ++row)
            all += cell(row, LeversModel::Use) + cell(row, LeversModel::Memory);
        tables.insert(all);
    }
    QVERIFY(tables.size() > 1);
}

void TestLeversView::comparisonOffersItsOption()
{
    const Plan& plan = *m_fixture->window->session()->plan();
    const QString id = QString::fromStdString(plan.options[3].id);
    m_view->showOption(id);
    QCOMPARE(part<QComboBox>("leverOption")->currentData().toString(), id);
    QTRY_COMPARE(m_view->findChild<OptionLevers*>()->answer()->optionId, id);
}

void TestLeversView::headingsSort()
{
    auto* table = part<QTableView>("leversTable");
    table->sortByColumn(LeversModel::Memory, Qt::AscendingOrder);
    double before = -2;
    for (int row = 0; row < rows()->rowCount(); ++row) {
        const double change = rows()->index(row, LeversModel::Memory).data(LeversModel::SortRole).toDouble();
        QVERIFY(change >= before);
        before = change;
    }
}

void TestLeversView::keysMoveThroughTheRows()
{
    auto* table = part<QTableView>("leversTable");
    QVERIFY(!table->accessibleName().isEmpty());
    table->selectRow(0);
    table->setFocus();
    const QString first = why();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(why() != first);
}

void TestLeversView::rowsExplainThemselves()
{
    auto* table = part<QTableView>("leversTable");
    for (int row = 0; row < rows()->rowCount(); ++row) {
        table->selectRow(row);
        QVERIFY2(why().startsWith(cell(row, LeversModel::Name)), qPrintable(cell(row, LeversModel::Name)));
        QVERIFY(why().contains(QStringLiteral("Why this number")));
        QVERIFY(why().contains(QStringLiteral("Quality:")));
        QVERIFY(why().contains(QStringLiteral("grade")));
        QVERIFY(!why().contains(QLatin1Char('{')));
    }
}

void TestLeversView::newestRequestIsAnswered()
{
    auto* options = part<QComboBox>("leverOption");
    auto* levers = m_view->findChild<OptionLevers*>();
    for (int i = 0; i < 20; ++i)
        options->setCurrentIndex((options->currentIndex() + 1) % options->count());
    const QString wanted = options->currentData().toString();
    QTRY_VERIFY(!levers->isComputing());
    QCOMPARE(levers->answer()->optionId, wanted);
}

SIZEWRIGHT_TEST(TestLeversView)
#include "tst_levers_view.moc"
