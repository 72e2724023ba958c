// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/sheets/date_reading.h"
#include "core/sheets/sheet.h"

namespace sizewright {

/// What stands above and below a vendor's table, where a label says what it is. Empty: nothing says so.
struct QuoteFacts {
    std::string vendor;
    std::string number;
    DateReading date;
    DateReading validUntil;
    std::optional<int> validDays;  ///< from the date on, where no day is named
    std::string paymentTerms;
    std::optional<double> deliveryWeeks;
    std::optional<int> warrantyMonths;
};

/// Adds what a row says to what earlier rows said; the first statement of each kind stays.
/// @param aboveTable  a company named there without a label is the vendor, unless a label calls it the customer
void addFacts(QuoteFacts& facts, const SheetRow& row, bool aboveTable);

/// "6-8 weeks", "45天", "3 Monate": the longer end in weeks; nothing where no time is named.
[[nodiscard]] std::optional<double> weeksIn(std::string_view utf8);
/// "3 years", "36个月", "三年": months.
[[nodiscard]] std::optional<int> monthsIn(std::string_view utf8);

}  // namespace sizewright
