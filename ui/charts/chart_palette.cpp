// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_palette.h"

#include <array>

#include "core/report/chart_data.h"

namespace sizewright {

namespace {

constexpr int kBlackOrWhite = 2;

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto channel = [shareOfB](int x, int y) { return qRound(x + (y - x) * shareOfB); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

int wrapped(int index, int size)
{
    return ((index % size) + size) % size;
}

}  // namespace

QColor seriesColour(int index, bool dark)
{
    const int place = wrapped(index, static_cast<int>(kSeriesColours.size()));
    const bool inverted = dark && place == kBlackOrWhite;
    return QColor::fromRgb(inverted ? kThirdSeriesOnDark : kSeriesColours[static_cast<std::size_t>(place)]);
}

Hatch seriesHatch(int index)
{
    constexpr std::array kHatches{Hatch::None,     Hatch::Rising,     Hatch::None,    Hatch::Falling,
                                  Hatch::Vertical, Hatch::Horizontal, Hatch::Crossed, Hatch::Rising};
    return kHatches[static_cast<std::size_t>(wrapped(index, static_cast<int>(kHatches.size())))];
}

Qt::PenStyle seriesDash(int index, bool dashed)
{
    if (dashed)
        return Qt::DashLine;
    return index < static_cast<int>(kSeriesColours.size()) ? Qt::SolidLine : Qt::DashDotLine;
}

ChartStyle screenChartStyle(const QPalette& palette, const QFont& font, LanguageId language)
{
    ChartStyle style;
    style.font = font;
    style.background = palette.color(QPalette::Base);
    style.text = palette.color(QPalette::Text);
    style.dark = style.background.lightness() < style.text.lightness();
    // Opaque mixtures instead of alpha: the same on screen, in SVG and on paper.
    style.axis = mixed(style.background, style.text, 0.55);
    style.grid = mixed(style.background, style.text, 0.12);
    style.lineWidth = 2.0;
    style.language = language;
    return style;
}

ChartStyle reportChartStyle(LanguageId language, int pixelSize)
{
    ChartStyle style;
    style.font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("WenQuanYi Micro Hei")});
    style.font.setPixelSize(pixelSize);
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.background = QColor(Qt::white);
    style.text = QColor(0x1f, 0x29, 0x33);
    style.axis = QColor(0x7b, 0x87, 0x94);
    style.grid = QColor(0xe4, 0xe7, 0xeb);
    style.lineWidth = pixelSize / 6.0;
    style.language = language;
    return style;
}

}  // namespace sizewright
