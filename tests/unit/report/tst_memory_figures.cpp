// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/report/chart_data.h"
#include "core/report/memory_figures.h"
#include "core/report/svg_chart.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Chart smallWaterfall()
{
    Chart chart;
    chart.kind = ChartKind::Waterfall;
    chart.title = "Memory";
    chart.xLabel = "Part";
    chart.yLabel = "GiB";
    chart.categories = {"Experts", "Cache", "Free"};
    chart.series = {
        {"weights", {60, kNone, kNone}, false}, {"cache", {kNone, 12.5, kNone}, false}, {"free", {kNone, kNone, 7.5}, true}};
    chart.limits = {80, 80, 80};
    chart.limitName = "capacity";
    return chart;
}

MemoryCase r1OnH200(double context = 5120, double requests = 64)
{
    const Deployed r1("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    return memoryCase(r1.deployment, r1.profile, {context - 1024, 1024, requests, context});
}

}  // namespace

class TestMemoryFigures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void partsBeginWhereTheOnesBeforeEnd();
    void waterfallTableHasOneValueARow();
    void waterfallHoldsTheWholeCapacity();
    void mapMarksTheAskedLoad();
    void cellsAgreeWithTheirVerdict();
    void tableSaysTheSameAsTheMap();
    void sentencesNameTheEdges();
};

void TestMemoryFigures::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestMemoryFigures::partsBeginWhereTheOnesBeforeEnd()
{
    const Chart chart = smallWaterfall();
    QCOMPARE(waterfallBase(chart, 0), 0.0);
    QCOMPARE(waterfallBase(chart, 1), 60.0);
    QCOMPARE(waterfallBase(chart, 2), 72.5);
    QCOMPARE(waterfallBase(chart, 3), 80.0);
    QCOMPARE(waterfallSeries(chart, 1), std::size_t{1});
    QVERIFY(chartAxis(chart, LanguageId::En).high >= 80);
    const std::string svg = svgChart(chart, LanguageId::En);
    QVERIFY(svg.find("bar s2 hollow") != std::string::npos);
    QVERIFY(svg.find("cache: 12.5") != std::string::npos);
}

void TestMemoryFigures::waterfallTableHasOneValueARow()
{
    const Table table = chartTable(smallWaterfall(), LanguageId::En);
    QCOMPARE(table.columns.size(), std::size_t{4});
    QCOMPARE(table.rows.size(), std::size_t{3});
    const std::vector<std::string> cache{"Cache", "cache", "12.5", "80"};
    QVERIFY(table.rows[1] == cache);
}

void TestMemoryFigures::waterfallHoldsTheWholeCapacity()
{
    const MemoryCase m = r1OnH200();
    const Chart chart = memoryWaterfall(m, memoryStacks(m).device, MemoryPlace::Device, Language());
    QVERIFY(chart.categories.size() >= 7);
    const double capacity = double(m.footprint.device.capacity.raw()) / double(1LL << 30);
    QVERIFY(std::abs(waterfallBase(chart, chartLength(chart)) - capacity) < 1e-6);
    for (std::size_t i = 0; i < chartLength(chart); ++i) {
        int values = 0;
        for (const ChartSeries& series : chart.series)
            values += std::isfinite(series.values[i]) ? 1 : 0;
        QCOMPARE(values, 1);
    }
}

void TestMemoryFigures::mapMarksTheAskedLoad()
{
    for (const double context : {2000.0, 5120.0, 8192.0, 160000.0}) {
        for (const double requests : {1.0, 30.0, 64.0, 700.0}) {
            const FitMap map = fitMap(r1OnH200(context, requests));
            QCOMPARE(map.grid.contexts[map.askedContext], context);
            QCOMPARE(map.grid.concurrencies[map.askedConcurrency], requests);
            QVERIFY(std::ranges::is_sorted(map.grid.contexts) &&
                    std::ranges::adjacent_find(map.grid.contexts) == map.grid.contexts.end());
            QVERIFY(std::ranges::is_sorted(map.grid.concurrencies));
            QVERIFY(map.grid.contexts.size() <= 14 && map.grid.concurrencies.size() <= 13);
        }
    }
}

void TestMemoryFigures::cellsAgreeWithTheirVerdict()
{
    for (const char* engine : {"sglang", "vllm"}) {
        const Deployed r1("deepseek-r1", "fp8-block", engine, "h200-sxm-141gb", 8);
        const FitMap map = fitMap(memoryCase(r1.deployment, r1.profile, {4096, 1024, 64, 5120}));
        int fits = 0;
        for (std::size_t row = 0; row < map.grid.contexts.size(); ++row) {
            for (std::size_t column = 0; column < map.grid.concurrencies.size(); ++column) {
                const LoadNeed need =
                    loadNeed(r1.deployment, r1.profile, {map.grid.contexts[row], map.grid.concurrencies[column]});
                QVERIFY(need.fit == map.grid.at(row, column));
                // The figures of a cell say the same as its verdict.
                QCOMPARE(need.needs <= need.has, need.fit == Fit::Fits);
                fits += need.fit == Fit::Fits ? 1 : 0;
            }
        }
        QVERIFY(fits > 10 && fits < int(map.grid.cells.size()) - 10);
    }
}

void TestMemoryFigures::tableSaysTheSameAsTheMap()
{
    const FitChart chart = fitChart(r1OnH200(), Language());
    const Table table = fitTable(chart, Language());
    QCOMPARE(table.rows.size(), chart.rows.size());
    QCOMPARE(table.columns.size(), chart.columns.size() + 1);
    QVERIFY(table.emphasisedRows == std::vector<std::size_t>{chart.askedRow});
    for (std::size_t row = 0; row < chart.rows.size(); ++row)
        for (std::size_t column = 0; column < chart.columns.size(); ++column)
            QCOMPARE(table.rows[row][column + 1] == "yes", chart.at(row, column).fit == Fit::Fits);
    QVERIFY(chart.at(chart.askedRow, chart.askedColumn).text.find("5,120") != std::string::npos);
}

void TestMemoryFigures::sentencesNameTheEdges()
{
    const MemoryCase m = r1OnH200();
    const auto sentences = sizingSentences(m);
    QCOMPARE(sentences.size(), std::size_t{4});
    const std::int64_t most = largestConcurrency(m.deployment, m.profile, 5120);
    QVERIFY(std::get<std::int64_t>(sentences[1].values[1].second) == most);
    QVERIFY(render(sentences[3], Language()).find("NVMe") != std::string::npos);
    MemoryCase blank = m;
    blank.footprint.shortage = MemoryShortage::Unknown;
    QCOMPARE(sizingSentences(blank).size(), std::size_t{1});
}

SIZEWRIGHT_TEST(TestMemoryFigures)
#include "tst_memory_figures.moc"
