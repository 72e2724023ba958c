// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <filesystem>
#include <random>

#include <nlohmann/json.hpp>

#include "core/io/file.h"
#include "core/project/project.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

const std::string& sampleText()
{
    static const std::string text = readFile(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value_or("");
    return text;
}

/// Every optional member set to something else than its default.
Scenario fullScenario()
{
    Scenario s;
    s.title = "Größe & \"quotes\" 万";
    s.templateId = "enterprise-100";
    s.quality = QualityFloor::Distill;
    s.request = {Tokens(11), Tokens(12), Tokens(13), 0.1, Tokens(999)};
    s.service = {TokensPerSecond(12.345), Seconds(0.75)};
    s.demand = {321, 0.3, 4.5, 17, 8.5, 220.5, 0.7, 0.25, true};
    s.finance = {Currency::EUR, "de", Money{123456789, Currency::EUR}, 7, decimal("0.0333"), decimal("0.125"), false,
                 Taxation{decimal("0.2972"), {DepreciationMethod::StraightLine, 7}}, {decimal("0.03"), decimal("-0.02"), decimal("0.0125")}, decimal("0.4")};
    s.constraints = {{Family::Mac, Family::Gpu}, TrainingMethod::QLora, false, true, false, true, 12.5, Watts(7200.5), Watts(9000.5), 3};
    s.publishedFloor = PublishedFloor{0.875, 4, {"GPQA-Diamond", "AIME 2024"}};
    s.constraints.vendors = {SelectionRule::Only, {"Apple", "NVIDIA"}};
    s.constraints.formats = {SelectionRule::Except, {"gguf"}};
    s.constraints.office = true;
    s.constraints.deliveryWeeks = 6.5;
    s.constraints.knownDelivery = true;
    s.site = {Provision::Buy, Provision::Buy, Provision::Buy, Provision::Buy, Provision::Buy, 0.25, Money{8'000'000, Currency::EUR}, 3, 1.5};
    s.objective = Objective::Balanced;
    s.planDate = "2026-02-28";
    return s;
}

}  // namespace

class TestProject : public QObject {
    Q_OBJECT
private slots:
    void theSampleIsCanonical();
    void everyMemberSurvives();
    void everyRuleOfTaxSurvives();
    void randomScenariosSurvive();
    void trainingMayBeAbsentOrAYesOrNo();
    void unknownMembersAreKept();
    void newerVersionsAreRefused_data();
    void newerVersionsAreRefused();
    void badFieldsAreNamed_data();
    void badFieldsAreNamed();
    void nestedUnknownFieldsAreNamed_data();
    void nestedUnknownFieldsAreNamed();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void savesWholeOrNotAtAll();
};

void TestProject::theSampleIsCanonical()
{
    QVERIFY(!sampleText().empty());
    const auto project = parseProject(sampleText(), "sample.json");
    QVERIFY2(project, why(project));
    QCOMPARE(shown(projectText(*project)), shown(sampleText()));
    QVERIFY(project->unknownFields.empty());
}

void TestProject::everyMemberSurvives()
{
    const Project project{fullScenario(), ""};
    const std::string text = projectText(project);
    QVERIFY(text.ends_with("}\n"));
    QVERIFY(text.find('\r') == std::string::npos);
    const auto again = parseProject(text, "f");
    QVERIFY2(again, why(again));
    QVERIFY(*again == project);
    QCOMPARE(shown(projectText(*again)), shown(text));
}

void TestProject::everyRuleOfTaxSurvives()
{
    for (const Depreciation& rule : {Depreciation{DepreciationMethod::StraightLine, 20}, {DepreciationMethod::Macrs5, 3}, {DepreciationMethod::FirstYear, 3}}) {
        Project project{fullScenario(), ""};
        project.scenario.finance.tax->depreciation = rule;
        const auto again = parseProject(projectText(project), "f");
        QVERIFY2(again, why(again));
        QVERIFY(*again == project);
    }
    // A plan before tax with steady prices is written as earlier versions write it.
    Project plain{fullScenario(), ""};
    plain.scenario.finance = {};
    for (const char* key : {"\"tax\"", "\"escalation\"", "\"api_peak_share\""})
        QVERIFY(projectText(plain).find(key) == std::string::npos);
}

