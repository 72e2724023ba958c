// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace sizewright {

class CriteriaModel;
class QuoteDesk;

/// The criteria of a tender with their weights, what scores mean, and what must be met.
class CriteriaView : public QWidget {
    Q_OBJECT

public:
    explicit CriteriaView(QuoteDesk* desk, QWidget* parent = nullptr);

private:
    QWidget* makeButtons();
    void setUpTable();
    void showState();

    QuoteDesk* m_desk;
    CriteriaModel* m_model;
    QTableView* m_table;
    QLabel* m_state;
    QPushButton* m_usual = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_scale = nullptr;
};

}  // namespace sizewright
