// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/options_filter.h"

#include <algorithm>

#include "ui/models/option_column.h"
#include "ui/models/options_model.h"

namespace sizewright {

OptionsFilter::OptionsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(OptionsModel::SortRole);
    setSortLocaleAware(true);
}

void OptionsFilter::setFamily(std::optional<Family> family)
{
    m_family = family;
    invalidateFilter();
}

void OptionsFilter::setFittingOnly(bool fittingOnly)
{
    m_fittingOnly = fittingOnly;
    invalidateFilter();
}

void OptionsFilter::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool OptionsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_family && first.data(OptionsModel::FamilyRole).toInt() != static_cast<int>(*m_family))
        return false;
    if (m_fittingOnly && first.data(OptionsModel::VerdictRole).toInt() == static_cast<int>(Verdict::DoesNotFit))
        return false;
    if (m_words.isEmpty())
        return true;
    QString texts;
    const auto columns = optionColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].number)
            texts += first.siblingAtColumn(static_cast<int>(i)).data().toString() + QLatin1Char('\n');
    }
    return std::ranges::all_of(m_words, [&](const QString& word) { return texts.contains(word, Qt::CaseInsensitive); });
}

bool OptionsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool hasLeft = left.data(OptionsModel::SortRole).isValid();
    const bool hasRight = right.data(OptionsModel::SortRole).isValid();
    if (hasLeft && hasRight)
        return QSortFilterProxyModel::lessThan(left, right);
    if (hasLeft == hasRight)
        return false;
    return sortOrder() == Qt::AscendingOrder ? hasLeft : hasRight;
}

}  // namespace sizewright
