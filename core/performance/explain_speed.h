// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/explain/explanation.h"
#include "core/performance/estimate.h"

namespace sizewright {

/// A deployment under a load, and how fast it is there.
struct TimedLoad {
    Deployment deployment;
    ModelProfile profile;
    MemoryFootprint footprint;
    ServingLoad load;
    ServingEstimate estimate;
    const Calibration* calibration = nullptr;  ///< by which it was estimated
};

enum class SpeedFigure : unsigned char { Tpot, Ttft, Throughput };
inline constexpr int kSpeedFigures = static_cast<int>(SpeedFigure::Throughput) + 1;
[[nodiscard]] TextKey speedFigureName(SpeedFigure figure);
/// "tpot", "ttft", "throughput"; stable, for files.
[[nodiscard]] std::string_view speedFigureId(SpeedFigure figure);

/// Why the typical estimate is what it is, down to bytes to read, operations to do and what the data sheet promises for both.
/// Each part of a step compares that promise with the estimate; the share that is reached is the calibration's, so the
/// formulas give the estimate whatever its equations are.
[[nodiscard]] Explanation explainSpeed(const TimedLoad& timed, SpeedFigure figure);

struct ExplainedSpeed {
    SpeedFigure figure{};
    Explanation explanation;
};
/// All figures, in their order.
[[nodiscard]] std::vector<ExplainedSpeed> explainedSpeed(const TimedLoad& timed);

}  // namespace sizewright
