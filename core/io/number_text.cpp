// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/number_text.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace sizewright {

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string();
}

std::string fixedText(double value, int decimals)
{
    std::array<char, 352> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string text = error == std::errc{} ? std::string(buffer.data(), end) : std::string();
    if (text.starts_with('-') && text.find_first_not_of("-0.") == std::string::npos)
        text.erase(0, 1);
    return text;
}

std::optional<std::int64_t> dayNumber(std::string_view isoDate)
{
    const bool full = isoDate.size() == 10 && isoDate[4] == '-' && isoDate[7] == '-';
    const bool month = isoDate.size() == 7 && isoDate[4] == '-';
    if (!full && !month && isoDate.size() != 4)
        return std::nullopt;
    const auto y = parseInteger(isoDate.substr(0, 4));
    const auto m = full || month ? parseInteger(isoDate.substr(5, 2)) : std::optional<std::int64_t>(1);
    const auto d = full ? parseInteger(isoDate.substr(8, 2)) : std::optional<std::int64_t>(1);
    if (!y || !m || !d || *y < 1900 || *y > 2200 || *m < 1 || *m > 12 || *d < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*y)), std::chrono::month(static_cast<unsigned>(*m)),
                                           std::chrono::day(static_cast<unsigned>(*d))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count();
}

}  // namespace sizewright
