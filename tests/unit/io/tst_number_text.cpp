// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <bit>
#include <clocale>
#include <cmath>
#include <limits>
#include <random>

#include "core/io/json.h"
#include "core/io/number_text.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

/// These run a second time with a decimal comma: the texts of files do not follow the locale.
class TestNumberText : public QObject {
    Q_OBJECT
private slots:
    void parsesNumbers_data();
    void parsesNumbers();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void parsesIntegers();
    void writesTheShortestText_data();
    void writesTheShortestText();
    void writesFixedDigits_data();
    void writesFixedDigits();
    void readsBackWhatItWrote();
    void jsonNumbersIgnoreTheLocale();
    void countsDays_data();
    void countsDays();
    void refusesBadDates_data();
    void refusesBadDates();
    void daysFollowEachOther();
};

void TestNumberText::parsesNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("whole") << "42" << 42.0;
    QTest::newRow("fraction") << "1234.5" << 1234.5;
    QTest::newRow("negative exponent") << "-2e3" << -2000.0;
    QTest::newRow("leading point") << ".5" << 0.5;
    QTest::newRow("small") << "1e-7" << 1e-7;
}

void TestNumberText::parsesNumbers()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto parsed = parseNumber(text.toStdString());
    QVERIFY(parsed);
    QCOMPARE(*parsed, value);
}

void TestNumberText::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", " ", "1,5", "1.234,5", "1 000", " 1", "1 ", "+1", "one", "1x", "0x10", "inf", "-inf", "nan",
                             "1e999", "--1", "-"})
        QTest::addRow("\"%s\"", text) << QString(text);
}

void TestNumberText::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!parseNumber(text.toStdString()));
    QVERIFY(!parseInteger(text.toStdString()));
}

void TestNumberText::parsesIntegers()
{
    QCOMPARE(qint64{parseInteger("-9223372036854775808").value()}, std::numeric_limits<qint64>::min());
    QCOMPARE(qint64{parseInteger("9223372036854775807").value()}, std::numeric_limits<qint64>::max());
    QVERIFY(!parseInteger("9223372036854775808"));
    QVERIFY(!parseInteger("1.0"));
    QVERIFY(!parseInteger("1e3"));
}

void TestNumberText::writesTheShortestText_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("tenth") << 0.1 << "0.1";
    QTest::newRow("whole") << 14.0 << "14";
    QTest::newRow("large") << 1234567.25 << "1234567.25";
    QTest::newRow("small") << 1e-7 << "1e-07";
}

void TestNumberText::writesTheShortestText()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(shown(numberText(value)), text);
}

void TestNumberText::writesFixedDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("rounds up") << 2.675001 << 2 << "2.68";
    QTest::newRow("pads") << 3.0 << 3 << "3.000";
    QTest::newRow("no digits") << 3.7 << 0 << "4";
    QTest::newRow("thousands") << 1234567.891 << 1 << "1234567.9";
    QTest::newRow("no minus zero") << -0.001 << 2 << "0.00";
    QTest::newRow("no minus zero, whole") << -0.4 << 0 << "0";
    QTest::newRow("minus stays") << -0.006 << 2 << "-0.01";
    QTest::newRow("huge") << 0x1p70 << 0 << "1180591620717411303424";
}

void TestNumberText::writesFixedDigits()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(shown(fixedText(value, decimals)), text);
}

void TestNumberText::readsBackWhatItWrote()
{
    QCOMPARE(fixedText(std::numeric_limits<double>::max(), 6).size(), std::size_t{309 + 1 + 6});
    std::mt19937_64 random(4711);
    for (int i = 0; i < 20'000; ++i) {
        const auto value = std::bit_cast<double>(std::uint64_t{random()});
        if (!std::isfinite(value))
            continue;
        const auto again = parseNumber(numberText(value));
        QVERIFY2(again && *again == value, numberText(value).c_str());
    }
}

void TestNumberText::jsonNumbersIgnoreTheLocale()
{
    // Libraries that parse with strtod follow the C locale of the process; Qt sets it from the environment.
    const char* former = std::setlocale(LC_NUMERIC, nullptr);
    const std::string kept = former ? former : "C";
    std::setlocale(LC_ALL, "");
    const auto document = JsonDocument::parse(R"({"a": 1.5, "b": 2.5e-3})", "f");
    const double a = document ? document->root().number("a", 0, 10) : 0;
    const double b = document ? document->root().number("b", 0, 10) : 0;
    const std::string dumped = document ? document->root().dump() : "";
    const std::string written = numberText(1.5) + " " + fixedText(1.5, 1) + " " + Decimal::fromDouble(1.5)->toText();
    std::setlocale(LC_NUMERIC, kept.c_str());
    QVERIFY2(document, why(document));
    QCOMPARE(a, 1.5);
    QCOMPARE(b, 0.0025);
    QCOMPARE(shown(dumped), QStringLiteral(R"({"a":1.5,"b":0.0025})"));
    QCOMPARE(shown(written), QStringLiteral("1.5 1.5 1.5"));
}

void TestNumberText::countsDays_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<qint64>("days");
    QTest::newRow("epoch") << "1970-01-01" << qint64{0};
    QTest::newRow("day before") << "1969-12-31" << qint64{-1};
    QTest::newRow("leap day") << "2024-02-29" << qint64{19782};
    QTest::newRow("day after") << "2024-03-01" << qint64{19783};
    QTest::newRow("leap day of 2000") << "2000-02-29" << qint64{11016};
    QTest::newRow("month") << "2024-03" << qint64{19783};
    QTest::newRow("year") << "2024" << qint64{19723};
    QTest::newRow("plan") << "2026-11-22" << qint64{20779};
}

void TestNumberText::countsDays()
{
    QFETCH(QString, date);
    QFETCH(qint64, days);
    const auto found = dayNumber(date.toStdString());
    QVERIFY(found);
    QCOMPARE(qint64{*found}, days);
    if (date.size() == 10)
        QCOMPARE(qint64{*found}, QDate(1970, 1, 1).daysTo(QDate::fromString(date, Qt::ISODate)));
}

void TestNumberText::refusesBadDates_data()
{
    QTest::addColumn<QString>("date");
    for (const char* date : {"",           "2026-02-29",  "1900-02-29",  "2100-02-29",
                             "2026-02-30", "2026-04-31",  "2026-13-01",  "2026-00-01",
                             "2026-01-00", "2026-1-1",    "26-01-01",    "2026/01/01",
                             "01.01.2026", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00",
                             "2026--1-01", "2026-+1-01",  "20260101",    "today",
                             "2026-1",     "202",         "99999",       "1899-12-31",
                             "2201-01-01", "-026-01-01",  "2026-ab-01"})
        QTest::addRow("\"%s\"", date) << QString(date);
}

void TestNumberText::refusesBadDates()
{
    QFETCH(QString, date);
    QVERIFY(!dayNumber(date.toStdString()));
}

void TestNumberText::daysFollowEachOther()
{
    qint64 expected = dayNumber("1900-01-01").value();
    for (QDate date(1900, 1, 1); date <= QDate(2200, 12, 31); date = date.addDays(1))
        QCOMPARE(qint64{dayNumber(date.toString(Qt::ISODate).toStdString()).value_or(-99999999)}, expected++);
}

SIZEWRIGHT_TEST(TestNumberText)
#include "tst_number_text.moc"
