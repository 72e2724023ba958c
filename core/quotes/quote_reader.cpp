// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/quote_reader.h"

#include <algorithm>
#include <utility>

#include "core/quotes/quote_amounts.h"
#include "core/sheets/fold.h"

namespace sizewright {
namespace {

constexpr std::size_t kMostNotes = 100;
constexpr std::size_t kLongestNotes = 20'000;

/// A question about hidden rows and the like, where both answers make sense.
QuoteQuestion countOrLeave(const char* id, TextKey text, std::int64_t count)
{
    return {quoteMessage(id, text, {{"count", count}}),
            {{"count", quoteMessage("count", SIZEWRIGHT_TR_NOOP("QuoteReading", "Take them over"))},
             {"leave_out", quoteMessage("leave_out", SIZEWRIGHT_TR_NOOP("QuoteReading", "Leave them out"))}},
            {}};
}

/// Builds the reading of one sheet.
class Reader {
public:
    Reader(const Sheet& sheet, const QuoteReadingOptions& options, const std::string& name, QuoteReading reading)
        : m_sheet(sheet), m_options(options), m_name(name), m_reading(std::move(reading))
    {}

    Result<QuoteReading> read()
    {
        m_table = findQuoteTable(m_sheet);
        applyColumns();
        m_reading.sheet = m_sheet.name;
        m_reading.columns = m_table.columns;
        if (!usable())
            return askForColumns();
        m_reading.headerRow = m_table.score > 0 ? m_sheet.rows[m_table.headerFirst].number : 0;
        const QuoteColumns columns = chooseColumns(m_reading, m_sheet, m_table, m_options.answers);
        m_columns = columns;
        QuoteRows rows = readQuoteRows(m_sheet, m_table, columns);
        auto rules = amountRules(m_reading, rows, m_options, m_name);
        if (!rules)
            return tl::unexpected(rules.error());
        for (const auto& column : {columns.unitPrice, columns.total})
            if (column)
                rules->priceColumns.push_back(*column);
        m_rules = *std::move(rules);
        m_reading.quote.currency = m_rules.currency;
        noteOtherTables();
        askAboutSums(rows);
        askAboutRows(rows);
        if (const auto made = makeLines(rows); !made)
            return tl::unexpected(made.error());
        settleTotals(m_reading, rows, m_rules, m_options);
        takeFacts(rows);
        remember();
        return std::move(m_reading);
    }

private:
    /// The remembered columns if their headers are all there, then those that the user names.
    void applyColumns()
    {
        if (m_options.remembered && m_table.score > 0 && fits(*m_options.remembered)) {
            m_reading.usedRemembered = true;
            for (QuoteColumn& column : m_table.columns)
                for (const auto& [header, field] : m_options.remembered->columns)
                    if (header == column.header)
                        column.field = field;
        }
        for (const auto& [index, field] : m_options.columns) {
            const auto found = std::find_if(m_table.columns.begin(), m_table.columns.end(),
                                            [index = index](const QuoteColumn& c) { return c.column == index; });
            if (found != m_table.columns.end())
                found->field = field;
            else if (index < kMostSheetColumns)
                m_table.columns.push_back({index, {}, field});
        }
    }

    [[nodiscard]] bool fits(const QuoteMapping& mapping) const
    {
        const bool same = mapping.columns.size() == m_table.columns.size();
        return same && std::equal(mapping.columns.begin(), mapping.columns.end(), m_table.columns.begin(),
                                  [](const auto& known, const QuoteColumn& column) { return known.first == column.header; });
    }

    [[nodiscard]] bool usable() const
    {
        const auto has = [&](QuoteField field) {
            return std::any_of(m_table.columns.begin(), m_table.columns.end(),
                               [&](const QuoteColumn& c) { return c.field == field; });
        };
        return has(QuoteField::Item) && (has(QuoteField::UnitPrice) || has(QuoteField::Total) || has(QuoteField::Price)) &&
               m_table.headerLast < m_sheet.rows.size();
    }

