// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

#include <qcustomplot.h>

#include "core/report/chart_data.h"
#include "tests/ui/support/sample_report.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

QCustomPlot* plotOf(const ChartView& view)
{
    return view.findChild<QCustomPlot*>(QStringLiteral("chartPlot"));
}

/// The pixel of the plot that shows a category and a value.
QPoint placeOf(const QCustomPlot& plot, double category, double value)
{
    return {qRound(plot.xAxis->coordToPixel(category)), qRound(plot.yAxis->coordToPixel(value))};
}

}  // namespace

class TestChartView : public QObject {
    Q_OBJECT

private slots:
    void barsShowEverySeries();
    void linesShowEverySeries();
    void settingAgainReplaces();
    void tableHoldsTheSameData();
    void toggleSwitchesByMouseAndKeyboard();
    void accessibleTexts();
    void pointedValue();
    void colouringFollowsThePalette();
    void copies();
    void svgIsDeterministicText();
    void labelsStayInside_data();
    void labelsStayInside();
    void scales_data();
    void scales();
};

void TestChartView::barsShowEverySeries()
{
    ChartView view;
    view.setChart(memoryChart());
    const QCustomPlot* plot = plotOf(view);
    QVERIFY(plot);
    QCOMPARE(plot->plottableCount(), 5);
    for (int i = 0; i < 4; ++i) {
        const auto* bars = dynamic_cast<const QCPBars*>(const_cast<QCustomPlot*>(plot)->plottable(i));
        QVERIFY(bars);
        QCOMPARE(bars->data()->size(), 4);
    }
    // Each capacity is a line of two points and a gap.
    QCOMPARE(plot->graphCount(), 1);
    QCOMPARE(plot->graph(0)->data()->size(), 12);
    QVERIFY(plot->yAxis->range().upper >= 1128);
}

void TestChartView::linesShowEverySeries()
{
    ChartView view;
    view.resize(700, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setChart(costChart());
    const QCustomPlot* plot = plotOf(view);
    QCOMPARE(plot->graphCount(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(plot->graph(i)->data()->size(), 37);
    QCOMPARE(plot->graph(2)->pen().style(), Qt::DashLine);
    QCOMPARE(plot->graph(0)->pen().style(), Qt::SolidLine);
    QVERIFY(plot->graph(0)->scatterStyle().shape() != plot->graph(1)->scatterStyle().shape());
    QCOMPARE(plot->yAxis->label(), QStringLiteral("Cost, CNY (million)"));
}

void TestChartView::settingAgainReplaces()
{
    ChartView view;
    view.setChart(memoryChart());
    view.setChart(costChart());
    view.setChart(memoryChart());
    QCOMPARE(plotOf(view)->plottableCount(), 5);
    QCOMPARE(plotOf(view)->legend->itemCount(), 5);
    view.setChart(Chart{});
    QCOMPARE(plotOf(view)->plottableCount(), 0);
}

void TestChartView::tableHoldsTheSameData()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setChart(memoryChart(), LanguageId::En);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("KV cache"));
    QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), QStringLiteral("Capacity"));
    QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("2 x EPYC 9654 + RTX 4090"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("689"));
    QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("1,128"));
    model.setChart(costChart(), LanguageId::De);
    QCOMPARE(model.index(36, 2).data().toString(), QStringLiteral("4.644.000"));
    Chart gap = memoryChart();
    gap.series[0].values.resize(1);
    model.setChart(gap, LanguageId::En);
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("–"));
}

