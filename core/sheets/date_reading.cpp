// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/date_reading.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "core/io/number_text.h"
#include "core/sheets/fold.h"

namespace sizewright {
namespace {

/// A number or a name of a month in a text, with what stands before it.
struct Piece {
    int value = 0;
    std::size_t digits = 0;  ///< 0: a month by its name
    std::string_view before;
};

/// By their first three letters, in English and German.
constexpr std::array<std::pair<std::string_view, int>, 17> kMonths{{{"jan", 1},
                                                                    {"feb", 2},
                                                                    {"mar", 3},
                                                                    {"mär", 3},
                                                                    {"apr", 4},
                                                                    {"may", 5},
                                                                    {"mai", 5},
                                                                    {"jun", 6},
                                                                    {"jul", 7},
                                                                    {"aug", 8},
                                                                    {"sep", 9},
                                                                    {"oct", 10},
                                                                    {"okt", 10},
                                                                    {"nov", 11},
                                                                    {"dec", 12},
                                                                    {"dez", 12},
                                                                    {"jän", 1}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Piece> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size() && pieces.size() < 64;) {
        std::size_t stop = at + 1;
        if (isDigit(text[at])) {
            while (stop < text.size() && isDigit(text[stop]))
                ++stop;
            int value = 0;
            std::from_chars(text.data() + at, text.data() + std::min(stop, at + 6), value);
            pieces.push_back({value, stop - at, text.substr(end, at - end)});
            end = stop;
        } else if (isLetter(text[at]) && (at == 0 || !isLetter(text[at - 1]))) {
            for (const auto& [name, month] : kMonths)
                if (text.substr(at).starts_with(name)) {
                    while (stop < text.size() && isLetter(text[stop]))
                        ++stop;
                    pieces.push_back({month, 0, text.substr(end, at - end)});
                    end = stop;
                    break;
                }
        }
        at = std::max(stop, end);
    }
    return pieces;
}

std::string isoOf(int year, int month, int day)
{
    std::string iso = year >= 1990 && year <= 2199 ? fmt::format("{:04}-{:02}-{:02}", year, month, day) : std::string();
    return dayNumber(iso) ? iso : std::string();
}

/// Three pieces that follow one another as a date.
DateReading dateOf(const Piece& a, const Piece& b, const Piece& c)
{
    const auto between = [](const Piece& piece, std::initializer_list<std::string_view> signs) {
        return std::find(signs.begin(), signs.end(), piece.before) != signs.end();
    };
    const bool named = (a.digits == 0) != (b.digits == 0);
    if (named && c.digits == 4 && between(b, {" ", ". ", ".", "-", "-"}) && between(c, {" ", ", ", ". ", "-", ","}))
        return {a.digits == 0 ? isoOf(c.value, a.value, b.value) : isoOf(c.value, b.value, a.value), {}};
    if (a.digits == 4 && b.digits > 0 && b.digits <= 2 && c.digits > 0 && c.digits <= 2) {
        const bool chinese = between(b, {"年", " 年 ", "年 "}) && between(c, {"月", " 月 ", "月 "});
        return chinese || (b.before == c.before && between(b, {"-", "/", "."}))
                   ? DateReading{isoOf(a.value, b.value, c.value), {}}
                   : DateReading();
    }
    if (a.digits == 0 || b.digits == 0 || a.digits > 2 || b.digits > 2 || c.digits != 4)
        return {};
    if (between(b, {".", ". "}) && between(c, {".", ". "}))
        return {isoOf(c.value, b.value, a.value), {}};
    if (b.before != c.before || !between(b, {"/", "-"}))
        return {};
    const std::string dayFirst = isoOf(c.value, b.value, a.value);
    const std::string monthFirst = isoOf(c.value, a.value, b.value);
    if (dayFirst.empty() || monthFirst.empty() || dayFirst == monthFirst)
        return {dayFirst.empty() ? monthFirst : dayFirst, {}};
    return {dayFirst, monthFirst};
}

}  // namespace

DateReading firstDate(std::string_view utf8)
{
    const std::string text = folded(utf8.substr(0, 2000));
    const std::vector<Piece> pieces = piecesOf(text);
    for (std::size_t i = 0; i + 2 < pieces.size(); ++i)
        if (DateReading date = dateOf(pieces[i], pieces[i + 1], pieces[i + 2]); !date.iso.empty())
            return date;
    return {};
}

std::string daysAfter(std::string_view isoDate, int days)
{
    const auto day = dayNumber(isoDate);
    if (!day || isoDate.size() != 10)
        return {};
    const std::chrono::year_month_day date(std::chrono::sys_days(std::chrono::days(*day + days)));
    return isoOf(int(date.year()), static_cast<int>(unsigned(date.month())), static_cast<int>(unsigned(date.day())));
}

}  // namespace sizewright
