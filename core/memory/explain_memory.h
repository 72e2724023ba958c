// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explanation.h"
#include "core/memory/memory_bars.h"

namespace sizewright {

enum class MemoryPlace : unsigned char { Device, Host };

/// Why a part of a memory bar is as large as it is: formula, operands, units and sources down to catalogued facts.
[[nodiscard]] Explanation explainMemory(const Catalog& catalog, const MemoryCase& memory, MemoryPlace place,
                                        MemoryPart part);

/// A bar with its explanation.
struct ExplainedBar {
    MemoryPlace place{};
    MemoryBar bar;
    Explanation explanation;
};
/// Every bar of the device, then of the host.
[[nodiscard]] std::vector<ExplainedBar> explainedBars(const Catalog& catalog, const MemoryCase& memory);

/// The same for the cache that one token takes over all layers and devices.
[[nodiscard]] Explanation explainCachePerToken(const ModelProfile& profile);

}  // namespace sizewright
