// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/memory_bars.h"
#include "core/memory/sizing.h"

namespace sizewright {

/// What fits around the load of a case: contexts and requests at once that double, with the asked ones among them.
struct FitMap {
    FitGrid grid;
    std::size_t askedContext = 0;
    std::size_t askedConcurrency = 0;
};
[[nodiscard]] FitMap fitMap(const MemoryCase& memory);

/// What one device would hold for a load, and what the engine may use of it; on a host what the weights there need.
struct LoadNeed {
    Fit fit = Fit::Unknown;
    bool onHost = false;  ///< the host is what is short
    Bytes needs{};
    Bytes has{};
    std::int64_t held = 0;  ///< requests of that context that fit, or that the engine runs, at once
};
[[nodiscard]] LoadNeed loadNeed(const Deployment& deployment, const ModelProfile& profile, const Load& load);

}  // namespace sizewright
