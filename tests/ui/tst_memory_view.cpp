// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

#include "core/report/chart_data.h"
#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/fit_map_view.h"
#include "ui/session/plan_session.h"
#include "ui/workspace/memory_view.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

/// The memory of the selected option: bars, the map of what fits, and why each figure is what it is.
class TestMemoryView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void barsShowTheRecommendedOption();
    void barsLieOneAfterTheOther();
    void clickOnABarExplainsIt();
    void tableRowExplainsItsBar();
    void figureSelectorExplainsByKeyboard();
    void mapTellsAboutItsCells();
    void mapIsATableToo();
    void sentencesAnswerBackwards();
    void hybridsShowTheirHost();
    void otherOptionsFollowTheComparison();
    void selectingIsQuick();

private:
    template <class T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_fixture->window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString why() const { return part<QTextBrowser>("explanationView")->toPlainText(); }

    std::unique_ptr<WindowFixture> m_fixture;
    MemoryView* m_view = nullptr;
};

void TestMemoryView::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestMemoryView::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->show();
    QVERIFY(m_fixture->window->session()->openCopy(QStringLiteral(SIZEWRIGHT_SOURCE_DIR) +
                                                   QStringLiteral("/resources/samples/r1-100-users.json")));
    QTRY_VERIFY(!m_fixture->window->session()->isComputing());
    m_fixture->window->showWorkspace();
    m_view = part<MemoryView>("memoryView");
    QVERIFY(m_view != nullptr);
    m_fixture->window->workspace()->tabs()->setCurrentWidget(m_view);
    QTRY_VERIFY(m_view->isVisible());
}

void TestMemoryView::cleanup()
{
    m_fixture.reset();
}

void TestMemoryView::barsShowTheRecommendedOption()
{
    const Plan& plan = *m_fixture->window->session()->plan();
    QVERIFY(plan.recommended.has_value());
    const Chart& chart = part<ChartView>("memoryChart")->chart();
    QVERIFY(chart.kind == ChartKind::Waterfall);
    QVERIFY(chart.categories.size() >= 6);
    const MemoryFootprint& memory = *plan.options[*plan.recommended].memory;
    QVERIFY(std::abs(waterfallBase(chart, chartLength(chart)) * double(1LL << 30) - double(memory.device.capacity.raw())) <
            1);
    QVERIFY(std::abs(chart.limits.front() * double(1LL << 30) - double(memory.device.capacity.raw())) < 1);
}

void TestMemoryView::barsLieOneAfterTheOther()
{
    auto* view = part<ChartView>("memoryChart");
    auto* plot = view->findChild<QWidget*>(QStringLiteral("chartPlot"));
    QTRY_VERIFY(plot->height() > 150);
    QCoreApplication::processEvents();
    // Down the middle of the plot every category has its row, in order.
    QList<int> rows;
    for (int y = 0; y < plot->height(); ++y)
        if (const int row = view->categoryAt({plot->width() * 2 / 3, y}); row >= 0 && (rows.isEmpty() || rows.last() != row))
            rows << row;
    QCOMPARE(rows.size(), static_cast<int>(view->chart().categories.size()));
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
}

void TestMemoryView::clickOnABarExplainsIt()
{
    auto* view = part<ChartView>("memoryChart");
    auto* plot = view->findChild<QWidget*>(QStringLiteral("chartPlot"));
    const auto& names = view->chart().categories;
    const int cache = static_cast<int>(std::find(names.begin(), names.end(), "KV cache") - names.begin());
    QPoint place(plot->width() * 2 / 3, 0);
    while (place.y() < plot->height() && view->categoryAt(place) != cache)
        place.ry() += 1;
    QCOMPARE(view->categoryAt(place), cache);
    QTest::mouseClick(plot, Qt::LeftButton, {}, place);
    QCOMPARE(part<QTabWidget>("memoryPages")->currentIndex(), 1);
    QVERIFY2(why().contains(QStringLiteral("KV cache")), qPrintable(why()));
    QVERIFY2(why().contains(QStringLiteral("61 × ")), qPrintable(why()));
    QVERIFY2(why().contains(QStringLiteral("grade ")), qPrintable(why()));
}

void TestMemoryView::tableRowExplainsItsBar()
{
    auto* view = part<ChartView>("memoryChart");
    view->setTableShown(true);
    auto* table = view->findChild<QTableView*>(QStringLiteral("chartTable"));
    QCOMPARE(table->model()->rowCount(), static_cast<int>(view->chart().categories.size()));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(part<QComboBox>("memoryFigure")->currentIndex(), 1);
    QVERIFY(why().startsWith(part<QComboBox>("memoryFigure")->itemText(1)));
}

void TestMemoryView::figureSelectorExplainsByKeyboard()
{
    part<QTabWidget>("memoryPages")->setCurrentIndex(1);
    auto* figures = part<QComboBox>("memoryFigure");
    figures->setFocus();
    for (int i = 1; i < figures->count(); ++i) {
        QTest::keyClick(figures, Qt::Key_Down);
        QCOMPARE(figures->currentIndex(), i);
        QVERIFY2(why().startsWith(figures->currentText()), qPrintable(why()));
    }
}

