// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizard_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/session/plan_session.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/wizard/answer_footer.h"
#include "ui/wizard/budget_page.h"
#include "ui/wizard/concurrency_page.h"
#include "ui/wizard/scenario_page.h"

namespace sizewright {

WizardView::WizardView(PlanSession* session, QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget), m_steps(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("wizardView"));
    m_pages->addWidget(new ScenarioPage(session));
    m_pages->addWidget(new ConcurrencyPage(session));
    m_pages->addWidget(new BudgetPage(session));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_pages, 1);
    column->addWidget(new AnswerFooter(session));
    column->addWidget(makeButtons());
    showStep(0);
}

QWidget* WizardView::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(6 * kGrid, 4 * kGrid, 6 * kGrid, 3 * kGrid);
    row->setSpacing(2 * kGrid);
    const struct {
        const char* name;
        QString label;
        QString meaning;
    } steps[] = {
        {"stepScenario", tr("1  Scenario"), tr("What is to run: purpose, model, quality and the shape of a request.")},
        {"stepConcurrency", tr("2  Concurrency"), tr("For how many people, how fast, and in which hours.")},
        {"stepBudget", tr("3  Budget"), tr("What it may cost, where it stands and what may be bought.")},
    };
    int id = 0;
    for (const auto& step : steps) {
        auto* button = new QToolButton;
        button->setObjectName(QLatin1String(step.name));
        button->setText(step.label);
        button->setAccessibleName(step.label);
        button->setToolTip(toolTipOf({step.meaning}));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFont(strongFont());
        m_steps->addButton(button, id++);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_steps, &QButtonGroup::idClicked, this, &WizardView::showStep);
    return header;
}

QWidget* WizardView::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(6 * kGrid, 2 * kGrid, 6 * kGrid, 4 * kGrid);
    m_back = actionButton(tr("&Back"), "backButton", tr("Returns to the question before, or to the start page."));
    m_next = actionButton(tr("&Next"), "nextButton", tr("Goes on to the next of the three questions."));
    m_next->setDefault(true);
    auto* finish = actionButton(tr("&Show the plan"), "finishButton",
                                tr("Opens the comparison of all options. The questions can be changed there at any time."));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(finish);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (step() == 0)
            emit left();
        else
            showStep(step() - 1);
    });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(step() + 1); });
    connect(finish, &QPushButton::clicked, this, &WizardView::finished);
    return bar;
}

int WizardView::step() const
{
    return m_pages->currentIndex();
}

void WizardView::showStep(int step)
{
    m_pages->setCurrentIndex(step);
    m_steps->button(step)->setChecked(true);
    m_next->setEnabled(step + 1 < steps());
}

}  // namespace sizewright
