// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/encoding.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/sheets/convert_text.h"

namespace sizewright {
namespace {

using Byte = unsigned char;

struct EncodingFacts {
    TextEncoding encoding;
    std::string_view name;
    const char* iconvName;
    std::string_view mark;
};
constexpr std::array<EncodingFacts, 5> kEncodings{{
    {TextEncoding::Utf8, "utf-8", "UTF-8", "\xEF\xBB\xBF"},
    {TextEncoding::Utf16LittleEndian, "utf-16le", "UTF-16LE", "\xFF\xFE"},
    {TextEncoding::Utf16BigEndian, "utf-16be", "UTF-16BE", "\xFE\xFF"},
    {TextEncoding::Gb18030, "gb18030", "GB18030", "\x84\x31\x95\x33"},
    {TextEncoding::Windows1252, "windows-1252", "CP1252", ""},
}};

bool isLetter(Byte c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Bytes needed after this one in UTF-8, or -1; `least` and `most` are what the second byte may be.
int followers(Byte c, Byte& least, Byte& most)
{
    least = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
    most = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
    if (c < 0x80)
        return 0;
    if (c >= 0xC2 && c <= 0xDF)
        return 1;
    if (c >= 0xE0 && c <= 0xEF)
        return 2;
    return c >= 0xF0 && c <= 0xF4 ? 3 : -1;
}

/// What the bytes above ASCII look like under each of the two encodings.
struct Evidence {
    bool validGb = true;
    bool validWestern = true;
    std::size_t common = 0;  ///< pairs of GB 2312's punctuation or of its first level, the 3,755 characters of everyday text
    std::size_t rare = 0;    ///< other characters of GB18030
    std::size_t western = 0;  ///< single bytes that are letters or signs of German, French or English texts
    std::size_t odd = 0;      ///< other bytes above ASCII
};

bool isCommonPair(Byte lead, Byte trail)
{
    if (trail < 0xA1 || trail == 0xFF)
        return false;
    return lead == 0xA1 || lead == 0xA2 || lead == 0xA3 || (lead >= 0xB0 && lead <= 0xD7);
}

/// ÄÖÜäöüß and accented letters beside a letter; signs such as the euro, the degree and dashes anywhere.
bool isWestern(Byte c, Byte before, Byte after)
{
    static constexpr std::string_view letters = "\xC4\xD6\xDC\xE4\xF6\xFC\xDF\xC9\xE9\xE8\xEA\xE0\xE2\xE7\xF4\xEE\xFB\xF1";
    static constexpr std::string_view signs =
        "\x80\x84\x93\x94\x96\x97\x92\x99\xA0\xA3\xA5\xA7\xA9\xAE\xB0\xB1\xB2\xB3\xB5\xD7";
    const char sought = static_cast<char>(c);
    if (letters.find(sought) != std::string_view::npos)
        return isLetter(before) || isLetter(after);
    return signs.find(sought) != std::string_view::npos;
}

/// Length of the GB18030 character at `at`, 0 if there is none.
std::size_t gbLength(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < bytes.size() ? static_cast<Byte>(bytes[i]) : Byte{0}; };
    const Byte lead = byte(at);
    const Byte second = byte(at + 1);
    if (lead < 0x80)
        return 1;
    if (lead == 0x80 || lead == 0xFF)
        return 0;
    if (second >= 0x40 && second != 0x7F && second != 0xFF)
        return 2;
    const bool four = second >= '0' && second <= '9' && byte(at + 2) >= 0x81 && byte(at + 2) <= 0xFE &&
                      byte(at + 3) >= '0' && byte(at + 3) <= '9';
    return four ? 4 : 0;
}

Evidence evidenceOf(std::string_view bytes)
{
    Evidence e;
    for (std::size_t at = 0; at < bytes.size() && e.validGb;) {
        const std::size_t length = gbLength(bytes, at);
        e.validGb = length > 0;
        if (length == 2 && isCommonPair(static_cast<Byte>(bytes[at]), static_cast<Byte>(bytes[at + 1])))
            ++e.common;
        else if (length > 1)
            ++e.rare;
        at += length;
    }
    static constexpr std::string_view unused = "\x81\x8D\x8F\x90\x9D";
    Byte before = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<Byte>(bytes[i]);
        const Byte after = i + 1 < bytes.size() ? static_cast<Byte>(bytes[i + 1]) : Byte{0};
        if (c >= 0x80) {
            e.validWestern = e.validWestern && unused.find(bytes[i]) == std::string_view::npos;
            // Two letters above ASCII meet in words such as "Größe"; in Chinese texts they come in pairs throughout.
            const bool alone = before < 0x80 || after < 0x80;
            ++(alone && isWestern(c, before, after) ? e.western : e.odd);
        }
        before = c;
    }
    return e;
}

/// Chinese texts consist of everyday characters in pairs; western ones of single letters between ASCII.
Result<DetectedEncoding> decided(const Evidence& e, const std::string& name)
{
    if (!e.validGb && !e.validWestern)
        return failure(ErrorId::InvalidArgument, name,
                       "the file is no text in UTF-8, UTF-16, GB18030 or Windows-1252; save it as \"CSV UTF-8\" or as XLSX");
    if (!e.validGb)
        return DetectedEncoding{TextEncoding::Windows1252, e.odd <= e.western};
    if (e.common >= 2 && e.common >= 4 * e.rare)
        return DetectedEncoding{TextEncoding::Gb18030, e.western < e.common || !e.validWestern};
    if (!e.validWestern)
        return DetectedEncoding{TextEncoding::Gb18030, e.common > e.rare};
    if (e.common == 0)
        return DetectedEncoding{TextEncoding::Windows1252, e.western > 4 * e.odd};
    return DetectedEncoding{e.common > e.western ? TextEncoding::Gb18030 : TextEncoding::Windows1252, false};
}

/// Pairs such as D4 AA are 元 in GB18030 and a letter that no quote uses in UTF-8. Chinese in UTF-8 takes three bytes a
/// character, so one of these tells that the file is UTF-8.
bool mayBeGbPairs(std::string_view bytes)
{
    bool pairs = false;
    for (const char c : bytes) {
        const auto byte = static_cast<Byte>(c);
        if (byte >= 0xE0)
            return false;
        pairs = pairs || byte >= 0xC9;
    }
    return pairs;
}

}  // namespace

