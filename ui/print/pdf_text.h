// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pango/pangocairo.h>

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/report/document.h"

namespace sizewright::print {

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// "#1f5fa8" as three parts of one.
constexpr Colour rgb(unsigned value)
{
    return {((value >> 16) & 0xff) / 255.0, ((value >> 8) & 0xff) / 255.0, (value & 0xff) / 255.0};
}

constexpr Colour kAccent = rgb(0x1f5fa8);
constexpr Colour kInk = rgb(0x1f2933);
constexpr Colour kQuietInk = rgb(0x5f6c7b);
constexpr Colour kHairline = rgb(0xd5dbe2);
constexpr Colour kTint = rgb(0xe8f0f9);
constexpr Colour kNoteGround = rgb(0xf4f6f9);

struct TextStyle {
    double size = 9.5;  ///< points
    bool bold = false;
    Colour colour = kInk;
    Align align = Align::Left;
    double lineSpacing = 1.3;
};

/// A text set in lines of a given width. Lines are drawn one by one, so that a page may end between them.
class SetText {
public:
    SetText(PangoContext* context, const std::string& text, const TextStyle& style, double width);

    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
    /// Height in points of the lines [first, last).
    [[nodiscard]] double height(std::size_t first, std::size_t last) const;
    /// Draws the lines [first, last) with the first one's top at y.
    void draw(cairo_t* context, double x, double y, std::size_t first, std::size_t last) const;

private:
    struct Line {
        double x = 0;
        double top = 0;
        double bottom = 0;
        double baseline = 0;
        std::shared_ptr<PangoLayout> layout;  ///< this line alone
    };

    std::vector<Line> m_lines;
    Colour m_colour;
};

/// Some lines of a set text; what a page end makes of one.
struct TextSlice {
    std::shared_ptr<const SetText> text;
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] std::size_t lineCount() const { return last - first; }
    [[nodiscard]] double height() const { return text->height(first, last); }
    void draw(cairo_t* context, double x, double y) const { text->draw(context, x, y, first, last); }
    /// How many of the lines fit into the height.
    [[nodiscard]] std::size_t linesWithin(double available) const;
    [[nodiscard]] std::pair<TextSlice, TextSlice> cutAfter(std::size_t lines) const;
};

/// Sets texts in the report's fonts and one language, independent of the screen.
class TextSetter {
public:
    explicit TextSetter(const std::string& language);

    [[nodiscard]] TextSlice set(const std::string& text, const TextStyle& style, double width) const;
    /// Width of the widest piece that a line break does not part, and of the whole text in one line.
    [[nodiscard]] std::pair<double, double> widths(const std::string& text, const TextStyle& style) const;

private:
    std::shared_ptr<PangoContext> m_context;
};

/// Valid UTF-8 without control characters except line ends.
[[nodiscard]] std::string cleanText(const std::string& text);

}  // namespace sizewright::print
