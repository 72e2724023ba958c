// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/upgrade.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace sizewright {
namespace {

MoneyRange nothing(Currency currency)
{
    const Money zero{0, currency};
    return {zero, zero, zero};
}

/// Parts of a bill by price item, in the order of its lines.
struct Part {
    std::string component;
    std::string item;
    int quantity = 0;
};

std::vector<Part> partsOf(const BillOfMaterials& bill)
{
    std::vector<Part> parts;
    for (const PricedLine& line : bill.lines) {
        const auto known = std::ranges::find(parts, line.item, &Part::item);
        if (known == parts.end())
            parts.push_back({line.component, line.item, line.quantity});
        else
            known->quantity += line.quantity;
    }
    return parts;
}

/// What `a` has more of than `b`, priced.
std::vector<PricedLine> surplus(const std::vector<Part>& a, const std::vector<Part>& b, const PriceBook& prices)
{
    std::vector<PricedLine> lines;
    for (const Part& part : a) {
        const auto other = std::ranges::find(b, part.item, &Part::item);
        const int more = part.quantity - (other == b.end() ? 0 : other->quantity);
        if (more > 0)
            lines.push_back(prices.priceLine(part.component, part.item, more));
    }
    return lines;
}

Result<MoneyRange> sumOf(const std::vector<PricedLine>& lines, Currency currency)
{
    MoneyRange sum = nothing(currency);
    for (const PricedLine& line : lines) {
        const auto more = line.total ? add(sum, *line.total) : Result<MoneyRange>(sum);
        if (!more)
            return tl::unexpected(more.error());
        sum = *more;
    }
    return sum;
}

bool allPriced(const std::vector<PricedLine>& lines)
{
    return std::ranges::all_of(lines, [](const PricedLine& line) { return line.total.has_value(); });
}

bool allows(QualityFloor floor, QualityClass quality)
{
    switch (floor) {
    case QualityFloor::Exact:
        return quality == QualityClass::Exact;
    case QualityFloor::Good:
    case QualityFloor::Distill:
        return quality != QualityClass::Strong;
    case QualityFloor::Strong:
        break;
    }
    return true;
}

std::optional<Money> perUser(const BillChange& change, int added)
{
    if (added <= 0 || !change.complete())
        return std::nullopt;
    return Money{(change.cost.typical.minor + added / 2) / added, change.cost.typical.currency};
}

/// Collects the steps of an option.
class Steps {
public:
    Steps(const Catalog& catalog, const Scenario& scenario, const SizingTable& table, const Option& from, UpgradePaths& paths)
        : m_catalog(catalog), m_scenario(scenario), m_table(table), m_from(from), m_paths(paths)
    {
    }

    /// Machines of the table: more of the same, or others. Fewer than what is there is no upgrade, nor is what carries no more.
    [[nodiscard]] Result<void> addMachines()
    {
        for (const SizedMachine& m : m_table.machines) {
            const bool same = m.platform().id == m_from.platform->id;
            const bool sameFile = m.capacity.candidate.format == m_from.deployment.format;
            if (m.capacity.candidate.model != m_from.deployment.model || m.users <= m_paths.users || (same && (m.nodes() <= m_from.nodes || !sameFile)))
                continue;
            if (const auto added = add(same ? UpgradeKind::Nodes : UpgradeKind::Machine, *m.widest, m.users); !added)
                return added;
        }
        return {};
    }

