// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#ifndef Q_MOC_RUN
#include "core/levers/levers.h"
#include "ui/session/newest_answer.h"
#include "ui/session/plan_session.h"
#endif

namespace sizewright {

/// Works out the levers of an option off the window's thread; only the answer to the newest request is delivered.
class OptionLevers : public QObject {
    Q_OBJECT

public:
    /// What was asked and what came of it. The levers point into the outcome's catalog.
    struct Answer {
        std::shared_ptr<const PlanSession::Outcome> outcome;
        QString optionId;
        std::vector<LeverResult> levers;  ///< empty where the option has none
    };

    explicit OptionLevers(QObject* parent = nullptr);

    void request(std::shared_ptr<const PlanSession::Outcome> outcome, const QString& optionId);
    /// Null before the first answer.
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_newest.answer(); }
    [[nodiscard]] bool isComputing() const { return m_newest.isComputing(); }

signals:
    void answered();

private:
    struct Request {
        std::shared_ptr<const PlanSession::Outcome> outcome;
        QString optionId;
    };
    NewestAnswer<Request, Answer> m_newest;
};

}  // namespace sizewright
