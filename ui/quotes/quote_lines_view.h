// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace sizewright {

class QuoteDesk;
class QuoteLinesModel;

/// The lines of a quote as a table that is edited in place, also with cells from a spreadsheet.
class QuoteLinesView : public QWidget {
    Q_OBJECT

public:
    explicit QuoteLinesView(QuoteDesk* desk, QWidget* parent = nullptr);
    [[nodiscard]] QuoteLinesModel* model() const { return m_model; }

private:
    QWidget* makeButtons();
    void setUpTable();
    void addLine();
    void duplicateLine();
    void removeLines();
    void paste();
    void copy();
    void updateState();

    QuoteDesk* m_desk;
    QuoteLinesModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_remove = nullptr;
    QPushButton* m_duplicate = nullptr;
};

}  // namespace sizewright
