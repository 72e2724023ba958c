// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_book.h"

#include <algorithm>

#include "core/report/chart_data.h"
#include "core/report/printable_text.h"

namespace sizewright::xlsx {
namespace {

constexpr std::size_t kHeadRow = 3;
constexpr std::size_t kFirstRow = kHeadRow + 1;
constexpr std::size_t kLongestDescription = 255;

/// Column widths in characters of what was seen in each column, within reason.
class Widths {
public:
    void see(std::size_t column, std::string_view text)
    {
        if (column >= m_widths.size())
            m_widths.resize(column + 1);
        m_widths[column] = std::max(m_widths[column], displayWidth(printableText(text)));
    }
    void apply(Book& book, const Sheet& sheet) const
    {
        for (std::size_t i = 0; i < m_widths.size() && i < LXW_COL_MAX && sheet.handle != nullptr; ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const double width = static_cast<double>(std::clamp<std::size_t>(m_widths[i], 8, 46)) + 2;
            book.check(worksheet_set_column(sheet.handle, column, column, width, nullptr), sheet.name);
        }
    }
    [[nodiscard]] std::size_t size() const { return m_widths.size(); }

private:
    std::vector<std::size_t> m_widths;
};

std::size_t place(Align align)
{
    return align == Align::Right ? 1 : align == Align::Centre ? 2 : 0;
}

/// Wide content on a page of its width, the head in view.
void setUpPage(const Sheet& sheet)
{
    if (sheet.handle == nullptr)
        return;
    worksheet_set_landscape(sheet.handle);
    worksheet_fit_to_pages(sheet.handle, 1, 0);
    worksheet_freeze_panes(sheet.handle, static_cast<lxw_row_t>(kFirstRow), 0);
}

void styleSeries(lxw_chart_series* series, const Chart& chart, std::size_t index)
{
    const lxw_color_t colour = kSeriesColours[index % kSeriesColours.size()];
    if (chart.kind == ChartKind::Lines) {
        lxw_chart_line line{};
        line.color = colour;
        line.width = 2.25F;
        line.dash_type = chart.series[index].dashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
        chart_series_set_line(series, &line);
    } else {
        lxw_chart_fill fill{};
        fill.color = colour;
        chart_series_set_fill(series, &fill);
    }
}

void addLimitSeries(lxw_chart* drawing, const Sheet& sheet, const Chart& chart)
{
    const std::size_t column = chart.series.size() + 1;
    const std::size_t last = kHeadRow + chartLength(chart);
    lxw_chart_series* series = chart_add_series(drawing, reference(sheet, kFirstRow, 0, last).c_str(),
                                                reference(sheet, kFirstRow, column, last).c_str());
    chart_series_set_name(series, reference(sheet, kHeadRow, column, kHeadRow).c_str());
    lxw_chart_line line{};
    line.color = 0x1f2933;
    line.width = 1.5F;
    line.dash_type = LXW_CHART_LINE_DASH_ROUND_DOT;
    chart_series_set_line(series, &line);
}

void addDrawing(Book& book, const Sheet& sheet, const Chart& chart, std::size_t column)
{
    const bool lines = chart.kind == ChartKind::Lines;
    const std::size_t last = kHeadRow + chartLength(chart);
    lxw_chart* drawing =
        workbook_add_chart(book.handle(), static_cast<uint8_t>(lines ? LXW_CHART_LINE : LXW_CHART_COLUMN_STACKED));
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        lxw_chart_series* series = chart_add_series(drawing, reference(sheet, kFirstRow, 0, last).c_str(),
                                                    reference(sheet, kFirstRow, i + 1, last).c_str());
        chart_series_set_name(series, reference(sheet, kHeadRow, i + 1, kHeadRow).c_str());
        styleSeries(series, chart, i);
    }
    if (lines && !chart.limits.empty())
        addLimitSeries(drawing, sheet, chart);
    // Names given as references: the library takes a literal one that begins with "=" for a formula.
    chart_title_set_name(drawing, reference(sheet, 0, 0, 0).c_str());
    if (!chart.xLabel.empty())
        chart_axis_set_name(drawing->x_axis, reference(sheet, kHeadRow, 0, kHeadRow).c_str());
    if (!chart.yLabel.empty())
        chart_axis_set_name(drawing->y_axis, reference(sheet, 2, 0, 2).c_str());
    chart_legend_set_position(drawing, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options{};
    options.x_scale = 1.6;
    options.y_scale = 1.5;
    std::string description = clippedText(printableText(chart.description), kLongestDescription);
    options.description = description.empty() ? nullptr : description.data();
    book.check(worksheet_insert_chart_opt(sheet.handle, static_cast<lxw_row_t>(kHeadRow), static_cast<lxw_col_t>(column + 1),
                                          drawing, &options),
               sheet.name);
}

/// Where a series of a chart of curves stands on its sheet: its values, then its band if it has one.
std::vector<std::size_t> curveColumns(const Chart& chart)
{
    std::vector<std::size_t> columns;
    std::size_t next = 1;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        columns.push_back(next);
        next += hasBand(chart, s) ? 3 : 1;
    }
    columns.push_back(next);
    return columns;
}

void addCurve(lxw_chart* drawing, const Sheet& sheet, const Chart& chart, std::size_t index, std::size_t column)
{
    const bool points = chart.series[index].values.empty();
    const std::size_t first = points ? kFirstRow + chart.xs.size() : kFirstRow;
    const std::size_t last = points ? first + chart.points.size() - 1 : first + chart.xs.size() - 1;
    if (points && chart.points.empty())
        return;
    lxw_chart_series* series =
        chart_add_series(drawing, reference(sheet, first, 0, last).c_str(), reference(sheet, first, column, last).c_str());
    chart_series_set_name(series, reference(sheet, kHeadRow, column, kHeadRow).c_str());
    lxw_chart_line line{};
    line.color = kSeriesColours[index % kSeriesColours.size()];
    line.width = 2.25F;
    line.dash_type = chart.series[index].dashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    line.none = points ? LXW_TRUE : LXW_FALSE;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, points ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_NONE);
}

