// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/footprint.h"

namespace sizewright {

/// How a replica's parts are divided, as felt by the fullest device.
struct Shards {
    double weights = 1;    ///< devices that share the weights of one replica
    double attention = 1;  ///< ranks that share attention weights and heads
    double cache = 1;      ///< devices over which one sequence's cache is spread
    double stages = 1;     ///< of the pipeline, each counted as full as the fullest, which holds ceil(layers / stages)
};
[[nodiscard]] Shards shardsOf(const Deployment& deployment, const ModelProfile& profile);

/// Whether tensors of this class belong to attention, of which each attention-data-parallel group holds its own copy.
[[nodiscard]] bool isAttention(TensorClass c);
/// Whether a hybrid can leave a class in host memory: the routed experts, or any layer of a dense model.
[[nodiscard]] bool isOffloadable(const Model& model, TensorClass c);
/// Copies of the host's weights: one a socket where the engine wants it.
[[nodiscard]] int hostCopies(const Deployment& deployment);

}  // namespace sizewright
