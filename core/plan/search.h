// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/plan/evaluate.h"

namespace sizewright {

/// Options that a plan keeps at most, besides those that it must speak of. No shipped catalog has as many; it bounds the memory
/// of very large ones.
inline constexpr std::size_t kMostOptions = 4096;

/// Looks at all that a catalog's machines may run, block after block of machines, and keeps the best. What it was made with must
/// outlive it. The result depends neither on the threads nor on their timing.
class Search {
public:
    Search(const Catalog& catalog, const CandidateSource& source, const Requirement& requirement, const ProfileTable& profiles,
           const PriceBook& prices);

    [[nodiscard]] bool done() const { return m_seen == m_machines.size(); }
    /// The next block of machines. Stopped half-way, what it has found means nothing.
    void next(int threads, const std::stop_token& stop);

    /// Copies of the best so far, ranked, with front and remedies.
    [[nodiscard]] std::vector<Option> best(std::size_t most) const;
    /// All that was kept, in the same order; nothing is left here.
    [[nodiscard]] std::vector<Option> take();
    [[nodiscard]] std::size_t machines() const { return m_machines.size(); }
    [[nodiscard]] std::size_t machinesSeen() const { return m_seen; }
    [[nodiscard]] const ExclusionCounts& exclusions() const { return m_excluded; }
    [[nodiscard]] std::size_t deployments() const { return m_deployments; }
    [[nodiscard]] std::size_t optionsLeftOut() const { return m_leftOut; }

private:
    [[nodiscard]] std::vector<Evaluation> evaluateBlock(std::span<const Platform* const> block, int threads, const std::stop_token& stop) const;
    void merge(OptionList found);

    const Catalog& m_catalog;
    const CandidateSource& m_source;
    const Requirement& m_requirement;
    const ProfileTable& m_profiles;
    const PriceBook& m_prices;
    std::vector<const Platform*> m_machines;
    std::size_t m_seen = 0;
    ExclusionCounts m_excluded{};
    std::size_t m_deployments = 0;
    std::size_t m_leftOut = 0;
    OptionList m_options;
};

}  // namespace sizewright
