// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPoint>
#include <QRectF>

#ifndef Q_MOC_RUN
#include "core/report/memory_figures.h"
#endif

class QCustomPlot;
class QPainter;

namespace sizewright {

/// How the cells of a map are drawn: the asked load framed, the current cell marked.
struct FitCellsLook {
    QPalette palette;
    QPoint current;  ///< column and row
};

/// One cell's ground and pattern: plain fits, strokes lack cache, crosses lack weights, dots are not known.
void drawFitCell(QPainter& painter, const QRectF& rect, Fit fit, const QPalette& palette);

/// Adds cells at (0 .. columns - 1, 0 .. rows - 1) to the plot, which owns and draws them. The chart must outlive them.
class FitCells;
[[nodiscard]] FitCells* addFitCells(QCustomPlot& plot, const FitChart& chart);
void setLook(FitCells& cells, const FitCellsLook& look);

}  // namespace sizewright
