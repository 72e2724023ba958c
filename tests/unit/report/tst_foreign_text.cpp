// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QXmlStreamReader>

#include "core/io/csv.h"
#include "core/report/csv_writer.h"
#include "core/report/html_writer.h"
#include "core/report/printable_text.h"
#include "core/report/quote_sections.h"
#include "core/report/xlsx_writer.h"
#include "tests/unit/report/hostile_tender.h"
#include "tests/unit/report/workbook_parts.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

struct Page {
    QStringList elements;  ///< with the names of their attributes
    QString text;
    QString error;
};

Page parsed(const Document& document)
{
    Page page;
    QXmlStreamReader reader(QByteArray::fromStdString(writeHtml(document)));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            QString shape = reader.name().toString();
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                shape += QLatin1Char(' ') + attribute.name().toString();
            page.elements << shape;
        } else if (reader.isCharacters()) {
            page.text += reader.text();
        }
    }
    page.error = reader.hasError() ? reader.errorString() : QString();
    return page;
}

/// The cells of a line as a spreadsheet with this separator reads them; quotes count only at a cell's beginning.
QStringList cellsOf(const QString& line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!quoted && line[i] == QLatin1Char('"') && cell.isEmpty())
            quoted = true;
        else if (quoted && line[i] == QLatin1Char('"') && i + 1 < line.size() && line[i + 1] == QLatin1Char('"'))
            cell += line[i++];
        else if (quoted && line[i] == QLatin1Char('"'))
            quoted = false;
        else if (!quoted && line[i] == separator)
            cells << std::exchange(cell, QString());
        else
            cell += line[i];
    }
    return cells << cell;
}

/// As a reader sees it: without characters that vanish and with single blanks.
QString visible(const std::string& text)
{
    return shown(foreignText(text)).simplified();
}

}  // namespace

class TestForeignText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void htmlShowsItAndNothingElse_data() { texts(); }
    void htmlShowsItAndNothingElse();
    void csvHasNoFormula_data() { texts(); }
    void csvHasNoFormula();
    void workbookHasNoFormula_data() { texts(); }
    void workbookHasNoFormula();
    void longTextsAreCut();

private:
    void texts();
};

void TestForeignText::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestForeignText::texts()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto& [name, text] : vendorTexts())
        QTest::newRow(name) << QByteArray::fromStdString(text);
}

void TestForeignText::htmlShowsItAndNothingElse()
{
    QFETCH(QByteArray, text);
    const Page page = parsed(tenderSaying(text.toStdString()));
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(page.elements, parsed(tenderSaying("Vendor")).elements);
    QVERIFY2(page.text.simplified().contains(visible(text.toStdString()).left(1000)), qPrintable(page.text.left(2000)));
    for (const char16_t c : {u'\u202e', u'\u2067', u'\u2069'})
        QVERIFY(!page.text.contains(QChar(c)));
}

void TestForeignText::csvHasNoFormula()
{
    QFETCH(QByteArray, text);
    const std::string csv = writeCsv(tenderSaying(text.toStdString()));
    QVERIFY(csv.starts_with("\xEF\xBB\xBF"));
    const QStringList lines = shown(csv.substr(3)).split(QStringLiteral("\r\n"));
    QVERIFY(lines.size() > 30);
    QCOMPARE(csv.find('\t'), std::string::npos);
    QCOMPARE(csv.find('\0'), std::string::npos);
    for (const QString& line : lines) {
        QVERIFY(!line.contains(QLatin1Char('\n')));
        // Where the semicolon separates, the comma's quotes hold nothing together.
        for (const QChar separator : {QLatin1Char(','), QLatin1Char(';')})
            for (const QString& cell : cellsOf(line, separator))
                QVERIFY2(!startsFormula(cell.trimmed().toStdString()), qPrintable(cell));
    }
    QVERIFY(lines.join(QLatin1Char(' ')).contains(visible(text.toStdString()).replace(QLatin1Char('"'), QStringLiteral("\"\"")).right(4)));
}

void TestForeignText::workbookHasNoFormula()
{
    QFETCH(QByteArray, text);
    const auto workbook = writeXlsx(tenderSaying(text.toStdString()));
    QVERIFY2(workbook, why(workbook));
    const auto files = unpacked(*workbook);
    QVERIFY2(!files.contains(QStringLiteral("error")), files.value(QStringLiteral("error")).constData());
    QCOMPARE(wellFormed(files), QString());
    int strings = 0;
    for (auto file = files.begin(); file != files.end(); ++file) {
        QVERIFY2(!file.key().contains(QStringLiteral("externalLink")), qPrintable(file.key()));
        QXmlStreamReader reader(file.value());
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || !file.key().startsWith(QStringLiteral("xl/worksheets/sheet")))
                continue;
            QVERIFY(reader.name() != QStringLiteral("f"));
            if (reader.name() == QStringLiteral("c")) {
                const QStringView kind = reader.attributes().value(QStringLiteral("t"));
                QVERIFY2(kind == QStringLiteral("s") || kind.isEmpty(), qPrintable(kind.toString()));
                strings += kind == QStringLiteral("s") ? 1 : 0;
            }
        }
    }
    QVERIFY(strings > 50);
    const QString all = sharedStrings(files).join(QLatin1Char('\n'));
    const QString expected = visible(text.toStdString());
    // Excel reads the code of an underscore as the underscore.
    QVERIFY2(QString(all).replace(QStringLiteral("_x005F_"), QStringLiteral("_")).simplified().contains(expected.left(1000)), qPrintable(expected.left(200)));
}

void TestForeignText::longTextsAreCut()
{
    QElapsedTimer timer;
    timer.start();
    const Document document = tenderSaying(std::string(1'000'000, 'W'));
    QVERIFY(writeHtml(document).size() < 1'000'000);
    QVERIFY(writeCsv(document).size() < 1'000'000);
    QVERIFY(timer.elapsed() < 5'000);
    // Characters of four bytes are not torn.
    std::string chicks;
    for (int i = 0; i < 3000; ++i)
        chicks += "\U0001F425";
    QCOMPARE(visible(chicks).size(), qsizetype(1999));
    QVERIFY(visible(chicks).endsWith(QStringLiteral("\U0001F425…")));
}

SIZEWRIGHT_TEST(TestForeignText)
#include "tst_foreign_text.moc"
