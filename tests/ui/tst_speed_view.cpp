// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTabWidget>
#include <QTextBrowser>

#include <algorithm>

#include "core/report/chart_data.h"
#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/session/plan_session.h"
#include "ui/workspace/speed_view.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

/// The speed of the selected option: curves with bands and measured points, levels in words, and why each figure is what it is.
class TestSpeedView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void curvesShowTheRecommendedOption();
    void figuresAgreeWithThePlan();
    void measuredPointsTellTheirSource();
    void clickOnTheCurveExplainsThere();
    void figuresAreExplainedByKeyboard();
    void tableHoldsTheBands();
    void sentencesNameTheLevels();
    void otherOptionsFollowTheComparison();
    void worksOnlyWhileShown();

private:
    template <class T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_fixture->window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] const Chart& chart(const char* name) const { return part<ChartView>(name)->chart(); }
    [[nodiscard]] QString why() const { return part<QTextBrowser>("speedExplanation")->toPlainText(); }
    [[nodiscard]] const Option& recommended() const
    {
        const Plan& plan = *m_fixture->window->session()->plan();
        return plan.options[*plan.recommended];
    }

    std::unique_ptr<WindowFixture> m_fixture;
    SpeedView* m_view = nullptr;
};

void TestSpeedView::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestSpeedView::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->show();
    QVERIFY(m_fixture->window->session()->openCopy(QStringLiteral(SIZEWRIGHT_SOURCE_DIR) +
                                                   QStringLiteral("/resources/samples/r1-100-users.json")));
    QTRY_VERIFY(!m_fixture->window->session()->isComputing());
    m_fixture->window->showWorkspace();
    m_view = part<SpeedView>("speedView");
    QVERIFY(m_view != nullptr);
    m_fixture->window->workspace()->tabs()->setCurrentWidget(m_view);
    QTRY_VERIFY(m_view->isVisible());
    QTRY_VERIFY(!chart("userSpeedChart").xs.empty());
}

void TestSpeedView::cleanup()
{
    m_fixture.reset();
}

void TestSpeedView::curvesShowTheRecommendedOption()
{
    QCOMPARE(part<QComboBox>("speedOption")->currentData().toString(), QString::fromStdString(recommended().id));
    for (const char* name : {"userSpeedChart", "throughputChart"}) {
        const Chart& shown = chart(name);
        QVERIFY(shown.kind == ChartKind::Curves && shown.logX);
        const ChartSeries& curve = shown.series.front();
        QVERIFY(shown.xs.size() >= 5 && curve.values.size() == shown.xs.size());
        for (std::size_t i = 0; i < curve.values.size(); ++i)
            QVERIFY(curve.low[i] <= curve.values[i] && curve.values[i] <= curve.high[i]);
        QVERIFY(!shown.marks.empty());
    }
    QVERIFY(chart("userSpeedChart").levels.size() >= 2);
}

/// At the plan's own number of requests the explained figures are the plan's.
void TestSpeedView::figuresAgreeWithThePlan()
{
    const Chart& total = chart("throughputChart");
    const Option& option = recommended();
    const double planned = m_fixture->window->session()->plan()->concurrency;
    double before = 0;
    double after = 1e300;
    for (std::size_t i = 0; i < total.xs.size(); ++i) {
        if (total.xs[i] <= planned)
            before = total.series.front().values[i];
        else if (after > 1e299)
            after = total.series.front().values[i];
    }
    const double own = option.speed->outputTotal.typical.raw();
    QVERIFY2(before <= own * 1.001 && own <= after * 1.001, qPrintable(QString::number(own)));
}

void TestSpeedView::measuredPointsTellTheirSource()
{
    auto* options = part<QComboBox>("speedOption");
    // Whatever is recommended, some machine of the plan was measured.
    for (const Option& option : m_fixture->window->session()->plan()->options) {
        if (!option.speed)
            continue;
        m_view->showOption(QString::fromStdString(option.id));
        const Chart& shown = chart("userSpeedChart");
        if (shown.points.empty())
            continue;
        QVERIFY(options->currentIndex() >= 0);
        auto* view = part<ChartView>("userSpeedChart");
        auto* plot = view->findChild<QWidget*>(QStringLiteral("chartPlot"));
        QCoreApplication::processEvents();
        // A point is found under the pointer, and says what was measured and by whom.
        for (int x = 0; x < plot->width(); x += 2)
            for (int y = 0; y < plot->height(); y += 2)
                if (const QString told = view->valueTextAt({x, y}); told.contains(QStringLiteral("Source:"))) {
                    QVERIFY2(told.startsWith(QStringLiteral("Measured: ")), qPrintable(told));
                    return;
                }
        QFAIL("no point of the chart answers");
    }
    QFAIL("no option of the plan was measured");
}

