// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>

#include <algorithm>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/models/option_column.h"
#include "ui/models/options_filter.h"
#include "ui/models/options_model.h"
#include "ui/models/price_lines_model.h"
#include "ui/support/catalog_texts.h"
#include "ui/support/language.h"

using namespace sizewright;

namespace {

Option optionOf(const char* id, const Platform* platform, double tokensPerSecond)
{
    Option option;
    option.id = id;
    option.platform = platform;
    option.family = platform->family;
    option.verdict = tokensPerSecond > 0 ? Verdict::Fits : Verdict::DoesNotFit;
    if (tokensPerSecond > 0) {
        option.speed.emplace();
        const TokensPerSecond speed(tokensPerSecond);
        option.speed->perUser = {speed * 0.8, speed, speed * 1.2};
    }
    return option;
}

int columnOf(const QString& title)
{
    const auto columns = optionColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (title == QLatin1String(columns[i].title))
            return static_cast<int>(i);
    }
    return -1;
}

}  // namespace

/// Tables over plans: they keep Qt's contract, sort by raw values and filter.
class TestModels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void keepTheContract();
    void sortByRawValues();
    void unknownValuesStandLast_data();
    void unknownValuesStandLast();
    void filterByFamilyAndWords();
    void everyColumnExplainsItself();
    void pricesListTheBillOfEachFamily();
    void everyCatalogTextCanBeTranslated();

private:
    [[nodiscard]] std::shared_ptr<const PlanSession::Outcome> outcome(std::vector<Option> options) const;
    [[nodiscard]] std::shared_ptr<const PlanSession::Outcome> threeOptions() const;

    std::shared_ptr<const Catalog> m_catalog;
};

void TestModels::initTestCase()
{
    Catalog catalog;
    Platform server;
    server.id = "server";
    server.name = "Server with 8 cards";
    server.family = Family::Gpu;
    Platform mac = server;
    mac.id = "mac";
    mac.name = "Mac <b>Studio</b>";
    mac.family = Family::Mac;
    catalog.platforms = {server, mac};
    m_catalog = std::make_shared<const Catalog>(std::move(catalog));
}

std::shared_ptr<const PlanSession::Outcome> TestModels::outcome(std::vector<Option> options) const
{
    Plan plan;
    plan.options = std::move(options);
    return std::make_shared<const PlanSession::Outcome>(PlanSession::Outcome{m_catalog, Scenario{}, std::move(plan)});
}

std::shared_ptr<const PlanSession::Outcome> TestModels::threeOptions() const
{
    const Platform* server = &m_catalog->platforms[0];
    const Platform* mac = &m_catalog->platforms[1];
    return outcome({optionOf("nine", server, 9), optionOf("unknown", mac, 0), optionOf("hundred", server, 100)});
}

void TestModels::keepTheContract()
{
    OptionsModel model;
    OptionsFilter filter;
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setOutcome(threeOptions());
    QCOMPARE(filter.rowCount(), 3);
    filter.sort(columnOf(QStringLiteral("Machine")));
    filter.setFamily(Family::Mac);
    QCOMPARE(filter.rowCount(), 1);
    model.setOutcome(outcome({}));
    model.setOutcome(threeOptions());
    model.setOutcome(nullptr);
    QCOMPARE(filter.rowCount(), 0);
    QVERIFY(model.option(0) == nullptr);
}

void TestModels::sortByRawValues()
{
    OptionsModel model;
    OptionsFilter filter;
    filter.setSourceModel(&model);
    model.setOutcome(threeOptions());
    const int speed = columnOf(QStringLiteral("Per user (tokens/s)"));
    QVERIFY(speed >= 0);
    filter.sort(speed, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data(OptionsModel::IdRole).toString(), QStringLiteral("hundred"));
    QCOMPARE(filter.index(1, 0).data(OptionsModel::IdRole).toString(), QStringLiteral("nine"));
    filter.sort(-1);
    QCOMPARE(filter.index(0, 0).data(OptionsModel::IdRole).toString(), QStringLiteral("nine"));
}

void TestModels::unknownValuesStandLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("ascending") << Qt::AscendingOrder;
    QTest::newRow("descending") << Qt::DescendingOrder;
}

void TestModels::unknownValuesStandLast()
{
    QFETCH(Qt::SortOrder, order);
    OptionsModel model;
    OptionsFilter filter;
    filter.setSourceModel(&model);
    model.setOutcome(threeOptions());
    filter.sort(columnOf(QStringLiteral("Per user (tokens/s)")), order);
    QCOMPARE(filter.index(2, 0).data(OptionsModel::IdRole).toString(), QStringLiteral("unknown"));
}

void TestModels::filterByFamilyAndWords()
{
    OptionsModel model;
    OptionsFilter filter;
    filter.setSourceModel(&model);
    model.setOutcome(threeOptions());
    filter.setWords(QStringLiteral("CARDS server"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setWords(QStringLiteral("server studio"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setWords({});
    filter.setFittingOnly(true);
    QCOMPARE(filter.rowCount(), 2);
    filter.setFamily(Family::Mac);
    QCOMPARE(filter.rowCount(), 0);
}

void TestModels::everyColumnExplainsItself()
{
    OptionsModel model;
    model.setOutcome(threeOptions());
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString tip = model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY2(tip.size() >= 20, qPrintable(QString::number(column)));
    }
    const QModelIndex machine = model.index(1, columnOf(QStringLiteral("Machine")));
    QCOMPARE(machine.data().toString(), QStringLiteral("Mac <b>Studio</b>"));
    QVERIFY(!machine.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

void TestModels::pricesListTheBillOfEachFamily()
{
    auto option = optionOf("priced", &m_catalog->platforms[0], 9);
    option.cost.emplace();
    PricedLine known{"accelerator", "Card", 8, {}, {}, nullptr, 0, false};
    known.unit = MoneyRange{{100, Currency::EUR}, {200, Currency::EUR}, {300, Currency::EUR}};
    option.cost->bill.lines = {known, PricedLine{"server", "Chassis", 1, {}, {}, nullptr, 0, false}};
    Plan plan;
    plan.options = {option};
    plan.families[0].best = 0;
    PriceLinesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOutcome(std::make_shared<const PlanSession::Outcome>(PlanSession::Outcome{m_catalog, Scenario{}, plan}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, PriceLinesModel::UnitTypical).data(PriceLinesModel::SortRole).toDouble(), 2.0);
    QVERIFY(!model.index(1, PriceLinesModel::UnitTypical).data(PriceLinesModel::SortRole).isValid());
    QVERIFY(model.index(1, PriceLinesModel::Date).data().toString().contains(QStringLiteral("quote")));
}

void TestModels::everyCatalogTextCanBeTranslated()
{
    const auto catalog = sizewright::test::shippedCatalog();
    QVERIFY(catalog != nullptr);
    const auto known = [](const char* context, const std::string& text) {
        return std::ranges::any_of(catalogTexts(), [&](const TextKey& key) {
            return std::string_view(key.context) == context && key.text == text;
        });
    };
    for (const WorkloadTemplate& entry : catalog->templates) {
        QVERIFY2(known("Template", entry.name), entry.name.c_str());
        QVERIFY2(known("Template", entry.summary), entry.summary.c_str());
    }
    for (const Region& region : catalog->regions)
        QVERIFY2(known("Region", region.name), region.name.c_str());
    for (const Platform& platform : catalog->platforms) {
        for (const BomLine& line : platform.bom)
            QVERIFY2(componentText(line.component) != toQString(line.component), line.component.c_str());
    }
}

SIZEWRIGHT_TEST(TestModels)
#include "tst_models.moc"
