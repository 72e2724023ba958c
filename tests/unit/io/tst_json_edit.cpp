// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/io/json.h"
#include "core/io/json_edit.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

class TestJsonEdit : public QObject {
    Q_OBJECT
private slots:
    void setsAndRemovesMembers();
    void keepsTheOrderOfMembers();
    void refusesWhatIsNoObject();
    void comparesMeaning();
    void flattensScalars();
};

void TestJsonEdit::setsAndRemovesMembers()
{
    QCOMPARE(shown(withJsonMember(R"({"a":1})", "a", "2").value()), QStringLiteral(R"({"a":2})"));
    QCOMPARE(shown(withJsonMember("{}", "a/b", quotedJson("x\"y")).value()), QStringLiteral(R"({"a":{"b":"x\"y"}})"));
    QCOMPARE(shown(withoutJsonMember(R"({"a":{"b":1},"c":2})", "a/b").value()), QStringLiteral(R"({"c":2})"));
    QCOMPARE(shown(withoutJsonMember(R"({"a":1})", "b/c").value()), QStringLiteral(R"({"a":1})"));
}

void TestJsonEdit::keepsTheOrderOfMembers()
{
    QCOMPARE(shown(withJsonMember(R"({"z":1,"a":2})", "z", "3").value()), QStringLiteral(R"({"z":3,"a":2})"));
    QCOMPARE(shown(indentedJson(R"({"z":1})")), QStringLiteral("{\n  \"z\": 1\n}\n"));
}

void TestJsonEdit::refusesWhatIsNoObject()
{
    QVERIFY(withJsonMember("{", "a", "1").error().id == ErrorId::InvalidJson);
    QVERIFY(withJsonMember("{}", "a", "one").error().id == ErrorId::InvalidJson);
    QVERIFY(withJsonMember(R"({"a":1})", "a/b", "1").error().id == ErrorId::WrongType);
}

void TestJsonEdit::comparesMeaning()
{
    QVERIFY(sameJson(R"({"a":1,"b":2})", R"({ "b": 2, "a": 1 })"));
    QVERIFY(!sameJson(R"({"a":1})", R"({"a":2})"));
    QVERIFY(!sameJson("{", "{"));
}

void TestJsonEdit::flattensScalars()
{
    const auto document = JsonDocument::parse(R"({"a":{"b":1.5},"c":["x",true,null]})", "text");
    const auto fields = document->root().fields();
    QCOMPARE(fields.size(), std::size_t{3});
    QCOMPARE(shown(fields[0].path), QStringLiteral("a/b"));
    QCOMPARE(fields[0].number, 1.5);
    QVERIFY(fields[1].type == JsonField::Type::Text && fields[1].text == "x");
    QVERIFY(fields[2].type == JsonField::Type::Flag && fields[2].path == "c/1" && fields[2].text == "true");
}

SIZEWRIGHT_TEST(TestJsonEdit)
#include "tst_json_edit.moc"
