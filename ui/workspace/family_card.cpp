// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/family_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/support/elided_label.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/support/verdict_icon.h"

namespace sizewright {

namespace {

QString missing()
{
    return QStringLiteral("–");
}

}  // namespace

FamilyCard::FamilyCard(QWidget* parent) : Card(parent)
{
    addHeader();
    m_machine = new ElidedLabel(2);
    column()->addWidget(m_machine);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    grid->setColumnStretch(1, 1);
    m_speed = addFigure(grid, 0, tr("Per user"),
                        tr("Tokens a second that each user sees at the planned load, with its error band."));
    m_users = addFigure(grid, 1, tr("Users"), tr("The most requests at the same time that still meet the speed asked for."));
    m_price =
        addFigure(grid, 2, tr("Purchase"), tr("Price range of everything that has to be bought, in the plan's currency."));
    column()->addLayout(grid);

    m_reason = new ElidedLabel(2);
    m_reason->setFont(captionFont());
    m_remedy = new ElidedLabel(2);
    m_remedy->setFont(captionFont());
    m_remedy->setMuted(true);
    column()->setSpacing(kGrid);
    column()->addWidget(m_reason);
    column()->addWidget(m_remedy);
    column()->addStretch();
}

void FamilyCard::addHeader()
{
    m_family = strongLabel();
    m_family->setWordWrap(false);
    m_verdictIcon = new QLabel;
    m_verdictIcon->setFixedSize(4 * kGrid, 4 * kGrid);
    m_verdictWord = bodyLabel();
    m_verdictWord->setWordWrap(false);
    m_details = new QToolButton;
    m_details->setText(tr("Details"));
    m_details->setAutoRaise(true);
    m_details->setArrowType(Qt::NoArrow);
    m_details->setToolTip(toolTipOf({tr("Shows this option in the table, with all its reasons, memory, cost and prices.")}));
    connect(m_details, &QToolButton::clicked, this, [this] { emit optionChosen(m_optionId); });

    auto* heading = new QHBoxLayout;
    heading->addWidget(m_family);
    heading->addStretch();
    heading->addWidget(m_details);
    column()->addLayout(heading);
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(kGrid);
    verdict->addWidget(m_verdictIcon);
    verdict->addWidget(m_verdictWord);
    verdict->addStretch();
    column()->addLayout(verdict);
}

FamilyCard::Figure FamilyCard::addFigure(QGridLayout* grid, int row, const QString& name, const QString& meaning)
{
    Figure figure{strongLabel(), captionLabel(name)};
    figure.name->setWordWrap(false);
    figure.value->setWordWrap(false);
    figure.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure.name->setToolTip(toolTipOf({meaning}));
    figure.value->setToolTip(toolTipOf({meaning}));
    grid->addWidget(figure.name, row, 0);
    grid->addWidget(figure.value, row, 1);
    return figure;
}

void FamilyCard::showAnswer(std::shared_ptr<const PlanSession::Outcome> outcome, const FamilyAnswer& answer)
{
    m_outcome = std::move(outcome);
    const Plan& plan = *m_outcome->plan;
    const auto shown = answer.best ? answer.best : answer.nearestMiss;
    if (!shown) {
        showNothing(answer.family);
        m_reason->setText(text(answer.summary));
        showRemedy(answer.remedy);
        describe();
        return;
    }
    const Option& option = plan.options[*shown];
    m_optionId = toQString(option.id);
    m_details->setEnabled(true);
    m_family->setText(text(familyName(answer.family)));
    m_machine->setText(toQString(optionTitle(option)));
    setEmphasised(plan.recommended == shown);
    showVerdict(option.verdict);
    showFigures(option);
    showReasons(option);
    if (answer.remark)
        m_remedy->setText(text(*answer.remark));
    describe();
}

void FamilyCard::showNothing(Family family)
{
    m_optionId.clear();
    m_details->setEnabled(false);
    m_family->setText(text(familyName(family)));
    m_machine->setText(tr("No machine of this family was considered."));
    m_verdictIcon->clear();
    m_verdictWord->setText(missing());
    for (const Figure& figure : {m_speed, m_users, m_price})
        figure.value->setText(missing());
    m_reason->setText({});
    m_remedy->setText({});
    setEmphasised(false);
    describe();
}

void FamilyCard::showVerdict(Verdict verdict)
{
    m_verdict = verdict;
    m_verdictIcon->setPixmap(verdictPixmap(verdict, palette(), 4 * kGrid, devicePixelRatioF()));
    m_verdictWord->setText(text(verdictName(verdict)));
    QPalette own;
    own.setColor(QPalette::WindowText, verdictColour(verdict, QPalette()));
    m_verdictWord->setPalette(own);
}

void FamilyCard::showFigures(const Option& option)
{
    const LanguageId language = currentLanguage();
    m_speed.value->setText(option.speed ? toQString(formatRateBand(option.speed->perUser, language)) : missing());
    m_users.value->setText(option.speed ? toQString(formatInteger(option.usersAtServiceLevel, language)) : missing());
    if (!option.cost) {
        m_price.value->setText(missing());
        return;
    }
    const MoneyRange& capex = option.cost->capex;
    const bool nothingPriced = !option.cost->complete && capex.high.minor == 0;
    if (nothingPriced) {
        m_price.value->setText(tr("no public price"));
        return;
    }
    const QString range = toQString(formatMoneyHeadlineRange(capex.low, capex.high, language));
    m_price.value->setText(option.cost->complete ? range : tr("at least %1").arg(range));
}

void FamilyCard::showReasons(const Option& option)
{
    m_reason->setText(option.reasons.empty() ? tr("Meets everything that was asked.") : text(option.reasons[option.binding]));
    showRemedy(option.remedy);
}

void FamilyCard::showRemedy(const std::optional<Message>& remedy)
{
    m_remedy->setText(remedy ? tr("What would change it: %1").arg(text(*remedy)) : QString());
}

void FamilyCard::describe()
{
    setAccessibleName(m_family->text());
    setAccessibleDescription(
        QStringList{m_verdictWord->text(), m_machine->text(), m_reason->text()}.join(QStringLiteral(". ")));
    m_details->setAccessibleName(tr("Details of %1").arg(m_family->text()));
}

void FamilyCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_verdictWord != nullptr && !m_optionId.isEmpty())
        showVerdict(m_verdict);
}

}  // namespace sizewright
