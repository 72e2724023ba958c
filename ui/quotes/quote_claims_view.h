// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace sizewright {

class ChartView;
class QuoteClaimsModel;
class QuoteDesk;

/// What the vendor promises of speed, edited in a table, and the selected promise drawn beside our estimate and the limit that the
/// memory's bandwidth sets.
class QuoteClaimsView : public QWidget {
    Q_OBJECT

public:
    explicit QuoteClaimsView(QuoteDesk* desk, QWidget* parent = nullptr);

private:
    QWidget* makeButtons();
    void setUpTable();
    void showSelected();

    QuoteDesk* m_desk;
    QuoteClaimsModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_remove = nullptr;
    ChartView* m_chart;
};

}  // namespace sizewright
