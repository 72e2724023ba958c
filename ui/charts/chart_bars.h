// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "ui/charts/chart_palette.h"

namespace sizewright {

/// Bars whose fill carries strokes. Drawn as lines of our own because pattern brushes do not survive in SVG.
class HatchedBars : public QCPBars {
public:
    HatchedBars(QCPAxis* keyAxis, QCPAxis* valueAxis, Hatch hatch);

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    void drawBar(QCPPainter* painter, const QRectF& rect) const;

    Hatch m_hatch;
};

}  // namespace sizewright
