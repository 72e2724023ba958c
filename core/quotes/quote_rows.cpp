// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/quote_rows.h"

#include <algorithm>

#include "core/sheets/fold.h"

namespace sizewright {
namespace {

constexpr std::size_t kLongestText = 2'000;
constexpr std::size_t kLongestDetail = 4'000;
constexpr std::size_t kMostSentences = 500;
constexpr std::size_t kMostUnread = 100;

std::string textAt(const SheetRow& row, std::optional<std::size_t> column)
{
    return column ? std::string(trimmedText(cellAt(row, *column).text)) : std::string();
}

NumberReading numberAt(const SheetRow& row, std::optional<std::size_t> column)
{
    return column ? readNumber(cellAt(row, *column)) : NumberReading();
}

/// The last number of a text that is no percentage: "zzgl. 19 % MwSt.: 12.345,00 EUR".
NumberReading lastNumberIn(std::string_view utf8)
{
    const std::string text = halfWidth(utf8.substr(0, 400));
    NumberReading found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        const char before = at > 0 ? text[at - 1] : ' ';
        if (!digit || (before >= '0' && before <= '9') || before == '.' || before == ',' || before == '\'')
            continue;
        std::size_t end = at;
        while (end < text.size() &&
               ((text[end] >= '0' && text[end] <= '9') || text[end] == '.' || text[end] == ',' || text[end] == '\''))
            ++end;
        // What follows the number belongs to it where it is a factor, a sign of currency or a percentage.
        const NumberReading reading = readNumber(text.substr(at));
        const bool ends = reading.rest.empty() || reading.rest.front() == '(' || reading.rest.front() == ')' ||
                          reading.rest.front() == ',';
        if (reading.isNumber() && !reading.percent && ends)
            found = reading;
        at = end - 1;
    }
    return found;
}

/// Reads row after row, and keeps what later rows depend on.
class RowReader {
public:
    RowReader(const Sheet& sheet, const QuoteTable& table, const QuoteColumns& columns)
        : m_sheet(sheet), m_table(table), m_columns(columns)
    {
        for (const QuoteColumn& column : table.columns)
            m_width = std::max(m_width, column.column + 1);
    }

    QuoteRows all()
    {
        for (std::size_t r = 0; r < m_sheet.rows.size(); ++r) {
            const SheetRow& row = m_sheet.rows[r];
            const bool headed = m_table.score > 0;
            if (headed && r < m_table.headerFirst)
                textRow(row, true);
            else if (!headed || (r > m_table.headerLast && !repeatsHeader(row)))
                below(row);
        }
        return std::move(m_found);
    }

private:
    void textRow(const SheetRow& row, bool above)
    {
        addFacts(m_found.facts, row, above);
        for (const Cell& cell : row.cells)
            if (cell.kind == CellKind::Text && m_found.sentences.size() < kMostSentences)
                m_found.sentences.push_back(clipped(trimmedText(cell.text), kLongestText));
    }

    [[nodiscard]] bool repeatsHeader(const SheetRow& row) const
    {
        std::size_t same = 0;
        for (const QuoteColumn& column : m_table.columns)
            same += trimmedText(cellAt(row, column.column).text) == column.header ? 1 : 0;
        return same >= 2 && same * 2 > m_table.columns.size();
    }

    void below(const SheetRow& row)
    {
        QuoteRow found;
        found.number = row.number;
        found.hidden = row.hidden;
        found.quantity = {numberAt(row, m_columns.quantity), m_columns.quantity};
        found.unitPrice = {numberAt(row, m_columns.unitPrice), m_columns.unitPrice};
        found.total = {numberAt(row, m_columns.total), m_columns.total};
        const std::string label = labelOf(row);
        const QuoteRowKind kind = kindOf(label, found);
        const bool bare = label.empty() && textAt(row, m_columns.item).empty() && !found.quantity.reading.isNumber() &&
                          !found.unitPrice.reading.isNumber() && found.total.reading.isNumber();
        if (bare)
            return foot(row, std::move(found), QuoteRowKind::Total, label);
        if (kind != QuoteRowKind::Line)
            return foot(row, std::move(found), kind, label);
        if (!hasLineContent(row))
            return between(row, label);
        line(row, std::move(found));
    }

