// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

#ifndef Q_MOC_RUN
#include "core/plan/plan.h"
#endif

namespace sizewright {

/// The options that match a family and a text, sorted by raw values; unknown values always stand last.
class OptionsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit OptionsFilter(QObject* parent = nullptr);
    void setFamily(std::optional<Family> family);
    void setFittingOnly(bool fittingOnly);
    /// Every word must occur in one of the row's texts.
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<Family> m_family;
    bool m_fittingOnly = false;
    QStringList m_words;
};

}  // namespace sizewright
