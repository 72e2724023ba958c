// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/report/chart_data.h"

namespace sizewright {

namespace {

constexpr int kBandOpacity = 56;
constexpr double kReach = 9;

void setUpAxis(QCPAxis& axis, const CurveAxis& scale, const ChartStyle& style)
{
    axis.setScaleType(scale.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setRange(scale.low, scale.high);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const double tick : scale.ticks)
        ticker->addTick(tick, QString::fromStdString(scale.label(tick, style.language)));
    axis.setTicker(ticker);
    axis.setTickLabelRotation(0);
    axis.setBasePen(QPen(style.axis, style.lineWidth * 0.5));
    axis.setTickPen(Qt::NoPen);
    axis.setTickLength(1, 0);
    axis.setSubTicks(false);
    axis.setTickLabelFont(style.font);
    axis.setLabelFont(style.font);
    axis.setTickLabelColor(style.text);
    axis.setLabelColor(style.text);
    axis.setTickLabelPadding(qRound(style.lineWidth * 3));
    axis.setLabelPadding(qRound(style.lineWidth * 3));
    axis.setRangeReversed(false);
}

/// Labels of a logarithmic axis that would touch each other are left out, the powers of ten last.
CurveAxis thinned(CurveAxis axis, const ChartStyle& style, double width)
{
    const QFontMetricsF metrics(style.font);
    for (const int keep : {0, 1, 2}) {
        std::vector<double> kept;
        for (const double tick : axis.ticks) {
            const double power = std::pow(10.0, std::floor(std::log10(std::max(tick, 1e-300)) + 1e-9));
            const bool decade = std::abs(tick / power - 1) < 1e-6;
            if (keep == 0 || decade || (keep == 1 && std::abs(tick / power - 5) > 1e-6))
                kept.push_back(tick);
        }
        double needed = 0;
        for (const double tick : kept)
            needed += metrics.horizontalAdvance(QString::fromStdString(axis.label(tick, style.language))) + metrics.height();
        if (needed <= width || keep == 2) {
            axis.ticks = kept;
            break;
        }
    }
    return axis;
}

QCPGraph* addLine(QCustomPlot& plot, const std::vector<double>& xs, const std::vector<double>& values, const QPen& pen)
{
    QCPGraph* graph = plot.addGraph();
    graph->setPen(pen);
    graph->setAdaptiveSampling(false);
    for (std::size_t i = 0; i < std::min(xs.size(), values.size()); ++i)
        graph->addData(xs[i], values[i]);
    return graph;
}

void addBand(QCustomPlot& plot, const Chart& chart, const ChartSeries& series, QColor colour)
{
    if (series.low.empty() || series.high.empty())
        return;
    colour.setAlpha(kBandOpacity);
    QCPGraph* low = addLine(plot, chart.xs, series.low, Qt::NoPen);
    QCPGraph* high = addLine(plot, chart.xs, series.high, Qt::NoPen);
    low->setName({});
    high->setName({});
    high->setBrush(colour);
    high->setChannelFillGraph(low);
}

QCPScatterStyle pointStyle(int index, bool hollow, const QColor& colour, const ChartStyle& style)
{
    constexpr std::array kShapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle,
                                 QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangleInverted};
    const auto shape = kShapes[static_cast<std::size_t>(index) % kShapes.size()];
    return {shape, QPen(colour, style.lineWidth * 0.8), hollow ? QBrush(style.background) : QBrush(colour), style.lineWidth * 4};
}

/// One graph of the series' points; hollow ones are a second, nameless one.
void addPoints(QCustomPlot& plot, const Chart& chart, std::size_t series, const QColor& colour, const ChartStyle& style, bool named)
{
    for (const bool hollow : {false, true}) {
        QCPGraph* graph = nullptr;
        for (const ChartPoint& point : chart.points) {
            if (point.series != series || point.hollow != hollow)
                continue;
            if (graph == nullptr) {
                graph = plot.addGraph();
                graph->setLineStyle(QCPGraph::lsNone);
                graph->setScatterStyle(pointStyle(static_cast<int>(series), hollow, colour, style));
                graph->setName(named ? QString::fromStdString(chart.series[series].name) : QString());
                named = false;
            }
            graph->addData(point.x, point.y);
        }
    }
}

void addSeries(QCustomPlot& plot, const Chart& chart, const ChartStyle& style)
{
    for (std::size_t s = 0; s < chart.series.size(); ++s)
        addBand(plot, chart, chart.series[s], seriesColour(static_cast<int>(s), style.dark));
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const ChartSeries& series = chart.series[s];
        const QColor colour = seriesColour(static_cast<int>(s), style.dark);
        if (!series.values.empty()) {
            const QPen pen(series.dashed ? style.text : colour, series.dashed ? style.lineWidth * 0.6 : style.lineWidth,
                           seriesDash(static_cast<int>(s), series.dashed), Qt::FlatCap, Qt::RoundJoin);
            QCPGraph* graph = addLine(plot, chart.xs, series.values, pen);
            graph->setName(QString::fromStdString(series.name));
        }
        addPoints(plot, chart, s, colour, style, series.values.empty());
    }
}

