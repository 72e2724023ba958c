// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/catalog/source.h"
#include "core/money/money.h"

namespace sizewright {

enum class PriceType { List, Street, Quote, Tender, Derived, User };

/// Which age limits and widening apply: memory prices age faster than electricity.
enum class PriceClass { Memory, Accelerator, Server, Component, Rental, Api, Energy, Space, Support };

/// One dated observation of a price; records are only ever appended. All three amounts absent means "looked for, not found".
struct PriceRecord {
    std::string item;  ///< exact item name, the key of bills of materials
    PriceClass priceClass = PriceClass::Component;
    PriceType type = PriceType::Street;
    Currency currency = Currency::USD;
    std::optional<Decimal> low;      ///< major units of `currency` per `unit`
    std::optional<Decimal> typical;
    std::optional<Decimal> high;
    std::string acceleratorId;  ///< rentals: the device that the hour buys; empty otherwise
    int devices = 1;            ///< rentals: how many of them one unit buys
    int termMonths = 0;         ///< rentals: how long they must be taken at this price; 0: by the hour, on demand
    std::string unit;  ///< "card", "server", "GPU-hour", "1M tokens", "kWh" ...
    bool includesVat = false;
    Decimal vatRate;  ///< of the included VAT; 0 if net
    std::string region;
    std::string observedOn;  ///< ISO date, year-month or year
    std::string validTo;     ///< empty: open
    Source source;
    bool operator==(const PriceRecord&) const = default;
};

/// Whether `candidate` counts instead of `current`: what the user states wins over what was observed, then the newer record.
[[nodiscard]] inline bool supersedes(const PriceRecord& candidate, const PriceRecord& current)
{
    const bool own = candidate.type == PriceType::User;
    if (own != (current.type == PriceType::User))
        return own;
    return current.observedOn < candidate.observedOn;
}

/// How fast a class of prices ages: range widening per root year, and days after which a final report calls it stale.
struct Ageing {
    double volatility = 0;
    int staleDays = 0;
};
[[nodiscard]] Ageing ageingOf(PriceClass priceClass);

/// A percentage, ratio or lifetime that is no price: VAT rate, PUE, maintenance share.
struct RateRecord {
    std::string id;
    std::string region;
    Decimal low;
    Decimal typical;
    Decimal high;
    std::string unit;
    Source source;
    bool operator==(const RateRecord&) const = default;
};

}  // namespace sizewright
