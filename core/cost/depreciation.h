// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/scenario/taxation.h"
#include "core/text/message.h"

namespace sizewright {

/// What is written off in each year, by the rule; the sum is the base to the cent, because each year takes what is due until
/// its end, less what the years before have taken. Whole years: shares by months of the first year are not split off.
/// @error OutOfRange for a negative base or a straight line of no or more than 20 years
/// @source straight line: China at least 3 years for electronic equipment (implementing regulations of the enterprise income tax
/// law); Germany 7 years by the general table, 3 by choice, 1 by the finance ministry's letter of 2022-02-22. MACRS: 20, 32, 19.2,
/// 11.52, 11.52, 5.76 % (IRS Publication 946, table A-1). First year: 100 % in the United States since 2025-01-19.
[[nodiscard]] Result<std::vector<Money>> depreciationSchedule(Money base, const Depreciation& rule);

/// What a buyer should know who takes this rule in this region; nothing if it is the usual one. Orientation, not advice.
[[nodiscard]] std::optional<Message> depreciationWarning(std::string_view regionId, const Depreciation& rule);

}  // namespace sizewright
