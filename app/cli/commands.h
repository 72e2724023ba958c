// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/project/project.h"

namespace CLI {
class App;
}

namespace sizewright {

/// Exit codes of the contract.
inline constexpr int kOk = 0;
inline constexpr int kAnswerIsNo = 1;
inline constexpr int kBadUsage = 2;

/// What every command shares. A command writes its exit code here; messages go to stderr, answers to stdout.
struct CommandContext {
    std::string catalogs;
    std::vector<std::string> overlays;
    int exitCode = kOk;
};

void addPlanCommand(CLI::App& app, CommandContext& context);
void addEstimateCommand(CLI::App& app, CommandContext& context);
void addFitCommand(CLI::App& app, CommandContext& context);
void addReportCommand(CLI::App& app, CommandContext& context);
void addCatalogCommand(CLI::App& app, CommandContext& context);
void addTrainCommand(CLI::App& app, CommandContext& context);
void addEvaluateCommand(CLI::App& app, CommandContext& context);
void addCalibrateCommand(CLI::App& app, CommandContext& context);
void addClaimsCommand(CLI::App& app, CommandContext& context);
void addImportCommand(CLI::App& app, CommandContext& context);
void addLeversCommand(CLI::App& app, CommandContext& context);
void addNewCommand(CLI::App& app, CommandContext& context);
void addCapacityCommand(CLI::App& app, CommandContext& context);
void addUpgradeCommand(CLI::App& app, CommandContext& context);
void addKitCommand(CLI::App& app, CommandContext& context);
void addQuoteCommand(CLI::App& app, CommandContext& context);
/// `kit accept` and `kit record`.
void addAcceptCommands(CLI::App& app, CommandContext& context);
/// `quote negotiate`.
void addNegotiateCommand(CLI::App& app, CommandContext& context);

/// The command that others stand below, such as "quote" of "quote check"; made where there is none yet.
[[nodiscard]] CLI::App* commandGroup(CLI::App& app, const std::string& name, const std::string& description);

/// Prints the error as one sentence on stderr and returns the exit code for bad input.
int report(const Error& error);
/// The shipped catalog with the own entries that were named. What had to be left out goes to stderr.
[[nodiscard]] Result<Catalog> loadContextCatalog(const CommandContext& context);

/// A project file, and the catalog with its own items, calibrated on its own measurements.
struct OpenedProject {
    Project project;
    Catalog catalog;
};
[[nodiscard]] Result<OpenedProject> openProject(const CommandContext& context, const std::string& file);

/// The option of that id; of no id the recommended one.
/// @error NotApplicable if none is named and none is recommended, UnknownId
[[nodiscard]] Result<const Option*> namedOption(const Plan& plan, const std::string& id);

}  // namespace sizewright
