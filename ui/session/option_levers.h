// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#ifndef Q_MOC_RUN
#include "core/levers/levers.h"
#include "ui/session/plan_session.h"
#endif

namespace sizewright {

/// Works out the levers of an option on a thread of its own. A newer request replaces a waiting one, and only the answer to
/// the newest is delivered. The destructor joins.
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
    ~OptionLevers() override;

    void request(std::shared_ptr<const PlanSession::Outcome> outcome, const QString& optionId);
    /// Null before the first answer.
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_answer; }
    [[nodiscard]] bool isComputing() const { return m_computing; }

signals:
    void answered();

private:
    struct Job {
        quint64 generation = 0;
        std::shared_ptr<const PlanSession::Outcome> outcome;
        QString optionId;
    };
    void run(const std::stop_token& stop);
    void deliver(quint64 generation, std::shared_ptr<const Answer> answer);

    quint64 m_generation = 0;
    bool m_computing = false;
    std::shared_ptr<const Answer> m_answer;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_waiting;
    std::jthread m_thread;
};

}  // namespace sizewright
