// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <Qt>

#ifndef Q_MOC_RUN
#include "core/text/message.h"
#endif

namespace sizewright {

/// How a chart looks on one surface: the window in its palette, or a page on white paper.
struct ChartStyle {
    QFont font;
    QColor background;
    QColor text;
    QColor axis;
    QColor grid;
    bool dark = false;
    double lineWidth = 1.6;
    LanguageId language = LanguageId::En;  ///< of the numbers and their scale words
};

/// The strokes over a bar's fill that tell series apart without their colour.
enum class Hatch { None, Rising, Falling, Horizontal, Vertical, Crossed };

/// Okabe and Ito's colours in an order whose neighbours stay apart for all common kinds of colour blindness; the third is
/// black on light and white on dark ground. Indices wrap.
[[nodiscard]] QColor seriesColour(int index, bool dark);
[[nodiscard]] Hatch seriesHatch(int index);
/// Dash of a line whose colour has been used before, so that the ninth line differs from the first.
[[nodiscard]] Qt::PenStyle seriesDash(int index, bool dashed);

/// Colours of the widget palette, the widget's font.
[[nodiscard]] ChartStyle screenChartStyle(const QPalette& palette, const QFont& font, LanguageId language);
/// White paper, dark text, the report's font at `pixelSize` user units; independent of screen and theme.
[[nodiscard]] ChartStyle reportChartStyle(LanguageId language, int pixelSize = 8);

}  // namespace sizewright