    Result<QuoteReading> askForColumns()
    {
        if (m_table.columns.empty() && !m_sheet.rows.empty())
            for (std::size_t c = 0; c < m_sheet.rows.front().cells.size(); ++c)
                m_reading.columns.push_back({c, clipped(m_sheet.rows.front().cells[c].text, 400), QuoteField::None});
        m_reading.questions.push_back(
            {quoteMessage(
                 "columns",
                 SIZEWRIGHT_TR_NOOP("QuoteReading", "No header names both an item and a price. Which column holds what?")),
             {},
             {}});
        return std::move(m_reading);
    }

    void askAboutRows(const QuoteRows& rows)
    {
        const auto count = [&](const auto& which) {
            return static_cast<std::int64_t>(std::count_if(rows.rows.begin(), rows.rows.end(), [&](const QuoteRow& r) {
                return r.kind == QuoteRowKind::Line && which(r);
            }));
        };
        if (const auto hidden = count([](const QuoteRow& r) { return r.hidden; }); hidden > 0)
            m_takeHidden =
                ask("hidden_rows",
                    SIZEWRIGHT_TR_NOOP("QuoteReading", "{count} lines are hidden in the file. Do they belong to the quote?"),
                    hidden);
        if (const auto after = count([](const QuoteRow& r) { return r.afterTotal && !r.optional; }); after > 0)
            m_takeAfter =
                ask("lines_after_total",
                    SIZEWRIGHT_TR_NOOP("QuoteReading", "{count} lines stand below the total. Do they belong to the quote?"),
                    after);
        if (const auto wide = count([](const QuoteRow& r) { return r.wide; }); wide > 0)
            (void)ask("wide_rows",
                      SIZEWRIGHT_TR_NOOP("QuoteReading",
                                         "{count} lines have more cells than the header: a separator in a text or "
                                         "a number may have shifted them. Is the table right nevertheless?"),
                      wide);
        askAboutHiddenColumns();
        askAboutUnread(rows);
    }

    void noteOtherTables()
    {
        for (const std::size_t r : m_table.otherHeaders)
            note("another_table",
                 SIZEWRIGHT_TR_NOOP("QuoteReading",
                                    "Row {row} looks like the header of another table; the one of row {header} is used."),
                 {{"row", static_cast<std::int64_t>(m_sheet.rows[r].number)},
                  {"header", static_cast<std::int64_t>(m_reading.headerRow)}});
    }

