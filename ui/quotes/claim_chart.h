// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/check_quotes.h"
#include "core/report/document.h"

namespace sizewright {

/// The claimed speed beside the ends and the middle of our band; across all, what the memory's bandwidth allows. Empty where
/// nothing is claimed or nothing can be worked out.
[[nodiscard]] Chart claimChart(const ClaimResult& result);

}  // namespace sizewright
