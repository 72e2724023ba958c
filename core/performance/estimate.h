// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/footprint.h"

namespace sizewright {

/// A steady load: `concurrency` requests in flight over the whole deployment.
struct ServingLoad {
    double inputTokens = 1024;
    double cachedInputTokens = 0;  ///< of the input, found in the prefix cache
    double outputTokens = 1024;
    double concurrency = 1;
};

/// What the estimate rests on.
enum class Basis {
    Measured,    ///< this model, device and engine were measured; the estimate lies between points
    Calibrated,  ///< device and engine were measured with another model
    Derived,     ///< physics and class averages only
};

/// Where the time of one decode step goes; sums to the step.
struct StepBreakdown {
    Seconds fixed{};          ///< launches and host work
    Seconds attention{};      ///< attention weights
    Seconds feedForward{};    ///< dense feed-forward and shared experts
    Seconds experts{};
    Seconds head{};
    Seconds kvCache{};
    Seconds communication{};
    Seconds interference{};   ///< neighbours' prefill
    [[nodiscard]] Seconds total() const
    {
        return fixed + attention + feedForward + experts + head + kvCache + communication + interference;
    }
};

struct ServingEstimate {
    Basis basis = Basis::Derived;
    Band<Seconds> ttft;
    Band<Seconds> tpot;
    Band<TokensPerSecond> perUser;      ///< decode speed that one user sees
    Band<TokensPerSecond> prefill;      ///< prompt tokens per second, one request
    Band<TokensPerSecond> outputTotal;  ///< all users together
    double runningBatch = 0;            ///< sequences that decode together, per replica
    StepBreakdown step;
};

/// Speed of a deployment whose memory fits. One set of equations per engine class (Engine::speedModel): serving engines,
/// single-stream engines on one machine or a chain of them, hybrids with experts in host memory, and domestic chips.
/// @error NotApplicable with the missing fact (bandwidth or peak not published, channels not stated)
[[nodiscard]] Result<ServingEstimate> estimateServing(const Deployment& deployment, const ModelProfile& profile,
                                                      const MemoryFootprint& memory, const ServingLoad& load,
                                                      const Calibration& calibration);

}  // namespace sizewright
