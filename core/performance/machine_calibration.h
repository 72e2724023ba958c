// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/performance/speed_model.h"

namespace sizewright {

/// Whether one replica of the deployment spans several nodes.
[[nodiscard]] bool spansNodes(const Deployment& deployment);

/// Puts what was measured on this engine and device over the speed model: of the same model where there is such an entry,
/// else of any. The basis follows the figures of decoding; prompts alone say nothing of them. The prompt's part of the time to the
/// first token follows the measured prompts, with its class's band as long as it was not measured itself.
void applyMachineCalibration(const Deployment& deployment, std::span<const MachineCalibration> machines,
                             SpeedModelState& state);

}  // namespace sizewright
