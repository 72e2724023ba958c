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

void drawSeverity(QPainter& painter, RuleSeverity severity, const QPalette& palette)
{
    const QColor paper = palette.color(QPalette::Base);
    switch (severity) {
    case RuleSeverity::High:
        drawVerdict(painter, Verdict::DoesNotFit, verdictBad(palette), paper);
        break;
    case RuleSeverity::Medium:
        drawVerdict(painter, Verdict::FitsWithLimits, verdictLimited(palette), paper);
        break;
    case RuleSeverity::Low:
        drawRingWithDot(painter, mutedText(palette));
        break;
    }
}

}  // namespace

QIcon severityIcon(RuleSeverity severity, const QPalette& palette)
{
    QIcon icon;
    for (const double ratio : {1.0, 2.0, 3.0})
        icon.addPixmap(drawnPixmap(16, ratio, [&](QPainter& painter) { drawSeverity(painter, severity, palette); }));
    return icon;
}

}  // namespace sizewright
