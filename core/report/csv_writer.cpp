// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_writer.h"

#include <algorithm>

#include "core/io/csv.h"
#include "core/report/chart_data.h"
#include "core/report/printable_text.h"
#include "core/report/writer_words.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// Where the list separator is a semicolon, spreadsheets begin a cell behind each.
std::string withoutHiddenFormulas(const std::string& text)
{
    std::string result;
    bool begins = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool blank = text[i] == ' ' || text[i] == '"';
        if (begins && !blank && startsFormula(std::string_view(text).substr(i)))
            result += '\'';
        result += text[i];
        begins = text[i] == ';' || (begins && blank);
    }
    return result;
}

std::string cell(const std::string& text)
{
    std::string line = printableText(text);
    std::ranges::replace(line, '\n', ' ');
    const std::size_t first = line.find_first_not_of(' ');
    return csvCell(withoutHiddenFormulas(first == std::string::npos ? std::string() : line.substr(first)));
}

std::string row(const std::vector<std::string>& cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i > 0 ? "," : "") + cell(cells[i]);
    return line + "\r\n";
}

std::string tableText(const Table& table, const char* fallback)
{
    std::vector<std::string> titles;
    for (const TableColumn& column : table.columns)
        titles.push_back(column.title);
    std::string text = row({table.caption.empty() ? fallback : table.caption}) + row(titles);
    for (const auto& cells : table.rows)
        text += row(cells);
    return text + "\r\n";
}

}  // namespace

std::string writeCsv(const Document& document)
{
    const LanguageId language = languageFromName(document.language).value_or(LanguageId::En);
    const WriterWords words = writerWords(language);
    std::string text = "\xEF\xBB\xBF";
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            text += tableText(*table, words.table);
        else if (const auto* chart = std::get_if<Chart>(&block))
            text += tableText(chartTable(*chart, language), words.chart);
    }
    return text;
}

}  // namespace sizewright
