// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accept_output.h"

#include <cstdio>

#include <nlohmann/json.hpp>

#include "core/text/format.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Json messageJson(const Message& message, const Language& language)
{
    return {{"id", message.id}, {"text", render(message, language)}};
}

Json messagesJson(const std::vector<Message>& messages, const Language& language)
{
    Json list = Json::array();
    for (const Message& message : messages)
        list.push_back(messageJson(message, language));
    return list;
}

Json boundJson(const Bound& bound, const Language& language)
{
    Json json{{"origin", boundOriginId(bound.origin)}, {"value", bound.value}};
    if (bound.expected)
        json["expected"] = *bound.expected;
    if (bound.tolerance > 0)
        json["tolerance"] = bound.tolerance;
    json["basis"] = render(bound.basis, language);
    return json;
}

Json checkJson(const AcceptanceCheck& check, const Language& language)
{
    Json json{{"id", check.id},
              {"what", render(check.what, language)},
              {"unit", acceptanceUnitId(check.unit)},
              {"direction", boundDirectionId(check.direction)},
              {"bounds", Json::array()}};
    for (const Bound& bound : check.bounds)
        json["bounds"].push_back(boundJson(bound, language));
    if (check.remark)
        json["remark"] = render(*check.remark, language);
    return json;
}

Json stepJson(const AcceptanceStep& step, const Language& language)
{
    Json json{{"id", step.id},
              {"group", acceptanceGroupId(step.group)},
              {"title", render(step.title, language)},
              {"todo", render(step.todo, language)},
              {"tool", step.tool},
              {"milestone", paymentMilestoneId(step.milestone)}};
    if (step.load)
        json["load"] = {{"input", step.load->input}, {"cached", step.load->cached}, {"output", step.load->output}, {"concurrency", step.load->concurrency}};
    json["checks"] = Json::array();
    for (const AcceptanceCheck& check : step.checks)
        json["checks"].push_back(checkJson(check, language));
    return json;
}

Json checkRecordJson(const CheckRecord& record, const Language& language)
{
    Json json{{"id", record.check.id}, {"verdict", acceptanceVerdictId(record.verdict)}, {"unit", acceptanceUnitId(record.check.unit)}};
    if (record.measured)
        json["measured"] = *record.measured;
    if (!record.source.empty())
        json["source"] = record.source;
    json["bounds"] = Json::array();
    for (const BoundResult& result : record.bounds) {
        Json bound = boundJson(result.bound, language);
        bound["holds"] = result.holds;
        if (result.deviation)
            bound["deviation"] = *result.deviation;
        json["bounds"].push_back(std::move(bound));
    }
    return json;
}

Json moneyJson(Money amount)
{
    return {{"amount", plainText(amount)}, {"currency", currencyCode(amount.currency)}};
}

Json rangeJson(const MoneyRange& range)
{
    return {{"low", plainText(range.low)}, {"typical", plainText(range.typical)}, {"high", plainText(range.high)}, {"currency", currencyCode(range.typical.currency)}};
}

Json questionJson(const NegotiationQuestion& q, const Language& language)
{
    Json json;
    if (q.rule) {
        json["rule"] = q.rule->id;
        json["severity"] = ruleSeverityId(q.severity);
        json["question"] = q.rule->demand.in(language.id);
    } else {
        json["question"] = render(q.what, language);
    }
    json["evidence"] = messagesJson(q.evidence, language);
    return json;
}

Json targetJson(Money amount, const Message& basis, const Language& language)
{
    return {{"amount", plainText(amount)}, {"currency", currencyCode(amount.currency)}, {"basis", render(basis, language)}};
}

Json priceJson(const PriceTarget& price, const Language& language)
{
    return {{"asked", moneyJson(price.asked)},
            {"good", targetJson(price.good, price.goodBasis, language)},
            {"fair", targetJson(price.fair, price.fairBasis, language)},
            {"walk_away", targetJson(price.walkAway, price.walkAwayBasis, language)}};
}

Json sheetJson(const Quote& quote, const NegotiationSheet& sheet, const Language& language)
{
    Json json{{"quote", quote.id}, {"vendor", sheet.vendor}, {"questions", Json::array()}, {"facts", Json::array()}, {"lines", Json::array()}};
    for (const NegotiationQuestion& q : sheet.questions)
        json["questions"].push_back(questionJson(q, language));
    for (const NegotiationQuestion& q : sheet.facts)
        json["facts"].push_back(questionJson(q, language));
    for (const LineTarget& line : sheet.lines)
        json["lines"].push_back({{"line", line.line},
                                 {"text", quote.lines[line.line].text},
                                 {"quoted", moneyJson(line.quoted)},
                                 {"market", rangeJson(line.market)},
                                 {"target", targetJson(line.target, line.basis, language)},
                                 {"saving", moneyJson(line.saving)},
                                 {"age_days", line.ageDays},
                                 {"stale", line.stale}});
    json["without_public_price"] = sheet.unpriced;
    if (sheet.linesSaving)
        json["lines_saving"] = moneyJson(*sheet.linesSaving);
    if (sheet.market)
        json["market"] = rangeJson(*sheet.market);
    if (sheet.bids)
        json["other_bids"] = {{"median", moneyJson(sheet.bids->median)}, {"count", sheet.bids->count}};
    json["price"] = sheet.price ? priceJson(*sheet.price, language) : Json();
    if (sheet.noPrice)
        json["no_price"] = render(*sheet.noPrice, language);
    json["terms"] = Json::array();
    for (const NegotiationTerm& t : sheet.terms) {
        Json term{{"id", t.id}, {"ask", render(t.ask, language)}, {"met", t.met}};
        if (t.now)
            term["now"] = render(*t.now, language);
        term["basis"] = render(t.basis, language);
        json["terms"].push_back(std::move(term));
    }
    return json;
}

