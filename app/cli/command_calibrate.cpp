// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/calibration_files.h"
#include "core/calibration/bands.h"
#include "core/calibration/left_out.h"
#include "core/evaluate/evaluate.h"
#include "core/io/file.h"
#include "core/io/number_text.h"

namespace sizewright {
namespace {

struct CalibrateArguments {
    std::string measurements;
    std::string part = "serving";
    std::string out;
    std::string rows;
    std::vector<std::string> leaveOut;
    FitOptions options;
};

void printTally(const std::string& name, std::vector<double> errors)
{
    if (errors.empty())
        return;
    std::ranges::sort(errors);
    const auto n = static_cast<double>(errors.size());
    const auto within = [&](double limit) { return double(std::ranges::upper_bound(errors, limit) - errors.begin()) / n * 100; };
    double mean = 0;
    for (const double e : errors)
        mean += e / n;
    std::printf("  %-34s n %5zu  median %6s %%  mean %6s %%  within 20 %% %3s  within 30 %% %3s\n", name.c_str(), errors.size(),
                fixedText(errors[errors.size() / 2] * 100, 1).c_str(), fixedText(mean * 100, 1).c_str(), fixedText(within(0.2), 0).c_str(),
                fixedText(within(0.3), 0).c_str());
}

void printReport(const TrainingSet& set, const std::vector<UnseenPrediction>& predictions, const std::string& kind)
{
    std::map<std::string, std::vector<double>> groups;
    for (const UnseenPrediction& p : predictions) {
        const TrainingCase& c = set.cases[p.index];
        const double error = std::abs(std::expm1(isTime(c.run.metric) ? p.logError : -p.logError));
        const std::string metric = metricId(c.run.metric);
        groups[metric].push_back(error);
        groups[metric + " " + c.run.deployment.engine->id].push_back(error);
        if (c.run.deployment.model->family == "deepseek-v3")
            groups[metric + " DeepSeek"].push_back(error);
        if (metric == "output_tok_s_total" || metric == "total_tok_s")
            groups["throughput"].push_back(error);
    }
    std::printf("left out: %s\n", kind.c_str());
    for (const auto& [name, errors] : groups)
        printTally(name, errors);
}

std::string rowsCsv(const TrainingSet& set, const std::vector<UnseenPrediction>& predictions)
{
    std::string text = "id,metric,actual,low,predicted,high,ape,basis,reason,fixed_ms,attention_ms,feed_forward_ms,experts_ms,head_ms,kv_ms,communication_ms,interference_ms,batch\n";
    for (const UnseenPrediction& p : predictions) {
        const TrainingCase& c = set.cases[p.index];
        const Band<double> f = figureOf(c.run.metric, p.estimate, c.run.load);
        text += csvCell(c.run.id) + "," + metricId(c.run.metric) + "," + numberText(c.run.value) + "," + numberText(f.low * c.run.share) + "," +
                numberText(f.typical * c.run.share) + "," + numberText(f.high * c.run.share) + "," +
                numberText(std::abs(f.typical * c.run.share / c.run.value - 1) * 100) + "," + basisId(p.estimate.basis) + ",";
        const StepBreakdown& s = p.estimate.step;
        for (const Seconds part : {s.fixed, s.attention, s.feedForward, s.experts, s.head, s.kvCache, s.communication, s.interference})
            text += "," + numberText(part.raw() * 1e3);
        text += "," + numberText(p.estimate.runningBatch) + "\n";
    }
    return text;
}

Result<void> calibrateFile(const CommandContext& context, const CalibrateArguments& a)
{
    const auto catalog = loadContextCatalog(context);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto table = readTable(a.measurements);
    if (!table)
        return tl::unexpected(table.error());
    const auto files = calibrationFiles(context);
    if (!files)
        return tl::unexpected(files.error());
    const CalibrationDocument& start = files->calibration;
    const TrainingSet set = casesOf(readTrainingSet(*catalog, *table), a.part);
    const CalibrationTask task{start, parametersOf(files->parameters, a.part), &set, a.options};
    std::printf("%zu rows, %zu parameters\n", set.cases.size(), task.parameters.size());
    const auto whole = calibrate(task, std::vector<bool>(set.cases.size(), true));
    if (!whole)
        return tl::unexpected(whole.error());
    for (const FitParameter& p : task.parameters)
        std::printf("  %-52s %12.5g  (prior %.5g)\n", p.path.c_str(), whole->number(p.path).value_or(0), p.prior);
    std::vector<UnseenPrediction> all;
    for (const std::string& name : a.leaveOut) {
        const auto kind = leftOutNamed(name);
        if (!kind)
            return tl::unexpected(kind.error());
        const auto unseen = crossValidate(task, *whole, *kind);
        if (!unseen)
            return tl::unexpected(unseen.error());
        printReport(set, *unseen, name);
        all.insert(all.end(), unseen->begin(), unseen->end());
        if (!a.rows.empty())
            if (const auto written = writeFileAtomically(a.rows + "/" + name + ".csv", rowsCsv(set, *unseen)); !written)
                return written;
    }
    if (a.out.empty())
        return {};
    CalibrationDocument out = *whole;
    if (!all.empty()) {
        const auto before = start.calibration();
        if (!before)
            return tl::unexpected(before.error());
        out.replace("bands", bandsJson(mergeBands(before->bands, fitBands(set, all))));
    }
    return writeFileAtomically(a.out, out.text());
}

}  // namespace

void addCalibrateCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<CalibrateArguments>();
    CLI::App* command = app.add_subcommand("calibrate", "Fit the speed model to measurements, and judge it on rows left out");
    command->add_option("measurements", a->measurements, "CSV file of measured speeds")->required();
    command->add_option("--part", a->part, "serving, local or domestic");
    command->add_option("--out", a->out, "Write the fitted calibration to this file");
    command->add_option("--leave-out", a->leaveOut, "Cross-validate: none, row, deployment, model, device (repeatable)");
    command->add_option("--rows", a->rows, "Write the predictions of left-out rows into this folder");
    command->add_option("--iterations", a->options.iterations, "Most steps of the fit");
    command->add_option("--prior-strength", a->options.priorStrength, "Weight of a prior against a row");
    command->callback([a, &context] {
        const auto done = calibrateFile(context, *a);
        context.exitCode = done ? kOk : report(done.error());
    });
}

}  // namespace sizewright
