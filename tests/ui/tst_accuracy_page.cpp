// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/reference/accuracy_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

namespace {

AccuracyGroup group(const char* engine, const char* metric, const char* way, double within)
{
    return {"gpu", engine, metric, way, 20, 10, 0.2, within, 0.8, {{10, 8, 11, 14}, {100, 70, 90, 120}}};
}

}  // namespace

/// How accurate predictions are: table, chart and doubts of what is chosen.
class TestAccuracyPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsGroupsOfTheCatalog();
    void choicesChangeWhatIsShown();
    void poorGroupsAreNamed();
    void emptyCatalogsSaySo();
    void rowsSetAsideAreNamedWithTheirReason();
    void opensFromTheWindowAndLeadsBack();
};

void TestAccuracyPage::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestAccuracyPage::showsGroupsOfTheCatalog()
{
    Catalog catalog;
    catalog.accuracy.groups = {group("vllm", "tpot", "model", 0.9), group("sglang", "tpot", "model", 0.8)};
    AccuracyPage page(catalog);
    auto* table = page.findChild<QTableView*>(QStringLiteral("accuracyTable"));
    QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("vllm"));
    QCOMPARE(table->model()->index(1, 5).data().toString(), QStringLiteral("80 %"));
    const Chart& chart = page.findChild<ChartView*>(QStringLiteral("accuracyChart"))->chart();
    QVERIFY(chart.kind == ChartKind::Curves && chart.logX && chart.logY);
    QCOMPARE(chart.points.size(), std::size_t(4));
    QVERIFY(chart.points[0].series != chart.points[2].series);
    // Two engines, and the lines of no error and of 30 % either way.
    QCOMPARE(chart.series.size(), std::size_t(5));
    QCOMPARE(chart.series[3].values.front(), chart.xs.front() * 1.3);
}

void TestAccuracyPage::choicesChangeWhatIsShown()
{
    Catalog catalog;
    catalog.accuracy.groups = {group("vllm", "tpot", "model", 0.9), group("vllm", "ttft", "model", 0.8), group("sglang", "ttft", "none", 0.8)};
    AccuracyPage page(catalog);
    auto* metric = page.findChild<QComboBox*>(QStringLiteral("accuracyMetric"));
    auto* way = page.findChild<QComboBox*>(QStringLiteral("accuracyWay"));
    auto* table = page.findChild<QTableView*>(QStringLiteral("accuracyTable"));
    QCOMPARE(metric->count(), 2);
    QCOMPARE(way->count(), 2);
    QCOMPARE(way->currentData().toString(), QStringLiteral("model"));
    metric->setCurrentIndex(metric->findData(QStringLiteral("ttft")));
    way->setCurrentIndex(way->findData(QStringLiteral("none")));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("sglang"));
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("accuracyDoubts"))->text().contains(QStringLiteral("part of the fit")));
}

void TestAccuracyPage::poorGroupsAreNamed()
{
    Catalog catalog;
    catalog.accuracy.groups = {group("vllm", "tpot", "model", 0.9), group("sglang", "tpot", "model", 0.3)};
    catalog.accuracy.groups.push_back({"cpu", "llama-cpp", "tpot", "model", 7, 0, 0, 0, 0, {}});
    AccuracyPage page(catalog);
    const QString doubts = page.findChild<QLabel*>(QStringLiteral("accuracyDoubts"))->text();
    QVERIFY2(doubts.contains(QStringLiteral("sglang: poor")), qPrintable(doubts));
    QVERIFY2(doubts.contains(QStringLiteral("none of the 7 rows")), qPrintable(doubts));
    QVERIFY(!doubts.contains(QStringLiteral("vllm")));
    auto* table = page.findChild<QTableView*>(QStringLiteral("accuracyTable"));
    QCOMPARE(table->model()->index(2, 4).data().toString(), QStringLiteral("–"));
}

void TestAccuracyPage::emptyCatalogsSaySo()
{
    const Catalog catalog;
    AccuracyPage page(catalog);
    QCOMPARE(page.findChild<QTableView*>(QStringLiteral("accuracyTable"))->model()->rowCount(), 0);
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("accuracyDoubts"))->text().contains(QStringLiteral("no comparison")));
}

void TestAccuracyPage::rowsSetAsideAreNamedWithTheirReason()
{
    Catalog catalog;
    catalog.setAside = {{"odd", {"a", "b"}, {"Not what ran.", "Nicht, was lief.", "并非实际运行。"}, {}}};
    const AccuracyPage page(catalog);
    const QString text = page.findChild<QLabel*>(QStringLiteral("accuracyDoubts"))->text();
    QVERIFY2(text.contains(QStringLiteral("Not what ran.")) && text.contains(QLatin1Char('2')), qPrintable(text));
}

void TestAccuracyPage::opensFromTheWindowAndLeadsBack()
{
    WindowFixture fixture;
    fixture.window->show();
    auto* page = fixture.window->findChild<AccuracyPage*>();
    QVERIFY(page != nullptr);
    fixture.window->showAccuracy();
    QTRY_VERIFY(page->isVisible());
    QVERIFY(page->findChild<QTableView*>(QStringLiteral("accuracyTable"))->model()->rowCount() > 0);
    fixture.window->showClaims();
    fixture.window->showAccuracy();
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("accuracyBack")), Qt::LeftButton);
    QTRY_VERIFY(!page->isVisible());
    QVERIFY(fixture.window->findChild<QWidget*>(QStringLiteral("startPage")) == nullptr ||
            fixture.window->findChild<QWidget*>(QStringLiteral("startPage"))->isVisible());
}

SIZEWRIGHT_TEST(TestAccuracyPage)
#include "tst_accuracy_page.moc"
