// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/io/number_text.h"
#include "core/report/chart_data.h"
#include "core/report/html_text.h"
#include "core/report/printable_text.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

constexpr double kWidth = 720;
constexpr double kTextHeight = 18;
constexpr double kBarHeight = 22;
constexpr double kRowHeight = 52;
constexpr double kPlotHeight = 260;
constexpr std::size_t kLongestName = 96;
/// Which of the patterns lies over the series, 0: none.
constexpr std::array<int, 8> kPatternOf{0, 1, 0, 2, 3, 4, 5, 1};

std::string at(double value)
{
    return fixedText(value, 1);
}

/// Where the values from `low` to `high` lie between two coordinates.
struct Scale {
    const ChartAxis& axis;
    double first;
    double last;

    [[nodiscard]] double operator()(double value) const
    {
        const double share = (std::clamp(value, axis.low, axis.high) - axis.low) / (axis.high - axis.low);
        return first + share * (last - first);
    }
};

std::vector<double> ticks(const ChartAxis& axis)
{
    std::vector<double> values;
    const int count = static_cast<int>(std::lround((axis.high - axis.low) / axis.step));
    for (int i = 0; i <= count; ++i)
        values.push_back(axis.low + i * axis.step);
    return values;
}

std::string tickText(const ChartAxis& axis, double value, LanguageId language)
{
    return formatNumber(value / axis.unit + 0.0, axis.decimals, language);
}

std::string line(const char* kind, double x1, double y1, double x2, double y2)
{
    return fmt::format(R"(<line class="{}" x1="{}" y1="{}" x2="{}" y2="{}"/>)", kind, at(x1), at(y1), at(x2), at(y2));
}

std::string text(double x, double y, const char* anchor, std::string_view content)
{
    return fmt::format(R"(<text x="{}" y="{}" text-anchor="{}">{}</text>)", at(x), at(y), anchor, htmlText(content));
}

std::string frame(const Chart& chart, double height, const std::string& content)
{
    const std::string label = chart.description.empty() ? chart.title : chart.title + ". " + chart.description;
    return fmt::format("<svg class=\"chart\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {} {}\">\n{}</svg>\n",
                       htmlText(label), at(kWidth), at(height), content);
}

std::string overlay(std::size_t series, const std::string& place)
{
    const int pattern = kPatternOf[series % kPatternOf.size()];
    return pattern == 0 ? "" : fmt::format("<rect class=\"over\" fill=\"url(#hatch{})\" {}/>", pattern, place);
}

std::string segment(std::size_t series, double x, double y, double width, const std::string& tip, bool hollow)
{
    const std::string place =
        fmt::format(R"(x="{}" y="{}" width="{}" height="{}")", at(x), at(y), at(width), at(kBarHeight));
    std::string result = fmt::format(R"(<rect class="bar s{}{}" {}><title>{}</title></rect>)", series % 8,
                                     hollow ? " hollow" : "", place, htmlText(tip));
    return hollow ? result : result + overlay(series, place);
}

std::string barRow(const Chart& chart, std::size_t row, const Scale& scale, double top, LanguageId language)
{
    std::string result;
    if (row < chart.categories.size())
        result += text(scale.first + 4, top + 14, "start", clippedText(printableText(chart.categories[row]), kLongestName));
    const double y = top + kTextHeight + 2;
    const bool falls = chart.kind == ChartKind::Waterfall;
    double above = falls ? waterfallBase(chart, row) : 0;
    double below = 0;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const double value = chartValue(chart.series[i].values, row);
        if (!std::isfinite(value) || value == 0)
            continue;
        double& end = value < 0 ? below : above;
        const double from = scale(end);
        end += value;
        const double to = scale(end);
        // A part too thin to see is still there.
        const double width = std::max(1.0, std::abs(to - from));
        result += segment(i, std::min(from, to), y, width, chart.series[i].name + ": " + chartNumber(value, language),
                          falls && chart.series[i].dashed);
    }
    if (const double limit = chartValue(chart.limits, row); std::isfinite(limit))
        result += line("halo", scale(limit), y - 5, scale(limit), y + kBarHeight + 5) +
                  line("limit", scale(limit), y - 5, scale(limit), y + kBarHeight + 5);
    return result + '\n';
}

