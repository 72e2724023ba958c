// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>

#ifndef Q_MOC_RUN
#include "ui/quotes/quote_desk.h"
#endif

namespace sizewright {

/// What was found in the quote that is looked at, gravest first.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Severity, Title, Evidence, Where, kColumns };

    explicit FindingsModel(QuoteDesk* desk, QObject* parent = nullptr);
    /// Null for no row.
    [[nodiscard]] const Finding* finding(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] QString text(const Finding& finding, int column) const;
    [[nodiscard]] QString placeText(const Finding& finding) const;

    QuoteDesk* m_desk;
    std::shared_ptr<const TenderChecker::Answer> m_answer;
    std::string m_quoteId;
    const QuoteCheck* m_check = nullptr;
};

}  // namespace sizewright
