// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "ui/quotes/quote_desk.h"
#endif

namespace sizewright {

/// The criteria by which quality is judged. Weights are typed one after the other, so a set whose weights do not add up yet is
/// kept here and goes into the plan, as one command, once they do.
class CriteriaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Weight, KnockOut, Zero, Five, Ten, kColumns };

    explicit CriteriaModel(QuoteDesk* desk, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setCriteria(std::vector<Criterion> criteria);
    void addCriterion();
    void removeCriterion(int row);
    /// Keeps the proportions and makes the weights add up.
    void scaleWeights();

    /// Sum of the weights, 1 where they add up.
    [[nodiscard]] Decimal sum() const;
    /// Whether the plan still has other criteria, because the weights do not add up.
    [[nodiscard]] bool isPending() const { return m_pending; }
    /// Scores that were frozen hold for the criteria as they were.
    [[nodiscard]] bool isLocked() const;

signals:
    void stateChanged();

private:
    void followTender();
    void commit();
    [[nodiscard]] QString text(const Criterion& criterion, int column) const;

    QuoteDesk* m_desk;
    std::vector<Criterion> m_draft;
    std::vector<Criterion> m_base;  ///< of the plan when the draft began
    bool m_pending = false;
};

}  // namespace sizewright
