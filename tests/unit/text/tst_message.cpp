// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/text/format.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::literals;
using namespace sizewright::test;

namespace {

/// A language whose every text is `pattern`.
Language speaking(LanguageId id, std::string pattern)
{
    return {id, [pattern = std::move(pattern)](const TextKey&) { return pattern; }};
}

const Message kNeed{"need",
                    {"Test", "{model} needs {size}, {has} is there."},
                    {{"model", std::string("R1")}, {"size", Gigabytes{688'600'000'000_B, 1}}, {"has", 640_GB}}};

}  // namespace

class TestMessage : public QObject {
    Q_OBJECT
private slots:
    void rendersEveryKindOfValue_data();
    void rendersEveryKindOfValue();
    void usesTheTranslation();
    void fallsBackToEnglish_data();
    void fallsBackToEnglish();
    void valuesAreNotPatterns();
    void keysAreTranslatedToo();
    void showsTheKeyIfNothingFits();
};

void TestMessage::rendersEveryKindOfValue_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("de");
    QTest::addColumn<QString>("zh");
    QTest::newRow("text") << 0 << "H200"
                          << "H200"
                          << "H200";
    QTest::newRow("integer") << 1 << "12,345"
                             << "12.345"
                             << "12,345";
    QTest::newRow("number") << 2 << "1,234.50"
                            << "1.234,50"
                            << "1,234.50";
    QTest::newRow("percent") << 3 << "56 %"
                             << "56 %"
                             << "56%";
    QTest::newRow("bytes") << 4 << "641.3 GiB"
                           << "641,3 GiB"
                           << "641.3 GiB";
    QTest::newRow("gigabytes") << 5 << "688.6 GB"
                               << "688,6 GB"
                               << "688.6 GB";
    QTest::newRow("rate") << 6 << "14 tokens/s"
                          << "14 tokens/s"
                          << "14 tokens/s";
    QTest::newRow("seconds") << 7 << "1.9 s"
                             << "1,9 s"
                             << "1.9 s";
    QTest::newRow("watts") << 8 << "10.2 kW"
                           << "10,2 kW"
                           << "10.2 kW";
    QTest::newRow("energy") << 9 << "45,990 kWh"
                            << "45.990 kWh"
                            << "45,990 kWh";
    QTest::newRow("money") << 10 << "EUR 1.2 M"
                           << "1,2 Mio. EUR"
                           << "EUR 120 万";
    QTest::newRow("band") << 11 << "17 tokens/s (14–20)"
                          << "17 tokens/s (14–20)"
                          << "17 tokens/s (14–20)";
    QTest::newRow("key") << 12 << "GPU-only"
                         << "GPU-only"
                         << "GPU-only";
}

void TestMessage::rendersEveryKindOfValue()
{
    const MessageValue values[] = {
        std::string("H200"),
        std::int64_t{12345},
        Number{1234.5, 2},
        Percent{0.56, 0},
        Bytes(688'586'727'424),
        Gigabytes{Bytes(688'586'727'424), 1},
        TokensPerSecond(14.2),
        Seconds(1.9),
        Watts(10200),
        KilowattHours(45990),
        Money{120'000'000, Currency::EUR},
        Band<TokensPerSecond>{TokensPerSecond(14), TokensPerSecond(17), TokensPerSecond(20)},
        TextKey{"Family", "GPU-only"},
    };
    static_assert(std::variant_size_v<MessageValue> == std::size(values), "every kind of value has a row");
    QFETCH(int, index);
    const Message message{"m", {"Test", "{v}"}, {{"v", values[index]}}};
    const auto in = [&](LanguageId id) { return shown(render(message, Language{id})); };
    QTEST(in(LanguageId::En), "en");
    QTEST(in(LanguageId::De), "de");
    QTEST(in(LanguageId::ZhCn), "zh");
}

void TestMessage::usesTheTranslation()
{
    QCOMPARE(shown(render(kNeed, {})), QStringLiteral("R1 needs 688.6 GB, 596.0 GiB is there."));
    QCOMPARE(shown(render(kNeed, speaking(LanguageId::De, "{has} sind da, {model} braucht {size}."))),
             QStringLiteral("596,0 GiB sind da, R1 braucht 688,6 GB."));
    QCOMPARE(shown(render(kNeed, speaking(LanguageId::ZhCn, "{model}需要{size}，现有{has}。"))),
             QStringLiteral("R1需要688.6 GB，现有596.0 GiB。"));
}

void TestMessage::fallsBackToEnglish_data()
{
    QTest::addColumn<QString>("translation");
    QTest::newRow("misspelt placeholder") << "{modell} braucht {size}, {has} ist da.";
    QTest::newRow("open brace") << "{model} braucht {size, {has ist da.";
    QTest::newRow("unknown placeholder") << "{model} braucht {size}, {has} ist da, {mehr}.";
    QTest::newRow("empty braces") << "{} braucht {size}, {has} ist da.";
    QTest::newRow("space in braces") << "{ model } braucht {size}, {has} ist da.";
}

void TestMessage::fallsBackToEnglish()
{
    QFETCH(QString, translation);
    // The sentence falls back, its numbers keep the reader's signs.
    QCOMPARE(shown(render(kNeed, speaking(LanguageId::De, translation.toStdString()))),
             QStringLiteral("R1 needs 688,6 GB, 596,0 GiB is there."));
}

void TestMessage::valuesAreNotPatterns()
{
    const Message message{"m", {"Test", "{a} and {b}"}, {{"a", std::string("{b}")}, {"b", std::string("{x} {")}}};
    QCOMPARE(shown(render(message, {})), QStringLiteral("{b} and {x} {"));
    const Message twice{"m", {"Test", "{a}, {a}"}, {{"a", std::int64_t{7}}}};
    QCOMPARE(shown(render(twice, {})), QStringLiteral("7, 7"));
}

void TestMessage::keysAreTranslatedToo()
{
    const Message message{"m", {"Test", "family: {f}"}, {{"f", TextKey{"Family", "Mac cluster"}}}};
    const Language german{LanguageId::De, [](const TextKey& key) {
                              return std::string(key.context) == "Family" ? std::string("Mac-Verbund")
                                                                          : std::string("Familie: {f}");
                          }};
    QCOMPARE(shown(render(message, german)), QStringLiteral("Familie: Mac-Verbund"));
}

void TestMessage::showsTheKeyIfNothingFits()
{
    const Message message{"m", {"Test", "lacks {value}"}, {}};
    QCOMPARE(shown(render(message, {})), QStringLiteral("lacks {value}"));
    QCOMPARE(shown(render(Message{}, {})), QString());
}

SIZEWRIGHT_TEST(TestMessage)
#include "tst_message.moc"
