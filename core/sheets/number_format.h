// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/sheets/sheet.h"

namespace sizewright {

/// What a spreadsheet's number format makes of a number.
struct NumberFormat {
    CellKind kind = CellKind::Number;  ///< Number, Percent or Date
    std::string mark;                  ///< currency sign or code: "€", "CNY", "¥"
    bool operator==(const NumberFormat&) const = default;
};

/// By the format's code, such as `[$¥-804]#,##0.00` or `yyyy"年"m"月"d"日"`. A time without a date stays a number.
[[nodiscard]] NumberFormat numberFormatOf(std::string_view code);
/// By the number of a format that every program knows.
/// @source ECMA-376 part 1, 18.8.30 (numFmt), with the formats of East Asian languages
[[nodiscard]] NumberFormat builtInFormat(int id);

/// The ISO date of a day number; with `from1904` counted from 1904-01-01, else as if 1900 were a leap year.
/// Nothing for what is no day up to 9999-12-31.
[[nodiscard]] std::optional<std::string> serialDate(double serial, bool from1904);

/// Shortest plain decimal, without an exponent, that reads back as the number; nothing for 1e15 and above.
[[nodiscard]] std::optional<std::string> shortestDecimal(double value);

}  // namespace sizewright
