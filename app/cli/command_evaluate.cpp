// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/calibration_files.h"
#include "app/cli/commands.h"
#include "core/calibration/left_out.h"
#include "core/evaluate/accuracy.h"
#include "core/evaluate/evaluate.h"
#include "core/io/file.h"
#include "core/io/number_text.h"

namespace sizewright {
namespace {

struct EvaluateArguments {
    std::string file;
    std::string rows;
    std::string leaveOut;
    std::string accuracy;
    bool json = false;
};

void print(const EvaluationResult& result, bool json)
{
    nlohmann::ordered_json summary = nlohmann::ordered_json::array();
    for (const MetricSummary& s : result.summary) {
        if (json)
            summary.push_back({{"metric", s.metric},
                               {"rows", s.rows},
                               {"predicted", s.predicted},
                               {"median_error", s.medianError},
                               {"p90_error", s.p90Error},
                               {"within_1_percent", s.within1},
                               {"within_30_percent", s.within30},
                               {"in_band", s.covered}});
        else
            std::printf("%-24s rows %5zu  predicted %5zu  median %6s %%  p90 %6s %%  within 30 %% %5s  in band %5s\n", s.metric.c_str(), s.rows,
                        s.predicted, fixedText(s.medianError * 100, 2).c_str(), fixedText(s.p90Error * 100, 2).c_str(),
                        fixedText(s.within30 * 100, 0).c_str(), fixedText(s.covered * 100, 0).c_str());
    }
    if (json)
        std::printf("%s\n", summary.dump(2).c_str());
}

/// Everything fitted again without the rows that are predicted.
Result<EvaluationResult> leftOut(const CommandContext& context, const Catalog& catalog, const CsvTable& table, const std::string& kindName)
{
    const auto kind = leftOutNamed(kindName);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto files = calibrationFiles(context);
    if (!files)
        return tl::unexpected(files.error());
    return evaluateLeftOut(catalog, table, files->calibration, files->parameters, *kind);
}

std::string today()
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

/// The predictions by family, engine and metric, as the catalog keeps them.
Result<void> writeAccuracy(const EvaluateArguments& a, const Catalog& catalog, const CsvTable& table, const EvaluationResult& result)
{
    Accuracy accuracy;
    accuracy.groups = accuracyGroups(accuracyRows(table, result), a.leaveOut.empty() ? "none" : a.leaveOut);
    // What was left out in other ways stays beside it.
    if (!a.leaveOut.empty())
        std::ranges::copy_if(catalog.accuracy.groups, std::back_inserter(accuracy.groups),
                             [&](const AccuracyGroup& g) { return g.leftOut != "none" && g.leftOut != a.leaveOut; });
    accuracy.source = {"Predicted against " + std::filesystem::path(a.file).filename().string() + ", each row with its own source", today(),
                       Grade::A, {}};
    return writeFileAtomically(a.accuracy, accuracyJson(accuracy));
}

int runEvaluate(const CommandContext& context, const EvaluateArguments& a)
{
    const auto catalog = loadContextCatalog(context);
    if (!catalog)
        return report(catalog.error());
    const auto table = readTable(a.file);
    if (!table)
        return report(table.error());
    const auto result = a.leaveOut.empty() ? evaluateTable(*catalog, *table) : leftOut(context, *catalog, *table, a.leaveOut);
    if (!result)
        return report({result.error().id, a.file + " " + result.error().where, result.error().detail});
    if (!a.rows.empty())
        if (const auto written = writeFileAtomically(a.rows, evaluationCsv(*result)); !written)
            return report(written.error());
    if (!a.accuracy.empty())
        if (const auto written = writeAccuracy(a, *catalog, *table, *result); !written)
            return report(written.error());
    print(*result, a.json);
    return kOk;
}

}  // namespace

void addEvaluateCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<EvaluateArguments>();
    CLI::App* command = app.add_subcommand("evaluate", "Predicted against measured: speeds, checkpoint sizes or memory in use");
    command->add_option("file", a->file, "CSV file of measurements")->required();
    command->add_option("--rows", a->rows, "Write every row with its prediction to this CSV file");
    command->add_option("--leave-out", a->leaveOut, "Predict speeds by fits without the row's row, deployment, model or device");
    command->add_option("--accuracy", a->accuracy, "Write error and coverage by family and engine to this JSON file");
    command->add_flag("--json", a->json, "JSON on standard output");
    command->callback([a, &context] { context.exitCode = runEvaluate(context, *a); });
}

}  // namespace sizewright
