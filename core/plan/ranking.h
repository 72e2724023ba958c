// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace sizewright {

/// Accepted options first: priced before unpriced, sound before limited, then by the objective, then by cost and id; refused
/// ones after them, near misses before far ones. A strict order, so that equal plans list equal options alike.
void rankOptions(std::vector<Option>& options, Objective objective);

/// Sets Option::onFront of the accepted and priced options: total cost, tokens per second and user, users at the service level,
/// rated power (unknown is worse than known) and class of quality.
void markFront(std::vector<Option>& options);

/// Of ranked options with at least one accepted: the next accepted one on another platform.
[[nodiscard]] std::optional<std::size_t> runnerUpOf(const std::vector<Option>& options);

}  // namespace sizewright
