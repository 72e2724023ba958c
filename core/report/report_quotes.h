// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/quotes/tender_scores.h"
#include "core/report/document.h"

namespace sizewright {

/// Public tenders file what is offered and what it costs apart.
enum class QuotesView {
    Whole,
    WithoutPrices,  ///< no price and nothing that tells one: machines, claims, terms, findings about them, criteria and points
};

/// Adds what quotes ask and offer beside the market and the plan, what is wrong with them, and how they score. Below level 1; the
/// caller makes the heading above. `scores` is null where prices are shut or nothing is scored; then points stand alone. A tender of
/// two envelopes whose prices are shut shows none, whatever `view` says.
void addQuotes(Document& document, const Catalog& catalog, const Scenario& scenario, const Plan* plan, const Tender& tender,
               const TenderCheck& check, const TenderScores* scores, const Language& language, QuotesView view = QuotesView::Whole);

/// The same as a document of its own.
[[nodiscard]] Document quotesDocument(const Catalog& catalog, const Scenario& scenario, const Plan* plan, const Tender& tender,
                                      const TenderCheck& check, const TenderScores* scores, const Language& language,
                                      QuotesView view = QuotesView::Whole);

/// Checks and scores the tender, then addQuotes; what cannot be checked is a sentence that says why.
void addTender(Document& document, const Catalog& catalog, const Scenario& scenario, const Plan& plan, const Tender& tender,
               const Language& language);

}  // namespace sizewright
