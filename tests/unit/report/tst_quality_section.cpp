// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>

#include "core/project/project.h"
#include "core/report/plan_report.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

/// The blocks below the heading "Quality", up to the next heading.
std::vector<Block> qualityBlocks(const Document& document)
{
    std::vector<Block> blocks;
    bool inside = false;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            inside = heading->text == "Quality";
        else if (inside)
            blocks.push_back(block);
    }
    return blocks;
}

std::vector<Table> tablesIn(const std::vector<Block>& blocks)
{
    std::vector<Table> tables;
    for (const Block& block : blocks)
        if (const auto* table = std::get_if<Table>(&block))
            tables.push_back(*table);
    return tables;
}

Document reportOf(const Scenario& scenario)
{
    const Plan plan = makePlan(*shippedCatalog(), scenario, {2}).value();
    return planReport(*shippedCatalog(), scenario, plan, Language());
}

Scenario sampleScenario()
{
    return loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
}

}  // namespace

class TestQualitySection : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void scoresStandWithSettingAndSource();
    void everyModelHasItsTable();
    void distillsAreWarnedOf();
};

void TestQualitySection::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestQualitySection::scoresStandWithSettingAndSource()
{
    const auto tables = tablesIn(qualityBlocks(reportOf(sampleScenario())));
    QCOMPARE(tables.size(), std::size_t(2));
    QCOMPARE(shown(tables[0].caption), QStringLiteral("Published scores of DeepSeek-R1"));
    const auto gpqa = std::ranges::find(tables[0].rows, "GPQA-Diamond", [](const auto& row) { return row.front(); });
    QVERIFY(gpqa != tables[0].rows.end());
    QCOMPARE(shown((*gpqa)[1]), QStringLiteral("71.5"));
    QVERIFY(shown((*gpqa)[2]).contains("thinking") && shown((*gpqa)[4]).contains("DeepSeek-R1 README"));
    QVERIFY(!tables[1].rows.empty());
    for (const auto& row : tables[1].rows)
        QCOMPARE(row.size(), tables[1].columns.size());
}

void TestQualitySection::everyModelHasItsTable()
{
    Scenario s = sampleScenario();
    s.publishedFloor = PublishedFloor{};
    const Plan plan = makePlan(*shippedCatalog(), s, {2}).value();
    QVERIFY(plan.recommended);
    const std::string& recommended = plan.options[*plan.recommended].deployment.model->name;
    const auto blocks = qualityBlocks(planReport(*shippedCatalog(), s, plan, Language()));
    const auto tables = tablesIn(blocks);
    for (const std::string& name : {std::string("DeepSeek-R1"), recommended})
        QVERIFY2(std::ranges::any_of(tables, [&](const Table& t) { return t.caption == "Published scores of " + name; }), name.c_str());
    QVERIFY(recommended != "DeepSeek-R1");
    QVERIFY(std::ranges::any_of(blocks, [](const Block& b) {
        const auto* paragraph = std::get_if<Paragraph>(&b);
        return paragraph && paragraph->text.starts_with("Against DeepSeek-R1: ");
    }));
}

void TestQualitySection::distillsAreWarnedOf()
{
    const auto blocks = qualityBlocks(reportOf(sampleScenario()));
    const auto list = std::ranges::find_if(blocks, [](const Block& b) { return std::holds_alternative<BulletList>(b); });
    QVERIFY(list != blocks.end());
    QVERIFY(shown(std::get<BulletList>(*list).items.front()).contains("A distill is another model"));
}

SIZEWRIGHT_TEST(TestQualitySection)
#include "tst_quality_section.moc"
