// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_desk.h"

#include <algorithm>

#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"

namespace sizewright {

QuoteDesk::QuoteDesk(PlanSession* session, TenderChecker* checker, QObject* parent)
    : QObject(parent), m_session(session), m_checker(checker)
{
    connect(session, &PlanSession::tenderChanged, this, &QuoteDesk::followTender);
    connect(checker, &TenderChecker::answered, this, &QuoteDesk::checked);
    followTender();
}

const Quote* QuoteDesk::quoteOf(const std::string& id) const
{
    const std::vector<Quote>& quotes = tender().quotes;
    const auto found = std::ranges::find(quotes, id, &Quote::id);
    return found == quotes.end() ? nullptr : &*found;
}

const QuoteCheck* QuoteDesk::check() const
{
    const auto answered = answer();
    return answered ? answered->of(m_current) : nullptr;
}

void QuoteDesk::select(const std::string& id)
{
    if (m_current == id || quoteOf(id) == nullptr)
        return;
    m_current = id;
    emit selected();
}

void QuoteDesk::followTender()
{
    if (quote() == nullptr) {
        m_current = tender().quotes.empty() ? std::string() : tender().quotes.front().id;
        emit changed();
        emit selected();
        return;
    }
    emit changed();
}

bool QuoteDesk::edit(const QString& text, const std::function<void(Quote&)>& change, const QString& mergeKey)
{
    return editTender(
        text,
        [this, &change](Tender& tender) {
            const auto found = std::ranges::find(tender.quotes, m_current, &Quote::id);
            if (found != tender.quotes.end())
                change(*found);
        },
        mergeKey.isEmpty() ? QString() : toQString(m_current) + QLatin1Char('/') + mergeKey);
}

bool QuoteDesk::editTender(const QString& text, const std::function<void(Tender&)>& change, const QString& mergeKey)
{
    const auto done = m_session->editTender(text, change, mergeKey);
    emit refused(done ? QString() : sizewright::text(done.error()));
    return done.has_value();
}

bool QuoteDesk::add(const QString& text, Quote quote)
{
    quote.id = freeQuoteId(tender().quotes);
    const std::string id = quote.id;
    const bool added = editTender(text, [&quote](Tender& tender) { tender.quotes.push_back(std::move(quote)); });
    select(id);
    return added;
}

void QuoteDesk::duplicate()
{
    if (const Quote* original = quote())
        add(tr("Duplicate quote"), *original);
}

void QuoteDesk::remove()
{
    const Quote* going = quote();
    if (going == nullptr)
        return;
    editTender(tr("Remove the quote of %1").arg(quoteTitle(*going)), [id = going->id](Tender& tender) {
        std::erase_if(tender.quotes, [&id](const Quote& quote) { return quote.id == id; });
        std::erase_if(tender.scores, [&id](const CriterionScore& score) { return score.quoteId == id; });
    });
}

}  // namespace sizewright
