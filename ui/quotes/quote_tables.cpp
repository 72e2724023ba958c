// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_tables.h"

#include <QCoreApplication>

#include <functional>
#include <limits>

#include "core/text/format.h"
#include "ui/quotes/quote_texts.h"
#include "ui/quotes/quotes_model.h"
#include "ui/support/catalog_texts.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("QuoteTables", text);
}

const QString kDash = QStringLiteral("–");

void addRow(Table& table, const QString& what, const std::optional<MoneyRange>& range, const QString& remark)
{
    const auto end = [&range](Money MoneyRange::*amount) { return (range ? amountText((*range).*amount) : kDash).toStdString(); };
    table.rows.push_back({what.toStdString(), end(&MoneyRange::typical), end(&MoneyRange::low), end(&MoneyRange::high), remark.toStdString()});
}

void addAmount(Table& table, const QString& what, const std::optional<Money>& amount, const QString& remark)
{
    const std::string shown = (amount ? amountText(amount) : kDash).toStdString();
    table.rows.push_back({what.toStdString(), shown, {}, {}, remark.toStdString()});
}

QString missingName(const MissingPart& part)
{
    const QString item = toQString(part.item);
    const QString name = item.isEmpty() ? componentText(part.component) : item;
    return part.quantity > 0 ? QStringLiteral("%1 × %2").arg(toQString(formatNumber(part.quantity, 0, currentLanguage())), name) : name;
}

QString recordText(const MissingPart& part)
{
    const QString why = text(part.why);
    if (part.record == nullptr)
        return why + QLatin1Char(' ') + translated(QT_TRANSLATE_NOOP("QuoteTables", "No public price: ask for one."));
    return QStringLiteral("%1 %2, %3").arg(why, toQString(part.record->observedOn), toQString(part.record->source.title));
}

/// What running costs add over the plan's horizon.
std::optional<MoneyRange> runningCosts(const QuoteCheck& check)
{
    if (!check.tco || !check.sameScope)
        return std::nullopt;
    const auto low = subtract(check.tco->low, check.sameScope->low);
    const auto typical = subtract(check.tco->typical, check.sameScope->typical);
    const auto high = subtract(check.tco->high, check.sameScope->high);
    return low && typical && high ? std::optional(MoneyRange{*low, *typical, *high}) : std::nullopt;
}

}  // namespace

Table priceTable(const Quote& quote, const QuoteCheck& check)
{
    Table table;
    const QString currency = check.price ? toQString(currencyCode(check.price->currency)) : QString();
    const auto title = [&](const char* name) { return (translated(name) + (currency.isEmpty() ? QString() : QStringLiteral(", ") + currency)).toStdString(); };
    table.columns = {{translated(QT_TRANSLATE_NOOP("QuoteTables", "Step")).toStdString(), Align::Left, 3},
                     {title(QT_TRANSLATE_NOOP("QuoteTables", "Typical")), Align::Right, 1.5},
                     {title(QT_TRANSLATE_NOOP("QuoteTables", "Low")), Align::Right, 1.5},
                     {title(QT_TRANSLATE_NOOP("QuoteTables", "High")), Align::Right, 1.5},
                     {translated(QT_TRANSLATE_NOOP("QuoteTables", "Remark")).toStdString(), Align::Left, 5}};
    const QString basis = basisNames().value(static_cast<int>(quote.basis));
    addAmount(table, translated(QT_TRANSLATE_NOOP("QuoteTables", "As quoted")), check.quoted,
              translated(QT_TRANSLATE_NOOP("QuoteTables", "In %1; tax: %2.")).arg(toQString(currencyCode(quote.currency)), basis));
    addAmount(table, translated(QT_TRANSLATE_NOOP("QuoteTables", "In the plan's currency and tax basis")), check.price,
              check.assumedBasis ? translated(QT_TRANSLATE_NOOP("QuoteTables", "The quote does not say whether tax is included; the region's custom is assumed."))
                                 : QString());
    for (const MissingPart& part : check.missing)
        addRow(table, translated(QT_TRANSLATE_NOOP("QuoteTables", "To be added: %1")).arg(missingName(part)), part.cost, recordText(part));
    table.emphasisedRows.push_back(table.rows.size());
    addRow(table, translated(QT_TRANSLATE_NOOP("QuoteTables", "Same scope")), check.sameScope,
           check.missing.empty() ? translated(QT_TRANSLATE_NOOP("QuoteTables", "Nothing that the plan needs is missing.")) : QString());
    addRow(table, translated(QT_TRANSLATE_NOOP("QuoteTables", "Market, for the parts that are quoted")), check.market,
           translated(QT_TRANSLATE_NOOP("QuoteTables", "Price to market: %1.")).arg(deviationText(marketDeviation(check))));
    addRow(table, translated(QT_TRANSLATE_NOOP("QuoteTables", "Running costs a year")), check.runningPerYear, {});
    addRow(table, translated(QT_TRANSLATE_NOOP("QuoteTables", "Running costs over the plan's horizon")), runningCosts(check), {});
    table.emphasisedRows.push_back(table.rows.size());
    addRow(table, translated(QT_TRANSLATE_NOOP("QuoteTables", "Total cost of ownership")), check.tco, {});
    return table;
}

Chart priceWaterfall(const Quote& quote, const QuoteCheck& check)
{
    Chart chart;
    if (!check.price)
        return chart;
    chart.kind = ChartKind::Waterfall;
    chart.title = translated(QT_TRANSLATE_NOOP("QuoteTables", "From the quoted price to the total: %1")).arg(quoteTitle(quote)).toStdString();
    chart.description =
        translated(QT_TRANSLATE_NOOP("QuoteTables", "The price, what is to be added for the same scope, and running costs, each on top of the one before."))
            .toStdString();
    chart.yLabel = std::string(currencyCode(check.price->currency));
    const auto name = [](const char* text) { return translated(text).toStdString(); };
    struct Bar {
        std::size_t series;
        std::string category;
        Money amount;
    };
    std::vector<Bar> bars{{0, name(QT_TRANSLATE_NOOP("QuoteTables", "Price")), *check.price}};
    for (const MissingPart& part : check.missing)
        if (part.cost)
            bars.push_back({1, missingName(part).toStdString(), part.cost->typical});
    if (const auto running = runningCosts(check))
        bars.push_back({2, name(QT_TRANSLATE_NOOP("QuoteTables", "Running costs")), running->typical});
    const std::vector<double> nothing(bars.size(), std::numeric_limits<double>::quiet_NaN());
    chart.series = {{name(QT_TRANSLATE_NOOP("QuoteTables", "Quoted")), nothing, false},
                    {name(QT_TRANSLATE_NOOP("QuoteTables", "To be added")), nothing, true},
                    {name(QT_TRANSLATE_NOOP("QuoteTables", "Running costs")), nothing, false}};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        chart.categories.push_back(bars[i].category);
        chart.series[bars[i].series].values[i] = toDecimal(bars[i].amount).toDouble();
    }
    return chart;
}

}  // namespace sizewright
