// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/quote_columns.h"

namespace sizewright {

/// How the numbers of a quote become amounts.
struct AmountRules {
    std::optional<DecimalSign> sign;
    Currency currency = Currency::CNY;
    PriceBasis basis = PriceBasis::NotStated;
    std::optional<Decimal> vatRate;
    std::map<std::size_t, std::int64_t> columnFactors;  ///< of columns whose header names one
    std::vector<std::size_t> priceColumns;              ///< that are used
    std::int64_t factor = 1;                            ///< of the others: "单位：万元"
};

/// Settles sign, currency and factors from the rows, headers and texts; asks where they do not tell.
/// @error NotApplicable for a currency that quotes cannot have, or several of them
[[nodiscard]] Result<AmountRules> amountRules(QuoteReading& reading, const QuoteRows& rows,
                                              const QuoteReadingOptions& options, const std::string& name);

/// Value x factor of its column; a number with a currency of its own has no other factor. Nothing while the sign is open.
[[nodiscard]] std::optional<Decimal> exactAmount(const RowNumber& number, const AmountRules& rules);

/// The sums of a quote: what is asked about its tax, and whether what it prints adds up. Sets basis, rate, discount,
/// freight, installation and the stated total.
void settleTotals(QuoteReading& reading, const QuoteRows& rows, AmountRules& rules, const QuoteReadingOptions& options);

}  // namespace sizewright
