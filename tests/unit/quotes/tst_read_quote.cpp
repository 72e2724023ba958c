// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/read_quote.h"

#include <fstream>
#include <set>

#include <nlohmann/json.hpp>

#include "core/io/file.h"
#include "core/quotes/tender.h"
#include "tests/support/test_main.h"

using namespace sizewright;
using nlohmann::json;

class TestReadQuote : public QObject {
    Q_OBJECT
private slots:
    void corpus_data();
    void corpus();
    void memoryAnswersWhatItKnows();
    void memoryOfAnotherTableIsNotUsed();
    void memoryDoesNotOverruleTheFile();
    void mappingReadsBack();
    void badMappingsAreRefused_data();
    void badMappingsAreRefused();
    void headers_data();
    void headers();
    void labels_data();
    void labels();
    void columnsByTheUser();
    void tenThousandLines();
};

namespace {

const std::string kFolder = std::string(SIZEWRIGHT_TEST_DATA) + "/quotes/";

const json& expectations()
{
    static const json all = json::parse(std::ifstream(kFolder + "expected.json"));
    return all;
}

std::string amount(const std::optional<Money>& money)
{
    return money ? plainText(*money) : "null";
}

json orNull(const std::string& text)
{
    return text == "null" ? json() : json(text);
}

Result<QuoteReading> readCase(const std::string& name, const QuoteReadingOptions& options)
{
    const auto bytes = readFile(kFolder + name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return expectations()[name].value("pasted", false) ? readPastedQuote(*bytes, options)
                                                       : readQuoteFile(*bytes, name, options);
}

template <class List, class IdOf>
std::string ids(const List& list, const IdOf& idOf)
{
    std::set<std::string> found;
    for (const auto& element : list)
        found.insert(idOf(element));
    std::string text;
    for (const std::string& id : found)
        text += id + " ";
    return text;
}
std::string questionIds(const QuoteReading& reading)
{
    return ids(reading.questions, [](const QuoteQuestion& q) { return q.text.id; });
}
std::string noteIds(const QuoteReading& reading)
{
    return ids(reading.notes, [](const Message& m) { return m.id; });
}
std::string expectedIds(const json& list)
{
    return ids(list, [](const json& id) { return id.get<std::string>(); });
}

/// The facts of a reading under the names of expected.json; only those that the case states.
json factsOf(const QuoteReading& reading, const json& expected)
{
    static constexpr std::string_view bases[] = {"", "net", "gross"};
    const Quote& q = reading.quote;
    json all{{"vendor", q.vendor},
             {"number", q.number},
             {"date", q.date},
             {"valid_until", q.validUntil},
             {"sheet", reading.sheet},
             {"currency", currencyCode(q.currency)},
             {"basis", bases[static_cast<std::size_t>(q.basis)]},
             {"vat", q.vatRate ? json(q.vatRate->toText()) : json()},
             {"stated_total", orNull(amount(q.statedTotal))},
             {"discount", orNull(amount(q.discount))},
             {"freight", orNull(amount(q.freight))},
             {"installation", orNull(amount(q.installation))},
             {"delivery_weeks", q.deliveryWeeks ? json(*q.deliveryWeeks) : json()},
             {"warranty_months", q.warrantyMonths ? json(*q.warrantyMonths) : json()},
             {"optional", json::array()},
             {"details", json::array()},
             {"lines", json::array()}};
    for (std::size_t i = 0; i < q.lines.size(); ++i) {
        const QuoteLine& line = q.lines[i];
        const auto total = lineTotal(line);
        all["lines"].push_back({line.text, line.quantity.toText(), orNull(amount(line.unitPrice)),
                                orNull(amount(total ? *total : std::nullopt))});
        all["details"].push_back(line.detail);
        if (line.optional)
            all["optional"].push_back(i);
    }
    json stated;
    for (const auto& [key, value] : all.items())
        if (expected.contains(key))
            stated[key] = value;
    // Whatever a case does not state must not be there.
    for (const char* key : {"discount", "freight", "installation", "stated_total", "vat"})
        if (!expected.contains(key) && !all[key].is_null())
            stated[key] = all[key];
    if (!expected.contains("optional") && !all["optional"].empty())
        stated["optional"] = all["optional"];
    return stated;
}

QuoteAnswers answersOf(const json& expected)
{
    QuoteAnswers answers;
    const json given = expected.value("answers", json::object());
    for (const auto& [id, value] : given.items())
        answers[id] = value.get<std::string>();
    return answers;
}

}  // namespace

void TestReadQuote::corpus_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [name, expected] : expectations().items())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
    QVERIFY(expectations().size() >= 60);
}