void addName(QCustomPlot& plot, const std::string& name, const ChartStyle& style, QPointF at, bool vertical, Qt::Alignment alignment)
{
    auto* text = new QCPItemText(&plot);
    text->setText(QString::fromStdString(name));
    text->setFont(style.font);
    text->setColor(style.text);
    text->setPositionAlignment(alignment);
    text->setPadding(QMargins(4, 1, 4, 1));
    text->position->setTypeX(vertical ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
    text->position->setTypeY(vertical ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords);
    text->position->setCoords(at);
}

}  // namespace

double setUpCurves(QCustomPlot& plot, const Chart& chart, const ChartStyle& style, QSize size)
{
    const CurveAxis up = curveAxisY(chart, style.language);
    const QFontMetricsF metrics(style.font);
    double widest = 0;
    for (const double tick : up.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(up.label(tick, style.language))));
    const double axisWidth = widest + style.lineWidth * 8 + metrics.height();
    const int half = qCeil(metrics.height() * 0.6);
    setUpAxis(*plot.xAxis, thinned(curveAxisX(chart), style, size.width() - axisWidth), style);
    setUpAxis(*plot.yAxis, up, style);
    plot.xAxis->setLabel(QString::fromStdString(chart.xLabel));
    plot.yAxis->setLabel(QString::fromStdString(up.title));
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(true);
    plot.yAxis->grid()->setPen(QPen(style.grid, style.lineWidth * 0.4));
    plot.yAxis->grid()->setZeroLinePen(QPen(style.axis, style.lineWidth * 0.5));
    plot.axisRect()->setMinimumMargins(QMargins(0, half, half * 2, half));
    addSeries(plot, chart, style);
    return axisWidth;
}

void addCurveMarks(QCustomPlot& plot, const Chart& chart, const ChartStyle& style)
{
    const QCPRange across = plot.xAxis->range();
    const QCPRange up = plot.yAxis->range();
    const QPen pen(style.text, style.lineWidth * 0.7, Qt::DashLine, Qt::FlatCap);
    for (const ChartMark& level : chart.levels) {
        addLine(plot, {across.lower, across.upper}, {level.at, level.at}, pen)->setName({});
        addName(plot, level.name, style, {0, level.at}, false, Qt::AlignLeft | Qt::AlignBottom);
    }
    const double row = (QFontMetricsF(style.font).height() + 2) / std::max(1, plot.axisRect()->height());
    for (std::size_t i = 0; i < chart.marks.size(); ++i) {
        const ChartMark& mark = chart.marks[i];
        addLine(plot, {mark.at, mark.at}, {up.lower, up.upper}, pen)->setName({});
        const bool right = plot.xAxis->coordToPixel(mark.at) > plot.axisRect()->center().x();
        addName(plot, mark.name, style, {mark.at, row * static_cast<double>(i)}, true,
                (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    }
}

int curvePointAt(const QCustomPlot& plot, const Chart& chart, QPoint place)
{
    int nearest = -1;
    double distance = kReach;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const QPointF at(plot.xAxis->coordToPixel(chart.points[i].x), plot.yAxis->coordToPixel(chart.points[i].y));
        if (const double away = QLineF(at, place).length(); away < distance) {
            distance = away;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

int curveCategoryAt(const QCustomPlot& plot, const Chart& chart, QPoint place)
{
    int nearest = -1;
    double distance = 1e300;
    for (std::size_t i = 0; i < chart.xs.size(); ++i)
        if (const double away = std::abs(plot.xAxis->coordToPixel(chart.xs[i]) - place.x()); away < distance) {
            distance = away;
            nearest = static_cast<int>(i);
        }
    return nearest;
}

}  // namespace sizewright
