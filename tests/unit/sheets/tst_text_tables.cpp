// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/table_file.h"

#include "tests/support/test_main.h"

using namespace sizewright;

class TestTextTables : public QObject {
    Q_OBJECT
private slots:
    void encodingIsFound_data();
    void encodingIsFound();
    void everyEncodingReadsBack();
    void brokenTextIsRefused_data();
    void brokenTextIsRefused();
    void separatorIsFound_data();
    void separatorIsFound();
    void quotesAndLineEnds();
    void choicesWin();
    void limitsHold();
};

namespace {

const std::string kChinese =
    "\xD0\xF2\xBA\xC5,\xC3\xFB\xB3\xC6,\xCA\xFD\xC1\xBF,\xB5\xA5\xBC\xDB\n1,GPU,8,100\n";  // 序号,名称,数量,单价

std::vector<std::string> texts(const SheetRow& row)
{
    std::vector<std::string> found;
    for (const Cell& cell : row.cells)
        found.push_back(cell.text);
    return found;
}

}  // namespace

void TestTextTables::encodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sure");
    QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << "utf-8" << true;
    QTest::newRow("utf-8") << QByteArray("名称,单价\n") << "utf-8" << true;
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a")
                                     << "utf-8" << true;
    QTest::newRow("utf-16le") << QByteArray("\xFF\xFE"
                                            "a\0",
                                            4)
                              << "utf-16le" << true;
    QTest::newRow("utf-16be") << QByteArray("\xFE\xFF\0a", 4) << "utf-16be" << true;
    QTest::newRow("Chinese") << QByteArray::fromStdString(kChinese) << "gb18030" << true;
    QTest::newRow("German") << QByteArray("Pos;Bezeichnung;St\xFC"
                                          "ck\n1;Geh\xE4use f\xFCr Gr\xF6\xDF"
                                          "e 4;2\n")
                            << "windows-1252" << true;
    QTest::newRow("euro") << QByteArray("a;12,00 \x80\n") << "windows-1252" << true;
    QTest::newRow("French") << QByteArray("D\xE9signation;Quantit\xE9;Prix unitaire\nLivr\xE9 \xE0 Paris;1;2\n")
                            << "windows-1252" << true;
    QTest::newRow("pair that is UTF-8 by chance") << QByteArray("a,\xD4\xAA\n") << "gb18030" << false;
    QTest::newRow("Greek letter in Chinese UTF-8") << QByteArray("电阻 Ω\n") << "utf-8" << true;
    QTest::newRow("one pair only") << QByteArray("a,\xCA\xFD\n") << "gb18030" << false;
}

void TestTextTables::encodingIsFound()
{
    QFETCH(QByteArray, bytes);
    const auto found = detectEncoding(bytes.toStdString(), "file");
    QVERIFY2(found, found ? "" : found.error().detail.c_str());
    QTEST(QString::fromStdString(std::string(encodingName(found->encoding))), "name");
    QTEST(found->sure, "sure");
    QVERIFY(textFrom(bytes.toStdString(), found->encoding, "file"));
}

void TestTextTables::everyEncodingReadsBack()
{
    QCOMPARE(textFrom(kChinese, TextEncoding::Gb18030, "f").value(), std::string("序号,名称,数量,单价\n1,GPU,8,100\n"));
    QCOMPARE(textFrom("Gr\xF6\xDF"
                      "e \x80",
                      TextEncoding::Windows1252, "f")
                 .value(),
             std::string("Größe €"));
    QCOMPARE(textFrom(std::string("\xFF\xFE\x0D\x54", 4), TextEncoding::Utf16LittleEndian, "f").value(), std::string("名"));
    QCOMPARE(textFrom(std::string("\xFE\xFF\x54\x0D", 4), TextEncoding::Utf16BigEndian, "f").value(), std::string("名"));
    QCOMPARE(textFrom("\xEF\xBB\xBF"
                      "a",
                      TextEncoding::Utf8, "f")
                 .value(),
             std::string("a"));
    for (int i = 0; i < 5; ++i) {
        const auto encoding = static_cast<TextEncoding>(i);
        QVERIFY(encodingFromName(encodingName(encoding)) == encoding);
    }
    QVERIFY(!encodingFromName("latin-9"));
}

