// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "ui/quotes/quote_desk.h"
#endif

namespace sizewright {

/// What each quote gets for each criterion: a row a quote, a column a criterion, and the points of quality that follow. No price
/// stands here.
class ScoresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ScoresModel(QuoteDesk* desk, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Why a quote gets what it gets; empty where nothing is written or scored.
    [[nodiscard]] QString reason(const QModelIndex& index) const;
    void setReason(const QModelIndex& index, const QString& reason);
    [[nodiscard]] bool isScored(const QModelIndex& index) const { return score(index.row(), index.column()) != nullptr; }
    [[nodiscard]] bool isLocked() const;

private:
    struct Row {
        std::string id;
        QString title;
        QString points;
        QString pointsReason;
    };
    void followTender();
    [[nodiscard]] const Criterion* criterion(int column) const;
    [[nodiscard]] const CriterionScore* score(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    bool put(int row, int column, const std::optional<Decimal>& score);

    QuoteDesk* m_desk;
    std::vector<Row> m_rows;
    std::vector<Criterion> m_criteria;
    std::vector<CriterionScore> m_scores;
};

}  // namespace sizewright
