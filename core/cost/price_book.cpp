// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/cost/cash_flow.h"
#include "core/io/number_text.h"

namespace sizewright {
namespace {

/// The record's amounts without or with VAT, as the plan wants them.
Result<Decimal> taxAdjusted(Decimal amount, const PriceRecord& record, bool net, Decimal vat)
{
    if (net && record.includesVat)
        return divide(amount, Decimal::fromInteger(1) + record.vatRate);
    if (!net && !record.includesVat)
        return multiply(amount, Decimal::fromInteger(1) + vat);
    return amount;
}

struct Widening {
    Decimal low = Decimal::fromInteger(1);
    Decimal high = Decimal::fromInteger(1);
};
Widening wideningOf(const PriceRecord& record, int ageDays)
{
    const double factor = 1 + ageingOf(record.priceClass).volatility * std::sqrt(ageDays / 365.0);
    return {Decimal::fromDouble(1 / factor).value_or(Decimal::fromInteger(1)), Decimal::fromDouble(factor).value_or(Decimal::fromInteger(1))};
}

struct PriceTerms {
    bool net;
    Decimal vat;
    Currency currency;
    const ExchangeRates& rates;
};

Result<Decimal> planAmount(Decimal amount, const PriceRecord& record, const PriceTerms& terms)
{
    const auto adjusted = taxAdjusted(amount, record, terms.net, terms.vat);
    if (!adjusted)
        return tl::unexpected(adjusted.error());
    const auto rate = terms.rates.rate(record.currency, terms.currency);
    if (!rate)
        return tl::unexpected(rate.error());
    return multiply(*adjusted, *rate);
}

Result<DecimalRange> planRange(const PriceRecord& record, const PriceTerms& terms, int ageDays)
{
    const Widening widening = wideningOf(record, ageDays);
    const auto low = multiply(record.low.value_or(*record.typical), widening.low);
    const auto high = multiply(record.high.value_or(*record.typical), widening.high);
    if (!low || !high)
        return failure(ErrorId::Overflow, "prices/" + record.item, "the price is too large");
    const auto a = planAmount(*low, record, terms);
    const auto b = planAmount(*record.typical, record, terms);
    const auto c = planAmount(*high, record, terms);
    if (!a || !b || !c)
        return tl::unexpected(!a ? a.error() : !b ? b.error() : c.error());
    return DecimalRange{*a, *b, *c};
}

Result<MoneyRange> moneyRange(const DecimalRange& range, Currency currency)
{
    const auto a = moneyOf(range.low, currency);
    const auto b = moneyOf(range.typical, currency);
    const auto c = moneyOf(range.high, currency);
    if (!a || !b || !c)
        return tl::unexpected(!a ? a.error() : !b ? b.error() : c.error());
    return MoneyRange{*a, *b, *c};
}

/// As Catalog::price of every item, in one pass; null where a price was only looked for.
std::map<std::string_view, const PriceRecord*> newestPrices(const Catalog& catalog)
{
    std::map<std::string_view, const PriceRecord*> newest;
    for (const PriceRecord& record : catalog.prices) {
        const PriceRecord*& found = newest[record.item];
        if (record.typical && record.validTo.empty() && (!found || supersedes(record, *found)))
            found = &record;
    }
    return newest;
}

}  // namespace

Result<MoneyRange> add(const MoneyRange& a, const MoneyRange& b)
{
    const auto low = add(a.low, b.low);
    const auto typical = add(a.typical, b.typical);
    const auto high = add(a.high, b.high);
    if (!low || !typical || !high)
        return tl::unexpected(!low ? low.error() : !typical ? typical.error() : high.error());
    return MoneyRange{*low, *typical, *high};
}

Result<MoneyRange> multiply(const MoneyRange& range, std::int64_t count)
{
    const Decimal factor = Decimal::fromInteger(count);
    return multiply(range, factor, factor, factor);
}

Result<MoneyRange> multiply(const MoneyRange& range, Decimal low, Decimal typical, Decimal high)
{
    const auto a = multiply(range.low, low);
    const auto b = multiply(range.typical, typical);
    const auto c = multiply(range.high, high);
    if (!a || !b || !c)
        return tl::unexpected(!a ? a.error() : !b ? b.error() : c.error());
    return MoneyRange{*a, *b, *c};
}

Result<PriceBook> PriceBook::make(const Catalog& catalog, const Scenario& scenario)
{
    PriceBook book;
    book.m_currency = scenario.finance.currency;
    book.m_rates = ExchangeRates(catalog.exchangeRates);
    const auto discounting = Discounting::make(scenario.finance.discountRate, scenario.finance.horizonYears);
    if (!discounting)
        return tl::unexpected(discounting.error());
    book.m_discounting = *discounting;
    const auto escalations = Escalations::make(scenario.finance.escalation, std::max(scenario.finance.horizonYears, kLongestTco));
    if (!escalations)
        return tl::unexpected(escalations.error());
    book.m_escalations = *escalations;
    book.m_traffic = yearlyTraffic(scenario);
    const Region* region = catalog.region(scenario.finance.regionId);
    const RateRecord* vat = region && !region->vatRateId.empty() ? catalog.rate(region->vatRateId) : nullptr;
    const PriceTerms terms{scenario.finance.netPrices, vat ? vat->typical : Decimal(), book.m_currency, book.m_rates};
    const std::int64_t today = dayNumber(scenario.planDate).value_or(0);

    for (const auto& [item, record] : newestPrices(catalog)) {
        Entry entry;
        entry.record = record;
        if (entry.record) {
            const std::int64_t observed = dayNumber(entry.record->observedOn).value_or(today);
            entry.ageDays = int(std::max<std::int64_t>(today - observed, 0));
            entry.stale = entry.ageDays > ageingOf(entry.record->priceClass).staleDays;
            const auto range = planRange(*entry.record, terms, entry.ageDays);
            const auto rounded = range ? moneyRange(*range, terms.currency) : Result<MoneyRange>(tl::unexpected(range.error()));
            if (!rounded)
                return tl::unexpected(rounded.error());
            entry.exact = *range;
            entry.unit = *rounded;
        }
        book.m_entries.emplace_back(item, entry);
    }
    return book;
}

const PriceBook::Entry* PriceBook::find(std::string_view item) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), item,
                                        [](const auto& entry, std::string_view key) { return entry.first < key; });
    return found != m_entries.end() && found->first == item ? &found->second : nullptr;
}

std::optional<MoneyRange> PriceBook::unitPrice(std::string_view item) const
{
    const Entry* entry = find(item);
    return entry ? entry->unit : std::nullopt;
}

std::optional<DecimalRange> PriceBook::exactUnitPrice(std::string_view item) const
{
    const Entry* entry = find(item);
    return entry && entry->unit ? std::optional<DecimalRange>(entry->exact) : std::nullopt;
}

Result<Money> PriceBook::toPlanCurrency(Money amount) const
{
    return m_rates.convert(amount, m_currency);
}

PricedLine PriceBook::priceLine(const std::string& component, const std::string& item, int quantity) const
{
    PricedLine line{component, item, quantity, std::nullopt, std::nullopt, nullptr, 0, false};
    if (const Entry* entry = find(item); entry && entry->unit) {
        line.unit = entry->unit;
        if (const auto total = multiply(*entry->unit, quantity))
            line.total = *total;
        line.record = entry->record;
        line.ageDays = entry->ageDays;
        line.stale = entry->stale;
    }
    return line;
}

}  // namespace sizewright
