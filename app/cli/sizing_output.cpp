// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sizing_output.h"

#include <cstdio>

#include <nlohmann/json.hpp>

#include "app/cli/json_output.h"
#include "core/sizing/load_headroom.h"
#include "core/sizing/model_order.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;
constexpr LanguageId kEnglish = LanguageId::En;

std::string dumped(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

template <class Q>
Json bandJson(const Band<Q>& band, double unit = 1)
{
    return {{"low", band.low.raw() * unit}, {"typical", band.typical.raw() * unit}, {"high", band.high.raw() * unit}};
}

Json moneyJson(Money amount)
{
    return {{"amount", plainText(amount)}, {"currency", currencyCode(amount.currency)}};
}

Json rangeJson(const MoneyRange& range)
{
    return {{"low", plainText(range.low)},
            {"typical", plainText(range.typical)},
            {"high", plainText(range.high)},
            {"currency", currencyCode(range.typical.currency)}};
}

std::string verdictId(Verdict verdict)
{
    return verdict == Verdict::Fits ? "fits" : verdict == Verdict::FitsWithLimits ? "fits_with_limits" : "does_not_fit";
}

Json messageJson(const Message& message)
{
    return {{"id", message.id}, {"text", render(message, Language())}};
}

Json capacityJson(const HardwareCapacity& all, const Capacity& c)
{
    const Trial& t = c.trial;
    Json json = {{"format", c.candidate.format->id},
                 {"quality", qualityClassId(c.candidate.format->quality)},
                 {"family", familyId(c.candidate.platform->family)},
                 {"engine", t.deployment.engine->id},
                 {"layout", render(layoutTitle(t.deployment.layout), Language())},
                 {"fits", t.memory.fits()},
                 {"verdict", verdictId(hardwareVerdict(all, c))},
                 {"users", {{"typical", c.users}}},
                 {"limited_by", bottleneckId(c.bottleneck)},
                 {"max_concurrency", t.memory.maxConcurrency}};
    if (c.ends)
        json["users"] = {{"low", c.ends->least}, {"typical", c.users}, {"high", c.ends->most}};
    if (t.speed) {
        json["basis"] = basisId(t.speed->basis);
        json["decode_tok_s_per_user"] = bandJson(t.speed->perUser);
        json["ttft_ms"] = bandJson(t.speed->ttft, 1e3);
    }
    return json;
}

/// A machine at the end of the table's search that a budget or a step leads to.
Json optionJson(const Option& o, int users)
{
    Json json = {{"id", o.id},
                 {"title", optionTitle(o)},
                 {"family", familyId(o.family)},
                 {"model", o.deployment.model->id},
                 {"format", o.deployment.format->id},
                 {"quality", qualityClassId(o.deployment.format->quality)},
                 {"platform", o.platform->id},
                 {"nodes", o.nodes},
                 {"engine", o.deployment.engine->id},
                 {"layout", render(layoutTitle(o.deployment.layout), Language())},
                 {"verdict", verdictId(o.verdict)},
                 {"users", users}};
    if (o.speed) {
        json["decode_tok_s_per_user"] = bandJson(o.speed->perUser);
        json["ttft_ms"] = bandJson(o.speed->ttft, 1e3);
    }
    if (o.isPriced())
        json["capex"] = rangeJson(o.cost->capex);
    return json;
}

Json machineJson(const SizingTable& table, const std::optional<std::size_t>& index, bool atAskedLoad)
{
    if (!index)
        return {};
    const SizedMachine& m = table.machines[*index];
    return optionJson(atAskedLoad && m.asked ? *m.asked : *m.widest, m.users);
}

Json choiceJson(const SizingTable& table, const BudgetChoice& choice)
{
    return {{"most_users", machineJson(table, choice.mostUsers, false)},
            {"quality", machineJson(table, choice.quality, true)},
            {"fastest", machineJson(table, choice.fastest, true)}};
}

Json linesJson(const std::vector<PricedLine>& lines)
{
    Json json = Json::array();
    for (const PricedLine& line : lines) {
        json.push_back({{"component", line.component}, {"item", line.item}, {"quantity", line.quantity}});
        if (line.total)
            json.back()["total"] = rangeJson(*line.total);
    }
    return json;
}

Json stepJson(const Upgrade& u)
{
    Json json = {{"kind", upgradeKindId(u.kind)},
                 {"below_quality_floor", u.belowFloor},
                 {"loses_quality", u.losesQuality},
                 {"to", optionJson(u.option, u.users)},
                 {"bought", linesJson(u.change.bought.lines)},
                 {"bought_total", rangeJson(u.change.bought.total)},
                 {"not_reused", linesJson(u.change.dropped)},
                 {"not_reused_value", rangeJson(u.change.droppedValue)},
                 {"complete", u.change.complete()},
                 {"extra_cost", rangeJson(u.change.cost)}};
    json["residual"] = u.change.residual ? moneyJson(*u.change.residual) : Json();
    json["cost_per_added_user"] = u.perAddedUser ? moneyJson(*u.perAddedUser) : Json();
    return json;
}

void print(const std::string& line)
{
    std::printf("%s\n", line.c_str());
}

std::string figuresText(const Capacity& c)
{
    std::string line = std::to_string(c.users);
    if (c.ends)
        line += " (" + std::to_string(c.ends->least) + "-" + std::to_string(c.ends->most) + ")";
    line += " users";
    if (c.trial.speed)
        line += ", " + formatRateBand(c.trial.speed->perUser, kEnglish) + " each, first token " +
                formatDuration(c.trial.speed->ttft.typical, kEnglish);
    return line + "; limited by " + bottleneckName(c.bottleneck).text;
}

void printMachine(const SizingTable& table, const char* what, const std::optional<std::size_t>& index, bool atAskedLoad)
{
    if (!index)
        return;
    const SizedMachine& m = table.machines[*index];
    const bool asked = atAskedLoad && m.asked;
    const Option& o = asked ? *m.asked : *m.widest;
    print(std::string("    ") + what + ": " + optionTitle(o) + ", " + std::to_string(asked ? table.asked : m.users) + " at once with " +
          formatRateBand(o.speed->perUser, kEnglish) + " each" + (asked ? ", up to " + std::to_string(m.users) + " at the service level" : "") + ", " +
          formatMoneyWhole(m.cost()->capex.typical, kEnglish));
    for (const Message& limit : o.reasons)
        print("      - " + render(limit, Language()));
    for (const Message& note : o.notes)
        print("      * " + render(note, Language()));
}

void printChoice(const SizingTable& table, const BudgetChoice& choice)
{
    printMachine(table, "most users", choice.mostUsers, false);
    printMachine(table, "best quality", choice.quality, true);
    printMachine(table, "fastest", choice.fastest, true);
}

}  // namespace

