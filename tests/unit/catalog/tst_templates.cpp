// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <set>

#include <nlohmann/json.hpp>

#include "core/catalog/readers.h"
#include "core/io/number_text.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;
using Json = nlohmann::ordered_json;

Q_DECLARE_METATYPE(sizewright::ErrorId)

namespace {

Json sourceJson(const char* title, const char* grade)
{
    return {{"title", title}, {"read", "2026-11-22"}, {"grade", grade}};
}

Json templateJson()
{
    return {{"id", "ward"},
            {"name", "Ward"},
            {"summary", "Letters of a ward"},
            {"people", 20},
            {"active_share", 0.5},
            {"requests_per_active_person_hour", 4},
            {"input", 2000},
            {"thinking", 0},
            {"answer", 500},
            {"prefix_cache_share", 0.2},
            {"first_token_within", 2},
            {"per_user", 14},
            {"model_id", "deepseek-r1"},
            {"source", sourceJson("a trace", "A")}};
}

Result<WorkloadTemplate> read(const Json& item)
{
    const Json file = {{"kind", "templates"}, {"version", 1}, {"items", Json::array({item})}};
    Catalog catalog;
    if (const auto done = readers::file(file.dump(), "catalogs/templates/own.json", catalog); !done)
        return tl::unexpected(done.error());
    return catalog.templates.front();
}

const Json kEveryFigure = {"people",
                           "active_share",
                           "requests_per_active_person_hour",
                           "input",
                           "thinking",
                           "answer",
                           "prefix_cache_share",
                           "first_token_within",
                           "per_user"};

}  // namespace

/// Kinds of use as catalog files say them: what is absent, what the site allows, and where each figure comes from.
class TestTemplates : public QObject {
    Q_OBJECT
private slots:
    void absentStaysAbsent();
    void readsWhatTheSiteAllows();
    void evidenceIsOfOneFigure();
    void brokenEntriesAreNamed_data();
    void brokenEntriesAreNamed();
    void everyShippedFigureHasASource();
    void everyUseOfTheArticlesIsThere();
};

void TestTemplates::absentStaysAbsent()
{
    const auto t = read(templateJson());
    QVERIFY2(t, why(t));
    QVERIFY(!t->longestContext && !t->hoursPerDay && !t->daysPerYear && !t->loadShare && !t->power && !t->maxNodes);
    QVERIFY(t->families.empty() && !t->surviveNodeLoss && !t->dataStaysInside && t->quality == QualityFloor::Good);
    QCOMPARE(shown(evidenceOf(*t, "input").title), QStringLiteral("a trace"));
}

void TestTemplates::readsWhatTheSiteAllows()
{
    Json item = templateJson();
    item.update(Json{{"longest_context", 8000},
                     {"hours_per_day", 24},
                     {"days_per_year", 365},
                     {"load_share", 0.28},
                     {"survive_node_loss", true},
                     {"quality", "exact"},
                     {"families", {"mac", "gpu"}},
                     {"power_watts", 850},
                     {"max_nodes", 2},
                     {"data_stays_inside", true}});
    const auto t = read(item);
    QVERIFY2(t, why(t));
    QVERIFY(t->longestContext == Tokens(8000) && t->hoursPerDay == 24.0 && t->daysPerYear == 365.0 && t->loadShare == 0.28);
    QVERIFY(t->surviveNodeLoss && t->dataStaysInside && t->quality == QualityFloor::Exact && t->maxNodes == 2);
    QVERIFY((t->families == std::vector{Family::Mac, Family::Gpu}));
    QVERIFY(t->power == Watts(850));
}

void TestTemplates::evidenceIsOfOneFigure()
{
    Json item = templateJson();
    Json rest = kEveryFigure;
    rest.erase(3);
    item["evidence"] = {{{"fields", {"input"}}, {"source", sourceJson("another trace", "B")}},
                        {{"fields", rest}, {"source", sourceJson("planning default", "D")}}};
    const auto t = read(item);
    QVERIFY2(t, why(t));
    QCOMPARE(shown(evidenceOf(*t, "input").title), QStringLiteral("another trace"));
    QVERIFY(evidenceOf(*t, "people").grade == Grade::D);
    QCOMPARE(shown(evidenceOf(*t, "longest_context").title), QStringLiteral("a trace"));
}