    /// A row with nothing but an amount, which is about the sum of all above it: with an unknown label it may be a total.
    void askAboutSums(QuoteRows& rows)
    {
        Decimal sum;
        std::vector<QuoteRow*> suspects;
        const auto percentOf = [](Decimal value, std::int64_t percent) {
            const auto part = multiply(value, Decimal::fromMantissa(Int128(percent) * 10'000'000'000'000'000));
            return part ? *part : value;
        };
        for (QuoteRow& row : rows.rows) {
            const auto total = row.kind == QuoteRowKind::Line ? exactAmount(row.total, m_rules) : std::nullopt;
            if (!total || row.optional)
                continue;
            const bool alone = !row.quantity.reading.isNumber() && !row.unitPrice.reading.isNumber() &&
                               m_columns.unitPrice && m_columns.quantity;
            const bool same = *total > percentOf(sum, 99) && *total < percentOf(sum, 101);
            const bool taxed = *total > percentOf(sum, 105) && *total < percentOf(sum, 127);
            if (alone && sum > Decimal() && (same || taxed))
                suspects.push_back(&row);
            else
                sum = sum + *total;
        }
        if (suspects.empty())
            return;
        const auto answer =
            answered(m_reading, m_options.answers,
                     {quoteMessage("sum_or_line",
                                   SIZEWRIGHT_TR_NOOP("QuoteReading", "Row {row}, \"{text}\", states about the sum of the "
                                                                      "lines above. Is it their sum, or a line of its own?"),
                                   {{"row", static_cast<std::int64_t>(suspects.front()->number)},
                                    {"text", clipped(suspects.front()->text, 100)}}),
                      {{"sum", quoteMessage("sum", SIZEWRIGHT_TR_NOOP("QuoteReading", "Their sum"))},
                       {"line", quoteMessage("line", SIZEWRIGHT_TR_NOOP("QuoteReading", "A line of its own"))}},
                      "sum"});
        if (answer.value_or("sum") == "sum")
            for (QuoteRow* row : suspects) {
                row->kind = QuoteRowKind::Total;
                row->text = folded(row->text);
            }
    }

    bool ask(const char* id, TextKey text, std::int64_t count)
    {
        return answered(m_reading, m_options.answers, countOrLeave(id, text, count)).value_or("count") == "count";
    }

    void askAboutHiddenColumns()
    {
        std::int64_t hidden = 0;
        for (const auto& column : {m_columns.item, m_columns.quantity, m_columns.unitPrice, m_columns.total})
            hidden += column && isColumnHidden(m_sheet, *column) ? 1 : 0;
        if (hidden > 0)
            (void)answered(m_reading, m_options.answers,
                           {quoteMessage("hidden_columns",
                                         SIZEWRIGHT_TR_NOOP(
                                             "QuoteReading",
                                             "{count} of the columns that are used are hidden in the file. Are they meant?"),
                                         {{"count", hidden}}),
                            {{"count", quoteMessage("count", SIZEWRIGHT_TR_NOOP("QuoteReading", "Use them"))}},
                            {}});
    }

    void askAboutUnread(const QuoteRows& rows)
    {
        if (rows.unread.empty())
            return;
        const UnreadCell& first = rows.unread.front();
        const bool uncomputed =
            std::any_of(rows.unread.begin(), rows.unread.end(), [](const UnreadCell& cell) { return cell.uncomputed; });
        const TextKey text =
            uncomputed
                ? SIZEWRIGHT_TR_NOOP("QuoteReading", "{count} cells hold formulas without a result, {cell} first. Open the "
                                                     "file in a spreadsheet and save it again, or go on without them.")
                : SIZEWRIGHT_TR_NOOP(
                      "QuoteReading",
                      "{count} cells should be numbers and are not, {cell} first: \"{text}\". Go on without them?");
        (void)answered(m_reading, m_options.answers,
                       {quoteMessage("unread_cells", text,
                                     {{"count", static_cast<std::int64_t>(rows.unread.size())},
                                      {"cell", columnName(first.column) + std::to_string(first.row)},
                                      {"text", first.text}}),
                        {{"without", quoteMessage("without", SIZEWRIGHT_TR_NOOP("QuoteReading", "Go on without them"))}},
                        {}});
    }

    Result<void> makeLines(const QuoteRows& rows)
    {
        for (const QuoteRow& row : rows.rows) {
            if (row.kind != QuoteRowKind::Line || (row.hidden && !m_takeHidden) ||
                (row.afterTotal && !row.optional && !m_takeAfter))
                continue;
            if (m_reading.quote.lines.size() == kMostQuoteLines)
                return failure(ErrorId::OutOfRange, m_name, "a quote may have 100,000 lines");
            m_reading.quote.lines.push_back(lineOf(row));
            m_reading.lineRows.push_back(row.number);
        }
        const auto optional = std::count_if(m_reading.quote.lines.begin(), m_reading.quote.lines.end(),
                                            [](const QuoteLine& l) { return l.optional; });
        if (optional > 0)
            note("optional_lines",
                 SIZEWRIGHT_TR_NOOP("QuoteReading", "{count} lines are called optional and are not part of the price."),
                 {{"count", static_cast<std::int64_t>(optional)}});
        if (m_reading.quote.lines.empty())
            note("no_lines", SIZEWRIGHT_TR_NOOP("QuoteReading", "The table has no lines."));
        return {};
    }

    QuoteLine lineOf(const QuoteRow& row)
    {
        QuoteLine line;
        line.text = row.text.empty() ? "?" : row.text;
        line.detail = row.detail;
        line.unit = row.unit;
        line.optional = row.optional;
        const auto quantity = row.quantity.reading.percent ? std::nullopt : row.quantity.reading.value(m_rules.sign);
        const bool counts = quantity && *quantity >= Decimal() && *quantity <= Decimal::fromInteger(100'000'000);
        if (counts)
            line.quantity = *quantity;
        else if (row.quantity.reading.isNumber())
            noteRow(
                "quantity_range",
                SIZEWRIGHT_TR_NOOP("QuoteReading", "Row {row}: the quantity is not between 0 and 100,000,000; 1 is taken."),
                row);
        setPrices(line, row);
        return line;
    }

    [[nodiscard]] std::optional<Money> rounded(const std::optional<Decimal>& exact) const
    {
        const auto money = exact ? moneyOf(*exact, m_rules.currency, Rounding::HalfUp) : tl::unexpected(Error{});
        return money ? std::optional(*money) : std::nullopt;
    }

    void setPrices(QuoteLine& line, const QuoteRow& row)
    {
        const auto unit = exactAmount(row.unitPrice, m_rules);
        const auto total = exactAmount(row.total, m_rules);
        line.unitPrice = rounded(unit);
        line.total = rounded(total);
        if (unit && !line.unitPrice)
            noteRow("price_range", SIZEWRIGHT_TR_NOOP("QuoteReading", "Row {row}: the price is too large."), row);
        if (!unit)
            return;
        const auto product = multiply(*unit, line.quantity);
        const auto worth = product ? rounded(*product) : std::nullopt;
        if (line.unitPrice && toDecimal(*line.unitPrice) != *unit && !line.total && worth) {
            line.total = worth;
            noteRow(
                "unit_price_rounded",
                SIZEWRIGHT_TR_NOOP(
                    "QuoteReading",
                    "Row {row}: the unit price has fractions of a cent; the line's total was worked out before rounding."),
                row);
        }
        if (line.total && worth)
            checkLine(line, row, *unit, *worth);
    }

    /// Quantity x unit price is the total; or with the discount or tax that the row states, and then the unit price is
    /// another one.
    void checkLine(QuoteLine& line, const QuoteRow& row, Decimal unit, Money worth)
    {
        const std::int64_t difference =
            worth.minor < line.total->minor ? line.total->minor - worth.minor : worth.minor - line.total->minor;
        if (difference <= 1)
            return;
        const auto matches = [&](Decimal factor) {
            const auto changed = multiply(worth, factor, Rounding::HalfUp);
            return changed && std::max(changed->minor, line.total->minor) - std::min(changed->minor, line.total->minor) <= 1;
        };
        const Decimal one = Decimal::fromInteger(1);
        const bool discounted = row.discountRate && matches(one - *row.discountRate);
        const bool taxed = row.taxRate && matches(one + *row.taxRate);
        if (discounted || taxed) {
            line.unitPrice.reset();
            line.detail = clipped(line.detail + (line.detail.empty() ? "" : "; ") + unit.toText() +
                                      (discounted ? " - " + shareText(*row.discountRate) : " + " + shareText(*row.taxRate)),
                                  4'000);
            noteRow("unit_price_before",
                    SIZEWRIGHT_TR_NOOP(
                        "QuoteReading",
                        "Row {row}: the unit price is before discount or tax, the total after it; the total counts."),
                    row);
            return;
        }
        noteRow("line_total_differs",
                SIZEWRIGHT_TR_NOOP("QuoteReading",
                                   "Row {row}: quantity times unit price is {product}, the total says {stated}."),
                row, {{"product", plainText(worth)}, {"stated", plainText(*line.total)}});
    }

    static std::string shareText(Decimal share)
    {
        const auto percent = multiply(share, Decimal::fromInteger(100));
        return (percent ? percent->toText() : share.toText()) + "%";
    }

    void takeFacts(const QuoteRows& rows)
    {
        Quote& quote = m_reading.quote;
        quote.vendor = clipped(rows.facts.vendor, 200);
        quote.number = clipped(rows.facts.number, 200);
        quote.date = dateOf("date", SIZEWRIGHT_TR_NOOP("QuoteReading", "What is the date of the quote?"), rows.facts.date);
        quote.validUntil = dateOf("valid_until", SIZEWRIGHT_TR_NOOP("QuoteReading", "Until when is the quote valid?"),
                                  rows.facts.validUntil);
        if (quote.validUntil.empty() && rows.facts.validDays && !quote.date.empty())
            quote.validUntil = daysAfter(quote.date, *rows.facts.validDays);
        quote.paymentTerms = clipped(rows.facts.paymentTerms, 2'000);
        quote.deliveryWeeks = rows.facts.deliveryWeeks;
        quote.warrantyMonths = rows.facts.warrantyMonths;
        takeTerms(rows);
        for (const std::string& sentence : rows.sentences)
            if (quote.notes.size() + sentence.size() < kLongestNotes)
                quote.notes += (quote.notes.empty() ? "" : "\n") + sentence;
    }

    /// The longest delivery of the lines; the warranty only where they all have the same.
    void takeTerms(const QuoteRows& rows)
    {
        Quote& quote = m_reading.quote;
        std::optional<int> warranty;
        bool differs = false;
        for (const QuoteRow& row : rows.rows) {
            if (const auto weeks = weeksIn(row.delivery); weeks && row.kind == QuoteRowKind::Line)
                quote.deliveryWeeks = std::max(quote.deliveryWeeks.value_or(0), *weeks);
            if (const auto months = monthsIn(row.warranty); months && row.kind == QuoteRowKind::Line) {
                differs = differs || (warranty && *warranty != *months);
                warranty = months;
            }
        }
        if (differs)
            note("warranties_differ",
                 SIZEWRIGHT_TR_NOOP("QuoteReading",
                                    "The lines have different warranties; none was taken over for the whole."));
        else if (warranty)
            quote.warrantyMonths = warranty;
    }

    std::string dateOf(const char* id, TextKey text, const DateReading& date)
    {
        if (date.other.empty())
            return date.iso;
        const auto choice = [](const std::string& iso) {
            return QuoteChoice{iso, quoteMessage("date", SIZEWRIGHT_TR_NOOP("QuoteReading", "{date}"), {{"date", iso}})};
        };
        return answered(m_reading, m_options.answers, {quoteMessage(id, text), {choice(date.iso), choice(date.other)}, {}})
            .value_or(std::string());
    }

    void remember()
    {
        QuoteMapping& mapping = m_reading.mapping;
        mapping.sheet = m_sheet.name;
        mapping.sign = m_rules.sign;
        if (m_rules.basis != PriceBasis::NotStated)
            mapping.basis = m_rules.basis;
        mapping.currency = m_rules.currency;
        for (const QuoteColumn& column : m_reading.columns)
            mapping.columns.emplace_back(column.header, usedAs(column));
    }

    /// What a column was used for in the end, so that nothing is asked about it again.
    [[nodiscard]] QuoteField usedAs(const QuoteColumn& column) const
    {
        const bool price =
            column.field == QuoteField::UnitPrice || column.field == QuoteField::Total || column.field == QuoteField::Price;
        if (column.column == m_columns.unitPrice)
            return QuoteField::UnitPrice;
        if (column.column == m_columns.total)
            return QuoteField::Total;
        const bool quantity = column.field == QuoteField::Quantity && column.column != m_columns.quantity;
        return price || quantity ? QuoteField::None : column.field;
    }

    void note(const char* id, TextKey text, std::vector<std::pair<std::string, MessageValue>> values = {})
    {
        if (m_reading.notes.size() < kMostNotes)
            m_reading.notes.push_back(quoteMessage(id, text, std::move(values)));
    }
    void noteRow(const char* id, TextKey text, const QuoteRow& row,
                 std::vector<std::pair<std::string, MessageValue>> values = {})
    {
        values.emplace_back("row", static_cast<std::int64_t>(row.number));
        note(id, text, std::move(values));
    }

    const Sheet& m_sheet;
    const QuoteReadingOptions& m_options;
    const std::string& m_name;
    QuoteReading m_reading;
    QuoteTable m_table;
    QuoteColumns m_columns;
    AmountRules m_rules;
    bool m_takeHidden = true;
    bool m_takeAfter = true;
};

}  // namespace

Result<QuoteReading> readQuoteSheet(const Sheet& sheet, const QuoteReadingOptions& options, const std::string& name,
                                    QuoteReading reading)
{
    return Reader(sheet, options, name, std::move(reading)).read();
}

}  // namespace sizewright
