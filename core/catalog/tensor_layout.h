// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/catalog/model.h"
#include "core/catalog/weight_format.h"

namespace sizewright {

/// Tensors of one class and shape in one layer. `rows` are outputs, `columns` inputs (the row length on disk).
struct TensorGroup {
    TensorClass tensorClass{};
    int layer = -1;  ///< -1: outside the layers
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::int64_t count = 1;
    bool mtp = false;
};

/// Every tensor of the model, exactly from its shape (research formulas of DeepSeek, Qwen, Llama configurations).
[[nodiscard]] std::vector<TensorGroup> tensorGroups(const Model& model, bool withMtp);
[[nodiscard]] std::int64_t parameterCount(const Model& model, bool withMtp);

}  // namespace sizewright
