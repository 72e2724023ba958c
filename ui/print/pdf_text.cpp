// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text.h"

#include <algorithm>
#include <cmath>

namespace sizewright::print {

namespace {

constexpr const char* kFamilies = "Noto Sans, WenQuanYi Micro Hei";

std::shared_ptr<PangoLayout> makeLayout(PangoContext* context, const std::string& text, const TextStyle& style)
{
    std::shared_ptr<PangoLayout> layout(pango_layout_new(context), g_object_unref);
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, kFamilies);
    pango_font_description_set_size(font, static_cast<int>(std::lround(style.size * PANGO_SCALE)));
    pango_font_description_set_weight(font, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);

    // Digits of equal width for columns; no ligatures, because readers of the structure stumble over their replacement text.
    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1, liga=0, clig=0"));
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);

    const std::string clean = cleanText(text);
    pango_layout_set_text(layout.get(), clean.data(), static_cast<int>(clean.size()));
    pango_layout_set_line_spacing(layout.get(), static_cast<float>(style.lineSpacing));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    const PangoAlignment alignment = style.align == Align::Left    ? PANGO_ALIGN_LEFT
                                     : style.align == Align::Right ? PANGO_ALIGN_RIGHT
                                                                   : PANGO_ALIGN_CENTER;
    pango_layout_set_alignment(layout.get(), alignment);
    return layout;
}

double points(int pangoUnits)
{
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

}  // namespace

std::string cleanText(const std::string& text)
{
    char* valid = g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()));
    std::string clean(valid);
    g_free(valid);
    std::erase_if(clean, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
    });
    std::replace(clean.begin(), clean.end(), '\t', ' ');
    return clean;
}

SetText::SetText(PangoContext* context, const std::string& text, const TextStyle& style, double width)
    : m_colour(style.colour)
{
    const std::shared_ptr<PangoLayout> whole = makeLayout(context, text, style);
    pango_layout_set_width(whole.get(), static_cast<int>(std::floor(std::max(1.0, width) * PANGO_SCALE)));
    const std::string set(pango_layout_get_text(whole.get()));
    PangoLayoutIter* iterator = pango_layout_get_iter(whole.get());
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iterator, nullptr, &logical);
        int top = 0;
        int bottom = 0;
        pango_layout_iter_get_line_yrange(iterator, &top, &bottom);
        const PangoLayoutLine* line = pango_layout_iter_get_line_readonly(iterator);
        // Each line is set anew, so that the blank at its end is a real one: Pango hides it at a break, and words would run
        // together for those who read the structure.
        const auto first = static_cast<std::size_t>(line->start_index);
        const std::string piece = set.substr(first, static_cast<std::size_t>(line->length));
        m_lines.push_back({points(logical.x), points(top), points(bottom), points(pango_layout_iter_get_baseline(iterator)),
                           makeLayout(context, piece, style)});
    } while (pango_layout_iter_next_line(iterator));
    pango_layout_iter_free(iterator);
}

double SetText::height(std::size_t first, std::size_t last) const
{
    return first < last ? m_lines[last - 1].bottom - m_lines[first].top : 0;
}

void SetText::draw(cairo_t* context, double x, double y, std::size_t first, std::size_t last) const
{
    cairo_set_source_rgb(context, m_colour.red, m_colour.green, m_colour.blue);
    for (std::size_t i = first; i < last; ++i) {
        cairo_move_to(context, x + m_lines[i].x, y + m_lines[i].baseline - m_lines[first].top);
        pango_cairo_show_layout_line(context, pango_layout_get_line_readonly(m_lines[i].layout.get(), 0));
    }
}

std::size_t TextSlice::linesWithin(double available) const
{
    std::size_t lines = 0;
    while (lines < lineCount() && text->height(first, first + lines + 1) <= available)
        ++lines;
    return lines;
}

std::pair<TextSlice, TextSlice> TextSlice::cutAfter(std::size_t lines) const
{
    const std::size_t cut = std::min(first + lines, last);
    return {TextSlice{text, first, cut}, TextSlice{text, cut, last}};
}

TextSetter::TextSetter(const std::string& language)
{
    const std::shared_ptr<PangoFontMap> fonts(pango_cairo_font_map_new(), g_object_unref);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts.get()), 72);
    m_context.reset(pango_font_map_create_context(fonts.get()), g_object_unref);
    pango_context_set_language(m_context.get(), pango_language_from_string(language.c_str()));
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
}

TextSlice TextSetter::set(const std::string& text, const TextStyle& style, double width) const
{
    const auto whole = std::make_shared<const SetText>(m_context.get(), text, style, width);
    return {whole, 0, whole->lineCount()};
}

std::pair<double, double> TextSetter::widths(const std::string& text, const TextStyle& style) const
{
    const std::shared_ptr<PangoLayout> layout = makeLayout(m_context.get(), text, style);
    int whole = 0;
    int least = 0;
    pango_layout_get_size(layout.get(), &whole, nullptr);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
    pango_layout_set_width(layout.get(), 0);
    pango_layout_get_size(layout.get(), &least, nullptr);
    return {points(least), points(whole)};
}

}  // namespace sizewright::print
