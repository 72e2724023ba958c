// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace sizewright {

enum class ThemeId { System, Light, Dark };

/// The layout grid: margins and gaps are multiples of this.
inline constexpr int kGrid = 4;

/// Fusion with one of our two palettes; System takes the one that matches the desktop's palette.
void applyTheme(ThemeId theme);
/// Whether text on this palette is light on dark.
[[nodiscard]] bool isDark(const QPalette& palette);

/// Sets the families and the body size for the whole application.
void applyFonts(QApplication& application);

/// The type scale, relative to the application's body font.
[[nodiscard]] QFont captionFont();
[[nodiscard]] QFont bodyFont();
[[nodiscard]] QFont strongFont();
[[nodiscard]] QFont figureFont();
[[nodiscard]] QFont titleFont();

/// Text that explains: readable, but quieter than the body.
[[nodiscard]] QColor mutedText(const QPalette& palette);
/// Paper of cards and bars: set off from the window, and from the inputs that lie on it.
[[nodiscard]] QColor cardColour(const QPalette& palette);
/// Hairlines around cards and between rows.
[[nodiscard]] QColor hairline(const QPalette& palette);
[[nodiscard]] QColor accent(const QPalette& palette);

/// Colours of the three verdicts; each also has its own shape and word.
[[nodiscard]] QColor verdictGood(const QPalette& palette);
[[nodiscard]] QColor verdictLimited(const QPalette& palette);
[[nodiscard]] QColor verdictBad(const QPalette& palette);

}  // namespace sizewright
