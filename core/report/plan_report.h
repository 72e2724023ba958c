// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/report/document.h"
#include "core/text/message.h"

namespace sizewright {

struct Tender;

/// The procurement report of a plan: decision page, need, options, sizing proof, price comparison, TCO, risks, acceptance,
/// assumptions with price dates; the quotes of `tender`, if it has any. Every text goes through `language`.
[[nodiscard]] Document planReport(const Catalog& catalog, const Scenario& scenario, const Plan& plan, const Language& language,
                                  const Tender* tender = nullptr);

/// Chart data shared by report and window.
[[nodiscard]] Chart memoryChart(const Plan& plan, const Language& language);
/// Cumulative cost over the years: best of each family, API and rental, with break-even where lines cross.
[[nodiscard]] Chart tcoChart(const Plan& plan, const Scenario& scenario, const Language& language);

}  // namespace sizewright
