// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include "core/report/html_writer.h"
#include "tests/unit/report/sample_document.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text;  ///< with that of its children

    [[nodiscard]] QString attribute(const char* key) const { return attributes.value(QLatin1String(key)).toString(); }
};

struct Page {
    QList<Element> elements;
    QString error;

    [[nodiscard]] QList<Element> all(const char* name) const
    {
        QList<Element> found;
        for (const Element& element : elements)
            if (element.name == QLatin1String(name))
                found.append(element);
        return found;
    }
};

QString html(const Document& document)
{
    return QString::fromStdString(writeHtml(document));
}

Page parse(const Document& document)
{
    Page page;
    QXmlStreamReader reader(QByteArray::fromStdString(writeHtml(document)));
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.append(page.elements.size());
            page.elements.append({reader.name().toString(), reader.attributes(), {}});
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters()) {
            for (const qsizetype place : open)
                page.elements[place].text += reader.text();
        }
    }
    if (reader.hasError())
        page.error = QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    return page;
}

QStringList structure(const Page& page)
{
    QStringList result;
    for (const Element& element : page.elements) {
        QString shape = element.name;
        for (const QXmlStreamAttribute& attribute : element.attributes)
            shape += QLatin1Char(' ') + attribute.name().toString();
        result.append(shape);
    }
    return result;
}

}  // namespace

class TestHtmlWriter : public QObject {
    Q_OBJECT

private slots:
    void pageIsWellFormedAndWhole();
    void languageIsMarked_data();
    void languageIsMarked();
    void policyForbidsEverything();
    void tablesHaveCaptionsAndHeaders();
    void chartsHaveTextAndTable();
    void chartsFollowTheLanguage();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
    void controlCharactersVanish();
    void oddDocumentsStayWellFormed_data();
    void oddDocumentsStayWellFormed();
    void equalDocumentsGiveEqualBytes();
};

void TestHtmlWriter::pageIsWellFormedAndWhole()
{
    const Page page = parse(sampleDocument());
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(html(sampleDocument()).startsWith(QStringLiteral("<!DOCTYPE html>\n<html ")));
    for (const char* landmark : {"header", "main", "footer", "h1"})
        QCOMPARE(page.all(landmark).size(), 1);
    QCOMPARE(page.all("title").constFirst().text, QStringLiteral("Hardware for DeepSeek-R1 671B"));
    QCOMPARE(page.all("h2").constFirst().text, QStringLiteral("Decision"));
    QCOMPARE(page.all("h3").constFirst().text, QStringLiteral("Why"));
    QCOMPARE(page.all("time").constFirst().attribute("datetime"), QStringLiteral("2026-11-21"));
    QVERIFY(page.all("main").constFirst().text.contains(QStringLiteral("Street prices.")));
    QVERIFY(page.all("footer").constFirst().text.contains(QStringLiteral("catalog of 2026-11-20")));
    QVERIFY(page.all("style").constFirst().text.contains(QStringLiteral("prefers-color-scheme:dark")));
    QVERIFY(page.all("style").constFirst().text.contains(QStringLiteral("@media print")));
}

void TestHtmlWriter::languageIsMarked_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("tag");
    QTest::newRow("en") << "en"
                        << "en";
    QTest::newRow("zh-CN") << "zh-CN"
                           << "zh-CN";
    QTest::newRow("Qt's form") << "zh_CN"
                               << "zh-CN";
    QTest::newRow("none") << ""
                          << "und";
    QTest::newRow("hostile") << "en\" onload=\"x"
                             << "und";
}

void TestHtmlWriter::languageIsMarked()
{
    QFETCH(QString, language);
    QFETCH(QString, tag);
    Document document = sampleDocument();
    document.language = language.toStdString();
    QCOMPARE(parse(document).elements.constFirst().attribute("lang"), tag);
}

