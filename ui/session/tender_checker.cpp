// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/tender_checker.h"

#include <algorithm>

#include "ui/session/plan_session.h"

namespace sizewright {

namespace {
constexpr int kDebounceMilliseconds = 150;

Result<TenderScores> scoresOf(const Tender& tender, const Result<TenderCheck>& check)
{
    return check ? scoreTender(tender, check->quotes) : tl::unexpected(check.error());
}

}  // namespace

const QuoteCheck* TenderChecker::Answer::of(const std::string& quoteId) const
{
    const auto quote = std::ranges::find(tender->quotes, quoteId, &Quote::id);
    if (!check || quote == tender->quotes.end())
        return nullptr;
    const auto place = static_cast<std::size_t>(quote - tender->quotes.begin());
    return place < check->quotes.size() ? &check->quotes[place] : nullptr;
}

TenderChecker::TenderChecker(PlanSession* session, QObject* parent)
    : TenderChecker(session,
                    [](const Catalog& catalog, const Scenario& scenario, const Tender& tender, std::stop_token stop) {
                        return checkTender(catalog, scenario, tender, std::move(stop));
                    },
                    parent)
{
}

TenderChecker::TenderChecker(PlanSession* session, Check check, QObject* parent)
    : QObject(parent), m_session(session), m_newest(
                                               [check = std::move(check)](const Request& r, const std::stop_token& stop) {
                                                   auto checked = check(*r.catalog, r.scenario, *r.tender, stop);
                                                   auto scores = scoresOf(*r.tender, checked);
                                                   return Answer{r.catalog, r.scenario, r.tender, std::move(checked), std::move(scores)};
                                               },
                                               [this] { deliver(); })
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMilliseconds);
    connect(&m_debounce, &QTimer::timeout, this, &TenderChecker::request);
    connect(session, &PlanSession::tenderChanged, this, &TenderChecker::tenderChanged);
    connect(session, &PlanSession::scenarioChanged, this, &TenderChecker::schedule);
    connect(session, &PlanSession::catalogChanged, this, &TenderChecker::schedule);
    schedule();
}

void TenderChecker::tenderChanged()
{
    // Another project was opened, whose quotes may have the same ids.
    if (m_session->undoStack()->count() == 0 && m_answer) {
        m_answer.reset();
        emit answered();
    }
    schedule();
}

void TenderChecker::schedule()
{
    setChecking(true);
    m_debounce.start();
}

void TenderChecker::request()
{
    const Project& project = m_session->project();
    if (project.tender.quotes.empty()) {
        m_answer.reset();
        setChecking(false);
        emit answered();
        return;
    }
    m_newest.request({m_session->sharedCatalog(), project.scenario, std::make_shared<const Tender>(project.tender)});
}

void TenderChecker::deliver()
{
    // Something has changed since, and the next answer is on its way.
    if (m_debounce.isActive() || m_session->project().tender.quotes.empty())
        return;
    m_answer = m_newest.answer();
    setChecking(false);
    emit answered();
}

void TenderChecker::setChecking(bool checking)
{
    if (m_checking == checking)
        return;
    m_checking = checking;
    emit checkingChanged(checking);
}

}  // namespace sizewright
