// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <thread>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/sizing_output.h"
#include "core/calibration/own_measurements.h"
#include "core/project/project.h"

namespace sizewright {
namespace {

struct UpgradeArguments {
    std::string project;
    std::string option;
    int users = 0;
    bool json = false;
};

int runUpgrade(const CommandContext& context, const UpgradeArguments& a)
{
    const auto opened = openProject(context, a.project);
    if (!opened)
        return report(opened.error());
    const auto& [project, catalog] = *opened;
    const int threads = int(std::max(1U, std::thread::hardware_concurrency()));
    const auto plan = makePlan(catalog, project.scenario, {threads});
    if (!plan)
        return report(plan.error());
    const auto option = namedOption(*plan, a.option);
    if (!option)
        return report(option.error());
    UpgradeOptions options;
    if (a.users > 0)
        options.users = a.users;
    const auto table = sizingTable(catalog, project.scenario, threads);
    if (!table)
        return report(table.error());
    const auto paths = upgradePaths(catalog, project.scenario, **table, **option, options);
    if (!paths)
        return report(paths.error());
    if (a.json)
        std::printf("%s\n", upgradeJson(*paths, project.scenario).c_str());
    else
        printUpgrade(*paths, project.scenario);
    return paths->targets.back().steps.empty() ? kAnswerIsNo : kOk;
}

}  // namespace

void addUpgradeCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<UpgradeArguments>();
    CLI::App* c = app.add_subcommand("upgrade", "Ways from an option of a plan to carry more users, what they cost and what they throw away");
    c->add_option("project", a->project, "Project file")->required();
    c->add_option("--option", a->option, "Option id; the recommended one without it");
    c->add_option("--users", a->users, "Requests at once to reach; 1.5, 2 and 3 times as many as the option carries without it")
        ->check(CLI::Range(1, 100'000));
    c->add_flag("--json", a->json, "JSON on standard output");
    c->callback([a, &context] { context.exitCode = runUpgrade(context, *a); });
}

}  // namespace sizewright
