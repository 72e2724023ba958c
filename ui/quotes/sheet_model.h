// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#ifndef Q_MOC_RUN
#include "core/sheets/sheet.h"
#endif

namespace sizewright {

/// The first rows of a sheet as they stand in the file, with the header that was found and the rows that became lines.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kMostRows = 200;
    static constexpr int kMostColumns = 60;

    explicit SheetModel(QObject* parent = nullptr);
    /// @param headerRow  as the program shows it; 0: none was found
    /// @param lineRows  rows that are lines, as the program shows them
    void setSheet(const Sheet* sheet, std::size_t headerRow, const std::vector<std::size_t>& lineRows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<SheetRow> m_rows;
    int m_columns = 0;
    std::size_t m_headerRow = 0;
    std::vector<std::size_t> m_lineRows;
};

}  // namespace sizewright
