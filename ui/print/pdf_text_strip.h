// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/print/pdf_strip.h"

namespace sizewright::print {

/// Lines of a paragraph, heading, list item or note. May be cut between lines, leaving at least two on each side.
class TextStrip : public Strip {
public:
    TextStrip(const char* tag, TextSlice lines) : m_tag(tag), m_lines(std::move(lines)) {}

    [[nodiscard]] double height() const override { return m_lines.height() + 2 * boxPadding; }
    [[nodiscard]] double leastHeight() const override;
    [[nodiscard]] std::pair<StripPtr, StripPtr> cut(double available, bool force) const override;
    void draw(const Canvas& canvas, double y) const override;

    double indent = 0;
    double boxPadding = 0;            ///< more than 0: a tinted box with an accent edge
    bool whole = false;               ///< never cut
    std::optional<TextSlice> bullet;  ///< left of the first line
    Container splitContainer;         ///< holds the pieces together when cut; its tag then replaces the strip's

private:
    void drawListItem(const Canvas& canvas, double y) const;

    const char* m_tag;
    TextSlice m_lines;
};

/// A coloured bar.
class RuleStrip : public Strip {
public:
    RuleStrip(double thickness, double length, Colour colour) : m_thickness(thickness), m_length(length), m_colour(colour) {}

    [[nodiscard]] double height() const override { return m_thickness; }
    void draw(const Canvas& canvas, double y) const override;

private:
    double m_thickness;
    double m_length;
    Colour m_colour;
};

/// Nothing but height.
class SpaceStrip : public Strip {
public:
    explicit SpaceStrip(double height) : m_height(height) {}

    [[nodiscard]] double height() const override { return m_height; }
    void draw(const Canvas&, double) const override {}

private:
    double m_height;
};

}  // namespace sizewright::print
