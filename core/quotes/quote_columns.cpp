// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/quote_columns.h"

#include <algorithm>

#include "core/sheets/fold.h"

namespace sizewright {
namespace {

using Columns = std::vector<QuoteColumn>;

Columns withField(const Columns& columns, QuoteField field)
{
    Columns found;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(found),
                 [&](const QuoteColumn& c) { return c.field == field; });
    return found;
}

std::string oneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

QuoteChoice columnChoice(const QuoteColumn& column)
{
    return {columnName(column.column),
            quoteMessage("column", SIZEWRIGHT_TR_NOOP("QuoteReading", "Column {column}: {header}"),
                         {{"column", columnName(column.column)}, {"header", oneLine(column.header)}})};
}

/// The one column of a field, or the one that the user chooses among several.
class Chooser {
public:
    Chooser(QuoteReading& reading, const QuoteAnswers& answers) : m_reading(reading), m_answers(answers) {}

    std::optional<std::size_t> one(const Columns& columns, const char* id, TextKey question)
    {
        if (columns.size() < 2)
            return columns.empty() ? std::nullopt : std::optional(columns.front().column);
        QuoteQuestion asked{quoteMessage(id, question), {}, columnName(columns.front().column)};
        for (const QuoteColumn& column : columns)
            asked.choices.push_back(columnChoice(column));
        const std::string chosen = answered(m_reading, m_answers, asked).value_or(asked.suggested);
        for (const QuoteColumn& column : columns)
            if (columnName(column.column) == chosen)
                return column.column;
        return columns.front().column;
    }

    /// Of prices without and with tax side by side, those that the user chooses.
    void chooseBasis(Columns& units, Columns& totals)
    {
        const auto has = [&](PriceBasis basis) {
            return std::any_of(units.begin(), units.end(), [&](const QuoteColumn& c) { return basisOf(c) == basis; }) ||
                   std::any_of(totals.begin(), totals.end(), [&](const QuoteColumn& c) { return basisOf(c) == basis; });
        };
        if (!has(PriceBasis::Net) || !has(PriceBasis::Gross))
            return;
        const QuoteQuestion question{
            quoteMessage("price_column",
                         SIZEWRIGHT_TR_NOOP("QuoteReading",
                                            "The table has prices without and with tax. Which of them are to be used?")),
            {{"net", quoteMessage("net", SIZEWRIGHT_TR_NOOP("QuoteReading", "Without tax"))},
             {"gross", quoteMessage("gross", SIZEWRIGHT_TR_NOOP("QuoteReading", "With tax"))}},
            "net"};
        const bool net = answered(m_reading, m_answers, question).value_or("net") == "net";
        const PriceBasis other = net ? PriceBasis::Gross : PriceBasis::Net;
        for (Columns* columns : {&units, &totals}) {
            std::erase_if(*columns, [&](const QuoteColumn& c) { return basisOf(c) == other; });
            const bool said = std::any_of(columns->begin(), columns->end(),
                                          [&](const QuoteColumn& c) { return basisOf(c) != PriceBasis::NotStated; });
            // Beside "with tax", a column that says nothing is without.
            if (said)
                std::erase_if(*columns, [&](const QuoteColumn& c) { return basisOf(c) == PriceBasis::NotStated; });
        }
    }

private:
    static PriceBasis basisOf(const QuoteColumn& column) { return basisInLabel(folded(column.header)); }

