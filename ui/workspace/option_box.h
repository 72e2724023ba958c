// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <memory>

#ifndef Q_MOC_RUN
#include "ui/session/plan_session.h"
#endif

namespace sizewright {

/// Chooses the option that a view shows: the recommended one, each family's best or nearest miss, and one that was selected
/// elsewhere. currentIndexChanged tells of the user's choice only.
class OptionBox : public QComboBox {
    Q_OBJECT

public:
    using IsShown = bool (*)(const Option&);

    /// `isShown` says whether the view has figures of an option.
    OptionBox(const char* name, const QString& toolTip, IsShown isShown, QWidget* parent = nullptr);

    /// Keeps the choice if the outcome still has it.
    void setOutcome(std::shared_ptr<const PlanSession::Outcome> outcome);
    /// Also offers this option, and chooses it if the view has its figures.
    void choose(const QString& optionId);

    [[nodiscard]] const std::shared_ptr<const PlanSession::Outcome>& outcome() const { return m_outcome; }
    /// The chosen one; null if there is none.
    [[nodiscard]] const Option* option() const { return optionOf(currentData().toString()); }

private:
    void fill(const QString& chosen);
    void offer(const Option& option);
    [[nodiscard]] const Option* optionOf(const QString& id) const;

    IsShown m_isShown;
    std::shared_ptr<const PlanSession::Outcome> m_outcome;
    QString m_selectedElsewhere;
};

}  // namespace sizewright
