// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/quotes/envelopes.h"
#include "core/text/format.h"
#include "ui/quotes/quote_tables.h"
#include "ui/quotes/quote_texts.h"
#include "ui/quotes/quotes_model.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

using Fact = QString (*)(const Quote& quote, const QuoteCheck& check);

const QString kNotStated = QStringLiteral("–");

QString words(const std::string& stated)
{
    return stated.empty() ? kNotStated : cellText(stated);
}

QString number(const std::optional<double>& value, int decimals)
{
    return value ? toQString(formatNumber(*value, decimals, currentLanguage())) : kNotStated;
}

QString count(const std::optional<int>& value)
{
    return number(value ? std::optional<double>(*value) : std::nullopt, 0);
}

QString yesOrNo(bool yes)
{
    return yes ? QCoreApplication::translate("QuoteTables", "yes")
               : QCoreApplication::translate("QuoteTables", "no");
}

std::optional<Money> addedCost(const QuoteCheck& check)
{
    if (!check.sameScope || !check.price)
        return std::nullopt;
    const auto added = subtract(check.sameScope->typical, *check.price);
    return added ? std::optional(*added) : std::nullopt;
}

/// The first promise with a figure.
const ClaimResult* claimed(const QuoteCheck& check)
{
    for (const ClaimResult& result : check.claims)
        if (result.claimed)
            return &result;
    return nullptr;
}

QString claimedSpeed(const QuoteCheck& check)
{
    const ClaimResult* claim = claimed(check);
    return claim != nullptr ? toQString(formatRate(*claim->claimed, currentLanguage())) : kNotStated;
}

QString ourSpeed(const QuoteCheck& check)
{
    const ClaimResult* claim = claimed(check);
    return claim != nullptr && claim->ours ? toQString(formatRateBand(*claim->ours, currentLanguage())) : kNotStated;
}

struct FactRow {
    const char* name;
    Fact fact;
    bool ofPrice = false;  ///< not shown while prices are shut
};

const FactRow kFacts[] = {
    {QT_TRANSLATE_NOOP("QuoteTables", "Number"), [](const Quote& q, const QuoteCheck&) { return words(q.number); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Date"), [](const Quote& q, const QuoteCheck&) { return words(q.date); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Valid until"), [](const Quote& q, const QuoteCheck&) { return words(q.validUntil); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "As quoted"), [](const Quote&, const QuoteCheck& c) { return moneyText(c.quoted); }, true},
    {QT_TRANSLATE_NOOP("QuoteTables", "Tax"), [](const Quote& q, const QuoteCheck&) { return basisNames().value(static_cast<int>(q.basis)); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "In the plan's terms"), [](const Quote&, const QuoteCheck& c) { return moneyText(c.price); }, true},
    {QT_TRANSLATE_NOOP("QuoteTables", "To be added"), [](const Quote&, const QuoteCheck& c) { return moneyText(addedCost(c)); }, true},
    {QT_TRANSLATE_NOOP("QuoteTables", "Same scope"), [](const Quote&, const QuoteCheck& c) { return rangeText(c.sameScope); }, true},
    {QT_TRANSLATE_NOOP("QuoteTables", "Market, for the quoted parts"), [](const Quote&, const QuoteCheck& c) { return rangeText(c.market); }, true},
    {QT_TRANSLATE_NOOP("QuoteTables", "Price to market"), [](const Quote&, const QuoteCheck& c) { return deviationText(marketDeviation(c)); }, true},
    {QT_TRANSLATE_NOOP("QuoteTables", "Running costs a year"), [](const Quote&, const QuoteCheck& c) { return rangeText(c.runningPerYear); }, true},
    {QT_TRANSLATE_NOOP("QuoteTables", "Total cost of ownership"), [](const Quote&, const QuoteCheck& c) { return rangeText(c.tco); }, true},
    {QT_TRANSLATE_NOOP("QuoteTables", "Machine"),
     [](const Quote&, const QuoteCheck& c) { return c.machine ? cellText(c.machine->title) : kNotStated; }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Users at the service level"), [](const Quote&, const QuoteCheck& c) { return count(c.usersAtServiceLevel); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Claimed speed"), [](const Quote&, const QuoteCheck& c) { return claimedSpeed(c); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Our estimate of it"), [](const Quote&, const QuoteCheck& c) { return ourSpeed(c); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Findings"), [](const Quote&, const QuoteCheck& c) { return findingsText(countFindings(c)); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Condition"),
     [](const Quote& q, const QuoteCheck&) { return conditionNames().value(static_cast<int>(q.condition)); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Warranty, months"), [](const Quote& q, const QuoteCheck&) { return count(q.warrantyMonths); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Warranty by"),
     [](const Quote& q, const QuoteCheck&) { return warrantyGiverNames().value(static_cast<int>(q.warrantyBy)); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Response, hours"), [](const Quote& q, const QuoteCheck&) { return number(q.responseHours, 1); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Repair, hours"), [](const Quote& q, const QuoteCheck&) { return number(q.repairHours, 1); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Delivery, weeks"), [](const Quote& q, const QuoteCheck&) { return number(q.deliveryWeeks, 1); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Payment"), [](const Quote& q, const QuoteCheck&) { return words(q.paymentTerms); }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Power of a machine"),
     [](const Quote& q, const QuoteCheck&) { return q.power ? toQString(formatPower(*q.power, currentLanguage())) : kNotStated; }},
    {QT_TRANSLATE_NOOP("QuoteTables", "Domestic goods"), [](const Quote& q, const QuoteCheck&) { return yesOrNo(q.domestic); }},
};

}  // namespace

Table comparisonTable(const TenderChecker::Answer& answer)
{
    Table table;
    table.columns.push_back({QCoreApplication::translate("QuoteTables", "Fact").toStdString(), Align::Left, 2});
    for (const Quote& quote : answer.tender->quotes)
        table.columns.push_back({quoteTitle(quote).toStdString(), Align::Left, 2});
    const bool open = pricesAreOpen(*answer.tender);
    for (const FactRow& row : kFacts) {
        if (row.ofPrice && !open)
            continue;
        std::vector<std::string> cells{QCoreApplication::translate("QuoteTables", row.name).toStdString()};
        for (const Quote& quote : answer.tender->quotes) {
            const QuoteCheck* check = answer.of(quote.id);
            cells.push_back((check != nullptr ? row.fact(quote, *check) : kNotStated).toStdString());
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace sizewright
