// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/verdict_icon.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/support/theme.h"

namespace sizewright {

namespace {

void drawTick(QPainter& painter, const QColor& colour, const QColor& paper)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, 14, 14));
    painter.setPen(QPen(paper, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{4.6, 8.4}, {7, 10.8}, {11.4, 5.6}}));
}

void drawTriangle(QPainter& painter, const QColor& colour, const QColor& paper)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{8, 2.2}, {14.2, 13.4}, {1.8, 13.4}}));
    painter.setPen(QPen(paper, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9));
    painter.drawPoint(QPointF(8, 11.6));
}

void drawCross(QPainter& painter, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
    painter.drawLine(QPointF(5.7, 5.7), QPointF(10.3, 10.3));
    painter.drawLine(QPointF(10.3, 5.7), QPointF(5.7, 10.3));
}

}  // namespace

QColor verdictColour(Verdict verdict, const QPalette& palette)
{
    switch (verdict) {
    case Verdict::Fits:
        return verdictGood(palette);
    case Verdict::FitsWithLimits:
        return verdictLimited(palette);
    case Verdict::DoesNotFit:
        break;
    }
    return verdictBad(palette);
}

void drawVerdict(QPainter& painter, Verdict verdict, const QColor& colour, const QColor& paper)
{
    switch (verdict) {
    case Verdict::Fits:
        drawTick(painter, colour, paper);
        break;
    case Verdict::FitsWithLimits:
        drawTriangle(painter, colour, paper);
        break;
    case Verdict::DoesNotFit:
        drawCross(painter, colour);
        break;
    }
}

QPixmap drawnPixmap(int size, double devicePixelRatio, const std::function<void(QPainter&)>& draw)
{
    QPixmap pixmap(qRound(size * devicePixelRatio), qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    draw(painter);
    return pixmap;
}

QPixmap verdictPixmap(Verdict verdict, const QPalette& palette, int size, double devicePixelRatio)
{
    return drawnPixmap(size, devicePixelRatio, [&](QPainter& painter) {
        drawVerdict(painter, verdict, verdictColour(verdict, palette), palette.color(QPalette::Base));
    });
}

QIcon verdictIcon(Verdict verdict, const QPalette& palette)
{
    QIcon icon;
    for (const double ratio : {1.0, 2.0, 3.0})
        icon.addPixmap(verdictPixmap(verdict, palette, 16, ratio));
    return icon;
}

}  // namespace sizewright
