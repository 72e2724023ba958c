// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

#ifndef Q_MOC_RUN
#include "core/cost/cost.h"
#include "core/quotes/quote.h"
#endif

namespace sizewright {

/// A number as the window's language writes it, with or without group separators; nothing for other texts, and for separators
/// that stand where that language has none, because another language may be meant.
[[nodiscard]] std::optional<Decimal> decimalOf(const QString& text);
[[nodiscard]] QString decimalText(Decimal value);
/// Nothing for other texts, and for more digits than the currency has.
[[nodiscard]] std::optional<Money> amountOf(const QString& text, Currency currency);
/// Digits without the currency; empty if absent.
[[nodiscard]] QString amountText(const std::optional<Money>& amount);
/// Whole units with the currency; a dash if absent.
[[nodiscard]] QString moneyText(const std::optional<Money>& amount);
/// "1,200,000 (1,100,000–1,400,000) CNY"; a dash if absent.
[[nodiscard]] QString rangeText(const std::optional<MoneyRange>& range);
/// "+12 %", "−8 %"; a dash if absent.
[[nodiscard]] QString deviationText(const std::optional<double>& deviation);
/// Text from a file on one line, without characters that turn or hide what follows, and no longer than a cell needs.
[[nodiscard]] QString cellText(std::string_view data);

/// The same amounts in another currency: the numbers stay, because the quote said them.
void setCurrency(Quote& quote, Currency currency);
/// The vendor's name, or the number of the quote, or what it is called in the list.
[[nodiscard]] QString quoteTitle(const Quote& quote);

/// Choices of a field, in the order of the enumeration.
using Choices = QList<std::pair<QString, QString>>;  ///< text, data
[[nodiscard]] QStringList basisNames();
[[nodiscard]] QStringList conditionNames();
[[nodiscard]] QStringList warrantyGiverNames();
[[nodiscard]] QStringList rateScopeNames();

}  // namespace sizewright
