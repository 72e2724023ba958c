// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/quote_output.h"
#include "app/cli/translations.h"

namespace sizewright {
namespace {

struct QuoteArguments {
    std::string project;
    std::string language = "en";
    bool json = false;
};

int runCheck(const CommandContext& context, const QuoteArguments& a)
{
    const auto opened = openProject(context, a.project);
    if (!opened)
        return report(opened.error());
    const auto& [project, catalog] = *opened;
    if (project.tender.quotes.empty())
        return report({ErrorId::MissingField, a.project + "#/tender/quotes", "the project has no quotes to check"});
    const auto check = checkTender(catalog, project.scenario, project.tender);
    if (!check)
        return report({check.error().id, a.project + "#/tender" + check.error().where, check.error().detail});
    // Without criteria, scores or opened envelopes there is nothing to score, and the check says so by leaving it out.
    const auto scores = scoreTender(project.tender, check->quotes);
    const TenderScores* scored = scores ? &*scores : nullptr;
    const Translations translations(a.language);
    if (a.json)
        std::printf("%s\n", quotesJson(project.tender, *check, scored, translations.language()).c_str());
    else
        printQuotes(project.tender, *check, scored, translations.language());
    const bool anyHigh = std::ranges::any_of(check->quotes, &QuoteCheck::hasHigh);
    return anyHigh ? kAnswerIsNo : kOk;
}

}  // namespace

void addQuoteCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<QuoteArguments>();
    CLI::App* quote = commandGroup(app, "quote", "What vendors' quotes really offer");
    CLI::App* check = quote->add_subcommand("check", "Normalise a project's quotes, and find what is wrong, dear or missing; exit 1 if anything is grave");
    check->add_option("project", a->project, "Project file with quotes")->required();
    check->add_option("--lang", a->language, "Language of explanations and demands")->check(CLI::IsMember({"en", "de", "zh_CN"}));
    check->add_flag("--json", a->json, "JSON on standard output");
    check->callback([a, &context] { context.exitCode = runCheck(context, *a); });
}

}  // namespace sizewright
