// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/tender_scores.h"
#include "tests/support/core_values.h"

namespace sizewright::test {

/// A tender with its checks, as if each quote had been checked and nothing were missing.
struct CheckedTender {
    Tender tender;
    std::vector<QuoteCheck> checks;

    void add(const std::string& vendor, std::int64_t price)
    {
        Quote quote;
        quote.id = freeQuoteId(tender.quotes);
        quote.vendor = vendor;
        QuoteCheck check;
        check.quote = tender.quotes.size();
        check.price = Money{price * 100, Currency::CNY};
        check.sameScope = MoneyRange{*check.price, *check.price, *check.price};
        tender.quotes.push_back(std::move(quote));
        checks.push_back(std::move(check));
    }
    void score(std::size_t quote, const std::string& criterion, std::string_view score)
    {
        tender.scores.push_back({tender.quotes[quote].id, criterion, decimal(score), "as offered"});
    }
};

inline Criterion criterion(const std::string& id, std::string_view weight)
{
    return {id, "Criterion " + id, decimal(weight), false, {{0, "none"}, {5, "half"}, {10, "all"}}};
}

inline Criterion mustCriterion(const std::string& id)
{
    return {id, "Must " + id, {}, true, {}};
}

/// The three bids on which the rules disagree: 820, 700 and 900 points of 1000.
inline CheckedTender threeQuotes()
{
    CheckedTender t;
    t.add("A", 1'200'000);
    t.add("B", 1'000'000);
    t.add("C", 1'500'000);
    t.tender.criteria = {mustCriterion("fits"), criterion("speed", "0.6"), criterion("service", "0.4")};
    const char* const speed[] = {"9", "7", "9.5"};
    const char* const service[] = {"7", "7", "8.25"};
    for (std::size_t i = 0; i < 3; ++i) {
        t.score(i, "fits", "10");
        t.score(i, "speed", speed[i]);
        t.score(i, "service", service[i]);
    }
    return t;
}

}  // namespace sizewright::test