std::string barChart(const Chart& chart, LanguageId language)
{
    const ChartAxis axis = chartAxis(chart, language);
    const Scale scale{axis, 24, kWidth - 24};
    const std::size_t rows = chartLength(chart);
    const double bottom = 8 + kRowHeight * static_cast<double>(rows);

    std::string content;
    for (const double tick : ticks(axis)) {
        content += line(tick == 0 ? "axis" : "grid", scale(tick), 4, scale(tick), bottom);
        content += text(scale(tick), bottom + 16, "middle", tickText(axis, tick, language)) + '\n';
    }
    for (std::size_t row = 0; row < rows; ++row)
        content += barRow(chart, row, scale, 4 + kRowHeight * static_cast<double>(row), language);
    if (!axis.title.empty())
        content += text(scale.last, bottom + 36, "end", axis.title) + '\n';
    return frame(chart, bottom + 44, content);
}

std::string mark(std::size_t series, double x, double y)
{
    constexpr std::array<const char*, 4> kShapes{"M-4,0A4,4 0 1 0 4,0A4,4 0 1 0 -4,0Z", "M-3.5,-3.5H3.5V3.5H-3.5Z",
                                                 "M0,-4.5L4.5,3.5H-4.5Z", "M0,-5L5,0L0,5L-5,0Z"};
    return fmt::format(R"-(<path class="mark s{}" transform="translate({} {})" d="{}"/>)-", series % 8, at(x), at(y),
                       kShapes[series % kShapes.size()]);
}

/// Every which category has a label, so that at most twelve stand side by side.
std::size_t labelStep(std::size_t categories)
{
    for (const std::size_t step : {1U, 2U, 3U, 4U, 6U, 12U, 24U, 60U})
        if (categories <= step * 12 + 1)
            return step;
    return categories / 12 + 1;
}

struct LinePlaces {
    Scale y;
    double left;
    double right;
    std::size_t count;

    [[nodiscard]] double x(std::size_t category) const
    {
        const double share = count < 2 ? 0.5 : static_cast<double>(category) / static_cast<double>(count - 1);
        return left + share * (right - left);
    }
};

/// A path that pauses where a value is unknown.
std::string pathOf(const std::vector<double>& values, const LinePlaces& places)
{
    std::string path;
    bool drawing = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool known = std::isfinite(values[i]);
        if (known)
            path += fmt::format("{}{},{}", drawing ? "L" : "M", at(places.x(i)), at(places.y(values[i])));
        drawing = known;
    }
    return path;
}

std::string seriesLine(const Chart& chart, std::size_t index, const LinePlaces& places, LanguageId language)
{
    const ChartSeries& series = chart.series[index];
    const bool dashed = series.dashed || index >= kSeriesColours.size();
    std::string result = fmt::format(R"(<path class="line s{}{}" d="{}"><title>{}</title></path>)", index % 8,
                                     dashed ? " dashed" : "", pathOf(series.values, places), htmlText(series.name));
    const std::size_t step = labelStep(places.count);
    for (std::size_t i = 0; i < series.values.size(); ++i)
        if (std::isfinite(series.values[i]) && (i % step == 0 || series.values.size() == 1))
            result += fmt::format("<g>{}<title>{}</title></g>", mark(index, places.x(i), places.y(series.values[i])),
                                  htmlText(series.name + ": " + chartNumber(series.values[i], language)));
    return result + '\n';
}

