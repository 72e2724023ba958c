// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/catalog/catalog.h"
#include "core/scenario/scenario.h"
#include "core/text/message.h"

namespace sizewright {

/// The constraint that leaves a machine out, before anything about it is worked out.
enum class Exclusion { Family, Vendor, Used, GreyMarket, ExportControl, Office };
inline constexpr int kExclusions = 6;

/// The first constraint that the machine breaks; nothing if it may be looked at.
[[nodiscard]] std::optional<Exclusion> exclusionOf(const Platform& platform, const Accelerator& device, const Constraints& constraints);
/// Whether the constraints name the format, or its file type.
[[nodiscard]] bool formatSelected(const WeightFormat& format, const Constraints& constraints);

/// Machines by the first constraint that leaves them out.
using ExclusionCounts = std::array<std::size_t, kExclusions>;
/// One message a constraint that left machines out, in the order of Exclusion, then one for the formats.
[[nodiscard]] std::vector<Message> exclusionWarnings(const ExclusionCounts& machines, const Catalog& catalog, const Constraints& constraints);

/// Names in constraints that the catalog does not know would leave out everything, or nothing, without a word.
/// @error UnknownId with what is known
[[nodiscard]] Result<void> checkSelections(const Catalog& catalog, const Constraints& constraints);

/// Makers of accelerators, and of formats: file types, then ids; what selections can name.
[[nodiscard]] std::vector<std::string> selectableVendors(const Catalog& catalog);
[[nodiscard]] std::vector<std::string> selectableFormats(const Catalog& catalog);

}  // namespace sizewright
