// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/decimal.h"

#include <cmath>

#include <boost/multiprecision/cpp_int.hpp>

namespace sizewright {
namespace {

constexpr Int128 kOne = 1'000'000'000'000'000'000;
constexpr Int128 kLargest = kOne * 1'000'000'000'000'000;
using Wide = boost::multiprecision::int256_t;

Wide toWide(Int128 value)
{
    return Wide(value);
}

/// numerator / denominator rounded half to even, for a positive denominator.
Result<Decimal> roundedQuotient(Wide numerator, const Wide& denominator)
{
    const bool negative = numerator < 0;
    if (negative)
        numerator = -numerator;
    Wide quotient = numerator / denominator;
    const Wide twiceRest = 2 * (numerator % denominator);
    if (twiceRest > denominator || (twiceRest == denominator && quotient % 2 == 1))
        ++quotient;
    if (quotient > toWide(kLargest))
        return failure(ErrorId::Overflow, {}, "the decimal result exceeds 1e15");
    const auto mantissa = static_cast<Int128>(quotient);
    return Decimal::fromMantissa(negative ? -mantissa : mantissa);
}

}  // namespace

Decimal Decimal::fromInteger(std::int64_t value)
{
    return fromMantissa(static_cast<Int128>(value) * kOne);
}

Result<Decimal> Decimal::parse(std::string_view text)
{
    const auto bad = [&] {
        return failure(ErrorId::InvalidArgument, {},
                       "\"" + std::string(text.substr(0, 40)) + "\" is not a plain decimal number such as 1234.56");
    };
    std::string_view rest = text;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (negative)
        rest.remove_prefix(1);
    Int128 mantissa = 0;
    int fractionDigits = -1;
    bool anyDigit = false;
    for (const char c : rest) {
        if (c == '.' && fractionDigits < 0) {
            fractionDigits = 0;
            continue;
        }
        if (c < '0' || c > '9' || fractionDigits == kDigits)
            return bad();
        anyDigit = true;
        mantissa = mantissa * 10 + (c - '0');
        if (fractionDigits >= 0)
            ++fractionDigits;
        if (mantissa > kLargest)
            return failure(ErrorId::OutOfRange, {}, "a decimal number must stay below 1e15");
    }
    if (!anyDigit || fractionDigits == 0)
        return bad();
    for (int i = fractionDigits < 0 ? 0 : fractionDigits; i < kDigits; ++i) {
        mantissa *= 10;
        if (mantissa > kLargest)
            return failure(ErrorId::OutOfRange, {}, "a decimal number must stay below 1e15");
    }
    return fromMantissa(negative ? -mantissa : mantissa);
}

Result<Decimal> Decimal::fromDouble(double value)
{
    if (!std::isfinite(value) || std::abs(value) >= 1e15)
        return failure(ErrorId::OutOfRange, {}, "a decimal number must be finite and below 1e15");
    const double whole = std::trunc(value);
    const double fraction = std::nearbyint((value - whole) * 1e15);
    return fromMantissa(static_cast<Int128>(whole) * kOne + static_cast<Int128>(fraction) * 1000);
}

double Decimal::toDouble() const
{
    const auto whole = static_cast<double>(m_mantissa / kOne);
    return whole + static_cast<double>(m_mantissa % kOne) / 1e18;
}

std::string Decimal::toText() const
{
    const bool negative = m_mantissa < 0;
    Int128 value = negative ? -m_mantissa : m_mantissa;
    std::string fraction(kDigits, '0');
    for (int i = kDigits - 1; i >= 0; --i) {
        fraction[static_cast<std::size_t>(i)] = static_cast<char>('0' + static_cast<int>(value % 10));
        value /= 10;
    }
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    std::string text = std::to_string(static_cast<long long>(value));
    if (!fraction.empty())
        text += "." + fraction;
    return negative ? "-" + text : text;
}

Result<Decimal> multiply(Decimal a, Decimal b)
{
    return roundedQuotient(toWide(a.mantissa()) * toWide(b.mantissa()), toWide(kOne));
}

Result<Decimal> divide(Decimal a, Decimal b)
{
    if (b.mantissa() == 0)
        return failure(ErrorId::OutOfRange, {}, "division by zero");
    Wide numerator = toWide(a.mantissa()) * toWide(kOne);
    Wide denominator = toWide(b.mantissa());
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    return roundedQuotient(numerator, denominator);
}

}  // namespace sizewright
