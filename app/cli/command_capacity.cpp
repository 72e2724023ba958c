// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>
#include <memory>
#include <thread>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/sizing_output.h"
#include "core/calibration/own_measurements.h"
#include "core/catalog/choice_names.h"
#include "core/project/project.h"

namespace sizewright {
namespace {

struct CapacityArguments {
    std::string platform;
    OwnMachine machine;
    double ramGigabytes = 0;
    int nodes = 1;
    std::string budget;
    std::string currency;
    bool ladder = false;
    std::string project;
    std::string templateId;
    std::string date;
    int users = 0;
    std::vector<std::string> models;
    std::string quality;
    bool json = false;
};

std::string today()
{
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

/// What is asked, and the catalog with the project's own items.
struct Question {
    Catalog catalog;
    Scenario scenario;
};

Result<Question> questionOf(const CommandContext& context, const CapacityArguments& a)
{
    Question q;
    if (!a.project.empty()) {
        auto opened = openProject(context, a.project);
        if (!opened)
            return tl::unexpected(opened.error());
        q = {std::move(opened->catalog), std::move(opened->project.scenario)};
    } else {
        auto shipped = loadContextCatalog(context);
        if (!shipped)
            return tl::unexpected(shipped.error());
        q.catalog = std::move(*shipped);
        q.scenario.planDate = a.date.empty() ? today() : a.date;
        if (!a.templateId.empty()) {
            const WorkloadTemplate* entry = q.catalog.workloadTemplate(a.templateId);
            if (!entry)
                return failure(ErrorId::UnknownId, "--template", "\"" + a.templateId + "\" is no template; see: sizewright-cli catalog list templates");
            q.scenario = scenarioFromTemplate(*entry, q.scenario.planDate);
        } else {
            // Nothing says what quality is asked: every format, with its class.
            q.scenario.quality = QualityFloor::Strong;
        }
    }
    if (a.users > 0)
        q.scenario.demand.concurrentRequests = a.users;
    for (const auto& [name, floor] : kQualityFloorNames)
        if (name == a.quality)
            q.scenario.quality = floor;
    return q;
}

int answerHardware(const Question& q, const CapacityArguments& a)
{
    OwnMachine machine = a.machine;
    if (a.ramGigabytes > 0)
        machine.hostMemory = Bytes(std::int64_t(a.ramGigabytes * 1e9));
    const auto hardware =
        a.platform.empty() ? hardwareOfDevices(q.catalog, machine, a.nodes) : hardwareOfPlatform(q.catalog, a.platform, a.nodes);
    if (!hardware)
        return report(hardware.error());
    const auto capacity = capacityOfHardware(q.catalog, q.scenario, *hardware, {a.models, std::nullopt, nullptr});
    if (!capacity)
        return report(capacity.error());
    if (a.json)
        std::printf("%s\n", hardwareJson(*capacity).c_str());
    else
        printHardware(*capacity);
    return capacity->running() > 0 ? kOk : kAnswerIsNo;
}

Result<Money> budgetOf(const SizingTable& table, const CapacityArguments& a)
{
    const auto currency = a.currency.empty() ? Result<Currency>(table.scenario.finance.currency) : currencyFromCode(a.currency);
    if (!currency)
        return tl::unexpected(currency.error());
    const auto major = Decimal::parse(a.budget);
    if (!major || *major < Decimal())
        return failure(ErrorId::InvalidArgument, "--budget", "\"" + a.budget + "\" is no amount such as 500000");
    const auto amount = moneyOf(*major, *currency);
    return amount ? table.prices.toPlanCurrency(*amount) : amount;
}

int answerBudget(Question q, const CapacityArguments& a)
{
    if (a.models.size() > 1)
        return report({ErrorId::InvalidArgument, "--model", "a budget is looked at for one model"});
    if (!a.models.empty())
        q.scenario.modelId = a.models.front();
    const auto table = sizingTable(q.catalog, q.scenario, int(std::max(1U, std::thread::hardware_concurrency())));
    if (!table)
        return report(table.error());
    std::vector<Money> amounts;
    if (!a.budget.empty()) {
        const auto amount = budgetOf(**table, a);
        if (!amount)
            return report(amount.error());
        amounts.push_back(*amount);
    } else {
        auto steps = budgetSteps(**table, q.scenario.finance.capexCeiling);
        if (!steps)
            return report(steps.error());
        amounts = std::move(*steps);
    }
    const auto budgets = budgetLadder(**table, amounts);
    if (!budgets)
        return report(budgets.error());
    if (a.json)
        std::printf("%s\n", budgetsJson(**table, *budgets).c_str());
    else
        printBudgets(**table, *budgets);
    return budgets->back().overall.mostUsers ? kOk : kAnswerIsNo;
}

int runCapacity(const CommandContext& context, const CapacityArguments& a)
{
    const bool hardware = !a.platform.empty() || !a.machine.deviceId.empty();
    if (hardware == (!a.budget.empty() || a.ladder))
        return report({ErrorId::InvalidArgument, "capacity", "say either what hardware is there (--platform or --device) or what may be spent (--budget or --budgets)"});
    auto question = questionOf(context, a);
    if (!question)
        return report(question.error());
    return hardware ? answerHardware(*question, a) : answerBudget(std::move(*question), a);
}

}  // namespace

void addCapacityCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<CapacityArguments>();
    CLI::App* c = app.add_subcommand("capacity", "What hardware in hand, or an amount of money, can do: users, context, best model");
    CLI::Option* platform = c->add_option("--platform", a->platform, "A machine of the catalog");
    c->add_option("--device", a->machine.deviceId, "An accelerator of the catalog, in a machine of your own")->excludes(platform);
    c->add_option("--count", a->machine.count, "Accelerators in each machine")->check(CLI::Range(1, 64));
    c->add_option("--nodes", a->nodes, "Machines")->check(CLI::Range(1, 64));
    c->add_option("--cpu", a->machine.cpuId, "Processor, for engines that compute on the host too");
    c->add_option("--sockets", a->machine.sockets, "Processors in each machine")->check(CLI::Range(1, 8));
    c->add_option("--dimms", a->machine.dimms, "Memory modules in each machine; one on every channel if absent")->check(CLI::Range(1, 64));
    c->add_option("--memory-mts", a->machine.megatransfers, "Memory clock as populated, MT/s")->check(CLI::PositiveNumber);
    c->add_option("--ram-gb", a->ramGigabytes, "Main memory of each machine, GB")->check(CLI::PositiveNumber);
    c->add_option("--link", a->machine.linkId, "Link between the machines");
    CLI::Option* budget = c->add_option("--budget", a->budget, "Purchase price that must not be passed, in major units");
    c->add_option("--currency", a->currency, "Currency of the budget; the plan's if absent")->needs(budget);
    c->add_flag("--budgets", a->ladder, "What each of a row of budgets buys")->excludes(budget);
    CLI::Option* project = c->add_option("--project", a->project, "Project whose requests and service level count");
    CLI::Option* entry = c->add_option("--template", a->templateId, "Template whose requests and service level count")->excludes(project);
    c->add_option("--date", a->date, "Date of the plan, by which prices age; today if absent")->excludes(project);
    entry->excludes(project);
    c->add_option("--users", a->users, "Requests at once, instead of those of the project or template")->check(CLI::Range(1, 100'000));
    c->add_option("--model", a->models, "Only this model; may be given again");
    c->add_option("--quality", a->quality, "Least quality of a format; that of the project or template if absent, else all")
        ->check(CLI::IsMember({"exact", "good", "strong"}));
    c->add_flag("--json", a->json, "JSON on standard output");
    c->callback([a, &context] { context.exitCode = runCapacity(context, *a); });
}

}  // namespace sizewright
