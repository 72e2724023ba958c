// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_writer.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/io/number_text.h"
#include "core/report/chart_data.h"
#include "core/report/html_style.h"
#include "core/report/html_text.h"
#include "core/report/svg_chart.h"
#include "core/report/writer_words.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

constexpr const char* kPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

LanguageId languageOf(const Document& document)
{
    return languageFromName(document.language).value_or(LanguageId::En);
}

/// A BCP 47 tag; what is none becomes "und", undetermined.
std::string languageTag(std::string tag)
{
    std::ranges::replace(tag, '_', '-');
    const bool valid = !tag.empty() && tag.front() != '-' && tag.back() != '-' && std::ranges::all_of(tag, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
    return valid ? tag : "und";
}

const char* alignClass(Align align)
{
    return align == Align::Right ? "r" : align == Align::Centre ? "c" : "l";
}

Align alignOf(const Table& table, std::size_t column)
{
    return column < table.columns.size() ? table.columns[column].align : Align::Left;
}

/// Columns of the table, also where a row has more cells than there are titles.
std::size_t columnCount(const Table& table)
{
    std::size_t count = table.columns.size();
    for (const auto& row : table.rows)
        count = std::max(count, row.size());
    return count;
}

std::string columnWidths(const Table& table)
{
    double sum = 0;
    for (const TableColumn& column : table.columns)
        sum += std::max(0.0, column.weight);
    if (!(sum > 0) || !std::isfinite(sum) || columnCount(table) != table.columns.size())
        return {};
    std::string result = "<colgroup>";
    for (const TableColumn& column : table.columns)
        result += fmt::format(R"(<col style="width:{}%"/>)", fixedText(std::max(0.0, column.weight) / sum * 100, 1));
    return result + "</colgroup>\n";
}

std::string tableHead(const Table& table)
{
    std::string result = "<thead><tr>";
    for (std::size_t i = 0; i < columnCount(table); ++i) {
        if (i < table.columns.size() && !table.columns[i].title.empty())
            result += fmt::format(R"(<th scope="col" class="{}">{}</th>)", alignClass(alignOf(table, i)),
                                  htmlText(table.columns[i].title));
        else
            result += "<td></td>";
    }
    return result + "</tr></thead>\n";
}

std::string tableRow(const Table& table, std::size_t row)
{
    const bool strong = std::ranges::find(table.emphasisedRows, row) != table.emphasisedRows.end();
    const std::size_t columns = columnCount(table);
    std::string result = strong ? R"(<tr class="strong">)" : "<tr>";
    for (std::size_t i = 0; i < columns; ++i) {
        const std::string cell = i < table.rows[row].size() ? htmlText(table.rows[row][i]) : std::string();
        // The first cell names its row for those who hear the table.
        const bool names = i == 0 && columns > 1 && !cell.empty();
        result +=
            fmt::format(R"(<{0} class="{1}">{2}</{3}>)", names ? "th scope=\"row\"" : "td", alignClass(alignOf(table, i)),
                        strong && !cell.empty() ? "<strong>" + cell + "</strong>" : cell, names ? "th" : "td");
    }
    return result + "</tr>\n";
}

std::string tableHtml(const Table& table)
{
    const std::string caption = htmlText(table.caption);
    // A wide table scrolls in its own region, which the keyboard must reach and a screen reader must name.
    std::string result = caption.empty()
                             ? "<div class=\"scroll\" tabindex=\"0\">"
                             : fmt::format(R"(<div class="scroll" role="region" tabindex="0" aria-label="{}">)", caption);
    result += "<table>\n";
    if (!caption.empty())
        result += "<caption>" + caption + "</caption>\n";
    result += columnWidths(table) + tableHead(table) + "<tbody>\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        result += tableRow(table, row);
    return result + "</tbody>\n</table></div>\n";
}

std::string chartHtml(const Chart& chart, LanguageId language)
{
    std::string result = "<figure>\n";
    if (!chart.title.empty())
        result += "<figcaption>" + htmlText(chart.title) + "</figcaption>\n";
    result += svgChart(chart, language) + svgLegend(chart);
    if (!chart.description.empty())
        result += "<p class=\"description\">" + htmlText(chart.description) + "</p>\n";
    result += fmt::format("<details><summary>{}</summary>\n{}</details>\n", writerWords(language).data,
                          tableHtml(chartTable(chart, language)));
    return result + "</figure>\n";
}

struct BlockHtml {
    LanguageId language;

    std::string operator()(const Heading& heading) const
    {
        // The page's title is its only h1.
        const int level = std::clamp(heading.level, 1, 5) + 1;
        return fmt::format("<h{0}>{1}</h{0}>\n", level, htmlText(heading.text));
    }
    std::string operator()(const Paragraph& paragraph) const
    {
        const std::string text = htmlText(paragraph.text);
        return paragraph.emphasised ? "<p class=\"lead\"><strong>" + text + "</strong></p>\n" : "<p>" + text + "</p>\n";
    }
    std::string operator()(const BulletList& list) const
    {
        if (list.items.empty())
            return {};
        std::string result = "<ul>\n";
        for (const std::string& item : list.items)
            result += "<li>" + htmlText(item) + "</li>\n";
        return result + "</ul>\n";
    }
    std::string operator()(const Table& table) const { return tableHtml(table); }
    std::string operator()(const Chart& chart) const { return chartHtml(chart, language); }
    std::string operator()(const Note& note) const
    {
        return "<p class=\"note\" role=\"note\">" + htmlText(note.text) + "</p>\n";
    }
    std::string operator()(const PageBreak&) const { return "<div class=\"page-break\"></div>\n"; }
};

std::string headHtml(const Document& document)
{
    const std::string& title = document.title.empty() ? document.subtitle : document.title;
    return "<head>\n<meta charset=\"utf-8\"/>\n" +
           fmt::format("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"/>\n", kPolicy) +
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"referrer\" content=\"no-referrer\"/>\n<meta name=\"color-scheme\" content=\"light "
           "dark\"/>\n<title>" +
           (title.empty() ? "Sizewright" : htmlText(title)) + "</title>\n<style>\n" + htmlStyle() + "</style>\n</head>\n";
}

std::string bannerHtml(const Document& document)
{
    std::string result = "<header>\n";
    if (!document.header.empty() && document.header != document.title)
        result += "<p class=\"quiet head\">" + htmlText(document.header) + "</p>\n";
    if (!document.title.empty())
        result += "<h1>" + htmlText(document.title) + "</h1>\n";
    if (!document.subtitle.empty())
        result += "<p class=\"quiet\">" + htmlText(document.subtitle) + "</p>\n";
    if (dayNumber(document.date))
        result += fmt::format("<p class=\"quiet\"><time datetime=\"{0}\">{0}</time></p>\n", htmlText(document.date));
    else if (!document.date.empty())
        result += "<p class=\"quiet\">" + htmlText(document.date) + "</p>\n";
    return result + "</header>\n";
}

}  // namespace

std::string writeHtml(const Document& document)
{
    const bool hasCharts =
        std::ranges::any_of(document.blocks, [](const Block& block) { return std::holds_alternative<Chart>(block); });
    std::string page = "<!DOCTYPE html>\n<html lang=\"" + languageTag(document.language) + "\">\n" + headHtml(document) +
                       "<body>\n" + (hasCharts ? svgPatterns() : std::string()) + bannerHtml(document) + "<main>\n";
    for (const Block& block : document.blocks)
        page += std::visit(BlockHtml{languageOf(document)}, block);
    page += "</main>\n";
    if (!document.footer.empty())
        page += "<footer><p class=\"quiet\">" + htmlText(document.footer) + "</p></footer>\n";
    return page + "</body>\n</html>\n";
}

}  // namespace sizewright
