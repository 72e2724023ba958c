// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/measured_points.h"
#include "core/plan/option_speed.h"
#include "core/report/document.h"

namespace sizewright {

/// Speed of each user, and throughput of all, against the number of requests in flight: typical values in their bands, the
/// levels of service, where throughput saturates and requests begin to wait, and what was measured.
[[nodiscard]] Chart userSpeedChart(const OptionSpeed& speed, const std::vector<MeasuredPoint>& measured, const Language& language);
[[nodiscard]] Chart throughputChart(const OptionSpeed& speed, const std::vector<MeasuredPoint>& measured, const Language& language);

/// How many users each level carries, where throughput saturates, what runs at once, and the times at the plan's rate of
/// requests, a sentence each.
[[nodiscard]] std::vector<Message> speedSentences(const OptionSpeed& speed);

}  // namespace sizewright
