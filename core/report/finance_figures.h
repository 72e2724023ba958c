// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/break_even.h"
#include "core/report/document.h"

namespace sizewright {

/// Purchase, running costs, tax relief and sale of an option year by year, the column of the kinds that it has, and what they are worth
/// today; no rows if they cannot be worked out.
[[nodiscard]] Table cashFlowTable(const Option& option, const Finance& finance, const Language& language);
/// What the columns count, and the rule by which is written off.
[[nodiscard]] std::vector<std::string> cashFlowSentences(const Finance& finance, const Language& language);

/// A row for each option and each other way: cost of a million tokens by each count, and of a user and month.
[[nodiscard]] Table unitCostTable(const Plan& plan, const Scenario& scenario, const std::vector<const Option*>& options,
                                  const Language& language);
/// What the columns of the unit costs count.
[[nodiscard]] Message unitCostSentence(const Plan& plan, const Scenario& scenario);

/// From when on and from how much use on an option is cheaper, a row for each other way.
[[nodiscard]] Table breakEvenTable(const Plan& plan, const Option& option, const Scenario& scenario, const Language& language);

/// All ways not to buy: the baselines, and machines rented otherwise.
[[nodiscard]] std::vector<const Baseline*> otherWays(const Plan& plan);

/// "3 years, straight line".
[[nodiscard]] Message depreciationName(const Depreciation& rule);

}  // namespace sizewright
