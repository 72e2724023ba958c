// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quality_output.h"

#include <algorithm>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "core/text/format.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

const char* modeId(Thinking mode)
{
    return mode == Thinking::On ? "on" : mode == Thinking::Off ? "off" : "not_stated";
}

Json scoreJson(const QualityRecord& r)
{
    Json json = {{"benchmark", r.benchmark}, {"score", r.score}, {"unit", r.unit}, {"setting", r.setting}, {"thinking", modeId(r.thinking)}};
    if (!r.published.empty())
        json["published"] = r.published;
    json["source"] = {{"title", r.source.title}, {"read", r.source.read}, {"grade", gradeName(r.source.grade)}};
    return json;
}

Json floorJson(const FloorAnswer& answer)
{
    Json benchmarks = Json::array();
    for (const BenchmarkComparison& c : answer.comparison.benchmarks)
        benchmarks.push_back({{"benchmark", c.left->benchmark},
                              {"score", c.left->score},
                              {"setting", c.left->setting},
                              {"source", c.left->source.title},
                              {"chosen_score", c.right->score},
                              {"chosen_setting", c.right->setting},
                              {"chosen_source", c.right->source.title},
                              {"same_source", c.sameSource},
                              {"outcome", c.outcome() > 0 ? "better" : c.outcome() < 0 ? "worse" : "even"}});
    return {{"model", answer.model->id}, {"reaches", answer.reaches}, {"reached", answer.reached}, {"benchmarks", std::move(benchmarks)}};
}

/// Every model of the options once, in the order in which they stand.
std::vector<const Option*> oneOptionAModel(const Plan& plan)
{
    std::vector<const Option*> options;
    for (const Option& o : plan.options)
        if (o.quality && std::ranges::none_of(options, [&](const Option* other) { return other->deployment.model == o.deployment.model; }))
            options.push_back(&o);
    return options;
}

void print(const std::string& line)
{
    std::printf("%s\n", line.c_str());
}

void printScores(const Option& o, const Language& language)
{
    print("Published scores of " + o.deployment.model->name + (o.quality->scores.empty() ? ": none" : ":"));
    for (const QualityRecord* r : o.quality->scores)
        print("  " + r->benchmark + " " + formatNumber(r->score, 1, language.id) + " (" + r->setting + "; " + r->source.title + ", grade " +
              std::string(gradeName(r->source.grade)) + ")");
}

}  // namespace

std::string keptJson(const FormatLoss& loss)
{
    Json json = {{"basis", lossBasisId(loss.basis)}, {"confidence", confidenceId(loss.confidence)}, {"pairs", loss.pairs.size()}};
    if (loss.known())
        json["kept_percent"] = {{"low", loss.low}, {"median", loss.median}, {"high", loss.high}};
    if (loss.worst)
        json["worst"] = {{"benchmark", loss.worst->benchmark}, {"model", loss.worst->modelId}, {"source", loss.worst->source.title}};
    if (loss.perplexity)
        json["perplexity_percent"] = *loss.perplexity;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string planQualityJson(const Plan& plan)
{
    Json models = Json::object();
    for (const Option* o : oneOptionAModel(plan)) {
        Json scores = Json::array();
        for (const QualityRecord* r : o->quality->scores)
            scores.push_back(scoreJson(*r));
        models[o->deployment.model->id] = std::move(scores);
    }
    Json json = {{"scores", std::move(models)}};
    for (const FloorAnswer& answer : plan.otherModels)
        json["other_models"].push_back(floorJson(answer));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void printQuality(const Plan& plan, const Language& language)
{
    if (plan.recommended && plan.options[*plan.recommended].quality)
        printScores(plan.options[*plan.recommended], language);
    for (const FloorAnswer& answer : plan.otherModels)
        if (answer.reaches)
            print("Reaches the floor by published quality: " + answer.model->name + ". " + render(comparisonSentence(answer.comparison), language));
    print("");
}

}  // namespace sizewright
