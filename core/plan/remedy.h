// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace sizewright {

/// Everything but the price holds.
[[nodiscard]] bool onlyTooDear(const Option& option);
/// Says of every refused option of a ranked plan what would turn it into an accepted one: a higher ceiling, fewer users, or the
/// next thing that the same machine can do.
void addRemedies(Plan& plan);

}  // namespace sizewright
