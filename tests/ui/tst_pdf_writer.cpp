// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <limits>

#include "tests/ui/support/sample_report.h"
#include "ui/print/pdf_writer.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit)
        return QStringLiteral("failed: %1").arg(process.errorString());
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// What the page shows, without line ends that depend on its layout.
QString joined(QString text)
{
    return text.simplified();
}

Document onlyBlocks(std::vector<Block> blocks)
{
    Document document;
    document.title = "Sample";
    document.language = "en";
    document.pageOf = "Page {0} of {1}";
    document.date = "2026-11-21";
    document.blocks = std::move(blocks);
    return document;
}

}  // namespace

class TestPdfWriter : public QObject {
    Q_OBJECT

private slots:
    void equalDocumentsGiveEqualBytes_data();
    void equalDocumentsGiveEqualBytes();
    void textIsSearchable();
    void chineseTextIsSearchable();
    void fontsAreEmbeddedWithCharacterMaps();
    void metadataComeFromTheDocument();
    void structureIsTagged();
    void figuresHaveTexts();
    void headRowsRepeatAndRowsStayWhole();
    void wordsOfNarrowColumnsStayWhole();
    void headingStaysWithItsText();
    void longTextsBreakOverPages();
    void rowTallerThanAPageIsCut();
    void hostileTextIsOnlyText();
    void wrongDateIsRefused();

private:
    QString write(const Document& document);

    QTemporaryDir m_folder;
    int m_next = 0;
};

QString TestPdfWriter::write(const Document& document)
{
    const Result<std::string> pdf = writePdf(document);
    if (!pdf)
        return QString::fromStdString(describe(pdf.error()));
    const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(m_next++));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf->data(), static_cast<qint64>(pdf->size()));
    return path;
}

void TestPdfWriter::equalDocumentsGiveEqualBytes_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::newRow("en") << false;
    QTest::newRow("zh") << true;
}

void TestPdfWriter::equalDocumentsGiveEqualBytes()
{
    QFETCH(bool, chinese);
    const Document document = chinese ? chineseReport() : englishReport();
    const Result<std::string> first = writePdf(document);
    const Result<std::string> other = writePdf(chinese ? englishReport() : chineseReport());
    const Result<std::string> second = writePdf(document);
    QVERIFY(first && other && second);
    QVERIFY(*first == *second);
    QVERIFY(*first != *other);
    QCOMPARE(first->substr(0, 5), std::string("%PDF-"));
    QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), write(document)})
                .contains(QStringLiteral("No syntax or stream encoding errors found")));
}

void TestPdfWriter::textIsSearchable()
{
    const QString text = joined(run(QStringLiteral("pdftotext"), {write(englishReport()), QStringLiteral("-")}));
    for (const char* sentence :
         {"Hardware for DeepSeek-R1 671B, 100 users", "Decision paper: four families compared with renting and the API",
          "Options that hold the model, cheapest first", "1,510,000", "Fits: 933 of 1,128 GB used at full load.",
          "Memory per server against its capacity", "Cost, CNY (million)", "KV cache", "Page 1 of 5", "Page 5 of 5",
          "Sizewright, catalog of 2026-11-20", "that, not arithmetic, sets the speed that one user sees."})
        QVERIFY2(text.contains(QString::fromUtf8(sentence)), sentence);
}

void TestPdfWriter::chineseTextIsSearchable()
{
    const QString text = joined(run(QStringLiteral("pdftotext"), {write(chineseReport()), QStringLiteral("-")}));
    for (const char* sentence :
         {"本地部署可行性报告", "671B", "8卡 H20 141GB", "可行性高", "≥ 20", "大小、方向、用户血量", "行之有效", "并发用户",
          "每台服务器的显存占用与容量", "权重", "成本（元）（万）", "第 1 页，共 4 页", "140万至170万元"})
        QVERIFY2(text.contains(QString::fromUtf8(sentence)), sentence);
    for (const QChar c : text)
        QVERIFY2(c.unicode() < 0x2e80 || c.unicode() > 0x2fdf, "a radical instead of a character");
}

void TestPdfWriter::fontsAreEmbeddedWithCharacterMaps()
{
    const QRegularExpression row(QStringLiteral(R"((\S+) +(.+?) +(\S+) +(yes|no) (yes|no) (yes|no) +\d+ +\d+$)"));
    for (const Document& document : {englishReport(), chineseReport()}) {
        const QStringList lines =
            run(QStringLiteral("pdffonts"), {write(document)}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 4);
        for (const QString& line : lines.mid(2)) {
            const QRegularExpressionMatch match = row.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QVERIFY2(match.captured(4) == QStringLiteral("yes") && match.captured(6) == QStringLiteral("yes"),
                     qPrintable(line));
            QVERIFY2(!match.captured(2).contains(QStringLiteral("Type 3")), qPrintable(line));
        }
    }
}

