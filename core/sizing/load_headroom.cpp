// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/load_headroom.h"

#include <cmath>

#include "core/plan/trial.h"

namespace sizewright {

LoadHeadroom loadHeadroom(const Scenario& scenario, const Option& option)
{
    const ConcurrencyArithmetic c = concurrencyOf(scenario);
    LoadHeadroom h;
    h.peak = c.atHorizon;
    h.peakToday = c.planned;
    h.mean = c.inFlight * scenario.demand.loadShare;
    h.users = option.usersAtServiceLevel;
    const double share = shareWithoutOneMachine(option.deployment);
    h.outlives = share > 0;
    // Sized for a failure, the option already counts only what is left.
    h.reserved = scenario.demand.surviveNodeLoss && h.outlives;
    h.oneDown = h.reserved ? h.users : int(std::floor(h.users * share + 1e-9));
    return h;
}

std::vector<Message> headroomSentences(const LoadHeadroom& h, bool widest)
{
    std::vector<Message> sentences;
    sentences.push_back({"headroom_peak",
                         widest ? SIZEWRIGHT_TR_NOOP("Sizing", "Planned peak, requests at once: {peak}. In the layout that serves most, up to {users} keep the service level "
                                                       "at the typical estimate.")
                         : SIZEWRIGHT_TR_NOOP("Sizing", "Planned peak, requests at once: {peak}. In the planned layout up to {users} keep the service level."),
                         {{"peak", std::int64_t(h.peak)}, {"users", std::int64_t(h.users)}}});
    sentences.push_back({"headroom_mean",
                         SIZEWRIGHT_TR_NOOP("Sizing", "Mean of the hours of use: {mean} requests at once today, {share} of what is carried."),
                         {{"mean", Number{h.mean, 1}}, {"share", Percent{h.users > 0 ? h.mean / h.users : 0.0, 0}}}});
    if (h.users == 0)
        sentences.pop_back();
    if (h.reserved) {
        sentences.push_back({"headroom_reserved", SIZEWRIGHT_TR_NOOP("Sizing", "These figures hold with one machine down."), {}});
        return sentences;
    }
    Message down{"headroom_one_down",
                 SIZEWRIGHT_TR_NOOP("Sizing", "With one machine down: {users} requests at once keep the service level, {peak} are planned for."),
                 {{"users", std::int64_t(h.oneDown)}, {"peak", std::int64_t(h.peak)}}};
    if (!h.outlives)
        down = {"headroom_stops", SIZEWRIGHT_TR_NOOP("Sizing", "With one machine down the service stops until it is repaired."), {}};
    sentences.push_back(std::move(down));
    return sentences;
}

}  // namespace sizewright
