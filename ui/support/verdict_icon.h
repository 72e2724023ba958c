// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

#include <functional>

#include "core/plan/plan.h"

class QPainter;

namespace sizewright {

/// Draws the shape into the square from (0, 0) to (16, 16); `paper` is what lies below it.
/// A transparent picture of `size` logical pixels; `draw` paints on a square of 16 units.
[[nodiscard]] QPixmap drawnPixmap(int size, double devicePixelRatio, const std::function<void(QPainter&)>& draw);
void drawVerdict(QPainter& painter, Verdict verdict, const QColor& colour, const QColor& paper);
/// The verdict's own shape in its own colour: a disc with a tick, a triangle, a ring with a cross.
[[nodiscard]] QPixmap verdictPixmap(Verdict verdict, const QPalette& palette, int size, double devicePixelRatio);
[[nodiscard]] QIcon verdictIcon(Verdict verdict, const QPalette& palette);
[[nodiscard]] QColor verdictColour(Verdict verdict, const QPalette& palette);

}  // namespace sizewright
