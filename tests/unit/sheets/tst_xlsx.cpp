// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <zip.h>

#include "core/sheets/number_format.h"
#include "core/sheets/table_file.h"
#include "core/sheets/zip_archive.h"
#include "tests/support/test_main.h"
#include "tests/support/zip_bytes.h"

using namespace sizewright;
using namespace sizewright::test;

class TestXlsx : public QObject {
    Q_OBJECT
private slots:
    void cellsOfEveryKind();
    void formulas();
    void hiddenAndMerged();
    void sheetsAndStates();
    void datesOfBothSystems();
    void numberFormats_data();
    void numberFormats();
    void damagedSheetsAreRefused_data();
    void damagedSheetsAreRefused();
    void otherKindsAreNamed_data();
    void otherKindsAreNamed();
    void hostileArchivesAreRefused();
    void bombsAreRefused();
    void everyCutIsRefused();
    void sharedTextIsCounted();
};

namespace {

std::string row(const std::string& cells)
{
    return R"(<sheetData><row r="1">)" + cells + "</row></sheetData>";
}

Result<std::vector<Sheet>> read(const XlsxText& text)
{
    return readXlsx(xlsxOf(text), "book.xlsx");
}

/// An archive whose entries libzip packs.
std::string packed(const std::vector<std::pair<std::string, std::string>>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error);
    zip_source_keep(source);
    for (const auto& [name, content] : entries)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0), 0);
    zip_close(zip);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

std::string packedXlsx(const XlsxText& text)
{
    std::vector<std::pair<std::string, std::string>> entries;
    for (const ZipPart& part : xlsxParts(text))
        entries.emplace_back(part.name, part.content);
    return packed(entries);
}

}  // namespace

