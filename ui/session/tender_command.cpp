// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/tender_command.h"

#include <algorithm>
#include <iterator>

#include "ui/session/plan_session.h"

namespace sizewright {

namespace {

constexpr int kMergeableId = 2;
constexpr int kNeverMerged = -1;

Quote* quoteOf(Tender& tender, const std::string& id)
{
    const auto found = std::ranges::find(tender.quotes, id, &Quote::id);
    return found == tender.quotes.end() ? nullptr : &*found;
}

std::vector<QuoteLine> cutOut(const std::vector<QuoteLine>& lines, std::size_t at, std::size_t count)
{
    const auto first = lines.begin() + static_cast<std::ptrdiff_t>(at);
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace

ChangedRange changedRange(const std::vector<QuoteLine>& before, const std::vector<QuoteLine>& after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    const auto [end, other] = std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(shorter), after.begin());
    const auto same = static_cast<std::size_t>(end - before.begin());
    std::size_t tail = 0;
    while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {same, before.size() - same - tail, after.size() - same - tail};
}

TenderCommand::TenderCommand(PlanSession* session, const QString& text, Tender before, Tender after, QString mergeKey)
    : QUndoCommand(text), m_session(session), m_before(std::move(before)), m_after(std::move(after)), m_mergeKey(std::move(mergeKey))
{
    for (Quote& quote : m_before.quotes)
        keepLines(&quote, quoteOf(m_after, quote.id));
    for (Quote& quote : m_after.quotes)
        if (quoteOf(m_before, quote.id) == nullptr)
            keepLines(nullptr, &quote);
}

void TenderCommand::keepLines(Quote* before, Quote* after)
{
    const std::vector<QuoteLine> none;
    const std::vector<QuoteLine>& old = before != nullptr ? before->lines : none;
    const std::vector<QuoteLine>& fresh = after != nullptr ? after->lines : none;
    const ChangedRange range = changedRange(old, fresh);
    if (!range.isEmpty())
        m_lines.push_back({before != nullptr ? before->id : after->id, range.at, cutOut(old, range.at, range.removed),
                           cutOut(fresh, range.at, range.inserted)});
    for (Quote* quote : {before, after})
        if (quote != nullptr)
            quote->lines = {};
}

void TenderCommand::apply(const Tender& frame, bool forward)
{
    Tender& current = m_session->m_project.tender;
    Tender next = frame;
    for (Quote& quote : next.quotes)
        if (Quote* present = quoteOf(current, quote.id))
            quote.lines = std::move(present->lines);
    for (const LinesChange& change : m_lines) {
        Quote* quote = quoteOf(next, change.quoteId);
        if (quote == nullptr)
            continue;
        const std::vector<QuoteLine>& gone = forward ? change.before : change.after;
        const std::vector<QuoteLine>& come = forward ? change.after : change.before;
        const auto first = quote->lines.begin() + static_cast<std::ptrdiff_t>(change.at);
        const auto place = quote->lines.erase(first, first + static_cast<std::ptrdiff_t>(gone.size()));
        quote->lines.insert(place, come.begin(), come.end());
    }
    current = std::move(next);
    emit m_session->tenderChanged();
}

void TenderCommand::undo()
{
    apply(m_before, false);
}

void TenderCommand::redo()
{
    apply(m_after, true);
}

int TenderCommand::id() const
{
    return m_mergeKey.isEmpty() ? kNeverMerged : kMergeableId;
}

bool TenderCommand::mergeWith(const QUndoCommand* other)
{
    const auto* newer = dynamic_cast<const TenderCommand*>(other);
    // Changes of lines would have to be laid over one another; what is typed in a row does not touch them.
    if (newer == nullptr || newer->m_mergeKey != m_mergeKey || !m_lines.empty() || !newer->m_lines.empty())
        return false;
    m_after = newer->m_after;
    setObsolete(m_after == m_before);
    return true;
}

}  // namespace sizewright
