// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_blocks.h"

#include <algorithm>
#include <array>

#include "ui/print/pdf_chart.h"
#include "ui/print/pdf_table.h"
#include "ui/print/pdf_text_strip.h"

namespace sizewright::print {

namespace {

constexpr double kListIndent = 14;
constexpr double kNotePadding = 7;
constexpr double kChartHeight = 205;

/// Turns blocks into strips one after the other; std::visit calls it by block type.
class FlowBuilder {
public:
    FlowBuilder(const Document& document, const TextSetter& setter, double width)
        : m_document(document), m_setter(setter), m_width(width)
    {}

    Result<Flow> build();

private:
    void addTitle();
    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    void add(const BulletList& list);
    void add(const Table& table);
    void add(const Chart& chart);
    void add(const Note& note);
    void add(const PageBreak&) { m_pageBreak = true; }

    [[nodiscard]] std::shared_ptr<TextStrip> textStrip(const char* tag, const std::string& text, const TextStyle& style,
                                                       double indent = 0, double indentRight = 0) const;
    void push(std::shared_ptr<Strip> strip);

    const Document& m_document;
    const TextSetter& m_setter;
    double m_width;
    Flow m_flow;
    int m_nextId = 1;
    bool m_pageBreak = false;
    std::optional<Error> m_error;
};

Result<Flow> FlowBuilder::build()
{
    addTitle();
    for (const Block& block : m_document.blocks)
        std::visit([this](const auto& one) { add(one); }, block);
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return std::move(m_flow);
}

std::shared_ptr<TextStrip> FlowBuilder::textStrip(const char* tag, const std::string& text, const TextStyle& style,
                                                  double indent, double indentRight) const
{
    auto strip = std::make_shared<TextStrip>(tag, m_setter.set(text, style, m_width - indent - indentRight));
    strip->indent = indent;
    return strip;
}

void FlowBuilder::push(std::shared_ptr<Strip> strip)
{
    strip->startsPage = m_pageBreak && !m_flow.strips.empty();
    m_pageBreak = false;
    m_flow.strips.push_back(std::move(strip));
}

void FlowBuilder::addTitle()
{
    auto rule = std::make_shared<RuleStrip>(3.0, 48.0, kAccent);
    rule->keepWithNext = true;
    push(rule);
    auto title = textStrip("P", m_document.title, {.size = 22, .bold = true, .lineSpacing = 1.12});
    title->spaceBefore = 12;
    title->keepWithNext = true;
    push(title);
    if (!m_document.subtitle.empty()) {
        auto subtitle = textStrip("P", m_document.subtitle, {.size = 11.5, .colour = kQuietInk});
        subtitle->spaceBefore = 5;
        push(subtitle);
    }
    if (!m_document.date.empty()) {
        auto date = textStrip("P", m_document.date, {.size = 9, .colour = kQuietInk});
        date->spaceBefore = 4;
        push(date);
    }
    auto hairline = std::make_shared<RuleStrip>(0.5, m_width, kHairline);
    hairline->spaceBefore = 12;
    push(hairline);
}

void FlowBuilder::add(const Heading& heading)
{
    struct Look {
        const char* tag;
        double size;
        Colour colour;
        double spaceBefore;
    };
    constexpr std::array kLooks{Look{"H1", 15, kAccent, 22}, Look{"H2", 12, kInk, 17}, Look{"H3", 10, kInk, 13}};
    const auto place = static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1);
    const Look& look = kLooks[place];
    auto strip =
        textStrip(look.tag, heading.text, {.size = look.size, .bold = true, .colour = look.colour, .lineSpacing = 1.15});
    strip->spaceBefore = look.spaceBefore;
    strip->keepWithNext = true;
    strip->whole = true;
    strip->outline = OutlineEntry{static_cast<int>(place) + 1, cleanText(heading.text)};
    push(strip);
}

void FlowBuilder::add(const Paragraph& paragraph)
{
    const TextStyle style{.size = paragraph.emphasised ? 10.5 : 9.5, .bold = paragraph.emphasised};
    auto strip = textStrip("P", paragraph.text, style);
    strip->containers = {};
    strip->splitContainer = {"P", m_nextId++};
    strip->spaceBefore = 6;
    push(strip);
}

void FlowBuilder::add(const BulletList& list)
{
    const Container container{"L", m_nextId++};
    bool first = true;
    for (const std::string& item : list.items) {
        auto strip = textStrip("LI", item, {}, kListIndent);
        strip->bullet = m_setter.set("•", {.colour = kAccent}, kListIndent);
        strip->containers = {container};
        strip->splitContainer = {"LI", m_nextId++};
        strip->spaceBefore = first ? 6 : 2.5;
        first = false;
        push(strip);
    }
}

void FlowBuilder::add(const Table& table)
{
    if (!table.caption.empty()) {
        auto caption = textStrip("P", table.caption, {.size = 8.5, .bold = true, .colour = kQuietInk});
        caption->spaceBefore = 11;
        caption->keepWithNext = true;
        caption->whole = true;
        push(caption);
    }
    if (table.columns.empty())
        return;
    for (const std::shared_ptr<Strip>& row : tableStrips(table, m_setter, m_width, {"Table", m_nextId++}))
        push(row);
    // Air below, because the last row ends with a line.
    push(std::make_shared<SpaceStrip>(4));
}

void FlowBuilder::add(const Chart& chart)
{
    auto title = textStrip("P", chart.title, {.size = 9.5, .bold = true});
    title->spaceBefore = 13;
    title->keepWithNext = true;
    title->whole = true;
    push(title);
    auto figure = chartStrip(chart, m_document.language, m_width, kChartHeight);
    if (!figure) {
        m_error = figure.error();
        return;
    }
    (*figure)->spaceBefore = 5;
    (*figure)->keepWithNext = !chart.description.empty();
    push(*figure);
    m_flow.figureTexts.push_back(cleanText(chart.description.empty() ? chart.title : chart.description));
    if (chart.description.empty())
        return;
    auto description = textStrip("P", chart.description, {.size = 8.5, .colour = kQuietInk});
    description->spaceBefore = 4;
    description->whole = true;
    push(description);
}

void FlowBuilder::add(const Note& note)
{
    auto strip = textStrip("P", note.text, {.size = 8.5}, kNotePadding + 4, kNotePadding);
    strip->splitContainer = {"P", m_nextId++};
    strip->boxPadding = kNotePadding;
    strip->spaceBefore = 9;
    push(strip);
}

}  // namespace

Result<Flow> flowOf(const Document& document, const TextSetter& setter, double width)
{
    return FlowBuilder(document, setter, width).build();
}

}  // namespace sizewright::print
