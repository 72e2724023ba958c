// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

namespace sizewright {
namespace {

constexpr char32_t kTimes = 0xD7;
constexpr char32_t kNoBreakSpace = 0xA0;
constexpr char32_t kIdeographicSpace = 0x3000;

/// The next code point of UTF-8; a broken byte stands for itself, so that no input makes the loop stop or run over.
char32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto first = static_cast<unsigned char>(text[at++]);
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    if (more == 0 || at + static_cast<std::size_t>(more) > text.size())
        return first;
    char32_t point = first & (0x3FU >> more);
    for (int i = 0; i < more; ++i)
        point = (point << 6) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return point;
}

/// Lower case of Latin letters, narrow forms of full-width ones, "x" for "×", one space for all spaces.
char32_t folded(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    if (c == kTimes)
        return U'x';
    if (c == kNoBreakSpace || c == kIdeographicSpace || c == U'\t' || c == U'\n')
        return U' ';
    const bool latin = (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE);
    return latin ? c + 0x20 : c;
}

}  // namespace

std::u32string foldedText(std::string_view text)
{
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        result += folded(nextCodePoint(text, at));
    return result;
}

}  // namespace sizewright