void TestReadQuote::corpus()
{
    QFETCH(QString, name);
    const json expected = expectations()[name.toStdString()];
    auto reading = readCase(name.toStdString(), {});
    if (expected.contains("error")) {
        QVERIFY(!reading);
        QVERIFY2(reading.error().detail.find(expected["error"].get<std::string>()) != std::string::npos,
                 reading.error().detail.c_str());
        return;
    }
    QVERIFY2(reading, reading ? "" : describe(reading.error()).c_str());
    QCOMPARE(QString::fromStdString(questionIds(*reading)), QString::fromStdString(expectedIds(expected["questions"])));
    for (const QuoteQuestion& question : reading->questions)
        QVERIFY(!render(question.text, {}).empty() && (!question.choices.empty() || question.text.id == "columns"));
    if (expected.value("unchecked", false))
        return;
    if (expected.contains("answers")) {
        reading = readCase(name.toStdString(), {answersOf(expected), {}, {}});
        QVERIFY(reading);
        QCOMPARE(QString::fromStdString(questionIds(*reading)), QString());
    }
    QCOMPARE(QString::fromStdString(noteIds(*reading)), QString::fromStdString(expectedIds(expected["notes"])));
    json stated;
    for (const auto& [key, value] : expected.items())
        if (key != "questions" && key != "notes" && key != "answers" && key != "pasted" && key != "notes_before" &&
            key != "unchecked")
            stated[key] = value;
    QCOMPARE(QString::fromStdString(factsOf(*reading, expected).dump(1)), QString::fromStdString(stated.dump(1)));
    Tender tender;
    tender.quotes.push_back(reading->quote);
    tender.quotes.front().id = "q1";
    const auto valid = validateTender(tender);
    QVERIFY2(valid, valid ? "" : describe(valid.error()).c_str());
}

void TestReadQuote::memoryAnswersWhatItKnows()
{
    const std::string name = "de_ambiguous.csv";
    const auto first = readCase(name, {{{"decimal_sign", "comma"}}, {}, {}});
    QVERIFY(first && first->complete());
    const auto mapping = quoteMappingFromJson(quoteMappingJson(first->mapping));
    QVERIFY(mapping);
    const auto again = readCase(name, {{}, {}, *mapping});
    QVERIFY(again && again->usedRemembered);
    QCOMPARE(QString::fromStdString(questionIds(*again)), QString());
    QVERIFY(again->quote == first->quote);
    const auto noCurrency = readCase("de_no_currency.csv", {{{"currency", "EUR"}}, {}, {}});
    const auto remembered = readCase("de_no_currency.csv", {{}, {}, noCurrency->mapping});
    QVERIFY(remembered && remembered->complete() && remembered->quote == noCurrency->quote);
}

void TestReadQuote::memoryOfAnotherTableIsNotUsed()
{
    const auto other = readCase("de_dashes.csv", {});
    QVERIFY(other);
    const auto reading = readCase("de_ambiguous.csv", {{}, {}, other->mapping});
    QVERIFY(reading && !reading->usedRemembered);
    QCOMPARE(QString::fromStdString(questionIds(*reading)), QString("decimal_sign "));
}

void TestReadQuote::memoryDoesNotOverruleTheFile()
{
    const auto first = readCase("de_one_amount_decides.csv", {});
    QVERIFY(first && first->complete());
    QuoteMapping wrong = first->mapping;
    wrong.sign = DecimalSign::Point;
    wrong.basis = PriceBasis::Gross;
    wrong.currency = Currency::USD;
    const auto again = readCase("de_one_amount_decides.csv", {{}, {}, wrong});
    QVERIFY(again && again->usedRemembered);
    QVERIFY(again->quote == first->quote);
}

void TestReadQuote::mappingReadsBack()
{
    QuoteMapping mapping;
    QVERIFY(quoteMappingFromJson(quoteMappingJson(mapping)).value() == mapping);
    mapping = {"报价 \"1\"", TextEncoding::Gb18030, '\t', DecimalSign::Comma, PriceBasis::Gross, Currency::EUR, {}};
    for (int i = 0; i < kQuoteFields; ++i)
        mapping.columns.emplace_back("header\n" + std::to_string(i), static_cast<QuoteField>(i));
    QVERIFY(quoteMappingFromJson(quoteMappingJson(mapping)).value() == mapping);
}

void TestReadQuote::badMappingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("later version") << QByteArray(R"({"version":2})");
    QTest::newRow("encoding") << QByteArray(R"({"version":1,"encoding":"latin"})");
    QTest::newRow("separator") << QByteArray(R"({"version":1,"separator":","})");
    QTest::newRow("field") << QByteArray(R"({"version":1,"columns":[{"header":"a","field":"b"}]})");
    QTest::newRow("currency") << QByteArray(R"({"version":1,"currency":"XXX"})");
    QTest::newRow("unknown member") << QByteArray(R"({"version":1,"x":1})");
}

void TestReadQuote::badMappingsAreRefused()
{
    QFETCH(QByteArray, text);
    const auto mapping = quoteMappingFromJson(text.toStdString());
    QVERIFY(!mapping && !mapping.error().detail.empty());
}

