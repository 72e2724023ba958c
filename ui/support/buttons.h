// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace sizewright {

/// A push button of the house's height with room beside its text, a name for tests and a tooltip that says what it does.
[[nodiscard]] QPushButton* actionButton(const QString& text, const char* objectName, const QString& meaning);

}  // namespace sizewright
