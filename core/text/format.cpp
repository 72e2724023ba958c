// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/format.h"

#include <array>
#include <cmath>
#include <cstdlib>

#include "core/io/number_text.h"

namespace sizewright {
namespace {

struct Signs {
    char decimal;
    char group;
};

Signs signsOf(LanguageId language)
{
    return language == LanguageId::De ? Signs{',', '.'} : Signs{'.', ','};
}

/// "-1234567.5" with the language's signs.
std::string localised(const std::string& plain, LanguageId language)
{
    const Signs signs = signsOf(language);
    const std::size_t start = plain.starts_with('-') ? 1 : 0;
    const std::size_t point = std::min(plain.find('.'), plain.size());
    std::string result = plain.substr(0, start);
    for (std::size_t i = start; i < point; ++i) {
        if (i > start && (point - i) % 3 == 0)
            result += signs.group;
        result += plain[i];
    }
    if (point < plain.size())
        result += signs.decimal + plain.substr(point + 1);
    return result;
}

/// Few digits where a value is large, one more where it is small.
int decimalsFor(double value)
{
    const double size = std::abs(value);
    return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

struct Scaled {
    double value;
    std::string unit;
    int decimals;
};

Scaled scaledDuration(Seconds value)
{
    const double s = value.raw();
    if (s < 1)
        return {s * 1e3, "ms", s < 0.1 ? 1 : 0};
    if (s < 120)
        return {s, "s", s < 10 ? 1 : 0};
    if (s < 7200)
        return {s / 60, "min", s < 600 ? 1 : 0};
    return {s / 3600, "h", 1};
}

struct HeadlineUnit {
    double factor;
    std::string suffix;
};

HeadlineUnit headlineUnit(double major, LanguageId language)
{
    const double size = std::abs(major) * (1 + 1e-9);  // rounding before may have left it a hair below a unit
    if (language == LanguageId::ZhCn)
        return size >= 1e8 ? HeadlineUnit{1e8, " 亿"} : size >= 1e4 ? HeadlineUnit{1e4, " 万"} : HeadlineUnit{1, ""};
    if (size >= 1e6)
        return {1e6, language == LanguageId::De ? " Mio." : " M"};
    if (size >= 1e4)
        return {1e3, language == LanguageId::De ? " Tsd." : " k"};
    return {1, ""};
}

std::string headlineDigits(double major, const HeadlineUnit& unit, LanguageId language)
{
    const double scaled = roundSignificant(major, 2) / unit.factor;
    const double size = std::abs(scaled);
    const int decimals = size == 0 || size >= 10 ? 0 : size < 1 ? 2 : 1;
    return formatNumber(scaled, decimals, language);
}

std::string withCurrency(const std::string& digits, Currency currency, LanguageId language)
{
    const std::string code(currencyCode(currency));
    return language == LanguageId::De ? digits + " " + code : code + " " + digits;
}

}  // namespace

std::optional<LanguageId> languageFromName(std::string_view name)
{
    if (name.starts_with("zh"))
        return LanguageId::ZhCn;
    if (name.starts_with("de"))
        return LanguageId::De;
    if (name.starts_with("en"))
        return LanguageId::En;
    return std::nullopt;
}

std::string_view languageName(LanguageId id)
{
    constexpr std::array<std::string_view, 3> kNames{"en", "de", "zh_CN"};
    return kNames[static_cast<std::size_t>(id)];
}

std::string formatNumber(double value, int decimals, LanguageId language)
{
    return std::isfinite(value) ? localised(fixedText(value, decimals), language) : "–";
}

std::string formatDecimal(Decimal value, LanguageId language)
{
    return localised(value.toText(), language);
}

std::string formatInteger(std::int64_t value, LanguageId language)
{
    return localised(std::to_string(value), language);
}

std::string formatPercent(double fraction, int decimals, LanguageId language)
{
    const std::string digits = formatNumber(fraction * 100, decimals, language);
    return language == LanguageId::ZhCn ? digits + "%" : digits + " %";
}

double roundSignificant(double value, int digits)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    const double magnitude = std::pow(10.0, digits - 1 - std::floor(std::log10(std::abs(value))));
    return std::round(value * magnitude) / magnitude;
}

std::string formatBytes(Bytes value, LanguageId language)
{
    constexpr std::array<std::string_view, 5> kUnits{"B", "KiB", "MiB", "GiB", "TiB"};
    auto size = static_cast<double>(value.raw());
    std::size_t unit = 0;
    while (std::abs(size) >= 1024 && unit + 1 < kUnits.size() && !(unit == 3 && std::abs(size) < 10240)) {
        size /= 1024;
        ++unit;
    }
    return formatNumber(size, unit == 0 ? 0 : std::abs(size) >= 1000 ? 0 : 1, language) + " " + std::string(kUnits[unit]);
}

std::string formatGigabytes(Bytes value, int decimals, LanguageId language)
{
    return formatNumber(static_cast<double>(value.raw()) / 1e9, decimals, language) + " GB";
}

std::string formatRate(TokensPerSecond value, LanguageId language)
{
    const double v = value.raw();
    return formatNumber(v, v < 10 ? 1 : 0, language) + " tokens/s";
}

std::string formatRateBand(const Band<TokensPerSecond>& band, LanguageId language)
{
    const int decimals = band.typical.raw() < 10 ? 1 : 0;
    return formatNumber(band.typical.raw(), decimals, language) + " tokens/s (" +
           formatNumber(band.low.raw(), decimals, language) + "–" + formatNumber(band.high.raw(), decimals, language) + ")";
}

std::string formatDuration(Seconds value, LanguageId language)
{
    const Scaled scaled = scaledDuration(value);
    return formatNumber(scaled.value, scaled.decimals, language) + " " + scaled.unit;
}

std::string formatDurationBand(const Band<Seconds>& band, LanguageId language)
{
    return formatDuration(band.typical, language) + " (" + formatDuration(band.low, language) + "–" +
           formatDuration(band.high, language) + ")";
}

std::string formatPower(Watts value, LanguageId language)
{
    const double w = value.raw();
    return w >= 1000 ? formatNumber(w / 1000, 1, language) + " kW" : formatNumber(w, 0, language) + " W";
}

std::string formatPowerBand(const Band<Watts>& band, LanguageId language)
{
    const bool kilo = band.typical.raw() >= 1000;
    const auto figure = [&](Watts value) { return formatNumber(value.raw() / (kilo ? 1000 : 1), kilo ? 1 : 0, language); };
    return figure(band.typical) + (kilo ? " kW (" : " W (") + figure(band.low) + "–" + figure(band.high) + ")";
}

std::string formatJoulesBand(const Band<JoulesPerToken>& band, LanguageId language)
{
    const int decimals = decimalsFor(band.typical.raw());
    const auto figure = [&](JoulesPerToken value) { return formatNumber(value.raw(), decimals, language); };
    return figure(band.typical) + " J (" + figure(band.low) + "–" + figure(band.high) + ")";
}

std::string formatEnergy(KilowattHours value, LanguageId language)
{
    return formatNumber(value.raw(), decimalsFor(value.raw()), language) + " kWh";
}

std::string formatMoney(Money amount, LanguageId language)
{
    return withCurrency(localised(plainText(amount), language), amount.currency, language);
}

std::string formatMoneyWhole(Money amount, LanguageId language)
{
    return withCurrency(formatNumber(std::round(toDecimal(amount).toDouble()), 0, language), amount.currency, language);
}

std::string formatMoneyHeadline(Money amount, LanguageId language)
{
    const double major = toDecimal(amount).toDouble();
    const HeadlineUnit unit = headlineUnit(roundSignificant(major, 2), language);
    return withCurrency(headlineDigits(major, unit, language) + unit.suffix, amount.currency, language);
}

std::string formatMoneyHeadlineRange(Money low, Money high, LanguageId language)
{
    const HeadlineUnit unit = headlineUnit(roundSignificant(toDecimal(high).toDouble(), 2), language);
    const std::string from = headlineDigits(toDecimal(low).toDouble(), unit, language);
    const std::string to = headlineDigits(toDecimal(high).toDouble(), unit, language);
    return withCurrency((from == to ? to : from + "–" + to) + unit.suffix, high.currency, language);
}

}  // namespace sizewright
