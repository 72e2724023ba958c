// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/footprint.h"

namespace sizewright {

/// Whose error bands a deployment takes.
[[nodiscard]] BandModel bandModel(const Deployment& deployment, const MemoryFootprint& memory);

}  // namespace sizewright