void drawCurves(Book& book, const Sheet& sheet, const Chart& chart)
{
    lxw_chart* drawing = workbook_add_chart(book.handle(), LXW_CHART_SCATTER_STRAIGHT);
    const std::vector<std::size_t> columns = curveColumns(chart);
    for (std::size_t s = 0; s < chart.series.size(); ++s)
        addCurve(drawing, sheet, chart, s, columns[s]);
    chart_title_set_name(drawing, reference(sheet, 0, 0, 0).c_str());
    chart_axis_set_name(drawing->x_axis, reference(sheet, kHeadRow, 0, kHeadRow).c_str());
    chart_axis_set_name(drawing->y_axis, reference(sheet, 2, 0, 2).c_str());
    if (chart.logX)
        chart_axis_set_log_base(drawing->x_axis, 10);
    if (chart.logY)
        chart_axis_set_log_base(drawing->y_axis, 10);
    chart_legend_set_position(drawing, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options{};
    options.x_scale = 1.6;
    options.y_scale = 1.5;
    std::string description = clippedText(printableText(chart.description), kLongestDescription);
    options.description = description.empty() ? nullptr : description.data();
    book.check(worksheet_insert_chart_opt(sheet.handle, static_cast<lxw_row_t>(kHeadRow),
                                          static_cast<lxw_col_t>(columns.back() + 1), drawing, &options),
               sheet.name);
}

/// The table of the curves as numbers: heads from the table in words, a row for each number, then one for each point.
void writeCurves(Book& book, const Sheet& sheet, const Chart& chart)
{
    Widths widths;
    const Table heads = chartTable(chart, LanguageId::En);
    for (std::size_t i = 0; i < heads.columns.size(); ++i) {
        book.write(sheet, kHeadRow, i, heads.columns[i].title, book.formats().head[1]);
        widths.see(i, heads.columns[i].title);
        widths.see(i, "1,234,567.89");
    }
    const std::vector<std::size_t> columns = curveColumns(chart);
    for (std::size_t i = 0; i < chart.xs.size(); ++i) {
        book.write(sheet, kFirstRow + i, 0, chart.xs[i]);
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            const ChartSeries& series = chart.series[s];
            book.write(sheet, kFirstRow + i, columns[s], chartValue(series.values, i));
            if (hasBand(chart, s)) {
                book.write(sheet, kFirstRow + i, columns[s] + 1, chartValue(series.low, i));
                book.write(sheet, kFirstRow + i, columns[s] + 2, chartValue(series.high, i));
            }
        }
    }
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const ChartPoint& point = chart.points[i];
        const std::size_t row = kFirstRow + chart.xs.size() + i;
        book.write(sheet, row, 0, point.x);
        book.write(sheet, row, columns[point.series], point.y);
        if (point.high > 0) {
            book.write(sheet, row, columns[point.series] + 1, point.low);
            book.write(sheet, row, columns[point.series] + 2, point.high);
        }
    }
    widths.apply(book, sheet);
    setUpPage(sheet);
    if (sheet.handle != nullptr && !chart.series.empty() && !chart.xs.empty() && columns.back() < LXW_COL_MAX)
        drawCurves(book, sheet, chart);
}

}  // namespace

