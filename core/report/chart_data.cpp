// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/report/writer_words.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

struct UnitName {
    double unit;
    double from;  ///< largest absolute value from which the unit is used
    const char* name;
};

const std::array<UnitName, 3>& unitNames(LanguageId language)
{
    static constexpr std::array<UnitName, 3> kEnglish{
        {{1e9, 2e9, "billion"}, {1e6, 2e6, "million"}, {1e3, 1e5, "thousand"}}};
    static constexpr std::array<UnitName, 3> kGerman{{{1e9, 2e9, "Mrd."}, {1e6, 2e6, "Mio."}, {1e3, 1e5, "Tsd."}}};
    static constexpr std::array<UnitName, 3> kChinese{{{1e8, 2e9, "亿"}, {1e4, 1e5, "万"}, {1e4, 1e5, "万"}}};
    return language == LanguageId::De ? kGerman : language == LanguageId::ZhCn ? kChinese : kEnglish;
}

/// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below the wish.
double roundStep(double wish)
{
    const double power = std::pow(10.0, std::floor(std::log10(wish)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= wish * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

int decimalsFor(double step)
{
    for (int decimals = 0; decimals < 6; ++decimals) {
        const double shifted = step * std::pow(10.0, decimals);
        if (std::abs(shifted - std::round(shifted)) < 1e-6 * shifted && std::round(shifted) >= 1)
            return decimals;
    }
    return 6;
}

void widen(ChartAxis& axis, double value)
{
    if (!std::isfinite(value))
        return;
    axis.low = std::min(axis.low, value);
    axis.high = std::max(axis.high, value);
}

void widenByStacks(ChartAxis& axis, const Chart& chart)
{
    for (std::size_t i = 0; i < chartLength(chart); ++i) {
        double above = 0;
        double below = 0;
        for (const ChartSeries& series : chart.series) {
            const double value = chartValue(series.values, i);
            if (std::isfinite(value))
                (value < 0 ? below : above) += value;
        }
        widen(axis, above);
        widen(axis, below);
    }
}

std::string axisTitle(const std::string& label, const std::string& unit, LanguageId language)
{
    if (label.empty() || unit.empty())
        return label + unit;
    return language == LanguageId::ZhCn ? label + "（" + unit + "）" : label + " (" + unit + ")";
}

Table waterfallTable(const Chart& chart, LanguageId language)
{
    const WriterWords words = writerWords(language);
    Table table;
    table.caption = chart.title;
    table.columns = {{chart.xLabel.empty() ? words.category : chart.xLabel, Align::Left, 2},
                     {words.kind, Align::Left, 1.2},
                     {chart.yLabel.empty() ? words.value : chart.yLabel, Align::Right, 1}};
    if (!chart.limits.empty())
        table.columns.push_back({chart.limitName, Align::Right, 1});
    for (std::size_t i = 0; i < chartLength(chart); ++i) {
        const std::size_t s = waterfallSeries(chart, i);
        const bool known = s < chart.series.size();
        table.rows.push_back({i < chart.categories.size() ? chart.categories[i] : std::string(),
                              known ? chart.series[s].name : std::string(),
                              known ? chartNumber(chart.series[s].values[i], language) : "–"});
        if (!chart.limits.empty())
            table.rows.back().push_back(chartNumber(chartValue(chart.limits, i), language));
    }
    return table;
}

Table curveTable(const Chart& chart, LanguageId language)
{
    const WriterWords words = writerWords(language);
    Table table;
    table.caption = chart.title;
    table.columns.push_back({chart.xLabel.empty() ? words.category : chart.xLabel, Align::Right, 1});
    std::vector<bool> bands;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        bands.push_back(hasBand(chart, s));
        table.columns.push_back({chart.series[s].name, Align::Right, 1});
        if (bands.back())
            for (const char* end : {words.low, words.high})
                table.columns.push_back({chart.series[s].name + ", " + end, Align::Right, 1});
    }
    const auto cells = [&](auto valueOf) {
        std::vector<std::string> row;
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            const auto [value, low, high] = valueOf(s);
            row.push_back(chartNumber(value, language));
            if (bands[s])
                row.insert(row.end(), {chartNumber(low, language), chartNumber(high, language)});
        }
        return row;
    };
    const auto add = [&](std::string first, std::vector<std::string> row) {
        row.insert(row.begin(), std::move(first));
        table.rows.push_back(std::move(row));
    };
    for (std::size_t i = 0; i < chartLength(chart); ++i)
        add(i < chart.categories.size() ? chart.categories[i] : std::string(), cells([&](std::size_t s) {
                const ChartSeries& series = chart.series[s];
                return std::array{chartValue(series.values, i), chartValue(series.low, i), chartValue(series.high, i)};
            }));
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    for (const ChartPoint& point : chart.points)
        add(chartNumber(point.x, language), cells([&](std::size_t s) {
                const bool known = s == point.series;
                const bool band = known && point.high > 0;
                return std::array{known ? point.y : kNone, band ? point.low : kNone, band ? point.high : kNone};
            }));
    return table;
}

/// Round values over some decades: all of 1, 2, 5 over few, powers of ten over many.
std::vector<double> logTicks(double low, double high)
{
    const bool few = high / low < 3000;
    std::vector<double> ticks;
    for (double power = std::pow(10.0, std::floor(std::log10(low))); power <= high; power *= 10)
        for (const double factor : {1.0, 2.0, 5.0})
            if ((few || factor == 1) && power * factor >= low * (1 - 1e-9) && power * factor <= high * (1 + 1e-9))
                ticks.push_back(power * factor);
    return ticks;
}

/// Ends around positive values with room for marks.
CurveAxis logAxis(const std::vector<double>& values, double room)
{
    double low = 1e300;
    double high = 0;
    for (const double value : values)
        if (std::isfinite(value) && value > 0) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    CurveAxis axis;
    axis.logarithmic = true;
    if (high <= 0)
        low = high = 1;
    if (high < low * 1.5)
        room = 1.5;
    axis.low = low / room;
    axis.high = high * room;
    axis.ticks = logTicks(axis.low, axis.high);
    return axis;
}

std::vector<double> curveValues(const Chart& chart)
{
    std::vector<double> values;
    for (const ChartSeries& series : chart.series)
        for (const auto* some : {&series.values, &series.low, &series.high})
            values.insert(values.end(), some->begin(), some->end());
    for (const ChartPoint& point : chart.points)
        values.push_back(point.y);
    for (const ChartMark& level : chart.levels)
        values.push_back(level.at);
    return values;
}

void roundEnds(ChartAxis& axis)
{
    axis.step = roundStep((axis.high - axis.low) / 5);
    axis.decimals = decimalsFor(axis.step / axis.unit);
    // Room above the highest value, so that a limit is not drawn on the frame.
    const double head = (axis.high - axis.low) * 0.02;
    axis.high = axis.high > 0 ? std::ceil((axis.high + head) / axis.step - 1e-9) * axis.step : 0;
    axis.low = axis.low < 0 ? std::floor((axis.low - head) / axis.step + 1e-9) * axis.step : 0;
}

}  // namespace