void TestSpeedView::clickOnTheCurveExplainsThere()
{
    auto* view = part<ChartView>("throughputChart");
    auto* plot = view->findChild<QWidget*>(QStringLiteral("chartPlot"));
    auto* requests = part<QComboBox>("speedRequests");
    QTRY_VERIFY(plot->height() > 150);
    QCoreApplication::processEvents();
    requests->setCurrentIndex(0);
    const QString before = why();
    QPoint place(0, plot->height() / 3);
    while (place.x() < plot->width() && view->categoryAt(place) != 3)
        place.rx() += 1;
    QCOMPARE(view->categoryAt(place), 3);
    QTest::mouseClick(plot, Qt::LeftButton, {}, place);
    QCOMPARE(requests->currentIndex(), 3);
    QVERIFY(why() != before);
}

void TestSpeedView::figuresAreExplainedByKeyboard()
{
    auto* figures = part<QComboBox>("speedFigure");
    figures->setFocus();
    QCOMPARE(figures->currentIndex(), 0);
    QVERIFY2(why().contains(QStringLiteral("bandwidth")), qPrintable(why()));
    QVERIFY2(why().contains(QStringLiteral("grade ")), qPrintable(why()));
    for (int i = 1; i < figures->count(); ++i) {
        QTest::keyClick(figures, Qt::Key_Down);
        QCOMPARE(figures->currentIndex(), i);
        QVERIFY2(why().startsWith(figures->currentText()), qPrintable(why()));
    }
}

void TestSpeedView::tableHoldsTheBands()
{
    auto* view = part<ChartView>("userSpeedChart");
    view->setTableShown(true);
    auto* table = view->findChild<QTableView*>(QStringLiteral("chartTable"));
    const Chart& shown = view->chart();
    QCOMPARE(table->model()->rowCount(), static_cast<int>(shown.xs.size() + shown.points.size()));
    const QAbstractItemModel* model = table->model();
    QVERIFY(model->headerData(2, Qt::Horizontal).toString().endsWith(QStringLiteral("low")));
    QCOMPARE(model->index(0, 1).data().toString(),
             QString::fromStdString(chartNumber(shown.series.front().values.front(), LanguageId::En)));
    QCOMPARE(model->index(0, 3).data().toString(),
             QString::fromStdString(chartNumber(shown.series.front().high.front(), LanguageId::En)));
}

void TestSpeedView::sentencesNameTheLevels()
{
    const QString sentences = part<QLabel>("speedSentences")->text();
    QVERIFY2(sentences.contains(QStringLiteral("for each user")), qPrintable(sentences));
    QVERIFY2(sentences.contains(QStringLiteral("hroughput")), qPrintable(sentences));
    QVERIFY2(sentences.contains(QStringLiteral("asked for")), qPrintable(sentences));
}

void TestSpeedView::otherOptionsFollowTheComparison()
{
    auto* options = part<QComboBox>("speedOption");
    const int before = options->count();
    const std::vector<double> former = chart("throughputChart").series.front().values;
    for (const Option& option : m_fixture->window->session()->plan()->options) {
        const QString id = QString::fromStdString(option.id);
        if (!option.speed || options->findData(id) >= 0)
            continue;
        m_view->showOption(id);
        QCOMPARE(options->count(), before + 1);
        QCOMPARE(options->currentData().toString(), id);
        QVERIFY(chart("throughputChart").series.front().values != former);
        return;
    }
    QFAIL("no further option");
}

void TestSpeedView::worksOnlyWhileShown()
{
    WindowFixture fresh;
    fresh.window->show();
    QVERIFY(fresh.window->session()->openCopy(QStringLiteral(SIZEWRIGHT_SOURCE_DIR) +
                                              QStringLiteral("/resources/samples/r1-100-users.json")));
    QTRY_VERIFY(!fresh.window->session()->isComputing());
    fresh.window->showWorkspace();
    auto* view = fresh.window->findChild<ChartView*>(QStringLiteral("userSpeedChart"));
    QVERIFY(view->chart().xs.empty());
    fresh.window->workspace()->tabs()->setCurrentWidget(fresh.window->findChild<SpeedView*>());
    QTRY_VERIFY(!view->chart().xs.empty());
}

SIZEWRIGHT_TEST(TestSpeedView)
#include "tst_speed_view.moc"
