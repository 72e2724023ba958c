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
class OptionBox;

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
    void showSelected();
    void showPlace();
    [[nodiscard]] MemoryPlace place() const;

    PlanSession* m_session;
    OptionBox* m_options;
    QComboBox* m_places;
    QComboBox* m_figures;
    ChartView* m_chart;
    FitMapView* m_map;
    QLabel* m_sentences = nullptr;
    ExplanationView* m_why;
    QTabWidget* m_pages;
    std::optional<MemoryCase> m_memory;
    MemoryStacks m_stacks;
};

}  // namespace sizewright