void TestXlsx::cellsOfEveryKind()
{
    const auto sheets = read(
        {row(R"(<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>)"
             R"(<c r="D1"><v>0.1</v></c><c r="E1" s="1"><v>0.19</v></c><c r="F1" s="2"><v>46346</v></c><c r="G1" t="b"><v>1</v></c>)"
             R"(<c r="H1" t="e"><v>#REF!</v></c><c r="J1" s="3"><v>1234.5</v></c><c r="K1" t="d"><v>2026-11-20T00:00:00</v></c>)"
             R"(<c r="L1"><v>1E3</v></c><c r="M1" s="1"/>)"),
         R"(<si><t>plain_x000A_line</t></si><si><r><t>ri</t></r><r><rPr/><t xml:space="preserve">ch </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>)",
         R"(<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>)"
         R"(<numFmt numFmtId="165" formatCode="[$¥-804]#,##0.00"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>)"
         R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>)"});
    QVERIFY2(sheets, sheets ? "" : describe(sheets.error()).c_str());
    QCOMPARE(sheets->size(), 1U);
    QCOMPARE(sheets->front().name, std::string("Quote"));
    const std::vector<Cell>& cells = sheets->front().rows.front().cells;
    const std::vector<Cell> expected{
        {"plain\nline", {}, CellKind::Text}, {"rich ", {}, CellKind::Text},      {"inline", {}, CellKind::Text},
        {"0.1", {}, CellKind::Number},       {"0.19", {}, CellKind::Percent},    {"2026-11-20", {}, CellKind::Date},
        {"TRUE", {}, CellKind::Boolean},     {"#REF!", {}, CellKind::Error},     {},
        {"1234.5", "CNY", CellKind::Number}, {"2026-11-20", {}, CellKind::Date}, {"1000", {}, CellKind::Number}};
    QCOMPARE(cells.size(), expected.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        QVERIFY2(cells[i] == expected[i], (columnName(i) + ": " + cells[i].text).c_str());
}

void TestXlsx::formulas()
{
    const auto sheets =
        read({row(R"(<c r="A1"><f>B1*2</f><v>84</v></c><c r="B1"><f>C1</f></c><c r="C1" t="str"><f>"x"</f><v>x</v></c>)"
                  R"(<c r="D1" t="str"><f>""</f><v></v></c>)")});
    QVERIFY(sheets);
    const std::vector<Cell>& cells = sheets->front().rows.front().cells;
    QVERIFY(cells[0].formula && !cells[0].uncomputed && cells[0].text == "84");
    QVERIFY(cells[1].formula && cells[1].uncomputed && cells[1].kind == CellKind::Empty);
    QVERIFY(cells[2].formula && cells[2].text == "x");
    QVERIFY(cells[3].formula && !cells[3].uncomputed);
}

void TestXlsx::hiddenAndMerged()
{
    const auto sheets = read(
        {R"(<cols><col min="2" max="3" hidden="1"/><col min="4" max="16384"/></cols><sheetData>)"
         R"(<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row><row r="5" hidden="1"><c r="B5"><v>1</v></c></row>)"
         R"(<row><c><v>7</v></c><c><v>8</v></c></row></sheetData>)"
         R"(<mergeCells><mergeCell ref="A2:C3"/><mergeCell ref="A7:XFD1048576"/></mergeCells>)"});
    QVERIFY2(sheets, sheets ? "" : describe(sheets.error()).c_str());
    const Sheet& sheet = sheets->front();
    QCOMPARE(sheet.rows.size(), 3U);
    QCOMPARE(sheet.rows[0].number, 2U);
    QVERIFY(!sheet.rows[0].hidden && sheet.rows[1].hidden);
    QCOMPARE(sheet.rows[2].number, 6U);
    QCOMPARE(sheet.rows[2].cells.size(), 2U);
    QVERIFY(isColumnHidden(sheet, 1) && isColumnHidden(sheet, 2) && !isColumnHidden(sheet, 0) && !isColumnHidden(sheet, 3));
    QVERIFY((sheet.merged.front() == MergedRange{1, 2, 0, 2}));
}

void TestXlsx::sheetsAndStates()
{
    const auto sheets =
        read({row(R"(<c r="A1"><v>1</v></c>)"), "", "",
              R"(<sheets><sheet name="报价" r:id="rId1"/><sheet name="cost" state="hidden" r:id="rId2"/>)"
              R"(<sheet name="chart" r:id="rId5"/><sheet name="x" state="veryHidden" r:id="rId2"/></sheets>)"});
    QVERIFY2(sheets, sheets ? "" : describe(sheets.error()).c_str());
    QCOMPARE(sheets->size(), 3U);
    QCOMPARE((*sheets)[0].name, std::string("报价"));
    QVERIFY((*sheets)[0].visibility == Visibility::Visible);
    QVERIFY((*sheets)[1].visibility == Visibility::Hidden);
    QVERIFY((*sheets)[2].visibility == Visibility::VeryHidden);
}

void TestXlsx::datesOfBothSystems()
{
    QCOMPARE(serialDate(1, false).value(), std::string("1900-01-01"));
    QCOMPARE(serialDate(59, false).value(), std::string("1900-02-28"));
    QVERIFY(!serialDate(60, false));
    QCOMPARE(serialDate(61, false).value(), std::string("1900-03-01"));
    QCOMPARE(serialDate(46346.75, false).value(), std::string("2026-11-20"));
    QCOMPARE(serialDate(44884, true).value(), std::string("2026-11-20"));
    QCOMPARE(serialDate(2958465, false).value(), std::string("9999-12-31"));
    for (const double bad : {0.5, -1.0, 2958466.0, 1e300, std::numeric_limits<double>::quiet_NaN()})
        QVERIFY(!serialDate(bad, false));
    QCOMPARE(shortestDecimal(0.1).value(), std::string("0.1"));
    QCOMPARE(shortestDecimal(-0.0).value(), std::string("0"));
    QCOMPARE(shortestDecimal(1e14).value(), std::string("100000000000000"));
    QCOMPARE(shortestDecimal(653113.5).value(), std::string("653113.5"));
    QVERIFY(!shortestDecimal(1e15));
}

void TestXlsx::numberFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("mark");
    const auto add = [](const char* code, CellKind kind, const char* mark = "") {
        QTest::addRow("%s", code) << QString::fromUtf8(code) << static_cast<int>(kind) << QString::fromUtf8(mark);
    };
    add("General", CellKind::Number);
    add("#,##0.00", CellKind::Number);
    add("0.00%", CellKind::Percent);
    add("yyyy-mm-dd", CellKind::Date);
    add("[$-407]d. mmmm yyyy", CellKind::Date);
    add("dd/mm/yyyy hh:mm", CellKind::Date);
    add("[h]:mm:ss", CellKind::Number);
    add("#,##0.00 \"€\"", CellKind::Number, "€");
    add("[$€-407] #,##0.00", CellKind::Number, "€");
    add("[$¥-804]#,##0", CellKind::Number, "CNY");
    add("[$¥-411]#,##0", CellKind::Number, "JPY");
    add("\"¥\"#,##0.00;[Red]\"¥\"-#,##0.00", CellKind::Number, "¥");
    add("#,##0.00\"元\"", CellKind::Number, "元");
    add("[$USD] #,##0.00", CellKind::Number, "USD");
    add("_-* #,##0.00\\ \"EUR\"_-", CellKind::Number, "EUR");
    add("0 \"Stück, day\"", CellKind::Number);
    add("\"", CellKind::Number);
    add("[", CellKind::Number);
    add("\\", CellKind::Number);
}

void TestXlsx::numberFormats()
{
    QFETCH(QString, code);
    const NumberFormat format = numberFormatOf(code.toStdString());
    QTEST(static_cast<int>(format.kind), "kind");
    QTEST(QString::fromStdString(format.mark), "mark");
    QVERIFY(builtInFormat(14).kind == CellKind::Date && builtInFormat(9).kind == CellKind::Percent &&
            builtInFormat(4).kind == CellKind::Number);
}

void TestXlsx::damagedSheetsAreRefused_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("strings");
    const auto add = [](const char* name, const QString& sheet, const char* strings = "") {
        QTest::newRow(name) << sheet << strings;
    };
    const auto cells = [](const char* text) { return QString::fromStdString(row(text)); };
    add("shared text that is not there", cells(R"(<c r="A1" t="s"><v>7</v></c>)"), "<si><t>x</t></si>");
    add("huge index of a shared text", cells(R"(<c r="A1" t="s"><v>999999999999999999999</v></c>)"));
    add("negative index", cells(R"(<c r="A1" t="s"><v>-1</v></c>)"));
    add("column beyond ours", cells(R"(<c r="AMK1"><v>1</v></c>)"));
    add("column beyond any", cells(R"(<c r="ZZZ1"><v>1</v></c>)"));
    add("column of a billion", cells(R"(<c r="ZZZZZZZ1"><v>1</v></c>)"));
    add("row of another row", cells(R"(<c r="A2"><v>1</v></c>)"));
    add("row 0", "<sheetData><row r=\"0\"/></sheetData>");
    add("row beyond any", "<sheetData><row r=\"1048577\"/></sheetData>");
    add("rows out of order", "<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>");
    add("row twice", "<sheetData><row r=\"2\"/><row r=\"2\"/></sheetData>");
    add("cells out of order", cells(R"(<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>)"));
    add("cell twice", cells(R"(<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>)"));
    add("cell in a cell", cells(R"(<c r="A1"><c r="B1"/></c>)"));
    add("cell outside a row", R"(<sheetData><c r="A1"><v>1</v></c></sheetData>)");
    add("no number", cells(R"(<c r="A1"><v>12,5</v></c>)"));
    add("not finite", cells(R"(<c r="A1"><v>1e999</v></c>)"));
    add("merge backwards", R"(<sheetData/><mergeCells><mergeCell ref="C3:A1"/></mergeCells>)");
    add("merge nowhere", R"(<sheetData/><mergeCells><mergeCell ref="!"/></mergeCells>)");
    add("columns backwards", R"(<cols><col min="5" max="2"/></cols>)");
    add("columns beyond any", R"(<cols><col min="1" max="999999999"/></cols>)");
    add("text too long", cells(("<c r=\"A1\" t=\"str\"><v>" + std::string(40'000, 'x') + "</v></c>").c_str()));
    add("not closed", "<sheetData><row r=\"1\">");
    add("unknown entity", cells(R"(<c r="A1" t="str"><v>&lol;</v></c>)"));
    add("nested too deep", QString("<a>").repeated(100) + QString("</a>").repeated(100));
}

void TestXlsx::damagedSheetsAreRefused()
{
    QFETCH(QString, sheet);
    QFETCH(QString, strings);
    const auto sheets = read({sheet.toStdString(), strings.toStdString()});
    QVERIFY(!sheets);
    QVERIFY(!sheets.error().detail.empty() && sheets.error().where.find("book.xlsx") == 0);
}

void TestXlsx::otherKindsAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto zip = [](const std::vector<ZipPart>& parts) { return QByteArray::fromStdString(zipOf(parts)); };
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    QTest::newRow("xls") << ole + QByteArray(600, '\0') << "97";
    QTest::newRow("password") << ole + QByteArray(600, '\0') +
                                     QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
                              << "password";
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj") << "PDF";
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n", 8) << "picture";
    QTest::newRow("html named xls") << QByteArray("\n<html><table><tr><td>1</td></tr></table></html>") << "web page";
    QTest::newRow("xml spreadsheet") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << "XML";
    QTest::newRow("ods") << zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}})
                         << "OpenDocument";
    QTest::newRow("docx") << zip({{"_rels/.rels", "<x/>"}, {"word/document.xml", "<x/>"}}) << "text";
    QTest::newRow("xlsb") << zip({{"_rels/.rels", "<x/>"}, {"xl/workbook.bin", "x"}}) << "XLSB";
    QTest::newRow("zip of files") << zip({{"quote.csv", "a,b"}}) << "unpack";
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08", 3) << "unpack";
}

