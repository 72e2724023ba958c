// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "ui/session/plan_session.h"
#endif

class QCheckBox;
class QLabel;
class QTableView;

namespace sizewright {

class ChartTableModel;
class ChartView;
class OptionBox;
class UncertaintyEstimate;

/// How sure the cost and the users of one option are, how likely it keeps what is asked, and what moves its cost most.
class UncertaintyView : public QWidget {
    Q_OBJECT

public:
    explicit UncertaintyView(PlanSession* session, QWidget* parent = nullptr);
    /// Also offers this option, and shows it.
    void showOption(const QString& optionId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSelector();
    void setUpTable();
    void showOutcome();
    void requestEstimate();
    void showAnswer();

    PlanSession* m_session;
    UncertaintyEstimate* m_estimate;
    OptionBox* m_options;
    QCheckBox* m_shock;
    QLabel* m_state = nullptr;
    ChartTableModel* m_model;
    QTableView* m_table;
    ChartView* m_tornado;
    QLabel* m_sentences;
    bool m_stale = true;  ///< nobody has looked since the outcome changed
};

}  // namespace sizewright
