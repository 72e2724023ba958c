// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sizewright {

/// The whole text as a finite number in the C convention ("1234.5", "-2e3"), whatever the locale; nothing otherwise.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> parseInteger(std::string_view text);
/// Shortest text that reads back as the same number.
[[nodiscard]] std::string numberText(double value);
/// Fixed digits after the point.
[[nodiscard]] std::string fixedText(double value, int decimals);

/// Days since 1970-01-01 of "2026-11-22", "2026-11" (its first day) or "2026" (1 January); nothing for other texts.
[[nodiscard]] std::optional<std::int64_t> dayNumber(std::string_view isoDate);

}  // namespace sizewright
