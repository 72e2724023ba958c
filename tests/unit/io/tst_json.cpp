// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <array>
#include <functional>

#include <pthread.h>

#include "core/io/json.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

Q_DECLARE_METATYPE(sizewright::ErrorId)

namespace {

using Read = std::function<void(const JsonNode&)>;

enum class Colour { Red, Green };
constexpr std::array<std::pair<std::string_view, Colour>, 2> kColours{{{"red", Colour::Red}, {"green", Colour::Green}}};

/// Runs on a stack as small as other systems give their threads.
bool onSmallStack(const std::function<void()>& work)
{
    pthread_attr_t attributes;
    pthread_t thread{};
    pthread_attr_init(&attributes);
    const bool sized = pthread_attr_setstacksize(&attributes, std::size_t{256} << 10) == 0;
    const auto run = [](void* argument) -> void* {
        (*static_cast<const std::function<void()>*>(argument))();
        return nullptr;
    };
    const bool started = sized && pthread_create(&thread, &attributes, run, const_cast<std::function<void()>*>(&work)) == 0;
    pthread_attr_destroy(&attributes);
    return started && pthread_join(thread, nullptr) == 0;
}

std::string repeated(const QByteArray& piece, qulonglong times)
{
    return piece.repeated(static_cast<qsizetype>(times)).toStdString();
}

}  // namespace

Q_DECLARE_METATYPE(Read)

class TestJson : public QObject {
    Q_OBJECT
private slots:
    void refusesDeepNesting_data();
    void refusesDeepNesting();
    void acceptsSixtyFourLevels();
    void refusesMalformedText_data();
    void refusesMalformedText();
    void refusesDuplicateKeys_data();
    void refusesDuplicateKeys();
    void gettersRead();
    void gettersRefuse_data();
    void gettersRefuse();
    void keepsTheFirstError();
    void namesUnknownFields();
    void escapesPointers();
    void worksOnWhatIsMissing();
};

void TestJson::refusesDeepNesting_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<qulonglong>("times");
    for (const qulonglong times : {65ULL, 1'000ULL, 100'000ULL, 10'000'000ULL}) {
        QTest::addRow("%llu lists", times) << QByteArray("[") << times;
        QTest::addRow("%llu objects", times) << QByteArray("{\"a\":") << times;
    }
    QTest::addRow("mixed") << QByteArray("[{\"a\":") << 500'000ULL;
}

void TestJson::refusesDeepNesting()
{
    QFETCH(QByteArray, piece);
    QFETCH(qulonglong, times);
    const std::string text = repeated(piece, times);
    std::optional<Error> error;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(onSmallStack([&] {
        if (const auto document = JsonDocument::parse(text, "deep.json"); !document)
            error = document.error();
    }));
    QVERIFY2(timer.elapsed() < 1000, "a hostile text must not cost time");
    QVERIFY(error);
    QVERIFY(error->id == ErrorId::TooDeep);
    QVERIFY(error->where.starts_with("deep.json"));
    QVERIFY(error->detail.find("64") != std::string::npos);
}

