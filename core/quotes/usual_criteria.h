// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/tender.h"

namespace sizewright {

/// Criteria to begin with, in the language: must-criteria, then weighted ones with what 0, 5 and 10 mean. The weights are planning
/// defaults (grade D) that the buyer changes before bids are read.
/// @source merge of the parts of Chinese feasibility studies and German value analyses on sizing, service, delivery and compliance
[[nodiscard]] std::vector<Criterion> usualCriteria(const Language& language);

}  // namespace sizewright
