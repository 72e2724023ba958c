// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QSizeF>

#include "ui/charts/chart_palette.h"

#ifndef Q_MOC_RUN
#include "core/report/document.h"
#endif

class QCustomPlot;

namespace sizewright {

/// Draws the chart into the plot for a canvas of `size` user units: axes, series, limits and a legend below. Replaces what
/// the plot showed before. The same function serves window and report. The title is the caller's.
void setUpPlot(QCustomPlot& plot, const Chart& chart, const ChartStyle& style, QSize size);

/// The chart in report style as SVG of that size in points; equal charts give equal bytes. Needs a QApplication, in its
/// thread.
[[nodiscard]] QByteArray chartSvg(const Chart& chart, QSizeF sizePoints, LanguageId language);
/// As chartSvg, but in a style and size of one's own.
[[nodiscard]] QByteArray chartSvg(const Chart& chart, QSizeF size, const ChartStyle& style);

}  // namespace sizewright
