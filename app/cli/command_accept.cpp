// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <memory>
#include <thread>

#include <CLI/CLI.hpp>

#include "app/cli/accept_output.h"
#include "app/cli/commands.h"
#include "app/cli/translations.h"
#include "core/kit/acceptance_scripts.h"

namespace sizewright {
namespace {

struct AcceptArguments {
    std::string project;
    std::string option;
    std::string quote;
    std::string out;
    std::string language = "en";
    std::vector<std::string> results;
    bool force = false;
    bool json = false;
};

/// A project with its plan, the option that is taken over, and what was promised of it.
struct Takeover {
    OpenedProject opened;
    Plan plan;
    const Option* option = nullptr;
    AcceptanceProtocol protocol;
};

Result<const Quote*> quoteOf(const Tender& tender, const std::string& id)
{
    if (id.empty())
        return nullptr;
    const auto found = std::ranges::find(tender.quotes, id, &Quote::id);
    if (found == tender.quotes.end())
        return failure(ErrorId::UnknownId, "--quote", "the project has no quote \"" + id + "\"");
    return &*found;
}

Result<std::unique_ptr<Takeover>> takeoverOf(const CommandContext& context, const AcceptArguments& a)
{
    auto opened = openProject(context, a.project);
    if (!opened)
        return tl::unexpected(opened.error());
    auto t = std::make_unique<Takeover>();
    t->opened = std::move(*opened);
    auto plan = makePlan(t->opened.catalog, t->opened.project.scenario, {int(std::max(1U, std::thread::hardware_concurrency()))});
    if (!plan)
        return tl::unexpected(plan.error());
    t->plan = std::move(*plan);
    const auto option = namedOption(t->plan, a.option);
    const auto quote = quoteOf(t->opened.project.tender, a.quote);
    if (!option || !quote)
        return tl::unexpected(!option ? option.error() : quote.error());
    t->option = *option;
    auto protocol = acceptanceProtocol(t->opened.catalog, t->opened.project.scenario, t->plan, **option, *quote);
    if (!protocol)
        return tl::unexpected(protocol.error());
    t->protocol = std::move(*protocol);
    return t;
}

int runAccept(const CommandContext& context, const AcceptArguments& a)
{
    const auto takeover = takeoverOf(context, a);
    if (!takeover)
        return report(takeover.error());
    const Takeover& t = **takeover;
    const Translations translations(a.language);
    const Kit kit = acceptanceKit(t.opened.project.scenario, *t.option, t.protocol, translations.language());
    if (const auto written = writeKit(kit, a.out, a.force ? Existing::Replace : Existing::Refuse); !written)
        return report(written.error());
    if (a.json)
        std::printf("%s\n", protocolJson(t.protocol, kit, translations.language()).c_str());
    for (const Message& remark : kit.remarks)
        std::fprintf(stderr, "sizewright-cli: %s\n", render(remark, translations.language()).c_str());
    return kOk;
}

int runRecord(const CommandContext& context, const AcceptArguments& a)
{
    const auto takeover = takeoverOf(context, a);
    if (!takeover)
        return report(takeover.error());
    const std::vector<std::filesystem::path> paths(a.results.begin(), a.results.end());
    const auto results = readAcceptanceResults((*takeover)->protocol, paths);
    if (!results)
        return report(results.error());
    const AcceptanceRecord record = acceptanceRecord((*takeover)->protocol, *results);
    const Translations translations(a.language);
    if (a.json)
        std::printf("%s\n", recordJson(record, translations.language()).c_str());
    else
        printRecord(record, translations.language());
    return holdsPayment(record.verdict) ? kAnswerIsNo : kOk;
}

void addShared(CLI::App& command, AcceptArguments& a)
{
    command.add_option("project", a.project, "Project file")->required();
    command.add_option("--option", a.option, "Option id; the recommended one without it");
    command.add_option("--quote", a.quote, "Quote of the project whose promises count too");
    command.add_option("--lang", a.language, "Language: en, de or zh_CN")->check(CLI::IsMember({"en", "de", "zh_CN"}));
    command.add_flag("--json", a.json, "JSON on standard output");
}

}  // namespace

void addAcceptCommands(CLI::App& app, CommandContext& context)
{
    CLI::App& kit = *commandGroup(app, "kit", "Files for those who set a machine up or take it over");
    const auto accept = std::make_shared<AcceptArguments>();
    CLI::App* c = kit.add_subcommand("accept", "Write the acceptance test of an option: protocol, thresholds and scripts");
    addShared(*c, *accept);
    c->add_option("--out", accept->out, "Folder to write into")->required();
    c->add_flag("--force", accept->force, "Replace files that are there");
    c->callback([accept, &context] { context.exitCode = runAccept(context, *accept); });

    const auto record = std::make_shared<AcceptArguments>();
    CLI::App* r = kit.add_subcommand("record", "Judge what was measured against plan and promise, and say what may be paid");
    addShared(*r, *record);
    r->add_option("results", record->results, "Files of results, or folders of them")->required();
    r->callback([record, &context] { context.exitCode = runRecord(context, *record); });
}

}  // namespace sizewright
