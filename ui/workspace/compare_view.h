// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "ui/session/plan_session.h"
#endif

class QLabel;
class QTableView;

namespace sizewright {

class OptionDetails;
class OptionsFilter;
class OptionsModel;

/// All options in one sortable table, and everything about the selected one beside it.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(PlanSession* session, QWidget* parent = nullptr);
    /// Selects an option and scrolls to it; filters that hide it are cleared.
    void selectOption(const QString& optionId);

signals:
    /// The user selected an option.
    void optionChosen(const QString& optionId);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFilters();
    void setUpTable();
    void showOutcome();
    void showSelected();
    void showCount();
    [[nodiscard]] bool restoreSelection(const QString& optionId);
    void noteChoice();

    PlanSession* m_session;
    OptionsModel* m_model;
    OptionsFilter* m_filter;
    QTableView* m_table;
    OptionDetails* m_details;
    QLabel* m_count = nullptr;
    QWidget* m_filters = nullptr;
    QString m_chosen;  ///< the option that the user selected; empty: the best one is shown
    bool m_updating = false;
};

}  // namespace sizewright
