// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fit_cells.h"

#include <qcustomplot.h>

#include "ui/support/theme.h"

namespace sizewright {

namespace {

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto channel = [shareOfB](int x, int y) { return qRound(x + (y - x) * shareOfB); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

QColor colourOf(Fit fit, const QPalette& palette)
{
    switch (fit) {
    case Fit::Fits:
        return verdictGood(palette);
    case Fit::CacheShort:
        return verdictLimited(palette);
    case Fit::WeightsShort:
        return verdictBad(palette);
    case Fit::Unknown:
        break;
    }
    return mutedText(palette);
}

}  // namespace

void drawFitCell(QPainter& painter, const QRectF& rect, Fit fit, const QPalette& palette)
{
    const QColor colour = colourOf(fit, palette);
    const QColor ground = mixed(palette.color(QPalette::Base), colour, fit == Fit::Fits ? 0.55 : 0.22);
    painter.fillRect(rect, ground);
    painter.save();
    painter.setPen(QPen(colour, 1.2, fit == Fit::Unknown ? Qt::DotLine : Qt::SolidLine));
    const double reach = std::min(rect.width(), rect.height()) * 0.28;
    const QPointF middle = rect.center();
    if (fit == Fit::CacheShort || fit == Fit::WeightsShort)
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
    if (fit == Fit::WeightsShort)
        painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach));
    if (fit == Fit::Unknown)
        painter.drawLine(middle + QPointF(-reach, 0), middle + QPointF(reach, 0));
    painter.restore();
}

class FitCells : public QCPAbstractItem {
public:
    FitCells(QCustomPlot* plot, const FitChart& chart) : QCPAbstractItem(plot), m_chart(chart)
    {
        setClipToAxisRect(false);
        setSelectable(false);
    }

    void setLook(const FitCellsLook& look) { m_look = look; }
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override
    {
        if (m_chart.cells.empty())
            return;
        painter->setRenderHint(QPainter::Antialiasing, true);
        for (std::size_t row = 0; row < m_chart.rows.size(); ++row)
            for (std::size_t column = 0; column < m_chart.columns.size(); ++column)
                drawFitCell(*painter, rectOf(int(column), int(row)).adjusted(0.75, 0.75, -0.75, -0.75),
                            m_chart.at(row, column).fit, m_look.palette);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_look.palette.color(QPalette::Text), 2.4));
        painter->drawRect(rectOf(int(m_chart.askedColumn), int(m_chart.askedRow)).adjusted(1, 1, -1, -1));
        painter->setPen(QPen(accent(m_look.palette), 2, Qt::DashLine));
        painter->drawRect(rectOf(m_look.current.x(), m_look.current.y()).adjusted(3.5, 3.5, -3.5, -3.5));
    }

private:
    [[nodiscard]] QRectF rectOf(int column, int row) const
    {
        const QPointF one(mParentPlot->xAxis->coordToPixel(column - 0.5), mParentPlot->yAxis->coordToPixel(row - 0.5));
        const QPointF other(mParentPlot->xAxis->coordToPixel(column + 0.5), mParentPlot->yAxis->coordToPixel(row + 0.5));
        return QRectF(one, other).normalized();
    }

    const FitChart& m_chart;
    FitCellsLook m_look;
};

FitCells* addFitCells(QCustomPlot& plot, const FitChart& chart)
{
    return new FitCells(&plot, chart);
}

void setLook(FitCells& cells, const FitCellsLook& look)
{
    cells.setLook(look);
}

}  // namespace sizewright
