// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/explain_speed.h"

namespace sizewright::explain {

/// A part of a sum: its symbol in the formula is the operand's.
using Terms = std::vector<Operand>;

/// What the first token waits for, beside its own prompt and the front end, where prompts have replicas of their own: other
/// prompts, the way of the cache, and room for it. Parts that take no time are left out.
[[nodiscard]] Terms poolTerms(const TimedLoad& timed);
[[nodiscard]] Message poolRemark(const Layout& layout);

}  // namespace sizewright::explain
