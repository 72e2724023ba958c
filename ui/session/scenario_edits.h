// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/scenario.h"

namespace sizewright {

/// Switches the plan's currency; a ceiling is converted by the catalog's dated rates and rounded to whole units. Where no
/// rate is known the ceiling is dropped, because the same number in another currency would be another promise.
void changeCurrency(Scenario& scenario, Currency currency, const Catalog& catalog);
/// Switches the region, and the currency with it while it was the old region's own.
void changeRegion(Scenario& scenario, const std::string& regionId, const Catalog& catalog);
/// An amount of whole major units; nothing for 0, which stands for "no ceiling".
[[nodiscard]] std::optional<Money> ceilingOf(double wholeUnits, Currency currency);
/// 8.25 (percent, at most two digits after the point) as an exact fraction.
[[nodiscard]] Decimal fractionOfPercent(double percent);

}  // namespace sizewright
