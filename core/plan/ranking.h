// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/plan/plan.h"

namespace sizewright {

/// Options on their way to a plan: they are many and large, so they are ordered without being moved.
using OptionList = std::vector<std::unique_ptr<Option>>;

/// Accepted options first: priced before unpriced, sound before limited, then by the objective, then by cost and id; refused
/// ones after them, near misses before far ones. A strict order, so that equal plans list equal options alike.
void rankOptions(OptionList& options, Objective objective);

/// Sets Option::onFront of the accepted and priced options: total cost, tokens per second and user, users at the service level,
/// rated power (unknown is worse than known) and class of quality.
void markFront(const OptionList& options);

/// Which of ranked options are among the best `most`, or are what a plan speaks of besides: the front, the best and the nearest of
/// each family, and the cheapest that is only too dear.
[[nodiscard]] std::vector<bool> worthKeeping(const OptionList& options, std::size_t most);

/// Of ranked options with at least one accepted: the next accepted one on another platform.
[[nodiscard]] std::optional<std::size_t> runnerUpOf(const std::vector<Option>& options);

}  // namespace sizewright
