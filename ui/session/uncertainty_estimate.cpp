// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/uncertainty_estimate.h"

#include "ui/support/language.h"

namespace sizewright {
namespace {

UncertaintyEstimate::Answer answerTo(const UncertaintyEstimate::Request& request, const std::stop_token& stop)
{
    UncertaintyEstimate::Answer answer{request, std::nullopt, 0};
    const PlanSession::Outcome& outcome = *request.outcome;
    if (!outcome.plan)
        return answer;
    const std::vector<Option>& options = outcome.plan->options;
    while (answer.option < options.size() && toQString(options[answer.option].id) != request.optionId)
        ++answer.option;
    UncertaintyOptions draws;
    draws.also = answer.option;
    draws.memoryShock = request.memoryShock;
    if (auto uncertainty = estimateUncertainty(*outcome.catalog, outcome.scenario, *outcome.plan, draws, stop))
        answer.uncertainty = std::move(*uncertainty);
    return answer;
}

}  // namespace

UncertaintyEstimate::UncertaintyEstimate(QObject* parent) : QObject(parent)
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

UncertaintyEstimate::~UncertaintyEstimate()
{
    m_running.request_stop();
    m_thread.request_stop();
    m_thread.join();
}

void UncertaintyEstimate::request(Request request)
{
    m_computing = true;
    m_running.request_stop();
    m_running = std::stop_source();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = Job{++m_generation, std::move(request), m_running.get_token()};
    }
    m_wake.notify_one();
}

void UncertaintyEstimate::run(const std::stop_token& stop)
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
        auto answer = std::make_shared<const Answer>(answerTo(job.request, job.stop));
        // Queued events die with this object, and the destructor waits for this thread.
        QMetaObject::invokeMethod(
            this, [this, generation = job.generation, answer] { deliver(generation, answer); }, Qt::QueuedConnection);
    }
}

void UncertaintyEstimate::deliver(quint64 generation, std::shared_ptr<const Answer> answer)
{
    if (generation != m_generation)
        return;
    m_computing = false;
    m_answer = std::move(answer);
    emit answered();
}

}  // namespace sizewright