void TestChartView::toggleSwitchesByMouseAndKeyboard()
{
    ChartView view;
    view.setChart(memoryChart());
    view.resize(700, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto* toggle = view.findChild<QToolButton*>(QStringLiteral("chartTableToggle"));
    auto* table = view.findChild<QTableView*>(QStringLiteral("chartTable"));
    QVERIFY(toggle && table);
    QCOMPARE(toggle->text(), QStringLiteral("Table"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(view.isTableShown() && table->isVisible());
    QCOMPARE(toggle->text(), QStringLiteral("Chart"));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!view.isTableShown() && plotOf(view)->isVisible());
}

void TestChartView::accessibleTexts()
{
    ChartView view;
    view.setChart(memoryChart());
    QCOMPARE(view.objectName(), QStringLiteral("chartView"));
    QCOMPARE(view.accessibleName(), QString::fromStdString(memoryChart().title));
    QCOMPARE(view.accessibleDescription(), QString::fromStdString(memoryChart().description));
    QVERIFY(!view.findChild<QToolButton*>()->accessibleName().isEmpty());
}

void TestChartView::pointedValue()
{
    ChartView view;
    view.setChart(memoryChart());
    view.resize(700, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCustomPlot& plot = *plotOf(view);
    plot.replot();
    QCOMPARE(view.valueTextAt(placeOf(plot, 0, 300)),
             QStringLiteral("8 x H20 141 GB in one server\nWeights: 689\nMemory, GB"));
    QCOMPARE(view.valueTextAt(placeOf(plot, 0, 750)),
             QStringLiteral("8 x H20 141 GB in one server\nKV cache: 180\nMemory, GB"));
    QCOMPARE(view.valueTextAt(placeOf(plot, 3, 1000)), QString());
    QCOMPARE(view.valueTextAt(QPoint(1, 1)), QString());
    view.setChart(costChart());
    plot.replot();
    QVERIFY(view.valueTextAt(placeOf(plot, 30, 1.29e5 * 30)).contains(QStringLiteral("Rent: 3,870,000")));
}

void TestChartView::colouringFollowsThePalette()
{
    ChartView view;
    view.setChart(memoryChart());
    QPalette dark = view.palette();
    dark.setColor(QPalette::Base, QColor(30, 30, 30));
    dark.setColor(QPalette::Text, QColor(230, 230, 230));
    view.setPalette(dark);
    QCOMPARE(plotOf(view)->xAxis->tickLabelColor(), QColor(230, 230, 230));
    QVERIFY(plotOf(view)->plottable(2)->brush().color().lightness() > 200);
    QFont large = view.font();
    large.setPointSize(20);
    view.setFont(large);
    QCOMPARE(plotOf(view)->legend->font().pointSize(), 20);
}

void TestChartView::copies()
{
    ChartView view;
    view.setChart(memoryChart());
    view.resize(700, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.copyAsPng();
    const QImage image = QApplication::clipboard()->image();
    QCOMPARE(image.size(), plotOf(view)->size() * 2);
    view.copyAsSvg();
    QVERIFY(QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

void TestChartView::svgIsDeterministicText()
{
    for (const Chart& chart : {memoryChart(), costChart()}) {
        const QByteArray first = chartSvg(chart, QSizeF(480, 200), LanguageId::En);
        QCOMPARE(chartSvg(chart, QSizeF(480, 200), LanguageId::En), first);
        QVERIFY(first.contains("font-family=\"Noto Sans, WenQuanYi Micro Hei\""));
        QVERIFY2(!first.contains("<image"), "pixels in a vector drawing");
        QVERIFY(chartSvg(chart, QSizeF(480, 200), LanguageId::ZhCn).contains("<text"));
    }
    QVERIFY(chartSvg(costChart(), QSizeF(480, 200), LanguageId::ZhCn).contains("万"));
}

void TestChartView::labelsStayInside_data()
{
    QTest::addColumn<int>("categories");
    QTest::addColumn<bool>("lines");
    for (const int count : {1, 2, 4, 8, 14, 40})
        for (const bool lines : {false, true})
            QTest::addRow("%d %s", count, lines ? "lines" : "bars") << count << lines;
}

/// The outermost pixels stay ground: nothing is drawn over the plot's border.
void TestChartView::labelsStayInside()
{
    QFETCH(int, categories);
    QFETCH(bool, lines);
    Chart chart;
    chart.kind = lines ? ChartKind::Lines : ChartKind::StackedBars;
    chart.yLabel = "A rather long label of the value axis, with its unit";
    for (int s = 0; s < 6; ++s) {
        chart.series.push_back({"A series with a long name, number " + std::to_string(s), {}, false});
        for (int i = 0; i < categories; ++i)
            chart.series.back().values.push_back(1000.0 * (i + 1) + s);
    }
    for (int i = 0; i < categories; ++i)
        chart.categories.push_back("2 x Configuration with quite a long name " + std::to_string(i));
    ChartView view;
    view.setChart(chart);
    view.resize(700, 420);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QCustomPlot& plot = *plotOf(view);
    const QImage image = const_cast<QCustomPlot&>(plot).toPixmap(plot.width(), plot.height()).toImage();
    const QRgb ground = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x)
        QVERIFY(image.pixel(x, 0) == ground && image.pixel(x, image.height() - 1) == ground);
    for (int y = 0; y < image.height(); ++y)
        QVERIFY(image.pixel(0, y) == ground && image.pixel(image.width() - 1, y) == ground);
    QVERIFY2(plot.axisRect()->height() > 90, qPrintable(QString::number(plot.axisRect()->height())));
}

void TestChartView::scales_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<int>("language");
    QTest::addColumn<double>("unit");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << 1128.0 << int(LanguageId::En) << 1.0 << QString();
    QTest::newRow("thousand") << 4.0e5 << int(LanguageId::En) << 1e3 << QStringLiteral("thousand");
    QTest::newRow("million") << 4.6e6 << int(LanguageId::En) << 1e6 << QStringLiteral("million");
    QTest::newRow("Mio.") << 4.6e6 << int(LanguageId::De) << 1e6 << QStringLiteral("Mio.");
    QTest::newRow("wan") << 4.6e6 << int(LanguageId::ZhCn) << 1e4 << QStringLiteral("万");
    QTest::newRow("yi") << 4.6e9 << int(LanguageId::ZhCn) << 1e8 << QStringLiteral("亿");
    QTest::newRow("negative") << -4.6e6 << int(LanguageId::En) << 1e6 << QStringLiteral("million");
    QTest::newRow("small") << 0.004 << int(LanguageId::En) << 1.0 << QString();
}

void TestChartView::scales()
{
    QFETCH(double, largest);
    QFETCH(int, language);
    Chart chart;
    chart.series = {{"s", {largest}, false}};
    const ChartAxis scale = chartAxis(chart, static_cast<LanguageId>(language));
    QTEST(scale.unit, "unit");
    QTEST(QString::fromStdString(scale.title), "name");
    QVERIFY(scale.low <= std::min(0.0, largest) && scale.high >= std::max(0.0, largest));
    const double steps = (scale.high - scale.low) / scale.step;
    QVERIFY2(steps > 1.9 && steps < 9.1, qPrintable(QString::number(steps)));
}

SIZEWRIGHT_TEST(TestChartView)
#include "tst_chart_view.moc"
