// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/speed_case.h"

/// Measured runs of local engines, hybrids, processors alone and domestic chips: their rows name formats by hand, leave
/// columns blank that have a usual value, and state facts about the host in words.
namespace sizewright {

[[nodiscard]] bool isLocalRow(const CsvTable& table, std::size_t row);
/// Completes `run`, whose common fields are read, by what ran and under which load.
/// @error NotApplicable with the reason: an id that the catalog lacks, or a fact without a usual value that is not stated
[[nodiscard]] Result<SpeedCase> readLocalCase(const Catalog& catalog, const CsvTable& table, std::size_t row, SpeedCase run);

/// Gives the weights the bits that a run's file has, where its name states them; the profile is of the nearest plain format.
[[nodiscard]] Result<void> restateWeights(const Catalog& catalog, const SpeedCase& run, ModelProfile& profile);

/// First ISO month ("2025-03"), or year, in an engine's version text; empty if there is none.
[[nodiscard]] std::string buildMonth(std::string_view version);

}  // namespace sizewright
