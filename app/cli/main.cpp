// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <CLI/CLI.hpp>

#include "app/catalog_location.h"
#include "app/cli/commands.h"
#include "core/calibration/own_measurements.h"
#include "core/catalog/overlay.h"

namespace sizewright {

int report(const Error& error)
{
    std::fprintf(stderr, "sizewright-cli: %s\n", describe(error).c_str());
    return kBadUsage;
}

CLI::App* commandGroup(CLI::App& app, const std::string& name, const std::string& description)
{
    for (CLI::App* command : app.get_subcommands({}))
        if (command->get_name() == name)
            return command;
    CLI::App* group = app.add_subcommand(name, description);
    group->require_subcommand(1);
    return group;
}

Result<Catalog> loadContextCatalog(const CommandContext& context)
{
    std::vector<std::filesystem::path> overlays(context.overlays.begin(), context.overlays.end());
    for (const std::filesystem::path& overlay : overlays)
        if (std::error_code code; !std::filesystem::is_directory(overlay, code))
            return failure(ErrorId::FileNotFound, overlay.string(), "no such folder of own entries");
    if (const auto folder = namedOverlayFolder(); overlays.empty() && !folder.empty())
        overlays.push_back(folder);
    auto loaded = loadCatalog(catalogFolder(context.catalogs), overlays);
    if (!loaded)
        return tl::unexpected(loaded.error());
    for (const Error& error : loaded->leftOut)
        std::fprintf(stderr, "sizewright-cli: left out: %s\n", describe(error).c_str());
    return std::move(loaded->catalog);
}

Result<OpenedProject> openProject(const CommandContext& context, const std::string& file)
{
    const auto shipped = loadContextCatalog(context);
    if (!shipped)
        return tl::unexpected(shipped.error());
    auto project = loadProject(file);
    if (!project)
        return tl::unexpected(project.error());
    auto catalog = calibratedCatalog(*shipped, project->own);
    if (!catalog)
        return tl::unexpected(catalog.error());
    return OpenedProject{std::move(*project), std::move(*catalog)};
}

Result<const Option*> namedOption(const Plan& plan, const std::string& id)
{
    if (id.empty() && plan.recommended)
        return &plan.options[*plan.recommended];
    if (id.empty())
        return failure(ErrorId::NotApplicable, "--option", "the plan recommends nothing; name an option, see: sizewright-cli plan PROJECT --json");
    if (const Option* option = findOption(plan, id))
        return option;
    return failure(ErrorId::UnknownId, "--option", "the plan has no option \"" + id + "\"; see: sizewright-cli plan PROJECT --json");
}

}  // namespace sizewright

int main(int argc, char** argv)
{
    using namespace sizewright;
    CLI::App app{"Sizewright: which hardware should an organisation buy to run a DeepSeek-class model itself?", "sizewright-cli"};
    CommandContext context;
    app.add_option("--catalogs", context.catalogs, "Folder of the catalogs");
    app.set_version_flag("--version", SIZEWRIGHT_VERSION);
    app.add_option("--overlay,--catalog-overlay", context.overlays, "Folder of own entries over the catalogs; may be given again")
        ->take_all();
    // So that these options may also stand behind the command.
    app.fallthrough();
    app.require_subcommand(1);
    addPlanCommand(app, context);
    addNewCommand(app, context);
    addEstimateCommand(app, context);
    addFitCommand(app, context);
    addReportCommand(app, context);
    addCatalogCommand(app, context);
    addTrainCommand(app, context);
    addEvaluateCommand(app, context);
    addCalibrateCommand(app, context);
    addClaimsCommand(app, context);
    addLeversCommand(app, context);
    addImportCommand(app, context);
    addCapacityCommand(app, context);
    addUpgradeCommand(app, context);
    addQuoteCommand(app, context);
    addKitCommand(app, context);
    addAcceptCommands(app, context);
    addNegotiateCommand(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // Help and version end well; everything else is bad usage.
        return app.exit(error) == 0 ? kOk : kBadUsage;
    }
    return context.exitCode;
}