    [[nodiscard]] Result<void> add(UpgradeKind kind, Option option, int users)
    {
        auto change = billChange(m_catalog, m_scenario, m_table.prices, *m_from.platform, m_from.nodes, *option.platform, option.nodes);
        if (!change)
            return tl::unexpected(change.error());
        const QualityClass quality = option.deployment.format->quality;
        Upgrade step{kind, std::move(option), users, std::move(*change), std::nullopt, !allows(m_scenario.quality, quality),
                     quality > m_from.deployment.format->quality};
        step.perAddedUser = perUser(step.change, users - m_paths.users);
        m_paths.steps.push_back(std::move(step));
        return {};
    }

private:
    const Catalog& m_catalog;
    const Scenario& m_scenario;
    const SizingTable& m_table;
    const Option& m_from;
    UpgradePaths& m_paths;
};

/// Cheapest first; what has no price last; then what costs no quality; then what carries more.
auto orderOf(const Upgrade& u)
{
    return std::tuple(!u.change.complete(), u.belowFloor, u.change.cost.typical.minor, u.losesQuality, -u.users, u.option.id,
                      u.option.deployment.engine->id);
}

UpgradeTarget targetOf(const UpgradePaths& paths, double factor, int users)
{
    UpgradeTarget target{factor, users, {}};
    for (std::size_t i = 0; i < paths.steps.size(); ++i)
        if (paths.steps[i].users >= users)
            target.steps.push_back(i);
    std::ranges::sort(target.steps, [&](std::size_t a, std::size_t b) { return orderOf(paths.steps[a]) < orderOf(paths.steps[b]); });
    std::map<std::pair<UpgradeKind, std::string>, int> seen;
    std::erase_if(target.steps, [&](std::size_t i) {
        const Upgrade& u = paths.steps[i];
        const bool free = u.kind == UpgradeKind::Format || u.kind == UpgradeKind::Engine;
        return !free && seen[{u.kind, u.option.platform->id}]++ > 0;
    });
    return target;
}

/// Formats that the floor allows, with its cache; then those below it, which are shown with their class.
std::vector<Candidate> filesOn(const Catalog& catalog, const Platform& platform, const Model& model, QualityFloor floor, ProfileTable& profiles)
{
    std::vector<Candidate> files = candidatesOn(catalog, platform, {&model}, floor, profiles);
    for (Candidate& other : candidatesOn(catalog, platform, {&model}, QualityFloor::Strong, profiles))
        if (std::ranges::find(files, other.format, &Candidate::format) == files.end())
            files.push_back(std::move(other));
    return files;
}

/// An option at the most that a capacity carries.
Option optionAt(const Catalog& catalog, const Capacity& c, const Requirement& requirement, const PriceBook& prices)
{
    MachineCosts costs(catalog, prices);
    const Requirement most = withConcurrency(requirement, std::max(c.users, 1));
    const Trial trial = tryDeployment(catalog, c.trial.deployment, *c.trial.profile, most);
    Option option = makeOption(catalog, c.candidate, trial, most, prices, costs);
    option.usersAtServiceLevel = c.users;
    return option;
}

}  // namespace

Result<BillChange> billChange(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, const Platform& from, int fromNodes,
                              const Platform& to, int toNodes)
{
    const std::vector<Part> before = partsOf(billOfMaterials(from, fromNodes, prices));
    const std::vector<Part> after = partsOf(billOfMaterials(to, toNodes, prices));
    BillChange change;
    change.bought.lines = surplus(after, before, prices);
    change.bought.complete = allPriced(change.bought.lines);
    change.dropped = surplus(before, after, prices);
    const auto bought = sumOf(change.bought.lines, prices.currency());
    const auto dropped = sumOf(change.dropped, prices.currency());
    if (!bought || !dropped)
        return tl::unexpected(!bought ? bought.error() : dropped.error());
    change.bought.total = *bought;
    change.droppedValue = *dropped;
    const RateRecord* extras = needsExtras(to, toNodes) ? catalog.rate("extras-share") : nullptr;
    const Decimal one = Decimal::fromInteger(1);
    const auto cost = extras ? multiply(*bought, one + extras->low, one + extras->typical, one + extras->high) : bought;
    if (!cost)
        return tl::unexpected(cost.error());
    change.cost = *cost;
    if (scenario.finance.residualShare > Decimal())
        if (const auto residual = multiply(dropped->typical, scenario.finance.residualShare))
            change.residual = *residual;
    return change;
}

TextKey upgradeKindName(UpgradeKind kind)
{
    switch (kind) {
    case UpgradeKind::Engine:
        return SIZEWRIGHT_TR_NOOP("Sizing", "other engine");
    case UpgradeKind::Format:
        return SIZEWRIGHT_TR_NOOP("Sizing", "other format");
    case UpgradeKind::Nodes:
        return SIZEWRIGHT_TR_NOOP("Sizing", "more machines");
    case UpgradeKind::Machine:
        return SIZEWRIGHT_TR_NOOP("Sizing", "other machine");
    }
    return {};
}

