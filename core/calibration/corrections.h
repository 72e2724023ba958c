// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/calibration/training_set.h"

namespace sizewright {

/// What remains after the physics, as shrunken factors on the parts of each time, by level: engine and model family; its software
/// version; format and device. Best linear unbiased prediction with Huber weights: a level with few rows stays
/// near 1.
[[nodiscard]] std::vector<SpeedCorrection> fitCorrections(std::span<const TrainingCase* const> cases, const Calibration& physics);

}  // namespace sizewright
