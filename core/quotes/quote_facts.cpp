// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/quote_facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

#include "core/quotes/quote_table.h"
#include "core/quotes/quote_words.h"
#include "core/sheets/fold.h"

namespace sizewright {
namespace {

using Words = std::initializer_list<std::string_view>;

constexpr std::size_t kLongestFact = 200;

std::string asciiLower(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// Up to the next gap: two spaces, a tab, a line break or a semicolon.
std::string_view firstPart(std::string_view text)
{
    std::size_t end = text.size();
    for (const std::string_view gap : {"  ", "\t", "\n", "\r", ";", "|"})
        end = std::min(end, text.find(gap));
    return trimmedText(text.substr(0, end));
}

bool startsThere(std::string_view lower, std::size_t at)
{
    if (at == 0)
        return true;
    const char before = lower[at - 1];
    return before == ' ' || before == ';' || before == '\n' || before == '\t' || before == '|' || before == ',' ||
           before == '(';
}

/// A cell in half width, and the same in lower case; empty where no label can be.
struct PlainCell {
    std::string text;
    std::string lower;
    bool filled = false;
};

std::vector<PlainCell> plainCells(const SheetRow& row)
{
    std::vector<PlainCell> cells;
    for (const Cell& cell : row.cells) {
        const bool readable = cell.kind != CellKind::Empty && cell.text.size() <= 2'000;
        std::string text = readable ? halfWidth(cell.text) : std::string();
        std::string lower = cell.kind == CellKind::Text ? asciiLower(text) : std::string();
        cells.push_back({std::move(text), std::move(lower), cell.kind != CellKind::Empty});
    }
    return cells;
}

/// What follows a label in a cell, after its colon; `bare` accepts a label without a colon too.
std::optional<std::string> afterLabel(const PlainCell& cell, Words labels, bool bare)
{
    for (const std::string_view label : labels) {
        const std::size_t at = cell.lower.find(label);
        if (at == std::string::npos || !startsThere(cell.lower, at))
            continue;
        std::string_view rest = trimmedText(std::string_view(cell.text).substr(at + label.size()));
        const bool colon = rest.starts_with(':');
        if (colon)
            rest = trimmedText(rest.substr(1));
        if (colon || rest.empty() || bare)
            return std::string(rest);
    }
    return std::nullopt;
}

/// The value of the first label of a row: behind it in the same cell, or in the next cell that has something.
std::string labelled(const std::vector<PlainCell>& cells, Words labels, bool bare = false)
{
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const auto rest = afterLabel(cells[c], labels, bare);
        if (!rest)
            continue;
        if (!rest->empty())
            return *rest;
        for (std::size_t next = c + 1; next < std::min(cells.size(), c + 5); ++next)
            if (cells[next].filled)
                return cells[next].text;
    }
    return {};
}

void take(std::string& fact, const std::string& value)
{
    const std::string_view part = firstPart(value);
    if (fact.empty() && part.size() <= kLongestFact)
        fact = part;
}

bool namesCustomer(std::string_view folded)
{
    return hasAny(folded, {"客户", "采购", "致:", "收件", "甲方", "需方", "买方", "询价", "使用单位", "业主", "招标",
                           "kunde", "empfänger", "auftraggeber", "an:"}) ||
           hasWord(folded, {"customer", "client", "to", "attn", "attention", "bill to", "ship to", "prepared for", "für"});
}

bool namesCompany(std::string_view text)
{
    return hasAny(text, {"有限公司", "股份公司", "集团公司", "有限责任公司"}) ||
           hasWord(asciiLower(std::string(text)), {"gmbh", "ag", "kg", "inc", "inc.", "ltd", "ltd.", "llc", "co.", "corp",
                                                   "corp.", "plc", "s.a.", "se", "b.v."});
}

/// "某某科技有限公司报价单": the name ends with what makes it a company.
std::string companyIn(std::string_view text)
{
    // "Quotation of Example Ltd", "Angebot der Beispiel GmbH"
    for (const std::string_view begin : {"quotation of ", "quotation from ", "quotation by ", "quote of ", "quote from ", "offer of ", "offer from ", "offer by ",
                                         "angebot der ", "angebot von ", "angebot "})
        if (asciiLower(std::string(text.substr(0, begin.size()))) == begin)
            return companyIn(trimmedText(text.substr(begin.size())));
    for (const std::string_view end : {"有限责任公司", "有限公司", "股份公司", "集团公司"})
        if (const std::size_t at = text.find(end); at != std::string_view::npos)
            return std::string(text.substr(0, at + end.size()));
    return std::string(text);
}

/// A company that stands alone above the table.
void takeCompany(QuoteFacts& facts, const SheetRow& row)
{
    std::string found;
    for (const Cell& cell : row.cells) {
        const std::string text = halfWidth(cell.text.substr(0, 1'000));
        if (namesCustomer(folded(text)))
            return;
        if (cell.kind == CellKind::Text && namesCompany(text) && text.size() <= kLongestFact &&
            text.find(':') == std::string::npos) {
            if (!found.empty())
                return;
            found = companyIn(trimmedText(text));
        }
    }
    if (facts.vendor.empty())
        facts.vendor = found;
}

/// A number and the unit behind it; of a range the second number.
struct Duration {
    double count = 0;
    std::string_view unit;
};
std::optional<Duration> durationIn(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, double>, 8> chinese{
        {{"一", 1}, {"二", 2}, {"两", 2}, {"三", 3}, {"四", 4}, {"五", 5}, {"六", 6}, {"十", 10}}};
    static constexpr std::array<std::string_view, 34> units{
        "个工作日",     "工作日", "自然日", "日历日",       "个月",          "个星期",        "星期", "周",  "天",
        "日",           "月",     "年",     "working days", "business days", "calendar days", "days", "day", "weeks",
        "week",         "wks",    "months", "month",        "years",         "year",          "yrs",  "yr",  "werktage",
        "kalendertage", "tage",   "tag",    "wochen",       "monate",        "jahre",         "jahr"};
    const auto unitAt = [&](std::size_t at) -> std::string_view {
        while (at < text.size() && (text[at] == ' ' || text[at] == '-' || text[at] == '\n'))
            ++at;
        for (const std::string_view unit : units)
            if (text.substr(at).starts_with(unit))
                return unit;
        return {};
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        double count = 0;
        std::size_t end = at;
        if (text[at] >= '0' && text[at] <= '9') {
            int value = 0;
            const auto parsed = std::from_chars(text.data() + at, text.data() + std::min(text.size(), at + 4), value);
            end = static_cast<std::size_t>(parsed.ptr - text.data());
            count = value;
        } else {
            for (const auto& [digit, value] : chinese)
                if (text.substr(at).starts_with(digit)) {
                    end = at + digit.size();
                    count = value;
                }
        }
        if (end == at)
            continue;
        if (const std::string_view unit = unitAt(end); !unit.empty() && count > 0)
            return Duration{count, unit};
        at = end - 1;
    }
    return std::nullopt;
}

double daysOf(const Duration& duration)
{
    const std::string_view u = duration.unit;
    if (hasAny(u, {"周", "星期", "week", "wks", "woche"}))
        return duration.count * 7;
    if (hasAny(u, {"月", "month", "monat"}))
        return duration.count * 365 / 12;
    if (hasAny(u, {"年", "year", "yr", "jahr"}))
        return duration.count * 365;
    return duration.count;
}

void takeValidity(QuoteFacts& facts, const std::string& text)
{
    if (text.empty() || !facts.validUntil.iso.empty() || facts.validDays)
        return;
    facts.validUntil = firstDate(text);
    const auto duration = durationIn(folded(text));
    if (facts.validUntil.iso.empty() && duration && daysOf(*duration) <= 3'660)
        facts.validDays = static_cast<int>(std::lround(daysOf(*duration)));
}

}  // namespace

std::optional<double> weeksIn(std::string_view utf8)
{
    const auto duration = durationIn(folded(utf8.substr(0, 500)));
    if (!duration)
        return std::nullopt;
    const double weeks = daysOf(*duration) / 7;
    return weeks > 0 && weeks <= 520 ? std::optional(weeks) : std::nullopt;
}

std::optional<int> monthsIn(std::string_view utf8)
{
    const auto duration = durationIn(folded(utf8.substr(0, 500)));
    if (!duration)
        return std::nullopt;
    const bool years = hasAny(duration->unit, {"年", "year", "yr", "jahr"});
    const bool months = hasAny(duration->unit, {"月", "month", "monat"});
    const int count = static_cast<int>(duration->count) * (years ? 12 : 1);
    return (years || months) && count <= 240 ? std::optional(count) : std::nullopt;
}

void addFacts(QuoteFacts& facts, const SheetRow& row, bool aboveTable)
{
    const std::vector<PlainCell> cells = plainCells(row);
    take(facts.vendor, labelled(cells, {"供应商名称", "供应商", "供货商", "报价单位", "报价公司", "报价方", "投标人", "供方",
                                        "卖方", "乙方", "vendor", "supplier", "seller", "quoted by", "lieferant", "anbieter",
                                        "bieter", "verkäufer"}));
    take(facts.number,
         labelled(cells, {"报价单号",      "报价单编号",   "报价编号",     "单号",      "编号",           "quotation number",
                          "quotation no.", "quotation no", "quote number", "quote no.", "quote no",       "quote #",
                          "offer no.",     "offer no",     "reference",    "our ref",   "angebotsnummer", "angebotsnr.",
                          "angebots-nr.",  "angebot nr.",  "angebot-nr."}));
    if (facts.date.iso.empty())
        facts.date = firstDate(labelled(cells, {"报价日期", "制表日期", "日期", "quotation date", "quote date",
                                                "date of issue", "date", "angebotsdatum", "datum"}));
    takeValidity(facts, labelled(cells,
                                 {"报价有效期至",
                                  "有效期至",
                                  "报价有效期",
                                  "有效期",
                                  "valid until",
                                  "valid till",
                                  "valid through",
                                  "valid for",
                                  "validity",
                                  "expiry date",
                                  "expires",
                                  "gültig bis",
                                  "gültigkeit",
                                  "bindefrist",
                                  "angebot gültig",
                                  "dieses angebot ist gültig",
                                  "this quotation is valid",
                                  "this quote is valid",
                                  "quote valid",
                                  "本报价有效期",
                                  "本报价"},
                                 true));
    take(facts.paymentTerms, labelled(cells, {"付款方式", "付款条件", "付款条款", "payment terms", "terms of payment",
                                              "payment", "zahlungsbedingungen", "zahlungsbedingung", "zahlung"}));
    if (!facts.deliveryWeeks)
        facts.deliveryWeeks = weeksIn(labelled(cells, {"交货期", "交货时间", "供货周期", "货期", "交期", "delivery time",
                                                       "lead time", "delivery", "lieferzeit", "lieferfrist"}));
    if (!facts.warrantyMonths)
        facts.warrantyMonths = monthsIn(
            labelled(cells, {"质保期", "质保", "保修期", "保修", "维保", "warranty", "gewährleistung", "garantie"}));
    if (aboveTable)
        takeCompany(facts, row);
}

}  // namespace sizewright
