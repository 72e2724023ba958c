// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/performance/speed_model.h"

namespace sizewright {

/// A steady load: `concurrency` requests in flight over the whole deployment.
struct ServingLoad {
    double inputTokens = 1024;
    double cachedInputTokens = 0;  ///< of the input, found in the prefix cache
    double outputTokens = 1024;
    double concurrency = 1;
    bool offline = false;  ///< requests wait in front of a full batch from start to end; concurrency 0: as many as fit
};

struct ServingEstimate {
    Basis basis = Basis::Derived;
    Band<Seconds> ttft;
    Band<Seconds> tpot;
    Band<TokensPerSecond> perUser;      ///< decode speed that one user sees
    Band<TokensPerSecond> prefill;      ///< prompt tokens per second, one request
    Band<TokensPerSecond> outputTotal;  ///< all users together
    double runningBatch = 0;            ///< sequences that decode together, per replica that decodes
    StepBreakdown step;
    FirstTokenBreakdown firstToken;
};

/// `measured`, `calibrated` or `derived`: the id in files and JSON.
[[nodiscard]] std::string basisId(Basis basis);

/// A deployment prepared for many estimates: everything that does not depend on the load is worked out once. It keeps
/// references to the profile and the calibration, which must outlive it.
class SpeedEstimator {
public:
    /// One set of equations per engine class (Engine::speedModel): serving engines, single-stream engines on one machine or a
    /// chain of them, hybrids with experts in host memory, and domestic chips.
    /// @error NotApplicable with the missing fact (bandwidth or peak not published, memory channels not stated, no link
    /// between replicas for prompts and those that decode)
    [[nodiscard]] static Result<SpeedEstimator> make(const Deployment& deployment, const ModelProfile& profile,
                                                     const MemoryFootprint& memory, const Calibration& calibration);
    /// Closed loop of `concurrency` users: running batch, queueing before the first token, neighbours' prefills.
    /// Layouts with replicas for prompts alone have a loop of their own (disaggregated.h).
    [[nodiscard]] ServingEstimate at(const ServingLoad& load) const;
    /// Requests that decode together over all replicas where cache or engine end; the concurrency of `load` is ignored.
    [[nodiscard]] double mostAtOnce(const ServingLoad& load) const;
    /// Requests in flight when `requestsPerSecond` arrive with the lengths of `load`: the fixed point of Little's law, damped.
    [[nodiscard]] double concurrencyAtRate(ServingLoad load, double requestsPerSecond) const;

private:
    SpeedModelState m_state;
};

/// Speed of a deployment whose memory fits, at one load.
[[nodiscard]] Result<ServingEstimate> estimateServing(const Deployment& deployment, const ModelProfile& profile,
                                                      const MemoryFootprint& memory, const ServingLoad& load,
                                                      const Calibration& calibration);

/// Largest whole concurrency at which the typical estimate still gives every user the speed and the first token asked for;
/// 0 if not even one user gets it. `shape` gives the request; its concurrency is ignored.
[[nodiscard]] int usersAtServiceLevel(const SpeedEstimator& estimator, ServingLoad shape, TokensPerSecond perUser,
                                      Seconds firstTokenWithin, int most);

}  // namespace sizewright
