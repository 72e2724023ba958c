// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <memory>

#ifndef Q_MOC_RUN
#include "ui/session/plan_session.h"
#endif

namespace sizewright {

/// Everything about one option: its reasons, memory, speed, cost, and each price with its date and source.
class OptionDetails : public QTextBrowser {
    Q_OBJECT

public:
    explicit OptionDetails(QWidget* parent = nullptr);
    void showOption(std::shared_ptr<const PlanSession::Outcome> outcome, const Option* option);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    std::shared_ptr<const PlanSession::Outcome> m_outcome;
    const Option* m_option = nullptr;
};

}  // namespace sizewright
