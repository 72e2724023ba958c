// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/quote_mapping.h"

#include <array>

#include "core/io/json.h"
#include "core/io/json_edit.h"
#include "core/sheets/sheet.h"

namespace sizewright {
namespace {

constexpr std::array<std::pair<std::string_view, char>, 4> kSeparators{
    {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"bar", '|'}}};
constexpr std::array<std::pair<std::string_view, DecimalSign>, 2> kSigns{
    {{"point", DecimalSign::Point}, {"comma", DecimalSign::Comma}}};
constexpr std::array<std::pair<std::string_view, PriceBasis>, 2> kBases{
    {{"net", PriceBasis::Net}, {"gross", PriceBasis::Gross}}};

template <class E, std::size_t N>
std::string_view nameOf(const std::array<std::pair<std::string_view, E>, N>& names, E value)
{
    for (const auto& [name, named] : names)
        if (named == value)
            return name;
    return {};
}

template <class E, std::size_t N>
std::optional<E> optionalChoice(const JsonNode& node, std::string_view key,
                                const std::array<std::pair<std::string_view, E>, N>& names)
{
    return node.has(key) ? std::optional(node.choice<E>(key, names)) : std::nullopt;
}

std::vector<std::pair<std::string_view, QuoteField>> fieldNames()
{
    std::vector<std::pair<std::string_view, QuoteField>> names;
    for (int i = 0; i < kQuoteFields; ++i)
        names.emplace_back(quoteFieldId(static_cast<QuoteField>(i)), static_cast<QuoteField>(i));
    return names;
}

void readCodes(const JsonNode& node, QuoteMapping& m)
{
    if (node.has("encoding")) {
        m.encoding = encodingFromName(node.text("encoding", 20));
        if (!m.encoding)
            node.fail(ErrorId::UnknownId, "encoding", "utf-8, utf-16le, utf-16be, gb18030 and windows-1252 are accepted");
    }
    if (node.has("currency")) {
        const auto currency = currencyFromCode(node.text("currency", 10));
        if (currency)
            m.currency = *currency;
        else
            node.fail(currency.error().id, "currency", currency.error().detail);
    }
}

}  // namespace

std::string_view separatorName(char separator)
{
    return nameOf(kSeparators, separator);
}

std::optional<char> separatorFromName(std::string_view name)
{
    for (const auto& [known, separator] : kSeparators)
        if (known == name)
            return separator;
    return std::nullopt;
}

std::string quoteMappingJson(const QuoteMapping& mapping)
{
    std::string json = "{\"version\":1";
    const auto member = [&](std::string_view key, std::string_view value) {
        if (!value.empty())
            json += ",\"" + std::string(key) + "\":" + quotedJson(value);
    };
    member("sheet", mapping.sheet);
    member("encoding", mapping.encoding ? encodingName(*mapping.encoding) : std::string_view());
    member("separator", mapping.separator ? separatorName(*mapping.separator) : std::string_view());
    member("decimal_sign", mapping.sign ? nameOf(kSigns, *mapping.sign) : std::string_view());
    member("basis", mapping.basis ? nameOf(kBases, *mapping.basis) : std::string_view());
    member("currency", mapping.currency ? currencyCode(*mapping.currency) : std::string_view());
    json += ",\"columns\":[";
    for (std::size_t i = 0; i < mapping.columns.size(); ++i)
        json += (i > 0 ? ",{\"header\":" : "{\"header\":") + quotedJson(mapping.columns[i].first) +
                ",\"field\":" + quotedJson(quoteFieldId(mapping.columns[i].second)) + "}";
    return indentedJson(json + "]}");
}

Result<QuoteMapping> quoteMappingFromJson(std::string_view text)
{
    const auto document = JsonDocument::parse(text, "mapping");
    if (!document)
        return tl::unexpected(document.error());
    const JsonNode root = document->root();
    QuoteMapping m;
    (void)root.count("version", 1, 1);
    m.sheet = root.optionalText("sheet", 400);
    readCodes(root, m);
    m.separator = optionalChoice(root, "separator", kSeparators);
    m.sign = optionalChoice(root, "decimal_sign", kSigns);
    m.basis = optionalChoice(root, "basis", kBases);
    const auto fields = fieldNames();
    const std::vector<JsonNode> columns = root.optionalList("columns");
    if (columns.size() > kMostSheetColumns)
        root.fail(ErrorId::OutOfRange, "columns", "at most 1,024 are accepted");
    for (const JsonNode& column : columns) {
        m.columns.emplace_back(column.text("header", kLongestCell), column.choice<QuoteField>("field", fields));
        column.allowOnly({"header", "field"});
    }
    root.allowOnly({"version", "sheet", "encoding", "separator", "decimal_sign", "basis", "currency", "columns"});
    if (const auto status = document->status(); !status)
        return tl::unexpected(status.error());
    return m;
}

}  // namespace sizewright