void TestProject::randomScenariosSurvive()
{
    std::mt19937_64 random(31);
    const auto share = [&] { return std::uniform_real_distribution<double>(0, 1)(random); };
    for (int i = 0; i < 500; ++i) {
        Project project{fullScenario(), ""};
        Scenario& s = project.scenario;
        s.quality = static_cast<QualityFloor>(random() % 4);
        if (random() % 2)
            s.publishedFloor = PublishedFloor{0.01 + share() * 0.99, int(1 + random() % 100), {}};
        else
            s.publishedFloor.reset();
        s.request.input = Tokens(static_cast<std::int64_t>(1 + random() % 100'000'000));
        s.request.prefixCacheShare = share();
        s.service.perUser = TokensPerSecond(0.01 + share() * 1000);
        s.demand.activeShare = share();
        s.demand.growthPerYear = share() - 0.5;
        if (random() % 2)
            s.demand.concurrentRequests.reset();
        s.finance.currency = static_cast<Currency>(random() % 6);
        s.finance.capexCeiling = Money{static_cast<std::int64_t>(random() % kLargestMinor), s.finance.currency};
        if (random() % 2 || s.finance.currency == Currency::JPY)
            s.finance.capexCeiling.reset();
        s.site.staffPerYear = Money{static_cast<std::int64_t>(random() % kLargestMinor), s.finance.currency};
        if (random() % 2 || s.finance.currency == Currency::JPY)
            s.site.staffPerYear.reset();
        s.finance.discountRate = Decimal::fromMantissa(static_cast<Int128>(random() % 1'000'000'000'000'000'000));
        if (random() % 2)
            s.constraints.power = Watts(1 + share() * 1e6);
        else
            s.constraints.rackUnits.reset();
        const auto again = parseProject(projectText(project), "f");
        QVERIFY2(again, why(again));
        QVERIFY2(*again == project, projectText(project).c_str());
    }
}

void TestProject::trainingMayBeAbsentOrAYesOrNo()
{
    const auto trainingOf = [](const char* key, const Json& value) {
        Json json = Json::parse(sampleText());
        json["constraints"].erase("training");
        if (key)
            json["constraints"][key] = value;
        return parseProject(json.dump(), "f.json").value().scenario.constraints.training;
    };
    QVERIFY(!trainingOf(nullptr, {}));
    QVERIFY(!trainingOf("training", "none"));
    QVERIFY(trainingOf("training", "full") == TrainingMethod::Full);
    // Files of the first versions knew only whether.
    QVERIFY(trainingOf("training_needed", true) == TrainingMethod::Lora);
    QVERIFY(!trainingOf("training_needed", false));
}

void TestProject::unknownMembersAreKept()
{
    Json json = Json::parse(sampleText());
    json["later"] = {{"b", 1}, {"a", Json::array({1.5, "x", nullptr, true})}};
    json["notes"] = "Größe";
    const auto project = parseProject(json.dump(), "f");
    QVERIFY2(project, why(project));
    QVERIFY(!project->unknownFields.empty());
    const std::string saved = projectText(*project);
    QVERIFY(Json::parse(saved) == json);
    const auto again = parseProject(saved, "f");
    QVERIFY2(again, why(again));
    QCOMPARE(shown(projectText(*again)), shown(saved));
}

void TestProject::newerVersionsAreRefused_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("next") << kProjectVersion + 1;
    QTest::newRow("far") << 1000;
}

void TestProject::newerVersionsAreRefused()
{
    QFETCH(int, version);
    Json json = Json::parse(sampleText());
    json["version"] = version;
    json["model_id"] = 17;
    const auto project = parseProject(json.dump(), "f.json");
    QVERIFY(!project);
    QVERIFY(project.error().id == ErrorId::UnsupportedVersion);
    QCOMPARE(shown(project.error().where), QStringLiteral("f.json#/version"));
    QVERIFY(project.error().detail.find(std::to_string(version)) != std::string::npos);
}

