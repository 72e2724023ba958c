// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#ifndef Q_MOC_RUN
#include "core/cost/site_costs.h"
#include "ui/session/plan_session.h"
#endif

namespace sizewright {

/// The bills of each family's best option (or nearest miss), line by line: what a price is, how old, and where it comes
/// from; what the site supplies and what has no price stand there as well.
class PriceLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { OptionName, Group, Component, Item, Quantity, UnitTypical, Total, Date, Recorded, Source, UnitLow, UnitHigh, kColumns };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit PriceLinesModel(QObject* parent = nullptr);
    void setOutcome(std::shared_ptr<const PlanSession::Outcome> outcome);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const Option* option = nullptr;
        BillLine line;
    };
    void addBill(const Option& option, const Result<PriceBook>& prices);
    [[nodiscard]] static QVariant sortKey(const Row& row, int column);
    [[nodiscard]] static QString text(const Row& row, int column);

    std::shared_ptr<const PlanSession::Outcome> m_outcome;
    std::vector<Row> m_rows;
};

}  // namespace sizewright
