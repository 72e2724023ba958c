// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/check_quotes.h"

namespace sizewright {

/// A fact to ask the vendor for, and why: the findings of one rule are one question.
struct NegotiationQuestion {
    const QuoteRule* rule = nullptr;   ///< its demand is the question; null: `what` is
    RuleSeverity severity = RuleSeverity::Medium;
    Message what;                      ///< of a question that no rule asks
    std::vector<Message> evidence;     ///< what in the quote it rests on
};

/// What a line should cost. Amounts are as in LineCheck.
struct LineTarget {
    std::size_t line = 0;              ///< index into the quote's lines
    Money quoted;                      ///< of one unit
    MoneyRange market;                 ///< of one unit
    Money target;                      ///< of one unit
    Money saving;                      ///< for the line's quantity, if the target is reached; never negative
    double quantity = 1;
    const PriceRecord* record = nullptr;
    int ageDays = 0;
    bool stale = false;                ///< the market's price is older than its kind allows: ask for newer ones first
    Message basis;
};

/// Prices of comparable bids, brought to this quote's number of accelerators and to the same scope.
struct ComparableBids {
    Money median;
    int count = 0;                     ///< other bids with the same accelerator
};

/// What is paid for the whole scope: a price to open with, one to agree on, one at which to leave.
struct PriceTarget {
    Money asked;                       ///< same scope, typical
    Money good;
    Money fair;
    Money walkAway;
    Message goodBasis;
    Message fairBasis;
    Message walkAwayBasis;
};

struct NegotiationTerm {
    std::string id;                    ///< "payment", "warranty" ...
    Message ask;
    std::optional<Message> now;        ///< what the quote says; nothing: not stated
    Message basis;
    bool met = false;                  ///< the quote gives it already
};

/// What to talk about with one vendor.
struct NegotiationSheet {
    std::size_t quote = 0;
    std::string vendor;
    std::vector<NegotiationQuestion> questions;  ///< gravest first
    std::vector<NegotiationQuestion> facts;      ///< conditions that claims leave out, a claim each
    std::vector<LineTarget> lines;               ///< that are above their target, largest saving first
    std::vector<std::size_t> unpriced;           ///< lines without a public price: bids must be compared
    std::optional<Money> linesSaving;            ///< sum of the lines' savings
    std::optional<ComparableBids> bids;
    std::optional<MoneyRange> market;            ///< of the same scope
    std::optional<PriceTarget> price;            ///< nothing where neither market nor other bids say anything
    std::optional<Message> noPrice;              ///< why there is none
    std::vector<NegotiationTerm> terms;
};

/// What a quote's buyer should ask, demand and offer. Every figure has its basis; where neither the market nor other bids give one,
/// there is none.
/// @error OutOfRange for a quote that the check does not have; Overflow
[[nodiscard]] Result<NegotiationSheet> negotiationSheet(const Catalog& catalog, const Scenario& scenario, const Tender& tender,
                                                        const TenderCheck& check, std::size_t quote);

}  // namespace sizewright