bool isValidUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        Byte least = 0;
        Byte most = 0;
        const int count = followers(static_cast<Byte>(bytes[at]), least, most);
        if (count < 0 || bytes.size() - at <= static_cast<std::size_t>(count))
            return false;
        for (int i = 0; i < count; ++i) {
            const auto c = static_cast<Byte>(bytes[++at]);
            if (c < (i == 0 ? least : 0x80) || c > (i == 0 ? most : 0xBF))
                return false;
        }
    }
    return true;
}

Result<DetectedEncoding> detectEncoding(std::string_view bytes, const std::string& name)
{
    for (const EncodingFacts& facts : kEncodings)
        if (!facts.mark.empty() && bytes.starts_with(facts.mark))
            return DetectedEncoding{facts.encoding, true};
    if (bytes.find('\0') != std::string_view::npos)
        return failure(ErrorId::InvalidArgument, name,
                       "the file holds zero bytes: it is no text, or UTF-16 without a byte-order mark; save it as \"CSV "
                       "UTF-8\" or as XLSX");
    if (isValidUtf8(bytes) && !mayBeGbPairs(bytes))
        return DetectedEncoding{};
    if (isValidUtf8(bytes))
        return DetectedEncoding{evidenceOf(bytes).validGb ? TextEncoding::Gb18030 : TextEncoding::Utf8, false};
    return decided(evidenceOf(bytes), name);
}

Result<std::string> textFrom(std::string_view bytes, TextEncoding encoding, const std::string& name)
{
    const EncodingFacts& facts = kEncodings[static_cast<std::size_t>(encoding)];
    if (!facts.mark.empty() && bytes.starts_with(facts.mark))
        bytes.remove_prefix(facts.mark.size());
    std::optional<std::string> text;
    if (encoding != TextEncoding::Utf8)
        text = convertedToUtf8(bytes, facts.iconvName);
    else if (isValidUtf8(bytes))
        text = std::string(bytes);
    if (!text)
        return failure(ErrorId::InvalidArgument, name,
                       "the file is no text in " + std::string(facts.name) + "; choose another encoding");
    if (text->find('\0') != std::string::npos)
        return failure(ErrorId::InvalidArgument, name, "the file holds zero characters: it is no text");
    return *std::move(text);
}

std::string_view encodingName(TextEncoding encoding)
{
    return kEncodings[static_cast<std::size_t>(encoding)].name;
}

std::optional<TextEncoding> encodingFromName(std::string_view name)
{
    for (const EncodingFacts& facts : kEncodings)
        if (facts.name == name)
            return facts.encoding;
    return std::nullopt;
}

}  // namespace sizewright
