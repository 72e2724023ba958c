// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QPixmap>

#ifndef Q_MOC_RUN
#include "core/catalog/claim.h"
#endif

class QPainter;

namespace sizewright {

/// Draws the claim verdict's own shape into the square from (0, 0) to (16, 16); `paper` is what lies below it.
void drawClaimVerdict(QPainter& painter, ClaimVerdict verdict, const QColor& colour, const QColor& paper);
[[nodiscard]] QPixmap claimVerdictPixmap(ClaimVerdict verdict, const QPalette& palette, int size, double devicePixelRatio);
[[nodiscard]] QColor claimVerdictColour(ClaimVerdict verdict, const QPalette& palette);

}  // namespace sizewright