std::string hardwareJson(const HardwareCapacity& capacity)
{
    const Requirement requirement = requirementOf(capacity.scenario);
    const ServiceLevel& service = capacity.scenario.service;
    Json json = {{"hardware", capacity.hardware.title},
                 {"nodes", capacity.hardware.nodes},
                 {"concurrency", capacity.asked},
                 {"service", {{"tok_s_per_user", service.perUser.raw()}, {"first_token_within_s", service.firstTokenWithin.raw()}}},
                 {"order", messageJson(modelOrderBasis())},
                 {"answer", messageJson(hardwareAnswer(capacity))},
                 {"deployments", capacity.deployments},
                 {"running", capacity.running()},
                 {"models", Json::array()}};
    for (const ModelCapacity& m : capacity.models) {
        Json formats = Json::array();
        for (const Capacity& c : m.formats) {
            formats.push_back(capacityJson(capacity, c));
            formats.back()["longest_context"] = longestContext(requirement, c);
        }
        json["models"].push_back({{"model", m.model->id}, {"parameters", m.model->publishedParameters}, {"formats", std::move(formats)}});
    }
    return dumped(json);
}

std::string budgetsJson(const SizingTable& table, const std::vector<Budget>& budgets)
{
    Json json = {{"concurrency", table.asked}, {"machines", table.machines.size()}, {"order", messageJson(modelOrderBasis())}, {"budgets", Json::array()}};
    for (const Budget& b : budgets) {
        Json entry = {{"budget", moneyJson(b.amount)}, {"best", choiceJson(table, b.overall)}};
        for (int f = 0; f < kFamilies; ++f)
            entry["families"][familyId(static_cast<Family>(f))] = choiceJson(table, b.families[static_cast<std::size_t>(f)]);
        json["budgets"].push_back(std::move(entry));
    }
    return dumped(json);
}

