// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_labels.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace sizewright {

namespace {

constexpr int kMostLines = 4;
constexpr double kTurn = -40.0;
constexpr double kPi = 3.14159265358979323846;

/// The label in lines no wider than the slot, or nothing where that takes broken words or too many lines.
std::optional<QString> wrapped(const QString& label, const QFont& font, double slotWidth)
{
    QTextLayout layout(label, font);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    QStringList lines;
    bool fits = true;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(slotWidth);
        fits = fits && line.naturalTextWidth() <= slotWidth;
        lines.append(label.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    if (!fits || lines.size() > kMostLines)
        return std::nullopt;
    return lines.join(QLatin1Char('\n'));
}

FittedLabels thinned(const QStringList& labels, const QFontMetricsF& metrics, double slotWidth)
{
    double widest = 1;
    for (const QString& label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const double room =
        std::max(metrics.height() * 4, slotWidth * static_cast<double>(labels.size()) / 3 - metrics.height());
    widest = std::min(widest, room);
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil((widest + metrics.height()) / slotWidth)));
    FittedLabels fitted;
    for (qsizetype i = 0; i < labels.size(); ++i)
        fitted.texts.append(i % every == 0 ? metrics.elidedText(labels[i], Qt::ElideRight, room) : QString());
    fitted.leftReach = widest / 2;
    return fitted;
}

FittedLabels turned(const QStringList& labels, const QFontMetricsF& metrics, double slotWidth)
{
    // Below one line's height per slot even turned labels would touch: keep every n-th.
    const double least = metrics.height() / std::sin(-kTurn * kPi / 180);
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(least / slotWidth)));
    const double longest = metrics.height() * 9;
    FittedLabels fitted;
    fitted.rotation = kTurn;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        fitted.texts.append(i % every == 0 ? metrics.elidedText(labels[i], Qt::ElideRight, longest) : QString());
        const double reach = metrics.horizontalAdvance(fitted.texts.back()) * std::cos(kTurn * kPi / 180);
        fitted.leftReach = std::max(fitted.leftReach, reach - static_cast<double>(i) * slotWidth);
    }
    return fitted;
}

}  // namespace

FittedLabels fitLabels(const QStringList& labels, const QFont& font, double slotWidth, bool mayThin)
{
    const QFontMetricsF metrics(font);
    FittedLabels fitted;
    for (const QString& label : labels) {
        const std::optional<QString> lines = wrapped(label, font, slotWidth - metrics.averageCharWidth());
        if (!lines)
            return mayThin ? thinned(labels, metrics, slotWidth) : turned(labels, metrics, slotWidth);
        fitted.texts.append(*lines);
        for (const QString& line : lines->split(QLatin1Char('\n')))
            fitted.leftReach = std::max(fitted.leftReach, metrics.horizontalAdvance(line) / 2);
    }
    return fitted;
}

}  // namespace sizewright
