// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/negotiation.h"

#include <algorithm>

#include "core/io/number_text.h"
#include "core/quotes/negotiation_prices.h"

namespace sizewright {
namespace {

constexpr int kWarrantyMonths = 36;
/// From the plan's date; quotes of 2026 rarely hold longer.
constexpr std::int64_t kValidityDays = 30;
const Decimal kPrepayment = Decimal::fromMantissa(300'000'000'000'000'000);

std::vector<NegotiationQuestion> questionsOf(const QuoteCheck& check)
{
    std::vector<NegotiationQuestion> questions;
    for (const Finding& finding : check.findings) {
        const auto same = std::ranges::find(questions, finding.rule, &NegotiationQuestion::rule);
        if (same != questions.end()) {
            same->severity = std::min(same->severity, finding.severity);
            same->evidence.push_back(finding.evidence);
        } else {
            questions.push_back({finding.rule, finding.severity, {}, {finding.evidence}});
        }
    }
    std::ranges::stable_sort(questions, {}, &NegotiationQuestion::severity);
    return questions;
}

/// What a stated speed leaves open. The last of them no quote states, and without them no two speeds compare.
NegotiationQuestion factsOf(const QuoteClaim& claim)
{
    NegotiationQuestion q;
    q.what = {"claim_facts", SIZEWRIGHT_TR_NOOP("Negotiation", "\"{statement}\": have these stated in writing"), {{"statement", claim.statement}}};
    const auto ask = [&](bool missing, const char* id, const TextKey& text) {
        if (missing)
            q.evidence.push_back({id, text, {}});
    };
    ask(claim.modelId.empty(), "fact_model", SIZEWRIGHT_TR_NOOP("Negotiation", "exact name of the model and its number of parameters"));
    ask(claim.formatId.empty(), "fact_format", SIZEWRIGHT_TR_NOOP("Negotiation", "precision of the weights and of the cache, and the checksums of the files"));
    ask(claim.engineId.empty(), "fact_engine", SIZEWRIGHT_TR_NOOP("Negotiation", "engine and its version"));
    if (!claim.rate)
        return q;
    ask(claim.scope == RateScope::NotStated, "fact_scope", SIZEWRIGHT_TR_NOOP("Negotiation", "whether the speed is each user's or that of all users together"));
    ask(!claim.concurrency, "fact_concurrency", SIZEWRIGHT_TR_NOOP("Negotiation", "how many requests run at once"));
    ask(!claim.input || !claim.output, "fact_lengths", SIZEWRIGHT_TR_NOOP("Negotiation", "tokens of prompt and of answer"));
    ask(!claim.firstToken, "fact_first_token", SIZEWRIGHT_TR_NOOP("Negotiation", "time to the first token under that load"));
    ask(true, "fact_percentiles", SIZEWRIGHT_TR_NOOP("Negotiation", "median, 95 and 99 of 100 requests for the first token and for each token"));
    ask(true, "fact_settings", SIZEWRIGHT_TR_NOOP("Negotiation", "whether the model thinks, how much of the prompts the prefix cache held, and whether tokens were guessed ahead"));
    return q;
}

NegotiationTerm term(const char* id, const TextKey& ask, const TextKey& basis, bool met, std::optional<Message> now)
{
    return {id, {id, ask, {}}, std::move(now), {std::string(id) + "_basis", basis, {}}, met};
}

std::optional<Message> text(const char* id, const TextKey& key, std::vector<std::pair<std::string, MessageValue>> values)
{
    return Message{id, key, std::move(values)};
}

NegotiationTerm paymentTerm(const Quote& q)
{
    std::optional<Message> now;
    if (q.prepayment)
        now = text("payment_now", SIZEWRIGHT_TR_NOOP("Negotiation", "{share} before delivery"), {{"share", Percent{q.prepayment->toDouble(), 0}}});
    else if (!q.paymentTerms.empty())
        now = text("payment_text", SIZEWRIGHT_TR_NOOP("Negotiation", "\"{terms}\""), {{"terms", q.paymentTerms}});
    return term("payment", SIZEWRIGHT_TR_NOOP("Negotiation", "30 % with the order, 60 % when the acceptance test has passed, 10 % after three months of service"),
                SIZEWRIGHT_TR_NOOP("Negotiation", "planning default, grade D: what is paid later is what makes a vendor mend defects"), q.prepayment && *q.prepayment <= kPrepayment, now);
}

NegotiationTerm warrantyTerm(const Quote& q)
{
    std::optional<Message> now;
    if (q.warrantyMonths)
        now = text("warranty_now", SIZEWRIGHT_TR_NOOP("Negotiation", "{months} months"), {{"months", std::int64_t(*q.warrantyMonths)}});
    return term("warranty", SIZEWRIGHT_TR_NOOP("Negotiation", "36 months on site, confirmed by the maker for the serial numbers"),
                SIZEWRIGHT_TR_NOOP("Negotiation", "usual for servers; planning default, grade D"),
                q.warrantyMonths && *q.warrantyMonths >= kWarrantyMonths && q.warrantyBy == WarrantyGiver::Maker, now);
}

NegotiationTerm validityTerm(const Scenario& scenario, const Quote& q)
{
    const auto today = dayNumber(scenario.planDate);
    const auto until = dayNumber(q.validUntil);
    std::optional<Message> now;
    if (!q.validUntil.empty())
        now = text("validity_now", SIZEWRIGHT_TR_NOOP("Negotiation", "valid until {date}"), {{"date", q.validUntil}});
    return term("validity", SIZEWRIGHT_TR_NOOP("Negotiation", "The price holds for 30 days from now, longer than the decision takes"),
                SIZEWRIGHT_TR_NOOP("Negotiation", "memory prices changed from month to month in 2026, so quotes are short; grade B"), today && until && *until - *today >= kValidityDays, now);
}

NegotiationTerm serviceTerm(const Quote& q)
{
    std::optional<Message> now;
    if (q.responseHours && q.repairHours)
        now = text("service_now", SIZEWRIGHT_TR_NOOP("Negotiation", "answer within {response} h, repair within {repair} h"),
                   {{"response", Number{*q.responseHours, 0}}, {"repair", Number{*q.repairHours, 0}}});
    return term("service", SIZEWRIGHT_TR_NOOP("Negotiation", "Times to respond and to repair, and for how long drivers and engine are kept up to date"),
                SIZEWRIGHT_TR_NOOP("Negotiation", "without them a failed card stops the service for as long as the vendor likes"), now.has_value(), now);
}

NegotiationTerm priceClauseTerm(const Quote& q)
{
    const auto now = q.priceAdjustment ? text("price_clause_now", SIZEWRIGHT_TR_NOOP("Negotiation", "the vendor may change the price"), {}) : std::nullopt;
    return term("price-clause", SIZEWRIGHT_TR_NOOP("Negotiation", "A fixed price; if memory must be excepted, its modules, their price today and a ceiling are named"),
                SIZEWRIGHT_TR_NOOP("Negotiation", "a clause without a ceiling makes the price meaningless"), !q.priceAdjustment, now);
}

NegotiationTerm deliveryTerm(const Scenario& scenario, const Quote& q)
{
    std::optional<Message> now;
    if (q.deliveryWeeks)
        now = text("delivery_now", SIZEWRIGHT_TR_NOOP("Negotiation", "{weeks} weeks"), {{"weeks", Number{*q.deliveryWeeks, 0}}});
    const auto& limit = scenario.constraints.deliveryWeeks;
    return term("delivery", SIZEWRIGHT_TR_NOOP("Negotiation", "A date of delivery, and what is owed for every week after it"),
                SIZEWRIGHT_TR_NOOP("Negotiation", "prices fall and rise while one waits, and the need does not wait"), q.deliveryWeeks && (!limit || *q.deliveryWeeks <= *limit), now);
}

std::vector<NegotiationTerm> termsOf(const Scenario& scenario, const Quote& q, const QuoteCheck& check)
{
    std::vector<NegotiationTerm> terms{paymentTerm(q),
                                       term("acceptance", SIZEWRIGHT_TR_NOOP("Negotiation", "The acceptance protocol is part of the contract, and passing it is the condition of payment"),
                                            SIZEWRIGHT_TR_NOOP("Negotiation", "a promise that is not measured is worth nothing"), false, std::nullopt),
                                       warrantyTerm(q),
                                       term("spares", SIZEWRIGHT_TR_NOOP("Negotiation", "Spare parts on site: a card, a power supply, a disk"),
                                            SIZEWRIGHT_TR_NOOP("Negotiation", "parts that must travel cost days of service"), q.sparesOnSite, std::nullopt),
                                       serviceTerm(q),
                                       validityTerm(scenario, q),
                                       priceClauseTerm(q),
                                       deliveryTerm(scenario, q)};
    if (q.modelLocked)
        terms.push_back(term("model-lock", SIZEWRIGHT_TR_NOOP("Negotiation", "Any model may be loaded, and the way to do it is documented"),
                             SIZEWRIGHT_TR_NOOP("Negotiation", "models age faster than machines"), false,
                             text("model_lock_now", SIZEWRIGHT_TR_NOOP("Negotiation", "only the vendor's choice of models"), {})));
    const bool licence = std::ranges::any_of(check.lines, [](const LineCheck& line) { return line.match.part == QuotePart::Licence; });
    if (licence)
        terms.push_back(term("licence", SIZEWRIGHT_TR_NOOP("Negotiation", "The price of every later term of the licences, written down now"),
                             SIZEWRIGHT_TR_NOOP("Negotiation", "after the first term there is no other vendor to ask"), false, std::nullopt));
    return terms;
}

}  // namespace

Result<NegotiationSheet> negotiationSheet(const Catalog& catalog, const Scenario& scenario, const Tender& tender, const TenderCheck& check,
                                          std::size_t quote)
{
    if (quote >= check.quotes.size() || check.quotes[quote].quote >= tender.quotes.size())
        return failure(ErrorId::OutOfRange, "/quotes/" + std::to_string(quote), "there are " + std::to_string(check.quotes.size()) + " quotes");
    const QuoteCheck& own = check.quotes[quote];
    const Quote& q = tender.quotes[own.quote];
    NegotiationSheet sheet;
    sheet.quote = own.quote;
    sheet.vendor = q.vendor;
    sheet.questions = questionsOf(own);
    for (const QuoteClaim& claim : q.claims)
        if (NegotiationQuestion facts = factsOf(claim); !facts.evidence.empty())
            sheet.facts.push_back(std::move(facts));
    sheet.terms = termsOf(scenario, q, own);
    if (const auto added = addLineTargets(q, own, sheet); !added)
        return tl::unexpected(added.error());
    if (const auto added = addPriceTarget(catalog, scenario, tender, check, quote, sheet); !added)
        return tl::unexpected(added.error());
    return sheet;
}

}  // namespace sizewright