void TestJson::acceptsSixtyFourLevels()
{
    const auto lists = [](qsizetype depth) { return (QByteArray(depth, '[') + QByteArray(depth, ']')).toStdString(); };
    QVERIFY(JsonDocument::parse(lists(64), "f"));
    QVERIFY(!JsonDocument::parse(lists(65), "f"));
    // Width is not depth.
    const QByteArray wide = "[" + QByteArray("[],").repeated(100'000) + "[]]";
    QVERIFY(JsonDocument::parse(wide.toStdString(), "f"));
}

void TestJson::refusesMalformedText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<bool>("truncated");
    const auto row = [](const char* name, const char* text, const char* where, bool truncated) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(where) << truncated;
    };
    row("empty", "", "f.json line 1", true);
    row("blank", "  \n \n", "f.json line 3", true);
    row("truncated object", "{\"a\": 1,\n\"b\": ", "f.json line 2", true);
    row("truncated list", "[1, 2", "f.json line 1", true);
    row("truncated text", "{\"a\": \"abc", "f.json line 1", true);
    row("truncated word", "[tru", "f.json line 1", true);
    row("comma at the end", "{\"a\": 1,\n}", "f.json line 2", false);
    row("comment", "{} // no", "f.json line 1", false);
    row("two values", "{}\n\n{}", "f.json line 3", false);
    row("single quotes", "{'a': 1}", "f.json line 1", false);
    row("bare word", "{\"a\": NaN}", "f.json line 1", false);
    row("infinity", "[Infinity]", "f.json line 1", false);
    row("plus", "[+1]", "f.json line 1", false);
    row("leading zero", "[01]", "f.json line 1", false);
    row("decimal comma", "[1,5.]", "f.json line 1", false);
    row("control character", "[\"a\tb\"]", "f.json line 1", false);
    row("bad escape", "[\"\\x41\"]", "f.json line 1", false);
    row("half a surrogate", "[\"\\ud800\"]", "f.json line 1", false);
    row("bad UTF-8", "[\"\xff\"]", "f.json line 1", false);
    row("overlong UTF-8", "[\"\xc0\xaf\"]", "f.json line 1", false);
}

void TestJson::refusesMalformedText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, where);
    QFETCH(bool, truncated);
    const auto document = JsonDocument::parse(text.toStdString(), "f.json");
    QVERIFY(!document);
    QVERIFY(document.error().id == ErrorId::InvalidJson);
    QCOMPARE(shown(document.error().where), QString(where));
    QCOMPARE(document.error().detail.find("truncated") != std::string::npos, truncated);
}

void TestJson::refusesDuplicateKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("duplicate");
    QTest::newRow("same object") << QByteArray(R"({"a": 1, "a": 1})") << true;
    QTest::newRow("nested") << QByteArray(R"({"x": [{"b": 1, "c": 2, "b": 3}]})") << true;
    QTest::newRow("after a child") << QByteArray(R"({"a": {"a": 1}, "b": 2, "a": 3})") << true;
    QTest::newRow("escaped spelling") << QByteArray(R"({"a": 1, "\u0061": 2})") << true;
    QTest::newRow("parent and child") << QByteArray(R"({"a": {"a": {"a": 1}}})") << false;
    QTest::newRow("siblings") << QByteArray(R"([{"a": 1}, {"a": 2}])") << false;
    QTest::newRow("other case") << QByteArray(R"({"a": 1, "A": 2})") << false;
}

void TestJson::refusesDuplicateKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, duplicate);
    const auto document = JsonDocument::parse(text.toStdString(), "f.json");
    QCOMPARE(!document.has_value(), duplicate);
    if (duplicate) {
        QVERIFY(document.error().id == ErrorId::DuplicateKey);
        QVERIFY(document.error().where.starts_with("f.json"));
        QVERIFY(document.error().detail.find('"') != std::string::npos);
    }
}

void TestJson::gettersRead()
{
    const auto document = JsonDocument::parse(
        R"({"t": "text", "n": 1.5, "i": -7, "b": true, "o": {"x": 1}, "l": [{"x": 2}], "ts": ["a", "b"], "ns": [1, 2.5], "c": "green"})",
        "f");
    QVERIFY2(document, why(document));
    const JsonNode root = document->root();
    QCOMPARE(shown(root.text("t")), QStringLiteral("text"));
    QCOMPARE(root.number("n", 0, 2), 1.5);
    QCOMPARE(root.number("i", -10, 0), -7.0);
    QCOMPARE(qint64{root.integer("i", -10, 10)}, qint64{-7});
    QCOMPARE(root.count("i", -10, 10), -7);
    QVERIFY(root.flag("b", false));
    QVERIFY(root.flag("absent", true));
    QCOMPARE(root.object("o").count("x", 0, 9), 1);
    QCOMPARE(root.list("l").size(), std::size_t{1});
    QCOMPARE(root.list("l").front().count("x", 0, 9), 2);
    QCOMPARE(root.optionalTexts("ts").size(), std::size_t{2});
    QCOMPARE(root.optionalNumbers("ns", 0, 9).back(), 2.5);
    QVERIFY(root.choice<Colour>("c", kColours) == Colour::Green);
    QVERIFY(root.choiceOr<Colour>("absent", kColours, Colour::Red) == Colour::Red);
    QVERIFY(!root.optionalNumber("absent", 0, 1));
    QVERIFY(!root.optionalInteger("absent", 0, 1));
    QVERIFY(!root.optionalObject("absent").exists());
    QVERIFY(root.optionalList("absent").empty());
    QCOMPARE(root.optionalCount("absent", 0, 9, 4), 4);
    QCOMPARE(root.keys().size(), std::size_t{9});
    QVERIFY2(document->status(), why(document->status()));
}

