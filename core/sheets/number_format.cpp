// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/number_format.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

namespace sizewright {
namespace {

/// The text of a quoted part or of brackets, and the position after it.
std::string_view enclosed(std::string_view code, std::size_t& at, char close)
{
    const std::size_t end = code.find(close, at + 1);
    const std::size_t stop = end == std::string_view::npos ? code.size() : end;
    const std::string_view inside = code.substr(at + 1, stop - at - 1);
    at = stop;
    return inside;
}

/// The yen sign means two currencies; the language of the format (804: Chinese, 411: Japanese) says which.
std::string markInBrackets(std::string_view inside)
{
    const std::size_t dash = inside.find('-');
    const std::string_view symbol = inside.substr(1, dash == std::string_view::npos ? std::string_view::npos : dash - 1);
    const std::string_view language = dash == std::string_view::npos ? std::string_view() : inside.substr(dash + 1);
    const bool yen = symbol == "¥" || symbol == "￥";
    if (yen && (language == "804" || language == "zh-CN"))
        return "CNY";
    if (yen && (language == "411" || language == "ja-JP"))
        return "JPY";
    return std::string(symbol);
}

/// A sign or code of currency that stands in quotes or bare; nothing for other texts.
std::string_view knownMark(std::string_view text)
{
    static constexpr std::array<std::string_view, 16> marks{"HK$", "NT$", "US$", "CNY", "RMB", "EUR", "USD", "JPY",
                                                            "GBP", "CHF", "€",   "￥",  "¥",   "元",  "£",   "$"};
    for (const std::string_view mark : marks)
        if (text.find(mark) != std::string_view::npos)
            return mark;
    return {};
}

}  // namespace

NumberFormat numberFormatOf(std::string_view code)
{
    NumberFormat format;
    std::string bare;
    std::string quoted;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"') {
            quoted += enclosed(code, at, '"');
        } else if (c == '[') {
            const std::string_view inside = enclosed(code, at, ']');
            if (inside.starts_with('$') && inside.size() > 1)
                format.mark = markInBrackets(inside);
        } else if (c == '\\' || c == '_' || c == '*') {
            if (c == '\\' && at + 1 < code.size())
                quoted += code[at + 1];
            ++at;
        } else {
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    if (bare == "general")
        return format;
    if (format.mark.empty())
        format.mark = knownMark(quoted.empty() ? std::string_view(bare) : std::string_view(quoted));
    if (format.mark.empty())
        format.mark = knownMark(bare);
    if (bare.find_first_of("yd") != std::string::npos)
        format.kind = CellKind::Date;
    else if (bare.find('%') != std::string::npos)
        format.kind = CellKind::Percent;
    return format;
}

NumberFormat builtInFormat(int id)
{
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
                      id == 57 || id == 58;
    if (date)
        return {CellKind::Date, {}};
    return {id == 9 || id == 10 ? CellKind::Percent : CellKind::Number, {}};
}

std::optional<std::string> serialDate(double serial, bool from1904)
{
    if (!(serial >= 1 && serial < 2'958'466))
        return std::nullopt;
    using namespace std::chrono;
    auto day = static_cast<int>(std::floor(serial));
    // 1900-02-29 did not exist, but spreadsheets count it.
    if (!from1904 && day == 60)
        return std::nullopt;
    const sys_days start = from1904 ? sys_days(1904y / January / 1) : sys_days(1899y / December / 30);
    if (!from1904 && day < 60)
        ++day;
    const year_month_day date(start + days(day));
    if (int(date.year()) > 9999)
        return std::nullopt;
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

std::optional<std::string> shortestDecimal(double value)
{
    if (!std::isfinite(value) || std::abs(value) >= 1e15)
        return std::nullopt;
    if (value == 0)
        return "0";
    std::array<char, 400> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return error == std::errc{} ? std::optional(std::string(buffer.data(), end)) : std::nullopt;
}

}  // namespace sizewright