void TestPdfWriter::metadataComeFromTheDocument()
{
    const QString path = write(chineseReport());
    const QString info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path});
    QVERIFY2(info.contains(QStringLiteral("DeepSeek-R1 671B 本地部署可行性报告")), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("CreationDate: +2026-11-21T00:00:00Z"))), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size: .*A4"))), qPrintable(info));
    QVERIFY2(!info.contains(QStringLiteral("ModDate")), qPrintable(info));
    const QString xmp = run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    QVERIFY2(xmp.contains(QStringLiteral("<rdf:li>zh-CN</rdf:li>")), qPrintable(xmp));
    const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), path});
    QVERIFY(json.contains(QRegularExpression(QStringLiteral(R"("/Lang": "u:zh-CN")"))));
    QVERIFY(json.contains(QRegularExpression(QStringLiteral(R"("/DisplayDocTitle": true)"))));
    QVERIFY(json.contains(QRegularExpression(QStringLiteral(R"("/Title": "u:清单")"))));
}

void TestPdfWriter::structureIsTagged()
{
    const QString tree = run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), write(englishReport())});
    for (const char* element :
         {"Document\n", "\n  H1 (block)\n    \"Decision\"", "\n  H2 (block)\n    \"Bill of materials\"",
          "\n  H3 (block)\n    \"How to read it\"", "\n  L (block)\n    LI (block)\n      Lbl (block)", "LBody (block)",
          "\n  Figure", "/Scope /Column"})
        QVERIFY2(tree.contains(QString::fromUtf8(element)), element);
    const auto count = [&tree](const char* element) {
        return static_cast<int>(
            tree.count(QRegularExpression(QString::fromUtf8(element), QRegularExpression::MultilineOption)));
    };
    QCOMPARE(count("^  Table "), 2);
    QCOMPARE(count("^ +TR$"), 5 + 61);
    QCOMPARE(count("^ +TH:?$"), 5 + 4);
    QCOMPARE(count("^ +TD$"), 4 * 5 + 60 * 4);
    QCOMPARE(count("^  Figure"), 2);
    // Whole texts, also over line ends; page furniture is no part of it.
    QVERIFY2(tree.contains(QStringLiteral("Its weights take 641.3 GiB in FP8; the cache takes")), qPrintable(tree));
    QVERIFY(!tree.contains(QStringLiteral("Page 2 of")));
    QVERIFY(!tree.contains(QStringLiteral("catalog of 2026")));
}

void TestPdfWriter::figuresHaveTexts()
{
    const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), write(englishReport())});
    const auto first = json.indexOf(QStringLiteral("\"/Alt\": \"u:Only the two server options"));
    const auto second = json.indexOf(QStringLiteral("\"/Alt\": \"u:Buying overtakes renting"));
    QVERIFY(first > 0 && second > 0);
}

void TestPdfWriter::headRowsRepeatAndRowsStayWhole()
{
    Table table;
    table.columns = {{"Key", Align::Left, 1}, {"Text", Align::Left, 1}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({"start" + std::to_string(i),
                              "The first line of this cell is followed by a second and a third one, which ends with end" +
                                  std::to_string(i)});
    const QString path = write(onlyBlocks({table}));
    const QStringList pages =
        run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).split(QChar(QChar::FormFeed), Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 4);
    int rows = 0;
    const QRegularExpression startMark(QStringLiteral("start(\\d+)"));
    for (const QString& page : pages) {
        QVERIFY2(page.contains(QStringLiteral("Key")), qPrintable(page));
        auto matches = startMark.globalMatch(page);
        while (matches.hasNext()) {
            const QString number = matches.next().captured(1);
            QVERIFY2(page.contains(QRegularExpression(QStringLiteral("end%1\\b").arg(number))), qPrintable(number));
            ++rows;
        }
    }
    QCOMPARE(rows, 120);
}

