// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quote_output.h"

#include <cstdio>

#include <nlohmann/json.hpp>

#include "core/text/format.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

void print(const std::string& line)
{
    std::printf("%s\n", line.c_str());
}

Json moneyJson(const std::optional<Money>& amount)
{
    return amount ? Json(plainText(*amount)) : Json();
}

Json rangeJson(const std::optional<MoneyRange>& range)
{
    if (!range)
        return {};
    return {{"low", plainText(range->low)}, {"typical", plainText(range->typical)}, {"high", plainText(range->high)}};
}

template <class Q>
Json bandJson(const std::optional<Band<Q>>& band)
{
    if (!band)
        return {};
    return {{"low", band->low.raw()}, {"typical", band->typical.raw()}, {"high", band->high.raw()}};
}

Json findingJson(const Finding& f, const Language& language)
{
    Json json = {{"id", f.rule->id},
                 {"severity", ruleSeverityId(f.severity)},
                 {"title", f.rule->title.in(language.id)},
                 {"text", f.rule->explanation.in(language.id)},
                 {"evidence", render(f.evidence, language)},
                 {"demand", f.rule->demand.in(language.id)},
                 {"source", f.rule->source.title}};
    if (f.line)
        json["line"] = *f.line;
    if (f.claim)
        json["claim"] = *f.claim;
    return json;
}

Json lineJson(const QuoteLine& line, const LineCheck& check)
{
    Json json = {{"text", line.text}, {"part", quotePartId(check.match.part)}, {"quantity", line.quantity.toText()}};
    for (const auto& [key, id] : {std::pair("platform", &check.match.platformId), std::pair("accelerator", &check.match.acceleratorId),
                                  std::pair("cpu", &check.match.cpuId), std::pair("price_item", &check.match.priceItem)})
        if (!id->empty())
            json[key] = *id;
    json["unit_price"] = moneyJson(check.unit);
    json["total"] = moneyJson(check.total);
    json["market"] = rangeJson(check.market);
    if (check.deviation)
        json["deviation"] = *check.deviation;
    if (check.record != nullptr) {
        json["market_date"] = check.record->observedOn;
        json["market_stale"] = check.stale;
    }
    return json;
}

Json missingJson(const MissingPart& part, const Language& language)
{
    Json json = {{"part", quotePartId(part.part)}, {"component", part.component}};
    if (!part.item.empty())
        json["item"] = part.item;
    if (part.quantity > 0)
        json["quantity"] = part.quantity;
    json["cost"] = rangeJson(part.cost);
    json["why"] = render(part.why, language);
    return json;
}

Json claimJson(const ClaimResult& r)
{
    Json json = {{"claim", r.claim}};
    if (r.model != nullptr)
        json["model"] = r.model->id;
    if (r.format != nullptr)
        json["format"] = r.format->id;
    json["format_assumed"] = r.formatAssumed;
    if (r.weights.raw() > 0)
        json["weights_bytes"] = r.weights.raw();
    json["holds"] = r.holds;
    json["hybrid"] = r.hybrid;
    json["concurrency"] = r.concurrency;
    json["concurrency_assumed"] = r.concurrencyAssumed;
    json["claimed_tok_s"] = r.claimed ? Json(r.claimed->raw()) : Json();
    json["ours_tok_s"] = bandJson(r.ours);
    json["roofline_tok_s"] = r.roofline ? Json(r.roofline->raw()) : Json();
    json["beyond_band"] = r.beyondBand;
    json["beyond_roofline"] = r.beyondRoofline;
    return json;
}

Json scoresJson(const TenderScores& scores, std::size_t quote)
{
    Json json = Json::object();
    if (scores.bids[quote].points)
        json["points"] = scores.bids[quote].points->toText();
    for (const MethodResult& method : scores.methods)
        for (std::size_t place = 0; place < method.ranking.size(); ++place)
            if (const MethodScore& score = method.ranking[place]; score.quote == quote) {
                Json entry = {{"value", score.value.toText()}, {"rank", place + 1}};
                if (score.pointsPart)
                    entry["quality"] = score.pointsPart->toText();
                if (score.pricePart)
                    entry["price"] = score.pricePart->toText();
                json["methods"][std::string(scoringMethodId(method.method))] = std::move(entry);
            }
    return json;
}

