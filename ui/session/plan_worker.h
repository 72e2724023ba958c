// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "core/plan/plan.h"

namespace sizewright {

/// Told a first answer, if there is one before the plan.
using FirstAnswer = std::function<void(Plan)>;
/// Turns a scenario into a plan; makePlan over a catalog, or a stand-in in tests.
using Planner = std::function<Result<Plan>(const Scenario&, std::stop_token, const FirstAnswer&)>;

/// One thread that computes the newest scenario it was given. A newer one stops the running computation and replaces a
/// waiting one. The destructor stops and joins; `deliver` is never called after it.
class PlanWorker {
public:
    /// Called on the worker's thread with the generation of the job: with the plan, and before it with a first answer, if there is one.
    using Deliver = std::function<void(std::uint64_t generation, Scenario scenario, Result<Plan> plan)>;

    PlanWorker(Planner planner, Deliver deliver);
    ~PlanWorker();
    PlanWorker(const PlanWorker&) = delete;
    PlanWorker& operator=(const PlanWorker&) = delete;

    void submit(std::uint64_t generation, Scenario scenario);
    /// For jobs that start from now on.
    void setPlanner(Planner planner);
    /// Stops the running computation and forgets a waiting one.
    void cancel();

private:
    struct Job {
        std::uint64_t generation = 0;
        Scenario scenario;
    };
    void run(const std::stop_token& stop);

    Planner m_planner;
    Deliver m_deliver;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_waiting;
    std::stop_source m_running;
    std::jthread m_thread;
};

}  // namespace sizewright
