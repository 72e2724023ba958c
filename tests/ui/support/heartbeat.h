// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace sizewright::test {

/// Measures the longest time in which the event loop did not turn.
class Heartbeat {
public:
    Heartbeat()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }
    /// Milliseconds, the time since the last beat included.
    [[nodiscard]] qint64 longestGap()
    {
        beat();
        return m_longest;
    }
    void restart()
    {
        m_longest = 0;
        m_clock.restart();
    }

private:
    void beat() { m_longest = std::max(m_longest, m_clock.restart()); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

}  // namespace sizewright::test