void TestReadQuote::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto add = [](const char* field, std::initializer_list<const char*> headers) {
        for (const char* header : headers)
            QTest::addRow("%s", header) << QString::fromUtf8(header) << field;
    };
    add("item", {"品名", "货物名称", "产品名称", "项目名称", "bezeichnung", "artikel", "description", "product", "item",
                 "position", "leistung", "item description"});
    add("specification",
        {"规格型号", "技术规格", "配置", "型号", "specification", "part number", "technische daten", "model"});
    add("quantity",
        {"数量", "qty", "qty.", "quantity", "menge", "anzahl", "stk.", "数量(台)", "合计数量", "gesamtmenge", "total qty"});
    add("unit", {"单位", "计量单位", "unit", "einheit", "me", "uom"});
    add("unit_price", {"单价", "含税单价", "单价(元)", "不含税单价", "折扣单价", "价格(单价)", "unit price", "price per unit", "einzelpreis",
                       "einzelpreis eur", "ep", "stückpreis", "preis/st", "unit price (usd)"});
    add("total", {"总价", "金额", "合计", "小计", "价税合计", "金额(元)", "total", "amount", "line total", "gesamtpreis",
                  "gp", "betrag", "total (usd)", "含税金额", "preis (gesamt)", "不含税金额(元)"});
    add("price", {"价格", "price", "preis", "报价(元)", "nettopreis eur"});
    add("tax_rate", {"税率", "mwst.", "mwst-satz", "vat rate", "税率(%)"});
    add("tax_amount", {"税额", "vat amount", "steuerbetrag"});
    add("delivery", {"交货期", "货期", "lieferzeit", "lead time", "delivery"});
    add("warranty", {"质保", "质保期", "保修", "gewährleistung", "warranty"});
    add("remark", {"备注", "说明", "bemerkung", "remarks", "notes"});
    add("brand", {"品牌", "厂家", "hersteller", "brand", "manufacturer"});
    add("position", {"序号", "pos. nr.", "nr.", "no.", "#"});
    add("list_price", {"目录价", "listenpreis", "list price"});
    add("discount_rate", {"折扣", "rabatt %", "discount"});
    add("none", {"", "xyz", "http://example.org"});
}

void TestReadQuote::headers()
{
    QFETCH(QString, header);
    QFETCH(QString, field);
    QCOMPARE(QString::fromStdString(std::string(quoteFieldId(fieldOfHeader(header.toStdString())))), field);
}

void TestReadQuote::labels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("kind");
    const auto add = [](QuoteRowKind kind, std::initializer_list<const char*> labels) {
        for (const char* label : labels)
            QTest::addRow("%s", label) << QString::fromUtf8(label) << static_cast<int>(kind);
    };
    add(QuoteRowKind::Total,
        {"合计", "总计", "含税总价", "价税合计", "不含税合计", "优惠后总价", "summe", "gesamtsumme netto",
         "gesamtbetrag inkl. 19 % mwst.", "bruttosumme", "grand total", "total incl. vat", "total excl. vat", "net total"});
    add(QuoteRowKind::Subtotal, {"小计", "zwischensumme", "subtotal", "sub-total hardware"});
    add(QuoteRowKind::Tax, {"增值税(13%)", "税额", "税额合计", "zzgl. 19 % mwst.", "mwst. 19%", "vat 20%", "sales tax"});
    add(QuoteRowKind::Discount, {"优惠", "折扣", "rabatt 5 %", "discount", "total discount"});
    add(QuoteRowKind::Freight, {"运费", "物流费", "fracht", "versandkosten", "freight", "shipping & handling"});
    add(QuoteRowKind::Installation, {"安装费", "安装调试", "montage", "installation"});
    add(QuoteRowKind::Line, {"8x h200 server", "交换机", "kabel 3 m", "netzteil", "totally silent fan"});
}

void TestReadQuote::labels()
{
    QFETCH(QString, label);
    QTEST(static_cast<int>(rowKindOf(label.toStdString())), "kind");
}

void TestReadQuote::columnsByTheUser()
{
    QuoteReadingOptions options;
    options.columns = {{0, QuoteField::Item}, {1, QuoteField::Quantity}, {2, QuoteField::UnitPrice}, {3, QuoteField::Total}};
    options.answers = {{"currency", "USD"}, {"basis", "net"}};
    const auto reading = readCase("en_no_header.csv", options);
    QVERIFY2(reading, reading ? "" : describe(reading.error()).c_str());
    QCOMPARE(QString::fromStdString(questionIds(*reading)), QString());
    QCOMPARE(reading->quote.lines.size(), 2U);
    QCOMPARE(plainText(*reading->quote.lines[0].total), std::string("637800.00"));
}

void TestReadQuote::tenThousandLines()
{
    std::string text = "Item;Qty;Unit price EUR;Total EUR\n";
    for (int i = 1; i <= 10'000; ++i)
        text += "Part " + std::to_string(i) + ";" + std::to_string(i % 7 + 1) + ";12,50;" +
                std::to_string((i % 7 + 1) * 25 / 2) + (((i % 7 + 1) % 2) != 0 ? ",50\n" : ",00\n");
    const auto reading = readPastedQuote(text + "Alle Preise netto zzgl. MwSt.\n");
    QVERIFY(reading && reading->complete());
    QCOMPARE(reading->quote.lines.size(), 10'000U);
    QCOMPARE(noteIds(*reading), std::string());
}

SIZEWRIGHT_TEST(TestReadQuote)
#include "tst_read_quote.moc"
