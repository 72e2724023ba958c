// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/plan/break_even.h"

namespace sizewright {

/// The money of a plan beside its options, as a JSON value: cash flow and break-evens of the recommended option, rental by other terms,
/// the share of peak hours, and what the counts of tokens mean.
[[nodiscard]] std::string financeJson(const Plan& plan, const Scenario& scenario);
/// Unit costs of one option as a JSON value.
[[nodiscard]] std::string unitCostsJson(const Plan& plan, const Scenario& scenario, const CostEstimate& cost);

/// The same as text: each other way with its price, the break-even of the recommended option, its unit costs and years.
void printFinance(const Plan& plan, const Scenario& scenario);

}  // namespace sizewright
