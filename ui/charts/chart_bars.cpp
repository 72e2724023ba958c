// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_bars.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace sizewright {

namespace {

constexpr double kSpacing = 5.0;
constexpr double kLeastWidth = 1.5;
/// Fills below this lightness show strokes only if those are lighter.
constexpr int kDark = 70;

/// Lines x + slope * y = c that cross the rectangle, cut at its border; slope is 1 or -1.
void drawDiagonals(QCPPainter* painter, const QRectF& rect, double slope)
{
    const double first = rect.left() + std::min(slope * rect.top(), slope * rect.bottom());
    const double last = rect.right() + std::max(slope * rect.top(), slope * rect.bottom());
    const double stride = kSpacing * std::sqrt(2.0);
    for (double c = std::ceil(first / stride) * stride; c < last; c += stride) {
        const double yAtLeft = (c - rect.left()) / slope;
        const double yAtRight = (c - rect.right()) / slope;
        const double top = std::max(rect.top(), std::min(yAtLeft, yAtRight));
        const double bottom = std::min(rect.bottom(), std::max(yAtLeft, yAtRight));
        if (bottom - top > 0.5)
            painter->drawLine(QPointF(c - slope * top, top), QPointF(c - slope * bottom, bottom));
    }
}

void drawRules(QCPPainter* painter, const QRectF& rect, Qt::Orientation orientation)
{
    const bool vertical = orientation == Qt::Vertical;
    const double first = vertical ? rect.left() : rect.top();
    const double last = vertical ? rect.right() : rect.bottom();
    for (double at = first + kSpacing / 2; at < last - 0.5; at += kSpacing) {
        if (vertical)
            painter->drawLine(QPointF(at, rect.top()), QPointF(at, rect.bottom()));
        else
            painter->drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at));
    }
}

void drawHatch(QCPPainter* painter, const QRectF& rect, Hatch hatch)
{
    switch (hatch) {
    case Hatch::None:
        return;
    case Hatch::Rising:
        return drawDiagonals(painter, rect, 1);
    case Hatch::Falling:
        return drawDiagonals(painter, rect, -1);
    case Hatch::Horizontal:
        return drawRules(painter, rect, Qt::Horizontal);
    case Hatch::Vertical:
        return drawRules(painter, rect, Qt::Vertical);
    case Hatch::Crossed:
        drawDiagonals(painter, rect, 1);
        return drawDiagonals(painter, rect, -1);
    }
}

class HatchedBars : public QCPBars {
public:
    HatchedBars(QCPAxis* keyAxis, QCPAxis* valueAxis, Hatch hatch) : QCPBars(keyAxis, valueAxis), m_hatch(hatch) {}

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    void drawBar(QCPPainter* painter, const QRectF& rect) const;

    Hatch m_hatch;
};

void HatchedBars::draw(QCPPainter* painter)
{
    for (const QCPBarsData& bar : *mDataContainer) {
        if (!std::isfinite(bar.value) || bar.value == 0)
            continue;
        applyDefaultAntialiasingHint(painter);
        QRectF rect = getBarRect(bar.key, bar.value).normalized();
        // A part too thin to see is still there.
        if (keyAxis()->orientation() == Qt::Vertical)
            rect.setWidth(std::max(rect.width(), kLeastWidth));
        drawBar(painter, rect);
    }
}

void HatchedBars::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    applyDefaultAntialiasingHint(painter);
    drawBar(painter, rect);
}

void HatchedBars::drawBar(QCPPainter* painter, const QRectF& rect) const
{
    // A gap of the ground's colour parts stacked pieces; a thin piece keeps its height instead.
    const double gap = std::min(0.7, rect.height() * 0.2);
    const QRectF piece = rect.adjusted(0, gap, 0, 0);
    const QColor fill = mBrush.color();
    const QColor edge = fill.lightness() < kDark ? fill.lighter(220) : fill.darker(135);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mBrush);
    painter->drawRect(piece);
    // On a sliver, strokes and outline would hide the colour.
    if (std::min(piece.height(), piece.width()) < 4)
        return;
    painter->setPen(QPen(edge, 0.8, Qt::SolidLine, Qt::FlatCap));
    drawHatch(painter, piece, m_hatch);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(edge, 0.5));
    painter->drawRect(piece.adjusted(0.25, 0.25, -0.25, -0.25));
}

}  // namespace

QCPBars* makeHatchedBars(QCPAxis* keyAxis, QCPAxis* valueAxis, Hatch hatch)
{
    return new HatchedBars(keyAxis, valueAxis, hatch);
}

}  // namespace sizewright
