// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/performance/speed_curve.h"

namespace sizewright {

struct TimeSpread {
    Seconds mean{};
    Seconds median{};
    Seconds p95{};
};

/// What users see when requests arrive by themselves, so many a second, instead of a fixed number of users who wait for
/// their answers.
struct OpenLoopTimes {
    double inFlight = 0;  ///< Little's law: arrivals x time in the system
    TimeSpread wait;      ///< of the time to the first token, what a request alone would not wait
    TimeSpread ttft;
    TimeSpread tpot;
    ServingEstimate mean;  ///< at the mean number in flight, with its bands
};

struct OpenLoop {
    double requestsPerSecond = 0;
    double mostRequestsPerSecond = 0;
    std::optional<OpenLoopTimes> times;  ///< nothing where more arrive than can be served: the queue grows without end

    [[nodiscard]] double utilisation() const { return requestsPerSecond / mostRequestsPerSecond; }
};

/// The mean rests on the fixed point of Little's law (SpeedEstimator::concurrencyAtRate). Around it requests in flight vary as
/// a Poisson number, as in a system where all are served at once (M/G/infinity); TPOT and the queue of prompts follow that
/// number. A prompt also waits for the one being computed: M/G/1 by Kingman's formula. Where cache or engine hold only k
/// requests, the others wait for a slot: M/G/k by Allen and Cunneen's formula over Erlang C, its tail exponential.
/// Percentiles of independent parts are added, which errs on the long side.
/// @source J. F. C. Kingman, The single server queue in heavy traffic, Math. Proc. Camb. Phil. Soc. 57 (1961); A. O. Allen,
/// Probability, Statistics, and Queueing Theory, 2nd ed. (1990), section 5.4
[[nodiscard]] OpenLoop openLoop(const SpeedEstimator& estimator, const SpeedCurve& curve, const Deployment& deployment,
                                const ServingLoad& shape, double requestsPerSecond);

/// Smallest n for which a Poisson number of that mean is at most n with probability `share`.
[[nodiscard]] int poissonQuantile(double mean, double share);

}  // namespace sizewright
