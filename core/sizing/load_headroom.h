// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace sizewright {

/// How much of what an option carries is used: at the peak, on average, and with a machine down. Requests at once.
struct LoadHeadroom {
    int peak = 0;        ///< planned for, in the last year of the horizon
    int peakToday = 0;
    double mean = 0;     ///< over the hours of use, today
    int users = 0;       ///< carried at the service level; where a failure must be outlived, with one machine down
    int oneDown = 0;     ///< carried with one machine down; 0: the service stops
    bool outlives = false;
    bool reserved = false;   ///< a failure must be outlived: `users` is what is carried with one machine down
};
[[nodiscard]] LoadHeadroom loadHeadroom(const Scenario& scenario, const Option& option);
/// One sentence for the peak, one for the mean, one for a machine that fails.
/// `widest`: of the layout that serves most, not the one that is planned.
[[nodiscard]] std::vector<Message> headroomSentences(const LoadHeadroom& headroom, bool widest = false);

}  // namespace sizewright
