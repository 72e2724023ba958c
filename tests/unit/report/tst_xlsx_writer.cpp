// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "core/report/xlsx_writer.h"
#include "tests/unit/report/sample_document.h"
#include "tests/unit/report/workbook_parts.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

QMap<QString, QByteArray> written(const Document& document)
{
    const Result<std::string> workbook = writeXlsx(document);
    return workbook
               ? unpacked(*workbook)
               : QMap<QString, QByteArray>{{QStringLiteral("error"), QByteArray::fromStdString(describe(workbook.error()))}};
}

Document withCaptions(const std::vector<std::string>& captions)
{
    Document document;
    document.language = "en";
    for (const std::string& caption : captions)
        document.blocks.push_back(Table{caption, {{"a", Align::Left, 1}}, {{"1"}}, {}});
    return document;
}

}  // namespace

class TestXlsxWriter : public QObject {
    Q_OBJECT

private slots:
    void sheetsHoldWhatTheDocumentHolds();
    void chartsAreNumbersAndNative();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
    void controlCharactersVanish();
    void sheetNamesAreAcceptable_data();
    void sheetNamesAreAcceptable();
    void longTextIsClipped();
    void metadataComeFromTheDocument();
    void equalDocumentsGiveEqualBytes();
    void wrongDateIsRefused();
    void missingFolderIsAnError();
    void nothingStaysBehind();
    void oddDocumentsAreWritten();
};

void TestXlsxWriter::sheetsHoldWhatTheDocumentHolds()
{
    const Result<std::string> workbook = writeXlsx(sampleDocument());
    QVERIFY(workbook);
    QCOMPARE(workbook->substr(0, 2), std::string("PK"));
    const auto files = unpacked(*workbook);
    QCOMPARE(wellFormed(files), QString());
    QCOMPARE(sheetNames(files), QStringList({QStringLiteral("Summary"), QStringLiteral("Options that hold the model, c…"),
                                             QStringLiteral("Memory against capacity"), QStringLiteral("Cumulative cost")}));
    const QStringList summary = cells(files, 1).values();
    for (const char* text : {"s:Hardware for DeepSeek-R1 671B", "s:Decision", "s:Buy one server.", "s:• Fits.",
                             "s:Street prices.", "s:→ Cumulative cost"})
        QVERIFY2(summary.contains(QString::fromUtf8(text)), text);
    const Cells table = cells(files, 2);
    QCOMPARE(table.value(QStringLiteral("A1")), QStringLiteral("s:Options that hold the model, cheapest first"));
    QCOMPARE(table.value(QStringLiteral("C4")), QStringLiteral("s:Capex, CNY"));
    QCOMPARE(table.value(QStringLiteral("C6")), QStringLiteral("s:2980000"));
}

void TestXlsxWriter::chartsAreNumbersAndNative()
{
    const auto files = written(sampleDocument());
    const Cells memory = cells(files, 3);
    QCOMPARE(memory.value(QStringLiteral("B5")), QStringLiteral("n:689.5"));
    QCOMPARE(memory.value(QStringLiteral("C5")), QStringLiteral("n:180"));
    QVERIFY(!memory.contains(QStringLiteral("C6")));
    QCOMPARE(memory.value(QStringLiteral("D4")), QStringLiteral("s:Capacity"));
    QCOMPARE(memory.value(QStringLiteral("D6")), QStringLiteral("n:384"));
    const QByteArray bars = files.value(QStringLiteral("xl/charts/chart1.xml"));
    QVERIFY(bars.contains("<c:grouping val=\"stacked\"/>"));
    QVERIFY(bars.contains("<c:f>'Memory against capacity'!$B$5:$B$6</c:f>"));
    QVERIFY(bars.contains("<c:v>689.5</c:v>"));
    const QByteArray lines = files.value(QStringLiteral("xl/charts/chart2.xml"));
    QVERIFY(lines.contains("<c:lineChart>") && lines.contains("<a:prstDash val=\"dash\"/>"));
    QVERIFY(lines.contains("<c:f>'Cumulative cost'!$C$5:$C$41</c:f>"));
    QVERIFY(!files.contains(QStringLiteral("xl/charts/chart3.xml")));
}

void TestXlsxWriter::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    for (const std::string& text : hostileTexts())
        QTest::newRow(text.c_str()) << QString::fromStdString(text);
}

void TestXlsxWriter::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    const auto files = written(documentOf(text.toStdString()));
    QCOMPARE(wellFormed(files), QString());
    QString expected = text;
    if (text == QStringLiteral("_x0041_"))
        expected = QStringLiteral("_x005F_x0041_");
    QVERIFY(sharedStrings(files).contains(expected));
    QCOMPARE(cells(files, 2).value(QStringLiteral("A5")), QStringLiteral("s:") + expected);
    const QRegularExpression reference(QStringLiteral("^'[^']+'!\\$[A-Z]+\\$\\d+(:\\$[A-Z]+\\$\\d+)?$"));
    for (auto file = files.begin(); file != files.end(); ++file) {
        QVERIFY2(!file.value().contains("<f>") && !file.value().contains("<f "), qPrintable(file.key()));
        QVERIFY2(!file.value().contains("TargetMode=\"External\""), qPrintable(file.key()));
        QXmlStreamReader reader(file.value());
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.qualifiedName() != QStringLiteral("c:f"))
                continue;
            const QString formula = reader.readElementText();
            QVERIFY2(reference.match(formula).hasMatch(), qPrintable(formula));
        }
    }
}

