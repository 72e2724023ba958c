// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/check_quotes.h"

#include <algorithm>

#include "core/plan/candidates.h"
#include "core/quotes/claim_results.h"
#include "core/quotes/findings.h"
#include "core/quotes/normalise.h"

namespace sizewright {
namespace {

/// Formats that the vendor promises and that the machine holds; the plan's own choice if there are none.
std::vector<const WeightFormat*> promisedFormats(const QuoteCheck& check, const std::string& modelId)
{
    std::vector<const WeightFormat*> formats;
    for (const ClaimResult& r : check.claims)
        if (r.holds && !r.formatAssumed && r.model->id == modelId)
            formats.push_back(r.format);
    return formats;
}

class TenderChecker {
public:
    TenderChecker(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, ProfileTable& profiles)
        : m_catalog(catalog), m_scenario(scenario), m_prices(prices), m_profiles(profiles), m_matcher(catalog)
    {
    }

    Result<QuoteCheck> check(const Quote& quote, std::size_t index) const
    {
        QuoteCheck check;
        check.quote = index;
        const QuoteTerms terms(m_catalog, m_scenario, quote, m_prices);
        check.assumedBasis = terms.assumedBasis();
        auto lines = checkLines(m_catalog, m_matcher, quote, terms, m_prices);
        const auto quoted = quotedTotal(quote);
        if (!lines || !quoted)
            return tl::unexpected(!lines ? lines.error() : quoted.error());
        check.lines = std::move(*lines);
        check.quoted = *quoted;
        if (check.quoted) {
            const auto price = terms.toPlan(*check.quoted);
            if (!price)
                return tl::unexpected(price.error());
            check.price = *price;
        }
        const std::vector<OfferedPart> parts = offeredParts(m_matcher, quote, check.lines);
        setDescribedMarkets(m_catalog, m_matcher, quote, parts, m_prices, check);
        check.machine = offeredMachine(m_catalog, quote, parts);
        for (std::size_t c = 0; c < quote.claims.size(); ++c)
            check.claims.push_back(claimResult(m_catalog, m_scenario, check.machine ? &*check.machine : nullptr, quote.claims[c], c, m_profiles));
        if (check.machine) {
            // A machine that holds its file only with main memory works as a hybrid from here on.
            if (std::ranges::any_of(check.claims, &ClaimResult::hybrid) && check.machine->asHybrid) {
                check.machine->hybrid = true;
                check.machine->platform = check.machine->asHybrid;
            }
            check.usersAtServiceLevel = usersCarried(m_catalog, m_scenario, *check.machine, promisedFormats(check, m_scenario.modelId), m_profiles);
            check.missing = missingParts(m_catalog, m_scenario, quote, *check.machine, parts, check.price, m_prices);
        }
        if (const auto costs = addCosts(m_catalog, m_scenario, quote, m_prices, check); !costs)
            return tl::unexpected(costs.error());
        FindingList findings(m_catalog);
        const RuleFacts facts{m_catalog, m_scenario, quote, check, m_matcher, parts};
        findClaims(facts, findings);
        findGoods(facts, findings);
        findTerms(facts, findings);
        check.findings = findings.take();
        return check;
    }

private:
    const Catalog& m_catalog;
    const Scenario& m_scenario;
    const PriceBook& m_prices;
    ProfileTable& m_profiles;
    LineMatcher m_matcher;
};

}  // namespace

bool QuoteCheck::hasHigh() const
{
    return std::ranges::any_of(findings, [](const Finding& f) { return f.severity == RuleSeverity::High; });
}

Result<TenderCheck> checkTender(const Catalog& catalog, const Scenario& scenario, const Tender& tender, std::stop_token stop)
{
    if (const auto valid = validateTender(tender); !valid)
        return tl::unexpected(valid.error());
    if (const auto valid = checkScenario(catalog, scenario); !valid)
        return tl::unexpected(valid.error());
    const auto prices = PriceBook::make(catalog, scenario);
    if (!prices)
        return tl::unexpected(prices.error());
    TenderCheck result;
    result.profiles = std::make_shared<ProfileTable>();
    const TenderChecker checker(catalog, scenario, *prices, *result.profiles);
    for (std::size_t i = 0; i < tender.quotes.size(); ++i) {
        if (stop.stop_requested())
            return failure(ErrorId::Cancelled, {}, "cancelled");
        auto check = checker.check(tender.quotes[i], i);
        if (!check)
            return failure(check.error().id, "/quotes/" + std::to_string(i) + check.error().where, check.error().detail);
        result.quotes.push_back(std::move(*check));
    }
    findLowPrices(catalog, result.quotes);
    for (QuoteCheck& check : result.quotes)
        sortFindings(check.findings);
    return result;
}

}  // namespace sizewright
