// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/records.h"

namespace sizewright {

std::vector<std::string> RecordSplitter::record()
{
    std::vector<std::string> cells{{}};
    std::string beyond;
    bool full = false;
    while (m_at < m_text.size()) {
        const Step step = next(full ? beyond : cells.back());
        if (step == Step::Record)
            return cells;
        if (step != Step::Cell)
            continue;
        full = cells.size() >= m_rules.mostCells;
        m_tooWide = m_tooWide || full;
        beyond.clear();
        if (!full)
            cells.emplace_back();
    }
    m_unclosed = m_quoted;
    return cells;
}

RecordSplitter::Step RecordSplitter::next(std::string& cell)
{
    const char c = m_text[m_at++];
    if (m_quoted)
        m_quoted = inside(c, cell);
    else if (c == '"' && cell.empty())
        m_quoted = true;
    else if (c == m_rules.separator)
        return Step::Cell;
    else if (endsRecord(c))
        return Step::Record;
    else if (c != '\r' || (m_at < m_text.size() && m_text[m_at] != '\n'))
        cell += c;
    return Step::Character;
}

bool RecordSplitter::endsRecord(char c)
{
    const bool alone = c == '\r' && (m_at >= m_text.size() || m_text[m_at] != '\n');
    if (c != '\n' && !(alone && m_rules.returnEndsRecord))
        return false;
    ++m_line;
    return true;
}

/// Whether the quote is still open after this character.
bool RecordSplitter::inside(char c, std::string& cell)
{
    if (c == '"' && (m_at >= m_text.size() || m_text[m_at] != '"'))
        return false;
    if (c == '"')
        ++m_at;
    if (c == '\n')
        ++m_line;
    cell += c;
    return true;
}

}  // namespace sizewright