    QuoteReading& m_reading;
    const QuoteAnswers& m_answers;
};

/// Whether every quantity is 1 or there are none, so that a unit price is a total.
bool onlySingles(const Sheet& sheet, const QuoteTable& table, std::optional<std::size_t> quantity)
{
    for (std::size_t r = table.headerLast + 1; quantity && r < sheet.rows.size(); ++r) {
        const NumberReading reading = readNumber(cellAt(sheet.rows[r], *quantity));
        if (reading.isNumber() && reading.value(DecimalSign::Point) != Decimal::fromInteger(1))
            return false;
    }
    return true;
}

/// A column "Price" is the unit price or the total.
void placePrice(QuoteReading& reading, const Sheet& sheet, const QuoteTable& table, const QuoteAnswers& answers,
                std::size_t price, QuoteColumns& columns)
{
    if (columns.unitPrice && columns.total)
        return;
    if (columns.unitPrice || columns.total) {
        (columns.unitPrice ? columns.total : columns.unitPrice) = price;
        reading.notes.push_back(quoteMessage(
            "price_by_place",
            SIZEWRIGHT_TR_NOOP("QuoteReading", "Column {column} is taken for the price that the table otherwise lacks."),
            {{"column", columnName(price)}}));
        return;
    }
    if (onlySingles(sheet, table, columns.quantity)) {
        columns.unitPrice = price;
        return;
    }
    const QuoteQuestion question{
        quoteMessage("price_meaning",
                     SIZEWRIGHT_TR_NOOP("QuoteReading", "Is column {column} the price of one unit, or of the whole line?"),
                     {{"column", columnName(price)}}),
        {{"unit", quoteMessage("unit", SIZEWRIGHT_TR_NOOP("QuoteReading", "Of one unit"))},
         {"line", quoteMessage("line", SIZEWRIGHT_TR_NOOP("QuoteReading", "Of the whole line"))}},
        {}};
    (answered(reading, answers, question).value_or("unit") == "unit" ? columns.unitPrice : columns.total) = price;
}

}  // namespace

Message quoteMessage(std::string id, TextKey text, std::vector<std::pair<std::string, MessageValue>> values)
{
    return {std::move(id), text, std::move(values)};
}

std::optional<std::string> answered(QuoteReading& reading, const QuoteAnswers& answers, QuoteQuestion question)
{
    const auto answer = answers.find(question.text.id);
    if (answer != answers.end() && std::any_of(question.choices.begin(), question.choices.end(),
                                               [&](const QuoteChoice& c) { return c.value == answer->second; }))
        return answer->second;
    reading.questions.push_back(std::move(question));
    return std::nullopt;
}

QuoteColumns chooseColumns(QuoteReading& reading, const Sheet& sheet, const QuoteTable& table, const QuoteAnswers& answers)
{
    Chooser chooser(reading, answers);
    QuoteColumns columns;
    const auto first = [&](QuoteField field) {
        const Columns found = withField(table.columns, field);
        return found.empty() ? std::nullopt : std::optional(found.front().column);
    };
    columns.item = first(QuoteField::Item);
    columns.unit = first(QuoteField::Unit);
    columns.listPrice = first(QuoteField::ListPrice);
    columns.discountRate = first(QuoteField::DiscountRate);
    columns.taxRate = first(QuoteField::TaxRate);
    columns.delivery = first(QuoteField::Delivery);
    columns.warranty = first(QuoteField::Warranty);
    columns.quantity = chooser.one(withField(table.columns, QuoteField::Quantity), "quantity_column",
                                   SIZEWRIGHT_TR_NOOP("QuoteReading", "Which column holds the quantity?"));
    Columns units = withField(table.columns, QuoteField::UnitPrice);
    Columns totals = withField(table.columns, QuoteField::Total);
    chooser.chooseBasis(units, totals);
    columns.unitPrice =
        chooser.one(units, "price_column", SIZEWRIGHT_TR_NOOP("QuoteReading", "Which column is the price of one unit?"));
    columns.total =
        chooser.one(totals, "total_column", SIZEWRIGHT_TR_NOOP("QuoteReading", "Which column is the total of a line?"));
    const auto price = chooser.one(withField(table.columns, QuoteField::Price), "price_column",
                                   SIZEWRIGHT_TR_NOOP("QuoteReading", "Which column is the price?"));
    if (price)
        placePrice(reading, sheet, table, answers, *price, columns);
    for (const QuoteColumn& column : table.columns)
        if (column.field == QuoteField::Specification || column.field == QuoteField::Brand ||
            column.field == QuoteField::Remark)
            columns.details.push_back(column);
    return columns;
}

}  // namespace sizewright
