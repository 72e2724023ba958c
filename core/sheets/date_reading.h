// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sizewright {

/// A date in a text. Of "03/04/2026" nobody knows whether it is in March or in April: `other` holds the second reading then.
struct DateReading {
    std::string iso;  ///< empty: there is none
    std::string other;
    bool operator==(const DateReading&) const = default;
};

/// The first date in a text: "2026-11-20", "2026年11月20日", "2026/11/20", "20.11.2026", "20. November 2026", "Nov 20,
/// 2026", "11/20/2026".
[[nodiscard]] DateReading firstDate(std::string_view utf8);

/// The date so many days later; empty for what is no date.
[[nodiscard]] std::string daysAfter(std::string_view isoDate, int days);

}  // namespace sizewright
