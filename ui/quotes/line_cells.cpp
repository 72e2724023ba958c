// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/line_cells.h"

#include <QCoreApplication>

#include <set>

#include "ui/quotes/quote_lines_model.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

const QString kPlatform = QStringLiteral("platform/");
const QString kAccelerator = QStringLiteral("accelerator/");
const QString kCpu = QStringLiteral("cpu/");
const QString kPrice = QStringLiteral("price/");

QVariant pairOf(const QString& text, const QString& data)
{
    return QVariantList{text, data};
}

template <class T>
void offer(QVariantList& choices, const std::vector<T>& entries, const QString& kind)
{
    for (const T& entry : entries)
        choices << QVariant(pairOf(toQString(entry.name), kind + toQString(entry.id)));
}

template <class T>
QString nameOf(const T* entry, const std::string& id)
{
    return entry != nullptr ? toQString(entry->name) : toQString(id);
}

/// Nothing typed is nothing stated.
bool setAmount(std::optional<Money>& amount, const QString& typed, Currency currency)
{
    const auto read = amountOf(typed, currency);
    if (!read && !typed.trimmed().isEmpty())
        return false;
    amount = read;
    return true;
}

}  // namespace

bool setLineText(QuoteLine& line, int column, const QString& typed, Currency currency)
{
    switch (column) {
    case QuoteLinesModel::Text:
        line.text = typed.toStdString();
        return true;
    case QuoteLinesModel::Detail:
        line.detail = typed.toStdString();
        return true;
    case QuoteLinesModel::Unit:
        line.unit = typed.toStdString();
        return true;
    case QuoteLinesModel::Quantity:
        if (const auto quantity = decimalOf(typed); quantity && *quantity >= Decimal())
            line.quantity = *quantity;
        else
            return false;
        return true;
    case QuoteLinesModel::UnitPrice:
        return setAmount(line.unitPrice, typed, currency);
    case QuoteLinesModel::Total:
        return setAmount(line.total, typed, currency);
    default:
        return false;
    }
}

void setLinePart(QuoteLine& line, QuotePart part, const CatalogMatch& present)
{
    line.match = present.part == part ? present : CatalogMatch{};
    line.match.part = part;
    line.match.byUser = true;
}

void setLineEntry(QuoteLine& line, const QString& entry, const CatalogMatch& present)
{
    const auto id = [&entry] { return entry.section(QLatin1Char('/'), 1).toStdString(); };
    line.match = CatalogMatch{};
    line.match.part = present.part;
    line.match.byUser = true;
    if (entry.startsWith(kPlatform))
        line.match.platformId = id();
    else if (entry.startsWith(kAccelerator))
        line.match.acceleratorId = id();
    else if (entry.startsWith(kCpu))
        line.match.cpuId = id();
    else if (entry.startsWith(kPrice))
        line.match.priceItem = id();
}

QVariantList partChoices()
{
    QVariantList choices;
    for (int i = 0; i < kQuoteParts; ++i)
        choices << QVariant(QVariantList{text(quotePartName(static_cast<QuotePart>(i))), i});
    return choices;
}

QVariantList entryChoices(const Catalog& catalog, QuotePart part)
{
    QVariantList choices{QVariant(pairOf(QCoreApplication::translate("Quote", "none"), QString()))};
    if (part == QuotePart::Server || part == QuotePart::Host || part == QuotePart::Unknown)
        offer(choices, catalog.platforms, kPlatform);
    if (part == QuotePart::Accelerator || part == QuotePart::Unknown)
        offer(choices, catalog.accelerators, kAccelerator);
    if (part == QuotePart::Cpu || part == QuotePart::Unknown)
        offer(choices, catalog.cpus, kCpu);
    std::set<std::string> items;
    for (const PriceRecord& record : catalog.prices)
        items.insert(record.item);
    for (const std::string& item : items)
        choices << QVariant(pairOf(toQString(item), kPrice + toQString(item)));
    return choices;
}

QString entryOf(const CatalogMatch& match)
{
    if (!match.platformId.empty())
        return kPlatform + toQString(match.platformId);
    if (!match.acceleratorId.empty())
        return kAccelerator + toQString(match.acceleratorId);
    if (!match.cpuId.empty())
        return kCpu + toQString(match.cpuId);
    return match.priceItem.empty() ? QString() : kPrice + toQString(match.priceItem);
}

QString entryName(const Catalog& catalog, const CatalogMatch& match)
{
    if (!match.platformId.empty())
        return nameOf(catalog.platform(match.platformId), match.platformId);
    if (!match.acceleratorId.empty())
        return nameOf(catalog.accelerator(match.acceleratorId), match.acceleratorId);
    if (!match.cpuId.empty())
        return nameOf(catalog.cpu(match.cpuId), match.cpuId);
    return toQString(match.priceItem);
}

}  // namespace sizewright
