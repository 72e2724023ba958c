// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <filesystem>
#include <fstream>
#include <set>

#include <nlohmann/json.hpp>

#include "core/io/file.h"
#include "core/io/number_text.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(sizewright::ErrorId)

namespace {

Claim sampleClaim()
{
    Claim c;
    c.id = "full-r1";
    c.topics = {ClaimTopic::Memory};
    c.modelIds = {"deepseek-r1"};
    c.statement = {"8 × A100 run it.", "8 × A100 schaffen das GRÖßTE.", "8 卡 A100 可运行满血版。"};
    c.answer = {"It takes 688.6 GB.", "Es braucht 688,6 GB.", "需要 688.6 GB。"};
    return c;
}

}  // namespace

class TestClaims : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void shippedClaimsAreComplete();
    void everyVerdictAndTopicOccurs();
    void wordsMatch_data();
    void wordsMatch();
    void brokenInputNeverStopsTheSearch();
    void brokenClaimsAreNamed_data();
    void brokenClaimsAreNamed();
    void danglingIdsAreNamed();
    void checkFindsWhatReadersCannotSee_data();
    void checkFindsWhatReadersCannotSee();

private:
    static Json firstFile(const fs::path& catalogs);
};

void TestClaims::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestClaims::shippedClaimsAreComplete()
{
    const Catalog& c = *shippedCatalog();
    QVERIFY(c.claims.size() >= 40);
    std::set<std::string> statements;
    for (const Claim& claim : c.claims) {
        QVERIFY2(c.claim(claim.id) == &claim, claim.id.c_str());
        QVERIFY2(statements.insert(claim.statement.en).second, claim.id.c_str());
        for (const LanguageId language : {LanguageId::En, LanguageId::De, LanguageId::ZhCn}) {
            QVERIFY2(!claim.statement.in(language).empty() && !claim.answer.in(language).empty(), claim.id.c_str());
            const std::string end = claim.answer.in(language);
            QVERIFY2(end.ends_with('.') || end.ends_with("。"), claim.id.c_str());
        }
        QVERIFY2(!claim.source.title.empty() && dayNumber(claim.source.read), claim.id.c_str());
    }
}

void TestClaims::everyVerdictAndTopicOccurs()
{
    std::set<ClaimVerdict> verdicts;
    std::set<ClaimTopic> topics;
    for (const Claim& claim : shippedCatalog()->claims) {
        verdicts.insert(claim.verdict);
        topics.insert(claim.topics.begin(), claim.topics.end());
    }
    QCOMPARE(verdicts.size(), std::size_t{kClaimVerdicts});
    QCOMPARE(topics.size(), std::size_t{kClaimTopics});
}

void TestClaims::wordsMatch_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* words, LanguageId language, bool found) {
        QTest::addRow("%s %d", words, static_cast<int>(language))
            << QString::fromUtf8(words) << static_cast<int>(language) << found;
    };
    row("", LanguageId::En, true);
    row("  ", LanguageId::En, true);
    row("takes", LanguageId::En, true);
    row("TAKES run", LanguageId::En, true);
    row("takes walk", LanguageId::En, false);
    row("8xA100", LanguageId::En, true);
    row("8 x a100", LanguageId::En, true);
    row("８Ｘａ１００", LanguageId::En, true);
    row("688.6", LanguageId::De, true);
    row("688,6", LanguageId::De, true);
    row("688,6", LanguageId::En, false);
    row("größte", LanguageId::De, true);
    row("GRÖßTE", LanguageId::De, true);
    row("takes", LanguageId::ZhCn, true);
    row("满血", LanguageId::ZhCn, true);
    row("满血　可运行", LanguageId::ZhCn, true);
    row("满血", LanguageId::En, false);
    row("deepseek-r1", LanguageId::De, true);
    row("memory", LanguageId::ZhCn, true);
    row("full-r1", LanguageId::En, true);
    // Joining words is for figures only: "runit" is none.
    row("runit", LanguageId::En, false);
}

void TestClaims::wordsMatch()
{
    QFETCH(QString, words);
    QFETCH(int, language);
    QFETCH(bool, found);
    QCOMPARE(matchesWords(sampleClaim(), words.toStdString(), static_cast<LanguageId>(language)), found);
}

void TestClaims::brokenInputNeverStopsTheSearch()
{
    for (const char* words : {"\xE6", "\xE6\xBB", "\xFF\xFE", "a\xC3", "\xF0\x9F\x98"})
        QVERIFY(!matchesWords(sampleClaim(), words, LanguageId::ZhCn));
}

Json TestClaims::firstFile(const fs::path& catalogs)
{
    return Json::parse(readFile(catalogs / "claims" / "memory.json").value());
}

