// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/quotes/envelopes.h"
#include "core/report/quote_sections.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// Bids beside each other that fit on a page.
constexpr std::size_t kMostBidsBeside = 5;
constexpr int kPartDigits = 4;

std::string percentOf(Decimal weight, LanguageId id)
{
    return formatPercent(weight.toDouble(), 1, id);
}

TextKey eventName(TenderEvent::Kind kind)
{
    switch (kind) {
    case TenderEvent::Kind::PricesOpened:
        return SIZEWRIGHT_TR_NOOP("Report", "Prices opened");
    case TenderEvent::Kind::Reopened:
        return SIZEWRIGHT_TR_NOOP("Report", "Scoring opened again");
    case TenderEvent::Kind::QualityFrozen:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Report", "Quality frozen");
}

const CriterionScore* scoreOf(const Tender& tender, const std::string& quoteId, const std::string& criterionId)
{
    const auto found =
        std::ranges::find_if(tender.scores, [&](const CriterionScore& s) { return s.quoteId == quoteId && s.criterionId == criterionId; });
    return found == tender.scores.end() ? nullptr : &*found;
}

}  // namespace

/// With prices where they are scored, else points alone.
std::vector<TenderBid> QuoteSections::bids() const
{
    if (m_scores && m_withPrices)
        return m_scores->bids;
    return qualityPoints(m_tender).value_or(std::vector<TenderBid>());
}

void QuoteSections::criteria()
{
    if (m_tender.criteria.empty())
        return;
    heading(2, text(SIZEWRIGHT_TR_NOOP("Report", "Scoring of the quotes")));
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Criteria, and what their scores mean"));
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Criterion")), Align::Left, 1.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Weight")), Align::Right, 0.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Written down beforehand")), Align::Left, 4}};
    for (const Criterion& c : m_tender.criteria) {
        std::string anchors;
        for (const ScoreAnchor& anchor : c.anchors)
            anchors += (anchors.empty() ? "" : "\n") + formatInteger(anchor.score, m_language.id) + ": " + foreignText(anchor.text);
        t.rows.push_back({foreignText(c.name, kLongestVendor),
                          c.knockOut ? text(SIZEWRIGHT_TR_NOOP("Report", "must")) : percentOf(c.weight, m_language.id), anchors.empty() ? "–" : anchors});
    }
    table(std::move(t));
}

void QuoteSections::points()
{
    const std::vector<TenderBid> all = bids();
    for (std::size_t first = 0; first < all.size(); first += kMostBidsBeside)
        pointsTable(first, std::min(first + kMostBidsBeside, all.size()), all);
    std::vector<std::string> reasons;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const Message& reason : all[i].reasons)
            reasons.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "{vendor}: {text}"), {{"vendor", name(i)}, {"text", foreignText(sentence(reason))}}));
    bullets(std::move(reasons));
}

/// A row a criterion and a column a bid, with the points below.
void QuoteSections::pointsTable(std::size_t first, std::size_t last, const std::vector<TenderBid>& all)
{
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Scores from 0 to 10, and points of {full}"), {{"full", std::int64_t(kFullPoints)}});
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Criterion")), Align::Left, 2}};
    for (std::size_t i = first; i < last; ++i)
        t.columns.push_back({name(i), Align::Right, 1});
    for (const Criterion& c : m_tender.criteria) {
        Row row{foreignText(c.name, kLongestVendor)};
        for (std::size_t i = first; i < last; ++i) {
            const CriterionScore* score = scoreOf(m_tender, m_tender.quotes[i].id, c.id);
            const TextKey met = score && score->score > Decimal() ? SIZEWRIGHT_TR_NOOP("Report", "met") : SIZEWRIGHT_TR_NOOP("Report", "not met");
            row.push_back(!score ? "–" : c.knockOut ? text(met) : formatDecimal(score->score, m_language.id));
        }
        t.rows.push_back(std::move(row));
    }
    Row points{text(SIZEWRIGHT_TR_NOOP("Report", "Points"))};
    Row status{text(SIZEWRIGHT_TR_NOOP("Report", "State"))};
    for (std::size_t i = first; i < last; ++i) {
        points.push_back(all[i].points ? formatDecimal(*all[i].points, m_language.id) : "–");
        status.push_back(text(bidStatusName(all[i].status)));
    }
    t.emphasisedRows = {t.rows.size()};
    t.rows.push_back(std::move(points));
    t.rows.push_back(std::move(status));
    table(std::move(t));
}