void TestProject::badFieldsAreNamed_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    const std::pair<const char*, QStringList> fields[] = {
        {"/format", {"1", "null", "\"other\""}},
        {"/version", {"0", "-1", "1.5", "\"1\"", "null"}},
        {"/title", {"1", "null", "[]", "\"" + QString(201, 'x') + "\""}},
        {"/template_id", {"1", "{}"}},
        {"/model_id", {"1", "null", "true", "\"" + QString(101, 'x') + "\""}},
        {"/quality", {"\"best\"", "\"\"", "1", "null"}},
        {"/request", {"1", "[]", "null", "\"x\""}},
        {"/request/input", {"0", "-1", "1.5", "\"1\"", "null", "100000001", "18446744073709551615"}},
        {"/request/thinking", {"-1", "0.5", "\"0\"", "null"}},
        {"/request/answer", {"0", "1e3", "[]"}},
        {"/request/prefix_cache_share", {"-0.1", "1.1", "\"0.5\"", "null"}},
        {"/request/longest_context", {"0", "2000000000", "null"}},
        {"/service", {"1", "null"}},
        {"/service/per_user", {"0", "-1", "1e9", "\"14\"", "null"}},
        {"/service/first_token_within", {"0", "1e6", "true"}},
        {"/demand", {"[]"}},
        {"/demand/people", {"0", "1.5", "99999999", "\"9\""}},
        {"/demand/active_share", {"-0.1", "1.1", "null"}},
        {"/demand/requests_per_active_person_hour", {"-1", "1e6", "\"x\""}},
        {"/demand/concurrent_requests", {"0", "100001", "null", "1.5"}},
        {"/demand/hours_per_day", {"0", "25"}},
        {"/demand/days_per_year", {"0", "367"}},
        {"/demand/load_share", {"0", "1.1"}},
        {"/demand/growth_per_year", {"-1", "6", "\"x\""}},
        {"/demand/survive_node_loss", {"1", "\"true\"", "null"}},
        {"/finance", {"null"}},
        {"/finance/currency", {"\"XXX\"", "\"\"", "1", "\"cny\""}},
        {"/finance/region_id", {"1", "null", "\"" + QString(21, 'x') + "\""}},
        {"/finance/capex_ceiling", {"\"-1\"", "\"1e6\"", "\"1,5\"", "1000000", "\"999999999999999\"", "\"x\""}},
        {"/finance/horizon_years", {"0", "11", "2.5"}},
        {"/finance/discount_rate", {"\"1.1\"", "\"-0.1\"", "\"8 %\"", "0.08", "\"\"", "\"nan\""}},
        {"/finance/residual_share", {"\"2\"", "\"x\"", "0"}},
        {"/finance/net_prices", {"\"yes\"", "0"}},
        {"/finance/tax", {"[]", "\"25\""}},
        {"/finance/tax/rate", {"\"1.01\"", "\"-0.1\"", "0.25", "\"x\""}},
        {"/finance/tax/depreciation", {"\"straight_line\"", "[]"}},
        {"/finance/tax/depreciation/method", {"\"declining\"", "1", "\"\""}},
        {"/finance/tax/depreciation/years", {"0", "21", "1.5"}},
        {"/finance/escalation", {"[]", "\"0.1\""}},
        {"/finance/escalation/energy", {"\"1.1\"", "\"-0.6\"", "0.1"}},
        {"/finance/escalation/support", {"\"2\""}},
        {"/finance/escalation/staff", {"\"-1\""}},
        {"/finance/api_peak_share", {"\"1.1\"", "0.5", "\"\""}},
        {"/constraints", {"1"}},
        {"/constraints/families", {"\"gpu\"", "{}", "[]", "[\"tpu\"]"}},
        {"/constraints/training", {"\"all\"", "1", "null"}},
        {"/constraints/training_needed", {"0"}},
        {"/constraints/rack_units", {"0", "\"8\"", "1e9"}},
        {"/constraints/power_watts", {"0", "-5", "\"x\""}},
        {"/constraints/max_nodes", {"0", "1025", "1.5", "null"}},
        {"/plan_date", {"\"22.11.2026\"", "\"2026-02-29\"", "\"\"", "20261122", "null"}},
    };
    for (const auto& [pointer, values] : fields)
        for (const QString& value : values)
            QTest::addRow("%s = %s", pointer, qPrintable(value.left(30))) << QString(pointer) << value;
}

void TestProject::badFieldsAreNamed()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    Json json = Json::parse(sampleText());
    json["finance"]["tax"] = {{"rate", "0.25"}, {"depreciation", {{"method", "straight_line"}, {"years", 3}}}};
    json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    const auto project = parseProject(json.dump(), "f.json");
    QVERIFY(!project);
    QCOMPARE(shown(project.error().where), "f.json#" + pointer);
    QVERIFY(!project.error().detail.empty());
}

void TestProject::nestedUnknownFieldsAreNamed_data()
{
    QTest::addColumn<QString>("parent");
    for (const char* parent : {"/request", "/service", "/demand", "/finance", "/finance/escalation", "/constraints"})
        QTest::newRow(parent) << QString(parent);
}

void TestProject::nestedUnknownFieldsAreNamed()
{
    QFETCH(QString, parent);
    Json json = Json::parse(sampleText());
    json[Json::json_pointer((parent + "/typo").toStdString())] = 1;
    const auto project = parseProject(json.dump(), "f.json");
    QVERIFY(!project);
    QVERIFY(project.error().id == ErrorId::UnknownField);
    QCOMPARE(shown(project.error().where), "f.json#" + parent + "/typo");
}

void TestProject::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("PK\x03\x04");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("half") << QByteArray::fromStdString(sampleText().substr(0, sampleText().size() / 2));
    QTest::newRow("twice the same key") << QByteArray(R"({"format": "sizewright-project", "format": "x"})");
    QTest::newRow("deep") << QByteArray(1'000'000, '[');
}

void TestProject::otherFilesAreRefused()
{
    QFETCH(QByteArray, text);
    const auto project = parseProject(text.toStdString(), "f.json");
    QVERIFY(!project);
    QVERIFY(project.error().where.starts_with("f.json"));
    QVERIFY(!project.error().detail.empty());
}

void TestProject::savesWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "plan.json";
    const Project project{fullScenario(), ""};
    QVERIFY2(saveProject(project, file), why(saveProject(project, file)));
    const auto loaded = loadProject(file);
    QVERIFY2(loaded, why(loaded));
    QVERIFY(*loaded == project);

    const auto nowhere = saveProject(project, fs::path(folder.path().toStdString()) / "missing" / "plan.json");
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().id == ErrorId::WriteFailed);
    const auto missing = loadProject(file.parent_path() / "other.json");
    QVERIFY(!missing);
    QVERIFY(missing.error().id == ErrorId::FileNotFound);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype{1});
}

SIZEWRIGHT_TEST(TestProject)
#include "tst_project.moc"
