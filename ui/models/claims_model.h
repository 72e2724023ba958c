// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#ifndef Q_MOC_RUN
#include "core/catalog/claim.h"
#endif

namespace sizewright {

/// The catalog's claims as rows, in its own order and in the current language.
class ClaimsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        VerdictRole,      ///< ClaimVerdict as int
        VerdictNameRole,  ///< in the current language
    };

    /// The claims outlive the model.
    explicit ClaimsModel(const std::vector<Claim>& claims, QObject* parent = nullptr);
    /// Null if the row does not exist.
    [[nodiscard]] const Claim* claim(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const std::vector<Claim>* m_claims;
};

}  // namespace sizewright
