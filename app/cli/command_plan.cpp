// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <limits>
#include <memory>
#include <thread>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/finance_output.h"
#include "app/cli/json_output.h"
#include "app/cli/quality_output.h"
#include "app/cli/uncertainty_output.h"
#include "core/calibration/own_measurements.h"
#include "core/plan/option_bill.h"
#include "core/project/project.h"
#include "core/sizing/load_headroom.h"
#include "core/text/format.h"
#include "core/uncertainty/uncertainty.h"

namespace sizewright {
namespace {

struct PlanArguments {
    std::string project;
    std::size_t top = 0;
    std::string family;
    int threads = 0;
    bool json = false;
    bool uncertainty = false;
    bool bill = false;
    UncertaintyOptions draws;
};

std::optional<Family> familyOf(const std::string& name)
{
    for (int f = 0; f < kFamilies; ++f)
        if (familyId(static_cast<Family>(f)) == name)
            return static_cast<Family>(f);
    return std::nullopt;
}

void print(const std::string& line)
{
    std::printf("%s\n", line.c_str());
}

void printOption(const Option& o, const Language& language)
{
    print("  " + language(verdictName(o.verdict)) + ": " + optionTitle(o));
    if (o.speed) {
        std::string figures = "    " + formatRateBand(o.speed->perUser, language.id) + " per user, first token " +
                              formatDuration(o.speed->ttft.typical, language.id) + ", " +
                              language(basisName(o.speed->basis)) + ", " + render(layoutTitle(o.deployment.layout), language);
        if (o.isPriced())
            figures += ", " + formatMoneyHeadlineRange(o.cost->capex.low, o.cost->capex.high, language.id);
        print(figures);
    }
    if (o.quality && o.quality->loss.basis != LossBasis::Native)
        print("    = " + render(lossSentence(o.quality->loss), language));
    for (const Message& reason : o.reasons)
        print("    - " + render(reason, language));
    for (const Message& note : o.notes)
        print("    * " + render(note, language));
    if (o.remedy)
        print("    > " + render(*o.remedy, language));
}

void printPlan(const Plan& plan, const Scenario& scenario, std::size_t top, const std::optional<Family>& only)
{
    const Language english;
    print(render(plan.decision, english));
    if (plan.recommended)
        for (const Message& sentence : headroomSentences(loadHeadroom(scenario, plan.options[*plan.recommended])))
            print("  " + render(sentence, english));
    if (plan.runnerUp)
        print("Runner-up: " + render(verdictSentence(plan.options[*plan.runnerUp], plan.concurrency), english));
    print("");
    for (const FamilyAnswer& answer : plan.families) {
        if (only && answer.family != *only)
            continue;
        print(english(familyName(answer.family)) + ": " + render(answer.summary, english));
        if (answer.remark)
            print("    ! " + render(*answer.remark, english));
        if (answer.nearestMiss)
            printOption(plan.options[*answer.nearestMiss], english);
        else if (answer.remedy)
            print("    > " + render(*answer.remedy, english));
    }
    print("");
    printFinance(plan, scenario);
    print("");
    for (const Message& warning : plan.warnings)
        print("! " + render(warning, english));
    print("");
    printQuality(plan, english);
    std::size_t shown = 0;
    for (const Option& option : plan.options)
        if ((!only || option.family == *only) && shown++ < top)
            printOption(option, english);
}

void printBill(const Catalog& catalog, const Scenario& scenario, const Plan& plan)
{
    const Language english;
    const auto prices = PriceBook::make(catalog, scenario);
    if (!plan.recommended || !prices)
        return;
    const Option& best = plan.options[*plan.recommended];
    print("");
    print("Bill of " + optionTitle(best));
    std::optional<BillGroup> group;
    for (const BillLine& line : optionBill(catalog, scenario, best, *prices)) {
        if (group != line.group)
            print("  " + english(billGroupName(line.group)));
        group = line.group;
        std::string text = line.priced.item.empty() ? english(componentName(line.priced.component)) : line.priced.item;
        if (line.priced.quantity > 0)
            text = std::to_string(line.priced.quantity) + " x " + text;
        if (line.basis)
            text += " (" + render(*line.basis, english) + ")";
        text += line.status == LineStatus::Priced
                    ? ": " + formatMoneyWhole(line.priced.total->typical, english.id) + (line.yearly ? " a year" : "")
                    : ": " + english(lineStatusName(line.status));
        print("    " + text);
        if (line.priced.record && line.status == LineStatus::Priced)
            print("      " + recordText(*line.priced.record, english) + "; " + line.priced.record->source.title);
        else if (!line.source.empty())
            print("      " + line.source);
    }
    print("  Disks and loading");
    for (const Message& sentence : storageSentences(catalog, scenario, best))
        print("    " + render(sentence, english));
    print("  Operating system and drivers");
    for (const SoftwareNeed* need : softwareNeeds(*best.deployment.engine, *best.deployment.device, best.nodes))
        print("    " + need->text.en + " (" + need->source.title + ")");
}

int runPlan(const CommandContext& context, const PlanArguments& a)
{
    const auto only = familyOf(a.family);
    const auto opened = openProject(context, a.project);
    if (!opened)
        return report(opened.error());
    const auto& [project, catalog] = *opened;
    const int threads = a.threads > 0 ? a.threads : int(std::max(1U, std::thread::hardware_concurrency()));
    const auto plan = makePlan(catalog, project.scenario, {threads});
    if (!plan)
        return report({plan.error().id, a.project + "#" + plan.error().where, plan.error().detail});
    std::optional<PlanUncertainty> uncertainty;
    if (a.uncertainty) {
        UncertaintyOptions draws = a.draws;
        draws.threads = threads;
        auto estimate = estimateUncertainty(catalog, project.scenario, *plan, draws);
        if (!estimate)
            return report({estimate.error().id, a.project + "#" + estimate.error().where, estimate.error().detail});
        uncertainty = std::move(*estimate);
    }
    if (a.json) {
        print(planJson(catalog, *plan, project.scenario, a.top > 0 ? a.top : std::numeric_limits<std::size_t>::max(), only, threads,
                       uncertainty ? uncertaintyJson(*plan, *uncertainty, only) : std::string()));
    } else {
        printPlan(*plan, project.scenario, a.top > 0 ? a.top : 8, only);
        if (a.bill)
            printBill(catalog, project.scenario, *plan);
        if (uncertainty)
            printUncertainty(*plan, *uncertainty, a.top > 0 ? a.top : 8, only);
    }
    return plan->recommended ? kOk : kAnswerIsNo;
}

}  // namespace

void addPlanCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<PlanArguments>();
    CLI::App* command = app.add_subcommand("plan", "Compare every way to serve a project's scenario");
    command->add_option("project", a->project, "Project file")->required();
    command->add_option("--top", a->top, "Show at most so many options")->check(CLI::PositiveNumber);
    command->add_option("--family", a->family, "Only options of this family")
        ->check(CLI::IsMember({"gpu", "domestic", "mac", "hybrid"}));
    command->add_option("--threads", a->threads, "Threads; the answer does not depend on it")->check(CLI::Range(1, 256));
    CLI::Option* uncertainty = command->add_flag("--uncertainty", a->uncertainty,
                                                 "How sure the figures are: 10, 50 and 90 % points, probabilities, and what matters most");
    command->add_option("--draws", a->draws.draws, "Draws of prices, speeds and shared inputs")
        ->check(CLI::Range(1, 100'000'000))
        ->needs(uncertainty);
    command->add_flag("--memory-shock", a->draws.memoryShock, "Memory prices rise once more as they did in 2025-26")->needs(uncertainty);
    command->add_flag("--bill", a->bill, "Every line of the recommended option's costs, its disks and its drivers; --json has them always");
    command->add_flag("--json", a->json, "JSON on standard output");
    command->callback([a, &context] { context.exitCode = runPlan(context, *a); });
}

}  // namespace sizewright
