// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_texts.h"

#include <QCoreApplication>

#include <cmath>

#include "core/text/format.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

constexpr qsizetype kLongestCell = 400;
constexpr double kHalfPerCent = 0.005;

QString translated(const char* text)
{
    return QCoreApplication::translate("Quote", text);
}

/// Whether separators of groups, if there are any, part groups of three digits.
bool groupsAreWhole(const QString& whole, QChar separator)
{
    const QStringList groups = whole.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype digits = groups[i].size();
        if (groups.size() > 1 && (i == 0 ? digits < 1 || digits > 3 : digits != 3))
            return false;
    }
    return true;
}

void relabel(std::optional<Money>& amount, Currency currency)
{
    if (!amount)
        return;
    const auto same = moneyOf(toDecimal(*amount), currency);
    amount = same ? std::optional(*same) : std::nullopt;
}

}  // namespace

std::optional<Decimal> decimalOf(const QString& text)
{
    const QLocale locale = localeOf(currentLanguage());
    QString number = text.trimmed();
    const QString point = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    const bool negative = number.startsWith(QLatin1Char('-')) || number.startsWith(QChar(0x2212));
    if (negative)
        number.remove(0, 1);
    const qsizetype end = number.indexOf(point);
    QString whole = end < 0 ? number : number.left(end);
    const QString fraction = end < 0 ? QString() : number.mid(end + point.size());
    if (!group.isEmpty() && !groupsAreWhole(whole, group.front()))
        return std::nullopt;
    whole.remove(group);
    const QString plain = (negative ? QStringLiteral("-") : QString()) + whole + (end < 0 ? QString() : QLatin1Char('.') + fraction);
    const auto parsed = Decimal::parse(plain.toStdString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QString decimalText(Decimal value)
{
    return toQString(formatDecimal(value, currentLanguage()));
}

std::optional<Money> amountOf(const QString& text, Currency currency)
{
    const auto number = decimalOf(text);
    if (!number)
        return std::nullopt;
    const auto amount = moneyOf(*number, currency);
    return amount && toDecimal(*amount) == *number ? std::optional(*amount) : std::nullopt;
}

QString amountText(const std::optional<Money>& amount)
{
    return amount ? toQString(formatNumber(toDecimal(*amount).toDouble(), minorDigits(amount->currency), currentLanguage())) : QString();
}

QString moneyText(const std::optional<Money>& amount)
{
    return amount ? toQString(formatMoneyWhole(*amount, currentLanguage())) : QStringLiteral("–");
}

QString rangeText(const std::optional<MoneyRange>& range)
{
    if (!range)
        return QStringLiteral("–");
    const auto whole = [](Money amount) { return toQString(formatNumber(toDecimal(amount).toDouble(), 0, currentLanguage())); };
    return range->low == range->high ? moneyText(range->typical)
                                     : QStringLiteral("%1 (%2–%3)").arg(moneyText(range->typical), whole(range->low), whole(range->high));
}

QString deviationText(const std::optional<double>& deviation)
{
    if (!deviation)
        return QStringLiteral("–");
    const QString share = toQString(formatPercent(std::abs(*deviation), 0, currentLanguage()));
    if (std::abs(*deviation) < kHalfPerCent)
        return share;
    return (*deviation < 0 ? QChar(0x2212) : QLatin1Char('+')) + share;
}

QString cellText(std::string_view data)
{
    QString shown = toQString(data.substr(0, static_cast<std::size_t>(kLongestCell) * 4)).left(kLongestCell);
    for (QChar& c : shown) {
        if (c.isSpace())
            c = QLatin1Char(' ');
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar(0xFFFD);
    }
    return shown;
}

void setCurrency(Quote& quote, Currency currency)
{
    quote.currency = currency;
    for (QuoteLine& line : quote.lines) {
        relabel(line.unitPrice, currency);
        relabel(line.total, currency);
    }
    for (auto* amount : {&quote.discount, &quote.freight, &quote.installation, &quote.statedTotal})
        relabel(*amount, currency);
}

QString quoteTitle(const Quote& quote)
{
    if (!quote.vendor.empty())
        return cellText(quote.vendor);
    return quote.number.empty() ? translated(QT_TRANSLATE_NOOP("Quote", "Quote %1")).arg(toQString(quote.id)) : cellText(quote.number);
}

QStringList basisNames()
{
    return {translated(QT_TRANSLATE_NOOP("Quote", "not stated")), translated(QT_TRANSLATE_NOOP("Quote", "net of VAT")),
            translated(QT_TRANSLATE_NOOP("Quote", "VAT included"))};
}

QStringList conditionNames()
{
    return {translated(QT_TRANSLATE_NOOP("Quote", "not stated")), translated(QT_TRANSLATE_NOOP("Quote", "new")),
            translated(QT_TRANSLATE_NOOP("Quote", "refurbished")), translated(QT_TRANSLATE_NOOP("Quote", "used"))};
}

QStringList warrantyGiverNames()
{
    return {translated(QT_TRANSLATE_NOOP("Quote", "not stated")), translated(QT_TRANSLATE_NOOP("Quote", "the maker")),
            translated(QT_TRANSLATE_NOOP("Quote", "the vendor")), translated(QT_TRANSLATE_NOOP("Quote", "nobody"))};
}

QStringList rateScopeNames()
{
    return {translated(QT_TRANSLATE_NOOP("Quote", "not stated")), translated(QT_TRANSLATE_NOOP("Quote", "each user")),
            translated(QT_TRANSLATE_NOOP("Quote", "all users together"))};
}

}  // namespace sizewright