std::string lineChart(const Chart& chart, LanguageId language)
{
    const ChartAxis axis = chartAxis(chart, language);
    const std::size_t count = chartLength(chart);
    const double top = axis.title.empty() ? 12 : 34;
    const double bottom = top + kPlotHeight;
    std::size_t widest = 1;
    for (const double tick : ticks(axis))
        widest = std::max(widest, displayWidth(tickText(axis, tick, language)));
    const LinePlaces places{{axis, bottom, top}, 16 + 7.5 * static_cast<double>(widest), kWidth - 24, count};

    std::string content;
    if (!axis.title.empty())
        content += text(4, 16, "start", axis.title) + '\n';
    for (const double tick : ticks(axis)) {
        content += line(tick == 0 ? "axis" : "grid", places.left, places.y(tick), places.right, places.y(tick));
        content += text(places.left - 8, places.y(tick) + 4.5, "end", tickText(axis, tick, language)) + '\n';
    }
    const std::size_t step = labelStep(count);
    const std::size_t longest = 84 / (count / step + 1) + 4;
    for (std::size_t i = 0; i < chart.categories.size(); i += step)
        content += text(places.x(i), bottom + 18, "middle", clippedText(printableText(chart.categories[i]), longest)) + '\n';
    if (!chart.limits.empty())
        content += fmt::format("<path class=\"limit\" d=\"{}\"/>\n", pathOf(chart.limits, places));
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        content += seriesLine(chart, i, places, language);
    if (!chart.xLabel.empty())
        content += text(places.right, bottom + 38, "end", chart.xLabel) + '\n';
    return frame(chart, bottom + (chart.xLabel.empty() ? 26 : 46), content);
}

/// Where a chart of curves draws.
struct CurvePlaces {
    CurveAxis across;
    CurveAxis up;
    double left;
    double top;
    double bottom;

    [[nodiscard]] double x(double value) const { return left + across.share(value) * (kWidth - 24 - left); }
    [[nodiscard]] double y(double value) const { return bottom - up.share(value) * (bottom - top); }
};

std::string curvePath(const std::vector<double>& xs, const std::vector<double>& values, const CurvePlaces& places)
{
    std::string path;
    bool drawing = false;
    for (std::size_t i = 0; i < std::min(xs.size(), values.size()); ++i) {
        if (std::isfinite(values[i]))
            path += fmt::format("{}{},{}", drawing ? "L" : "M", at(places.x(xs[i])), at(places.y(values[i])));
        drawing = std::isfinite(values[i]);
    }
    return path;
}

std::string bandArea(const std::vector<double>& xs, const ChartSeries& series, std::size_t index, const CurvePlaces& places)
{
    if (series.low.size() != xs.size() || series.high.size() != xs.size())
        return {};
    std::string path = curvePath(xs, series.high, places);
    for (std::size_t i = xs.size(); i-- > 0;)
        path += fmt::format("L{},{}", at(places.x(xs[i])), at(places.y(series.low[i])));
    return fmt::format("<path class=\"band s{}\" fill-opacity=\"0.22\" d=\"{}Z\"/>\n", index % 8, path);
}

std::string curveLine(const Chart& chart, std::size_t index, const CurvePlaces& places, LanguageId language)
{
    const ChartSeries& series = chart.series[index];
    std::string result = bandArea(chart.xs, series, index, places);
    if (!series.values.empty())
        result += fmt::format(R"(<path class="line s{}{}" d="{}"><title>{}</title></path>)", index % 8,
                              series.dashed ? " guide" : "", curvePath(chart.xs, series.values, places), htmlText(series.name));
    for (std::size_t i = 0; i < series.values.size() && i < chart.xs.size() && !series.dashed; ++i)
        if (std::isfinite(series.values[i]))
            result += fmt::format("<g>{}<title>{}</title></g>", mark(index, places.x(chart.xs[i]), places.y(series.values[i])),
                                  htmlText(series.name + ": " + chartNumber(series.values[i], language)));
    return result + '\n';
}

std::string curveMarks(const Chart& chart, const CurvePlaces& places)
{
    std::string content;
    for (const ChartMark& level : chart.levels)
        content += line("level", places.left, places.y(level.at), kWidth - 24, places.y(level.at)) +
                   text(places.left + 6, places.y(level.at) - 5, "start", level.name) + '\n';
    double row = places.top + 12;
    for (const ChartMark& mark : chart.marks) {
        const double x = places.x(mark.at);
        const bool right = x > (places.left + kWidth) / 2;
        content += line("level", x, places.top, x, places.bottom) + text(x + (right ? -6 : 6), row, right ? "end" : "start", mark.name) + '\n';
        row += 16;
    }
    return content;
}

