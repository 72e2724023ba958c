// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/scenario_edits.h"

#include <cmath>

namespace sizewright {

void changeCurrency(Scenario& scenario, Currency currency, const Catalog& catalog)
{
    Finance& finance = scenario.finance;
    if (finance.capexCeiling) {
        const ExchangeRates rates(catalog.exchangeRates);
        const auto converted = rates.convert(*finance.capexCeiling, currency);
        finance.capexCeiling = converted ? ceilingOf(std::round(toDecimal(*converted).toDouble()), currency) : std::nullopt;
    }
    if (scenario.site.staffPerYear) {
        const auto converted = ExchangeRates(catalog.exchangeRates).convert(*scenario.site.staffPerYear, currency);
        scenario.site.staffPerYear =
            converted ? ceilingOf(std::round(toDecimal(*converted).toDouble()), currency) : std::nullopt;
    }
    finance.currency = currency;
}

void changeRegion(Scenario& scenario, const std::string& regionId, const Catalog& catalog)
{
    const Region* before = catalog.region(scenario.finance.regionId);
    const Region* after = catalog.region(regionId);
    scenario.finance.regionId = regionId;
    if (before != nullptr && after != nullptr && scenario.finance.currency == before->currency)
        changeCurrency(scenario, after->currency, catalog);
}

std::optional<Money> ceilingOf(double wholeUnits, Currency currency)
{
    if (wholeUnits < 1)
        return std::nullopt;
    const auto amount = moneyOf(Decimal::fromInteger(std::llround(wholeUnits)), currency);
    return amount ? std::optional<Money>(*amount) : std::nullopt;
}

Decimal fractionOfPercent(double percent)
{
    constexpr Int128 kMantissaOfBasisPoint = 100'000'000'000'000;  // 10^18 / 10^4
    return Decimal::fromMantissa(static_cast<Int128>(std::llround(percent * 100)) * kMantissaOfBasisPoint);
}

}  // namespace sizewright
