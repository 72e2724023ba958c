// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/estimate.h"

namespace sizewright {

/// The link over which the cache of a prompt goes to the replicas that decode: between nodes where there are several, else
/// inside the node; null if none is stated.
[[nodiscard]] const Link* poolLink(const Deployment& deployment);

/// The prompt side of a layout with replicas for prompts alone. A replica's devices each send their part of the cache over
/// links of their own inside a node; between nodes each node has one port, as the catalog states the link.
/// @error NotApplicable if the engine cannot do it, no replica is left to decode, or no rate of the link is known
[[nodiscard]] Result<PrefillPool> prefillPoolOf(const Deployment& deployment, const ModelProfile& profile);

/// Seconds until the cache of a prompt of so many tokens has arrived.
[[nodiscard]] double transferSeconds(const PrefillPool& pool, double tokens);

/// Closed loop of N users over P replicas that do prompts and D that decode. With B answers on each decoding replica,
/// X = D B / (output TPOT(B)) requests a second flow, and N = X (wait + prompt + transfer + output TPOT(B)): one unknown,
/// found by false position over TPOT. It is that of a step without the prompts of others; prompts wait as in promptWait for
/// P servers, which are busy for the longer of computing (in chunks that several short prompts share) and sending. B ends
/// where the cache of the decoding replicas does; who comes then waits in front. Offline, the slower of the two pools gives
/// the throughput. Nothing of this is fitted: the parts are those of shared replicas, the rest is queueing.
/// @source Y. Zhong et al., DistServe, OSDI 2024 (the two phases as two queues); P. J. Schweitzer, Approximate analysis of
/// multiclass closed networks of queues (1979): a request waits for N - 1 others, not for itself
[[nodiscard]] ServingEstimate disaggregatedLoop(const SpeedModelState& state, const ServingLoad& load);

}  // namespace sizewright
