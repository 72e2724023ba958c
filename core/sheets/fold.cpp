// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sizewright {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kSigns{{
    {"\u3000", " "},
    {"\u00A0", " "},
    {"\u202F", " "},
    {"\u2009", " "},
    {"\u2007", " "},
    {"\uFEFF", ""},
    {"\u2010", "-"},
    {"\u2011", "-"},
    {"\u2012", "-"},
    {"\u2013", "-"},
    {"\u2014", "-"},
    {"\u2212", "-"},
    {"\u2019", "'"},
    {"\u2018", "'"},
    {"\uFFE5", "¥"},
    {"\uFFE1", "£"},
}};

std::size_t lengthAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

/// U+FF01 to U+FF5E are the signs of ASCII in full width.
char fullWidthSign(std::string_view character)
{
    if (character.size() != 3 || character[0] != '\xEF')
        return 0;
    const auto second = static_cast<unsigned char>(character[1]);
    const auto third = static_cast<unsigned char>(character[2]);
    const unsigned code = (second & 0x3FU) << 6 | (third & 0x3FU);
    const unsigned sign = code - 0xF00U + 0x20U;
    return (second == 0xBC || second == 0xBD) && sign > 0x20 && sign < 0x7F ? static_cast<char>(sign) : char{0};
}

std::string_view signFor(std::string_view character)
{
    for (const auto& [from, to] : kSigns)
        if (from == character)
            return to;
    return character;
}

}  // namespace

std::string halfWidth(std::string_view utf8)
{
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::string(utf8);
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::string_view character = utf8.substr(at, lengthAt(utf8, at));
        if (const char sign = fullWidthSign(character); sign != 0)
            result += sign;
        else if (character.size() == 1)
            result += character;
        else
            result += signFor(character);
        at += character.size();
    }
    return result;
}

std::string folded(std::string_view utf8)
{
    const std::string text = halfWidth(utf8);
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        const char before = i > 0 ? text[i - 1] : char{0};
        if (space && (result.empty() || result.back() == ' '))
            continue;
        // Ä, Ö and Ü are C3 84, C3 96 and C3 9C; the small ones lie 0x20 higher.
        const bool umlaut = before == '\xC3' && (c == '\x84' || c == '\x96' || c == '\x9C');
        if (umlaut)
            result += static_cast<char>(static_cast<unsigned char>(c) + 0x20U);
        else
            result += space ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

std::string_view trimmedText(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t first = text.find_first_not_of(spaces);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

bool hasHan(std::string_view utf8)
{
    // U+4000 to U+9FFF begin with E4 to E9; the few below U+4E00 are as Chinese.
    for (const char c : utf8)
        if (const auto byte = static_cast<unsigned char>(c); byte >= 0xE4 && byte <= 0xE9)
            return true;
    return false;
}

}  // namespace sizewright
