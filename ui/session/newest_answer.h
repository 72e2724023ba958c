// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace sizewright {

/// Answers requests on a thread of its own. A newer request stops the one under way and replaces a waiting one, and only the
/// answer to the newest is delivered, on the thread that made this. The destructor stops and joins.
template <class Request, class Answer>
class NewestAnswer {
public:
    using Work = std::function<Answer(const Request&, const std::stop_token&)>;
    using Delivered = std::function<void()>;

    /// `work` runs on the other thread; `delivered` is called where answer() has changed.
    NewestAnswer(Work work, Delivered delivered) : m_work(std::move(work)), m_delivered(std::move(delivered))
    {
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    ~NewestAnswer()
    {
        m_running.request_stop();
        m_thread.request_stop();
        m_thread.join();
    }
    NewestAnswer(const NewestAnswer&) = delete;
    NewestAnswer& operator=(const NewestAnswer&) = delete;

    void request(Request request)
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

    /// Null before the first answer.
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_answer; }
    [[nodiscard]] bool isComputing() const { return m_computing; }

private:
    struct Job {
        quint64 generation = 0;
        Request request;
        std::stop_token stop;
    };

    void run(const std::stop_token& stop)
    {
        while (true) {
            std::optional<Job> job;
            {
                std::unique_lock lock(m_mutex);
                if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); }))
                    return;
                job.swap(m_waiting);
            }
            auto answer = std::make_shared<const Answer>(m_work(job->request, job->stop));
            // Queued events die with their receiver, and the destructor waits for this thread.
            QMetaObject::invokeMethod(
                &m_receiver, [this, generation = job->generation, answer] { deliver(generation, answer); }, Qt::QueuedConnection);
        }
    }

    void deliver(quint64 generation, std::shared_ptr<const Answer> answer)
    {
        if (generation != m_generation)
            return;
        m_computing = false;
        m_answer = std::move(answer);
        m_delivered();
    }

    Work m_work;
    Delivered m_delivered;
    QObject m_receiver;
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
