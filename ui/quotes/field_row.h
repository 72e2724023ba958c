// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>

#include <map>
#include <vector>

#ifndef Q_MOC_RUN
#include "core/quotes/quote_table.h"
#endif

class QComboBox;
class QTableView;

namespace sizewright {

/// Above a table one box for each column that says what the column holds; it scrolls with the table.
class FieldRow : public QScrollArea {
    Q_OBJECT

public:
    explicit FieldRow(QTableView* table, QWidget* parent = nullptr);
    /// What each of the table's columns is taken for.
    void setColumns(const std::vector<QuoteColumn>& columns, int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void fieldChosen(int column, sizewright::QuoteField field);

private:
    QComboBox* makeBox(int column);
    void layOut();

    QTableView* m_table;
    QWidget* m_row;
    QList<QComboBox*> m_boxes;
};

}  // namespace sizewright
