// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/claims_model.h"

#include "ui/support/language.h"

namespace sizewright {

ClaimsModel::ClaimsModel(const std::vector<Claim>& claims, QObject* parent) : QAbstractListModel(parent), m_claims(&claims)
{}

const Claim* ClaimsModel::claim(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &(*m_claims)[static_cast<std::size_t>(row)];
}

int ClaimsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims->size());
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    const Claim* row = index.isValid() ? claim(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    const QString statement = toQString(row->statement.in(currentLanguage()));
    const QString verdict = text(claimVerdictName(row->verdict));
    switch (role) {
    case Qt::DisplayRole:
        return statement;
    case Qt::ToolTipRole:
        return toolTipOf({statement});
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(verdict, statement);
    case IdRole:
        return toQString(row->id);
    case VerdictRole:
        return static_cast<int>(row->verdict);
    case VerdictNameRole:
        return verdict;
    default:
        return {};
    }
}

}  // namespace sizewright
