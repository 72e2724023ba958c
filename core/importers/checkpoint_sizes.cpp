// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/checkpoint_sizes.h"

#include <algorithm>

#include "core/importers/tensor_names.h"

namespace sizewright {
namespace {

/// No model has more layers; a larger number in a name is not taken for one.
constexpr int kMostLayers = 10'000;

bool isExpert(TensorClass c)
{
    return c == TensorClass::ExpertGateUp || c == TensorClass::ExpertDown;
}

}  // namespace

void SizeCounter::addType(std::string_view type, std::int64_t elements, Bytes bytes)
{
    auto& types = m_sizes.byType;
    auto found = std::find_if(types.begin(), types.end(), [&](const TypeBytes& t) { return t.type == type; });
    if (found == types.end())
        found = types.insert(types.end(), TypeBytes{std::string(type), 0, 0, Bytes()});
    found->tensors += 1;
    found->elements += elements;
    found->bytes += bytes;
}

void SizeCounter::add(std::string_view name, std::string_view type, std::int64_t elements, Bytes bytes)
{
    const TensorPlace place = tensorPlace(name);
    addType(type, elements, bytes);
    m_sizes.tensors += 1;
    m_sizes.elements += elements;
    m_sizes.total += bytes;
    if (place.vision) {
        m_sizes.vision += bytes;
        return;
    }
    if (place.mtp || (m_layers > 0 && place.layer >= m_layers)) {
        m_sizes.mtp += bytes;
        return;
    }
    m_sizes.byClass[static_cast<std::size_t>(place.tensorClass)] += bytes;
    if (place.layer < 0 || place.layer >= kMostLayers) {
        m_sizes.outsideLayers += bytes;
        return;
    }
    const auto layer = static_cast<std::size_t>(place.layer);
    if (m_sizes.layers.size() <= layer)
        m_sizes.layers.resize(layer + 1);
    (isExpert(place.tensorClass) ? m_sizes.layers[layer].experts : m_sizes.layers[layer].rest) += bytes;
}

CheckpointSizes SizeCounter::sizes() const
{
    CheckpointSizes sizes = m_sizes;
    std::stable_sort(sizes.byType.begin(), sizes.byType.end(), [](const TypeBytes& a, const TypeBytes& b) { return a.bytes > b.bytes; });
    return sizes;
}

}  // namespace sizewright
