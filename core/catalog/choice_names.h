// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/catalog/workload_template.h"
#include "core/io/json.h"

/// What the choices that catalogs and projects share are called in files, for those who read them and those who write them.
namespace sizewright {

inline constexpr std::array<std::pair<std::string_view, QualityFloor>, 4> kQualityFloorNames{{{"exact", QualityFloor::Exact},
                                                                                             {"good", QualityFloor::Good},
                                                                                             {"strong", QualityFloor::Strong},
                                                                                             {"distill", QualityFloor::Distill}}};
inline constexpr std::array<std::pair<std::string_view, Family>, 4> kFamilyNames{
    {{"gpu", Family::Gpu}, {"domestic", Family::Domestic}, {"mac", Family::Mac}, {"hybrid", Family::Hybrid}}};

/// The name of a value that stands in the list.
template <class E, std::size_t N>
[[nodiscard]] std::string nameIn(const std::array<std::pair<std::string_view, E>, N>& names, E value)
{
    return std::string(std::ranges::find(names, value, &std::pair<std::string_view, E>::second)->first);
}

/// The member "families", each once, in the order of the file; empty if it is not there.
/// @error UnknownId, kept by the node, for what is no family
[[nodiscard]] std::vector<Family> familiesIn(const JsonNode& node);

}  // namespace sizewright
