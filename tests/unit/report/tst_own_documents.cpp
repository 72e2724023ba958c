// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/report/html_writer.h"
#include "core/report/report_acceptance.h"
#include "core/report/report_negotiation.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr const char* kEvil = "<script>alert(1)</script>";

AcceptanceProtocol twoSteps()
{
    AcceptanceProtocol protocol;
    protocol.option = kEvil;
    protocol.vendor = kEvil;
    for (const char* id : {"one", "two"}) {
        AcceptanceStep step;
        step.id = id;
        step.title = {"title", SIZEWRIGHT_TR_NOOP("Test", "Step {name}"), {{"name", std::string(id)}}};
        step.todo = step.title;
        AcceptanceCheck check;
        check.id = std::string("check-") + id;
        check.what = step.title;
        check.unit = AcceptanceUnit::Watt;
        check.direction = BoundDirection::AtMost;
        check.bounds = {{BoundOrigin::Plan, 6000, 5000, 0, step.title}};
        step.checks = {check};
        protocol.steps.push_back(step);
    }
    return protocol;
}

/// The tables of a document, whose rows must fit their columns.
std::vector<Table> tablesOf(const Document& document)
{
    std::vector<Table> tables;
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            tables.push_back(*table);
    return tables;
}

bool isSound(const Document& document)
{
    for (const Table& table : tablesOf(document))
        for (const auto& row : table.rows)
            if (row.size() != table.columns.size())
                return false;
    return !document.title.empty() && !document.language.empty();
}

}  // namespace

class TestOwnDocuments : public QObject {
    Q_OBJECT
private slots:
    void protocolHasATableAStep();
    void recordMarksWhatFails();
    void sheetSaysWhyThereIsNoPrice();
    void foreignTextsAreInert();
};

void TestOwnDocuments::protocolHasATableAStep()
{
    for (const LanguageId id : {LanguageId::En, LanguageId::De, LanguageId::ZhCn}) {
        Language language;
        language.id = id;
        const Document document = acceptanceDocument(twoSteps(), Scenario(), language);
        QVERIFY(isSound(document));
        QCOMPARE(tablesOf(document).size(), std::size_t{3});
        QCOMPARE(tablesOf(document).front().rows.size(), std::size_t{kPaymentMilestones});
    }
}

void TestOwnDocuments::recordMarksWhatFails()
{
    AcceptanceResults results;
    results.values = {{"check-one", 5500, {}, "meter"}, {"check-two", 6600, {}, "meter"}};
    const Document document = acceptanceDocument(acceptanceRecord(twoSteps(), results), Scenario(), Language());
    QVERIFY(isSound(document));
    const std::vector<Table> tables = tablesOf(document);
    QVERIFY(tables[1].emphasisedRows.empty());
    QCOMPARE(tables[2].emphasisedRows.size(), std::size_t{1});
    QCOMPARE(tables[2].rows.front()[3], std::string("failed; Plan +10.0 %"));
    QCOMPARE(tables[0].rows[1][3], std::string("Step two"));
}

void TestOwnDocuments::sheetSaysWhyThereIsNoPrice()
{
    Tender tender;
    tender.quotes.emplace_back();
    NegotiationSheet sheet;
    sheet.vendor = "A vendor";
    sheet.noPrice = Message{"no_basis", SIZEWRIGHT_TR_NOOP("Test", "No basis."), {}};
    const Document document = negotiationDocument(tender, {sheet}, Scenario(), Language());
    QVERIFY(isSound(document));
    QVERIFY(shown(writeHtml(document)).contains("No basis."));
}

void TestOwnDocuments::foreignTextsAreInert()
{
    QVERIFY(!shown(writeHtml(acceptanceDocument(twoSteps(), Scenario(), Language()))).contains("<script>alert"));
    Tender tender;
    tender.quotes.emplace_back();
    tender.quotes.front().lines.emplace_back();
    tender.quotes.front().lines.front().text = kEvil;
    NegotiationSheet sheet;
    sheet.vendor = kEvil;
    sheet.lines.push_back({0, {}, {}, {}, {}, 1, nullptr, 0, false, {"basis", SIZEWRIGHT_TR_NOOP("Test", "Basis"), {}}});
    QVERIFY(!shown(writeHtml(negotiationDocument(tender, {sheet}, Scenario(), Language()))).contains("<script>alert"));
}

SIZEWRIGHT_TEST(TestOwnDocuments)
#include "tst_own_documents.moc"
