// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

#include "core/plan/plan.h"

namespace sizewright {

/// The verdict's own shape in its own colour: a disc with a tick, a triangle, a ring with a cross.
[[nodiscard]] QPixmap verdictPixmap(Verdict verdict, const QPalette& palette, int size, double devicePixelRatio);
[[nodiscard]] QIcon verdictIcon(Verdict verdict, const QPalette& palette);
[[nodiscard]] QColor verdictColour(Verdict verdict, const QPalette& palette);

}  // namespace sizewright
