// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv.h"

#include <algorithm>
#include <array>

#include "core/io/file.h"
#include "core/io/records.h"

namespace sizewright {
namespace {

constexpr std::size_t kMostRows = 2'000'000;

/// "-1,234.5 %": nothing that a spreadsheet could work out.
bool isPlainNumber(std::string_view text)
{
    return text.size() > 1 && text.find_first_not_of("0123456789., %", 1) == std::string_view::npos;
}

}  // namespace

Result<CsvTable> CsvTable::parse(std::string_view text, const std::string& name)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    RecordSplitter splitter(text);
    CsvTable table;
    if (splitter.atEnd())
        return failure(ErrorId::InvalidArgument, name, "the file is empty");
    table.m_header = splitter.record();
    while (!splitter.atEnd()) {
        const std::size_t line = splitter.line();
        std::vector<std::string> cells = splitter.record();
        if (cells.size() == 1 && cells.front().empty())
            continue;
        if (cells.size() > table.m_header.size())
            return failure(ErrorId::InvalidArgument, name + " line " + std::to_string(line),
                           "the row has " + std::to_string(cells.size()) + " cells, the header " + std::to_string(table.m_header.size()));
        if (table.m_rows.size() == kMostRows)
            return failure(ErrorId::OutOfRange, name, "the file has more than two million rows");
        table.m_rows.push_back(std::move(cells));
        table.m_lines.push_back(line);
    }
    if (splitter.unclosed())
        return failure(ErrorId::InvalidArgument, name, "a quote is not closed");
    return table;
}

bool CsvTable::hasColumn(std::string_view column) const
{
    return std::find(m_header.begin(), m_header.end(), column) != m_header.end();
}

std::string_view CsvTable::cell(std::size_t row, std::string_view column) const
{
    const auto found = std::find(m_header.begin(), m_header.end(), column);
    const auto index = static_cast<std::size_t>(found - m_header.begin());
    return found != m_header.end() && index < m_rows[row].size() ? std::string_view(m_rows[row][index]) : std::string_view();
}

bool startsFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kFullWidth{"＝", "＋", "－", "＠"};
    if (text.empty() || std::ranges::any_of(kFullWidth, [&](std::string_view sign) { return text.starts_with(sign); }))
        return !text.empty();
    const bool sign = text.front() == '+' || text.front() == '-';
    return sign ? !isPlainNumber(text) : std::string_view("=@\t\r\n").find(text.front()) != std::string_view::npos;
}

std::string csvCell(std::string_view text)
{
    std::string cell(text);
    if (startsFormula(text))
        cell.insert(0, 1, '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

Result<CsvTable> readTable(const std::string& file)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    return CsvTable::parse(*text, file);
}

}  // namespace sizewright
