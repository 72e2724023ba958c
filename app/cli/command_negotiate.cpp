// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/accept_output.h"
#include "app/cli/commands.h"
#include "app/cli/translations.h"

namespace sizewright {
namespace {

struct NegotiateArguments {
    std::string project;
    std::string quote;
    std::string language = "en";
    bool json = false;
};

int runNegotiate(const CommandContext& context, const NegotiateArguments& a)
{
    const auto opened = openProject(context, a.project);
    if (!opened)
        return report(opened.error());
    const auto& [project, catalog] = *opened;
    const auto check = checkTender(catalog, project.scenario, project.tender);
    if (!check)
        return report(check.error());
    std::vector<NegotiationSheet> sheets;
    for (std::size_t i = 0; i < check->quotes.size(); ++i) {
        if (!a.quote.empty() && project.tender.quotes[i].id != a.quote)
            continue;
        auto sheet = negotiationSheet(catalog, project.scenario, project.tender, *check, i);
        if (!sheet)
            return report(sheet.error());
        sheets.push_back(std::move(*sheet));
    }
    if (sheets.empty())
        return report({ErrorId::UnknownId, a.quote.empty() ? a.project : "--quote",
                       a.quote.empty() ? "the project has no quotes" : "the project has no quote \"" + a.quote + "\""});
    const Translations translations(a.language);
    if (a.json)
        std::printf("%s\n", negotiationJson(project.tender, sheets, translations.language()).c_str());
    else
        for (const NegotiationSheet& sheet : sheets)
            printNegotiation(project.tender, sheet, translations.language());
    return kOk;
}

}  // namespace

void addNegotiateCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<NegotiateArguments>();
    CLI::App* c = commandGroup(app, "quote", "Vendors' quotes of a project")
                      ->add_subcommand("negotiate", "What to ask a vendor, what to offer, and when to leave");
    c->add_option("project", a->project, "Project file")->required();
    c->add_option("--quote", a->quote, "Only this quote; all without it");
    c->add_option("--lang", a->language, "Language: en, de or zh_CN")->check(CLI::IsMember({"en", "de", "zh_CN"}));
    c->add_flag("--json", a->json, "JSON on standard output");
    c->callback([a, &context] { context.exitCode = runNegotiate(context, *a); });
}

}  // namespace sizewright