std::string upgradeJson(const UpgradePaths& paths, const Scenario& scenario)
{
    Json json = {{"from", optionJson(paths.from, paths.users)}, {"headroom", Json::array()}, {"steps", Json::array()}, {"targets", Json::array()}};
    for (const Message& sentence : headroomSentences(loadHeadroom(scenario, paths.from), true))
        json["headroom"].push_back(messageJson(sentence));
    for (const Upgrade& u : paths.steps)
        json["steps"].push_back(stepJson(u));
    for (const UpgradeTarget& t : paths.targets)
        json["targets"].push_back({{"factor", t.factor > 0 ? Json(t.factor) : Json()}, {"users", t.users}, {"steps", t.steps}});
    return dumped(json);
}

void printHardware(const HardwareCapacity& capacity)
{
    print(render(hardwareAnswer(capacity), Language()));
    print(render(modelOrderBasis(), Language()) + "\n");
    for (const ModelCapacity& m : capacity.models) {
        const Capacity& best = m.best();
        print("  " + std::string(verdictName(hardwareVerdict(capacity, best)).text) + ": " + m.model->name + " " + best.candidate.format->name + " (" +
              qualityClassName(best.candidate.format->quality).text + "), " + best.trial.deployment.engine->name + ", " +
              render(layoutTitle(best.trial.deployment.layout), Language()));
        print("    " + figuresText(best));
    }
}

void printBudgets(const SizingTable& table, const std::vector<Budget>& budgets)
{
    for (const Budget& b : budgets) {
        print(formatMoneyWhole(b.amount, kEnglish) + (b.overall.mostUsers ? "" : ": buys nothing that gives even one user the speed asked for"));
        for (int f = 0; f < kFamilies; ++f) {
            const BudgetChoice& choice = b.families[static_cast<std::size_t>(f)];
            if (!choice.mostUsers)
                continue;
            print(std::string("  ") + familyName(static_cast<Family>(f)).text);
            printChoice(table, choice);
        }
    }
}

void printUpgrade(const UpgradePaths& paths, const Scenario& scenario)
{
    print(optionTitle(paths.from) + ": " + std::to_string(paths.users) + " users");
    for (const Message& sentence : headroomSentences(loadHeadroom(scenario, paths.from), true))
        print("  " + render(sentence, Language()));
    for (const Upgrade& u : paths.steps)
        if ((u.kind == UpgradeKind::Format || u.kind == UpgradeKind::Engine) && u.users > paths.users)
            print("  Without buying, " + std::string(upgradeKindName(u.kind).text) + ": " + render(upgradeTitle(u), Language()) + ", " +
                  std::to_string(u.users) + " users" + (u.belowFloor ? "; below the quality floor" : ""));
    for (const UpgradeTarget& target : paths.targets) {
        print("\nFor " + std::to_string(target.users) + " users:" + (target.steps.empty() ? " no step of the catalog reaches it" : ""));
        for (const std::size_t i : target.steps) {
            const Upgrade& u = paths.steps[i];
            std::string line = "  " + std::string(upgradeKindName(u.kind).text) + ": " + render(upgradeTitle(u), Language()) + ", " +
                               std::to_string(u.users) + " users, ";
            line += u.change.complete() ? formatMoneyWhole(u.change.cost.typical, kEnglish) + " (" +
                                              formatMoneyHeadlineRange(u.change.cost.low, u.change.cost.high, kEnglish) + ")"
                                        : "no public price";
            if (u.perAddedUser)
                line += ", " + formatMoneyWhole(*u.perAddedUser, kEnglish) + " for each user more";
            if (u.change.droppedValue.typical.minor > 0)
                line += "; not reused: " + formatMoneyWhole(u.change.droppedValue.typical, kEnglish) + " at today's price";
            if (u.belowFloor)
                line += "; below the quality floor";
            print(line);
        }
    }
}

}  // namespace sizewright
