// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>

#include "core/project/project.h"
#include "core/report/chart_data.h"
#include "core/report/html_writer.h"
#include "core/report/plan_report.h"
#include "core/report/uncertainty_figures.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

class TestUncertaintyFigures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theTornadoGoesBothWays();
    void aTornadoIsAlsoATable();
    void withoutAPriceThereIsNoTornado();
    void sentencesAreWhole();
    void theTableHasAllPercentiles();
    void theReportSaysHowSureItIs();

private:
    Scenario m_scenario;
    Plan m_plan;
    PlanUncertainty m_uncertainty;
    OptionUncertainty m_first;
};

void TestUncertaintyFigures::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    m_scenario = loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
    const auto plan = makePlan(*shippedCatalog(), m_scenario);
    QVERIFY2(plan, why(plan));
    m_plan = *plan;
    QVERIFY(m_plan.recommended);
    const auto uncertainty = estimateUncertainty(*shippedCatalog(), m_scenario, m_plan, {.draws = 4096});
    QVERIFY2(uncertainty, why(uncertainty));
    m_uncertainty = *uncertainty;
    const OptionUncertainty* first = m_uncertainty.find(*m_plan.recommended);
    QVERIFY(first && first->typicalTco);
    m_first = *first;
}

void TestUncertaintyFigures::theTornadoGoesBothWays()
{
    const Chart chart = costTornado(m_plan, m_uncertainty, m_first, {});
    QVERIFY(chart.kind == ChartKind::Tornado);
    QCOMPARE(chart.categories.size(), m_first.costSwings.size());
    QCOMPARE(chart.series.size(), std::size_t{2});
    const ChartAxis axis = chartAxis(chart, LanguageId::En);
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const double low = chart.series[0].values[i];
        const double high = chart.series[1].values[i];
        QVERIFY(low <= 0 && high >= 0 && high > low);
        QVERIFY(axis.low <= low && axis.high >= high);
        QCOMPARE(waterfallBase(chart, i), 0.0);
        // The bars reach from one end of the swing to the other.
        const Swing<Money>& swing = m_first.costSwings[i];
        const double width = toDecimal(swing.atHigh).toDouble() - toDecimal(swing.atLow).toDouble();
        QVERIFY(std::abs(high - low - width) < 0.01 + 1e-9 * width);
    }
    QVERIFY(axis.low < 0);
}

void TestUncertaintyFigures::aTornadoIsAlsoATable()
{
    const Table table = chartTable(costTornado(m_plan, m_uncertainty, m_first, {}), LanguageId::En);
    QCOMPARE(table.columns.size(), std::size_t{3});
    QCOMPARE(table.rows.size(), m_first.costSwings.size());
    QVERIFY(table.rows.front()[1].find('-') != std::string::npos || table.rows.front()[1].find("−") != std::string::npos);
}

void TestUncertaintyFigures::withoutAPriceThereIsNoTornado()
{
    OptionUncertainty unpriced = m_first;
    unpriced.typicalTco.reset();
    unpriced.costSwings.clear();
    unpriced.tco.reset();
    unpriced.capex.reset();
    QVERIFY(costTornado(m_plan, m_uncertainty, unpriced, {}).categories.empty());
    QCOMPARE(percentilesTable(m_uncertainty, unpriced, {}).rows.size(), std::size_t{2});
}

void TestUncertaintyFigures::sentencesAreWhole()
{
    for (const OptionUncertainty& option : m_uncertainty.options)
        for (const Message& sentence : uncertaintySentences(m_uncertainty, option)) {
            const std::string text = render(sentence, {});
            QVERIFY2(text.ends_with('.') && text.find('{') == std::string::npos, text.c_str());
        }
    const auto sentences = uncertaintySentences(m_uncertainty, m_first);
    for (const char* id : {"meets_level", "cheaper_than_api", "cheaper_than_rental", "margin_swing"})
        QVERIFY2(std::ranges::find(sentences, id, &Message::id) != sentences.end(), id);
}

void TestUncertaintyFigures::theTableHasAllPercentiles()
{
    const Table table = percentilesTable(m_uncertainty, m_first, {});
    QCOMPARE(table.columns.size(), std::size_t{4});
    QCOMPARE(table.rows.size(), std::size_t{4});
    for (const auto& row : table.rows)
        for (const std::string& cell : row)
            QVERIFY(!cell.empty());
}

void TestUncertaintyFigures::theReportSaysHowSureItIs()
{
    const std::string html = writeHtml(planReport(*shippedCatalog(), m_scenario, m_plan, {}));
    for (const char* text :
         {"How sure these figures are", "What moves the total cost most", "Memory modules: times 2.00", "65,536 draws"})
        QVERIFY2(html.find(text) != std::string::npos, text);
}

SIZEWRIGHT_TEST(TestUncertaintyFigures)
#include "tst_uncertainty_figures.moc"
