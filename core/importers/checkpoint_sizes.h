// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/weight_format.h"
#include "core/units/units.h"

namespace sizewright {

/// Bytes stored as one type, such as "Q4_K" or "F8_E4M3".
struct TypeBytes {
    std::string type;
    int tensors = 0;
    std::int64_t elements = 0;
    Bytes bytes{};
    bool operator==(const TypeBytes&) const = default;
};

/// What moving a layer, or only its experts, to the host's memory saves.
struct LayerBytes {
    Bytes experts{};
    Bytes rest{};
    bool operator==(const LayerBytes&) const = default;
};

/// A checkpoint tensor by tensor, added up.
struct CheckpointSizes {
    std::array<Bytes, kTensorClasses> byClass{};
    std::vector<TypeBytes> byType;   ///< largest first
    std::vector<LayerBytes> layers;  ///< the multi-token-prediction module's are not among them
    Bytes outsideLayers{};
    Bytes mtp{};     ///< in none of the classes
    Bytes vision{};  ///< in none of the classes
    Bytes total{};
    int tensors = 0;
    std::int64_t elements = 0;  ///< numbers stored; packed ones of several weights count once
    int sizedByOffset = 0;      ///< tensors whose type is not known

    [[nodiscard]] Bytes of(TensorClass c) const { return byClass[static_cast<std::size_t>(c)]; }
    bool operator==(const CheckpointSizes&) const = default;
};

/// Adds tensors up by their names. A layer from `layers` on belongs to the multi-token-prediction module; 0: not known.
class SizeCounter {
public:
    explicit SizeCounter(int layers) : m_layers(layers) {}
    void add(std::string_view name, std::string_view type, std::int64_t elements, Bytes bytes);
    [[nodiscard]] int tensors() const { return m_sizes.tensors; }
    [[nodiscard]] CheckpointSizes sizes() const;

private:
    void addType(std::string_view type, std::int64_t elements, Bytes bytes);

    int m_layers;
    CheckpointSizes m_sizes;
};

}  // namespace sizewright
