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
#include "core/uncertainty/uncertainty.h"
#include "ui/session/plan_session.h"
#endif

namespace sizewright {

/// Works out how sure a plan is on a thread of its own. A newer request stops the one under way, and only the answer to the
/// newest is delivered. The destructor stops and joins.
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
    ~UncertaintyEstimate() override;

    void request(Request request);
    /// Null before the first answer.
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_answer; }
    [[nodiscard]] bool isComputing() const { return m_computing; }

signals:
    void answered();

private:
    struct Job {
        quint64 generation = 0;
        Request request;
        std::stop_token stop;
    };
    void run(const std::stop_token& stop);
    void deliver(quint64 generation, std::shared_ptr<const Answer> answer);

    quint64 m_generation = 0;
    bool m_computing = false;
    std::shared_ptr<const Answer> m_answer;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_waiting;
    std::stop_source m_running;
    std::jthread m_thread;
};

}  // namespace sizewright
