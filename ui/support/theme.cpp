// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <QApplication>

#include "ui/support/language.h"
#include "ui/support/outlined_style.h"

namespace sizewright {

namespace {

constexpr double kCaptionScale = 0.9;
constexpr double kFigureScale = 1.35;
constexpr double kTitleScale = 1.9;
constexpr double kBodyPoints = 10;

QColor blend(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

struct Shades {
    QRgb window, base, alternate, text, button, accent, onAccent, toolTip;
};
constexpr Shades kLight{0xfff4f5f7, 0xffffffff, 0xfff8f9fa, 0xff1d2430, 0xfffdfdfe, 0xff1f5fa8, 0xffffffff, 0xffffffff};
constexpr Shades kDark{0xff1b1e24, 0xff14171c, 0xff191c22, 0xffe4e7ec, 0xff2e333c, 0xff6ea8e6, 0xff10151c, 0xff2e333c};

QPalette paletteOf(const Shades& shades)
{
    const QColor window(shades.window);
    const QColor text(shades.text);
    QPalette palette(QColor(shades.button), window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor(shades.button));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(shades.onAccent));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.toolTip));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, blend(text, window, 0.45));
    palette.setColor(QPalette::Highlight, QColor(shades.accent));
    palette.setColor(QPalette::HighlightedText, QColor(shades.onAccent));
    palette.setColor(QPalette::Link, QColor(shades.accent));
    palette.setColor(QPalette::LinkVisited, QColor(shades.accent));
    const QColor disabled = blend(text, window, 0.55);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blend(window, text, 0.2));
    return palette;
}

/// The Chinese face has no semi-bold and Qt embolds it only from bold on.
QFont::Weight strongWeight()
{
    return currentLanguage() == LanguageId::ZhCn ? QFont::Bold : QFont::DemiBold;
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

}  // namespace

void applyTheme(ThemeId theme)
{
    QApplication::setStyle(new OutlinedStyle);
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool dark = theme == ThemeId::Dark || (theme == ThemeId::System && systemIsDark);
    QApplication::setPalette(paletteOf(dark ? kDark : kLight));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

void applyFonts(QApplication& application)
{
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(kBodyPoints);
    application.setFont(font);
}

QFont captionFont()
{
    return scaled(kCaptionScale, QFont::Normal);
}

QFont bodyFont()
{
    return QApplication::font();
}

QFont strongFont()
{
    return scaled(1, strongWeight());
}

QFont figureFont()
{
    return scaled(kFigureScale, strongWeight());
}

QFont titleFont()
{
    return scaled(kTitleScale, strongWeight());
}

QColor mutedText(const QPalette& palette)
{
    return blend(palette.color(QPalette::Active, QPalette::WindowText), palette.color(QPalette::Window), 0.32);
}

QColor cardColour(const QPalette& palette)
{
    return isDark(palette) ? palette.color(QPalette::Active, QPalette::Window).lighter(135) : palette.color(QPalette::Base);
}

QColor hairline(const QPalette& palette)
{
    return blend(palette.color(QPalette::Window), palette.color(QPalette::Active, QPalette::WindowText), 0.16);
}

QColor accent(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor verdictGood(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x6fc08a) : QColor(0x24784a);
}

QColor verdictLimited(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xe0b25a) : QColor(0x96640a);
}

QColor verdictBad(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xe58d84) : QColor(0xab3a31);
}

}  // namespace sizewright