void TestXlsx::otherKindsAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto file = readTableFile(bytes.toStdString(), "quote.xlsx");
    QVERIFY(!file);
    QVERIFY2(file.error().id == ErrorId::NotApplicable, file.error().detail.c_str());
    QVERIFY2(QString::fromStdString(file.error().detail).contains(says), file.error().detail.c_str());
}

void TestXlsx::hostileArchivesAreRefused()
{
    const XlsxText text{row(R"(<c r="A1"><v>1</v></c>)")};
    QVERIFY(readXlsx(xlsxOf(text), "b"));
    const auto changed = [&](const auto& change) {
        std::vector<ZipPart> parts = xlsxParts(text);
        change(parts);
        return readXlsx(zipOf(parts), "b");
    };
    QVERIFY(!changed([](auto& parts) { parts[4].claimedCrc = 1; }));
    QVERIFY(!changed([](auto& parts) { parts[4].claimedSize = 1'000'000; }));
    QVERIFY(!changed([](auto& parts) { parts[4].claimedSize = 3; }));
    QVERIFY(!changed([](auto& parts) { parts[4].method = 12; }));
    QVERIFY(!changed([](auto& parts) { parts[4].flags = 1; }));
    QVERIFY(!changed([](auto& parts) { parts[4].content.clear(); }));
    QVERIFY(!changed([](auto& parts) { parts.push_back(parts[4]); }));
    QVERIFY(!changed([](auto& parts) { parts.erase(parts.begin() + 4); }));
    QVERIFY(!changed([](auto& parts) { parts.erase(parts.begin() + 1); }));
    // Names that would lead out of a folder do nothing: nothing is unpacked.
    QVERIFY(changed([](auto& parts) { parts.push_back({"/etc/passwd", "x"}), parts.push_back({"../../x", "x"}); }));
    QVERIFY(changed([](auto& parts) {
        parts[3].content =
            QString::fromStdString(parts[3].content).replace("=\"worksheets/", "=\"../xl/worksheets/").toStdString();
    }));
    const auto crowd = changed([](auto& parts) {
        for (int i = 0; i < 2'100; ++i)
            parts.push_back({std::to_string(i), {}});
    });
    QVERIFY(!crowd && crowd.error().id == ErrorId::OutOfRange);
    const auto lol = changed([](auto& parts) {
        parts[4].content = R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>)";
    });
    QVERIFY(!lol);
    QVERIFY2(lol.error().detail.find("document types") != std::string::npos, lol.error().detail.c_str());
}