    /// The first text of a row, folded.
    [[nodiscard]] static std::string labelOf(const SheetRow& row)
    {
        for (const Cell& cell : row.cells)
            if (cell.kind == CellKind::Text && !readNumber(cell).isNumber())
                return folded(std::string_view(cell.text).substr(0, 400));
        return {};
    }

    [[nodiscard]] QuoteRowKind kindOf(const std::string& label, const QuoteRow& row) const
    {
        const QuoteRowKind kind = rowKindOf(label);
        // Where the table has one column of prices, its sums stand there too; a rate of tax is no price.
        const bool onlyPrice = !m_columns.total && !row.quantity.reading.isNumber();
        const bool priced = row.unitPrice.reading.isNumber() && !row.unitPrice.reading.percent && !onlyPrice;
        if (kind == QuoteRowKind::Discount && row.total.reading.isNumber() &&
            row.total.reading.point.value_or(Decimal()) < Decimal())
            return kind;
        if (priced || kind == QuoteRowKind::Line)
            return QuoteRowKind::Line;
        return !row.quantity.reading.isNumber() || beginsAsTotal(label) ? kind : QuoteRowKind::Line;
    }

    /// Whether anything stands where lines have quantities and prices.
    [[nodiscard]] bool hasLineContent(const SheetRow& row) const
    {
        for (const auto& column : {m_columns.quantity, m_columns.unitPrice, m_columns.total})
            if (column && !(cellAt(row, *column) == Cell{}))
                return true;
        return false;
    }

    void foot(const SheetRow& row, QuoteRow found, QuoteRowKind kind, const std::string& label)
    {
        // "优惠后总价" beside it or a sentence without an amount: the terms, not a sum.
        found.kind = kind;
        found.text = clipped(label, kLongestText);
        if (!found.total.reading.isNumber() || found.total.reading.percent)
            found.total = lastAmount(row);
        if (!found.total.reading.isNumber()) {
            (void)noteUnread(row, m_columns.total);
            return textRow(row, false);
        }
        // What the label says is about the sum; a remark beside it is about the prices.
        for (const Cell& cell : row.cells)
            if (const std::string text = folded(std::string_view(cell.text).substr(0, 400));
                cell.kind == CellKind::Text && m_found.sentences.size() < kMostSentences && text != label && saysTax(text))
                m_found.sentences.push_back(clipped(cell.text, kLongestText));
        m_optional = false;
        m_afterTotal = m_afterTotal || kind == QuoteRowKind::Total;
        m_found.rows.push_back(std::move(found));
    }

    [[nodiscard]] static RowNumber lastAmount(const SheetRow& row)
    {
        for (std::size_t c = row.cells.size(); c-- > 0;) {
            const NumberReading reading = readNumber(row.cells[c]);
            if (reading.isNumber() && !reading.percent)
                return {reading, c};
        }
        for (std::size_t c = row.cells.size(); c-- > 0;)
            if (row.cells[c].kind == CellKind::Text)
                if (const NumberReading reading = lastNumberIn(row.cells[c].text); reading.isNumber())
                    return {reading, std::nullopt};
        return {};
    }

    /// A heading, a note, or the continuation of the line above.
    void between(const SheetRow& row, const std::string& label)
    {
        std::string more;
        bool onlyDetails = true;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const bool detail = std::any_of(m_columns.details.begin(), m_columns.details.end(),
                                            [&](const QuoteColumn& d) { return d.column == c; });
            if (row.cells[c].kind != CellKind::Empty && !detail)
                onlyDetails = false;
            if (row.cells[c].kind != CellKind::Empty && detail)
                more += (more.empty() ? "" : "; ") + row.cells[c].text;
        }
        const bool follows =
            !m_found.rows.empty() && m_found.rows.back().kind == QuoteRowKind::Line && m_lastLine + 1 == row.number;
        if (onlyDetails && follows && !more.empty()) {
            QuoteRow& line = m_found.rows.back();
            line.detail = clipped(line.detail.empty() ? more : line.detail + "; " + more, kLongestDetail);
            m_lastLine = row.number;
            return;
        }
        m_optional = saysOptional(label) || (m_optional && row.cells.size() > 3);
        textRow(row, false);
    }

