// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>
#include <string>

#ifndef Q_MOC_RUN
#include "core/catalog/claim.h"
#endif

namespace sizewright {

/// The claims with a verdict, of a topic, and with all words in the current language or in English.
class ClaimsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words);
    void setVerdict(std::optional<ClaimVerdict> verdict);
    void setTopic(std::optional<ClaimTopic> topic);
    /// Null if the row does not exist.
    [[nodiscard]] const Claim* claim(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::string m_words;
    std::optional<ClaimVerdict> m_verdict;
    std::optional<ClaimTopic> m_topic;
};

}  // namespace sizewright
