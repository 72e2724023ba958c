// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

#ifndef Q_MOC_RUN
#include "core/uncertainty/uncertainty.h"
#include "ui/session/newest_answer.h"
#include "ui/session/plan_session.h"
#endif

namespace sizewright {

/// Works out how sure a plan is off the window's thread; a newer request stops the one under way, and only the answer to the
/// newest is delivered.
class UncertaintyEstimate : public QObject {
    Q_OBJECT

public:
    struct Request {
        std::shared_ptr<const PlanSession::Outcome> outcome;
        QString optionId;  ///< looked at besides the plan's first options
        bool memoryShock = false;
    };
    /// What was asked and what came of it; nothing where it cannot be worked out.
    struct Answer {
        Request request;
        std::optional<PlanUncertainty> uncertainty;
        std::size_t option = 0;  ///< of the plan, the one that was asked for
        /// Null if the option was not looked at.
        [[nodiscard]] const OptionUncertainty* figures() const { return uncertainty ? uncertainty->find(option) : nullptr; }
    };

    explicit UncertaintyEstimate(QObject* parent = nullptr);

    void request(Request request) { m_newest.request(std::move(request)); }
    /// Null before the first answer.
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_newest.answer(); }
    [[nodiscard]] bool isComputing() const { return m_newest.isComputing(); }

signals:
    void answered();

private:
    NewestAnswer<Request, Answer> m_newest;
};

}  // namespace sizewright
