// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/memory/footprint.h"

namespace sizewright {

/// Towers for pictures stay at 16 bits in every recipe that was read.
inline constexpr double kVisionBytes = 2;

/// What a file holds of one tensor class in one block type.
struct WeightPart {
    TensorClass tensorClass{};
    bool mtp = false;
    const BlockType* type = nullptr;
    std::int64_t parameters = 0;
    std::int64_t blocks = 0;
    std::int64_t tiles = 0;  ///< with a scale each

    [[nodiscard]] Bytes bytes() const { return Bytes(blocks * type->bytesPerBlock + tiles * type->bytesPerTile); }
};

/// The tensors behind weightBreakdown by class and block type, before a dynamic recipe stretches them; vision towers and
/// lookup tables are none of them.
/// @error UnknownId for a block type that the catalog lacks
[[nodiscard]] Result<std::vector<WeightPart>> weightParts(const Catalog& catalog, const Model& model,
                                                          const WeightFormat& format, bool withMtp);

}  // namespace sizewright
