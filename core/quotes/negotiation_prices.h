// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/negotiation.h"

namespace sizewright {

/// The lines that are dearer than they need be, and those without a public price.
/// @error Overflow
[[nodiscard]] Result<void> addLineTargets(const Quote& quote, const QuoteCheck& check, NegotiationSheet& sheet);
/// What the whole scope costs on the market and at others, and what follows from it.
/// @error Overflow, NoExchangeRate
[[nodiscard]] Result<void> addPriceTarget(const Catalog& catalog, const Scenario& scenario, const Tender& tender, const TenderCheck& check,
                                          std::size_t quote, NegotiationSheet& sheet);

}  // namespace sizewright
