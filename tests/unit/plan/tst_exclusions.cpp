// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>

#include "core/plan/exclusions.h"
#include "core/plan/option_bill.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Scenario teamOfTen()
{
    return scenarioFromTemplate(*shippedCatalog()->workloadTemplate("team-10"), "2026-11-22");
}

bool has(const std::vector<Message>& messages, std::string_view id)
{
    return std::any_of(messages.begin(), messages.end(), [&](const Message& m) { return m.id == id; });
}

/// Of the shipped catalog.
std::vector<Message> warningsOf(const Constraints& constraints)
{
    const Catalog& catalog = *shippedCatalog();
    ExclusionCounts counts{};
    for (const Platform& platform : catalog.platforms)
        if (const auto rule = exclusionOf(platform, *catalog.accelerator(platform.acceleratorId), constraints))
            ++counts[static_cast<std::size_t>(*rule)];
    return exclusionWarnings(counts, catalog, constraints);
}

using Change = void (*)(Constraints&);

}  // namespace

Q_DECLARE_METATYPE(Change)

class TestExclusions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRuleIsNamed_data();
    void everyRuleIsNamed();
    void onlyNamedMakersRemain();
    void formatsGoByNameOrFileType();
    void unknownNamesAreErrors();
    void officesHaveNoServers();
    void deliveryIsHeldAgainstWhatIsKnown();
    void whatHasNoPriceIsSaid();
    void boughtSitesRaiseTheCost();
};

void TestExclusions::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestExclusions::everyRuleIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, Change change, const char* id) { QTest::newRow(name) << change << QString::fromLatin1(id); };
    row("family", [](Constraints& c) { c.families = {Family::Mac}; }, "excluded_family");
    row("maker", [](Constraints& c) { c.vendors = {SelectionRule::Except, {"NVIDIA"}}; }, "excluded_vendor");
    row("used", [](Constraints& c) { c.allowUsed = false; }, "excluded_used");
    row("grey", [](Constraints& c) { c.allowGreyMarket = false; }, "excluded_grey_market");
    row("export", [](Constraints& c) { c.allowExportControlled = false; }, "excluded_export_control");
    row("office", [](Constraints& c) { c.office = true; }, "excluded_office");
    row("formats", [](Constraints& c) { c.formats = {SelectionRule::Except, {"gguf"}}; }, "excluded_formats");
}

/// A plan says which constraints left machines out, and none that did not.
void TestExclusions::everyRuleIsNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, id);
    Scenario s = teamOfTen();
    s.constraints = Constraints();
    s.constraints.allowGreyMarket = true;
    QVERIFY(warningsOf(s.constraints).empty());
    change(s.constraints);
    const auto warnings = warningsOf(s.constraints);
    QCOMPARE(warnings.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(warnings.front().id), id);
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    const auto said = std::find_if(plan->warnings.begin(), plan->warnings.end(), [&](const Message& m) { return m.id == id.toStdString(); });
    QVERIFY(said != plan->warnings.end());
    QCOMPARE(render(*said, Language()), render(warnings.front(), Language()));
}

void TestExclusions::onlyNamedMakersRemain()
{
    Scenario s = teamOfTen();
    s.constraints.vendors = {SelectionRule::Only, {"AMD", "Apple"}};
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    QVERIFY(!plan->options.empty());
    for (const Option& o : plan->options)
        QVERIFY(o.deployment.device->vendor == "AMD" || o.deployment.device->vendor == "Apple");
}

void TestExclusions::formatsGoByNameOrFileType()
{
    Scenario s = teamOfTen();
    s.quality = QualityFloor::Strong;
    s.constraints.formats = {SelectionRule::Only, {"fp8-block", "gguf"}};
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    bool block = false;
    bool gguf = false;
    for (const Option& o : plan->options) {
        block = block || o.deployment.format->id == "fp8-block";
        gguf = gguf || o.deployment.format->container == "gguf";
        QVERIFY(o.deployment.format->id == "fp8-block" || o.deployment.format->container == "gguf");
    }
    QVERIFY(block && gguf);
}

