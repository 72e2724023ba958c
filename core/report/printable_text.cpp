// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable_text.h"

#include <algorithm>

namespace sizewright {
namespace {

constexpr char32_t kReplacement = 0xfffd;

struct Decoded {
    char32_t character = kReplacement;
    std::size_t length = 1;  ///< bytes read; an invalid sequence is replaced byte by byte
};

Decoded decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < length)
        return {};
    char32_t character = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        character = (character << 6) | (byte(i) & 0x3fU);
    }
    const bool tooLong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xd800 && character <= 0xdfff;
    if (tooLong || surrogate || character > 0x10ffff)
        return {};
    return {character, length};
}

bool isPrintable(char32_t c)
{
    const bool control = (c < 0x20 && c != '\n') || (c >= 0x7f && c <= 0x9f);
    const bool noncharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    // Embeddings, overrides and isolates: they would turn the order of the text around them.
    const bool direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return !control && !noncharacter && !direction;
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || c >= 0x1f300;
}

}  // namespace

std::string printableText(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (next.character == kReplacement)
            result += "\xef\xbf\xbd";
        else if (next.character == '\t')
            result += ' ';
        else if (isPrintable(next.character))
            result += text.substr(0, next.length);
        text.remove_prefix(next.length);
    }
    return result;
}

std::string clippedText(std::string_view text, std::size_t units)
{
    std::size_t used = 0;
    std::size_t beforeMark = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text.substr(at));
        const std::size_t size = next.character > 0xffff ? 2 : 1;
        if (used + size > units)
            return std::string(text.substr(0, beforeMark)) + (units > 0 ? "…" : "");
        used += size;
        at += next.length;
        if (used < units)
            beforeMark = at;
    }
    return std::string(text);
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t widest = 0;
    std::size_t line = 0;
    while (!text.empty()) {
        const Decoded next = decode(text);
        line = next.character == '\n' ? 0 : line + (isWide(next.character) ? 2 : 1);
        widest = std::max(widest, line);
        text.remove_prefix(next.length);
    }
    return widest;
}

}  // namespace sizewright
