// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "ui/session/plan_session.h"
#endif

class QLabel;
class QTableView;
class QVBoxLayout;

namespace sizewright {

class ChartTableModel;
class OptionBox;

/// What one option costs year by year, when it is cheaper than other ways, and what that is per token and user.
class FinanceView : public QWidget {
    Q_OBJECT

public:
    explicit FinanceView(PlanSession* session, QWidget* parent = nullptr);
    /// Also offers this option, and shows it.
    void showOption(const QString& optionId);

private:
    struct Section {
        QLabel* caption = nullptr;
        QTableView* table = nullptr;
        ChartTableModel* model = nullptr;
        QLabel* remarks = nullptr;
    };
    Section addSection(QVBoxLayout* column, const char* name, const QString& spokenName, const QString& toolTip);
    void showOutcome();
    void showSelected();

    PlanSession* m_session;
    OptionBox* m_options;
    Section m_flow;
    Section m_breakEven;
    Section m_units;
};

}  // namespace sizewright