void TestHtmlWriter::policyForbidsEverything()
{
    const Page page = parse(sampleDocument());
    QString policy;
    for (const Element& meta : page.all("meta"))
        if (meta.attribute("http-equiv") == QStringLiteral("Content-Security-Policy"))
            policy = meta.attribute("content");
    QVERIFY(policy.startsWith(QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; img-src data:")));
    const QString text = html(sampleDocument());
    for (const char* forbidden :
         {"http:", "https:", "<script", "<link", "<iframe", "@import", "javascript:", "src=", "href="})
        QVERIFY2(!text.contains(QLatin1String(forbidden), Qt::CaseInsensitive), forbidden);
}

void TestHtmlWriter::tablesHaveCaptionsAndHeaders()
{
    const Page page = parse(sampleDocument());
    QCOMPARE(page.all("table").size(), 3);
    QCOMPARE(page.all("caption").constFirst().text, QStringLiteral("Options that hold the model, cheapest first"));
    QStringList heads;
    for (const Element& head : page.all("th")) {
        QVERIFY(head.attribute("scope") == QStringLiteral("col") || head.attribute("scope") == QStringLiteral("row"));
        heads.append(head.attribute("scope") + QLatin1Char(':') + head.attribute("class") + QLatin1Char(':') + head.text);
    }
    QCOMPARE(heads.mid(0, 5),
             QStringList({QStringLiteral("col:l:Option"), QStringLiteral("col:c:Fits"), QStringLiteral("col:r:Capex, CNY"),
                          QStringLiteral("row:l:8 x H20 141 GB, FP8"), QStringLiteral("row:l:2 x Atlas 800I A2, INT8")}));
    QCOMPARE(page.all("td").at(1).attribute("class"), QStringLiteral("r"));
    QCOMPARE(page.all("strong").at(2).text, QStringLiteral("yes"));
}

void TestHtmlWriter::chartsHaveTextAndTable()
{
    const Page page = parse(sampleDocument());
    QCOMPARE(page.all("figure").size(), 2);
    QCOMPARE(page.all("details").size(), 2);
    QStringList images;
    for (const Element& image : page.all("svg"))
        if (image.attribute("role") == QStringLiteral("img"))
            images.append(image.attribute("aria-label"));
        else
            QCOMPARE(image.attribute("aria-hidden"), QStringLiteral("true"));
    QCOMPARE(images, QStringList({QStringLiteral("Memory against capacity. Only the first holds the model."),
                                  QStringLiteral("Cumulative cost")}));
    const QString figure = page.all("figure").constFirst().text;
    for (const char* part : {"Weights: 689.5", "KV cache: 180", "Capacity", "Memory, GB", "1,128", "–"})
        QVERIFY2(figure.contains(QString::fromUtf8(part)), part);
    QVERIFY(page.all("figure").constLast().text.contains(QStringLiteral("Cost, CNY (million)")));
    int limits = 0;
    for (const Element& line : page.all("line"))
        limits += line.attribute("class") == QStringLiteral("limit") ? 1 : 0;
    QCOMPARE(limits, 3);
}

void TestHtmlWriter::chartsFollowTheLanguage()
{
    Document document = sampleDocument();
    document.language = "de";
    QVERIFY(html(document).contains(QStringLiteral("Weights: 689,5")));
    QVERIFY(html(document).contains(QStringLiteral("Cost, CNY (Mio.)")));
    document.language = "zh-CN";
    QVERIFY(html(document).contains(QStringLiteral("Cost, CNY（万）")));
    QVERIFY(html(document).contains(QStringLiteral("<summary>图表数据</summary>")));
}

void TestHtmlWriter::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    for (const std::string& text : hostileTexts())
        QTest::newRow(text.c_str()) << QString::fromStdString(text);
}

void TestHtmlWriter::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    const Page page = parse(documentOf(text.toStdString()));
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(structure(page), structure(parse(documentOf("harmless"))));
    for (const char* name : {"title", "h1", "h2", "caption", "li"})
        QCOMPARE(page.all(name).constFirst().text, text);
    QCOMPARE(page.all("svg").at(1).attribute("aria-label"), text + QStringLiteral(". ") + text);
}

void TestHtmlWriter::controlCharactersVanish()
{
    const std::string text = std::string("a\0b\x01\x1b[31m\x7f\r\nc\t", 14) + "d\xc2\x85\xef\xbf\xbe\xff\xed\xa0\x80";
    const Page page = parse(documentOf(text));
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    const QString expected = QStringLiteral("ab[31m\nc d") + QString(4, QChar(QChar::ReplacementCharacter));
    QCOMPARE(page.all("h1").constFirst().text, expected);
    QVERIFY(!html(documentOf(text)).contains(QRegularExpression(QStringLiteral("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]"))));
}

void TestHtmlWriter::oddDocumentsStayWellFormed_data()
{
    QTest::addColumn<bool>("named");
    for (const char* name :
         {"empty", "empty blocks", "ragged rows", "unknown values", "one point", "huge", "negative", "tiny"})
        QTest::newRow(name) << true;
}

void TestHtmlWriter::oddDocumentsStayWellFormed()
{
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    Chart chart;
    Document document;
    const std::string name = QTest::currentDataTag();
    if (name == "empty blocks")
        document.blocks = {Heading{9, ""}, Paragraph{}, BulletList{}, Table{}, Note{}, chart};
    else if (name == "ragged rows")
        document.blocks = {Table{"", {{"a", Align::Left, 0}}, {{}, {"1", "2", "3"}}, {7}}};
    else if (name == "unknown values")
        chart.series = {{"x", {unknown, infinite, -infinite}, false}};
    else if (name == "one point")
        chart.series = {{"x", {1}, false}};
    else if (name == "huge")
        chart.series = {{"x", {1.7e308, 1.7e308}, false}, {"y", {1.7e308}, true}};
    else if (name == "negative")
        chart.series = {{"x", {-3, 4}, false}, {"y", {-1, -1, -1}, true}};
    else if (name == "tiny")
        chart.series = {{"x", {1e-300, 0}, false}};
    if (!chart.series.empty()) {
        document.blocks.push_back(chart);
        chart.kind = ChartKind::Lines;
        document.blocks.push_back(chart);
    }
    const Page page = parse(document);
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    const QRegularExpression wrongPlace(QStringLiteral("=\"[^\"]*(nan|inf)"));
    QVERIFY(!html(document).contains(wrongPlace));
    QVERIFY(!page.all("title").constFirst().text.isEmpty());
    QVERIFY(html(document).size() < 100000);
}

void TestHtmlWriter::equalDocumentsGiveEqualBytes()
{
    QVERIFY(writeHtml(sampleDocument()) == writeHtml(sampleDocument()));
    QVERIFY(writeHtml(sampleDocument()) != writeHtml(documentOf("x")));
}

SIZEWRIGHT_TEST(TestHtmlWriter)
#include "tst_html_writer.moc"
