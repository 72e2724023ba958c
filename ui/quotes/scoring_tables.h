// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/quotes/tender_scores.h"
#include "core/report/document.h"

namespace sizewright {

/// The order under the tender's own rule, and below it what takes no part and why.
[[nodiscard]] Table rankingTable(const Tender& tender, const TenderScores& scores);
/// Who wins under which rule, by how much weights can move, and which orders hang on a third bid.
[[nodiscard]] Table rulesTable(const Tender& tender, const TenderScores& scores);
/// What is to be known of the scoring, in sentences.
[[nodiscard]] QStringList scoringRemarks(const Tender& tender, const TenderScores& scores);

}  // namespace sizewright
