// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace sizewright {

class QuoteDesk;
class ScoresModel;

/// The scores of quality, each with its reason, and the two envelopes by which they are frozen before prices are opened.
class ScoresView : public QWidget {
    Q_OBJECT

public:
    explicit ScoresView(QuoteDesk* desk, QWidget* parent = nullptr);

private:
    void setUpTable();
    QWidget* makeReason();
    void showState();
    void showReason();

    QuoteDesk* m_desk;
    ScoresModel* m_model;
    QTableView* m_table;
    QLabel* m_state;
    QLineEdit* m_reason;
};

}  // namespace sizewright
