// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/catalog/calibration.h"
#include "core/memory/footprint.h"

/// Which rates of LocalCalibration hold for a deployment.
namespace sizewright {

/// Whether an entry for builds before `until` (empty: all) describes a build of `month` (empty: today's).
[[nodiscard]] bool describesBuild(const std::string& until, const std::string& month);
/// "cuda", "rocm", "metal" ...: what the engine runs on, on this device.
[[nodiscard]] std::string backendId(const Deployment& d);
/// Null if the calibration has none.
[[nodiscard]] const LocalBackendCalibration* backendOf(const Deployment& d, const LocalCalibration& c);
[[nodiscard]] const HybridEngineCalibration* hybridOf(const Deployment& d, const LocalCalibration& c);
[[nodiscard]] FormatShare formatShareOf(const WeightFormat& format, const LocalCalibration& c);

/// 16-bit peak; where it is not published half the 8-bit one, else what devices of this bandwidth usually have.
[[nodiscard]] double peak16(const Accelerator& device);
/// Rate of quantised or 16-bit matrix products of a prompt.
[[nodiscard]] double prefillRate(const Deployment& d, const LocalBackendCalibration& backend, const LocalCalibration& c);

/// The host's memory and cores, as far as a model on it feels them.
struct HostRates {
    double bandwidth = 0;  ///< bytes per second
    double cores = 0;      ///< that run the model, over all sockets that help
    double prefill = 0;    ///< FLOP per second
    double further = 0;    ///< the same for further sequences of a decode step
};
/// @error NotApplicable if processor or memory channels are not known
[[nodiscard]] Result<HostRates> hostRates(const Deployment& d, const LocalCalibration& c);
/// Seconds in which the cores of a machine without an accelerator wait for each other, per layer.
[[nodiscard]] double hostLayerSeconds(const Deployment& d, const ModelProfile& p, const HostRates& rates, const LocalCalibration& c);
/// Tokens of a prompt for which the cores read the weights once. @source llama.cpp's default micro-batch
inline constexpr double kHostMicroBatch = 512;

}  // namespace sizewright
