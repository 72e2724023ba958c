// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#ifndef Q_MOC_RUN
#include "core/report/sizing_figures.h"
#include "ui/session/newest_answer.h"
#include "ui/session/plan_session.h"
#endif

class QLabel;
class QTableView;
class QTextBrowser;

namespace sizewright {

class ChartTableModel;
class ChartView;
class OptionBox;

/// How far one option carries, what its reserve is, what the next steps cost, and what other budgets would buy.
class GrowthView : public QWidget {
    Q_OBJECT

public:
    explicit GrowthView(PlanSession* session, QWidget* parent = nullptr);
    /// Also offers this option, and shows it.
    void showOption(const QString& optionId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Request {
        std::shared_ptr<const PlanSession::Outcome> outcome;
        QString optionId;
    };
    struct Answer {
        Request request;
        std::shared_ptr<const SizingTable> table;  ///< null if it could not be made
        std::vector<Budget> budgets;
        std::optional<UpgradePaths> paths;  ///< nothing for an option that carries nobody
        std::vector<UpgradeRow> rows;
    };

    static Answer answerTo(const Request& request, const std::stop_token& stop);
    QWidget* makeSelector();
    void setUpTable();
    void showOutcome();
    void requestAnswer();
    void showAnswer();
    void showDetails();

    PlanSession* m_session;
    OptionBox* m_options;
    QLabel* m_state = nullptr;
    QLabel* m_reserve;
    ChartTableModel* m_model;
    QTableView* m_table;
    QTextBrowser* m_details;
    ChartView* m_chart;
    NewestAnswer<Request, Answer> m_newest;
    bool m_stale = true;  ///< nobody has looked since the outcome changed
};

}  // namespace sizewright
