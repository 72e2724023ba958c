// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#ifndef Q_MOC_RUN
#include "core/plan/option_speed.h"
#include "core/io/csv.h"
#include "ui/session/plan_session.h"
#endif

class QComboBox;
class QLabel;

namespace sizewright {

class ChartView;
class ExplanationView;
class OptionBox;

/// One option's speed against the number of requests, what was measured of its kind, and why each figure is what it is.
/// It works out nothing while it is hidden.
class SpeedView : public QWidget {
    Q_OBJECT

public:
    explicit SpeedView(PlanSession* session, QWidget* parent = nullptr);
    /// Also offers this option, and shows it.
    void showOption(const QString& optionId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSelectors();
    QWidget* makeCharts();
    QWidget* makeWhy();
    void showOutcome();
    void showSelected();
    void fillRequests();
    void explain();
    /// What is shipped of measurements, read when it is first asked for.
    [[nodiscard]] const CsvTable& measurements();

    PlanSession* m_session;
    OptionBox* m_options;
    QComboBox* m_requests;
    QComboBox* m_figures;
    ChartView* m_users;
    ChartView* m_total;
    QLabel* m_sentences = nullptr;
    ExplanationView* m_why;
    std::optional<OptionSpeed> m_speed;
    std::optional<CsvTable> m_measurements;
    bool m_stale = true;
};

}  // namespace sizewright
