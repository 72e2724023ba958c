// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/cost.h"
#include "core/cost/present_value.h"

namespace sizewright {

/// The longest span that a plan adds up costs over: seven years, or a longer horizon.
inline constexpr int kLongestTco = 7;

/// Typical running costs of the first year by kind; what is neither energy nor support counts as other.
[[nodiscard]] Result<RunningCosts> runningCosts(const CostEstimate& cost);

/// Typical costs of an option over the scenario's horizon.
[[nodiscard]] Result<OwnershipCosts> ownershipCosts(const CostEstimate& cost, const Finance& finance, const Escalations& escalations);
[[nodiscard]] Result<OwnershipCosts> ownershipCosts(const CostEstimate& cost, const Finance& finance);

/// One year of owning; year 0 is the purchase. What is paid is positive, what comes back negative.
struct CashFlowYear {
    int year = 0;
    Money purchase;
    RunningCosts running;
    Money writtenOff;  ///< in the books; no payment
    Money tax;         ///< relief on running costs and on what is written off, and tax on the gain of the sale
    Money sale;
    Money sum;         ///< of all payments; tax is what rounds
    Money discounted;  ///< to the day of purchase
    Money cumulative;  ///< discounted, until the end of this year; the last one is the net present cost
    bool operator==(const CashFlowYear&) const = default;
};
/// Year by year, what an option costs over the horizon at typical prices.
[[nodiscard]] Result<std::vector<CashFlowYear>> cashFlow(const CostEstimate& cost, const Finance& finance);

}  // namespace sizewright