std::string_view upgradeKindId(UpgradeKind kind)
{
    switch (kind) {
    case UpgradeKind::Engine:
        return "engine";
    case UpgradeKind::Format:
        return "format";
    case UpgradeKind::Nodes:
        return "nodes";
    case UpgradeKind::Machine:
        break;
    }
    return "machine";
}

Result<UpgradePaths> upgradePaths(const Catalog& catalog, const Scenario& scenario, const SizingTable& t, const Option& option,
                                  const UpgradeOptions& options)
{
    ProfileTable profiles;
    const std::vector<Candidate> files = filesOn(catalog, *option.platform, *option.deployment.model, scenario.quality, profiles);
    const auto own = std::ranges::find(files, option.deployment.format, &Candidate::format);
    if (own == files.end())
        return failure(ErrorId::NotApplicable, option.id, "no engine of the catalog runs this option");
    const Requirement requirement = requirementOf(t.scenario);

    UpgradePaths paths;
    const auto now = capacityOf(catalog, *own, option.nodes, requirement, profiles, {option.deployment.engine});
    if (!now || now->users == 0)
        return failure(ErrorId::NotApplicable, option.id, "this option carries nobody at the service level, so there is nothing to grow from");
    paths.from = optionAt(catalog, *now, requirement, t.prices);
    paths.users = now->users;

    Steps steps(catalog, scenario, t, paths.from, paths);
    for (const Engine& engine : catalog.engines) {
        if (&engine == option.deployment.engine)
            continue;
        const auto other = capacityOf(catalog, *own, option.nodes, requirement, profiles, {&engine});
        if (!other || other->users == 0)
            continue;
        Option o = optionAt(catalog, *other, requirement, t.prices);
        if (const auto added = o.verdict == Verdict::DoesNotFit ? Result<void>() : steps.add(UpgradeKind::Engine, std::move(o), other->users); !added)
            return tl::unexpected(added.error());
    }
    for (const Candidate& file : files) {
        if (file.format == option.deployment.format)
            continue;
        const auto other = capacityOf(catalog, file, option.nodes, requirement, profiles);
        if (!other || other->users == 0)
            continue;
        Option o = optionAt(catalog, *other, requirement, t.prices);
        if (const auto added = o.verdict == Verdict::DoesNotFit ? Result<void>() : steps.add(UpgradeKind::Format, std::move(o), other->users); !added)
            return tl::unexpected(added.error());
    }
    if (const auto added = steps.addMachines(); !added)
        return tl::unexpected(added.error());

    if (options.users)
        paths.targets.push_back(targetOf(paths, 0, *options.users));
    else
        for (const double factor : options.factors)
            paths.targets.push_back(targetOf(paths, factor, int(std::ceil(paths.users * factor - 1e-9))));
    return paths;
}

Message upgradeTitle(const Upgrade& u)
{
    const Deployment& d = u.option.deployment;
    switch (u.kind) {
    case UpgradeKind::Engine:
        return {"upgrade_engine", SIZEWRIGHT_TR_NOOP("Sizing", "{engine} instead"), {{"engine", d.engine->name}}};
    case UpgradeKind::Format:
        return {"upgrade_format",
                SIZEWRIGHT_TR_NOOP("Sizing", "{format} with {engine}"),
                {{"format", d.format->name}, {"engine", d.engine->name}}};
    case UpgradeKind::Nodes:
        return {"upgrade_nodes",
                SIZEWRIGHT_TR_NOOP("Sizing", "{nodes} of these machines"),
                {{"nodes", std::int64_t(u.option.nodes)}}};
    case UpgradeKind::Machine:
        break;
    }
    return {"upgrade_machine", SIZEWRIGHT_TR_NOOP("Sizing", "{title}"), {{"title", optionTitle(u.option)}}};
}

}  // namespace sizewright
