// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <array>
#include <string>
#include <vector>

#ifndef Q_MOC_RUN
#include "ui/quotes/quote_desk.h"
#endif

namespace sizewright {

/// The quotes of a tender, one a row: price as quoted and for the same scope, how far from the market, and what was found.
class QuotesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Vendor, Findings, SameScope, Deviation, Place, Quoted, kColumns };
    enum Role { SortRole = Qt::UserRole + 1, IdRole };

    explicit QuotesModel(QuoteDesk* desk, QObject* parent = nullptr);
    [[nodiscard]] int rowOf(const std::string& quoteId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::string id;
        QString title;
        std::optional<Money> quoted;
        std::optional<MoneyRange> sameScope;
        std::optional<double> deviation;
        std::array<int, kRuleSeverities> findings{};
        std::optional<int> place;  ///< under the tender's own rule
        bool checked = false;
    };
    void refresh();
    [[nodiscard]] Row rowFor(const Quote& quote) const;
    [[nodiscard]] std::optional<int> placeOf(const QuoteCheck& check) const;
    [[nodiscard]] static QString text(const Row& row, int column);
    [[nodiscard]] static QVariant sortKey(const Row& row, int column);

    QuoteDesk* m_desk;
    std::vector<Row> m_rows;
};

/// "2 high, 1 medium", or that nothing was found.
[[nodiscard]] QString findingsText(const std::array<int, kRuleSeverities>& counts);
[[nodiscard]] std::array<int, kRuleSeverities> countFindings(const QuoteCheck& check);
/// Of the price from what its parts cost by the catalog.
[[nodiscard]] std::optional<double> marketDeviation(const QuoteCheck& check);

}  // namespace sizewright