void TestXlsx::bombsAreRefused()
{
    // 30 MiB of spaces pack to 30 KiB: more than 200 times.
    const auto ratio = readXlsx(packedXlsx({std::string(30U << 20, ' ') + row("")}), "b");
    QVERIFY(!ratio && ratio.error().id == ErrorId::OutOfRange);
    std::vector<ZipPart> large = xlsxParts({std::string(40U << 20, ' '), std::string(40U << 20, ' ')});
    const auto sum = readXlsx(zipOf(large), "b");
    QVERIFY(!sum && sum.error().id == ErrorId::OutOfRange);
    // An archive in an archive is one more part that nobody opens.
    std::vector<ZipPart> nested = xlsxParts({row(R"(<c r="A1"><v>1</v></c>)")});
    nested.push_back({"inner.zip", zipOf(large)});
    QVERIFY(readXlsx(zipOf(nested), "b"));
    // Both entries claim the same bytes.
    std::string overlapping = zipOf({{"a", std::string(1'000, 'x')}, {"b", ""}});
    const std::size_t entry = overlapping.rfind("PK\x01\x02");
    overlapping[entry + 20] = '\xE8';
    overlapping[entry + 21] = '\x03';
    QVERIFY(!ZipArchive::open(overlapping, "b"));
}

void TestXlsx::everyCutIsRefused()
{
    const std::string bytes = packedXlsx({row(R"(<c r="A1"><v>1</v></c>)")});
    QVERIFY(readTableFile(bytes, "b"));
    for (std::size_t part = 0; part < 64; ++part)
        QVERIFY2(!readTableFile(std::string_view(bytes).substr(0, bytes.size() * part / 64), "b"),
                 std::to_string(part).c_str());
}

void TestXlsx::sharedTextIsCounted()
{
    std::string rows = "<sheetData>";
    for (int i = 1; i <= 3'000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c t=\"s\"><v>0</v></c></row>";
    const auto sheets = read({rows + "</sheetData>", "<si><t>" + std::string(30'000, 'x') + "</t></si>"});
    QVERIFY(!sheets && sheets.error().id == ErrorId::OutOfRange);
}

SIZEWRIGHT_TEST(TestXlsx)
#include "tst_xlsx.moc"
