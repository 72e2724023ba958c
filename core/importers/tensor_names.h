// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/catalog/weight_format.h"

namespace sizewright {

/// What part of a model a tensor belongs to.
struct TensorPlace {
    TensorClass tensorClass = TensorClass::Other;
    int layer = -1;       ///< -1: outside the layers
    bool mtp = false;     ///< named as part of a multi-token-prediction module
    bool vision = false;  ///< of a vision or audio tower, which is no part of the language model
    bool operator==(const TensorPlace&) const = default;
};

/// By its name in a GGUF file ("blk.3.ffn_down_exps.weight") or a Hugging Face checkpoint
/// ("model.layers.3.mlp.experts.7.down_proj.weight"). Scales and zero points belong to the weight that they scale.
[[nodiscard]] TensorPlace tensorPlace(std::string_view name);

}  // namespace sizewright
