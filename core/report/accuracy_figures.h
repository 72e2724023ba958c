// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/report/document.h"
#include "core/text/message.h"

namespace sizewright {

/// "time per token" for "tpot" ...; the id itself for others.
[[nodiscard]] std::string accuracyMetricName(const std::string& id, const Language& language);
/// What a group's fit had not seen, in words.
[[nodiscard]] std::string leftOutName(const std::string& id, const Language& language);
/// The metrics and the ways of leaving out for which there are groups, the strictest way first.
[[nodiscard]] std::vector<std::string> accuracyMetrics(const Accuracy& accuracy);
[[nodiscard]] std::vector<std::string> accuracyWays(const Accuracy& accuracy);

/// Predicted against measured, an engine a colour, with the lines within which the error is 30 %.
[[nodiscard]] Chart accuracyChart(const Catalog& catalog, const std::string& metric, const std::string& leftOut, const Language& language);
/// Error and coverage of each family and engine; of all metrics where none is named.
[[nodiscard]] Table accuracyTable(const Catalog& catalog, const std::string& metric, const std::string& leftOut, const Language& language);
/// Where predictions are poor: groups without any, with few rows, or of which fewer than half lie within 30 % or in their band;
/// a sentence each.
[[nodiscard]] std::vector<Message> accuracyDoubts(const Catalog& catalog, const std::string& metric, const std::string& leftOut);

}  // namespace sizewright
