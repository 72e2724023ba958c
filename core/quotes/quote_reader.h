// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/read_quote.h"

namespace sizewright {

/// Continues a reading with the table of one sheet; what has been asked about the file stays.
/// @error those of readQuote
[[nodiscard]] Result<QuoteReading> readQuoteSheet(const Sheet& sheet, const QuoteReadingOptions& options,
                                                  const std::string& name, QuoteReading reading);

}  // namespace sizewright
