// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/claim_icon.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/support/theme.h"
#include "ui/support/verdict_icon.h"

namespace sizewright {

namespace {

QPen line(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawWave(QPainter& painter, const QColor& colour, double height)
{
    QPainterPath wave(QPointF(4.6, height + 0.6));
    wave.cubicTo(QPointF(6.4, height - 2), QPointF(9.2, height + 2.6), QPointF(11.4, height - 0.6));
    painter.setPen(line(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

void drawRough(QPainter& painter, const QColor& colour, const QColor& paper)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2.5, 2.5);
    drawWave(painter, paper, 6.2);
    drawWave(painter, paper, 9.8);
}

void drawQuestion(QPainter& painter, const QColor& colour)
{
    painter.setPen(line(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
    QPainterPath hook(QPointF(6.1, 6.3));
    hook.cubicTo(QPointF(6.3, 3.8), QPointF(10.2, 4), QPointF(9.8, 6.6));
    hook.cubicTo(QPointF(9.6, 7.7), QPointF(8, 7.8), QPointF(8, 9.3));
    painter.drawPath(hook);
    painter.drawPoint(QPointF(8, 11.7));
}

void drawDiamond(QPainter& painter, const QColor& colour, const QColor& paper)
{
    painter.setPen(line(colour, 1.2));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{8, 1.2}, {14.8, 8}, {8, 14.8}, {1.2, 8}}));
    painter.setPen(line(paper, 1.7));
    painter.drawLine(QPointF(5.9, 5.9), QPointF(10.1, 10.1));
    painter.drawLine(QPointF(10.1, 5.9), QPointF(5.9, 10.1));
}

}  // namespace

void drawClaimVerdict(QPainter& painter, ClaimVerdict verdict, const QColor& colour, const QColor& paper)
{
    switch (verdict) {
    case ClaimVerdict::True:
        drawVerdict(painter, Verdict::Fits, colour, paper);
        break;
    case ClaimVerdict::TrueWithLimits:
        drawVerdict(painter, Verdict::FitsWithLimits, colour, paper);
        break;
    case ClaimVerdict::Rough:
        drawRough(painter, colour, paper);
        break;
    case ClaimVerdict::Unsupported:
        drawQuestion(painter, colour);
        break;
    case ClaimVerdict::Wrong:
        drawVerdict(painter, Verdict::DoesNotFit, colour, paper);
        break;
    case ClaimVerdict::Invented:
        drawDiamond(painter, colour, paper);
        break;
    }
}

QPixmap claimVerdictPixmap(ClaimVerdict verdict, const QPalette& palette, int size, double devicePixelRatio)
{
    return drawnPixmap(size, devicePixelRatio, [&](QPainter& painter) {
        drawClaimVerdict(painter, verdict, claimVerdictColour(verdict, palette), palette.color(QPalette::Base));
    });
}

QColor claimVerdictColour(ClaimVerdict verdict, const QPalette& palette)
{
    switch (verdict) {
    case ClaimVerdict::True:
        return verdictGood(palette);
    case ClaimVerdict::TrueWithLimits:
    case ClaimVerdict::Rough:
        return verdictLimited(palette);
    case ClaimVerdict::Unsupported:
        return mutedText(palette);
    case ClaimVerdict::Wrong:
    case ClaimVerdict::Invented:
        break;
    }
    return verdictBad(palette);
}

}  // namespace sizewright
