// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/catalog/model.h"

namespace sizewright {

/// All but the last of every `interval` layers.
[[nodiscard]] std::vector<bool> allButEvery(int interval, int layers);

/// Marks the layers that look back in the other way, as the shortest pattern that repeats. If all do, it becomes the model's main
/// kind.
void setOtherLayers(Model& model, const Attention& other, std::vector<bool> layers);

}  // namespace sizewright
