// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/io/csv.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

class TestCsv : public QObject {
    Q_OBJECT
private slots:
    void readsQuotesAndLineBreaks();
    void skipsMarkAndBlankLines();
    void shortRowsReadAsEmpty();
    void refuses_data();
    void refuses();
    void writesCells_data();
    void writesCells();
};

void TestCsv::readsQuotesAndLineBreaks()
{
    const auto table = CsvTable::parse("a,b,c\r\n1,\"x, \"\"y\"\"\",3\r\n\"two\nlines\",,z\n", "t.csv");
    QVERIFY2(table, why(table));
    QCOMPARE(table->rows(), std::size_t(2));
    QCOMPARE(std::string(table->cell(0, "b")), std::string("x, \"y\""));
    QCOMPARE(std::string(table->cell(1, "a")), std::string("two\nlines"));
    QCOMPARE(std::string(table->cell(1, "b")), std::string());
    QCOMPARE(table->line(0), std::size_t(2));
    QCOMPARE(table->line(1), std::size_t(3));
}

void TestCsv::skipsMarkAndBlankLines()
{
    const auto table = CsvTable::parse("\xEF\xBB\xBF"
                                       "a,b\n\n1,2\n\n",
                                       "t.csv");
    QVERIFY2(table, why(table));
    QVERIFY(table->hasColumn("a"));
    QCOMPARE(table->rows(), std::size_t(1));
    QCOMPARE(table->line(0), std::size_t(3));
}

void TestCsv::shortRowsReadAsEmpty()
{
    const auto table = CsvTable::parse("a,b\n1", "t.csv");
    QVERIFY2(table, why(table));
    QVERIFY(table->cell(0, "b").empty());
    QVERIFY(table->cell(0, "no such column").empty());
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("empty") << QByteArray() << QByteArray("t.csv");
    QTest::newRow("open quote") << QByteArray("a\n\"b") << QByteArray("t.csv");
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2\n1,2,3\n") << QByteArray("t.csv line 3");
}

void TestCsv::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    const auto table = CsvTable::parse(text.toStdString(), "t.csv");
    QVERIFY(!table);
    QCOMPARE(QByteArray::fromStdString(table.error().where), place);
    QVERIFY(!table.error().detail.empty());
}

void TestCsv::writesCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("sum of numbers") << QByteArray("-2+3") << QByteArray("'-2+3");
    QTest::newRow("plus") << QByteArray("+1+1") << QByteArray("'+1+1");
    QTest::newRow("lone sign") << QByteArray("-") << QByteArray("'-");
    QTest::newRow("negative number") << QByteArray("-1234.5") << QByteArray("-1234.5");
    QTest::newRow("signed per cent") << QByteArray("+12 %") << QByteArray("+12 %");
    QTest::newRow("full-width sign") << QByteArray("＝1+1") << QByteArray("'＝1+1");
    QTest::newRow("full-width at") << QByteArray("＠SUM(1)") << QByteArray("'＠SUM(1)");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("command") << QByteArray("@x,y") << QByteArray("\"'@x,y\"");
}

void TestCsv::writesCells()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(csvCell(text.toStdString())), "cell");
}

SIZEWRIGHT_TEST(TestCsv)
#include "tst_csv.moc"
