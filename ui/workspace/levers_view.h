// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "ui/session/plan_session.h"
#endif

class QLabel;
class QTableView;
class QTextBrowser;
class QSortFilterProxyModel;

namespace sizewright {

class LeversModel;
class OptionBox;
class OptionLevers;

/// What each optimisation that articles name does for one option, and why.
class LeversView : public QWidget {
    Q_OBJECT

public:
    explicit LeversView(PlanSession* session, QWidget* parent = nullptr);
    /// Also offers this option, and shows it.
    void showOption(const QString& optionId);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSelector();
    void setUpTable();
    void showOutcome();
    void requestLevers();
    void showAnswer();
    void explain();

    PlanSession* m_session;
    OptionLevers* m_levers;
    LeversModel* m_model;
    QSortFilterProxyModel* m_sorted;
    OptionBox* m_options;
    QLabel* m_state = nullptr;
    QTableView* m_table;
    QTextBrowser* m_why;
    bool m_stale = true; ///< nobody has looked since the outcome changed
};

}  // namespace sizewright