void writeTableSheet(Book& book, const Sheet& sheet, const Table& table)
{
    Widths widths;
    book.write(sheet, 0, 0, table.caption, book.formats().caption);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        book.write(sheet, kHeadRow, i, table.columns[i].title, book.formats().head[place(table.columns[i].align)]);
        widths.see(i, table.columns[i].title);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool strong = std::ranges::find(table.emphasisedRows, row) != table.emphasisedRows.end();
        const auto& formats = strong ? book.formats().strongCell : book.formats().cell;
        for (std::size_t i = 0; i < table.rows[row].size(); ++i) {
            const Align align = i < table.columns.size() ? table.columns[i].align : Align::Left;
            book.write(sheet, kFirstRow + row, i, table.rows[row][i], formats[place(align)]);
            widths.see(i, table.rows[row][i]);
        }
    }
    widths.apply(book, sheet);
    setUpPage(sheet);
    // Figures in words and units are meant to be text; Excel need not flag each.
    if (sheet.handle != nullptr)
        book.check(worksheet_ignore_errors(sheet.handle, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"), sheet.name);
}

void writeChartSheet(Book& book, const Sheet& sheet, const Chart& chart, const char* categoryWord)
{
    const Formats& formats = book.formats();
    Widths widths;
    book.write(sheet, 0, 0, chart.title, formats.caption);
    book.write(sheet, 1, 0, chart.description, formats.remark);
    book.write(sheet, 2, 0, chart.yLabel, formats.remark);
    if (chart.kind == ChartKind::Curves)
        return writeCurves(book, sheet, chart);
    const std::string first = chart.xLabel.empty() ? categoryWord : chart.xLabel;
    book.write(sheet, kHeadRow, 0, first, formats.head[0]);
    widths.see(0, first);
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        book.write(sheet, kFirstRow + i, 0, chart.categories[i], formats.cell[0]);
        widths.see(0, chart.categories[i]);
    }
    const auto writeColumn = [&](std::size_t column, const std::string& name, const std::vector<double>& values) {
        book.write(sheet, kHeadRow, column, name, formats.head[1]);
        widths.see(column, name);
        widths.see(column, "1,234,567.89");
        for (std::size_t i = 0; i < values.size(); ++i)
            book.write(sheet, kFirstRow + i, column, values[i]);
    };
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        writeColumn(i + 1, chart.series[i].name, chart.series[i].values);
    if (!chart.limits.empty())
        writeColumn(chart.series.size() + 1, chart.limitName, chart.limits);
    widths.apply(book, sheet);
    setUpPage(sheet);
    if (sheet.handle != nullptr && !chart.series.empty() && chartLength(chart) > 0 && widths.size() < LXW_COL_MAX)
        addDrawing(book, sheet, chart, widths.size());
}

}  // namespace sizewright::xlsx
