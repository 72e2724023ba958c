// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#ifndef Q_MOC_RUN
#include "core/memory/explain_memory.h"
#include "ui/session/plan_session.h"
#endif

class QComboBox;
class QLabel;
class QTabWidget;

namespace sizewright {

class ChartView;
class ExplanationView;
class FitMapView;

/// One option's memory: what takes it on a device and on the host, which loads would fit, and why each figure is what it is.
class MemoryView : public QWidget {
    Q_OBJECT

public:
    explicit MemoryView(PlanSession* session, QWidget* parent = nullptr);
    /// Also offers this option, and shows it.
    void showOption(const QString& optionId);
    /// Opens the explanation of a bar.
    void explain(int bar);

private:
    QWidget* makeSelectors();
    QWidget* makeFits();
    QWidget* makeWhy();
    void showOutcome();
    void fillOptions();
    void showSelected();
    void showPlace();
    [[nodiscard]] const Option* optionOf(const QString& id) const;
    [[nodiscard]] MemoryPlace place() const;

    PlanSession* m_session;
    QComboBox* m_options;
    QComboBox* m_places;
    QComboBox* m_figures;
    ChartView* m_chart;
    FitMapView* m_map;
    QLabel* m_sentences = nullptr;
    ExplanationView* m_why;
    QTabWidget* m_pages;
    std::shared_ptr<const PlanSession::Outcome> m_outcome;
    std::optional<MemoryCase> m_memory;
    MemoryStacks m_stacks;
    QString m_compared;  ///< an option that was selected elsewhere; empty: none
};

}  // namespace sizewright
