// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/footprint.h"

namespace sizewright {

/// Memory of a machine without accelerator: weights and caches lie in host memory, once per socket where the engine copies
/// them.
[[nodiscard]] MemoryFootprint hostFootprint(const Deployment& deployment, const ModelProfile& profile,
                                            double tokensPerRequest, double concurrency, double longestContext);

}  // namespace sizewright
