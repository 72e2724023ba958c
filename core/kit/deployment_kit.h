// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kit/kit.h"
#include "core/plan/plan.h"

namespace sizewright {

/// Everything needed to set an option of a plan up: start scripts with the layout, context and number of requests that the
/// plan reckoned with, containers for one machine and for a cluster, limits to watch, a README with the network that it
/// needs, and what to do when it fails. Scripts and settings are the same in every language. Nothing in it fetches anything.
/// @error NotApplicable with the reason: an option that does not run, an engine or a layout that its makers do not say how
/// to start
[[nodiscard]] Result<Kit> deploymentKit(const Catalog& catalog, const Scenario& scenario, const Plan& plan,
                                        const Option& option, const Language& language);

}  // namespace sizewright
