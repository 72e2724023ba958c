// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/site_costs.h"
#include "core/plan/plan.h"

namespace sizewright {

/// Every line of what an option costs; empty without costs. `prices` are those of the plan's scenario.
[[nodiscard]] std::vector<BillLine> optionBill(const Catalog& catalog, const Scenario& scenario, const Option& option, const PriceBook& prices);

/// Disks and loading of an option in sentences: what each machine must hold, what its bill holds, how long the weights load.
[[nodiscard]] std::vector<Message> storageSentences(const Catalog& catalog, const Scenario& scenario, const Option& option);

}  // namespace sizewright
