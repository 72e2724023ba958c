// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/performance/estimate.h"
#include "core/text/message.h"

namespace sizewright {

/// A speed that every user is to have.
struct SpeedLevel {
    std::string id;  ///< "acceptable", "comfortable", "asked"
    TokensPerSecond perUser{};
    std::optional<Seconds> firstTokenWithin;
};
/// 6 and 14 tokens/s for every user, without a limit to the first token; planning defaults of the templates.
[[nodiscard]] std::vector<SpeedLevel> defaultLevels();
[[nodiscard]] TextKey levelName(const std::string& id);

struct CurvePoint {
    int concurrency = 1;
    ServingEstimate estimate;
};

/// How many users a level carries, by the typical estimate and by the bad and the good end of its band, and what they get
/// together there; no goodput where not even one user gets it.
struct LevelUsers {
    SpeedLevel level;
    int users = 0;
    int least = 0;
    int most = 0;
    std::optional<Band<TokensPerSecond>> goodput;
};

/// Speed of a deployment against the number of requests in flight.
struct SpeedCurve {
    std::vector<CurvePoint> points;   ///< by concurrency, past the point from which requests wait
    std::int64_t maxConcurrency = 0;  ///< requests whose whole cache fits, question and answer
    /// Requests that run at once by the estimate; more than fit whole, as running answers are not all complete.
    int atOnce = 1;
    bool engineLimits = false;  ///< the engine runs no more, though the cache would hold them
    /// From here on no doubling gains 5 % of total throughput; `atOnce` where it still grows when requests begin to wait.
    int saturation = 1;
    bool saturates = false;
    Band<TokensPerSecond> saturated;  ///< total throughput there
    std::vector<LevelUsers> levels;

    /// Tokens per second to users who get at least the level's speed: all of them or none, as equal requests run equally fast.
    [[nodiscard]] static TokensPerSecond goodput(const CurvePoint& point, const SpeedLevel& level);
};

/// `shape` gives the request; its concurrency is ignored. The footprint is the one the estimator was made with.
[[nodiscard]] SpeedCurve speedCurve(const SpeedEstimator& estimator, const Deployment& deployment, const MemoryFootprint& memory,
                                    const ServingLoad& shape, const std::vector<SpeedLevel>& levels);

/// Requests per second that the curve's best throughput completes.
[[nodiscard]] double mostRequestsPerSecond(const SpeedCurve& curve, const ServingLoad& shape);

}  // namespace sizewright
