// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <deque>

#include "ui/print/pdf_pages.h"

namespace sizewright::print {

namespace {

constexpr double kTolerance = 0.01;

class Paginator {
public:
    explicit Paginator(const Area& area) : m_area(area), m_y(area.top) { m_pages.emplace_back(); }

    std::vector<PageContent> run(const std::vector<StripPtr>& strips)
    {
        m_rest.assign(strips.begin(), strips.end());
        while (!m_rest.empty()) {
            const StripPtr strip = m_rest.front();
            m_rest.pop_front();
            step(strip);
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] bool isFresh() const { return m_pages.back().empty(); }
    [[nodiscard]] double bottom() const { return m_area.top + m_area.height; }
    [[nodiscard]] double spaceFor(const Strip& strip) const { return isFresh() ? 0 : strip.spaceBefore; }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_area.top;
    }

    /// Height of the strip and all that must follow it on the same page.
    [[nodiscard]] double chainHeight(const Strip& first) const
    {
        double height = spaceFor(first);
        const Strip* strip = &first;
        for (const StripPtr& next : m_rest) {
            if (!strip->keepWithNext || next->startsPage)
                break;
            height += strip->height() + next->spaceBefore;
            strip = next.get();
        }
        return height + strip->leastHeight();
    }

    void step(const StripPtr& strip)
    {
        if (strip->startsPage && !isFresh())
            newPage();
        if (!isFresh() && m_y + chainHeight(*strip) > bottom() + kTolerance && !isChainTooTall(*strip))
            newPage();
        if (isFresh() && strip->repeatedHead) {
            m_pages.back().push_back({strip->repeatedHead, m_y, true});
            m_y += strip->repeatedHead->height();
        }
        place(strip);
    }

    /// A chain longer than a page is cut where it happens to end, not moved from page to page.
    [[nodiscard]] bool isChainTooTall(const Strip& strip) const
    {
        return chainHeight(strip) > m_area.height && m_y + spaceFor(strip) + strip.leastHeight() <= bottom();
    }

    void place(const StripPtr& strip)
    {
        const double y = m_y + spaceFor(*strip);
        if (y + strip->height() <= bottom() + kTolerance) {
            m_pages.back().push_back({strip, y, false});
            m_y = y + strip->height();
            return;
        }
        const bool onlyHead = m_pages.back().size() == 1 && m_pages.back().front().repeated;
        const auto [head, tail] = strip->cut(bottom() - y, isFresh() || onlyHead);
        if (head) {
            m_pages.back().push_back({head, y, false});
            m_rest.push_front(tail);
            newPage();
        } else if (isFresh() || onlyHead) {
            // Nothing can be cut: it runs over the margin rather than for ever.
            m_pages.back().push_back({strip, y, false});
            m_y = y + strip->height();
        } else {
            newPage();
            step(strip);
        }
    }

    Area m_area;
    double m_y;
    std::deque<StripPtr> m_rest;
    std::vector<PageContent> m_pages;
};

}  // namespace

std::vector<PageContent> paginate(const std::vector<StripPtr>& strips, const Area& area)
{
    return Paginator(area).run(strips);
}

}  // namespace sizewright::print
