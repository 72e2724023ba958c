// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/ranking.h"

namespace sizewright {

/// Everything but the price holds.
[[nodiscard]] bool onlyTooDear(const Option& option);
/// Says of every refused one of ranked options what would turn it into an accepted one: a higher ceiling, fewer users than
/// `concurrency`, or the next thing that the same machine can do.
void addRemedies(const OptionList& options, const Scenario& scenario, int concurrency);
/// What would let a family take part of which no machine was considered.
[[nodiscard]] Message emptyFamilyRemedy(Family family, const Scenario& scenario);

}  // namespace sizewright
