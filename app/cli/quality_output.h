// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/plan/plan.h"

namespace sizewright {

/// What is published of a format's loss, as the JSON text of an option's member "quality".
[[nodiscard]] std::string keptJson(const FormatLoss& loss);
/// The models of a plan with their scores, and those held against a floor by published quality.
[[nodiscard]] std::string planQualityJson(const Plan& plan);
/// The same as lines on standard output: the recommended option's scores, and the other models.
void printQuality(const Plan& plan, const Language& language);

}  // namespace sizewright
