// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ui/print/pdf_text.h"

namespace sizewright::print {

/// A page's text area, in points.
struct Area {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

/// Where strips draw: a Cairo context and the structure tags around what is drawn. Artifacts are drawn without tags.
class Canvas {
public:
    Canvas(cairo_t* context, const Area& area) : m_context(context), m_area(area) {}

    [[nodiscard]] cairo_t* context() const { return m_context; }
    [[nodiscard]] const Area& area() const { return m_area; }

    void setArtifact(bool artifact) { m_artifact = artifact; }
    void beginTag(const char* name) const;
    void endTag(const char* name) const;
    void fill(double x, double y, double width, double height, Colour colour) const;

private:
    cairo_t* m_context;
    Area m_area;
    bool m_artifact = false;
};

/// A structure element that stays open over several strips, also over a page's end.
struct Container {
    const char* tag = "";
    int id = 0;
    bool operator==(const Container& other) const { return id == other.id; }
};

struct OutlineEntry {
    int level = 1;
    std::string text;
};

class Strip;
using StripPtr = std::shared_ptr<const Strip>;

/// A piece of a page over its whole width, drawn in one go: some lines of text, a table row, a chart.
class Strip {
public:
    Strip() = default;
    Strip(const Strip&) = default;
    Strip& operator=(const Strip&) = delete;
    virtual ~Strip() = default;

    [[nodiscard]] virtual double height() const = 0;
    /// The least height with which the strip can begin on a page; the rest continues on the next.
    [[nodiscard]] virtual double leastHeight() const { return height(); }
    /// A piece that fits into the height and the rest, or two empty pointers.
    [[nodiscard]] virtual std::pair<StripPtr, StripPtr> cut(double /*available*/, bool /*force*/) const { return {}; }
    virtual void draw(const Canvas& canvas, double y) const = 0;

    double spaceBefore = 0;
    bool keepWithNext = false;
    bool startsPage = false;
    std::vector<Container> containers;
    StripPtr repeatedHead;  ///< drawn again where a page begins with this strip
    std::optional<OutlineEntry> outline;
};

}  // namespace sizewright::print
