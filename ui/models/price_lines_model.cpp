// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/price_lines_model.h"

#include <QCoreApplication>

#include "core/plan/option_bill.h"

#include "ui/support/catalog_texts.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

QVariant major(const std::optional<MoneyRange>& range, Money MoneyRange::*amount)
{
    return range ? QVariant(toDecimal((*range).*amount).toDouble()) : QVariant();
}

struct ColumnText {
    const char* title;
    const char* meaning;
};
constexpr ColumnText kTexts[PriceLinesModel::kColumns] = {
    {QT_TRANSLATE_NOOP("PriceLine", "Option"),
     QT_TRANSLATE_NOOP("PriceLine", "The best option of a family, or its nearest miss.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Group"),
     QT_TRANSLATE_NOOP("PriceLine", "Compute, memory, storage, network, site, or services.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Part"),
     QT_TRANSLATE_NOOP("PriceLine", "What the item is in the machine's bill of materials.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Item"),
     QT_TRANSLATE_NOOP("PriceLine", "Exact name of the item whose price was looked up.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Quantity"),
     QT_TRANSLATE_NOOP("PriceLine", "How many of the item all machines together need.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Unit, typical (%1)"),
     QT_TRANSLATE_NOOP("PriceLine", "Typical price of one, in the plan's currency.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Total (%1)"),
     QT_TRANSLATE_NOOP("PriceLine", "Typical price times quantity, in the plan's currency; paid every year where it says so.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Observed"),
     QT_TRANSLATE_NOOP("PriceLine", "The day on which the price was seen; “old” where it is older than its class allows.")},
    {QT_TRANSLATE_NOOP("PriceLine", "As recorded"),
     QT_TRANSLATE_NOOP("PriceLine", "Kind, date, grade, currency, range and tax of the price before it was converted.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Source"), QT_TRANSLATE_NOOP("PriceLine", "Where the price was read.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Unit, low (%1)"),
     QT_TRANSLATE_NOOP("PriceLine", "Lowest price of one, widened by the price's age, in the plan's currency.")},
    {QT_TRANSLATE_NOOP("PriceLine", "Unit, high (%1)"),
     QT_TRANSLATE_NOOP("PriceLine", "Highest price of one, widened by the price's age, in the plan's currency.")},
};

bool isNumber(int column)
{
    return column != PriceLinesModel::Date && column != PriceLinesModel::Recorded && column != PriceLinesModel::Source &&
           column >= PriceLinesModel::Quantity;
}

}  // namespace

PriceLinesModel::PriceLinesModel(QObject* parent) : QAbstractTableModel(parent) {}

void PriceLinesModel::setOutcome(std::shared_ptr<const PlanSession::Outcome> outcome)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    m_rows.clear();
    if (m_outcome && m_outcome->plan) {
        const auto prices = PriceBook::make(*m_outcome->catalog, m_outcome->scenario);
        for (const FamilyAnswer& answer : m_outcome->plan->families) {
            const auto shown = answer.best ? answer.best : answer.nearestMiss;
            if (!shown)
                continue;
            const Option& option = m_outcome->plan->options[*shown];
            if (!option.cost)
                continue;
            addBill(option, prices);
        }
    }
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void PriceLinesModel::addBill(const Option& option, const Result<PriceBook>& prices)
{
    const std::vector<BillLine> lines =
        prices ? optionBill(*m_outcome->catalog, m_outcome->scenario, option, *prices) : std::vector<BillLine>();
    for (const BillLine& line : lines)
        m_rows.push_back({&option, line});
    // An option without a machine has no site, but may have a bill.
    if (lines.empty())
        for (const PricedLine& line : option.cost->bill.lines)
            m_rows.push_back({&option, {groupOf(line.component), line.total ? LineStatus::Priced : LineStatus::NoPrice, false, line, {}, {}}});
}

int PriceLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PriceLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant PriceLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf({text(row, index.column())});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant PriceLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const Currency currency = m_outcome ? m_outcome->scenario.finance.currency : Currency::CNY;
        return QCoreApplication::translate("PriceLine", kTexts[section].title)
            .replace(QLatin1String("%1"), toQString(currencyCode(currency)));
    }
    case Qt::ToolTipRole:
        return toolTipOf({QCoreApplication::translate("PriceLine", kTexts[section].meaning)});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PriceLinesModel::sortKey(const Row& row, int column)
{
    const PricedLine& line = row.line.priced;
    switch (column) {
    case Group:
        return static_cast<int>(row.line.group);
    case Quantity:
        return line.quantity > 0 ? QVariant(line.quantity) : QVariant();
    case UnitLow:
        return major(line.unit, &MoneyRange::low);
    case UnitTypical:
        return major(line.unit, &MoneyRange::typical);
    case UnitHigh:
        return major(line.unit, &MoneyRange::high);
    case Total:
        return major(line.total, &MoneyRange::typical);
    default:
        return text(row, column);
    }
}

QString PriceLinesModel::text(const Row& row, int column)
{
    const PricedLine& line = row.line.priced;
    switch (column) {
    case OptionName:
        return row.option->platform == nullptr ? QString() : toQString(row.option->platform->name);
    case Group:
        return sizewright::text(billGroupName(row.line.group));
    case Component:
        return componentText(line.component);
    case Item:
        return line.item.empty() && row.line.basis ? sizewright::text(*row.line.basis) : toQString(line.item);
    case Date: {
        if (line.record == nullptr)
            return sizewright::text(lineStatusName(row.line.status));
        const QString date = toQString(line.record->observedOn);
        return line.stale ? tr("%1 (old)").arg(date) : date;
    }
    case Recorded:
        return line.record == nullptr || row.line.status != LineStatus::Priced
                   ? QString()
                   : toQString(recordText(*line.record, uiLanguage(currentLanguage())));
    case Source:
        return line.record == nullptr ? toQString(row.line.source) : toQString(line.record->source.title);
    default:
        break;
    }
    const QVariant value = sortKey(row, column);
    if (!value.isValid())
        return QStringLiteral("–");
    const QString figure = toQString(formatNumber(value.toDouble(), column == Quantity ? 0 : 2, currentLanguage()));
    return column == Total && row.line.yearly ? tr("%1 a year").arg(figure) : figure;
}

}  // namespace sizewright
