// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#ifndef Q_MOC_RUN
#include "core/report/document.h"
#include "core/text/message.h"
#endif

namespace sizewright {

/// A value axis: range and step on round numbers, and the unit that keeps its labels short.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 0.2;
    double unit = 1;   ///< labels show value / unit
    QString unitName;  ///< "million", "Mio.", "万"; empty for 1
    int decimals = 0;  ///< of the labels
};

/// The scale that holds all finite values (stacked for bars) and limits of the chart, and always zero.
[[nodiscard]] ChartScale chartScale(const Chart& chart, LanguageId language);
/// "yLabel (million)".
[[nodiscard]] QString axisTitle(const Chart& chart, const ChartScale& scale, LanguageId language);
/// Number of categories that the chart draws: the longest of labels, series and limits.
[[nodiscard]] int categoryCount(const Chart& chart);
/// A value of the chart with all digits that matter, for the data table and tooltips; a dash for unknown values.
[[nodiscard]] QString chartValueText(double value, LanguageId language);

}  // namespace sizewright
