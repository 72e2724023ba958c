// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <memory>

#ifndef Q_MOC_RUN
#include "ui/session/plan_session.h"
#endif

namespace sizewright {

/// Every option of a plan as a row, in the plan's own order.
class OptionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1,  ///< raw number or text; invalid if not known
        IdRole,                       ///< the option's id
        FamilyRole,
        VerdictRole,
    };

    explicit OptionsModel(QObject* parent = nullptr);
    void setOutcome(std::shared_ptr<const PlanSession::Outcome> outcome);
    void setPalette(const QPalette& palette);
    /// Null if the row does not exist.
    [[nodiscard]] const Option* option(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const PlanSession::Outcome> m_outcome;
    std::array<QIcon, 3> m_icons;
};

}  // namespace sizewright
