// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace sizewright {

/// Name, meaning and explanation of a box that chooses what a view shows; it may be narrower than its longest entry.
void setUpSelector(QComboBox* box, const char* name, const QString& meaning, const QString& toolTip);
[[nodiscard]] QComboBox* selector(const char* name, const QString& meaning, const QString& toolTip);

}  // namespace sizewright
