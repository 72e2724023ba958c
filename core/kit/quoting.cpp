// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/quoting.h"

#include <algorithm>
#include <functional>

namespace sizewright {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";
constexpr std::size_t kLongestSlug = 50;

struct Character {
    char32_t code = 0xfffd;
    std::size_t length = 1;  ///< bytes read; an invalid sequence is replaced byte by byte
    bool valid = false;
};

Character firstCharacter(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < length)
        return {};
    char32_t code = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        code = (code << 6) | (byte(i) & 0x3fU);
    }
    const bool tooLong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (tooLong || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
        return {};
    return {code, length, true};
}

/// Controls but for line feeds, other ends of lines, marks of direction, the byte order mark, noncharacters.
bool isDropped(char32_t c)
{
    const bool control = (c < 0x20 && c != '\n') || (c >= 0x7f && c <= 0x9f);
    const bool line = c == 0x2028 || c == 0x2029;
    const bool direction =
        (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
    const bool noncharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return control || line || direction || noncharacter || c == 0xfeff;
}

std::string plainText(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const Character next = firstCharacter(text);
        if (!next.valid)
            result += kReplacement;
        else if (next.code == '\t')
            result += ' ';
        else if (!isDropped(next.code))
            result += text.substr(0, next.length);
        text.remove_prefix(next.length);
    }
    return result;
}

std::string oneLine(std::string_view text)
{
    std::string result = plainText(text);
    std::replace(result.begin(), result.end(), '\n', ' ');
    return result;
}

std::string replacedEach(std::string_view text, const std::function<std::string(char)>& replacement)
{
    std::string result;
    result.reserve(text.size());
    for (const char c : text)
        result += replacement(c);
    return result;
}

std::string inDoubleQuotes(std::string_view plain)
{
    return '"' +
           replacedEach(plain,
                        [](char c) -> std::string {
                            if (c == '\n')
                                return "\\n";
                            return c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
                        }) +
           '"';
}

std::size_t longestRun(std::string_view text, char wanted)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == wanted ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Signs that begin a list, a heading or a rule where they begin a line.
bool startsBlock(std::string_view line, std::size_t at)
{
    const std::string_view before = line.substr(0, at);
    const bool first = before.find_first_not_of(' ') == std::string_view::npos;
    if (first)
        return std::string_view("-+=#").find(line[at]) != std::string_view::npos;
    const bool beforeBlank = at + 1 == line.size() || line[at + 1] == ' ';
    return beforeBlank && (line[at] == '.' || line[at] == ')') &&
           before.find_first_not_of(" 0123456789") == std::string_view::npos;
}

/// The colon behind "https", the dot behind "www".
bool beginsAddress(std::string_view line, std::size_t at)
{
    if (line[at] == ':')
        return at + 1 < line.size() && line[at + 1] != ' ';
    const auto isW = [&](std::size_t back) { return at >= back && (line[at - back] == 'w' || line[at - back] == 'W'); };
    return line[at] == '.' && isW(1) && isW(2) && isW(3);
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

}  // namespace

std::string shellQuoted(std::string_view text)
{
    return '\'' +
           replacedEach(plainText(text), [](char c) { return c == '\'' ? std::string("'\\''") : std::string(1, c); }) + '\'';
}

std::string yamlQuoted(std::string_view text)
{
    return inDoubleQuotes(plainText(text));
}

std::string composeQuoted(std::string_view text)
{
    return inDoubleQuotes(
        replacedEach(plainText(text), [](char c) { return c == '$' ? std::string("$$") : std::string(1, c); }));
}

std::string alertQuoted(std::string_view text)
{
    return inDoubleQuotes(
        replacedEach(plainText(text), [](char c) { return c == '{' ? std::string("{{`{`}}") : std::string(1, c); }));
}

std::string markdownText(std::string_view text)
{
    // Colons, at signs and the dot behind "www" would make links of addresses.
    constexpr std::string_view special = "\\`*_[]|~$@";
    const std::string line = oneLine(text);
    std::string result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '&')
            result += "&amp;";
        else if (special.find(c) != std::string_view::npos || startsBlock(line, i) || beginsAddress(line, i))
            result += std::string{'\\', c};
        else
            result += c;
    }
    return result;
}

std::string markdownCode(std::string_view text)
{
    const std::string line = oneLine(text);
    const std::string fence(longestRun(line, '`') + 1, '`');
    // A blank inside keeps the text's own marks off the fence; a reader drops one on each side.
    const bool padded = line.empty() || line.front() == '`' || line.back() == '`';
    return padded ? fence + ' ' + line + ' ' + fence : fence + line + fence;
}

std::string commentText(std::string_view text)
{
    return oneLine(text);
}

std::string xmlText(std::string_view text)
{
    return replacedEach(plainText(text), [](char c) -> std::string {
        switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return std::string(1, c);
        }
    });
}

std::string slug(std::string_view text, std::string_view fallback)
{
    std::string result;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (isLetter(c) || (isDigit(c) && !result.empty()))
            result += c;
        else if (!result.empty() && result.back() != '-' && !isDigit(c))
            result += '-';
    }
    if (result.size() > kLongestSlug)
        result.resize(kLongestSlug);
    while (!result.empty() && result.back() == '-')
        result.pop_back();
    return result.empty() ? std::string(fallback) : result;
}

}  // namespace sizewright
