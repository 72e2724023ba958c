// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/search.h"

#include <atomic>
#include <iterator>
#include <thread>

#include "core/plan/remedy.h"

namespace sizewright {
namespace {

/// All of the shipped catalog, so that it is ranked once; of a larger one as much as gives a first answer at once.
constexpr std::size_t kMachinesAtOnce = 128;

}  // namespace

Search::Search(const Catalog& catalog, const CandidateSource& source, const Requirement& requirement, const ProfileTable& profiles,
               const PriceBook& prices)
    : m_catalog(catalog), m_source(source), m_requirement(requirement), m_profiles(profiles), m_prices(prices)
{
    for (const Platform& platform : catalog.platforms)
        if (const auto rule = source.exclusion(platform))
            ++m_excluded[static_cast<std::size_t>(*rule)];
        else
            m_machines.push_back(&platform);
}

std::vector<Evaluation> Search::evaluateBlock(std::span<const Platform* const> block, int threads, const std::stop_token& stop) const
{
    std::vector<Evaluation> slots(block.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        MachineCosts machineCosts(m_catalog, m_prices);
        for (std::size_t i = next++; i < block.size() && !stop.stop_requested(); i = next++) {
            for (const Candidate& candidate : m_source.of(*block[i]))
                evaluate(m_catalog, candidate, m_requirement, m_profiles, m_prices, machineCosts, slots[i]);
            // A remedy speaks of the same machine: what it does best comes first.
            rankOptions(slots[i].options, m_requirement.scenario->objective);
            addRemedies(slots[i].options, *m_requirement.scenario, m_requirement.concurrency);
        }
    };
    std::vector<std::jthread> helpers;
    for (int i = 1; i < threads; ++i)
        helpers.emplace_back(work);
    work();
    return slots;
}

void Search::next(int threads, const std::stop_token& stop)
{
    const std::size_t count = std::min(kMachinesAtOnce, m_machines.size() - m_seen);
    OptionList found;
    for (Evaluation& e : evaluateBlock(std::span(m_machines).subspan(m_seen, count), threads, stop)) {
        m_deployments += e.deployments;
        std::ranges::move(e.options, std::back_inserter(found));
    }
    m_seen += count;
    if (!stop.stop_requested())
        merge(std::move(found));
}

std::vector<Option> Search::best(std::size_t most) const
{
    const std::vector<bool> kept = worthKeeping(m_options, most);
    std::vector<Option> options;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i])
            options.push_back(*m_options[i]);
    return options;
}

std::vector<Option> Search::take()
{
    std::vector<Option> options;
    options.reserve(m_options.size());
    for (const auto& option : m_options)
        options.push_back(std::move(*option));
    m_options.clear();
    return options;
}

void Search::merge(OptionList found)
{
    const Objective objective = m_requirement.scenario->objective;
    std::ranges::move(found, std::back_inserter(m_options));
    rankOptions(m_options, objective);
    markFront(m_options);
    if (m_options.size() <= kMostOptions)
        return;
    const std::vector<bool> kept = worthKeeping(m_options, kMostOptions);
    std::size_t place = 0;
    m_leftOut += std::erase_if(m_options, [&](const auto&) { return !kept[place++]; });
}

}  // namespace sizewright
