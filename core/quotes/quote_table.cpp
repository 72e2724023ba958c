// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/quote_table.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/sheets/fold.h"

namespace sizewright {
namespace {

/// Rows in which a header is looked for; title blocks are shorter.
constexpr std::size_t kHeaderWithin = 80;

std::string headerText(const Cell& cell)
{
    return cell.kind == CellKind::Text && cell.text.size() <= 400 ? std::string(trimmedText(cell.text)) : std::string();
}

/// The headers of a row; of merged cells, every column has the text.
std::vector<std::string> headersOf(const Sheet& sheet, std::size_t index)
{
    const SheetRow& row = sheet.rows[index];
    std::vector<std::string> headers;
    for (const Cell& cell : row.cells)
        headers.push_back(headerText(cell));
    for (const MergedRange& range : sheet.merged) {
        if (range.firstRow + 1 > row.number || row.number > range.lastRow + 1)
            continue;
        const auto first = std::lower_bound(sheet.rows.begin(), sheet.rows.end(), range.firstRow + 1,
                                            [](const SheetRow& r, std::size_t number) { return r.number < number; });
        // A cell merged over rows repeats what stands above; of a title across the table nobody needs copies.
        if (first == sheet.rows.end() || first->number != range.firstRow + 1 || range.lastColumn - range.firstColumn > 8 ||
            range.lastColumn >= kMostSheetColumns)
            continue;
        const std::string text = headerText(cellAt(*first, range.firstColumn));
        headers.resize(std::max(headers.size(), range.lastColumn + 1));
        for (std::size_t c = range.firstColumn; c <= range.lastColumn; ++c)
            headers[c] = text;
    }
    return headers;
}

/// Two rows of headers as one: "价格" above "单价" and "合计"; a cell that is empty beside one above it belongs to that.
std::vector<std::string> joined(std::vector<std::string> above, const std::vector<std::string>& below)
{
    above.resize(std::max(above.size(), below.size()));
    for (std::size_t c = 0; c < above.size(); ++c) {
        const std::string under = c < below.size() ? below[c] : std::string();
        if (under.empty() || under == above[c])
            continue;
        // The upper text of a pair says less than the lower one, which decides the field.
        const bool spread = above[c].empty() && c > 0 && c - 1 < below.size() && !below[c - 1].empty();
        const std::size_t space = spread ? above[c - 1].find('\n') : std::string::npos;
        const std::string upper = spread ? above[c - 1].substr(0, space) : above[c];
        above[c] = upper.empty() ? under : upper + "\n" + under;
    }
    return above;
}

/// Of two rows the lower text decides; where it says nothing, the upper one.
QuoteField fieldOf(const std::string& header)
{
    const std::size_t line = header.find('\n');
    if (line != std::string::npos)
        if (const QuoteField lower = fieldOfHeader(folded(std::string_view(header).substr(line + 1)));
            lower != QuoteField::None)
            return lower;
    const QuoteField whole = fieldOfHeader(folded(header));
    return whole != QuoteField::None || line == std::string::npos ? whole : fieldOfHeader(folded(header.substr(0, line)));
}

QuoteTable tableOf(const std::vector<std::string>& headers, std::size_t first, std::size_t last)
{
    QuoteTable table{first, last, 0, {}, {}};
    std::set<QuoteField> fields;
    for (std::size_t c = 0; c < headers.size(); ++c) {
        if (headers[c].empty())
            continue;
        const QuoteField field = fieldOf(headers[c]);
        table.columns.push_back({c, headers[c], field});
        if (field != QuoteField::None)
            fields.insert(field);
    }
    const auto has = [&](QuoteField field) { return fields.count(field) > 0; };
    const bool named = has(QuoteField::Item) || has(QuoteField::Specification);
    const bool counted =
        has(QuoteField::UnitPrice) || has(QuoteField::Total) || has(QuoteField::Price) || has(QuoteField::Quantity);
    table.score = named && counted ? fields.size() : 0;
    return table;
}

bool hasNumbers(const SheetRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), isNumeric);
}

/// Where a strong name is there too, "Position" heads running numbers; of two names the second describes the first.
void settleItems(QuoteTable& table)
{
    const auto strong = [](const QuoteColumn& c) { return c.field == QuoteField::Item && !isWeakItem(folded(c.header)); };
    bool named = false;
    const bool anyStrong = std::any_of(table.columns.begin(), table.columns.end(), strong);
    for (QuoteColumn& column : table.columns) {
        if (column.field != QuoteField::Item)
            continue;
        if (anyStrong && !strong(column))
            column.field = QuoteField::Position;
        else if (std::exchange(named, true))
            column.field = QuoteField::Specification;
    }
    // A table may have nothing but specifications.
    for (QuoteColumn& column : table.columns)
        if (!named && column.field == QuoteField::Specification) {
            column.field = QuoteField::Item;
            named = true;
        }
}

}  // namespace

const Cell& cellAt(const SheetRow& row, std::size_t column)
{
    static const Cell empty;
    return column < row.cells.size() ? row.cells[column] : empty;
}

bool isNumeric(const Cell& cell)
{
    if (cell.kind == CellKind::Number || cell.kind == CellKind::Percent)
        return true;
    return cell.kind == CellKind::Text && readNumber(cell).isNumber();
}

QuoteTable findQuoteTable(const Sheet& sheet)
{
    QuoteTable best;
    std::vector<std::size_t> heads;
    std::vector<std::string> firstHeaders;
    const std::size_t rows = std::min(sheet.rows.size(), kHeaderWithin);
    std::vector<std::string> above;
    for (std::size_t r = 0; r < rows; ++r) {
        if (hasNumbers(sheet.rows[r])) {
            above.clear();
            continue;
        }
        std::vector<std::string> headers = headersOf(sheet, r);
        const QuoteTable single = tableOf(headers, r, r);
        const QuoteTable pair = above.empty() ? QuoteTable() : tableOf(joined(above, headers), r - 1, r);
        if (single.score >= 3 && headers != firstHeaders) {
            heads.push_back(r);
            firstHeaders = headers;
        }
        if (single.score > best.score)
            best = single;
        if (pair.score > best.score || (pair.score == best.score && pair.score > 0 &&
                                        pair.columns.size() > best.columns.size() && best.headerLast + 1 == r))
            best = pair;
        above = std::move(headers);
    }
    settleItems(best);
    for (const std::size_t r : heads)
        // The upper row of a header of two rows is no table of its own.
        if (r + 1 < best.headerFirst || r > best.headerLast + 1)
            best.otherHeaders.push_back(r);
    return best;
}

}  // namespace sizewright
