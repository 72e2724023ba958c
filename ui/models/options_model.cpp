// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/options_model.h"

#include <QCoreApplication>

#include "ui/models/option_column.h"
#include "ui/support/language.h"
#include "ui/support/verdict_icon.h"

namespace sizewright {

OptionsModel::OptionsModel(QObject* parent) : QAbstractTableModel(parent)
{
    setPalette(QPalette());
}

void OptionsModel::setOutcome(std::shared_ptr<const PlanSession::Outcome> outcome)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void OptionsModel::setPalette(const QPalette& palette)
{
    for (const Verdict verdict : {Verdict::Fits, Verdict::FitsWithLimits, Verdict::DoesNotFit})
        m_icons[static_cast<std::size_t>(verdict)] = verdictIcon(verdict, palette);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

const Option* OptionsModel::option(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_outcome->plan->options[static_cast<std::size_t>(row)];
}

int OptionsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_outcome || !m_outcome->plan)
        return 0;
    return static_cast<int>(m_outcome->plan->options.size());
}

int OptionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(optionColumns().size());
}

QVariant OptionsModel::data(const QModelIndex& index, int role) const
{
    const Option* row = index.isValid() ? option(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    const OptionColumn& column = optionColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(*row);
    case Qt::ToolTipRole:
        return toolTipOf(column.tip != nullptr ? column.tip(*row) : QStringList{column.text(*row)});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return index.column() == 0 ? QVariant(m_icons[static_cast<std::size_t>(row->verdict)]) : QVariant();
    case SortRole:
        return column.sortKey(*row);
    case IdRole:
        return toQString(row->id);
    case FamilyRole:
        return static_cast<int>(row->family);
    case VerdictRole:
        return static_cast<int>(row->verdict);
    default:
        return {};
    }
}

QVariant OptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const OptionColumn& column = optionColumns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: {
        const Currency currency = m_outcome ? m_outcome->scenario.finance.currency : Currency::CNY;
        return QCoreApplication::translate("OptionColumn", column.title)
            .replace(QLatin1String("%1"), toQString(currencyCode(currency)));
    }
    case Qt::ToolTipRole:
        return toolTipOf({QCoreApplication::translate("OptionColumn", column.meaning)});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

}  // namespace sizewright
