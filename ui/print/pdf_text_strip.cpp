// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text_strip.h"

#include <algorithm>

namespace sizewright::print {

namespace {

constexpr std::size_t kLeastLines = 2;
constexpr double kBulletInset = 3;

}  // namespace

void Canvas::beginTag(const char* name) const
{
    if (!m_artifact)
        cairo_tag_begin(m_context, name, nullptr);
}

void Canvas::endTag(const char* name) const
{
    if (!m_artifact)
        cairo_tag_end(m_context, name);
}

void Canvas::fill(double x, double y, double width, double height, Colour colour) const
{
    cairo_set_source_rgb(m_context, colour.red, colour.green, colour.blue);
    cairo_rectangle(m_context, x, y, width, height);
    cairo_fill(m_context);
}

double TextStrip::leastHeight() const
{
    if (whole || m_lines.lineCount() < 2 * kLeastLines)
        return height();
    return m_lines.cutAfter(kLeastLines).first.height() + 2 * boxPadding;
}

std::pair<StripPtr, StripPtr> TextStrip::cut(double available, bool force) const
{
    std::size_t lines = m_lines.linesWithin(available - 2 * boxPadding);
    if (!force) {
        if (whole || m_lines.lineCount() < 2 * kLeastLines)
            return {};
        lines = std::min(lines, m_lines.lineCount() - kLeastLines);
        if (lines < kLeastLines)
            return {};
    }
    lines = std::max<std::size_t>(lines, 1);
    if (lines >= m_lines.lineCount())
        return {};
    auto head = std::make_shared<TextStrip>(*this);
    auto tail = std::make_shared<TextStrip>(*this);
    std::tie(head->m_lines, tail->m_lines) = m_lines.cutAfter(lines);
    if (splitContainer.id != 0 && splitContainer.tag != std::string_view()) {
        for (const auto& piece : {head, tail}) {
            piece->containers.push_back(splitContainer);
            piece->m_tag = bullet ? "LBody" : "Span";
            piece->splitContainer = {};
        }
    }
    head->keepWithNext = false;
    tail->spaceBefore = 0;
    tail->startsPage = false;
    tail->outline.reset();
    tail->bullet.reset();
    return {head, tail};
}

void TextStrip::drawListItem(const Canvas& canvas, double y) const
{
    const bool isWhole = m_tag == std::string_view("LI");
    if (isWhole)
        canvas.beginTag("LI");
    if (bullet) {
        canvas.beginTag("Lbl");
        bullet->draw(canvas.context(), canvas.area().left + kBulletInset, y);
        canvas.endTag("Lbl");
    }
    canvas.beginTag("LBody");
    m_lines.draw(canvas.context(), canvas.area().left + indent, y);
    canvas.endTag("LBody");
    if (isWhole)
        canvas.endTag("LI");
}

void TextStrip::draw(const Canvas& canvas, double y) const
{
    const std::string_view tag(m_tag);
    if (tag == "LI" || tag == "LBody")
        return drawListItem(canvas, y);
    if (boxPadding > 0) {
        canvas.fill(canvas.area().left, y, canvas.area().width, height(), kNoteGround);
        canvas.fill(canvas.area().left, y, 2, height(), kAccent);
    }
    canvas.beginTag(m_tag);
    m_lines.draw(canvas.context(), canvas.area().left + indent, y + boxPadding);
    canvas.endTag(m_tag);
}

void RuleStrip::draw(const Canvas& canvas, double y) const
{
    canvas.fill(canvas.area().left, y, m_length, m_thickness, m_colour);
}

}  // namespace sizewright::print
