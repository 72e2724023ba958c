// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/number_reading.h"

#include <algorithm>
#include <array>

#include "core/sheets/fold.h"

namespace sizewright {
namespace {

/// Longer ones first where one begins another.
constexpr std::array<std::string_view, 44> kMarks{
    "人民币", "rmb¥", "rmb",  "cny",      "cn¥", "us$",  "usd", "hk$",  "hkd",  "nt$", "twd", "s$",  "sgd",  "a$",   "aud",
    "c$",     "cad",  "euro", "eur",      "€",   "gbp",  "£",   "chf",  "sfr.", "fr.", "jpy", "jp¥", "日元", "美元", "欧元",
    "英镑",   "港元", "港币", "瑞士法郎", "¥",   "元整", "元",  "圆整", "圆",   "円",  "krw", "inr", "aed",  "$"};
struct Factor {
    std::string_view word;
    std::int64_t times;
};
constexpr std::array<Factor, 12> kFactors{{{"百万", 1'000'000},
                                           {"千万", 10'000'000},
                                           {"亿", 100'000'000},
                                           {"万", 10'000},
                                           {"萬", 10'000},
                                           {"千", 1'000},
                                           {"mio.", 1'000'000},
                                           {"mio", 1'000'000},
                                           {"mrd.", 1'000'000'000},
                                           {"teur", 1'000},
                                           {"t€", 1'000},
                                           {"k€", 1'000}}};
const Decimal kHundredth = Decimal::fromMantissa(10'000'000'000'000'000);

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A text from which pieces are taken off the front.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    [[nodiscard]] std::string_view rest() const { return m_rest; }
    bool take(std::string_view piece)
    {
        if (!m_rest.starts_with(piece))
            return false;
        m_rest.remove_prefix(piece.size());
        return true;
    }
    void skipSpaces()
    {
        while (take(" ")) {
        }
    }
    std::string_view takeMark()
    {
        for (const std::string_view mark : kMarks)
            if (take(mark))
                return mark;
        return {};
    }
    std::int64_t takeFactor()
    {
        for (const Factor& factor : kFactors) {
            if (!m_rest.starts_with(factor.word))
                continue;
            // "TEUR" is a thousand and a currency in one word.
            const std::size_t letters =
                factor.word == "teur" || factor.word == "t€" || factor.word == "k€" ? 1 : factor.word.size();
            m_rest.remove_prefix(letters);
            return factor.times;
        }
        return 1;
    }
    /// Digits and the signs between them; a space only before three digits that end there.
    std::string_view takeBody()
    {
        std::size_t at = 0;
        while (at < m_rest.size() &&
               (isDigit(m_rest[at]) || m_rest[at] == '.' || m_rest[at] == ',' || m_rest[at] == '\'' || groupFollows(at)))
            ++at;
        const std::string_view body = m_rest.substr(0, at);
        m_rest.remove_prefix(at);
        return body;
    }

private:
    [[nodiscard]] bool groupFollows(std::size_t at) const
    {
        if (m_rest[at] != ' ' || at == 0 || !isDigit(m_rest[at - 1]) || m_rest.size() - at < 4)
            return false;
        const bool ends = m_rest.size() - at == 4 || !isDigit(m_rest[at + 4]);
        return ends && isDigit(m_rest[at + 1]) && isDigit(m_rest[at + 2]) && isDigit(m_rest[at + 3]);
    }

    std::string_view m_rest;
};

/// "1,234,567" with groups of three; plain digits too. Nothing if the signs do not stand so.
std::optional<std::string> withoutGroups(std::string_view whole, char otherSign)
{
    const std::size_t firstSign = whole.find_first_not_of("0123456789");
    if (firstSign == std::string_view::npos)
        return whole.empty() ? std::nullopt : std::optional(std::string(whole));
    const char group = whole[firstSign];
    if ((group != otherSign && group != '\'' && group != ' ') || firstSign == 0 || firstSign > 3 || whole.front() == '0')
        return std::nullopt;
    std::string digits(whole.substr(0, firstSign));
    for (std::size_t at = firstSign; at < whole.size(); at += 4) {
        const std::string_view three = whole.substr(at + 1, 3);
        if (whole[at] != group || three.size() != 3 || !std::all_of(three.begin(), three.end(), isDigit))
            return std::nullopt;
        digits += three;
    }
    return digits;
}

/// The body with the point or comma as its decimal sign; `dashed` allows "1.234," before a dash in place of cents.
std::optional<Decimal> valueOf(std::string_view body, char sign, bool dashed)
{
    const std::size_t at = body.find(sign);
    const std::string_view whole = body.substr(0, at);
    const std::string_view fraction = at == std::string_view::npos ? std::string_view() : body.substr(at + 1);
    if (at != std::string_view::npos && fraction.empty() != dashed)
        return std::nullopt;
    if (dashed && at == std::string_view::npos)
        return std::nullopt;
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    const auto digits = withoutGroups(whole, sign == '.' ? ',' : '.');
    if (!digits)
        return std::nullopt;
    const auto value = Decimal::parse(*digits + (fraction.empty() ? "" : "." + std::string(fraction)));
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<Decimal> scaled(std::optional<Decimal> value, bool negative, std::int64_t factor, bool percent)
{
    if (!value || (factor == 1 && !percent))
        return value && negative ? Decimal() - *value : value;
    auto result = multiply(*value, Decimal::fromInteger(negative ? -factor : factor));
    if (result && percent)
        result = multiply(*result, kHundredth);
    return result ? std::optional(*result) : std::nullopt;
}

/// Signs and marks before the digits, in any order, each once.
struct Front {
    bool negative = false;
    std::string mark;
};
Front takeFront(Scanner& scanner)
{
    Front front;
    bool sign = false;
    for (;;) {
        scanner.skipSpaces();
        if (!sign && (scanner.take("-") || scanner.take("+"))) {
            sign = true;
            continue;
        }
        if (!front.mark.empty())
            break;
        front.mark = scanner.takeMark();
        if (front.mark.empty())
            break;
        if (front.mark == "人民币" && scanner.rest().starts_with("¥"))
            scanner.take("¥");
    }
    return front;
}

NumberReading readPlain(std::string_view text, bool negative)
{
    Scanner scanner(text);
    const std::size_t digit = text.find_first_of("0123456789");
    const Front front = takeFront(scanner);
    negative = negative != (digit != std::string_view::npos && text.substr(0, digit).find('-') != std::string_view::npos);
    NumberReading reading;
    reading.mark = front.mark;
    const std::string_view body = scanner.takeBody();
    if (body.empty() || !isDigit(body.front()))
        return {};
    const bool dashed = (body.back() == ',' || body.back() == '.') && scanner.take("-");
    while (dashed && scanner.take("-")) {
    }
    scanner.skipSpaces();
    if (!dashed && scanner.take("-"))
        negative = !negative;
    scanner.skipSpaces();
    reading.percent = scanner.take("%");
    scanner.skipSpaces();
    const std::int64_t factor = scanner.takeFactor();
    scanner.skipSpaces();
    if (const std::string_view mark = scanner.takeMark(); !mark.empty() && reading.mark.empty())
        reading.mark = mark;
    reading.rest = trimmedText(scanner.rest());
    if (!reading.rest.empty() && isDigit(reading.rest.front()))
        return {};
    reading.point = scaled(valueOf(body, '.', dashed), negative, factor, reading.percent);
    reading.comma = scaled(valueOf(body, ',', dashed), negative, factor, reading.percent);
    return reading.isNumber() ? reading : NumberReading();
}

}  // namespace

std::optional<DecimalSign> NumberReading::proves() const
{
    if (point.has_value() == comma.has_value())
        return std::nullopt;
    return point ? DecimalSign::Point : DecimalSign::Comma;
}

std::optional<Decimal> NumberReading::value(std::optional<DecimalSign> sign) const
{
    if (!isAmbiguous())
        return point ? point : comma;
    if (!sign)
        return std::nullopt;
    return *sign == DecimalSign::Point ? point : comma;
}

NumberReading readNumber(std::string_view utf8)
{
    if (utf8.size() > 200 || utf8.find_first_of("0123456789\xEF") == std::string_view::npos)
        return {};
    const std::string text = folded(utf8);
    const std::size_t open = text.find('(');
    if (open != std::string::npos && text.ends_with(')') && text.find_first_of("0123456789") > open) {
        const NumberReading inside = readPlain(text.substr(0, open) + text.substr(open + 1, text.size() - open - 2), true);
        return inside.rest.empty() ? inside : NumberReading();
    }
    return readPlain(text, false);
}

NumberReading readNumber(const Cell& cell)
{
    if (cell.kind == CellKind::Text)
        return readNumber(cell.text);
    if (cell.kind != CellKind::Number && cell.kind != CellKind::Percent)
        return {};
    const std::size_t point = cell.text.find('.');
    // Binary numbers may have more digits than a decimal of ours; beyond the 18th none matters.
    const auto value = Decimal::parse(
        std::string_view(cell.text).substr(0, point == std::string::npos ? point : point + 1 + Decimal::kDigits));
    if (!value)
        return {};
    return {*value, *value, cell.mark, {}, cell.kind == CellKind::Percent};
}

void SignEvidence::add(const NumberReading& reading)
{
    const auto proven = reading.proves();
    point += proven == DecimalSign::Point ? 1 : 0;
    comma += proven == DecimalSign::Comma ? 1 : 0;
    ambiguous += reading.isAmbiguous() ? 1 : 0;
}

std::optional<DecimalSign> SignEvidence::sign() const
{
    if ((point > 0) == (comma > 0))
        return std::nullopt;
    return point > 0 ? DecimalSign::Point : DecimalSign::Comma;
}

}  // namespace sizewright
