// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/session/tender_checker.h"

namespace sizewright {

/// The way of one quote's price: as quoted, in the plan's terms, what is to be added, for the same scope, running costs, total.
[[nodiscard]] Table priceTable(const Quote& quote, const QuoteCheck& check);
/// The same as bars that begin where the one before ended; empty without a price.
[[nodiscard]] Chart priceWaterfall(const Quote& quote, const QuoteCheck& check);
/// All quotes beside each other: a row a fact, a column a quote.
[[nodiscard]] Table comparisonTable(const TenderChecker::Answer& answer);

}  // namespace sizewright
