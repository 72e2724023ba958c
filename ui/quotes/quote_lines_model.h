// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#ifndef Q_MOC_RUN
#include "ui/quotes/quote_desk.h"
#endif

namespace sizewright {

/// The lines of the quote that is looked at, editable, with what each is in the catalog and what the market asks for it.
/// A row or two of ten thousand change at a time, so only those are told of.
class QuoteLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Text, Detail, Quantity, Unit, UnitPrice, Total, Part, Entry, Deviation, MarketTypical, MarketLow, MarketHigh, MarketDate, Optional, kColumns };

    explicit QuoteLinesModel(QuoteDesk* desk, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void addLine(int row);
    void duplicateLine(int row);
    void removeLines(int row, int count);
    /// Cells from a spreadsheet, laid over the table from a cell on; rows that are not there yet are added. A number that cannot be
    /// read in the window's language leaves its cell as it is.
    /// @return how many cells could not be read
    int paste(const QModelIndex& at, const QString& cells);
    /// Rows as text for a spreadsheet.
    [[nodiscard]] QString copyText(int row, int count) const;

private:
    void followQuote();
    void followCheck();
    [[nodiscard]] const LineCheck* check(int row) const;
    [[nodiscard]] const CatalogMatch& matchOf(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString marketText(int row, int column) const;
    [[nodiscard]] QVariantList choices(int row, int column) const;

    QuoteDesk* m_desk;
    std::string m_quoteId;
    Currency m_currency{};
    std::vector<QuoteLine> m_lines;
    std::shared_ptr<const TenderChecker::Answer> m_answer;
    const QuoteCheck* m_check = nullptr;  ///< of the answer; null if it is of other lines
};

}  // namespace sizewright
