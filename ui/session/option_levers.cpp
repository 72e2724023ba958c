// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/option_levers.h"

#include "ui/support/language.h"

namespace sizewright {
namespace {

std::vector<LeverResult> leversOf(const PlanSession::Outcome& outcome, const QString& optionId)
{
    if (!outcome.plan)
        return {};
    for (const Option& option : outcome.plan->options)
        if (toQString(option.id) == optionId)
            if (auto levers = optionLevers(*outcome.catalog, outcome.scenario, option))
                return std::move(*levers);
    return {};
}

}  // namespace

OptionLevers::OptionLevers(QObject* parent) : QObject(parent)
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

OptionLevers::~OptionLevers()
{
    m_thread.request_stop();
    m_thread.join();
}

void OptionLevers::request(std::shared_ptr<const PlanSession::Outcome> outcome, const QString& optionId)
{
    m_computing = true;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = Job{++m_generation, std::move(outcome), optionId};
    }
    m_wake.notify_one();
}

void OptionLevers::run(const std::stop_token& stop)
{
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); }))
                return;
            job = std::move(*m_waiting);
            m_waiting.reset();
        }
        auto answer = std::make_shared<const Answer>(Answer{job.outcome, job.optionId, leversOf(*job.outcome, job.optionId)});
        // Queued events die with this object, and the destructor waits for this thread.
        QMetaObject::invokeMethod(
            this, [this, generation = job.generation, answer] { deliver(generation, answer); }, Qt::QueuedConnection);
    }
}

void OptionLevers::deliver(quint64 generation, std::shared_ptr<const Answer> answer)
{
    if (generation != m_generation)
        return;
    m_computing = false;
    m_answer = std::move(answer);
    emit answered();
}

}  // namespace sizewright
