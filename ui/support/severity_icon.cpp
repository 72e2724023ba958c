// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/severity_icon.h"

#include <QPainter>

#include "ui/support/theme.h"
#include "ui/support/verdict_icon.h"

namespace sizewright {

namespace {

void drawRingWithDot(QPainter& painter, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(6.2, 6.2, 3.6, 3.6));
}

void drawSeverity(QPainter& painter, RuleSeverity severity, const QColor& colour, const QColor& paper)
{
    switch (severity) {
    case RuleSeverity::High:
        drawVerdict(painter, Verdict::DoesNotFit, colour, paper);
        break;
    case RuleSeverity::Medium:
        drawVerdict(painter, Verdict::FitsWithLimits, colour, paper);
        break;
    case RuleSeverity::Low:
        drawRingWithDot(painter, colour);
        break;
    }
}

QColor severityColour(RuleSeverity severity, const QPalette& palette)
{
    switch (severity) {
    case RuleSeverity::High:
        return verdictBad(palette);
    case RuleSeverity::Medium:
        return verdictLimited(palette);
    case RuleSeverity::Low:
        break;
    }
    return mutedText(palette);
}

}  // namespace

QIcon severityIcon(RuleSeverity severity, const QPalette& palette)
{
    QIcon icon;
    const QColor colour = severityColour(severity, palette);
    const QColor onSelection = palette.color(QPalette::HighlightedText);
    for (const double ratio : {1.0, 2.0, 3.0}) {
        icon.addPixmap(drawnPixmap(16, ratio, [&](QPainter& painter) { drawSeverity(painter, severity, colour, palette.color(QPalette::Base)); }));
        icon.addPixmap(drawnPixmap(16, ratio, [&](QPainter& painter) { drawSeverity(painter, severity, onSelection, palette.color(QPalette::Highlight)); }),
                       QIcon::Selected);
    }
    return icon;
}

}  // namespace sizewright
