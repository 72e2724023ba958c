// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>

#ifndef Q_MOC_RUN
#include "ui/session/option_levers.h"
#endif

namespace sizewright {

/// The levers of an option: what articles say, and what each does here.
class LeversModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Statement, Use, Memory, Requests, UserSpeed, TotalSpeed, Cost, Verdict, kColumns };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit LeversModel(QObject* parent = nullptr);
    void setAnswer(std::shared_ptr<const OptionLevers::Answer> answer);
    /// Null outside the rows.
    [[nodiscard]] const LeverResult* lever(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const LeverResult& result, int column);
    [[nodiscard]] static QVariant sortKey(const LeverResult& result, int column);

    std::shared_ptr<const OptionLevers::Answer> m_answer;
};

}  // namespace sizewright