void TestTextTables::brokenTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero bytes") << QByteArray("a\0,b", 4);
    QTest::newRow("utf-16 without mark") << QByteArray("a\0,\0b\0", 6);
    QTest::newRow("neither") << QByteArray("a\x81\x20,\x8D\n");
    QTest::newRow("half a character") << QByteArray("\xFF\xFE"
                                                    "a\0b",
                                                    5);
    QTest::newRow("half a surrogate pair") << QByteArray("\xFF\xFE\x00\xD8"
                                                         "a\0",
                                                         6);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("only separators") << QByteArray(";;;\n;;\n");
    QTest::newRow("unclosed quote") << QByteArray("a,b\n1,\"two\n");
}

void TestTextTables::brokenTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto file = readTableFile(bytes.toStdString(), "file");
    QVERIFY(!file);
    QVERIFY(!file.error().detail.empty());
}

void TestTextTables::separatorIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("sure");
    QTest::newRow("comma") << "Item,Qty,Price\nGPU,8,100\nCPU,2,50\n" << ',' << true;
    QTest::newRow("semicolon, decimal commas") << "Pos;Text;Menge;EP;GP\n1;GPU;8;1.234,50;9.876,00\n2;CPU;2;99,00;198,00\n"
                                               << ';' << true;
    QTest::newRow("tab, pasted") << "名称\t数量\t单价\nGPU\t8\t1,234.00\n" << '\t' << true;
    QTest::newRow("bar") << "Item|Qty|Price\nGPU, 8x|8|100\n" << '|' << true;
    QTest::newRow("stated") << "sep=;\na,b;c\n" << ';' << true;
    QTest::newRow("quoted separators") << "Item,Qty\n\"a;b;c;d\",1\n\"e;f;g;h\",2\n" << ',' << true;
    QTest::newRow("either") << "a;1,5\nb;2,5\n" << ';' << false;
    QTest::newRow("one column") << "a\nb\n" << ',' << true;
}

void TestTextTables::separatorIsFound()
{
    QFETCH(QString, text);
    const DetectedSeparator found = detectSeparator(text.toStdString());
    QTEST(found.separator, "separator");
    QTEST(found.sure, "sure");
    QCOMPARE(found.other == 0, found.sure);
}

void TestTextTables::quotesAndLineEnds()
{
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const auto sheet = readDelimited(
            "sep=;" + end + "a;\"b;\"\"c\"\"\";" + end + end + "\"two" + end + "lines\";;\" \"" + end + "last", ';', "f");
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), 3U);
        QVERIFY((texts(sheet->rows[0]) == std::vector<std::string>{"a", "b;\"c\""}));
        QVERIFY((texts(sheet->rows[1]) == std::vector<std::string>{"two" + end + "lines"}));
        QVERIFY((texts(sheet->rows[2]) == std::vector<std::string>{"last"}));
        QCOMPARE(sheet->rows[0].number, 2U);
        QCOMPARE(sheet->rows[1].number, 4U);
        QCOMPARE(sheet->rows[2].number, end == "\r" ? 5U : 6U);
    }
}

void TestTextTables::choicesWin()
{
    const auto file = readTableFile("a,b;c\n", "f", {TextEncoding::Windows1252, ';'});
    QVERIFY(file);
    QCOMPARE(file->sheets.front().rows.front().cells.size(), 2U);
    QVERIFY(!readTableFile("Gr\xF6\xDF"
                           "e",
                           "f", {TextEncoding::Utf8, {}}));
    const auto pasted = readPastedTable("名称\t8\n");
    QVERIFY(pasted && !pasted->spreadsheet);
    QVERIFY(!readPastedTable("\xFF"));
}

void TestTextTables::limitsHold()
{
    QVERIFY(readDelimited(std::string(1023, ','), ',', "f").error().id == ErrorId::InvalidArgument);
    QVERIFY(readDelimited(std::string(1'000'000, ',') + "a", ',', "f").error().id == ErrorId::OutOfRange);
    QVERIFY(readDelimited(std::string(40'000, 'a'), ',', "f").error().id == ErrorId::OutOfRange);
    std::string rows;
    for (std::size_t i = 0; i <= kMostSheetRows; ++i)
        rows += "a\n";
    QVERIFY(readDelimited(rows, ',', "f").error().id == ErrorId::OutOfRange);
    QVERIFY(readDelimited(std::string_view(rows).substr(2), ',', "f"));
    std::string wide;
    for (int i = 0; i < 1'100; ++i)
        wide += std::string(1000, ',') + "a\n";
    QVERIFY(readDelimited(wide, ',', "f").error().id == ErrorId::OutOfRange);
}

SIZEWRIGHT_TEST(TestTextTables)
#include "tst_text_tables.moc"