void TestClaims::brokenClaimsAreNamed_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<ErrorId>("id");
    const auto row = [](const char* pointer, const char* value, const char* where, ErrorId id) {
        QTest::addRow("%s = %s", pointer, value) << QString(pointer) << QString(value) << QString(where) << id;
    };
    row("/items/0/verdict", "\"maybe\"", "/items/0/verdict", ErrorId::UnknownId);
    row("/items/0/topics", "[]", "/items/0/topics", ErrorId::MissingField);
    row("/items/0/topics/0", "\"gossip\"", "/items/0/topics", ErrorId::UnknownId);
    row("/items/0/statement", "\"text\"", "/items/0/statement", ErrorId::WrongType);
    row("/items/0/statement/de", "\"\"", "/items/0/statement/de", ErrorId::MissingField);
    row("/items/0/answer", "{\"en\": \"a\", \"de\": \"b\"}", "/items/0/answer/zh_CN", ErrorId::MissingField);
    row("/items/0/answer/fr", "\"c\"", "/items/0/answer/fr", ErrorId::UnknownField);
    row("/items/0/source", "{\"read\": \"2026-11\", \"grade\": \"A\"}", "/items/0/source/title", ErrorId::MissingField);
    row("/items/0/checks/0/quantity", "\"weight\"", "/items/0/checks/0/quantity", ErrorId::UnknownId);
    row("/items/0/checks/0/unit", "\"bit\"", "/items/0/checks/0/unit", ErrorId::InvalidArgument);
    row("/items/0/checks/0/figure", "\"688,6\"", "/items/0/checks/0/figure", ErrorId::InvalidArgument);
    row("/items/0/checks/0/figure", "\"0\"", "/items/0/checks/0/figure", ErrorId::OutOfRange);
    row("/items/0/checks/0/tokens", "5", "/items/0/checks/0/tokens", ErrorId::UnknownField);
    row("/items/0/checks/1/quantity", "\"kv_cache\"", "/items/0/checks/1/model_id", ErrorId::MissingField);
}

void TestClaims::brokenClaimsAreNamed()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, where);
    QFETCH(ErrorId, id);
    QTemporaryDir folder;
    const fs::path catalogs = fs::path(folder.path().toStdString()) / "catalogs";
    fs::copy(SIZEWRIGHT_SOURCE_DIR "/catalogs", catalogs, fs::copy_options::recursive);
    Json json = firstFile(catalogs);
    json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    std::ofstream(catalogs / "claims" / "memory.json", std::ios::binary) << json.dump();
    const auto catalog = loadCatalog(catalogs);
    QVERIFY(!catalog);
    QCOMPARE(shown(catalog.error().where), QStringLiteral("catalogs/claims/memory.json#") + where);
    QVERIFY2(catalog.error().id == id, why(catalog));
}

void TestClaims::danglingIdsAreNamed()
{
    for (const char* pointer : {"/items/0/model_ids/0", "/items/0/checks/0/model_id", "/items/0/checks/0/format_id",
                                "/items/0/checks/1/device_id"}) {
        QTemporaryDir folder;
        const fs::path catalogs = fs::path(folder.path().toStdString()) / "catalogs";
        fs::copy(SIZEWRIGHT_SOURCE_DIR "/catalogs", catalogs, fs::copy_options::recursive);
        Json json = firstFile(catalogs);
        json[Json::json_pointer(pointer)] = "no-such-thing";
        std::ofstream(catalogs / "claims" / "memory.json", std::ios::binary) << json.dump();
        const auto catalog = loadCatalog(catalogs);
        QVERIFY2(!catalog, pointer);
        QVERIFY2(catalog.error().id == ErrorId::UnknownId, why(catalog));
        QCOMPARE(shown(catalog.error().where), QStringLiteral("claims/r1-full-on-8xa100"));
    }
}

void TestClaims::checkFindsWhatReadersCannotSee_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part");
    QTest::newRow("English copied") << "/items/0/statement/de"
                                    << "One server with 8 A100 of 80 GB runs the full DeepSeek-R1."
                                    << "German";
    QTest::newRow("not Chinese") << "/items/0/answer/zh_CN"
                                 << "688.6 640"
                                 << "Chinese";
    QTest::newRow("other figure") << "/items/0/answer/de"
                                  << "Es sind 700 GB gegen 640 GB."
                                  << "688,6";
}

void TestClaims::checkFindsWhatReadersCannotSee()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, part);
    QTemporaryDir folder;
    const fs::path catalogs = fs::path(folder.path().toStdString()) / "catalogs";
    fs::copy(SIZEWRIGHT_SOURCE_DIR "/catalogs", catalogs, fs::copy_options::recursive);
    Json json = firstFile(catalogs);
    json[Json::json_pointer(pointer.toStdString())] = value.toStdString();
    std::ofstream(catalogs / "claims" / "memory.json", std::ios::binary) << json.dump();
    const std::vector<Error> errors = checkCatalog(catalogs);
    QVERIFY(!errors.empty());
    QVERIFY2(errors.front().detail.find(part.toStdString()) != std::string::npos, errors.front().detail.c_str());
    QVERIFY2(errors.front().where.starts_with("claims/r1-full-on-8xa100"), errors.front().where.c_str());
}

SIZEWRIGHT_TEST(TestClaims)
#include "tst_claims.moc"
