// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "core/report/document.h"
#include "core/text/message.h"

namespace sizewright {

/// Okabe and Ito's colours in an order whose neighbours stay apart for all common kinds of colour blindness; the third is
/// meant for light ground, on dark ground it is `kThirdSeriesOnDark`. Indices wrap.
inline constexpr std::array<unsigned, 8> kSeriesColours{0x56b4e9, 0xd55e00, 0x262626, 0x009e73,
                                                        0xe69f00, 0x0072b2, 0xf0e442, 0xcc79a7};
inline constexpr unsigned kThirdSeriesOnDark = 0xf2f2f2;

/// A value axis on round numbers: range, step, and the unit that keeps its labels short.
struct ChartAxis {
    double low = 0;
    double high = 1;
    double step = 0.2;
    double unit = 1;    ///< labels show value / unit
    int decimals = 0;   ///< of the labels
    std::string title;  ///< "Cost, CNY (million)"
};

/// The axis that holds all finite values (stacked for bars) and limits of the chart, and always zero.
[[nodiscard]] ChartAxis chartAxis(const Chart& chart, LanguageId language);

/// An axis of a chart of curves.
struct CurveAxis {
    double low = 0;
    double high = 1;
    bool logarithmic = false;
    std::vector<double> ticks;
    double unit = 1;     ///< labels show tick / unit
    int decimals = 0;    ///< of linear labels
    std::string title;

    /// Where a value lies between the ends, 0 to 1; beyond them at the end.
    [[nodiscard]] double share(double value) const;
    [[nodiscard]] std::string label(double tick, LanguageId language) const;
};
/// The axes that hold all lines, bands, points and levels; a logarithmic one begins above 0.
[[nodiscard]] CurveAxis curveAxisX(const Chart& chart);
[[nodiscard]] CurveAxis curveAxisY(const Chart& chart, LanguageId language);
/// Whether the band of a series, or of any of its points, is known.
[[nodiscard]] bool hasBand(const Chart& chart, std::size_t series);

/// Number of categories that the chart's data reach over: the longest of labels, series and limits.
[[nodiscard]] std::size_t chartLength(const Chart& chart);

/// NaN where the values end.
[[nodiscard]] double chartValue(const std::vector<double>& values, std::size_t category);

/// Where a category of a waterfall begins: the sum of all values of the categories before it. Bars of a tornado begin at zero.
[[nodiscard]] double waterfallBase(const Chart& chart, std::size_t category);
/// The series that has a value in a category of a waterfall; the number of series if none has.
[[nodiscard]] std::size_t waterfallSeries(const Chart& chart, std::size_t category);

/// A value with all digits that matter; a dash for unknown values.
[[nodiscard]] std::string chartNumber(double value, LanguageId language);

/// What the chart shows as a table: a row per category, a column per series, the limit last. Of a waterfall the series' name
/// and its value; of curves with columns for the bands, and a row for each single point.
[[nodiscard]] Table chartTable(const Chart& chart, LanguageId language);

}  // namespace sizewright
