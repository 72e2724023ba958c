// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "core/project/project.h"

namespace sizewright {
namespace {

struct NewArguments {
    std::string templateId;
    std::string date;
    std::string file;
};

int runNew(const CommandContext& context, const NewArguments& a)
{
    const auto catalog = loadContextCatalog(context);
    if (!catalog)
        return report(catalog.error());
    const WorkloadTemplate* entry = catalog->workloadTemplate(a.templateId);
    if (!entry)
        return report({ErrorId::UnknownId, "TEMPLATE",
                       "\"" + a.templateId + "\" is no template; see: sizewright-cli catalog list templates"});
    const Project project{scenarioFromTemplate(*entry, a.date), {}, {}};
    if (const auto valid = validateScenario(project.scenario); !valid)
        return report(valid.error());
    if (a.file.empty()) {
        std::fputs(projectText(project).c_str(), stdout);
        return kOk;
    }
    if (const auto saved = saveProject(project, a.file); !saved)
        return report(saved.error());
    return kOk;
}

}  // namespace

void addNewCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<NewArguments>();
    CLI::App* command = app.add_subcommand("new", "A project that is filled in for one kind of use");
    command->add_option("template", a->templateId, "Template, such as team-10; see: catalog list templates")->required();
    command->add_option("--date", a->date, "Date of the plan, by which prices age, such as 2026-11-22")->required();
    command->add_option("--out", a->file, "File to write; standard output if absent");
    command->callback([a, &context] { context.exitCode = runNew(context, *a); });
}

}  // namespace sizewright
