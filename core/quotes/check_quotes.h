// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

#include "core/catalog/catalog.h"
#include "core/cost/cost.h"
#include "core/plan/trial.h"
#include "core/quotes/tender.h"

namespace sizewright {

/// A line beside the market. Amounts are in the plan's currency, net or gross as the plan's prices are.
struct LineCheck {
    CatalogMatch match;                  ///< the user's, or what the text says
    std::optional<Money> unit;           ///< of the quote
    std::optional<Money> total;
    std::optional<MoneyRange> market;    ///< of one unit; nothing: no public price
    const PriceRecord* record = nullptr; ///< the market's price
    int ageDays = 0;
    bool stale = false;
    std::optional<double> deviation;     ///< of the unit price from the typical one: 0.2 is a fifth above
};

/// What the plan needs and the quote does not name, at catalog prices.
struct MissingPart {
    QuotePart part{};
    std::string component;               ///< as in bills
    std::string item;                    ///< price item; empty: by its component alone
    double quantity = 0;                 ///< 0: cannot be counted
    std::optional<MoneyRange> cost;      ///< nothing: no public price
    const PriceRecord* record = nullptr;
    Message why;
};

/// The machine that a quote offers, as far as lines and vendor tell.
struct OfferedMachine {
    std::shared_ptr<const Platform> platform;  ///< of the catalog, or made of the parts
    std::shared_ptr<const Platform> asHybrid;  ///< the same, computing on its processors too; null if it cannot
    const Accelerator* device = nullptr;
    const Cpu* cpu = nullptr;
    int machines = 1;
    bool ofCatalog = false;
    bool hybrid = false;    ///< the model lies partly in main memory
    std::string title;      ///< "2 × 8x H20 141 GB server"
};

/// What a claimed speed is beside what the machine can do.
struct ClaimResult {
    std::size_t claim = 0;             ///< index into the quote's claims
    const Model* model = nullptr;
    const WeightFormat* format = nullptr;  ///< claimed, or the one that the machine could hold
    bool formatAssumed = false;
    std::optional<Trial> trial;        ///< the best deployment at the claim's load; nothing: no engine runs it
    Bytes weights{};                   ///< of the checkpoint in that format; 0: not known
    bool holds = false;                ///< weights and cache fit
    bool hybrid = false;               ///< it holds only with weights in main memory
    std::optional<TokensPerSecond> claimed;   ///< as stated
    std::optional<Band<TokensPerSecond>> ours;  ///< the same figure by our model: each user's, or all users'
    std::optional<TokensPerSecond> roofline;    ///< no machine of its bandwidth can be faster
    bool beyondBand = false;
    bool beyondRoofline = false;
    int concurrency = 1;               ///< at which ours is worked out; the plan's where the claim states none
    bool concurrencyAssumed = false;
    bool scopeAssumed = false;         ///< the claim does not say whose speed it is; taken as each user's
};

struct Finding {
    const QuoteRule* rule = nullptr;   ///< explanation and demand; never null
    RuleSeverity severity{};
    Message evidence;                  ///< what in this quote it rests on, with figures
    std::optional<std::size_t> line;   ///< index into the quote's lines
    std::optional<std::size_t> claim;
};

/// One quote, normalised: in the plan's currency, net or gross as the plan's prices are, for the same scope.
struct QuoteCheck {
    std::size_t quote = 0;             ///< index into the tender
    std::vector<LineCheck> lines;
    std::optional<Money> price;        ///< what the quote asks; nothing without any price
    std::optional<Money> quoted;       ///< the same in its own currency and tax basis
    bool assumedBasis = false;         ///< the quote does not say net or gross; the region's custom is taken
    std::vector<MissingPart> missing;
    std::optional<MoneyRange> sameScope;   ///< price plus what is missing
    std::optional<MoneyRange> market;      ///< what its parts cost by the catalog; nothing if not all have a price
    std::optional<MoneyRange> tco;         ///< same scope plus running costs over the plan's horizon
    std::optional<MoneyRange> runningPerYear;
    std::optional<OfferedMachine> machine;
    std::vector<ClaimResult> claims;
    std::optional<int> usersAtServiceLevel; ///< of the plan's model on the machine, in the claimed format or the best that fits
    std::vector<Finding> findings;     ///< gravest first
    [[nodiscard]] bool hasHigh() const;
};

struct TenderCheck {
    std::vector<QuoteCheck> quotes;    ///< one for each quote, in their order
    std::shared_ptr<ProfileTable> profiles;  ///< trials point into it
};

/// Checks every quote of a tender against catalog and plan. Equal arguments give equal checks.
/// @error OutOfRange for a scenario that makes no sense; those of validateTender; Cancelled
[[nodiscard]] Result<TenderCheck> checkTender(const Catalog& catalog, const Scenario& scenario, const Tender& tender, std::stop_token stop = {});

}  // namespace sizewright
