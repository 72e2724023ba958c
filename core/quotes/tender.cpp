// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/tender.h"

#include <algorithm>
#include <set>

#include "core/io/number_text.h"

namespace sizewright {
namespace {

struct MethodTexts {
    std::string_view id;
    TextKey name;
    TextKey meaning;
};
constexpr std::array<MethodTexts, kScoringMethods> kMethods{{
    {"utility", SIZEWRIGHT_TR_NOOP("Tender", "Utility analysis"),
     SIZEWRIGHT_TR_NOOP("Tender", "Points of quality and of price, each by its weight; the lowest price has full points, twice of it none.")},
    {"cn_lowest", SIZEWRIGHT_TR_NOOP("Tender", "China: comprehensive scoring, lowest price"),
     SIZEWRIGHT_TR_NOOP("Tender", "Lowest price divided by the price, times the weight of the price; the rule of government tenders for goods.")},
    {"cn_average", SIZEWRIGHT_TR_NOOP("Tender", "China: average price"),
     SIZEWRIGHT_TR_NOOP("Tender", "Points come off for each per cent above or below the average; companies announce it, government tenders may not.")},
    {"cn_average_k", SIZEWRIGHT_TR_NOOP("Tender", "China: average price times K"),
     SIZEWRIGHT_TR_NOOP("Tender", "As the average, times a factor that is drawn or announced beforehand.")},
    {"cn_trimmed", SIZEWRIGHT_TR_NOOP("Tender", "China: trimmed average"),
     SIZEWRIGHT_TR_NOOP("Tender", "As the average, without one highest and one lowest price where there are at least five bids.")},
    {"ratio", SIZEWRIGHT_TR_NOOP("Tender", "Germany: simple guide value (UfAB)"),
     SIZEWRIGHT_TR_NOOP("Tender", "Points divided by the price; it needs a floor of points, or cheap and poor bids win.")},
    {"extended_ratio", SIZEWRIGHT_TR_NOOP("Tender", "Germany: extended guide value (UfAB)"),
     SIZEWRIGHT_TR_NOOP("Tender", "As the simple one; among bids within the corridor below the best the announced criterion decides.")},
    {"weighted", SIZEWRIGHT_TR_NOOP("Tender", "Germany: weighted guide value"),
     SIZEWRIGHT_TR_NOOP("Tender", "Share of full points and lowest price divided by the price, each by its weight.")},
    {"reference_median", SIZEWRIGHT_TR_NOOP("Tender", "Germany: weighted against the median (UfAB)"),
     SIZEWRIGHT_TR_NOOP("Tender", "Points and price as shares of the median bid's, weighted against each other.")},
    {"reference_mean", SIZEWRIGHT_TR_NOOP("Tender", "Germany: weighted against the mean"),
     SIZEWRIGHT_TR_NOOP("Tender", "As with the median; UfAB advises against it, because a further bid can turn the order of two others.")},
}};

const Decimal kOne = Decimal::fromInteger(1);
const Decimal kTen = Decimal::fromInteger(10);

class Checker {
public:
    void need(bool right, ErrorId id, const std::string& where, const std::string& detail)
    {
        if (!right && m_status)
            m_status = failure(id, where, detail);
    }
    void date(const std::string& text, const std::string& where)
    {
        need(text.empty() || (text.size() == 10 && dayNumber(text)), ErrorId::OutOfRange, where, "\"" + text + "\" is no date such as 2026-11-22");
    }
    void share(const std::optional<Decimal>& value, const std::string& where)
    {
        need(!value || (*value >= Decimal() && *value <= kOne), ErrorId::OutOfRange, where, "a share from 0 to 1 is accepted");
    }
    void money(const std::optional<Money>& amount, const Quote& quote, const std::string& where)
    {
        need(!amount || amount->currency == quote.currency, ErrorId::CurrencyMismatch, where, "all amounts of a quote are in its currency");
    }
    void positive(const std::optional<double>& value, double most, const std::string& where)
    {
        need(!value || (*value > 0 && *value <= most), ErrorId::OutOfRange, where, "above 0 and up to " + numberText(most) + " is accepted");
    }
    Result<void> status() const { return m_status; }

private:
    Result<void> m_status;
};

/// A quote may have many thousands of lines: the name of the place is only put together for one that is wrong.
bool isSound(const Quote& quote, const QuoteLine& line)
{
    const auto ofQuote = [&](const std::optional<Money>& amount) { return !amount || amount->currency == quote.currency; };
    return line.quantity >= Decimal() && line.quantity <= Decimal::fromInteger(100'000'000) && ofQuote(line.unitPrice) && ofQuote(line.total) &&
           lineTotal(line).has_value();
}

void checkLine(Checker& check, const Quote& quote, const QuoteLine& line, const std::string& where)
{
    check.need(line.quantity >= Decimal() && line.quantity <= Decimal::fromInteger(100'000'000), ErrorId::OutOfRange, where + "/quantity",
               "from 0 to 100,000,000 is accepted");
    check.money(line.unitPrice, quote, where + "/unit_price");
    check.money(line.total, quote, where + "/total");
    check.need(lineTotal(line).has_value(), ErrorId::Overflow, where, "the line's total is too large");
}

void checkClaim(Checker& check, const QuoteClaim& claim, const std::string& where)
{
    check.need(!claim.rate || (claim.rate->raw() > 0 && claim.rate->raw() <= 1e9), ErrorId::OutOfRange, where + "/tokens_per_second",
               "above 0 and up to 1,000,000,000 is accepted");
    check.need(!claim.concurrency || (*claim.concurrency >= 1 && *claim.concurrency <= 1'000'000), ErrorId::OutOfRange, where + "/concurrency",
               "from 1 to 1,000,000 is accepted");
    for (const auto& [tokens, name] : {std::pair(claim.input, "/input"), std::pair(claim.output, "/output"), std::pair(claim.context, "/context")})
        check.need(!tokens || (tokens->raw() >= 1 && tokens->raw() <= 1'000'000'000), ErrorId::OutOfRange, where + name,
                   "from 1 to 1,000,000,000 is accepted");
    check.need(!claim.firstToken || (claim.firstToken->raw() > 0 && claim.firstToken->raw() <= 86'400), ErrorId::OutOfRange, where + "/first_token",
               "above 0 and up to 86,400 seconds is accepted");
}

void checkQuote(Checker& check, const Quote& quote, const std::string& where)
{
    check.need(!quote.id.empty() && quote.id.size() <= 50, ErrorId::OutOfRange, where + "/id", "an id of 1 to 50 characters is accepted");
    check.date(quote.date, where + "/date");
    check.date(quote.validUntil, where + "/valid_until");
    check.share(quote.vatRate, where + "/vat_rate");
    check.share(quote.prepayment, where + "/prepayment");
    check.need(quote.lines.size() <= kMostQuoteLines, ErrorId::OutOfRange, where + "/lines", "at most 100,000 lines are accepted");
    for (std::size_t i = 0; i < quote.lines.size(); ++i)
        if (!isSound(quote, quote.lines[i]))
            checkLine(check, quote, quote.lines[i], where + "/lines/" + std::to_string(i));
    check.money(quote.discount, quote, where + "/discount");
    check.need(!quote.discount || quote.discount->minor >= 0, ErrorId::OutOfRange, where + "/discount", "a discount is a positive amount");
    check.money(quote.freight, quote, where + "/freight");
    check.money(quote.installation, quote, where + "/installation");
    check.money(quote.statedTotal, quote, where + "/stated_total");
    check.need(!quote.warrantyMonths || (*quote.warrantyMonths >= 0 && *quote.warrantyMonths <= 240), ErrorId::OutOfRange, where + "/warranty_months",
               "from 0 to 240 is accepted");
    check.positive(quote.responseHours, 10'000, where + "/response_hours");
    check.positive(quote.repairHours, 10'000, where + "/repair_hours");
    check.positive(quote.deliveryWeeks, 520, where + "/delivery_weeks");
    const QuotedMachine& m = quote.machine;
    for (const int count : {m.devices, m.machines, m.sockets, m.dimms, m.dimmGigabytes, m.megatransfers})
        check.need(count >= 0 && count <= 100'000, ErrorId::OutOfRange, where + "/machine", "counts from 0 to 100,000 are accepted");
    for (std::size_t i = 0; i < quote.claims.size(); ++i)
        checkClaim(check, quote.claims[i], where + "/claims/" + std::to_string(i));
    for (const Attachment& a : quote.attachments)
        check.need(a.sha256.size() == 64 && a.sha256.find_first_not_of("0123456789abcdef") == std::string::npos, ErrorId::OutOfRange,
                   where + "/attachments", "64 hexadecimal digits are accepted");
}

void checkCriteria(Checker& check, const Tender& tender)
{
    std::set<std::string> ids;
    Decimal sum;
    bool weighted = false;
    for (std::size_t i = 0; i < tender.criteria.size(); ++i) {
        const Criterion& c = tender.criteria[i];
        const std::string where = "/criteria/" + std::to_string(i);
        check.need(!c.id.empty() && ids.insert(c.id).second, ErrorId::DuplicateId, where + "/id", "every criterion has an id of its own");
        check.share(c.weight, where + "/weight");
        for (const ScoreAnchor& anchor : c.anchors)
            check.need(anchor.score >= 0 && anchor.score <= 10, ErrorId::OutOfRange, where + "/anchors", "scores from 0 to 10 are accepted");
        if (!c.knockOut)
            sum = sum + c.weight;
        weighted = weighted || !c.knockOut;
    }
    check.need(!weighted || sum == kOne, ErrorId::OutOfRange, "/criteria", "the weights sum to " + sum.toText() + "; they must sum to 1");
}

void checkScores(Checker& check, const Tender& tender)
{
    std::set<std::pair<std::string, std::string>> given;
    for (std::size_t i = 0; i < tender.scores.size(); ++i) {
        const CriterionScore& s = tender.scores[i];
        const std::string where = "/scores/" + std::to_string(i);
        check.need(std::ranges::find(tender.quotes, s.quoteId, &Quote::id) != tender.quotes.end(), ErrorId::UnknownId, where + "/quote",
                   "there is no quote \"" + s.quoteId + "\"");
        check.need(std::ranges::find(tender.criteria, s.criterionId, &Criterion::id) != tender.criteria.end(), ErrorId::UnknownId,
                   where + "/criterion", "there is no criterion \"" + s.criterionId + "\"");
        check.need(s.score >= Decimal() && s.score <= kTen, ErrorId::OutOfRange, where + "/score", "from 0 to 10 is accepted");
        check.need(given.insert({s.quoteId, s.criterionId}).second, ErrorId::DuplicateId, where, "this quote has a score for this criterion already");
    }
}

void checkRules(Checker& check, const ScoringRules& r)
{
    check.share(r.priceWeight, "/rules/price_weight");
    check.share(r.domesticPreference, "/rules/domestic_preference");
    check.need(r.corridor >= Decimal() && r.corridor <= Decimal::fromMantissa(kOne.mantissa() / 10), ErrorId::OutOfRange, "/rules/corridor",
               "from 0 to 0.1 is accepted");
    check.need(r.k > Decimal() && r.k <= Decimal::fromInteger(2), ErrorId::OutOfRange, "/rules/k", "above 0 and up to 2 is accepted");
    check.need(r.ratioFactor > Decimal(), ErrorId::OutOfRange, "/rules/ratio_factor", "a positive number is accepted");
    check.need(r.leastPoints >= Decimal() && r.leastPoints <= Decimal::fromInteger(1000), ErrorId::OutOfRange, "/rules/least_points",
               "from 0 to 1000 is accepted");
}

}  // namespace

TextKey scoringMethodName(ScoringMethod method)
{
    return kMethods[static_cast<std::size_t>(method)].name;
}

TextKey scoringMethodMeaning(ScoringMethod method)
{
    return kMethods[static_cast<std::size_t>(method)].meaning;
}

std::string_view scoringMethodId(ScoringMethod method)
{
    return kMethods[static_cast<std::size_t>(method)].id;
}

Result<void> validateTender(const Tender& tender)
{
    Checker check;
    check.need(tender.quotes.size() <= kMostQuotes, ErrorId::OutOfRange, "/quotes", "at most 500 quotes are accepted");
    std::set<std::string> ids;
    for (std::size_t i = 0; i < tender.quotes.size(); ++i) {
        const std::string where = "/quotes/" + std::to_string(i);
        check.need(ids.insert(tender.quotes[i].id).second, ErrorId::DuplicateId, where + "/id", "every quote has an id of its own");
        checkQuote(check, tender.quotes[i], where);
    }
    checkCriteria(check, tender);
    checkScores(check, tender);
    checkRules(check, tender.rules);
    return check.status();
}

}  // namespace sizewright
