// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/quote_words.h"

#include <algorithm>
#include <array>

#include "core/io/number_text.h"

namespace sizewright {
namespace {

struct FieldNames {
    std::string_view id;
    TextKey name;
};
constexpr std::array<FieldNames, kQuoteFields> kFields{{
    {"none", SIZEWRIGHT_TR_NOOP("QuoteReading", "Not used")},
    {"position", SIZEWRIGHT_TR_NOOP("QuoteReading", "Running number")},
    {"item", SIZEWRIGHT_TR_NOOP("QuoteReading", "Item")},
    {"specification", SIZEWRIGHT_TR_NOOP("QuoteReading", "Specification")},
    {"brand", SIZEWRIGHT_TR_NOOP("QuoteReading", "Brand")},
    {"quantity", SIZEWRIGHT_TR_NOOP("QuoteReading", "Quantity")},
    {"unit", SIZEWRIGHT_TR_NOOP("QuoteReading", "Unit")},
    {"unit_price", SIZEWRIGHT_TR_NOOP("QuoteReading", "Unit price")},
    {"price", SIZEWRIGHT_TR_NOOP("QuoteReading", "Price, of one or of all")},
    {"total", SIZEWRIGHT_TR_NOOP("QuoteReading", "Line total")},
    {"list_price", SIZEWRIGHT_TR_NOOP("QuoteReading", "List price")},
    {"discount_rate", SIZEWRIGHT_TR_NOOP("QuoteReading", "Discount")},
    {"tax_rate", SIZEWRIGHT_TR_NOOP("QuoteReading", "Tax rate")},
    {"tax_amount", SIZEWRIGHT_TR_NOOP("QuoteReading", "Tax amount")},
    {"delivery", SIZEWRIGHT_TR_NOOP("QuoteReading", "Delivery time")},
    {"warranty", SIZEWRIGHT_TR_NOOP("QuoteReading", "Warranty")},
    {"remark", SIZEWRIGHT_TR_NOOP("QuoteReading", "Remark")},
}};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool containsWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool starts = at == 0 || !isLetter(text[at - 1]);
        const std::size_t end = at + word.size();
        if (starts && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

bool is(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// Without what stands in brackets and without trailing signs: "单价(元)" is "单价".
std::string bare(std::string_view folded)
{
    std::string text;
    int depth = 0;
    for (const char c : folded) {
        depth += c == '(' || c == '[' ? 1 : 0;
        if (depth == 0 && c != '*' && c != ':')
            text += c;
        depth -= depth > 0 && (c == ')' || c == ']') ? 1 : 0;
    }
    while (text.ends_with(' ') || text.ends_with('/'))
        text.pop_back();
    return text;
}

QuoteField priceField(std::string_view h)
{
    if (hasAny(h, {"税额"}) || h == "税金" ||
        hasWord(h, {"vat amount", "tax amount", "steuerbetrag", "mwst-betrag", "mwst. betrag"}))
        return QuoteField::TaxAmount;
    if (hasAny(h, {"税率", "steuersatz", "mwst.-satz", "mwst-satz"}) ||
        is(h, {"mwst", "mwst.", "ust", "ust.", "vat", "tax", "mwst %", "ust %", "mwst. %", "vat %"}) ||
        hasWord(h, {"vat rate", "tax rate"}))
        return QuoteField::TaxRate;
    if (hasAny(h, {"目录价", "列表价", "标价", "市场价", "listenpreis"}) || hasWord(h, {"list price", "msrp"}))
        return QuoteField::ListPrice;
    const bool discount = hasAny(h, {"折扣", "优惠率", "rabatt"}) || hasWord(h, {"discount", "disc.", "disc"});
    if (discount && !hasAny(h, {"价", "preis", "price"}))
        return QuoteField::DiscountRate;
    if (hasAny(h, {"单价", "einzelpreis", "stückpreis", "einheitspreis", "preis/st", "preis je", "preis pro", "price/unit",
                   "price per", "price each", "e-preis"}) ||
        hasWord(h, {"unit price", "unit cost", "unit net price", "ep", "each"}) || h == "rate")
        return QuoteField::UnitPrice;
    if (hasAny(h, {"总价", "金额", "合计", "小计", "总额", "总计", "gesamt", "betrag", "summe", "g-preis", "extended",
                   "positionspreis"}) ||
        hasWord(h, {"total", "amount", "subtotal", "gp", "line price", "sum", "ext. price", "ext price"}))
        return QuoteField::Total;
    if (hasAny(h, {"价格", "报价", "preis"}) || hasWord(h, {"price", "cost", "quote", "quotation"}) || h == "价")
        return QuoteField::Price;
    return QuoteField::None;
}

QuoteField textField(std::string_view h)
{
    if (hasAny(h, {"备注", "说明", "bemerkung", "anmerkung", "hinweis"}) ||
        hasWord(h, {"remark", "remarks", "note", "notes", "comment", "comments"}))
        return QuoteField::Remark;
    if (hasAny(h, {"交货", "货期", "交期", "供货周期", "到货", "lieferzeit", "lieferfrist", "liefertermin"}) ||
        hasWord(h, {"delivery", "lead time", "leadtime", "eta"}))
        return QuoteField::Delivery;
    if (hasAny(h, {"质保", "保修", "维保", "gewährleistung", "garantie"}) || hasWord(h, {"warranty", "guarantee"}))
        return QuoteField::Warranty;
    if (hasAny(h, {"品牌", "厂家", "厂商", "制造商", "生产商", "hersteller"}) ||
        hasWord(h, {"brand", "manufacturer", "marke", "maker", "make", "oem"}))
        return QuoteField::Brand;
    if (hasAny(h, {"数量"}) ||
        hasWord(h, {"qty", "qty.", "quantity", "menge", "anzahl", "stück", "stk", "stk.", "stückzahl", "units", "pcs"}))
        return QuoteField::Quantity;
    if (hasAny(h, {"单位"}) || hasWord(h, {"unit", "uom", "einheit", "me", "unit of measure"}))
        return QuoteField::Unit;
    if (hasAny(h, {"规格", "型号", "配置", "参数", "技术要求", "spezifikation", "technische daten", "ausstattung", "料号",
                   "编码", "artikelnummer", "artikel-nr", "art.-nr", "bestellnummer", "konfiguration"}) ||
        hasWord(h, {"specification", "specifications", "spec", "specs", "configuration", "details", "model", "part number",
                    "part no", "part no.", "p/n", "pn", "sku", "mpn"}))
        return QuoteField::Specification;
    if (hasAny(h, {"序号", "行号", "项次", "lfd"}) || is(h, {"#", "no.", "no", "nr.", "nr", "号", "编号", "line", "pos-nr.",
                                                             "item no.", "item no", "s/n", "pos. nr.", "line no."}))
        return QuoteField::Position;
    if (isWeakItem(h) ||
        hasAny(h, {"品名", "名称", "货物", "产品", "设备", "商品", "物料", "内容", "项目", "bezeichnung", "beschreibung",
                   "leistung", "artikel", "produkt"}) ||
        hasWord(h, {"description", "product", "item", "name", "goods", "text", "service"}))
        return QuoteField::Item;
    return QuoteField::None;
}

}  // namespace

std::string_view quoteFieldId(QuoteField field)
{
    return kFields[static_cast<std::size_t>(field)].id;
}

TextKey quoteFieldName(QuoteField field)
{
    return kFields[static_cast<std::size_t>(field)].name;
}

bool hasAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool hasWord(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return containsWord(text, word); });
}

QuoteField fieldOfHeader(std::string_view folded)
{
    // A sentence is no header.
    if (folded.empty() || folded.size() > 90)
        return QuoteField::None;
    const std::string h = bare(folded);
    // "合计数量", "Gesamtmenge" and "total qty" count things, not money.
    const bool counts = hasAny(h, {"数量", "台数", "menge", "anzahl"}) || hasWord(h, {"qty", "quantity"});
    if (counts && !hasAny(h, {"价", "额", "preis", "betrag", "price", "amount"}))
        return QuoteField::Quantity;
    const QuoteField price = priceField(h);
    // "Unit price" has the word for units in it, and "产品报价" the one for products.
    // "Preis (gesamt)" says in brackets which price it is.
    if (price == QuoteField::Price)
        return priceField(folded);
    return price != QuoteField::None ? price : textField(h);
}

bool isWeakItem(std::string_view folded)
{
    return is(bare(folded), {"pos", "pos.", "position", "item", "项目"});
}

QuoteRowKind rowKindOf(std::string_view folded)
{
    const bool afterDiscount = hasAny(folded, {"优惠后", "折后", "折扣后", "nach rabatt", "after discount", "最终"});
    const bool total = hasAny(folded, {"合计", "总计", "总价", "总额", "总金额", "总报价", "共计", "summe", "gesamt",
                                       "endbetrag", "endpreis", "rechnungsbetrag"}) ||
                       hasWord(folded, {"total", "netto", "brutto", "sum", "nettobetrag", "bruttobetrag", "net amount",
                                        "gross amount", "amount due"});
    const bool part = hasAny(folded, {"小计", "分项合计", "zwischensumme"}) ||
                      hasWord(folded, {"subtotal", "sub-total", "sub total", "übertrag"});
    const PriceBasis basis = basisInLabel(folded);
    if (hasAny(folded, {"优惠", "折扣", "减免", "让利", "下浮", "rabatt", "nachlass"}) ||
        hasWord(folded, {"discount", "rebate"}))
        return afterDiscount ? QuoteRowKind::Total : QuoteRowKind::Discount;
    if (part)
        return QuoteRowKind::Subtotal;
    if (total && (!saysTax(folded) || basis != PriceBasis::NotStated))
        return QuoteRowKind::Total;
    if (saysTax(folded))
        return QuoteRowKind::Tax;
    if (hasAny(folded, {"运费", "运输", "物流", "fracht", "versand", "lieferkosten"}) ||
        hasWord(folded, {"freight", "shipping", "transport", "delivery charge", "delivery cost"}))
        return QuoteRowKind::Freight;
    if (hasAny(folded, {"安装", "调试", "实施", "inbetriebnahme", "montage"}) ||
        hasWord(folded, {"installation", "commissioning", "set-up", "setup"}))
        return QuoteRowKind::Installation;
    return QuoteRowKind::Line;
}

bool beginsAsTotal(std::string_view folded)
{
    for (const std::string_view word :
         {"合计",      "总计",        "小计",          "总价",        "共计",        "价税合计",
          "含税合计",  "不含税合计",  "total",         "subtotal",    "sub-total",   "grand total",
          "summe",     "gesamtsumme", "zwischensumme", "nettosumme",  "bruttosumme", "gesamtbetrag",
          "endbetrag", "endsumme",    "net total",     "gross total", "sum"})
        if (folded.starts_with(word) &&
            (folded.size() == word.size() || !isLetter(folded[word.size()]) || hasAny(word, {"计", "价"})))
            return true;
    return false;
}

bool saysOptional(std::string_view folded)
{
    return hasAny(folded, {"选配", "可选", "选购", "eventualposition", "bedarfsposition", "optional"}) ||
           hasWord(folded, {"option", "options", "optionen"});
}

bool standsForNoAmount(std::string_view folded)
{
    return is(folded, {"-",           "--",          "/",         "n/a",      "n.a.",  "na",   "*",          "无",
                       "含",          "已含",        "包含",      "included", "incl.", "incl", "inkl.",      "inkl",
                       "inklusive",   "inbegriffen", "enthalten", "free",     "foc",   "免费", "赠送",       "无偿",
                       "kostenlos",   "kostenfrei",  "面议",      "待定",     "另议",  "电询", "on request", "upon request",
                       "auf anfrage", "a.a.",        "tbd",       "tba"});
}

bool saysTax(std::string_view folded)
{
    return hasAny(folded, {"税", "mwst", "umsatzsteuer", "mehrwertsteuer"}) ||
           hasWord(folded, {"ust", "ust.", "vat", "tax", "gst", "taxes"});
}

PriceBasis basisInLabel(std::string_view folded)
{
    const bool net = hasAny(folded, {"不含税", "未税", "未含税", "不含增值税", "税前", "除税", "netto", "zzgl", "zuzüglich",
                                     "exkl", "ohne mwst", "ohne ust"}) ||
                     hasWord(folded, {"net", "excl", "excl.", "excluding", "ex vat", "before tax", "plus vat", "exclusive"});
    if (net)
        return PriceBasis::Net;
    const bool gross = hasAny(folded, {"含税", "价税合计", "税后", "含增值税", "brutto", "inkl", "einschl"}) ||
                       hasWord(folded, {"gross", "incl", "incl.", "including", "inc vat", "inc. vat", "with vat",
                                        "after tax", "inclusive"});
    const bool contains = hasAny(folded, {"含"}) && hasAny(folded, {"增值税", "税"});
    return gross || contains ? PriceBasis::Gross : PriceBasis::NotStated;
}

PriceBasis basisInSentence(std::string_view folded)
{
    if (!saysTax(folded)) {
        const bool net = hasAny(folded, {"nettopreis", "preise netto", "preise sind netto", "netto-preis"}) ||
                         hasWord(folded, {"net prices", "prices are net", "prices net"});
        return net ? PriceBasis::Net : PriceBasis::NotStated;
    }
    return basisInLabel(folded);
}

std::optional<Decimal> rateIn(std::string_view folded)
{
    const std::size_t sign = folded.find('%');
    if (sign == std::string_view::npos)
        return std::nullopt;
    std::size_t end = sign;
    while (end > 0 && folded[end - 1] == ' ')
        --end;
    std::size_t start = end;
    while (start > 0 &&
           ((folded[start - 1] >= '0' && folded[start - 1] <= '9') || folded[start - 1] == '.' || folded[start - 1] == ','))
        --start;
    std::string number(folded.substr(start, end - start));
    std::replace(number.begin(), number.end(), ',', '.');
    const auto value = Decimal::parse(number);
    const auto share = value ? multiply(*value, Decimal::fromMantissa(10'000'000'000'000'000)) : value;
    const bool sane = share && *share >= Decimal() && *share <= Decimal::fromInteger(1);
    return sane ? std::optional(*share) : std::nullopt;
}

CurrencyReading currencyOfMark(std::string_view folded, bool chinese)
{
    if (is(folded, {"cny", "rmb", "人民币", "元", "元整", "圆", "圆整", "rmb¥", "cn¥"}))
        return {Currency::CNY, false, {}};
    if (is(folded, {"€", "eur", "euro", "欧元"}))
        return {Currency::EUR, false, {}};
    if (is(folded, {"usd", "us$", "$", "美元"}))
        return {Currency::USD, false, {}};
    if (is(folded, {"gbp", "£", "英镑"}))
        return {Currency::GBP, false, {}};
    if (is(folded, {"chf", "fr.", "sfr.", "瑞士法郎"}))
        return {Currency::CHF, false, {}};
    if (is(folded, {"jpy", "jp¥", "円", "日元"}))
        return {Currency::JPY, false, {}};
    if (folded == "¥")
        return chinese ? CurrencyReading{Currency::CNY, false, {}} : CurrencyReading{std::nullopt, true, {}};
    return folded.empty() ? CurrencyReading() : CurrencyReading{std::nullopt, false, std::string(folded)};
}

CurrencyReading currencyInLabel(std::string_view folded, bool chinese)
{
    for (const std::string_view foreign :
         {"港元", "港币", "hk$", "hkd", "nt$", "twd", "新台币", "sgd", "s$", "krw", "inr", "aud", "cad", "a$", "c$", "aed"})
        if (isLetter(foreign.front()) && static_cast<unsigned char>(foreign.front()) < 0x80 ? hasWord(folded, {foreign})
                                                                                            : hasAny(folded, {foreign}))
            return {std::nullopt, false, std::string(foreign)};
    for (const std::string_view mark : {"美元", "欧元", "日元", "英镑", "瑞士法郎", "人民币"})
        if (hasAny(folded, {mark}))
            return currencyOfMark(mark, chinese);
    for (const std::string_view mark : {"cny", "rmb", "eur", "euro", "usd", "gbp", "chf", "jpy"})
        if (hasWord(folded, {mark}))
            return currencyOfMark(mark, chinese);
    if (hasAny(folded, {"teur", "t€", "k€", "€"}))
        return {Currency::EUR, false, {}};
    for (const std::string_view mark : {"£", "円", "$"})
        if (hasAny(folded, {mark}))
            return currencyOfMark(mark, chinese);
    if (hasAny(folded, {"¥"}))
        return currencyOfMark("¥", chinese);
    const bool yuan = hasAny(folded, {"(元", "万元", "千元", "元)", ":元", "单位:元", "元/", "(元)"});
    return yuan ? CurrencyReading{Currency::CNY, false, {}} : CurrencyReading();
}

std::int64_t factorInLabel(std::string_view folded)
{
    if (hasAny(folded, {"百万元"}))
        return 1'000'000;
    if (hasAny(folded, {"亿元"}))
        return 100'000'000;
    if (hasAny(folded, {"万元", "万美元", "万欧元"}))
        return 10'000;
    return hasAny(folded, {"千元", "teur", "t€", "k€", "tusd", "keur", "kusd"}) ? 1'000 : 1;
}

}  // namespace sizewright
