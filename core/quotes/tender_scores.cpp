// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/tender_scores.h"

#include <algorithm>
#include <map>

#include "core/quotes/envelopes.h"
#include "core/quotes/score_methods.h"

namespace sizewright {
namespace {

const Decimal kOne = Decimal::fromInteger(1);
/// Order 87 of the Ministry of Finance, article 55: in tenders for goods the price weighs 30 % or more.
const Decimal kLeastChineseWeight = Decimal::fromMantissa(kOne.mantissa() / 10 * 3);

/// What the criteria's scores say, found quickly.
class ScoreTable {
public:
    explicit ScoreTable(const Tender& tender)
    {
        for (const CriterionScore& s : tender.scores)
            m_scores.emplace(std::pair(s.quoteId, s.criterionId), s.score);
    }
    [[nodiscard]] std::optional<Decimal> of(const Quote& quote, const Criterion& criterion) const
    {
        const auto found = m_scores.find({quote.id, criterion.id});
        return found == m_scores.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::pair<std::string, std::string>, Decimal> m_scores;
};

Message reason(const char* id, const TextKey& text, std::vector<std::pair<std::string, MessageValue>> values = {})
{
    return {id, text, std::move(values)};
}

bool isWeighted(const Criterion& criterion)
{
    return !criterion.knockOut;
}

/// Out by a must-criterion; a bid that is out already stays so for all of its reasons.
void knockOut(TenderBid& bid, const Criterion& criterion, std::optional<Decimal> score)
{
    if (score && *score > Decimal())
        return;
    bid.status = BidStatus::KnockedOut;
    bid.reasons.push_back(score ? reason("bid-must-missed", SIZEWRIGHT_TR_NOOP("Tender", "Misses the must-criterion “{criterion}”."),
                                         {{"criterion", criterion.name}})
                                : reason("bid-must-open", SIZEWRIGHT_TR_NOOP("Tender", "Nothing says that the must-criterion “{criterion}” is met."),
                                         {{"criterion", criterion.name}}));
}

void notScorable(TenderBid& bid, Message why)
{
    if (bid.status != BidStatus::KnockedOut)
        bid.status = BidStatus::NotScorable;
    bid.reasons.push_back(std::move(why));
}

/// 1000 x the sum of weight x score / 10.
Result<Decimal> pointsOf(const std::vector<Decimal>& weights, const std::vector<Decimal>& scores)
{
    std::vector<Decimal> hundredfold;
    for (const Decimal score : scores)
        hundredfold.push_back(Decimal::fromMantissa(score.mantissa() * (kFullPoints / 10)));
    return utility(weights, hundredfold);
}

Result<TenderBid> qualityBid(const Tender& tender, const ScoreTable& table, const Quote& quote)
{
    TenderBid bid;
    bid.domestic = quote.domestic;
    std::vector<Decimal> weights, scores;
    bool complete = true;
    for (const Criterion& criterion : tender.criteria) {
        const auto score = table.of(quote, criterion);
        if (criterion.knockOut) {
            knockOut(bid, criterion, score);
        } else if (score) {
            weights.push_back(criterion.weight);
            scores.push_back(*score);
        } else {
            complete = false;
            notScorable(bid, reason("bid-unscored", SIZEWRIGHT_TR_NOOP("Tender", "Has no score for “{criterion}”."), {{"criterion", criterion.name}}));
        }
    }
    if (!complete)
        return bid;
    const auto points = pointsOf(weights, scores);
    if (!points)
        return tl::unexpected(points.error());
    bid.points = *points;
    if (*points < tender.rules.leastPoints) {
        bid.status = bid.status == BidStatus::TakesPart ? BidStatus::TooFewPoints : bid.status;
        bid.reasons.push_back(reason("bid-too-few-points", SIZEWRIGHT_TR_NOOP("Tender", "Has {points} points; the floor is {least}."),
                                     {{"points", Number{points->toDouble(), 2}}, {"least", Number{tender.rules.leastPoints.toDouble(), 2}}}));
    }
    return bid;
}

void addPrice(TenderBid& bid, const QuoteCheck& check, bool scopeAdjusted)
{
    bid.price = scopeAdjusted ? (check.sameScope ? std::optional(check.sameScope->typical) : std::nullopt) : check.price;
    if (!bid.price)
        notScorable(bid, reason("bid-no-price", SIZEWRIGHT_TR_NOOP("Tender", "States no price.")));
    else if (bid.price->minor <= 0)
        notScorable(bid, reason("bid-price-not-positive", SIZEWRIGHT_TR_NOOP("Tender", "Its price is not above zero.")));
}

/// The bids that rules see, and which quote each is. Those below the floor are kept, because another weight may lift them.
struct Field {
    std::vector<Bid> bids;
    std::vector<std::size_t> quotes;
    [[nodiscard]] bool anyTakesPart() const { return std::ranges::any_of(bids, &Bid::meetsCriteria); }
};

Field fieldOf(const Tender& tender, const std::vector<TenderBid>& bids)
{
    Field field;
    for (std::size_t i = 0; i < bids.size(); ++i) {
        const TenderBid& b = bids[i];
        if (b.status != BidStatus::TakesPart && b.status != BidStatus::TooFewPoints)
            continue;
        field.bids.push_back({tender.quotes[i].id, *b.price, *b.points, b.domestic, b.status == BidStatus::TakesPart});
        field.quotes.push_back(i);
    }
    return field;
}

/// The same with indices into the tender's quotes.
void inQuotes(MethodResult& result, const std::vector<std::size_t>& quotes)
{
    for (MethodScore& score : result.ranking)
        score.quote = quotes[score.quote];
    for (std::size_t& winner : result.winners)
        winner = quotes[winner];
    for (RankFlip& flip : result.flips)
        flip = {quotes[flip.without], quotes[flip.nowBefore], quotes[flip.nowAfter]};
    if (!result.weights)
        return;
    result.weights->withLess = quotes[result.weights->withLess];
    result.weights->withMore = quotes[result.weights->withMore];
    for (std::optional<WinnerChange>* change : {&result.weights->below, &result.weights->above})
        if (*change)
            (*change)->winner = quotes[(*change)->winner];
}

Message whyNot(ScoringMethod method, const ScoringRules& rules, const Field& field, const Error& error)
{
    if (!field.anyTakesPart())
        return reason("method-no-bids", SIZEWRIGHT_TR_NOOP("Tender", "No bid takes part."));
    if (error.id == ErrorId::NotApplicable && rules.government && method != ScoringMethod::ChineseLowest)
        return reason("method-government", SIZEWRIGHT_TR_NOOP("Tender", "Government tenders hold prices against the lowest one only."));
    return reason("method-failed", SIZEWRIGHT_TR_NOOP("Tender", "It cannot be worked out: {reason}."), {{"reason", error.detail}});
}

MethodResult resultOf(ScoringMethod method, const ScoringRules& rules, const Field& field)
{
    MethodResult result{method, {}, {}, {}, {}, {}};
    const auto rule = [&](const std::vector<Bid>& bids) { return scoring::rankBy(method, rules, rules.priceWeight, bids); };
    const auto ranking = rule(field.bids);
    if (!ranking) {
        result.notApplicable = whyNot(method, rules, field, ranking.error());
        return result;
    }
    const auto parts = scoring::pointsParts(method, rules, field.bids);
    for (const Score& score : *ranking) {
        MethodScore& row = result.ranking.emplace_back(MethodScore{score.bid, score.value, {}, {}});
        if (parts) {
            row.pointsPart = (*parts)[score.bid];
            row.pricePart = score.value - *row.pointsPart;
        }
    }
    result.winners = scoring::firstPlaces(method, rules, field.bids, *ranking);
    if (field.bids.size() <= kMostTriedBids) {
        if (scoring::hasWeights(method))
            result.weights = scoring::tryWeights(method, rules, field.bids);
        result.flips = rankFlips(field.bids, rule).value_or(std::vector<RankFlip>());
    }
    inQuotes(result, field.quotes);
    return result;
}

/// What others than this criterion give each bid.
scoring::CriterionShare shareOf(const Tender& tender, const ScoreTable& table, const Field& field, const Criterion& criterion)
{
    scoring::CriterionShare share{criterion.weight, {}, {}};
    for (const std::size_t quote : field.quotes) {
        Decimal rest;
        for (const Criterion& other : tender.criteria)
            if (isWeighted(other) && &other != &criterion)
                rest = rest + multiply(other.weight, *table.of(tender.quotes[quote], other)).value_or(Decimal());
        share.scores.push_back(*table.of(tender.quotes[quote], criterion));
        share.others.push_back(rest);
    }
    return share;
}

std::vector<CriterionTrial> criterionTrials(const Tender& tender, const Field& field)
{
    std::vector<CriterionTrial> trials;
    const ScoreTable table(tender);
    for (std::size_t i = 0; i < tender.criteria.size(); ++i) {
        if (!isWeighted(tender.criteria[i]))
            continue;
        CriterionTrial trial = scoring::tryCriterion(tender.rules, field.bids, i, shareOf(tender, table, field, tender.criteria[i]));
        for (std::optional<WinnerChange>* change : {&trial.less, &trial.more})
            if (*change)
                (*change)->winner = field.quotes[(*change)->winner];
        trials.push_back(trial);
    }
    return trials;
}

std::string bidNames(const Tender& tender, const std::vector<std::size_t>& quotes)
{
    std::string names;
    for (const std::size_t quote : quotes)
        names += (names.empty() ? "" : ", ") + bidName(tender, quote);
    return names;
}

std::vector<Message> winnerChanges(const Tender& tender, const TenderScores& scores)
{
    std::vector<Message> changes;
    const MethodResult& own = scores.by(tender.rules.method);
    for (const MethodResult& other : scores.methods)
        if (!own.notApplicable && !other.notApplicable && other.winners != own.winners)
            changes.push_back(reason("scores-other-winner", SIZEWRIGHT_TR_NOOP("Tender", "By the rule “{rule}” {winner} comes first instead of {own}."),
                                     {{"rule", scoringMethodName(other.method)},
                                      {"winner", bidNames(tender, other.winners)},
                                      {"own", bidNames(tender, own.winners)}}));
    return changes;
}

/// What the log of the two envelopes shows that a reviewer will ask about.
void addEnvelopeRemarks(const Tender& tender, std::vector<Message>& remarks)
{
    if (!tender.rules.twoEnvelopes)
        return;
    const TenderEvent* frozen = frozenQuality(tender);
    if (frozen && frozen->digest != qualityDigest(tender))
        remarks.push_back(reason("scores-changed-since-frozen",
                                 SIZEWRIGHT_TR_NOOP("Tender", "Criteria or scores are not the ones that were frozen at {at}."), {{"at", frozen->at}}));
    bool known = false;
    for (const TenderEvent& event : tender.log) {
        if (event.kind == TenderEvent::Kind::Reopened && known)
            remarks.push_back(reason("scores-reopened", SIZEWRIGHT_TR_NOOP("Tender", "The scoring was opened again at {at}, when prices were known."),
                                     {{"at", event.at}}));
        known = known || event.kind == TenderEvent::Kind::PricesOpened;
    }
}

void addAnchorRemark(const Tender& tender, std::vector<Message>& remarks)
{
    std::string names;
    for (const Criterion& criterion : tender.criteria)
        if (isWeighted(criterion) && criterion.anchors.empty())
            names += (names.empty() ? "“" : ", “") + criterion.name + "”";
    if (!names.empty())
        remarks.push_back(reason("scores-no-anchors",
                                 SIZEWRIGHT_TR_NOOP("Tender", "Nothing says what scores mean for {criteria}. Write down 0, 5 and 10 before bids are read."),
                                 {{"criteria", names}}));
}

void addRuleRemarks(const Tender& tender, const Field& field, std::vector<Message>& remarks)
{
    const ScoringRules& r = tender.rules;
    const bool ratio = r.method == ScoringMethod::Ratio || r.method == ScoringMethod::ExtendedRatio;
    if (ratio && r.leastPoints == Decimal())
        remarks.push_back(reason("scores-no-floor", SIZEWRIGHT_TR_NOOP("Tender", "Without a floor of points this rule lets cheap and poor bids win.")));
    if (r.method == ScoringMethod::ReferenceMean)
        remarks.push_back(reason("scores-mean", SIZEWRIGHT_TR_NOOP("Tender", "UfAB advises against the mean: a further bid can turn the order of two others.")));
    if (r.method == ScoringMethod::ChineseLowest && r.government && r.priceWeight < kLeastChineseWeight)
        remarks.push_back(reason("scores-price-weight-low",
                                 SIZEWRIGHT_TR_NOOP("Tender", "In Chinese government tenders for goods the price weighs at least {least}; here it weighs {weight}."),
                                 {{"least", Percent{kLeastChineseWeight.toDouble(), 0}}, {"weight", Percent{r.priceWeight.toDouble(), 1}}}));
    if (field.bids.size() > kMostTriedBids)
        remarks.push_back(reason("scores-not-tried",
                                 SIZEWRIGHT_TR_NOOP("Tender", "With more than {most} bids neither weights are moved nor bids left out."),
                                 {{"most", std::int64_t(kMostTriedBids)}}));
}

/// Parts that nobody publishes a price of are in no price for the same scope.
void addScopeRemark(const Tender& tender, const std::vector<QuoteCheck>& checks, std::vector<Message>& remarks)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < checks.size(); ++i)
        if (std::ranges::any_of(checks[i].missing, [](const MissingPart& part) { return !part.cost; }))
            open.push_back(i);
    if (tender.rules.scopeAdjusted && !open.empty())
        remarks.push_back(reason("scores-scope-open",
                                 SIZEWRIGHT_TR_NOOP("Tender", "Parts left out by {names} have no public price and are not counted: have these quotes completed."),
                                 {{"names", bidNames(tender, open)}}));
}

void addFieldRemarks(const Tender& tender, const TenderScores& scores, std::vector<Message>& remarks)
{
    const auto taking = std::ranges::count(scores.bids, BidStatus::TakesPart, &TenderBid::status);
    if (taking == 1)
        remarks.push_back(reason("scores-one-bid", SIZEWRIGHT_TR_NOOP("Tender", "Only one bid takes part, so every rule puts it first.")));
    const MethodResult& own = scores.by(tender.rules.method);
    if (own.winners.size() > 1)
        remarks.push_back(reason("scores-tie", SIZEWRIGHT_TR_NOOP("Tender", "{names} share the first place; say beforehand what decides then."),
                                 {{"names", bidNames(tender, own.winners)}}));
}

Result<void> checkCurrencies(const std::vector<TenderBid>& bids)
{
    std::optional<Currency> currency;
    for (const TenderBid& bid : bids) {
        if (bid.price && currency && bid.price->currency != *currency)
            return failure(ErrorId::CurrencyMismatch, "/quotes", "prices must be converted to one currency before they are scored");
        currency = bid.price ? std::optional(bid.price->currency) : currency;
    }
    return {};
}

}  // namespace

