// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/text/format.h"

namespace sizewright {

namespace {

struct UnitName {
    double unit;
    double from;  ///< largest absolute value from which the unit is used
    const char* name;
};

constexpr std::array<UnitName, 3> kEnglish{{{1e9, 2e9, "billion"}, {1e6, 2e6, "million"}, {1e3, 1e5, "thousand"}}};
constexpr std::array<UnitName, 3> kGerman{{{1e9, 2e9, "Mrd."}, {1e6, 2e6, "Mio."}, {1e3, 1e5, "Tsd."}}};
constexpr std::array<UnitName, 3> kChinese{{{1e8, 2e9, "亿"}, {1e4, 1e5, "万"}, {1e4, 1e5, "万"}}};

const std::array<UnitName, 3>& unitNames(LanguageId language)
{
    switch (language) {
    case LanguageId::De:
        return kGerman;
    case LanguageId::ZhCn:
        return kChinese;
    case LanguageId::En:
        break;
    }
    return kEnglish;
}

/// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below the wish.
double roundStep(double wish)
{
    const double power = std::pow(10.0, std::floor(std::log10(wish)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
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

void widen(ChartScale& scale, double value)
{
    if (!std::isfinite(value))
        return;
    scale.low = std::min(scale.low, value);
    scale.high = std::max(scale.high, value);
}

void widenByStacks(ChartScale& scale, const Chart& chart)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(categoryCount(chart)); ++i) {
        double above = 0;
        double below = 0;
        for (const ChartSeries& series : chart.series) {
            const double value = i < series.values.size() ? series.values[i] : 0;
            if (std::isfinite(value))
                (value < 0 ? below : above) += value;
        }
        widen(scale, above);
        widen(scale, below);
    }
}

}  // namespace

int categoryCount(const Chart& chart)
{
    std::size_t count = std::max(chart.categories.size(), chart.limits.size());
    for (const ChartSeries& series : chart.series)
        count = std::max(count, series.values.size());
    return static_cast<int>(count);
}

ChartScale chartScale(const Chart& chart, LanguageId language)
{
    ChartScale scale;
    scale.low = scale.high = 0;
    for (const double limit : chart.limits)
        widen(scale, limit);
    if (chart.kind == ChartKind::StackedBars)
        widenByStacks(scale, chart);
    else
        for (const ChartSeries& series : chart.series)
            for (const double value : series.values)
                widen(scale, value);
    if (scale.high <= scale.low)
        scale.high = scale.low + 1;

    const double largest = std::max(std::abs(scale.low), std::abs(scale.high));
    for (const UnitName& name : unitNames(language)) {
        if (largest >= name.from) {
            scale.unit = name.unit;
            scale.unitName = QString::fromUtf8(name.name);
            break;
        }
    }
    scale.step = roundStep((scale.high - scale.low) / 5);
    scale.decimals = decimalsFor(scale.step / scale.unit);
    // Room above the highest value, so that a limit line is not drawn on the frame.
    const double head = (scale.high - scale.low) * 0.02;
    scale.high = scale.high > 0 ? std::ceil((scale.high + head) / scale.step - 1e-9) * scale.step : 0;
    scale.low = scale.low < 0 ? std::floor((scale.low - head) / scale.step + 1e-9) * scale.step : 0;
    return scale;
}

QString axisTitle(const Chart& chart, const ChartScale& scale, LanguageId language)
{
    const QString label = QString::fromStdString(chart.yLabel);
    if (scale.unitName.isEmpty())
        return label;
    if (label.isEmpty())
        return scale.unitName;
    const QString pattern = language == LanguageId::ZhCn ? QStringLiteral("%1（%2）") : QStringLiteral("%1 (%2)");
    return pattern.arg(label, scale.unitName);
}

QString chartValueText(double value, LanguageId language)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double size = std::abs(value);
    const bool whole = std::abs(value - std::round(value)) < 1e-9 * std::max(1.0, size);
    const int decimals = whole || size >= 1000 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
    return QString::fromStdString(formatNumber(value, decimals, language));
}

}  // namespace sizewright
