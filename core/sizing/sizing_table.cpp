// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/sizing_table.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>

#include "core/plan/model_headroom.h"
#include "core/plan/training.h"

namespace sizewright {
namespace {

/// A candidate in one count of machines.
struct Place {
    const Candidate* candidate = nullptr;
    int nodes = 1;
};

class Maker {
public:
    Maker(const Catalog& catalog, const SizingTable& table, const Requirement& requirement, int modelHeadroom)
        : m_catalog(catalog), m_table(table), m_requirement(requirement), m_headroom(modelHeadroom)
    {
    }

    [[nodiscard]] std::optional<SizedMachine> machine(const Place& place, MachineCosts& costs) const
    {
        auto capacity = capacityOf(m_catalog, *place.candidate, place.nodes, m_requirement, *m_table.profiles);
        if (!capacity || capacity->users == 0)
            return std::nullopt;
        SizedMachine m;
        m.capacity = std::move(*capacity);
        const Trial& t = m.capacity.trial;
        const Requirement most = withConcurrency(m_requirement, m.capacity.users);
        Option widest = makeOption(m_catalog, *place.candidate, tryDeployment(m_catalog, t.deployment, *t.profile, most), most, m_table.prices, costs);
        if (!accepted(widest))
            return std::nullopt;
        m.users = m.capacity.users;
        widest.usersAtServiceLevel = m.users;
        m.widest = std::move(widest);
        if (m.capacity.carries(m_requirement.concurrency))
            m.asked = optionAsked(place, m.users, costs);
        return m;
    }

private:
    [[nodiscard]] bool accepted(const Option& option) const
    {
        if (option.verdict == Verdict::DoesNotFit)
            return false;
        if (m_headroom <= 1)
            return true;
        const ServingLoad& load = m_requirement.load;
        const auto room = modelHeadroom(option, load.inputTokens + load.outputTokens,
                                        carriedLoad(*m_requirement.scenario, load.concurrency, option.deployment), m_headroom);
        return !room || room->holds();
    }

    [[nodiscard]] std::optional<Option> optionAsked(const Place& place, int users, MachineCosts& costs) const
    {
        std::size_t looked = 0;
        const auto trial = bestTrial(m_catalog, *place.candidate, place.nodes, m_requirement, *m_table.profiles, looked);
        if (!trial)
            return std::nullopt;
        Option option = makeOption(m_catalog, *place.candidate, *trial, m_requirement, m_table.prices, costs);
        if (!accepted(option))
            return std::nullopt;
        option.usersAtServiceLevel = std::min(option.usersAtServiceLevel, users);
        return option;
    }

    const Catalog& m_catalog;
    const SizingTable& m_table;
    const Requirement& m_requirement;
    int m_headroom;
};

void onThreads(int threads, const auto& work)
{
    std::vector<std::jthread> helpers;
    for (int i = 1; i < threads; ++i)
        helpers.emplace_back(work);
    work();
}

}  // namespace

Result<std::shared_ptr<const SizingTable>> sizingTable(const Catalog& catalog, const Scenario& scenario, int threads,
                                                       std::stop_token stop)
{
    if (const auto checked = checkScenario(catalog, scenario); !checked)
        return tl::unexpected(checked.error());
    auto prices = PriceBook::make(catalog, scenario);
    if (!prices)
        return tl::unexpected(prices.error());
    auto table = std::make_shared<SizingTable>();
    table->scenario = scenario;
    table->scenario.finance.capexCeiling.reset();
    table->scenario.demand.modelHeadroom = 1;
    table->prices = std::move(*prices);
    table->profiles = std::make_shared<ProfileTable>();
    Requirement requirement = requirementOf(table->scenario);
    table->asked = requirement.concurrency;
    const CandidateSource source(catalog, table->scenario, *table->profiles);
    const auto training = trainingRequirement(catalog, table->scenario, source.files());
    requirement.training = training ? &*training : nullptr;

    const std::vector<Candidate> candidates = candidatesOf(catalog, source);
    std::vector<Place> places;
    for (const Candidate& candidate : candidates)
        for (const int nodes : nodeCounts(*candidate.platform, table->scenario))
            places.push_back({&candidate, nodes});
    const Maker maker(catalog, *table, requirement, scenario.demand.modelHeadroom);
    std::vector<std::optional<SizedMachine>> slots(places.size());
    std::atomic<std::size_t> next = 0;
    onThreads(std::max(1, threads), [&] {
        MachineCosts costs(catalog, table->prices);
        for (std::size_t i = next++; i < places.size() && !stop.stop_requested(); i = next++)
            slots[i] = maker.machine(places[i], costs);
    });
    if (stop.stop_requested())
        return failure(ErrorId::Cancelled, {}, "cancelled");
    for (auto& slot : slots)
        if (slot)
            table->machines.push_back(std::move(*slot));
    return std::shared_ptr<const SizingTable>(std::move(table));
}

}  // namespace sizewright
