// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/checks.h"

namespace sizewright::checks {

void prices(const Catalog& catalog, Errors& errors)
{
    for (const PriceRecord& p : catalog.prices)
        if (p.low && p.high)
            require(p.high->toDouble() <= 20 * p.low->toDouble(), "prices/" + p.item, "high is more than twenty times low", errors);
    for (const ExchangeRate& r : catalog.exchangeRates)
        require(r.base != r.quote, "exchange_rates", "a currency is quoted in itself", errors);
}

}  // namespace sizewright::checks
