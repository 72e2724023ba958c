// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/calibration/fit_parameters.h"
#include "core/calibration/training_set.h"

namespace sizewright {

/// The shipped calibration, and the priors of the parameters behind it.
struct CalibrationFiles {
    CalibrationDocument calibration;
    std::vector<FitParameter> parameters;
};
[[nodiscard]] Result<CalibrationFiles> calibrationFiles(const CommandContext& context);
/// @error UnknownId for what is no way to leave rows out
[[nodiscard]] Result<LeftOut> leftOutNamed(const std::string& name);

}  // namespace sizewright