ChartAxis chartAxis(const Chart& chart, LanguageId language)
{
    ChartAxis axis;
    axis.high = 0;
    for (const double limit : chart.limits)
        widen(axis, limit);
    if (chart.kind == ChartKind::StackedBars || chart.kind == ChartKind::Tornado)
        widenByStacks(axis, chart);
    else if (chart.kind == ChartKind::Waterfall)
        widen(axis, waterfallBase(chart, chartLength(chart)));
    else
        for (const double value : curveValues(chart))
            widen(axis, value);
    // Values beyond these ends have no round steps; nothing that a plan knows comes near them.
    axis.low = std::max(axis.low, -1e200);
    axis.high = std::min(axis.high, 1e200);
    if (axis.high - axis.low < 1e-200)
        axis.high = axis.low + 1;

    const double largest = std::max(std::abs(axis.low), std::abs(axis.high));
    std::string unitName;
    for (const UnitName& name : unitNames(language)) {
        if (largest >= name.from) {
            axis.unit = name.unit;
            unitName = name.name;
            break;
        }
    }
    axis.title = axisTitle(chart.yLabel, unitName, language);
    roundEnds(axis);
    return axis;
}

double CurveAxis::share(double value) const
{
    const double held = std::clamp(value, low, high);
    return logarithmic ? std::log(held / low) / std::log(high / low) : (held - low) / (high - low);
}

