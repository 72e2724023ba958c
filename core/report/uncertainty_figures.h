// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/uncertainty/uncertainty.h"

namespace sizewright {

/// What moves an option's total cost most, one input at a time: how far each end of an input takes it from its typical cost.
/// No categories where no price is known.
[[nodiscard]] Chart costTornado(const Plan& plan, const PlanUncertainty& uncertainty, const OptionUncertainty& option,
                                const Language& language);

/// How likely an option keeps what is asked and is cheaper than other ways, and what its speed depends on, a sentence each.
[[nodiscard]] std::vector<Message> uncertaintySentences(const PlanUncertainty& uncertainty, const OptionUncertainty& option);

/// Price, total cost, users and throughput of an option at their 10, 50 and 90 % points.
[[nodiscard]] Table percentilesTable(const PlanUncertainty& uncertainty, const OptionUncertainty& option,
                                     const Language& language);

/// "CNY 2.7 M (1.9 M to 4.2 M)": the 50 % point, and the 10 % and 90 % points.
[[nodiscard]] std::string percentilesText(const Percentiles<Money>& percentiles, LanguageId language);

}  // namespace sizewright
