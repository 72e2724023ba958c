// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "ui/quotes/quote_desk.h"
#endif

namespace sizewright {

/// What the vendor promises of speed, one statement a row, editable, with our estimate beside it.
class QuoteClaimsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Statement, Model, Format, Rate, Scope, Concurrency, Ours, Input, Output, Context, FirstToken, EngineName, FullPower, kColumns };

    explicit QuoteClaimsModel(QuoteDesk* desk, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void addClaim();
    void removeClaim(int row);

private:
    void followQuote();
    void followCheck();
    [[nodiscard]] QString text(const QuoteClaim& claim, int row, int column) const;
    [[nodiscard]] QVariantList choices(int column) const;
    [[nodiscard]] static QVariant choiceOf(const QuoteClaim& claim, int column);

    QuoteDesk* m_desk;
    std::vector<QuoteClaim> m_claims;
    std::shared_ptr<const TenderChecker::Answer> m_answer;
};

}  // namespace sizewright
