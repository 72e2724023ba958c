// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/number_reading.h"

#include "core/sheets/date_reading.h"
#include "tests/support/test_main.h"

using namespace sizewright;

class TestNumberReading : public QObject {
    Q_OBJECT
private slots:
    void readsEveryWayOfWriting_data();
    void readsEveryWayOfWriting();
    void whatIsNoNumberIsNone_data();
    void whatIsNoNumberIsNone();
    void evidenceDecidesTogether();
    void numbersOfSpreadsheetsAreSure();
    void datesInTexts_data();
    void datesInTexts();
};

namespace {
std::string textOf(const std::optional<Decimal>& value)
{
    return value ? value->toText() : "-";
}
}  // namespace

void TestNumberReading::readsEveryWayOfWriting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("comma");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char* text, const char* point, const char* comma, const char* mark = "",
                        const char* rest = "") {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << point << comma << QString::fromUtf8(mark)
                                  << QString::fromUtf8(rest);
    };
    row("0", "0", "0");
    row("1234", "1234", "1234");
    row("1,234.56", "1234.56", "-");
    row("1.234,56", "-", "1234.56");
    row("1 234,56", "-", "1234.56");
    row("1\u00A0234\u202F567,89", "-", "1234567.89");
    row("1'234.56", "1234.56", "-");
    row("1’234’567.5", "1234567.5", "-");
    row("1.234", "1.234", "1234");
    row("1,234", "1234", "1.234");
    row("12.345.678", "-", "12345678");
    row("12,345,678", "12345678", "-");
    row("1.5", "1.5", "-");
    row("1,50", "-", "1.5");
    row("0,123", "-", "0.123");
    row("0.500", "0.5", "-");
    row("1234,567", "-", "1234.567");
    row("1234.567", "1234.567", "-");
    row("¥1,234.00", "1234", "-", "¥");
    row("￥１，２３４．００", "1234", "-", "¥");
    row("1234.56元", "1234.56", "-", "元");
    row("人民币 12,000.00 元整", "12000", "-", "人民币");
    row("RMB 1,234,567.00", "1234567", "-", "rmb");
    row("12.5万", "125000", "-");
    row("1.2万元", "12000", "-", "元");
    row("3亿", "300000000", "300000000");
    row("€ 1.234,-", "-", "1234", "€");
    row("€ 1.234,–", "-", "1234", "€");
    row("120.--", "120", "-");
    row("EUR 12.000,00", "-", "12000", "eur");
    row("12.000,00 €", "-", "12000", "€");
    row("US$ 350,000.00", "350000", "-", "us$");
    row("HK$ 12", "12", "12", "hk$");
    row("1,2 Mio. €", "-", "1200000", "€");
    row("120 TEUR", "120000", "120000", "eur");
    row("(1,234.00)", "-1234", "-");
    row("(¥1,234.50)", "-1234.5", "-", "¥");
    row("-1.234,50", "-", "-1234.5");
    row("−12,00", "-", "-12");
    row("1.234,50-", "-", "-1234.5");
    row("-¥5.5", "-5.5", "-", "¥");
    row("１３％", "0.13", "0.13");
    row("19 %", "0.19", "0.19");
    row("7,7%", "-", "0.077");
    row("8台", "8", "8", "", "台");
    row("2 Stk.", "2", "2", "", "stk.");
    row("12,000.00元/台", "12000", "-", "元", "/台");
}

void TestNumberReading::readsEveryWayOfWriting()
{
    QFETCH(QString, text);
    const NumberReading reading = readNumber(text.toStdString());
    QTEST(QString::fromStdString(textOf(reading.point)), "point");
    QTEST(QString::fromStdString(textOf(reading.comma)), "comma");
    QTEST(QString::fromStdString(reading.mark), "mark");
    QTEST(QString::fromStdString(reading.rest), "rest");
    QCOMPARE(reading.percent, text.contains('%') || text.contains("％"));
}

