// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>

#include "core/plan/plan.h"
#include "core/project/project.h"
#include "core/cost/site_costs.h"
#include "core/report/plan_report.h"
#include "core/text/format.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

struct Sample {
    Scenario scenario = loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
    Plan plan;

    explicit Sample(Provision by)
    {
        scenario.site.rack = scenario.site.cooling = by;
        plan = makePlan(*shippedCatalog(), scenario).value();
    }
    [[nodiscard]] Document document() const { return planReport(*shippedCatalog(), scenario, plan, {}); }
};

const Table* billIn(const Document& document)
{
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block); table && table->caption.starts_with("Bill of the recommended option"))
            return table;
    return nullptr;
}

const std::vector<std::string>* rowOf(const Table& table, std::string_view item)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& row) { return row.front().starts_with(item); });
    return found == table.rows.end() ? nullptr : &*found;
}

bool hasHeading(const Document& document, std::string_view text)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block);
        return heading && heading->text == text;
    });
}

}  // namespace

class TestReportBill : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void groupsAndTotalsStandInTheTable();
    void whatTheSiteHasIsNamed();
    void whatIsBoughtIsPricedOrNamed();
    void recordsKeepTheirCurrencyAndTax();
    void disksAndDriversAreSaid();
};

void TestReportBill::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestReportBill::groupsAndTotalsStandInTheTable()
{
    const Sample sample(Provision::AtSite);
    const Document document = sample.document();
    const Table* bill = billIn(document);
    QVERIFY(bill);
    for (const auto& row : bill->rows)
        QCOMPARE(row.size(), bill->columns.size());
    for (const char* group : {"Compute", "Network", "Site", "Services and running costs"})
        QVERIFY2(rowOf(*bill, group), group);
    const CostEstimate& cost = *sample.plan.options[*sample.plan.recommended].cost;
    QCOMPARE(rowOf(*bill, "Total purchase")->at(3), formatMoneyWhole(cost.capex.typical, LanguageId::En));
    QCOMPARE(rowOf(*bill, "Total each year")->at(3), formatMoneyWhole(cost.opexPerYear.typical, LanguageId::En));
}

void TestReportBill::whatTheSiteHasIsNamed()
{
    const Document document = Sample(Provision::AtSite).document();
    const auto* rack = rowOf(*billIn(document), "42U rack with doors");
    QVERIFY(rack);
    QCOMPARE(rack->at(3), std::string("–"));
    QCOMPARE(rack->at(5), std::string("supplied by the site, not counted"));
}

void TestReportBill::whatIsBoughtIsPricedOrNamed()
{
    const Document document = Sample(Provision::Buy).document();
    const auto* rack = rowOf(*billIn(document), "42U rack with doors");
    QVERIFY(rack->at(3) != "–");
    const auto* cooling = rowOf(*billIn(document), "Room cooling");
    QCOMPARE(cooling->at(3), std::string("–"));
    QCOMPARE(cooling->at(5), std::string("no public price, ask for a quote"));
}

void TestReportBill::recordsKeepTheirCurrencyAndTax()
{
    PriceRecord record;
    record.currency = Currency::USD;
    record.type = PriceType::Street;
    record.observedOn = "2026-06-14";
    record.source.grade = Grade::C;
    record.low = decimal("25000");
    record.typical = decimal("30000");
    record.high = decimal("40000");
    QCOMPARE(recordText(record, {}), std::string("street, 2026-06-14, C: 30,000 USD (25,000 to 40,000) net"));
    record.low = record.high = std::nullopt;
    record.includesVat = true;
    record.vatRate = decimal("0.13");
    QCOMPARE(recordText(record, {}), "street, 2026-06-14, C: 30,000 USD with " + formatPercent(0.13, 0, LanguageId::En) + " tax");
}

void TestReportBill::disksAndDriversAreSaid()
{
    const Document document = Sample(Provision::AtSite).document();
    QVERIFY(hasHeading(document, "Disks and loading"));
    QVERIFY(hasHeading(document, "Operating system and drivers"));
}

SIZEWRIGHT_TEST(TestReportBill)
#include "tst_report_bill.moc"
