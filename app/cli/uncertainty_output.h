// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/uncertainty/uncertainty.h"

namespace sizewright {

/// The 10, 50 and 90 % points and the probabilities of the first `top` options, of one family if asked, and what moves the
/// recommended one most.
void printUncertainty(const Plan& plan, const PlanUncertainty& uncertainty, std::size_t top,
                      const std::optional<Family>& only);

}  // namespace sizewright
