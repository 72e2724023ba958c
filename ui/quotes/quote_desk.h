// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string>

#ifndef Q_MOC_RUN
#include "ui/session/plan_session.h"
#include "ui/session/tender_checker.h"
#endif

namespace sizewright {

/// What all views of the quotes share: the tender, the quote that is looked at, and what the check says of it. Every edit of a
/// quote goes through here.
class QuoteDesk : public QObject {
    Q_OBJECT

public:
    QuoteDesk(PlanSession* session, TenderChecker* checker, QObject* parent = nullptr);

    [[nodiscard]] PlanSession* session() const { return m_session; }
    [[nodiscard]] TenderChecker* checker() const { return m_checker; }
    [[nodiscard]] const Tender& tender() const { return m_session->project().tender; }
    /// The quote that is looked at; null if there is none.
    [[nodiscard]] const Quote* quote() const { return quoteOf(m_current); }
    [[nodiscard]] const Quote* quoteOf(const std::string& id) const;
    [[nodiscard]] const std::string& currentId() const { return m_current; }
    [[nodiscard]] std::shared_ptr<const TenderChecker::Answer> answer() const { return m_checker->answer(); }
    /// Of the quote that is looked at; null before the first answer.
    [[nodiscard]] const QuoteCheck* check() const;

    void select(const std::string& id);
    /// Changes the quote that is looked at, as one undoable command.
    bool edit(const QString& text, const std::function<void(Quote&)>& change, const QString& mergeKey = {});
    bool editTender(const QString& text, const std::function<void(Tender&)>& change, const QString& mergeKey = {});
    /// Puts a quote in under a free id and looks at it.
    bool add(const QString& text, Quote quote);
    void duplicate();
    /// Takes the quote that is looked at out, with its scores.
    void remove();

signals:
    void selected();  ///< another quote is looked at
    void changed();   ///< a quote, or how quotes are judged
    void checked();
    void refused(const QString& reason);  ///< an edit; empty: the last one was taken

private:
    void followTender();

    PlanSession* m_session;
    TenderChecker* m_checker;
    std::string m_current;
};

}  // namespace sizewright
