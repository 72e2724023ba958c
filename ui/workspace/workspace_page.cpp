// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/report/finance_figures.h"
#include "core/report/plan_report.h"
#include "ui/charts/chart_view.h"
#include "ui/quotes/quotes_page.h"
#include "ui/report/report_page.h"
#include "ui/session/plan_session.h"
#include "ui/support/buttons.h"
#include "ui/support/elided_label.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/workspace/compare_view.h"
#include "ui/workspace/family_card.h"
#include "ui/workspace/finance_view.h"
#include "ui/workspace/growth_view.h"
#include "ui/workspace/levers_view.h"
#include "ui/workspace/memory_view.h"
#include "ui/workspace/price_lines_view.h"
#include "ui/workspace/speed_view.h"
#include "ui/workspace/uncertainty_view.h"

namespace sizewright {

WorkspacePage::WorkspacePage(PlanSession* session, Dialogs* dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabWidget), m_compare(new CompareView(session)),
      m_memory(new MemoryView(session)), m_speed(new SpeedView(session)), m_levers(new LeversView(session)),
      m_growth(new GrowthView(session)), m_cost(new ChartView), m_finance(new FinanceView(session)),
      m_uncertainty(new UncertaintyView(session)), m_quotes(new QuotesPage(session, dialogs)), m_report(new ReportPage(session, dialogs))
{
    setObjectName(QStringLiteral("workspacePage"));
    m_tabs->setObjectName(QStringLiteral("workspaceTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Views of the plan"));
    m_tabs->tabBar()->setToolTip(toolTipOf({tr("Different views of the same plan; they all follow every change.")}));
    m_cost->setObjectName(QStringLiteral("costChart"));
    // A picture first, then the table behind it.
    m_tabs->addTab(makeCost(), tr("Cost"));
    m_tabs->addTab(m_compare, tr("Compare"));
    m_tabs->addTab(m_memory, tr("Memory"));
    m_tabs->addTab(m_speed, tr("Speed"));
    m_tabs->addTab(m_levers, tr("Levers"));
    m_tabs->addTab(m_growth, tr("Growth"));
    m_tabs->addTab(new PriceLinesView(session), tr("Prices"));
    m_tabs->addTab(m_quotes, tr("&Quotes"));
    m_tabs->addTab(m_report, tr("Report"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeCards());
    auto* tabs = new QVBoxLayout;
    tabs->setContentsMargins(4 * kGrid, kGrid, 4 * kGrid, 3 * kGrid);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs, 1);

    connect(session, &PlanSession::outcomeChanged, this, &WorkspacePage::showOutcome);
    connect(m_compare, &CompareView::optionChosen, m_memory, &MemoryView::showOption);
    connect(m_compare, &CompareView::optionChosen, m_levers, &LeversView::showOption);
    connect(m_compare, &CompareView::optionChosen, m_growth, &GrowthView::showOption);
    connect(m_compare, &CompareView::optionChosen, m_uncertainty, &UncertaintyView::showOption);
    connect(m_compare, &CompareView::optionChosen, m_finance, &FinanceView::showOption);
    connect(m_compare, &CompareView::optionChosen, m_speed, &SpeedView::showOption);
    connect(session, &PlanSession::computingChanged, m_state, &QLabel::setVisible);
    m_state->setVisible(session->isComputing());
    showOutcome();
}

QWidget* WorkspacePage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(4 * kGrid, 3 * kGrid, 4 * kGrid, 2 * kGrid);
    row->setSpacing(3 * kGrid);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(kGrid);
    m_decision = new ElidedLabel(2);
    m_decision->setFont(strongFont());
    m_decision->setObjectName(QStringLiteral("decisionLabel"));
    m_warning = new ElidedLabel(1);
    m_warning->setFont(captionFont());
    m_warning->setMuted(true);
    m_warning->setObjectName(QStringLiteral("warningLabel"));
    texts->addWidget(m_decision);
    texts->addWidget(m_warning);
    row->addLayout(texts, 1);

    m_state = stateLabel(tr("computing…"));
    row->addWidget(m_state, 0, Qt::AlignTop);

    auto* edit = actionButton(tr("Edit &inputs…"), "editInputsButton",
                              tr("Goes back to the three pages of questions. The plan follows every change."));
    connect(edit, &QPushButton::clicked, this, [this] { emit editRequested(0); });
    row->addWidget(edit, 0, Qt::AlignTop);
    return header;
}

QWidget* WorkspacePage::makeCost()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_cost, 1);
    m_breakEven = captionLabel({});
    m_breakEven->setObjectName(QStringLiteral("breakEvenLabel"));
    m_breakEven->setTextFormat(Qt::PlainText);
    column->addWidget(m_breakEven);

    auto* pages = new QTabWidget;
    pages->setObjectName(QStringLiteral("costPages"));
    pages->setDocumentMode(true);
    pages->addTab(page, tr("Over time"));
    pages->addTab(m_finance, tr("Year by year"));
    pages->tabBar()->setAccessibleName(tr("Views of the cost"));
    pages->tabBar()->setToolTip(toolTipOf({tr("The ways side by side over time, and one option year by year, per token and against other ways.")}));

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(pages);
    splitter->addWidget(m_uncertainty);
    splitter->setSizes({170 * kGrid, 130 * kGrid});
    return splitter;
}

QWidget* WorkspacePage::makeCards()
{
    auto* bar = new QWidget;
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(4 * kGrid, kGrid, 4 * kGrid, 2 * kGrid);
    row->setSpacing(3 * kGrid);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new FamilyCard;
        m_cards[i]->setObjectName(QStringLiteral("familyCard%1").arg(i));
        connect(m_cards[i], &FamilyCard::optionChosen, this, [this](const QString& id) {
            m_tabs->setCurrentWidget(m_compare);
            m_compare->selectOption(id);
        });
        row->addWidget(m_cards[i], 1);
    }
    return bar;
}

void WorkspacePage::showOutcome()
{
    const auto outcome = m_session->outcome();
    if (!outcome || !outcome->plan) {
        m_decision->setText(outcome ? text(outcome->plan.error()) : tr("The plan is being computed."));
        m_warning->setText({});
        for (std::size_t i = 0; i < m_cards.size(); ++i)
            m_cards[i]->showNothing(static_cast<Family>(i));
        return;
    }
    const Plan& plan = *outcome->plan;
    m_decision->setText(text(plan.decision));
    QStringList warnings;
    for (const Message& warning : plan.warnings)
        warnings << text(warning);
    m_warning->setText(warnings.join(QStringLiteral("  ·  ")));
    m_warning->setToolTip(toolTipOf(warnings));
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->showAnswer(outcome, plan.families[i]);
    showCharts();
}

void WorkspacePage::showCharts()
{
    const Language language = uiLanguage(currentLanguage());
    const auto outcome = m_session->outcome();
    m_cost->setChart(tcoChart(*outcome->plan, outcome->scenario, language));
    QStringList lines;
    const Plan& plan = *outcome->plan;
    if (plan.recommended)
        for (const Baseline* way : otherWays(plan))
            lines << text(baselineTitle(*way)) + QStringLiteral(": ") +
                         text(paybackSentence(breakEven(plan, plan.options[*plan.recommended], *way, outcome->scenario)));
    m_breakEven->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace sizewright