    void line(const SheetRow& row, QuoteRow found)
    {
        found.text = clipped(textAt(row, m_columns.item), kLongestText);
        for (const QuoteColumn& column : m_columns.details) {
            const std::string text = textAt(row, column.column);
            if (text.empty())
                continue;
            if (found.text.empty())
                found.text = clipped(text, kLongestText);
            else
                found.detail += (found.detail.empty() ? "" : "; ") + text;
        }
        found.detail = clipped(found.detail, kLongestDetail);
        found.unit = clipped(textAt(row, m_columns.unit), 100);
        if (found.unit.empty() && !found.quantity.reading.rest.empty())
            found.unit = clipped(found.quantity.reading.rest, 100);
        if (const NumberReading rate = numberAt(row, m_columns.taxRate); rate.isNumber())
            found.taxRate = shareOf(rate);
        if (const NumberReading rate = numberAt(row, m_columns.discountRate); rate.isNumber())
            found.discountRate = shareOf(rate);
        found.delivery = textAt(row, m_columns.delivery);
        found.warranty = textAt(row, m_columns.warranty);
        found.optional = m_optional || saysOptional(folded(found.text));
        found.afterTotal = m_afterTotal;
        // Cells of spreadsheets do not shift.
        found.wide = m_sheet.name.empty() &&
                     std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_width, row.cells.size())),
                                 row.cells.end(), [](const Cell& cell) { return cell.kind != CellKind::Empty; });
        for (RowNumber* number : {&found.quantity, &found.unitPrice, &found.total})
            if (noteUnread(row, number->column))
                number->reading = {};
        m_lastLine = row.number;
        m_found.rows.push_back(std::move(found));
    }

    /// "13%" and 0.13 are shares, and so is a bare 13.
    [[nodiscard]] static std::optional<Decimal> shareOf(const NumberReading& rate)
    {
        const auto value = rate.value(rate.proves().value_or(DecimalSign::Point));
        if (!value || rate.percent || *value < Decimal::fromInteger(1))
            return value;
        const auto share = divide(*value, Decimal::fromInteger(100));
        return share && *share <= Decimal::fromInteger(1) ? std::optional(*share) : std::nullopt;
    }

    /// Whether a cell should be a number and is none.
    bool noteUnread(const SheetRow& row, std::optional<std::size_t> column)
    {
        if (!column)
            return false;
        const Cell& cell = cellAt(row, *column);
        const NumberReading reading = readNumber(cell);
        const bool quantity = column == m_columns.quantity;
        const char rest = reading.rest.empty() ? '/' : reading.rest.front();
        const bool word =
            rest == '/' || (quantity && (static_cast<unsigned char>(rest) >= 0x80 || (rest >= 'a' && rest <= 'z')));
        // "2 x 4" and "12.00/1000" are no plain numbers.
        const bool unit = word && reading.rest.find_first_of("0123456789") == std::string::npos;
        const bool number = reading.isNumber() && unit && !reading.percent;
        const bool absent = !cell.uncomputed && (cell.kind == CellKind::Empty ||
                                                 standsForNoAmount(folded(std::string_view(cell.text).substr(0, 100))));
        if (number || absent)
            return false;
        if (m_found.unread.size() < kMostUnread)
            m_found.unread.push_back({row.number, *column, clipped(cell.text, 100), cell.uncomputed});
        return true;
    }

    const Sheet& m_sheet;
    const QuoteTable& m_table;
    const QuoteColumns& m_columns;
    QuoteRows m_found;
    std::size_t m_width = 0;
    std::size_t m_lastLine = 0;
    bool m_optional = false;
    bool m_afterTotal = false;
};

}  // namespace

QuoteRows readQuoteRows(const Sheet& sheet, const QuoteTable& table, const QuoteColumns& columns)
{
    return RowReader(sheet, table, columns).all();
}

std::string clipped(std::string_view utf8, std::size_t bytes)
{
    if (utf8.size() <= bytes)
        return std::string(utf8);
    while (bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    return std::string(utf8.substr(0, bytes));
}

}  // namespace sizewright