void TestMemoryView::mapTellsAboutItsCells()
{
    auto* map = m_view->findChild<FitMapView*>();
    const FitChart& chart = map->chart();
    QVERIFY(chart.rows.size() >= 6 && chart.columns.size() >= 6);
    QCOMPARE(map->current(), QPoint(int(chart.askedColumn), int(chart.askedRow)));
    QVERIFY(chart.at(chart.askedRow, chart.askedColumn).fit == Fit::Fits);
    auto* told = part<QLabel>("fitCellText");
    const QString before = told->text();
    QVERIFY(before.contains(QStringLiteral("per device")));
    auto* plot = part<QWidget>("fitPlot");
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Up);
    QCOMPARE(map->current(), QPoint(int(chart.askedColumn), int(chart.askedRow) + 1));
    QVERIFY(told->text() != before);
    QCOMPARE(plot->accessibleDescription(), told->text());
    // Far out nothing fits, and the sentence says by how much.
    map->setCurrent({1000, 1000});
    QCOMPARE(map->current(), QPoint(int(chart.columns.size()) - 1, int(chart.rows.size()) - 1));
    QVERIFY(chart.at(chart.rows.size() - 1, chart.columns.size() - 1).fit == Fit::CacheShort);
    QVERIFY2(told->text().contains(QStringLiteral("short")), qPrintable(told->text()));
}

void TestMemoryView::mapIsATableToo()
{
    auto* map = m_view->findChild<FitMapView*>();
    auto* table = part<QTableView>("fitTable");
    QAbstractItemModelTester tester(table->model());
    QTest::mouseClick(part<QToolButton>("fitTableToggle"), Qt::LeftButton);
    QVERIFY(map->isTableShown());
    QCOMPARE(table->model()->rowCount(), static_cast<int>(map->chart().rows.size()));
    QCOMPARE(table->model()->columnCount(), static_cast<int>(map->chart().columns.size()) + 1);
    const QModelIndex asked = table->model()->index(int(map->chart().askedRow), int(map->chart().askedColumn) + 1);
    QCOMPARE(asked.data().toString(), QStringLiteral("yes"));
}

void TestMemoryView::sentencesAnswerBackwards()
{
    const QString sentences = part<QLabel>("sizingSentences")->text();
    QCOMPARE(sentences.count(QLatin1Char('\n')), 3);
    QVERIFY2(sentences.contains(QStringLiteral("fit at once")), qPrintable(sentences));
    QVERIFY2(sentences.contains(QStringLiteral("NVMe")), qPrintable(sentences));
}

void TestMemoryView::hybridsShowTheirHost()
{
    auto* options = part<QComboBox>("memoryOption");
    auto* places = part<QComboBox>("memoryPlace");
    const Plan& plan = *m_fixture->window->session()->plan();
    const FamilyAnswer& answer = plan.families[std::size_t(Family::Hybrid)];
    const auto shown = answer.best ? answer.best : answer.nearestMiss;
    QVERIFY(shown.has_value());
    options->setCurrentIndex(options->findData(QString::fromStdString(plan.options[*shown].id)));
    QVERIFY(places->isEnabled());
    places->setCurrentIndex(1);
    const Chart& host = part<ChartView>("memoryChart")->chart();
    QVERIFY(std::find(host.categories.begin(), host.categories.end(), "System and page cache") != host.categories.end());
    options->setCurrentIndex(0);
    QCOMPARE(places->currentIndex(), 0);
    QVERIFY(!places->isEnabled());
}

void TestMemoryView::otherOptionsFollowTheComparison()
{
    auto* options = part<QComboBox>("memoryOption");
    const int before = options->count();
    for (const Option& option : m_fixture->window->session()->plan()->options) {
        const QString id = QString::fromStdString(option.id);
        if (!option.memory || option.memory->device.capacity.raw() == 0 || options->findData(id) >= 0)
            continue;
        m_view->showOption(id);
        QCOMPARE(options->count(), before + 1);
        QCOMPARE(options->currentData().toString(), id);
        return;
    }
    QFAIL("no further option");
}

/// Selecting an option happens in the window's thread: it must take a part of a frame.
void TestMemoryView::selectingIsQuick()
{
    auto* options = part<QComboBox>("memoryOption");
    QElapsedTimer timer;
    timer.start();
    constexpr int kTurns = 20;
    for (int i = 0; i < kTurns; ++i)
        options->setCurrentIndex((i + 1) % options->count());
    const double each = double(timer.nsecsElapsed()) / 1e6 / kTurns;
    qInfo("%.2f ms to show another option", each);
    QVERIFY2(each < 50, qPrintable(QString::number(each)));
}

SIZEWRIGHT_TEST(TestMemoryView)
#include "tst_memory_view.moc"
