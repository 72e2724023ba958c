// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/option_box.h"

#include <QSignalBlocker>

#include "ui/support/language.h"
#include "ui/support/selector.h"

namespace sizewright {

OptionBox::OptionBox(const char* name, const QString& toolTip, IsShown isShown, QWidget* parent) : QComboBox(parent), m_isShown(isShown)
{
    setUpSelector(this, name, tr("Option"), toolTip);
}

void OptionBox::setOutcome(std::shared_ptr<const PlanSession::Outcome> outcome)
{
    m_outcome = std::move(outcome);
    fill(currentData().toString());
}

void OptionBox::choose(const QString& optionId)
{
    m_selectedElsewhere = optionId;
    const Option* wanted = optionOf(optionId);
    fill(wanted && m_isShown(*wanted) ? optionId : currentData().toString());
}

void OptionBox::fill(const QString& chosen)
{
    const QSignalBlocker quiet(this);
    clear();
    if (m_outcome && m_outcome->plan) {
        const Plan& plan = *m_outcome->plan;
        if (plan.recommended)
            offer(plan.options[*plan.recommended]);
        for (const FamilyAnswer& answer : plan.families)
            if (const auto shown = answer.best ? answer.best : answer.nearestMiss)
                offer(plan.options[*shown]);
        if (const Option* selected = optionOf(m_selectedElsewhere))
            offer(*selected);
    }
    const int again = findData(chosen);
    setCurrentIndex(again >= 0 ? again : count() > 0 ? 0 : -1);
}

void OptionBox::offer(const Option& option)
{
    const QString id = toQString(option.id);
    if (m_isShown(option) && findData(id) < 0)
        addItem(tr("%1: %2", "family: option").arg(text(familyName(option.family)), toQString(optionTitle(option))), id);
}

const Option* OptionBox::optionOf(const QString& id) const
{
    if (!m_outcome || !m_outcome->plan)
        return nullptr;
    return findOption(*m_outcome->plan, id.toStdString());
}

}  // namespace sizewright
