// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <thread>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "core/levers/levers.h"
#include "core/project/project.h"
#include "core/text/format.h"
#include "ui/support/language.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

struct LeversArguments {
    std::string project;
    std::string option;
    std::string language = "en";
    bool json = false;
};

template <class Q>
Json bandJson(const Band<Q>& band, double unit = 1)
{
    return {{"low", band.low.raw() * unit}, {"typical", band.typical.raw() * unit}, {"high", band.high.raw() * unit}};
}

Json changeJson(const Band<double>& change)
{
    return {{"low", change.low}, {"typical", change.typical}, {"high", change.high}};
}

Json figuresJson(const LeverFigures& f)
{
    Json json = {{"fits", f.fits}, {"weights_bytes", f.weights.raw()}, {"memory_bytes", f.memory.raw()}, {"max_concurrency", f.maxConcurrency}};
    if (f.speed) {
        json["ttft_ms"] = bandJson(f.speed->ttft, 1e3);
        json["tpot_ms"] = bandJson(f.speed->tpot, 1e3);
        json["output_tok_s_total"] = bandJson(f.speed->outputTotal);
    }
    if (f.energy)
        json["joules_per_output_token"] = bandJson(f.energy->perOutputToken);
    if (f.perMegatoken)
        json["per_megatoken_output"] = {{"low", plainText(f.perMegatoken->low)},
                                        {"typical", plainText(f.perMegatoken->typical)},
                                        {"high", plainText(f.perMegatoken->high)},
                                        {"currency", currencyCode(f.perMegatoken->typical.currency)}};
    return json;
}

Json checkJson(const LeverCheck& check, LanguageId language)
{
    Json json = {{"claim", check.claim->id},
                 {"statement", check.claim->statement.in(language)},
                 {"metric", leverMetricId(check.figure.metric)},
                 {"claimed", {{"low", check.figure.low}, {"high", check.figure.high}}},
                 {"computed", check.computed ? changeJson(*check.computed) : Json()},
                 {"verdict", leverVerdictId(check.verdict)},
                 {"general_verdict", claimVerdictId(check.claim->verdict)}};
    return json;
}

Json leverJson(const LeverResult& r, const Language& language)
{
    const LanguageId id = language.id;
    Json json = {{"id", r.lever->id},
                 {"name", r.lever->name.in(id)},
                 {"meaning", r.lever->meaning.in(id)},
                 {"condition", r.lever->condition.in(id)},
                 {"use", leverUseId(r.use)},
                 {"reason", r.reason ? Json(render(*r.reason, language)) : Json()},
                 {"format", r.format ? Json(r.format->id) : Json()},
                 {"verdict", r.verdict() ? Json(leverVerdictId(*r.verdict())) : Json()}};
    json["without"] = r.without ? figuresJson(*r.without) : Json();
    json["with"] = r.with ? figuresJson(*r.with) : Json();
    json["changes"] = Json::object();
    for (int i = 0; i < kLeverMetrics; ++i)
        if (const auto metric = static_cast<LeverMetric>(i); r.change(metric))
            json["changes"][std::string(leverMetricId(metric))] = changeJson(*r.change(metric));
    json["quality"] = leverQualityText(r, language);
    json["checks"] = Json::array();
    for (const LeverCheck& check : r.checks)
        json["checks"].push_back(checkJson(check, id));
    json["claims"] = Json::array();
    for (const Claim* claim : r.claims)
        json["claims"].push_back(claim->id);
    json["why"] = Json::array();
    for (const Message& why : r.why)
        json["why"].push_back(render(why, language));
    json["source"] = {{"title", r.lever->source.title}, {"read", r.lever->source.read}, {"grade", gradeName(r.lever->source.grade)}};
    return json;
}

void printLever(const LeverResult& r, const Language& language)
{
    std::printf("%s  [%s, %s]\n", r.lever->name.in(language.id).c_str(), r.lever->id.c_str(), language(leverUseName(r.use)).c_str());
    for (const LeverCheck& check : r.checks)
        std::printf("  \"%s\" %s%s\n", check.claim->statement.in(language.id).c_str(), language(leverVerdictName(check.verdict)).c_str(),
                    check.computed ? (": " + formatChange(*check.computed, language.id)).c_str() : "");
    for (const Message& why : r.why)
        std::printf("  - %s\n", render(why, language).c_str());
    std::printf("  %s\n  %s\n\n", r.lever->condition.in(language.id).c_str(), leverQualityText(r, language).c_str());
}

const Option* optionOf(const Plan& plan, const std::string& id)
{
    if (id.empty())
        return plan.recommended ? &plan.options[*plan.recommended] : plan.options.empty() ? nullptr : &plan.options.front();
    return findOption(plan, id);
}

int runLevers(const CommandContext& context, const LeversArguments& a)
{
    const auto language = languageFromName(a.language);
    if (!language)
        return report({ErrorId::InvalidArgument, "--lang", "\"" + a.language + "\" is not one of: en, de, zh_CN"});
    const auto shipped = loadContextCatalog(context);
    if (!shipped)
        return report(shipped.error());
    const auto project = loadProject(a.project);
    if (!project)
        return report(project.error());
    const auto catalog = withOwnItems(*shipped, project->own);
    if (!catalog)
        return report(catalog.error());
    const auto plan = makePlan(*catalog, project->scenario, {std::max(1, int(std::thread::hardware_concurrency()))});
    if (!plan)
        return report(plan.error());
    const Option* option = optionOf(*plan, a.option);
    if (!option)
        return report({ErrorId::UnknownId, "--option", "the plan has no option \"" + a.option + "\"; see: sizewright-cli plan --json"});
    const auto levers = optionLevers(*catalog, project->scenario, *option);
    if (!levers)
        return report(levers.error());
    const Language words = uiLanguage(*language);
    if (a.json) {
        Json json = {{"option", option->id}, {"title", optionTitle(*option)}, {"levers", Json::array()}};
        for (const LeverResult& r : *levers)
            json["levers"].push_back(leverJson(r, words));
        std::printf("%s\n", json.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
        return kOk;
    }
    std::printf("%s\n\n", optionTitle(*option).c_str());
    for (const LeverResult& r : *levers)
        printLever(r, words);
    return kOk;
}

}  // namespace

void addLeversCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<LeversArguments>();
    CLI::App* c = app.add_subcommand("levers", "What each optimisation that articles name really does for an option of a plan");
    c->add_option("project", a->project, "Project file")->required();
    c->add_option("--option", a->option, "Option id; the recommended one without it");
    c->add_option("--lang", a->language, "Language: en, de or zh_CN");
    c->add_flag("--json", a->json, "JSON on standard output");
    c->callback([a, &context] { context.exitCode = runLevers(context, *a); });
}

}  // namespace sizewright
