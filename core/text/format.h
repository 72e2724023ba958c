// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/text/message.h"

namespace sizewright {

/// The id of "en", "de" or "zh_CN" (also "zh-CN", "zh", "de_DE" ...); nothing for other names.
[[nodiscard]] std::optional<LanguageId> languageFromName(std::string_view name);
[[nodiscard]] std::string_view languageName(LanguageId id);

/// Digits with the language's decimal sign and thousands separators: 1,234.5 - 1.234,5 - 1,234.5. A dash for what is no number.
[[nodiscard]] std::string formatNumber(double value, int decimals, LanguageId language);
/// Every digit of an exact decimal.
[[nodiscard]] std::string formatDecimal(Decimal value, LanguageId language);
[[nodiscard]] std::string formatInteger(std::int64_t value, LanguageId language);
[[nodiscard]] std::string formatPercent(double fraction, int decimals, LanguageId language);
/// Rounds to `digits` significant digits for headlines; 0 stays 0.
[[nodiscard]] double roundSignificant(double value, int digits);

/// "641.3 GiB"; a unit that gives one to four digits before the point.
[[nodiscard]] std::string formatBytes(Bytes value, LanguageId language);
[[nodiscard]] std::string formatGigabytes(Bytes value, int decimals, LanguageId language);
[[nodiscard]] std::string formatRate(TokensPerSecond value, LanguageId language);
/// "17 tokens/s (14-20)"
[[nodiscard]] std::string formatRateBand(const Band<TokensPerSecond>& band, LanguageId language);
/// "820 ms", "1.9 s", "12 min"
[[nodiscard]] std::string formatDuration(Seconds value, LanguageId language);
[[nodiscard]] std::string formatDurationBand(const Band<Seconds>& band, LanguageId language);
[[nodiscard]] std::string formatPower(Watts value, LanguageId language);
/// "5.2 kW (3.1-6.3)"
[[nodiscard]] std::string formatPowerBand(const Band<Watts>& band, LanguageId language);
/// "2.4 J (1.5-3.3)"
[[nodiscard]] std::string formatJoulesBand(const Band<JoulesPerToken>& band, LanguageId language);
[[nodiscard]] std::string formatEnergy(KilowattHours value, LanguageId language);
/// All digits, with currency: "CNY 1,234,567.89", "1.234.567,89 EUR", "1,234,567.89 CNY".
[[nodiscard]] std::string formatMoney(Money amount, LanguageId language);
/// Whole major units, or two significant digits with k, M or wan for headlines.
[[nodiscard]] std::string formatMoneyWhole(Money amount, LanguageId language);
[[nodiscard]] std::string formatMoneyHeadline(Money amount, LanguageId language);
[[nodiscard]] std::string formatMoneyHeadlineRange(Money low, Money high, LanguageId language);

}  // namespace sizewright