std::string curveChart(const Chart& chart, LanguageId language)
{
    const double top = 34;
    CurvePlaces places{curveAxisX(chart), curveAxisY(chart, language), 0, top, top + kPlotHeight};
    std::size_t widest = 1;
    for (const double tick : places.up.ticks)
        widest = std::max(widest, displayWidth(places.up.label(tick, language)));
    places.left = 16 + 7.5 * static_cast<double>(widest);

    std::string content = text(4, 16, "start", places.up.title) + '\n';
    for (const double tick : places.up.ticks)
        content += line("grid", places.left, places.y(tick), kWidth - 24, places.y(tick)) +
                   text(places.left - 8, places.y(tick) + 4.5, "end", places.up.label(tick, language)) + '\n';
    content += line("axis", places.left, places.bottom, kWidth - 24, places.bottom);
    for (const double tick : places.across.ticks)
        content += text(places.x(tick), places.bottom + 18, "middle", places.across.label(tick, language)) + '\n';
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        content += curveLine(chart, i, places, language);
    for (const ChartPoint& point : chart.points)
        content += fmt::format("<g>{}<title>{}</title></g>\n", mark(point.series, places.x(point.x), places.y(point.y)), htmlText(point.text));
    content += curveMarks(chart, places);
    if (!places.across.title.empty())
        content += text(kWidth - 24, places.bottom + 38, "end", places.across.title) + '\n';
    return frame(chart, places.bottom + 46, content);
}

std::string key(const Chart& chart, std::size_t index)
{
    if (chart.kind == ChartKind::Curves) {
        const ChartSeries& series = chart.series[index];
        const std::string stroke = fmt::format(R"(<path class="line s{}{}" d="M0,7H28"/>)", index % 8, series.dashed ? " guide" : "");
        return (series.values.empty() ? std::string() : stroke) + (series.dashed ? std::string() : mark(index, 14, 7));
    }
    if (chart.kind == ChartKind::Lines) {
        const bool dashed = chart.series[index].dashed || index >= kSeriesColours.size();
        return fmt::format(R"(<path class="line s{}{}" d="M0,7H28"/>)", index % 8, dashed ? " dashed" : "") +
               mark(index, 14, 7);
    }
    constexpr const char* kPlace = R"(x="1" y="1" width="26" height="12")";
    return fmt::format(R"(<rect class="bar s{}" {}/>)", index % 8, kPlace) + overlay(index, kPlace);
}

std::string legendItem(const std::string& drawing, const std::string& name)
{
    return fmt::format(
        "<li><svg class=\"key\" aria-hidden=\"true\" width=\"28\" height=\"14\" viewBox=\"0 0 28 14\">{}</svg>{}"
        "</li>\n",
        drawing, htmlText(name));
}

}  // namespace

std::string svgPatterns()
{
    constexpr std::array<const char*, 5> kStrokes{"M-2,2L2,-2M0,8L8,0M6,10L10,6", "M-2,6L2,10M0,0L8,8M6,-2L10,2", "M4,0V8",
                                                  "M0,4H8", "M4,0V8M0,4H8"};
    std::string result = "<svg class=\"patterns\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>\n";
    for (std::size_t i = 0; i < kStrokes.size(); ++i)
        result += fmt::format("<pattern id=\"hatch{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                              "<path class=\"hatch\" d=\"{}\"/></pattern>\n",
                              i + 1, kStrokes[i]);
    return result + "</defs></svg>\n";
}

std::string svgChart(const Chart& chart, LanguageId language)
{
    if (chart.kind == ChartKind::Curves)
        return curveChart(chart, language);
    return chart.kind == ChartKind::Lines ? lineChart(chart, language) : barChart(chart, language);
}

std::string svgLegend(const Chart& chart)
{
    std::string result = "<ul class=\"legend\">\n";
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        result += legendItem(key(chart, i), chart.series[i].name);
    if (!chart.limits.empty()) {
        const bool lines = chart.kind == ChartKind::Lines;
        result += legendItem(lines ? R"(<path class="limit" d="M0,7H28"/>)" : line("limit", 14, 0, 14, 14), chart.limitName);
    }
    return result + "</ul>\n";
}

}  // namespace sizewright