void TestXlsxWriter::controlCharactersVanish()
{
    const auto files = written(documentOf(std::string("=a\0b\x01\x1b\x7f\r\nc\xff", 11)));
    QCOMPARE(wellFormed(files), QString());
    QVERIFY(sharedStrings(files).contains(QStringLiteral("=ab\nc\ufffd")));
    QVERIFY(!files.value(QStringLiteral("xl/sharedStrings.xml")).contains("_x00"));
}

void TestXlsxWriter::sheetNamesAreAcceptable_data()
{
    QTest::addColumn<QStringList>("captions");
    QTest::addColumn<QStringList>("names");
    const QString emoji = QString::fromUtf8("\U0001f600");
    QTest::newRow("forbidden") << QStringList{"a[b]:c*d?e/f\\g'h!i", "'quoted'", " x "}
                               << QStringList{"a b  c d e f g h i", "quoted", "x"};
    QTest::newRow("empty") << QStringList{"", "", "''"} << QStringList{"Table", "Table (2)", "-"};
    QTest::newRow("equal") << QStringList{"Costs", "COSTS", "costs", "History", "summary"}
                           << QStringList{"Costs", "COSTS (2)", "costs (3)", "History_", "summary (2)"};
    QTest::newRow("other scripts") << QStringList{"Öl", "öl", "成本", "成本", "收入"}
                                   << QStringList{"Öl", "öl (2)", "成本", "成本 (2)", "收入"};
    QTest::newRow("long") << QStringList{QString(40, 'x'), QString(40, 'x'), emoji.repeated(16)}
                          << QStringList{QString(30, 'x') + u'…', QString(26, 'x') + u"… (2)"_qs, emoji.repeated(15) + u'…'};
}

void TestXlsxWriter::sheetNamesAreAcceptable()
{
    QFETCH(QStringList, captions);
    QFETCH(QStringList, names);
    std::vector<std::string> texts;
    for (const QString& caption : captions)
        texts.push_back(caption.toStdString());
    const auto files = written(withCaptions(texts));
    QVERIFY2(!files.contains(QStringLiteral("error")), files.value(QStringLiteral("error")).constData());
    QCOMPARE(sheetNames(files).mid(1), names);
    for (const QString& name : sheetNames(files))
        QVERIFY(name.size() <= 31);
}

void TestXlsxWriter::longTextIsClipped()
{
    Document document = sampleDocument();
    document.blocks = {Paragraph{std::string(40000, 'x'), false}};
    const QStringList strings = sharedStrings(written(document));
    QVERIFY(strings.contains(QString(32766, QLatin1Char('x')) + QChar(0x2026)));
}

void TestXlsxWriter::metadataComeFromTheDocument()
{
    Document document = sampleDocument();
    document.language = "de";
    const auto files = written(document);
    const QByteArray core = files.value(QStringLiteral("docProps/core.xml"));
    QVERIFY(core.contains("<dc:title>Hardware for DeepSeek-R1 671B</dc:title>"));
    QVERIFY2(core.contains(">2026-11-21T12:00:00Z</dcterms:created>"), core.constData());
    QCOMPARE(sheetNames(files).constFirst(), QStringLiteral("Zusammenfassung"));
}

void TestXlsxWriter::equalDocumentsGiveEqualBytes()
{
    const Result<std::string> first = writeXlsx(sampleDocument());
    QTest::qWait(2100);  // a ZIP archive counts time in steps of two seconds
    const Result<std::string> second = writeXlsx(sampleDocument());
    QVERIFY(first && second);
    QVERIFY(*first == *second);
    Document undated = sampleDocument();
    undated.date.clear();
    QVERIFY(writeXlsx(undated) == writeXlsx(undated));
}

void TestXlsxWriter::wrongDateIsRefused()
{
    Document document = sampleDocument();
    document.date = "tomorrow";
    const Result<std::string> workbook = writeXlsx(document);
    QVERIFY(!workbook);
    QVERIFY(workbook.error().id == ErrorId::WriteFailed);
    QCOMPARE(workbook.error().where, std::string("date"));
}

void TestXlsxWriter::missingFolderIsAnError()
{
    const QByteArray former = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/nowhere/at/all");
    const Result<std::string> workbook = writeXlsx(sampleDocument());
    former.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", former);
    QVERIFY(!workbook);
    QVERIFY(workbook.error().id == ErrorId::WriteFailed);
}

void TestXlsxWriter::nothingStaysBehind()
{
    const QTemporaryDir folder;
    const QByteArray former = qgetenv("TMPDIR");
    qputenv("TMPDIR", folder.path().toUtf8());
    const Result<std::string> workbook = writeXlsx(sampleDocument());
    former.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", former);
    QVERIFY(workbook);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(workbook->find(folder.path().toStdString()) == std::string::npos);
}

void TestXlsxWriter::oddDocumentsAreWritten()
{
    Chart empty;
    Chart unnamed;
    unnamed.kind = ChartKind::Lines;
    unnamed.series = {{"", {std::numeric_limits<double>::infinity(), 1e-7}, true}};
    unnamed.limits = {2};
    Document document;
    document.blocks = {empty,     unnamed,     Table{}, Table{"", {{"a", Align::Left, 1}}, {{}, {"1", "2"}}, {9}},
                       Heading{}, BulletList{}};
    const auto files = written(document);
    QCOMPARE(wellFormed(files), QString());
    QCOMPARE(sheetNames(files).size(), 5);
    QCOMPARE(cells(files, 3).value(QStringLiteral("B6")), QStringLiteral("n:1E-07"));
    QCOMPARE(cells(files, 5).value(QStringLiteral("B6")), QStringLiteral("s:2"));
}

SIZEWRIGHT_TEST(TestXlsxWriter)
#include "tst_xlsx_writer.moc"
