// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/catalog/calibration.h"

namespace sizewright {

/// One band of a calibration file.
struct BandEntry {
    BandModel model = BandModel::Serving;
    BandMetric metric = BandMetric::Tpot;
    Basis basis = Basis::Derived;
    BandFactors factors;
};

/// Members of a calibration file as JSON text.
[[nodiscard]] std::string measuredPairsJson(std::span<const MeasuredPair> pairs);
[[nodiscard]] std::string correctionsJson(std::span<const SpeedCorrection> corrections);
[[nodiscard]] std::string bandsJson(std::span<const BandEntry> bands);

}  // namespace sizewright
