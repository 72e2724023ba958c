// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace sizewright {

class FactsTable;
class QuoteDesk;

/// The order of the quotes under the tender's rule, who wins under the other rules, and what the order hangs on.
class ScoringResultView : public QWidget {
    Q_OBJECT

public:
    explicit ScoringResultView(QuoteDesk* desk, QWidget* parent = nullptr);

private:
    void showScores();

    QuoteDesk* m_desk;
    QLabel* m_state;
    FactsTable* m_ranking;
    FactsTable* m_rules;
    QLabel* m_remarks;
};

}  // namespace sizewright
