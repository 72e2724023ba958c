// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/check_quotes.h"
#include "core/quotes/match_line.h"

namespace sizewright {

/// What one line offers, with the parts that its specification lists: "2 × 8480+, 16 × 64 GB DDR5-4800".
struct OfferedPart {
    CatalogMatch match;
    double quantity = 1;          ///< units of the line, times those of the list
    std::size_t line = 0;
    [[nodiscard]] double pieces() const { return quantity * std::max(match.pieces, 1); }
};
[[nodiscard]] std::vector<OfferedPart> offeredParts(const LineMatcher& matcher, const Quote& quote, const std::vector<LineCheck>& lines);

/// Whether a line is, or also speaks of, the part; lines that are options do not count.
[[nodiscard]] bool offersPart(const Quote& quote, const std::vector<OfferedPart>& parts, QuotePart part);

/// The machine that the parts make up, as far as the quote's own statement does not say otherwise; nothing where it cannot be told which
/// accelerators, or how many.
[[nodiscard]] std::optional<OfferedMachine> offeredMachine(const Catalog& catalog, const Quote& quote, const std::vector<OfferedPart>& parts);

}  // namespace sizewright
