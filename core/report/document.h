// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace sizewright {

/// A report as plain blocks, already in the reader's language: any writer (PDF, HTML, window preview) can show it.
struct Heading {
    int level = 1;
    std::string text;
};
struct Paragraph {
    std::string text;
    bool emphasised = false;
};
struct BulletList {
    std::vector<std::string> items;
};

enum class Align { Left, Right, Centre };
struct TableColumn {
    std::string title;
    Align align = Align::Left;
    double weight = 1;  ///< share of the width
};
struct Table {
    std::string caption;
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::string>> rows;
    /// Rows drawn stronger, such as the recommended option.
    std::vector<std::size_t> emphasisedRows;
};

enum class ChartKind {
    StackedBars,
    Lines,
    Waterfall,  ///< each category begins where the one before it ended; its value stands in one of the series
    Tornado,    ///< lying bars to both sides of zero
    Curves,     ///< lines over numbers, with their bands, and single points
};
struct ChartSeries {
    std::string name;
    std::vector<double> values;  ///< one per category
    bool dashed = false;         ///< a line in dashes; of a waterfall, a part that is not there yet
    std::vector<double> low{};   ///< of curves: the band around the values; empty: none
    std::vector<double> high{};
};
/// A single point among curves; a series of its own gives it name and colour.
struct ChartPoint {
    std::size_t series = 0;
    double x = 0;
    double y = 0;
    double low = 0;  ///< its band; high 0: none
    double high = 0;
    bool hollow = false;  ///< like the others only with a reservation
    std::string text;     ///< lines about it
};
/// A line across a chart of curves, such as a level that is to be held.
struct ChartMark {
    double at = 0;
    std::string name;
};
/// Data of a chart; the table of the same data is the writer's duty where charts cannot be read.
struct Chart {
    ChartKind kind = ChartKind::StackedBars;
    std::string title;
    std::string description;  ///< one sentence for those who cannot see it
    std::string xLabel;
    std::string yLabel;
    std::vector<std::string> categories;
    std::vector<ChartSeries> series;
    /// A horizontal line per category (bars) such as the capacity; empty: none.
    std::vector<double> limits;
    std::string limitName;
    std::vector<double> xs{};  ///< of curves: the number of each category
    bool logX = false;
    bool logY = false;
    std::vector<ChartPoint> points{};
    std::vector<ChartMark> levels{};  ///< at values
    std::vector<ChartMark> marks{};   ///< at numbers of the categories' axis
};
struct Note {
    std::string text;
};
struct PageBreak {};

using Block = std::variant<Heading, Paragraph, BulletList, Table, Chart, Note, PageBreak>;

struct Document {
    std::string title;
    std::string subtitle;
    std::string language;  ///< BCP 47: "en", "de", "zh-CN"
    std::string header;    ///< running head
    std::string footer;    ///< left part of the footer
    std::string pageOf;    ///< "Page {0} of {1}" in the language
    std::string date;      ///< ISO date of the plan, also the PDF's creation date
    std::vector<Block> blocks;
};

}  // namespace sizewright
