// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_table.h"

#include <algorithm>
#include <numeric>

namespace sizewright::print {

namespace {

constexpr double kPaddingX = 5;
constexpr double kPaddingY = 3.2;
constexpr double kTextSize = 8.5;
constexpr double kLeastTextSize = 6.5;

struct Column {
    double x = 0;
    double width = 0;
};

class RowStrip : public Strip {
public:
    enum class Kind { Head, Plain, Emphasised };

    RowStrip(Kind kind, std::vector<Column> columns, std::vector<TextSlice> cells)
        : m_kind(kind), m_columns(std::move(columns)), m_cells(std::move(cells))
    {}

    [[nodiscard]] double height() const override;
    [[nodiscard]] std::pair<StripPtr, StripPtr> cut(double available, bool force) const override;
    void draw(const Canvas& canvas, double y) const override;

private:
    Kind m_kind;
    std::vector<Column> m_columns;
    std::vector<TextSlice> m_cells;
};

double RowStrip::height() const
{
    double tallest = 0;
    for (const TextSlice& cell : m_cells)
        tallest = std::max(tallest, cell.height());
    return tallest + 2 * kPaddingY;
}

std::pair<StripPtr, StripPtr> RowStrip::cut(double available, bool force) const
{
    // Only a row that is taller than a page comes here with force.
    if (!force)
        return {};
    auto head = std::make_shared<RowStrip>(*this);
    auto tail = std::make_shared<RowStrip>(*this);
    bool rest = false;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const std::size_t lines = std::max<std::size_t>(1, m_cells[i].linesWithin(available - 2 * kPaddingY));
        std::tie(head->m_cells[i], tail->m_cells[i]) = m_cells[i].cutAfter(lines);
        rest = rest || tail->m_cells[i].lineCount() > 0;
    }
    if (!rest)
        return {};
    head->keepWithNext = false;
    tail->spaceBefore = 0;
    tail->startsPage = false;
    return {head, tail};
}

void RowStrip::draw(const Canvas& canvas, double y) const
{
    const Area& area = canvas.area();
    const double bottom = y + height();
    if (m_kind == Kind::Emphasised) {
        canvas.fill(area.left, y, area.width, height(), kTint);
        canvas.fill(area.left, y, 2, height(), kAccent);
    }
    if (m_kind == Kind::Head)
        canvas.fill(area.left, bottom - 0.9, area.width, 0.9, kAccent);
    else
        canvas.fill(area.left, bottom - 0.4, area.width, 0.4, kHairline);

    const char* cellTag = m_kind == Kind::Head ? "TH" : "TD";
    canvas.beginTag("TR");
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        canvas.beginTag(cellTag);
        // Heads stand on the line, bodies hang from the top.
        const double down = m_kind == Kind::Head ? height() - 2 * kPaddingY - m_cells[i].height() : 0;
        m_cells[i].draw(canvas.context(), area.left + m_columns[i].x + kPaddingX, y + kPaddingY + down);
        canvas.endTag(cellTag);
    }
    canvas.endTag("TR");
}

TextStyle headStyle(double size, Align align)
{
    return {.size = size, .bold = true, .colour = kQuietInk, .align = align, .lineSpacing = 1.15};
}

TextStyle bodyStyle(double size, Align align, bool emphasised)
{
    return {.size = size, .bold = emphasised, .align = align, .lineSpacing = 1.2};
}

/// Which figures of several words stay on one line.
enum class Figures { All, Short };

/// Figures such as "1,234 CNY" stay on one line, and so do a few Chinese characters, which are words of their own.
double leastWidth(const std::pair<double, double>& wordAndWhole, Align align, double size, Figures figures)
{
    const auto [word, whole] = wordAndWhole;
    if (align != Align::Right)
        return std::max(word, std::min(whole, 3 * size));
    if (figures == Figures::All)
        return std::min(whole, 8 * size);
    return whole <= 6.5 * size ? whole : word;
}