std::string CurveAxis::label(double tick, LanguageId language) const
{
    if (!logarithmic)
        return formatNumber(std::round(tick / unit * 1e9) / 1e9 + 0.0, decimals, language);
    return formatNumber(tick, tick >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(tick) - 1e-9)), language);
}

CurveAxis curveAxisX(const Chart& chart)
{
    std::vector<double> values = chart.xs;
    for (const ChartPoint& point : chart.points)
        values.push_back(point.x);
    for (const ChartMark& mark : chart.marks)
        values.push_back(mark.at);
    CurveAxis axis = logAxis(values, 1.12);
    axis.title = chart.xLabel;
    if (chart.logX)
        return axis;
    axis.logarithmic = false;
    axis.low = std::min(0.0, axis.low);
    axis.ticks.clear();
    const double step = roundStep((axis.high - axis.low) / 6);
    for (double tick = axis.low; tick <= axis.high; tick += step)
        axis.ticks.push_back(tick);
    axis.decimals = decimalsFor(step);
    return axis;
}

CurveAxis curveAxisY(const Chart& chart, LanguageId language)
{
    if (chart.logY) {
        CurveAxis axis = logAxis(curveValues(chart), 1.15);
        axis.title = chart.yLabel;
        return axis;
    }
    const ChartAxis plain = chartAxis(chart, language);
    CurveAxis axis{plain.low, plain.high, false, {}, plain.unit, plain.decimals, plain.title};
    const int count = static_cast<int>(std::lround((plain.high - plain.low) / plain.step));
    for (int i = 0; i <= count; ++i)
        axis.ticks.push_back(plain.low + i * plain.step);
    return axis;
}

bool hasBand(const Chart& chart, std::size_t series)
{
    return !chart.series[series].high.empty() || std::ranges::any_of(chart.points, [series](const ChartPoint& point) {
        return point.series == series && point.high > 0;
    });
}

std::size_t chartLength(const Chart& chart)
{
    std::size_t length = std::max(chart.categories.size(), chart.limits.size());
    for (const ChartSeries& series : chart.series)
        length = std::max(length, series.values.size());
    return length;
}

double chartValue(const std::vector<double>& values, std::size_t category)
{
    return category < values.size() ? values[category] : std::numeric_limits<double>::quiet_NaN();
}

std::size_t waterfallSeries(const Chart& chart, std::size_t category)
{
    std::size_t found = 0;
    while (found < chart.series.size() && !std::isfinite(chartValue(chart.series[found].values, category)))
        ++found;
    return found;
}

double waterfallBase(const Chart& chart, std::size_t category)
{
    if (chart.kind == ChartKind::Tornado)
        return 0;
    double sum = 0;
    for (std::size_t i = 0; i < category; ++i)
        if (const std::size_t s = waterfallSeries(chart, i); s < chart.series.size())
            sum += chart.series[s].values[i];
    return sum;
}

std::string chartNumber(double value, LanguageId language)
{
    if (!std::isfinite(value))
        return "–";
    const double size = std::abs(value);
    const bool whole = std::abs(value - std::round(value)) < 1e-9 * std::max(1.0, size);
    const int decimals = whole || size >= 1000 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
    return formatNumber(value, decimals, language);
}

Table chartTable(const Chart& chart, LanguageId language)
{
    if (chart.kind == ChartKind::Waterfall)
        return waterfallTable(chart, language);
    if (chart.kind == ChartKind::Curves)
        return curveTable(chart, language);
    Table table;
    table.caption = chart.title;
    table.columns.push_back({chart.xLabel.empty() ? writerWords(language).category : chart.xLabel, Align::Left, 2});
    for (const ChartSeries& series : chart.series)
        table.columns.push_back({series.name, Align::Right, 1});
    if (!chart.limits.empty())
        table.columns.push_back({chart.limitName, Align::Right, 1});
    for (std::size_t i = 0; i < chartLength(chart); ++i) {
        std::vector<std::string> row{i < chart.categories.size() ? chart.categories[i] : std::string()};
        for (const ChartSeries& series : chart.series)
            row.push_back(chartNumber(chartValue(series.values, i), language));
        if (!chart.limits.empty())
            row.push_back(chartNumber(chartValue(chart.limits, i), language));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace sizewright
