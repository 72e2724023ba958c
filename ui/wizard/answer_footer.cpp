// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/answer_footer.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include "ui/session/plan_session.h"
#include "ui/support/elided_label.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/support/verdict_icon.h"

namespace sizewright {

AnswerFooter::AnswerFooter(PlanSession* session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("answerFooter"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(6 * kGrid, 3 * kGrid, 6 * kGrid, 3 * kGrid);
    grid->setHorizontalSpacing(3 * kGrid);
    grid->setVerticalSpacing(2 * kGrid);

    m_decision = new ElidedLabel(2);
    m_decision->setFont(strongFont());
    m_decision->setObjectName(QStringLiteral("answerDecision"));
    m_state = stateLabel(tr("computing…"));
    m_state->setObjectName(QStringLiteral("answerState"));
    grid->addWidget(m_decision, 0, 0, 1, 4);
    grid->addWidget(m_state, 0, 4, Qt::AlignTop | Qt::AlignRight);

    for (std::size_t i = 0; i < m_families.size(); ++i) {
        m_icons[i] = new QLabel;
        m_icons[i]->setFixedSize(4 * kGrid, 4 * kGrid);
        m_families[i] = new ElidedLabel(2);
        m_families[i]->setObjectName(QStringLiteral("answerFamily%1").arg(i));
        const int row = 1 + static_cast<int>(i) / 2;
        const int column = 2 * (static_cast<int>(i) % 2);
        grid->addWidget(m_icons[i], row, column, Qt::AlignTop);
        grid->addWidget(m_families[i], row, column + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);

    connect(session, &PlanSession::outcomeChanged, this, &AnswerFooter::showOutcome);
    connect(session, &PlanSession::computingChanged, m_state, &QLabel::setVisible);
    m_state->setVisible(session->isComputing());
    showOutcome();
}

void AnswerFooter::showOutcome()
{
    const auto outcome = m_session->outcome();
    if (!outcome) {
        m_decision->setText(tr("The plan is being computed."));
    } else if (!outcome->plan) {
        m_decision->setText(sizewright::text(outcome->plan.error()));
    } else {
        m_decision->setText(tr("Best now: %1").arg(sizewright::text(outcome->plan->decision)));
        for (std::size_t i = 0; i < m_families.size(); ++i)
            showFamily(i);
    }
    const bool hasPlan = m_session->plan() != nullptr;
    for (std::size_t i = 0; i < m_families.size(); ++i) {
        m_families[i]->setEnabled(hasPlan);
        m_icons[i]->setVisible(hasPlan);
    }
}

void AnswerFooter::showFamily(std::size_t index)
{
    const Plan& plan = *m_session->plan();
    const FamilyAnswer& answer = plan.families[index];
    const auto shown = answer.best ? answer.best : answer.nearestMiss;
    const Verdict verdict = shown ? plan.options[*shown].verdict : Verdict::DoesNotFit;
    m_icons[index]->setPixmap(verdictPixmap(verdict, palette(), 4 * kGrid, devicePixelRatioF()));
    m_families[index]->setText(
        tr("%1: %2").arg(sizewright::text(familyName(answer.family)), sizewright::text(answer.summary)));
}

void AnswerFooter::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), cardColour(palette()));
    painter.setPen(hairline(palette()));
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void AnswerFooter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showOutcome();
}

}  // namespace sizewright