void TestJson::gettersRefuse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Read>("read");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const char* text, ErrorId id, const char* where, Read read) {
        QTest::newRow(name) << QByteArray(text) << read << id << QByteArray(where);
    };
    const auto text = [](const JsonNode& n) { (void)n.text("a", 5); };
    const auto number = [](const JsonNode& n) { (void)n.number("a", 0, 10); };
    const auto integer = [](const JsonNode& n) { (void)n.integer("a", 0, 10); };
    const auto flag = [](const JsonNode& n) { (void)n.flag("a", false); };
    const auto object = [](const JsonNode& n) { (void)n.object("a"); };
    const auto list = [](const JsonNode& n) { (void)n.list("a"); };
    const auto texts = [](const JsonNode& n) { (void)n.optionalTexts("a"); };
    const auto numbers = [](const JsonNode& n) { (void)n.optionalNumbers("a", 0, 10); };
    const auto choice = [](const JsonNode& n) { (void)n.choice<Colour>("a", kColours); };
    for (const auto& [name, read] : {std::pair<const char*, Read>{"text", text},
                                     {"number", number},
                                     {"integer", integer},
                                     {"object", object},
                                     {"list", list},
                                     {"choice", choice}}) {
        QTest::addRow("%s missing", name) << QByteArray("{}") << read << ErrorId::MissingField << QByteArray("f.json#/a");
        QTest::addRow("%s null", name) << QByteArray("{\"a\": null}") << read << ErrorId::WrongType
                                       << QByteArray("f.json#/a");
        QTest::addRow("%s in a list", name) << QByteArray("[]") << read << ErrorId::WrongType << QByteArray("f.json#/");
    }
    row("text is a number", R"({"a": 1})", ErrorId::WrongType, "f.json#/a", text);
    row("text too long", R"({"a": "abcdef"})", ErrorId::OutOfRange, "f.json#/a", text);
    row("number is a text", R"({"a": "1"})", ErrorId::WrongType, "f.json#/a", number);
    row("number is a flag", R"({"a": true})", ErrorId::WrongType, "f.json#/a", number);
    row("number too small", R"({"a": -0.001})", ErrorId::OutOfRange, "f.json#/a", number);
    row("number too large", R"({"a": 10.001})", ErrorId::OutOfRange, "f.json#/a", number);
    row("number huge", R"({"a": 1e308})", ErrorId::OutOfRange, "f.json#/a", number);
    row("integer is a fraction", R"({"a": 1.5})", ErrorId::WrongType, "f.json#/a", integer);
    row("integer is a text", R"({"a": "1"})", ErrorId::WrongType, "f.json#/a", integer);
    row("integer too small", R"({"a": -1})", ErrorId::OutOfRange, "f.json#/a", integer);
    row("integer too large", R"({"a": 11})", ErrorId::OutOfRange, "f.json#/a", integer);
    row("integer of 64 bits without sign", R"({"a": 18446744073709551615})", ErrorId::OutOfRange, "f.json#/a", integer);
    row("integer beyond 64 bits", R"({"a": 99999999999999999999})", ErrorId::WrongType, "f.json#/a", integer);
    row("flag is a number", R"({"a": 1})", ErrorId::WrongType, "f.json#/a", flag);
    row("flag is a text", R"({"a": "true"})", ErrorId::WrongType, "f.json#/a", flag);
    row("flag is null", R"({"a": null})", ErrorId::WrongType, "f.json#/a", flag);
    row("object is a list", R"({"a": []})", ErrorId::WrongType, "f.json#/a", object);
    row("list is an object", R"({"a": {}})", ErrorId::WrongType, "f.json#/a", list);
    row("texts hold a number", R"({"a": ["x", 1]})", ErrorId::WrongType, "f.json#/a/1", texts);
    row("texts are a text", R"({"a": "x"})", ErrorId::WrongType, "f.json#/a", texts);
    row("numbers hold a text", R"({"a": [1, "x"]})", ErrorId::OutOfRange, "f.json#/a/1", numbers);
    row("numbers out of range", R"({"a": [1, 2, 11]})", ErrorId::OutOfRange, "f.json#/a/2", numbers);
    row("choice unknown", R"({"a": "blue"})", ErrorId::UnknownId, "f.json#/a", choice);
    row("choice is a number", R"({"a": 1})", ErrorId::WrongType, "f.json#/a", choice);
}

