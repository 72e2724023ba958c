// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/check_quotes.h"

namespace sizewright {

/// What the machine does with what a claim says, at the claim's load; what the claim leaves open is as the plan has it. Null machine:
/// nothing but the model's size can be told.
[[nodiscard]] ClaimResult claimResult(const Catalog& catalog, const Scenario& scenario, const OfferedMachine* machine, const QuoteClaim& claim,
                                      std::size_t index, ProfileTable& profiles);

/// Requests at once that the machine carries at the plan's service level, with the plan's model in the best of these formats, or in any
/// that the plan's floor allows; nothing where no engine of the catalog runs it.
[[nodiscard]] std::optional<int> usersCarried(const Catalog& catalog, const Scenario& scenario, const OfferedMachine& machine,
                                              const std::vector<const WeightFormat*>& formats, ProfileTable& profiles);

/// The end of a band that holds about 95 % where the band itself holds about 80 %, as ours do.
/// @source ratio of the normal quantiles 1.960 and 1.282, applied to the logarithm
[[nodiscard]] double widenedHigh(double typical, double high);

}  // namespace sizewright
