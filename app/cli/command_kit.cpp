// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/translations.h"
#include "core/kit/deployment_kit.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

struct KitArguments {
    std::string project;
    std::string folder;
    std::string option;
    std::string language = "en";
    bool force = false;
    bool json = false;
};

void printKit(const Kit& kit, const std::string& folder, const Language& language)
{
    for (const KitFile& file : kit.files)
        std::printf("%s/%s\n", folder.c_str(), file.path.c_str());
    for (const Message& remark : kit.remarks)
        std::printf("* %s\n", render(remark, language).c_str());
}

void printKitJson(const Kit& kit, const Option& option, const std::string& folder, const Language& language)
{
    nlohmann::ordered_json result{{"option", option.id}, {"engine", option.deployment.engine->id}, {"folder", folder}};
    result["files"] = nlohmann::ordered_json::array();
    for (const KitFile& file : kit.files)
        result["files"].push_back({{"path", file.path}, {"bytes", file.text.size()}, {"executable", file.executable}});
    result["remarks"] = nlohmann::ordered_json::array();
    for (const Message& remark : kit.remarks)
        result["remarks"].push_back({{"id", remark.id}, {"text", render(remark, language)}});
    std::printf("%s\n", result.dump(2).c_str());
}

int runDeploy(const CommandContext& context, const KitArguments& a)
{
    const auto opened = openProject(context, a.project);
    if (!opened)
        return report(opened.error());
    const auto& [project, catalog] = *opened;
    const auto plan = makePlan(catalog, project.scenario);
    if (!plan)
        return report({plan.error().id, a.project + "#" + plan.error().where, plan.error().detail});
    const auto option = namedOption(*plan, a.option);
    if (!option) {
        report(option.error());
        return option.error().id == ErrorId::NotApplicable ? kAnswerIsNo : kBadUsage;
    }
    const Translations translations(a.language);
    const Language& words = translations.language();
    const auto kit = deploymentKit(catalog, project.scenario, *plan, **option, words);
    if (!kit) {
        report(kit.error());
        return kit.error().id == ErrorId::NotApplicable ? kAnswerIsNo : kBadUsage;
    }
    if (const auto written = writeKit(*kit, a.folder, a.force ? Existing::Replace : Existing::Refuse); !written)
        return report(written.error());
    if (a.json)
        printKitJson(*kit, **option, a.folder, words);
    else
        printKit(*kit, a.folder, words);
    return kOk;
}

void addDeployCommand(CLI::App& kit, CommandContext& context)
{
    const auto a = std::make_shared<KitArguments>();
    CLI::App* command =
        kit.add_subcommand("deploy", "Files to set an option of the plan up: start scripts, containers, limits to watch");
    command->add_option("project", a->project, "Project file")->required();
    command->add_option("--out", a->folder, "Folder to write to; made if it is missing")->required();
    command->add_option(
        "--option", a->option,
        "Option of the plan, such as srv-8xh20-141-cn.x1.deepseek-r1.fp8-block; the recommended one if absent");
    command->add_option("--lang", a->language, "Language of what people read: en, de or zh_CN")
        ->check(CLI::IsMember({"en", "de", "zh_CN"}));
    command->add_flag("--force", a->force, "Replace files that exist");
    command->add_flag("--json", a->json, "JSON on standard output");
    command->callback([a, &context] { context.exitCode = runDeploy(context, *a); });
}

}  // namespace

void addKitCommand(CLI::App& app, CommandContext& context)
{
    addDeployCommand(*commandGroup(app, "kit", "Files for those who set a machine up or take it over"), context);
}

}  // namespace sizewright