void printQuestions(const std::vector<NegotiationQuestion>& questions, const Language& language)
{
    for (const NegotiationQuestion& q : questions) {
        if (q.rule)
            std::printf("  [%s] %s\n", language(ruleSeverityName(q.severity)).c_str(), q.rule->demand.in(language.id).c_str());
        else
            std::printf("  %s\n", render(q.what, language).c_str());
        for (const Message& evidence : q.evidence)
            std::printf("      %s\n", render(evidence, language).c_str());
    }
}

void printTarget(const char* name, Money amount, const Message& basis, const Language& language)
{
    std::printf("  %-10s %s  (%s)\n", name, formatMoneyWhole(amount, language.id).c_str(), render(basis, language).c_str());
}

}  // namespace

std::string protocolJson(const AcceptanceProtocol& protocol, const Kit& kit, const Language& language)
{
    Json json{{"option", protocol.optionId}, {"title", protocol.option}, {"vendor", protocol.vendor}, {"target", protocol.target}, {"steps", Json::array()}};
    for (const AcceptanceStep& step : protocol.steps)
        json["steps"].push_back(stepJson(step, language));
    json["files"] = Json::array();
    for (const KitFile& file : kit.files)
        json["files"].push_back(file.path);
    json["remarks"] = messagesJson(kit.remarks, language);
    return dumped(json);
}

std::string recordJson(const AcceptanceRecord& record, const Language& language)
{
    Json json{{"option", record.protocol.optionId},
              {"vendor", record.protocol.vendor},
              {"verdict", acceptanceVerdictId(record.verdict)},
              {"steps", Json::array()},
              {"milestones", Json::array()}};
    for (const StepRecord& step : record.steps) {
        Json one{{"id", step.id}, {"verdict", acceptanceVerdictId(step.verdict)}, {"checks", Json::array()}};
        for (const CheckRecord& check : step.checks)
            one["checks"].push_back(checkRecordJson(check, language));
        json["steps"].push_back(std::move(one));
    }
    for (const MilestoneRecord& m : record.milestones)
        json["milestones"].push_back(
            {{"id", paymentMilestoneId(m.milestone)}, {"percent", m.percent}, {"state", milestoneStateId(m.state)}, {"steps", m.steps}});
    json["warnings"] = messagesJson(record.warnings, language);
    return dumped(json);
}

void printRecord(const AcceptanceRecord& record, const Language& language)
{
    for (const StepRecord& step : record.steps) {
        std::printf("%-22s %s\n", step.id.c_str(), language(acceptanceVerdictName(step.verdict)).c_str());
        for (const CheckRecord& check : step.checks) {
            if (!check.measured)
                continue;
            std::printf("    %-32s %s  %s\n", check.check.id.c_str(), acceptanceValueText(*check.measured, check.check.unit, language).c_str(),
                        language(acceptanceVerdictName(check.verdict)).c_str());
            for (const BoundResult& result : check.bounds)
                if (!result.holds)
                    std::printf("        %s: %s %s\n", language(boundOriginName(result.bound.origin)).c_str(),
                                language(boundDirectionName(check.check.direction)).c_str(),
                                acceptanceValueText(result.bound.value, check.check.unit, language).c_str());
        }
    }
    for (const MilestoneRecord& m : record.milestones)
        std::printf("%d %% %s: %s\n", m.percent, language(paymentMilestoneName(m.milestone)).c_str(), language(milestoneStateName(m.state)).c_str());
    for (const Message& warning : record.warnings)
        std::fprintf(stderr, "sizewright-cli: %s\n", render(warning, language).c_str());
}

std::string negotiationJson(const Tender& tender, const std::vector<NegotiationSheet>& sheets, const Language& language)
{
    Json json{{"quotes", Json::array()}};
    for (const NegotiationSheet& sheet : sheets)
        json["quotes"].push_back(sheetJson(tender.quotes[sheet.quote], sheet, language));
    return dumped(json);
}

void printNegotiation(const Tender& tender, const NegotiationSheet& sheet, const Language& language)
{
    const Quote& quote = tender.quotes[sheet.quote];
    std::printf("%s [%s]\n", sheet.vendor.c_str(), quote.id.c_str());
    printQuestions(sheet.questions, language);
    printQuestions(sheet.facts, language);
    for (const LineTarget& line : sheet.lines)
        std::printf("  %s: %s -> %s  (%s)\n", quote.lines[line.line].text.c_str(), formatMoneyWhole(line.quoted, language.id).c_str(),
                    formatMoneyWhole(line.target, language.id).c_str(), render(line.basis, language).c_str());
    if (sheet.price) {
        std::printf("  %-10s %s\n", "asked", formatMoneyWhole(sheet.price->asked, language.id).c_str());
        printTarget("good", sheet.price->good, sheet.price->goodBasis, language);
        printTarget("fair", sheet.price->fair, sheet.price->fairBasis, language);
        printTarget("walk away", sheet.price->walkAway, sheet.price->walkAwayBasis, language);
    } else if (sheet.noPrice) {
        std::printf("  %s\n", render(*sheet.noPrice, language).c_str());
    }
    for (const NegotiationTerm& t : sheet.terms)
        if (!t.met)
            std::printf("  - %s\n", render(t.ask, language).c_str());
    std::printf("\n");
}

}  // namespace sizewright
