// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/money/decimal.h"
#include "core/sheets/sheet.h"

namespace sizewright {

enum class DecimalSign { Point, Comma };

/// What a cell says as a number: its value if the point is the decimal sign, and if the comma is. Where both are there and
/// differ
/// ("1.234"), somebody else has to decide; where one is absent, the number proves the other ("1,234.56").
struct NumberReading {
    std::optional<Decimal> point;
    std::optional<Decimal> comma;
    std::string mark;      ///< currency as it stands there: "€", "RMB", "元"
    std::string rest;      ///< what follows the number and is no part of it: "台", "/Stk."
    bool percent = false;  ///< the values are fractions then

    [[nodiscard]] bool isNumber() const { return point || comma; }
    [[nodiscard]] bool isAmbiguous() const { return point && comma && *point != *comma; }
    /// The sign without which the number would make no sense; nothing if both or none do.
    [[nodiscard]] std::optional<DecimalSign> proves() const;
    /// The value, with the given sign where it matters; nothing where it matters and is not given.
    [[nodiscard]] std::optional<Decimal> value(std::optional<DecimalSign> sign) const;
};

/// Reads "1,234.56", "1.234,56", "1 234,56", "1'234.56", "¥1,234.00", "12.5万元" (125,000), "EUR 12.000,00", "€ 1.234,-",
/// "(1,234.00)" and "1.234,56-" (negative), full-width digits, "13 %". Groups are of three digits; anything else is no
/// number.
[[nodiscard]] NumberReading readNumber(std::string_view utf8);
/// Numbers of spreadsheets are never ambiguous.
[[nodiscard]] NumberReading readNumber(const Cell& cell);

/// What the numbers of a file prove together.
struct SignEvidence {
    std::size_t point = 0;
    std::size_t comma = 0;
    std::size_t ambiguous = 0;

    void add(const NumberReading& reading);
    /// Nothing without evidence, or with evidence for both.
    [[nodiscard]] std::optional<DecimalSign> sign() const;
};

}  // namespace sizewright