void TestJson::gettersRefuse()
{
    QFETCH(QByteArray, text);
    QFETCH(Read, read);
    QFETCH(ErrorId, id);
    QFETCH(QByteArray, where);
    const auto document = JsonDocument::parse(text.toStdString(), "f.json");
    QVERIFY2(document, why(document));
    QVERIFY(document->status());
    read(document->root());
    const auto status = document->status();
    QVERIFY(!status);
    QVERIFY2(status.error().id == id, why(status));
    QCOMPARE(shown(status.error().where), QString(where));
    QVERIFY(!status.error().detail.empty());
}

void TestJson::keepsTheFirstError()
{
    const auto document = JsonDocument::parse(R"({"a": "x", "b": "y"})", "f.json");
    QCOMPARE(document->root().number("b", 3, 9), 3.0);
    (void)document->root().number("a", 0, 9);
    QCOMPARE(shown(document->status().error().where), QStringLiteral("f.json#/b"));
    QVERIFY(document->status().error().detail.find("3 to 9") != std::string::npos);
}

void TestJson::namesUnknownFields()
{
    const auto document = JsonDocument::parse(R"({"items": [{"id": 1}, {"id": 2, "typo": 3}]})", "f.json");
    for (const JsonNode& item : document->root().list("items"))
        item.allowOnly({"id", "name"});
    QVERIFY(!document->status());
    QVERIFY(document->status().error().id == ErrorId::UnknownField);
    QCOMPARE(shown(document->status().error().where), QStringLiteral("f.json#/items/1/typo"));
}

void TestJson::escapesPointers()
{
    // RFC 6901, section 3: "~" is written ~0 and "/" is written ~1.
    const auto document = JsonDocument::parse(R"({"a/b": {"c~d": "x"}})", "f.json");
    (void)document->root().object("a/b").number("c~d", 0, 1);
    QCOMPARE(shown(document->status().error().where), QStringLiteral("f.json#/a~1b/c~0d"));
}

void TestJson::worksOnWhatIsMissing()
{
    const JsonNode nothing;
    QVERIFY(!nothing.exists());
    QVERIFY(!nothing.has("a"));
    QCOMPARE(shown(nothing.text("a")), QString());
    QCOMPARE(nothing.number("a", 2, 3), 2.0);
    QVERIFY(nothing.list("a").empty());
    QVERIFY(!nothing.object("a").object("b").exists());
    nothing.allowOnly({});
    QVERIFY(nothing.dump().empty());
}

SIZEWRIGHT_TEST(TestJson)
#include "tst_json.moc"
