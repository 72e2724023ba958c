// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>

#ifndef Q_MOC_RUN
#include "core/quotes/tender_scores.h"
#include "ui/session/newest_answer.h"
#endif

namespace sizewright {

class PlanSession;

/// Checks the session's tender off the window's thread a moment after quotes, plan or catalog have changed; only the answer to
/// the newest state is delivered.
class TenderChecker : public QObject {
    Q_OBJECT

public:
    /// checkTender, or a stand-in in tests.
    using Check = std::function<Result<TenderCheck>(const Catalog&, const Scenario&, const Tender&, std::stop_token)>;

    /// What was asked and what came of it. The check points into the catalog.
    struct Answer {
        std::shared_ptr<const Catalog> catalog;
        Scenario scenario;
        std::shared_ptr<const Tender> tender;
        Result<TenderCheck> check;
        Result<TenderScores> scores;  ///< the reason where the quotes cannot be scored, such as no criteria or shut prices
        /// Null if the quote was not there, or nothing could be checked.
        [[nodiscard]] const QuoteCheck* of(const std::string& quoteId) const;
    };

    explicit TenderChecker(PlanSession* session, QObject* parent = nullptr);
    TenderChecker(PlanSession* session, Check check, QObject* parent = nullptr);

    /// Null before the first answer, and as long as there is no quote.
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_answer; }
    [[nodiscard]] bool isChecking() const { return m_checking; }
    /// Milliseconds to wait after an edit; tests set 0.
    void setDebounce(int milliseconds) { m_debounce.setInterval(milliseconds); }

signals:
    void answered();
    void checkingChanged(bool checking);

private:
    struct Request {
        std::shared_ptr<const Catalog> catalog;
        Scenario scenario;
        std::shared_ptr<const Tender> tender;
    };
    void schedule();
    void tenderChanged();
    void request();
    void deliver();
    void setChecking(bool checking);

    PlanSession* m_session;
    QTimer m_debounce;
    bool m_checking = false;
    std::shared_ptr<const Answer> m_answer;
    NewestAnswer<Request, Answer> m_newest;
};

}  // namespace sizewright