void TestTemplates::brokenEntriesAreNamed_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const Json& patch, ErrorId id, const char* where) {
        QTest::newRow(name) << shown(patch.dump()) << id << QString(where);
    };
    const auto evidence = [](Json fields) {
        return Json{{"evidence", {{{"fields", std::move(fields)}, {"source", sourceJson("planning default", "D")}}}}};
    };
    Json doubled = kEveryFigure;
    doubled.push_back("input");
    Json unknown = kEveryFigure;
    unknown.push_back("colour");
    Json absent = kEveryFigure;
    absent.push_back("power_watts");
    Json short_ = kEveryFigure;
    short_.erase(0);
    row("no such family", {{"families", {"abacus"}}}, ErrorId::UnknownId, "/items/0/families");
    row("no such quality", {{"quality", "fair"}}, ErrorId::UnknownId, "/items/0/quality");
    row("power of a plant", {{"power_watts", 1e9}}, ErrorId::OutOfRange, "/items/0/power_watts");
    row("no power", {{"power_watts", 0}}, ErrorId::OutOfRange, "/items/0/power_watts");
    row("no machine", {{"max_nodes", 0}}, ErrorId::OutOfRange, "/items/0/max_nodes");
    row("long day", {{"hours_per_day", 25}}, ErrorId::OutOfRange, "/items/0/hours_per_day");
    row("figure named twice", evidence(doubled), ErrorId::OutOfRange, "/items/0/evidence");
    row("figure left out", evidence(short_), ErrorId::OutOfRange, "/items/0/evidence");
    row("no such figure", evidence(unknown), ErrorId::UnknownField, "/items/0/evidence/0/fields");
    row("figure that is not there", evidence(absent), ErrorId::UnknownField, "/items/0/evidence/0/fields");
    row("evidence for nothing", evidence(Json::array()), ErrorId::MissingField, "/items/0/evidence/0/fields");
}

void TestTemplates::brokenEntriesAreNamed()
{
    QFETCH(QString, patch);
    QFETCH(ErrorId, id);
    QFETCH(QString, where);
    Json item = templateJson();
    item.update(Json::parse(patch.toStdString()));
    const auto t = read(item);
    QVERIFY(!t);
    QVERIFY2(t.error().id == id, why(t));
    QCOMPARE(shown(t.error().where), "catalogs/templates/own.json#" + where);
}

void TestTemplates::everyShippedFigureHasASource()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    for (const WorkloadTemplate& t : shippedCatalog()->templates) {
        QVERIFY2(!t.evidence.empty(), t.id.c_str());
        for (const TemplateEvidence& e : t.evidence) {
            QVERIFY2(!e.source.title.empty() && dayNumber(e.source.read), t.id.c_str());
            // What is of our making is called so, and nothing else is.
            QCOMPARE(e.source.grade == Grade::D, e.source.title == "Sizewright planning default");
        }
        QVERIFY2(evidenceOf(t, "people").grade == Grade::D, "nobody has published how many people will ask");
    }
}

void TestTemplates::everyUseOfTheArticlesIsThere()
{
    std::set<std::string> ids;
    for (const WorkloadTemplate& t : shippedCatalog()->templates)
        ids.insert(t.id);
    const std::set<std::string> asked{"personal",          "team-10",           "enterprise-100", "dev-test",
                                      "medium-production", "large-distributed", "low-power",      "edge-jetson",
                                      "customer-service",  "code-assistant",    "financial-risk", "medical",
                                      "education"};
    QVERIFY(ids == asked);
    const auto* lowPower = shippedCatalog()->workloadTemplate("low-power");
    const auto* edge = shippedCatalog()->workloadTemplate("edge-jetson");
    QVERIFY(lowPower->power && edge->power && *edge->power < *lowPower->power);
    for (const char* id : {"medical", "financial-risk"})
        QVERIFY2(shippedCatalog()->workloadTemplate(id)->dataStaysInside, id);
}

SIZEWRIGHT_TEST(TestTemplates)
#include "tst_templates.moc"
