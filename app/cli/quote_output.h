// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/check_quotes.h"
#include "core/quotes/tender_scores.h"

namespace sizewright {

/// `scores` is null where the tender cannot be scored.
[[nodiscard]] std::string quotesJson(const Tender& tender, const TenderCheck& check, const TenderScores* scores, const Language& language);
void printQuotes(const Tender& tender, const TenderCheck& check, const TenderScores* scores, const Language& language);

}  // namespace sizewright