void QuoteSections::ranking()
{
    if (!m_scores || !m_withPrices)
        return;
    const ScoringRules& rules = m_tender.rules;
    const MethodResult& own = m_scores->by(rules.method);
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Rule of this tender: {rule}. {meaning}"),
                   {{"rule", scoringMethodName(rules.method)}, {"meaning", scoringMethodMeaning(rules.method)}}));
    if (own.notApplicable) {
        paragraph(sentence(*own.notApplicable), true);
        return;
    }
    const LanguageId id = m_language.id;
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Ranking by the rule of this tender"));
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Place")), Align::Right, 0.7},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Vendor")), Align::Left, 1.5},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Points of quality")), Align::Right, 1.1},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Scored price")), Align::Right, 1.2},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Part of quality")), Align::Right, 0.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Part of price")), Align::Right, 0.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Value")), Align::Right, 1.9}};
    const auto part = [&](const std::optional<Decimal>& value) { return value ? formatNumber(value->toDouble(), kPartDigits, id) : "–"; };
    for (const MethodScore& score : own.ranking) {
        const bool first = std::ranges::find(own.winners, score.quote) != own.winners.end();
        if (first)
            t.emphasisedRows.push_back(t.rows.size());
        const TenderBid& bid = m_scores->bids[score.quote];
        t.rows.push_back({formatInteger(first ? 1 : std::int64_t(t.rows.size()) + 1, id), name(score.quote), formatDecimal(*bid.points, id), whole(bid.price),
                          part(score.pointsPart), part(score.pricePart), formatDecimal(score.value, id)});
    }
    table(std::move(t));
    std::vector<std::string> remarks;
    for (const Message& remark : m_scores->remarks)
        remarks.push_back(foreignText(sentence(remark)));
    bullets(std::move(remarks));
}

/// Who wins under which rule.
void QuoteSections::rules()
{
    if (!m_scores || !m_withPrices)
        return;
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Who would win under which rule"));
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Rule")), Align::Left, 2.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "First")), Align::Left, 1.6},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Values")), Align::Left, 3.4}};
    for (const MethodResult& result : m_scores->methods) {
        if (result.method == m_tender.rules.method)
            t.emphasisedRows.push_back(t.rows.size());
        std::string values;
        for (const MethodScore& score : result.ranking)
            values += (values.empty() ? "" : "; ") + name(score.quote) + " " + formatNumber(score.value.toDouble(), kPartDigits, m_language.id);
        t.rows.push_back({text(scoringMethodName(result.method)), names(result.winners), result.notApplicable ? sentence(*result.notApplicable) : values});
    }
    table(std::move(t));
    std::vector<std::string> changes;
    for (const Message& change : m_scores->changes)
        changes.push_back(foreignText(sentence(change)));
    bullets(std::move(changes));
}

std::string QuoteSections::weightChange(const std::optional<WinnerChange>& change) const
{
    if (!change)
        return text(SIZEWRIGHT_TR_NOOP("Report", "never"));
    return text(SIZEWRIGHT_TR_NOOP("Report", "{weight}: {vendor}"), {{"weight", Percent{change->weight.toDouble(), 1}}, {"vendor", name(change->winner)}});
}

void QuoteSections::sensitivity()
{
    if (!m_scores || !m_withPrices)
        return;
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Other weights of the price than {weight}"), {{"weight", Percent{m_tender.rules.priceWeight.toDouble(), 1}}});
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Rule")), Align::Left, 2.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "First with ten points less")), Align::Left, 1.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "First with ten points more")), Align::Left, 1.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Changes below, at")), Align::Left, 1.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Changes above, at")), Align::Left, 1.4}};
    for (const MethodResult& result : m_scores->methods) {
        if (!result.weights)
            continue;
        if (result.method == m_tender.rules.method)
            t.emphasisedRows.push_back(t.rows.size());
        const WeightTrial& w = *result.weights;
        t.rows.push_back({text(scoringMethodName(result.method)), name(w.withLess), name(w.withMore), weightChange(w.below), weightChange(w.above)});
    }
    table(std::move(t));
    criteriaShifts();
    flips();
}

void QuoteSections::criteriaShifts()
{
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Other weights of the criteria, the rest in proportion, by the rule of this tender"));
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Criterion")), Align::Left, 2.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Weight")), Align::Right, 0.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Changes below, at")), Align::Left, 1.6},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Changes above, at")), Align::Left, 1.6}};
    for (const CriterionTrial& trial : m_scores->criteria) {
        const Criterion& c = m_tender.criteria[trial.criterion];
        t.rows.push_back({foreignText(c.name, kLongestVendor), percentOf(c.weight, m_language.id), weightChange(trial.less), weightChange(trial.more)});
    }
    table(std::move(t));
}

void QuoteSections::flips()
{
    std::vector<std::string> items;
    for (const MethodResult& result : m_scores->methods)
        for (const RankFlip& flip : result.flips)
            items.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "{rule}: without {left}, {before} comes before {after}."),
                                 {{"rule", scoringMethodName(result.method)},
                                  {"left", name(flip.without)},
                                  {"before", name(flip.nowBefore)},
                                  {"after", name(flip.nowAfter)}}));
    if (items.empty())
        return;
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Places that depend on who else takes part:")));
    bullets(std::move(items));
}

void QuoteSections::log()
{
    if (!m_tender.rules.twoEnvelopes)
        return;
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Two envelopes. {stage}."), {{"stage", envelopeStageName(envelopeStage(m_tender))}}));
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Log of the two envelopes"));
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Event")), Align::Left, 1.2},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Instant, UTC")), Align::Left, 1.3},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "By")), Align::Left, 1.2},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "SHA-256 of criteria and scores")), Align::Left, 3}};
    for (const TenderEvent& event : m_tender.log)
        t.rows.push_back({text(eventName(event.kind)), event.at, foreignText(event.who, kLongestVendor), event.digest});
    table(std::move(t));
}

}  // namespace sizewright