TextKey bidStatusName(BidStatus status)
{
    switch (status) {
    case BidStatus::KnockedOut:
        return SIZEWRIGHT_TR_NOOP("Tender", "Out: misses a must-criterion");
    case BidStatus::TooFewPoints:
        return SIZEWRIGHT_TR_NOOP("Tender", "Out: too few points");
    case BidStatus::NotScorable:
        return SIZEWRIGHT_TR_NOOP("Tender", "Cannot be scored yet");
    case BidStatus::TakesPart:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Tender", "Takes part");
}

std::string bidName(const Tender& tender, std::size_t quote)
{
    const Quote& q = tender.quotes[quote];
    const bool several = std::ranges::count(tender.quotes, q.vendor, &Quote::vendor) > 1;
    const std::string& detail = q.number.empty() ? q.id : q.number;
    if (q.vendor.empty())
        return detail;
    return several ? q.vendor + " (" + detail + ")" : q.vendor;
}

Result<std::vector<TenderBid>> qualityPoints(const Tender& tender)
{
    if (const auto valid = validateTender(tender); !valid)
        return tl::unexpected(valid.error());
    if (std::ranges::none_of(tender.criteria, isWeighted))
        return failure(ErrorId::NotApplicable, "/criteria", "nothing is scored without weighted criteria: add some, or take the usual ones");
    const ScoreTable table(tender);
    std::vector<TenderBid> bids;
    for (const Quote& quote : tender.quotes) {
        auto bid = qualityBid(tender, table, quote);
        if (!bid)
            return tl::unexpected(bid.error());
        bids.push_back(std::move(*bid));
    }
    return bids;
}

Result<TenderScores> scoreTender(const Tender& tender, const std::vector<QuoteCheck>& checks)
{
    auto bids = qualityPoints(tender);
    if (!bids)
        return tl::unexpected(bids.error());
    if (checks.size() != bids->size())
        return failure(ErrorId::InvalidArgument, "/quotes", "every quote needs one check");
    if (!pricesAreOpen(tender))
        return failure(ErrorId::NotApplicable, "/log", "prices are shut: freeze the scores of quality, then open the prices");
    for (std::size_t i = 0; i < checks.size(); ++i)
        addPrice((*bids)[i], checks[i], tender.rules.scopeAdjusted);
    if (const auto one = checkCurrencies(*bids); !one)
        return tl::unexpected(one.error());
    TenderScores scores;
    const Field field = fieldOf(tender, *bids);
    scores.bids = std::move(*bids);
    for (int i = 0; i < kScoringMethods; ++i)
        scores.methods.push_back(resultOf(static_cast<ScoringMethod>(i), tender.rules, field));
    if (!scores.by(tender.rules.method).notApplicable && field.bids.size() <= kMostTriedBids)
        scores.criteria = criterionTrials(tender, field);
    scores.changes = winnerChanges(tender, scores);
    addEnvelopeRemarks(tender, scores.remarks);
    addAnchorRemark(tender, scores.remarks);
    addRuleRemarks(tender, field, scores.remarks);
    addScopeRemark(tender, checks, scores.remarks);
    addFieldRemarks(tender, scores, scores.remarks);
    return scores;
}

}  // namespace sizewright