Json quoteJson(const Quote& quote, const QuoteCheck& check, const TenderScores* scores, const Language& language)
{
    Json json = {{"id", quote.id}, {"vendor", quote.vendor}};
    json["total"] = moneyJson(check.price);
    json["quoted"] = {{"amount", moneyJson(check.quoted)}, {"currency", currencyCode(quote.currency)}, {"basis_assumed", check.assumedBasis}};
    json["same_scope"] = rangeJson(check.sameScope);
    json["market"] = rangeJson(check.market);
    json["running_per_year"] = rangeJson(check.runningPerYear);
    json["tco"] = rangeJson(check.tco);
    if (check.machine)
        json["machine"] = {{"title", check.machine->title},
                           {"device", check.machine->device->id},
                           {"devices", check.machine->platform->acceleratorCount * check.machine->machines},
                           {"machines", check.machine->machines},
                           {"hybrid", check.machine->hybrid}};
    if (check.usersAtServiceLevel)
        json["users_at_service_level"] = *check.usersAtServiceLevel;
    json["lines"] = Json::array();
    for (std::size_t i = 0; i < check.lines.size(); ++i)
        json["lines"].push_back(lineJson(quote.lines[i], check.lines[i]));
    json["missing"] = Json::array();
    for (const MissingPart& part : check.missing)
        json["missing"].push_back(missingJson(part, language));
    json["claims"] = Json::array();
    for (const ClaimResult& r : check.claims)
        json["claims"].push_back(claimJson(r));
    json["findings"] = Json::array();
    for (const Finding& f : check.findings)
        json["findings"].push_back(findingJson(f, language));
    json["scores"] = scores != nullptr ? scoresJson(*scores, check.quote) : Json::object();
    return json;
}

Json tenderJson(const Tender& tender, const TenderScores& scores, const Language& language)
{
    Json methods = Json::array();
    for (const MethodResult& method : scores.methods) {
        Json entry = {{"method", scoringMethodId(method.method)}, {"name", language(scoringMethodName(method.method))}};
        if (method.notApplicable)
            entry["not_applicable"] = render(*method.notApplicable, language);
        entry["winners"] = Json::array();
        for (const std::size_t winner : method.winners)
            entry["winners"].push_back(tender.quotes[winner].id);
        entry["rank_flips"] = method.flips.size();
        methods.push_back(std::move(entry));
    }
    Json json = {{"method", scoringMethodId(tender.rules.method)}, {"methods", std::move(methods)}};
    for (const auto& [key, messages] : {std::pair("changes", &scores.changes), std::pair("remarks", &scores.remarks)}) {
        json[key] = Json::array();
        for (const Message& message : *messages)
            json[key].push_back(render(message, language));
    }
    return json;
}

void printClaim(const ClaimResult& r, const Language& language)
{
    if (!r.claimed || !r.ours)
        return;
    print("    claimed " + formatRate(*r.claimed, language.id) + ", to be expected " + formatRateBand(*r.ours, language.id) + " at " +
          std::to_string(r.concurrency) + " requests at once");
}

void printQuote(const Quote& quote, const QuoteCheck& check, const Language& language)
{
    const auto money = [&](const std::optional<Money>& amount) { return amount ? formatMoneyWhole(*amount, language.id) : std::string("no price"); };
    print((quote.vendor.empty() ? quote.id : quote.vendor) + ": " + money(check.quoted) + " quoted, " + money(check.price) + " as the plan counts" +
          (check.sameScope ? ", " + formatMoneyHeadlineRange(check.sameScope->low, check.sameScope->high, language.id) + " for the same scope" : "") +
          (check.tco ? ", " + formatMoneyHeadlineRange(check.tco->low, check.tco->high, language.id) + " over the plan's years" : ""));
    if (check.machine)
        print("  " + check.machine->title +
              (check.usersAtServiceLevel ? ": up to " + std::to_string(*check.usersAtServiceLevel) + " requests at once at the service level" : std::string()));
    for (const ClaimResult& r : check.claims)
        printClaim(r, language);
    for (const MissingPart& part : check.missing)
        print("    + to be added: " + (part.item.empty() ? language(quotePartName(part.part)) : part.item) + ", " + render(part.why, language) +
              (part.cost ? ": " + formatMoneyWhole(part.cost->typical, language.id) : std::string()));
    for (const Finding& f : check.findings) {
        print("  [" + language(ruleSeverityName(f.severity)) + "] " + f.rule->title.in(language.id) + " (" + f.rule->id + ")");
        print("      " + render(f.evidence, language));
        print("      > " + f.rule->demand.in(language.id));
    }
    print("");
}

}  // namespace

std::string quotesJson(const Tender& tender, const TenderCheck& check, const TenderScores* scores, const Language& language)
{
    Json json = {{"quotes", Json::array()}};
    for (const QuoteCheck& each : check.quotes)
        json["quotes"].push_back(quoteJson(tender.quotes[each.quote], each, scores, language));
    if (scores != nullptr)
        json["scoring"] = tenderJson(tender, *scores, language);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

void printQuotes(const Tender& tender, const TenderCheck& check, const TenderScores* scores, const Language& language)
{
    for (const QuoteCheck& each : check.quotes)
        printQuote(tender.quotes[each.quote], each, language);
    if (scores == nullptr)
        return;
    for (const MethodResult& method : scores->methods) {
        std::string line = language(scoringMethodName(method.method)) + ": ";
        if (method.notApplicable)
            line += render(*method.notApplicable, language);
        for (std::size_t place = 0; place < method.ranking.size(); ++place)
            line += (place > 0 ? ", " : "") + bidName(tender, method.ranking[place].quote) + " " + method.ranking[place].value.toText();
        print(line);
    }
    for (const Message& change : scores->changes)
        print("! " + render(change, language));
    for (const Message& remark : scores->remarks)
        print("* " + render(remark, language));
}

}  // namespace sizewright
