// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_palette.h"

class QCPAxis;
class QCPBars;

namespace sizewright {

/// Bars whose fill carries strokes. Drawn as lines of our own because pattern brushes do not survive in SVG.
/// They belong to the axes' plot.
[[nodiscard]] QCPBars* makeHatchedBars(QCPAxis* keyAxis, QCPAxis* valueAxis, Hatch hatch);

}  // namespace sizewright
