// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/claims_filter.h"

#include <algorithm>

#include "ui/models/claims_model.h"
#include "ui/support/language.h"

namespace sizewright {

void ClaimsFilter::setWords(const QString& words)
{
    m_words = words.toStdString();
    invalidateFilter();
}

void ClaimsFilter::setVerdict(std::optional<ClaimVerdict> verdict)
{
    m_verdict = verdict;
    invalidateFilter();
}

void ClaimsFilter::setTopic(std::optional<ClaimTopic> topic)
{
    m_topic = topic;
    invalidateFilter();
}

const Claim* ClaimsFilter::claim(const QModelIndex& index) const
{
    return static_cast<const ClaimsModel*>(sourceModel())->claim(mapToSource(index).row());
}

bool ClaimsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const Claim* claim = static_cast<const ClaimsModel*>(sourceModel())->claim(row);
    if (claim == nullptr || (m_verdict && claim->verdict != *m_verdict))
        return false;
    if (m_topic && std::find(claim->topics.begin(), claim->topics.end(), *m_topic) == claim->topics.end())
        return false;
    return matchesWords(*claim, m_words, currentLanguage());
}

}  // namespace sizewright
