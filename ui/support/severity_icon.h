// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

#ifndef Q_MOC_RUN
#include "core/catalog/quote_rule.h"
#endif

namespace sizewright {

/// The severity's own shape in its own colour: a ring with a cross, a triangle, a ring with a dot.
[[nodiscard]] QIcon severityIcon(RuleSeverity severity, const QPalette& palette);

}  // namespace sizewright
