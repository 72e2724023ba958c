// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/staleness.h"

#include <algorithm>
#include <set>

#include "core/io/number_text.h"

namespace sizewright {
namespace {

/// Collects what is past its limit.
class Finder {
public:
    explicit Finder(std::int64_t today) : m_today(today) {}
    void add(const std::string& where, const std::string& date, std::optional<int> limit)
    {
        const auto age = ageInDays(date, m_today);
        if (age && limit && *age > *limit)
            m_found.push_back({where, date, *age, *limit});
    }
    template <class T>
    void addAll(const std::vector<T>& items, const std::string& kind)
    {
        for (const T& item : items)
            add(kind + "/" + item.id, item.source.read, staleDaysOf(kind));
    }
    [[nodiscard]] std::vector<StaleFact> found() const { return m_found; }

private:
    std::int64_t m_today;
    std::vector<StaleFact> m_found;
};

void addPrices(const Catalog& catalog, Finder& finder)
{
    std::set<std::string_view> items;
    for (const PriceRecord& record : catalog.prices)
        items.insert(record.item);
    for (const std::string_view item : items)
        if (const PriceRecord* record = catalog.price(item))
            finder.add("prices/" + record->item, record->observedOn, ageingOf(record->priceClass).staleDays);
}

void addExchangeRates(const Catalog& catalog, Finder& finder)
{
    for (const ExchangeRate& rate : catalog.exchangeRates) {
        const auto newer = [&](const ExchangeRate& other) {
            return other.base == rate.base && other.quote == rate.quote && rate.date < other.date;
        };
        if (std::none_of(catalog.exchangeRates.begin(), catalog.exchangeRates.end(), newer))
            finder.add("exchange_rates/" + std::string(currencyCode(rate.base)) + "/" +
                           std::string(currencyCode(rate.quote)),
                       rate.date, staleDaysOf("exchange_rates"));
    }
}

}  // namespace

/// @source planning defaults set from the swings of 2025-26: server memory x4 in a year, accelerators up to x1.5
Ageing ageingOf(PriceClass priceClass)
{
    switch (priceClass) {
    case PriceClass::Memory:
        return {1.0, 90};
    case PriceClass::Accelerator:
        return {0.4, 90};
    case PriceClass::Server:
    case PriceClass::Component:
        return {0.3, 180};
    case PriceClass::Rental:
    case PriceClass::Api:
        return {0.6, 60};
    case PriceClass::Energy:
    case PriceClass::Space:
    case PriceClass::Support:
        return {0.15, 365};
    }
    return {0.3, 180};
}

/// @source planning defaults: taxes and tariffs are set for a year, engines release within one; an exchange rate must not be
/// older than the prices that age fastest
std::optional<int> staleDaysOf(std::string_view kind)
{
    if (kind == "exchange_rates")
        return 60;
    if (kind == "rates" || kind == "regions" || kind == "engines" || kind == "calibration")
        return 365;
    return std::nullopt;
}

std::optional<int> ageInDays(std::string_view date, std::int64_t today)
{
    const auto day = dayNumber(date);
    if (!day)
        return std::nullopt;
    return static_cast<int>(std::max<std::int64_t>(today - *day, 0));
}

std::vector<StaleFact> staleFacts(const Catalog& catalog, std::int64_t today)
{
    Finder finder(today);
    addPrices(catalog, finder);
    addExchangeRates(catalog, finder);
    finder.addAll(catalog.rates, "rates");
    finder.addAll(catalog.regions, "regions");
    finder.addAll(catalog.engines, "engines");
    finder.add("calibration", catalog.calibration.source.read, staleDaysOf("calibration"));
    return finder.found();
}

}  // namespace sizewright
