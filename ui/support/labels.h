// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sizewright {

/// Labels that show text as it is, never as markup; all wrap except the figure.
[[nodiscard]] QLabel* titleLabel(const QString& text = {});
[[nodiscard]] QLabel* strongLabel(const QString& text = {});
[[nodiscard]] QLabel* bodyLabel(const QString& text = {});
/// One line before an input, which its access key leads to.
[[nodiscard]] QLabel* buddyLabel(const QString& text, QWidget* input);
[[nodiscard]] QLabel* figureLabel(const QString& text = {});
/// Explains what stands beside it, in the quieter colour of the palette.
[[nodiscard]] QLabel* captionLabel(const QString& text = {});
/// A caption of one line that keeps its place while it is hidden, such as "computing…".
[[nodiscard]] QLabel* stateLabel(const QString& text);

}  // namespace sizewright
