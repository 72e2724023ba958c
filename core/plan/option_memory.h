// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/memory_bars.h"
#include "core/plan/plan.h"

namespace sizewright {

/// The memory of an option at the load for which its plan sized it.
/// @error NotApplicable if the format is not made for the model
[[nodiscard]] Result<MemoryCase> optionMemory(const Catalog& catalog, const Scenario& scenario, const Option& option);

}  // namespace sizewright