/// What each column needs at least, so that no word or number breaks.
std::vector<double> leastWidths(const Table& table, const TextSetter& setter, double size, Figures figures)
{
    std::vector<double> least;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Align align = table.columns[c].align;
        double needed = leastWidth(setter.widths(table.columns[c].title, headStyle(size, Align::Left)), Align::Left, size, figures);
        for (const auto& row : table.rows)
            if (c < row.size())
                needed = std::max(needed, leastWidth(setter.widths(row[c], bodyStyle(size, Align::Left, true)), align, size, figures));
        least.push_back(needed + 2 * kPaddingX);
    }
    return least;
}

struct Fit {
    double size = kTextSize;
    std::vector<double> least;
};

/// The largest text whose words all fit, with long figures on one line if that is possible.
Fit fit(const Table& table, const TextSetter& setter, double width)
{
    Fit found;
    for (const Figures figures : {Figures::All, Figures::Short})
        for (double size = kTextSize; size >= kLeastTextSize; size -= 0.5) {
            found = {size, leastWidths(table, setter, size, figures)};
            if (std::accumulate(found.least.begin(), found.least.end(), 0.0) <= width)
                return found;
        }
    return found;
}

/// Shares the width by weight, but gives no column less than it needs while others have more than they need.
std::vector<Column> shareWidth(const Table& table, const std::vector<double>& least, double width)
{
    const std::size_t count = table.columns.size();
    std::vector<bool> fixed(count, false);
    std::vector<Column> columns(count);
    for (bool changed = true; changed;) {
        changed = false;
        double room = width;
        double weights = 0;
        for (std::size_t c = 0; c < count; ++c) {
            if (fixed[c])
                room -= least[c];
            else
                weights += std::max(0.01, table.columns[c].weight);
        }
        for (std::size_t c = 0; c < count; ++c) {
            columns[c].width = fixed[c] ? least[c] : room * std::max(0.01, table.columns[c].weight) / weights;
            if (!fixed[c] && columns[c].width < least[c])
                fixed[c] = changed = true;
        }
    }
    double total = 0;
    for (const Column& column : columns)
        total += column.width;
    double x = 0;
    for (Column& column : columns) {
        column.width *= width / total;
        column.x = x;
        x += column.width;
    }
    return columns;
}

std::shared_ptr<RowStrip> makeRow(RowStrip::Kind kind, const std::vector<std::string>& texts, const Table& table,
                                  const std::vector<Column>& columns, const TextSetter& setter, double size)
{
    std::vector<TextSlice> cells;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const Align align = table.columns[c].align;
        const TextStyle style = kind == RowStrip::Kind::Head ? headStyle(size, align)
                                                             : bodyStyle(size, align, kind == RowStrip::Kind::Emphasised);
        cells.push_back(setter.set(c < texts.size() ? texts[c] : std::string(), style, columns[c].width - 2 * kPaddingX));
    }
    return std::make_shared<RowStrip>(kind, columns, std::move(cells));
}

}  // namespace

std::vector<std::shared_ptr<Strip>> tableStrips(const Table& table, const TextSetter& setter, double width,
                                                const Container& container)
{
    const auto [size, least] = fit(table, setter, width);
    const std::vector<Column> columns = shareWidth(table, least, width);

    std::vector<std::string> titles;
    for (const TableColumn& column : table.columns)
        titles.push_back(column.title);
    const auto head = makeRow(RowStrip::Kind::Head, titles, table, columns, setter, size);
    head->spaceBefore = table.caption.empty() ? 9 : 3;
    head->keepWithNext = true;
    head->containers = {container};

    std::vector<std::shared_ptr<Strip>> strips{head};
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool emphasised =
            std::find(table.emphasisedRows.begin(), table.emphasisedRows.end(), r) != table.emphasisedRows.end();
        const auto row = makeRow(emphasised ? RowStrip::Kind::Emphasised : RowStrip::Kind::Plain, table.rows[r], table,
                                 columns, setter, size);
        row->containers = {container};
        row->repeatedHead = head;
        // No single row is left over for the last page.
        row->keepWithNext = r + 2 == table.rows.size();
        strips.push_back(row);
    }
    return strips;
}

}  // namespace sizewright::print
