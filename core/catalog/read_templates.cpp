// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/catalog/choice_names.h"
#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

using Name = std::string_view;

/// The figures of a template; each that is there is named once in its evidence.
constexpr Name kFigures[] = {"people",        "active_share",       "requests_per_active_person_hour",
                             "input",         "input_p95",          "thinking",
                             "answer",        "longest_context",    "prefix_cache_share",
                             "per_user",      "first_token_within", "hours_per_day",
                             "days_per_year", "load_share",         "survive_node_loss",
                             "quality",       "families",           "power_watts",
                             "max_nodes",     "data_stays_inside"};

std::vector<TemplateEvidence> evidence(const JsonNode& item)
{
    std::vector<TemplateEvidence> all;
    std::vector<std::string> named;
    for (const JsonNode& node : item.optionalList("evidence")) {
        TemplateEvidence e{node.optionalTexts("fields"), source(node)};
        node.allowOnly({"fields", "source"});
        if (e.fields.empty())
            node.fail(ErrorId::MissingField, "fields", "evidence names the figures that it is for");
        for (const std::string& field : e.fields)
            if (std::find(std::begin(kFigures), std::end(kFigures), field) == std::end(kFigures) || !item.has(field))
                node.fail(ErrorId::UnknownField, "fields", "\"" + field + "\" is no figure of this template");
        named.insert(named.end(), e.fields.begin(), e.fields.end());
        all.push_back(std::move(e));
    }
    // Own templates may give one source for everything; whoever gives evidence gives it for each figure.
    for (const Name figure : kFigures)
        if (const auto times = std::count(named.begin(), named.end(), figure);
            !all.empty() && item.has(figure) && times != 1)
            item.fail(ErrorId::OutOfRange, "evidence",
                      "\"" + std::string(figure) + "\" is named " + std::to_string(times) +
                          " times; each figure is named once");
    return all;
}

WorkloadTemplate workloadTemplate(const JsonNode& item)
{
    WorkloadTemplate t;
    t.id = item.text("id", 100);
    t.name = item.text("name", 200);
    t.summary = item.text("summary", 400);
    t.people = item.count("people", 1, 10'000'000);
    t.activeShare = item.number("active_share", 0, 1);
    t.requestsPerActivePersonHour = item.number("requests_per_active_person_hour", 0, 1e5);
    t.concurrencyGiven = item.flag("concurrency_given", false);
    t.input = Tokens(item.integer("input", 1, 100'000'000));
    t.inputP95 = Tokens(item.optionalInteger("input_p95", 1, 100'000'000).value_or(t.input.raw()));
    t.thinking = Tokens(item.optionalInteger("thinking", 0, 100'000'000).value_or(0));
    t.answer = Tokens(item.integer("answer", 1, 100'000'000));
    t.prefixCacheShare = item.optionalNumber("prefix_cache_share", 0, 1).value_or(0);
    t.firstTokenWithin = Seconds(item.number("first_token_within", 0.001, 86400));
    t.perUser = TokensPerSecond(item.number("per_user", 0.01, 10000));
    if (const auto context = item.optionalInteger("longest_context", 1, 1'000'000'000))
        t.longestContext = Tokens(*context);
    t.hoursPerDay = item.optionalNumber("hours_per_day", 0.1, 24);
    t.daysPerYear = item.optionalNumber("days_per_year", 1, 366);
    t.loadShare = item.optionalNumber("load_share", 0.001, 1);
    t.surviveNodeLoss = item.flag("survive_node_loss", false);
    t.modelId = item.text("model_id", 100);
    t.quality = item.choiceOr<QualityFloor>("quality", kQualityFloorNames, QualityFloor::Good);
    t.families = familiesIn(item);
    if (const auto power = item.optionalNumber("power_watts", 1, 1e8))
        t.power = Watts(*power);
    if (item.has("max_nodes"))
        t.maxNodes = item.count("max_nodes", 1, 1024);
    t.dataStaysInside = item.flag("data_stays_inside", false);
    t.evidence = evidence(item);
    t.source = source(item);
    item.allowOnly({"id",
                    "name",
                    "summary",
                    "people",
                    "active_share",
                    "requests_per_active_person_hour",
                    "concurrency_given",
                    "input",
                    "input_p95",
                    "thinking",
                    "answer",
                    "longest_context",
                    "prefix_cache_share",
                    "first_token_within",
                    "per_user",
                    "hours_per_day",
                    "days_per_year",
                    "load_share",
                    "survive_node_loss",
                    "model_id",
                    "quality",
                    "families",
                    "power_watts",
                    "max_nodes",
                    "data_stays_inside",
                    "evidence",
                    "source"});
    return t;
}

}  // namespace

void templates(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items"))
        catalog.templates.push_back(workloadTemplate(item));
}

}  // namespace sizewright::readers