/// Nine columns, of which two hold long figures: the figures break between their words, no word breaks.
void TestPdfWriter::wordsOfNarrowColumnsStayWhole()
{
    Table table;
    table.columns = {{"Optimierung", Align::Left, 1.7}, {"Artikel sagen", Align::Left, 2.1}, {"Hier", Align::Left, 1},
                     {"Speicher", Align::Right, 1.1},   {"Anfragen", Align::Right, 1.2},     {"Je Nutzer", Align::Right, 1},
                     {"Alle Nutzer", Align::Right, 1},  {"Kosten", Align::Right, 0.8},       {"Urteil", Align::Left, 1}};
    table.rows = {{"Doppelte Tensor-Parallelität", "Gewichte", "bereits genutzt", "−46 %", "477 → 1.995", "+10 % (0 … +25)",
                   "+10 % (0 … +25)", "+130 %", "trifft nicht zu"},
                  {"已采用", "有条件成立", "不成立", "0 %", "0 → 1", "–", "–", "0 %", "可采用"}};
    const QString text = run(QStringLiteral("pdftotext"), {write(onlyBlocks({table})), QStringLiteral("-")});
    for (const char* whole : {"Optimierung", "Speicher", "Anfragen", "Kosten", "Urteil", "genutzt", "477 → 1.995", "+130 %", "已采用", "不成立", "可采用"})
        QVERIFY2(text.contains(QString::fromUtf8(whole)), whole);
}

void TestPdfWriter::headingStaysWithItsText()
{
    // Fillers of growing number push the heading over every place of the page.
    for (int fillers = 24; fillers < 44; ++fillers) {
        std::vector<Block> blocks(static_cast<std::size_t>(fillers), Paragraph{"filler", false});
        blocks.push_back(Heading{2, "Lonely"});
        blocks.push_back(Paragraph{"companion", false});
        const QString text = run(QStringLiteral("pdftotext"), {write(onlyBlocks(blocks)), QStringLiteral("-")});
        for (const QString& page : text.split(QChar(QChar::FormFeed)))
            QCOMPARE(page.contains(QStringLiteral("Lonely")), page.contains(QStringLiteral("companion")));
    }
}

void TestPdfWriter::longTextsBreakOverPages()
{
    std::string words;
    for (int i = 0; i < 3000; ++i)
        words += "word" + std::to_string(i) + " ";
    const QString path = write(onlyBlocks({Paragraph{words, false}, BulletList{{words, "last"}}, Note{words}}));
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QCOMPARE(text.count(QRegularExpression(QStringLiteral("\\bword\\d+"))), 9000);
    const QString tree = run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), path});
    QVERIFY2(tree.contains(QStringLiteral("Span")), qPrintable(tree));
    QCOMPARE(tree.count(QRegularExpression(QStringLiteral("\\bLI\\b"))), 2);
}

void TestPdfWriter::rowTallerThanAPageIsCut()
{
    std::string words;
    for (int i = 0; i < 2000; ++i)
        words += "word" + std::to_string(i) + " ";
    Table table;
    table.columns = {{"Key", Align::Left, 1}, {"Text", Align::Left, 1}};
    table.rows = {{"a", "b"}, {"c", words}, {"d", "e"}};
    const QString text = run(QStringLiteral("pdftotext"), {write(onlyBlocks({table})), QStringLiteral("-")});
    QCOMPARE(text.count(QRegularExpression(QStringLiteral("\\bword\\d+"))), 2000);
}

void TestPdfWriter::hostileTextIsOnlyText()
{
    Document document = onlyBlocks({Paragraph{std::string("zero\0byte <b>&amp;</b>\x01 \xff\xfe end", 29), false},
                                    Heading{9, ""}, Heading{-3, "x' dest='y"}, Table{}, BulletList{}, Note{}});
    document.title = "<rdf:x> & \"q\" ]]>";
    document.language = "";
    document.date = "";
    document.pageOf = "{1} {0} {2}";
    Table ragged;
    ragged.columns = {{"A", Align::Left, 0}, {"B", Align::Right, -1}};
    ragged.rows = {{}, {"1"}, {"1", "2", "3"}};
    ragged.emphasisedRows = {2, 77};
    document.blocks.push_back(ragged);
    Chart chart;
    chart.series = {{"<b>s</b>", {1, std::numeric_limits<double>::quiet_NaN(), -2}, false}};
    document.blocks.push_back(chart);
    document.blocks.push_back(Chart{});
    chart.kind = ChartKind::Lines;
    document.blocks.push_back(chart);
    const QString path = write(document);
    const QString text = joined(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
    QVERIFY2(text.contains(QStringLiteral("<b>&amp;</b>")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2 2 {2}")), qPrintable(text));
    QVERIFY(!run(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("CreationDate")));
    const QString xmp = run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    QVERIFY2(xmp.contains(QStringLiteral("&lt;rdf:x&gt; &amp; &quot;q&quot; ]]&gt;")), qPrintable(xmp));
}

void TestPdfWriter::wrongDateIsRefused()
{
    Document document = onlyBlocks({});
    document.date = "yesterday";
    const Result<std::string> pdf = writePdf(document);
    QVERIFY(!pdf);
    QVERIFY(pdf.error().id == ErrorId::PdfFailed);
}

SIZEWRIGHT_TEST(TestPdfWriter)
#include "tst_pdf_writer.moc"