void TestNumberReading::whatIsNoNumberIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             "-",
                             ".",
                             ",5",
                             ".5",
                             "abc",
                             "N/A",
                             "1,23,456.00",
                             "1.23.456",
                             "12,3456,000.5",
                             "1,234,56.7",
                             "01,234.5",
                             "1'23",
                             "1..2",
                             "1,,2",
                             "1,2.3,4",
                             "1.234.567,89.1",
                             "2 x 100",
                             "8x H20",
                             "2026-11-22",
                             "12:30",
                             "9999999999999999999",
                             "1.1234567890123456789",
                             "()",
                             "(abc)",
                             "面议",
                             "1,234.5,6",
                             "1 23 456"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void TestNumberReading::whatIsNoNumberIsNone()
{
    QFETCH(QString, text);
    const NumberReading reading = readNumber(text.toStdString());
    // Whatever begins with a number keeps the remainder, so that it does not pass for an amount.
    QVERIFY2(!reading.isNumber() || !reading.rest.empty(), textOf(reading.point).c_str());
}

void TestNumberReading::evidenceDecidesTogether()
{
    SignEvidence evidence;
    for (const char* text : {"1.234", "12.500", "8"})
        evidence.add(readNumber(text));
    QCOMPARE(evidence.ambiguous, 2U);
    QVERIFY(!evidence.sign());
    evidence.add(readNumber("8.750,00"));
    QVERIFY(evidence.sign() == DecimalSign::Comma);
    QCOMPARE(textOf(readNumber("12.500").value(evidence.sign())), std::string("12500"));
    evidence.add(readNumber("8,750.00"));
    QVERIFY(!evidence.sign());
    QVERIFY(!readNumber("12.500").value(evidence.sign()));
    QCOMPARE(textOf(readNumber("8,750.00").value(evidence.sign())), std::string("8750"));
}

void TestNumberReading::numbersOfSpreadsheetsAreSure()
{
    const NumberReading reading = readNumber(Cell{"1.234", "€", CellKind::Number});
    QVERIFY(!reading.isAmbiguous());
    QCOMPARE(textOf(reading.value({})), std::string("1.234"));
    QCOMPARE(reading.mark, std::string("€"));
    QVERIFY(readNumber(Cell{"0.19", {}, CellKind::Percent}).percent);
    QVERIFY(readNumber(Cell{"1.234", {}, CellKind::Text}).isAmbiguous());
    QVERIFY(!readNumber(Cell{"2026-11-22", {}, CellKind::Date}).isNumber());
    QCOMPARE(textOf(readNumber(Cell{"0.1234567890123456789", {}, CellKind::Number}).value({})),
             std::string("0.123456789012345678"));
}

void TestNumberReading::datesInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* text, const char* iso, const char* other = "") {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << iso << other;
    };
    row("2026-11-20", "2026-11-20");
    row("报价日期：2026年11月20日", "2026-11-20");
    row("2026/1/5", "2026-01-05");
    row("20.11.2026", "2026-11-20");
    row("Datum: 3.4.2026", "2026-04-03");
    row("Berlin, den 20. November 2026", "2026-11-20");
    row("5. März 2026", "2026-03-05");
    row("Nov 20, 2026", "2026-11-20");
    row("20 Oct 2026", "2026-10-20");
    row("11/20/2026", "2026-11-20");
    row("20/11/2026", "2026-11-20");
    row("03/04/2026", "2026-04-03", "2026-03-04");
    row("04/04/2026", "2026-04-04");
    row("31.02.2026", "");
    row("30 days", "");
    row("1.234.567", "");
    row("Q-2026-1234", "");
}

void TestNumberReading::datesInTexts()
{
    QFETCH(QString, text);
    const DateReading date = firstDate(text.toStdString());
    QTEST(QString::fromStdString(date.iso), "iso");
    QTEST(QString::fromStdString(date.other), "other");
    QCOMPARE(daysAfter("2026-11-20", 30), std::string("2026-12-20"));
}

SIZEWRIGHT_TEST(TestNumberReading)
#include "tst_number_reading.moc"
