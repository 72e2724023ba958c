// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include "ui/charts/chart_palette.h"

#ifndef Q_MOC_RUN
#include "core/report/document.h"
#endif

class QCustomPlot;

namespace sizewright {

/// Draws a chart of curves: axes on round numbers, bands as filled areas, lines and points. The legend is the caller's.
/// Returns the width that the value axis takes.
double setUpCurves(QCustomPlot& plot, const Chart& chart, const ChartStyle& style, QSize size);
/// The lines across with their names, once the plot is laid out.
void addCurveMarks(QCustomPlot& plot, const Chart& chart, const ChartStyle& style);

/// The single point within reach of a place of the plot; -1 if there is none.
[[nodiscard]] int curvePointAt(const QCustomPlot& plot, const Chart& chart, QPoint place);
/// The category whose number lies nearest to a place of the plot; -1 without any.
[[nodiscard]] int curveCategoryAt(const QCustomPlot& plot, const Chart& chart, QPoint place);

}  // namespace sizewright
