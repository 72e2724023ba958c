// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#ifndef Q_MOC_RUN
#include "core/catalog/hardware.h"
#endif

class QLabel;
class QTabWidget;

namespace sizewright {

class ChartView;
class CompareView;
class Dialogs;
class ElidedLabel;
class FamilyCard;
class FinanceView;
class GrowthView;
class LeversView;
class MemoryView;
class PlanSession;
class QuotesPage;
class ReportPage;
class SpeedView;
class UncertaintyView;

/// The plan: its decision, one card a family, and the tables and charts behind them.
class WorkspacePage : public QWidget {
    Q_OBJECT

public:
    WorkspacePage(PlanSession* session, Dialogs* dialogs, QWidget* parent = nullptr);
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    [[nodiscard]] ReportPage* report() const { return m_report; }
    [[nodiscard]] QuotesPage* quotes() const { return m_quotes; }

signals:
    void editRequested(int step);

private:
    QWidget* makeHeader();
    QWidget* makeCost();
    QWidget* makeCards();
    void showOutcome();
    void showCharts();

    PlanSession* m_session;
    ElidedLabel* m_decision = nullptr;
    QLabel* m_state = nullptr;
    ElidedLabel* m_warning = nullptr;
    std::array<FamilyCard*, kFamilies> m_cards{};
    QTabWidget* m_tabs;
    CompareView* m_compare;
    MemoryView* m_memory;
    SpeedView* m_speed;
    LeversView* m_levers;
    GrowthView* m_growth;
    ChartView* m_cost;
    FinanceView* m_finance;
    UncertaintyView* m_uncertainty;
    QuotesPage* m_quotes;
    QLabel* m_breakEven = nullptr;
    ReportPage* m_report;
};

}  // namespace sizewright
