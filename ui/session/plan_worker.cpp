// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_worker.h"

namespace sizewright {

PlanWorker::PlanWorker(Planner planner, Deliver deliver) : m_planner(std::move(planner)), m_deliver(std::move(deliver))
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

PlanWorker::~PlanWorker()
{
    cancel();
    m_thread.request_stop();
    m_thread.join();
}

void PlanWorker::submit(std::uint64_t generation, Scenario scenario)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = Job{generation, std::move(scenario)};
        m_running.request_stop();
    }
    m_wake.notify_one();
}

void PlanWorker::setPlanner(Planner planner)
{
    const std::lock_guard lock(m_mutex);
    m_planner = std::move(planner);
}

void PlanWorker::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_waiting.reset();
    m_running.request_stop();
}

void PlanWorker::run(const std::stop_token& stop)
{
    while (true) {
        Job job;
        std::stop_token jobStop;
        Planner planner;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); }))
                return;
            job = std::move(*m_waiting);
            m_waiting.reset();
            m_running = std::stop_source();
            jobStop = m_running.get_token();
            planner = m_planner;
        }
        const FirstAnswer first = [&](Plan plan) {
            if (!jobStop.stop_requested())
                m_deliver(job.generation, job.scenario, std::move(plan));
        };
        Result<Plan> plan = planner(job.scenario, jobStop, first);
        if (!jobStop.stop_requested())
            m_deliver(job.generation, std::move(job.scenario), std::move(plan));
    }
}

}  // namespace sizewright