void TestExclusions::unknownNamesAreErrors()
{
    Scenario s = teamOfTen();
    s.constraints.vendors = {SelectionRule::Only, {"Nvidia"}};
    const auto vendor = makePlan(*shippedCatalog(), s);
    QVERIFY(!vendor);
    QCOMPARE(vendor.error().id, ErrorId::UnknownId);
    QCOMPARE(vendor.error().where, std::string("/constraints/vendors"));
    QVERIFY(vendor.error().detail.find("NVIDIA") != std::string::npos);
    s.constraints.vendors = {};
    s.constraints.formats = {SelectionRule::Except, {"zip"}};
    const auto format = makePlan(*shippedCatalog(), s);
    QVERIFY(!format);
    QCOMPARE(format.error().where, std::string("/constraints/formats"));
    s.constraints.formats = {SelectionRule::Except, {}};
    QCOMPARE(makePlan(*shippedCatalog(), s).error().id, ErrorId::OutOfRange);
}

void TestExclusions::officesHaveNoServers()
{
    Scenario s = teamOfTen();
    s.constraints.office = true;
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    QVERIFY(!plan->options.empty());
    for (const Option& o : plan->options)
        QCOMPARE(o.platform->place, std::optional(MachinePlace::Office));
}

void TestExclusions::deliveryIsHeldAgainstWhatIsKnown()
{
    Catalog catalog = *shippedCatalog();
    for (Platform& p : catalog.platforms) {
        if (p.id == "srv-8xh20-141-cn")
            p.deliveryWeeks = Ranged<double>{4, 6, 8};
        if (p.id == "srv-8xh100")
            p.deliveryWeeks = Ranged<double>{10, 20, 30};
    }
    Scenario s = teamOfTen();
    s.constraints.deliveryWeeks = 8;
    const auto looked = [&](bool known) {
        s.constraints.knownDelivery = known;
        const auto plan = makePlan(catalog, s);
        int inTime = 0;
        int late = 0;
        int unknown = 0;
        for (const Option& o : plan->options) {
            const bool refused = has(o.reasons, "delivery") || has(o.reasons, "delivery_unknown");
            if (o.platform->id == "srv-8xh20-141-cn")
                inTime += !refused && !has(o.notes, "delivery_not_stated");
            else if (o.platform->id == "srv-8xh100")
                late += has(o.reasons, "delivery") && o.verdict == Verdict::DoesNotFit;
            else
                unknown += known ? has(o.reasons, "delivery_unknown") : !refused && has(o.notes, "delivery_not_stated");
        }
        return inTime > 0 && late > 0 && std::size_t(inTime + late + unknown) == plan->options.size();
    };
    QVERIFY(looked(false));
    QVERIFY(looked(true));
}

void TestExclusions::whatHasNoPriceIsSaid()
{
    Scenario s = scenarioFromTemplate(*shippedCatalog()->workloadTemplate("enterprise-100"), "2026-11-22");
    s.site.cooling = Provision::Buy;
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    const Option& best = plan->options[plan->recommended.value()];
    QVERIFY(has(best.notes, "site_no_price"));
    // A price that is missing for the room is no reason to doubt that of the machine.
    QVERIFY(best.cost->complete);
}

void TestExclusions::boughtSitesRaiseTheCost()
{
    Scenario s = scenarioFromTemplate(*shippedCatalog()->workloadTemplate("enterprise-100"), "2026-11-22");
    const auto before = makePlan(*shippedCatalog(), s);
    s.site.rack = s.site.ups = Provision::Buy;
    const auto after = makePlan(*shippedCatalog(), s);
    QVERIFY2(before && after, why(after));
    for (const Option& a : after->options) {
        const auto b = std::find_if(before->options.begin(), before->options.end(), [&](const Option& o) { return o.id == a.id; });
        if (!a.cost || b == before->options.end() || !b->cost)
            continue;
        QVERIFY2(a.cost->capex.typical.minor > b->cost->capex.typical.minor, a.id.c_str());
        QVERIFY(a.cost->supportPerYear == b->cost->supportPerYear);
    }
}

SIZEWRIGHT_TEST(TestExclusions)
#include "tst_exclusions.moc"
