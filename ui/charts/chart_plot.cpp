// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/report/chart_data.h"
#include "core/text/format.h"
#include "ui/charts/chart_bars.h"
#include "ui/charts/chart_labels.h"
#include "ui/charts/curve_plot.h"

namespace sizewright {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

/// Numbers in the chart's language and unit.
class NumberTicker : public QCPAxisTickerFixed {
public:
    NumberTicker(const ChartAxis& scale, LanguageId language) : m_scale(scale), m_language(language)
    {
        setTickStep(scale.step);
        setScaleStrategy(ssNone);
    }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        // Adding zero turns the minus zero of rounded sums into zero.
        const double shown = std::round(tick / m_scale.step) * m_scale.step / m_scale.unit + 0.0;
        return QString::fromStdString(formatNumber(shown, m_scale.decimals, m_language));
    }

private:
    ChartAxis m_scale;
    LanguageId m_language;
};

/// A plain element that takes the room right of the legend.
class Filler : public QCPLayoutElement {};

QCPScatterStyle marker(int index, const QColor& colour, const ChartStyle& style)
{
    constexpr std::array kShapes{QCPScatterStyle::ssDisc,
                                 QCPScatterStyle::ssSquare,
                                 QCPScatterStyle::ssTriangle,
                                 QCPScatterStyle::ssDiamond,
                                 QCPScatterStyle::ssTriangleInverted,
                                 QCPScatterStyle::ssCircle,
                                 QCPScatterStyle::ssCross,
                                 QCPScatterStyle::ssPlus};
    const auto shape = kShapes[static_cast<std::size_t>(index) % kShapes.size()];
    const bool open = shape == QCPScatterStyle::ssCircle;
    return QCPScatterStyle(shape, QPen(colour, style.lineWidth * 0.8), open ? style.background : colour,
                           style.lineWidth * 3.5);
}

double valueAt(const std::vector<double>& values, int index)
{
    return static_cast<std::size_t>(index) < values.size() ? values[static_cast<std::size_t>(index)] : kNothing;
}

void addBars(QCustomPlot& plot, const Chart& chart, const ChartStyle& style, double width)
{
    QCPBars* below = nullptr;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const int index = static_cast<int>(s);
        QCPBars* bars = makeHatchedBars(plot.xAxis, plot.yAxis, seriesHatch(index));
        bars->setName(QString::fromStdString(chart.series[s].name));
        bars->setBrush(seriesColour(index, style.dark));
        bars->setPen(Qt::NoPen);
        bars->setStackingGap(0);
        bars->setWidth(width);
        for (int i = 0; i < static_cast<int>(chartLength(chart)); ++i) {
            const double value = valueAt(chart.series[s].values, i);
            // An unknown piece adds nothing to the stack above it.
            bars->addData(i, std::isfinite(value) ? value : 0.0);
        }
        bars->moveAbove(below);
        below = bars;
    }
}

void addLines(QCustomPlot& plot, const Chart& chart, const ChartStyle& style)
{
    const int count = static_cast<int>(chartLength(chart));
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const int index = static_cast<int>(s);
        const QColor colour = seriesColour(index, style.dark);
        QCPGraph* graph = plot.addGraph();
        graph->setName(QString::fromStdString(chart.series[s].name));
        graph->setPen(QPen(colour, style.lineWidth, seriesDash(index, chart.series[s].dashed), Qt::FlatCap, Qt::RoundJoin));
        graph->setScatterStyle(marker(index, colour, style));
        graph->setScatterSkip(std::max(0, (count - 1) / 12));
        graph->setAdaptiveSampling(false);
        for (int i = 0; i < count; ++i)
            graph->addData(i, valueAt(chart.series[s].values, i));
    }
}

void addLimits(QCustomPlot& plot, const Chart& chart, const ChartStyle& style, double barWidth)
{
    if (chart.limits.empty())
        return;
    QCPGraph* graph = plot.addGraph();
    graph->setName(QString::fromStdString(chart.limitName));
    graph->setPen(QPen(style.text, style.lineWidth, Qt::DashLine, Qt::FlatCap));
    graph->setAdaptiveSampling(false);
    const double half = chart.kind == ChartKind::StackedBars ? std::min(0.49, barWidth * 0.5 + 0.08) : 0.5;
    for (std::size_t i = 0; i < chart.limits.size(); ++i) {
        const auto key = static_cast<double>(i);
        graph->addData(key - half, chart.limits[i]);
        graph->addData(key + half, chart.limits[i]);
        if (chart.kind == ChartKind::StackedBars)
            graph->addData(key + half, kNothing);
    }
}

void styleAxis(QCPAxis& axis, const ChartStyle& style)
{
    const QPen line(style.axis, style.lineWidth * 0.5);
    axis.setBasePen(line);
    axis.setTickPen(Qt::NoPen);
    // Not 0: in vector drawings Qt makes dots of lines without length, whatever the pen.
    axis.setTickLength(1, 0);
    axis.setSubTicks(false);
    axis.setTickLabelFont(style.font);
    axis.setLabelFont(style.font);
    axis.setTickLabelColor(style.text);
    axis.setLabelColor(style.text);
    axis.setNumberFormat(QStringLiteral("f"));
    axis.setTickLabelPadding(qRound(style.lineWidth * 3));
    axis.setLabelPadding(qRound(style.lineWidth * 3));
}

QString elided(const std::string& text, const QFont& font, double width)
{
    return QFontMetricsF(font).elidedText(QString::fromStdString(text), Qt::ElideRight, width);
}

void setUpValueAxis(QCustomPlot& plot, const ChartStyle& style, const ChartAxis& scale)
{
    QCPAxis& axis = *plot.yAxis;
    styleAxis(axis, style);
    axis.setRange(scale.low, scale.high);
    axis.setTicker(QSharedPointer<NumberTicker>::create(scale, style.language));
    axis.setBasePen(Qt::NoPen);
    axis.grid()->setPen(QPen(style.grid, style.lineWidth * 0.4));
    axis.grid()->setZeroLinePen(QPen(style.axis, style.lineWidth * 0.5));
    axis.setLabel(QString::fromStdString(scale.title));
}

/// Width that the value axis takes left of the plotting area.
double valueAxisWidth(const ChartStyle& style, const ChartAxis& scale, bool hasLabel)
{
    const QFontMetricsF metrics(style.font);
    double widest = 0;
    for (const double value : {scale.low, scale.high, scale.high - scale.step}) {
        const std::string text = formatNumber(value / scale.unit, scale.decimals, style.language);
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(text)));
    }
    return widest + style.lineWidth * 8 + (hasLabel ? metrics.height() : 0);
}

QStringList categoryLabels(const Chart& chart)
{
    QStringList labels;
    for (int i = 0; i < static_cast<int>(chartLength(chart)); ++i) {
        const auto place = static_cast<std::size_t>(i);
        labels.append(place < chart.categories.size() ? QString::fromStdString(chart.categories[place]) : QString());
    }
    return labels;
}

/// Labels of the categories and the room that they need around the plotting area.
struct CategoryFit {
    FittedLabels labels;
    QMargins margins;
};

CategoryFit fitCategories(const Chart& chart, const ChartStyle& style, double slotWidth, double margin)
{
    const bool lines = chart.kind == ChartKind::Lines;
    CategoryFit fit;
    fit.labels = fitLabels(categoryLabels(chart), style.font, slotWidth, lines);
    // A label that crosses the border would not be drawn at all.
    const double half = QFontMetricsF(style.font).height() * 0.6;
    const double beyond = std::max(0.0, fit.labels.leftReach - margin * slotWidth + style.lineWidth * 2);
    const double left = fit.labels.rotation < 0 ? fit.labels.leftReach + half : beyond;
    const double right = lines ? std::max(beyond, half) : half;
    fit.margins = QMargins(qCeil(left), qCeil(half + 1), qCeil(right), qCeil(half));
    return fit;
}

void setUpCategoryAxis(QCustomPlot& plot, const Chart& chart, const ChartStyle& style, QSize size, double axisWidth)
{
    QCPAxis& axis = *plot.xAxis;
    styleAxis(axis, style);
    axis.grid()->setVisible(false);
    const int count = static_cast<int>(chartLength(chart));
    // Room for the outermost markers, which would be cut at the frame.
    const double margin = chart.kind == ChartKind::Lines && count > 1 ? std::max(0.15, 0.012 * count) : 0.5;
    const double span = std::max(1.0, count - 1 + 2 * margin);
    axis.setRange(-margin, -margin + span);

    // Again and again, because what the labels take at the sides narrows the slots.
    double width = size.width() - axisWidth;
    CategoryFit fit;
    for (int round = 0; round < 3; ++round) {
        fit = fitCategories(chart, style, width / span, margin);
        width = size.width() - std::max<double>(axisWidth, fit.margins.left()) - fit.margins.right();
    }
    plot.axisRect()->setMinimumMargins(fit.margins);

    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < count; ++i)
        if (!fit.labels.texts[i].isEmpty())
            ticker->addTick(i, fit.labels.texts[i]);
    axis.setTicker(ticker);
    axis.setTickLabelRotation(fit.labels.rotation);
    axis.setLabel(elided(chart.xLabel, style.font, width));
}

/// Moves the legend out of the plotting area into a row of its own, once.
QCPLayoutGrid* legendRow(QCustomPlot& plot)
{
    if (plot.plotLayout()->rowCount() > 1)
        return static_cast<QCPLayoutGrid*>(plot.plotLayout()->element(1, 0));
    auto* row = new QCPLayoutGrid;
    plot.plotLayout()->addElement(1, 0, row);
    plot.plotLayout()->setRowStretchFactor(1, 0.001);
    plot.axisRect()->insetLayout()->take(plot.legend);
    row->addElement(0, 0, plot.legend);
    row->addElement(0, 1, new Filler);
    row->setColumnStretchFactor(0, 0.001);
    return row;
}

void setUpLegend(QCustomPlot& plot, const ChartStyle& style, QSize size, double axisWidth)
{
    QCPLayoutGrid* row = legendRow(plot);
    QCPLegend& legend = *plot.legend;
    const bool shown = plot.plottableCount() > 1;
    legend.setVisible(shown);
    row->setMargins(QMargins(shown ? qRound(axisWidth) : 0, 0, 0, 0));
    plot.plotLayout()->setRowSpacing(shown ? qRound(style.lineWidth * 3) : 0);
    legend.setBorderPen(Qt::NoPen);
    legend.setBrush(Qt::NoBrush);
    legend.setFont(style.font);
    legend.setTextColor(style.text);
    const QFontMetricsF metrics(style.font);
    const int icon = qRound(metrics.height() * 1.6);
    const int gap = qRound(metrics.height());
    legend.setIconSize(icon, qRound(metrics.height() * 0.65));
    // QCPGraph draws its sample five units beyond the icon.
    legend.setIconTextPadding(qRound(metrics.height() * 0.25) + 5);
    legend.setColumnSpacing(gap);
    legend.setRowSpacing(qRound(metrics.height() * 0.1));
    legend.setMargins(QMargins(0, 0, 0, 0));

    // Columns of a grid share the widest entry's width, so that many entries line up.
    const double room = size.width() - axisWidth - 2;
    double widest = 0;
    for (int i = 0; i < plot.plottableCount(); ++i) {
        QCPAbstractPlottable* plottable = plot.plottable(i);
        if (plottable->name().isEmpty())
            continue;
        plottable->setName(elided(plottable->name().toStdString(), style.font, room - icon - gap));
        widest = std::max(widest, metrics.horizontalAdvance(plottable->name()));
    }
    const double entry = widest + icon + legend.iconTextPadding() + gap + 4;
    legend.setFillOrder(QCPLegend::foColumnsFirst);
    legend.setWrap(std::max(1, static_cast<int>((room + gap) / entry)));
    legend.clear();
    for (int i = 0; shown && i < plot.plottableCount(); ++i)
        if (!plot.plottable(i)->name().isEmpty())
            plot.plottable(i)->addToLegend(&legend);
}

void addWaterfallBars(QCustomPlot& plot, const Chart& chart, const ChartStyle& style)
{
    const int count = static_cast<int>(chartLength(chart));
    // Nameless and unseen: what the parts before take up.
    auto* below = new QCPBars(plot.yAxis, plot.xAxis);
    below->setName({});
    below->setBrush(Qt::NoBrush);
    below->setPen(Qt::NoPen);
    below->setStackingGap(0);
    for (int i = 0; i < count; ++i)
        below->addData(i, waterfallBase(chart, static_cast<std::size_t>(i)));
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const int index = static_cast<int>(s);
        QCPBars* bars = makeHatchedBars(plot.yAxis, plot.xAxis, seriesHatch(index));
        bars->setName(QString::fromStdString(chart.series[s].name));
        bars->setBrush(chart.series[s].dashed ? style.grid : seriesColour(index, style.dark));
        bars->setPen(Qt::NoPen);
        bars->setStackingGap(0);
        bars->setWidth(0.7);
        for (int i = 0; i < count; ++i) {
            const double value = valueAt(chart.series[s].values, i);
            bars->addData(i, std::isfinite(value) ? value : 0.0);
        }
        bars->moveAbove(below);
        below = bars;
    }
}

void addWaterfallLimit(QCustomPlot& plot, const Chart& chart, const ChartStyle& style)
{
    if (chart.limits.empty())
        return;
    QCPGraph* graph = plot.addGraph(plot.yAxis, plot.xAxis);
    graph->setName(QString::fromStdString(chart.limitName));
    graph->setPen(QPen(style.text, style.lineWidth, Qt::DashLine, Qt::FlatCap));
    graph->setAdaptiveSampling(false);
    for (std::size_t i = 0; i < chart.limits.size(); ++i) {
        graph->addData(static_cast<double>(i) - 0.5, chart.limits[i]);
        graph->addData(static_cast<double>(i) + 0.5, chart.limits[i]);
    }
}

/// Lying bars from the top down, so that the names of the parts have room.
void setUpWaterfall(QCustomPlot& plot, const Chart& chart, const ChartStyle& style, QSize size, const ChartAxis& scale)
{
    const QFontMetricsF metrics(style.font);
    QCPAxis& values = *plot.xAxis;
    styleAxis(values, style);
    values.setRange(scale.low, scale.high);
    values.setTicker(QSharedPointer<NumberTicker>::create(scale, style.language));
    values.setTickLabelRotation(0);
    values.setBasePen(Qt::NoPen);
    values.grid()->setVisible(true);
    values.grid()->setPen(QPen(style.grid, style.lineWidth * 0.4));
    values.grid()->setZeroLinePen(QPen(style.axis, style.lineWidth * 0.5));

    QCPAxis& names = *plot.yAxis;
    styleAxis(names, style);
    names.grid()->setVisible(false);
    const int count = static_cast<int>(chartLength(chart));
    names.setRange(-0.5, std::max(count - 0.5, 0.5));
    names.setRangeReversed(true);
    names.setLabel({});
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    double widest = 0;
    for (int i = 0; i < count && i < static_cast<int>(chart.categories.size()); ++i) {
        const QString name = elided(chart.categories[static_cast<std::size_t>(i)], style.font, size.width() * 0.4);
        widest = std::max(widest, metrics.horizontalAdvance(name));
        ticker->addTick(i, name);
    }
    names.setTicker(ticker);
    const double left = widest + style.lineWidth * 8;
    const int half = qCeil(metrics.height() * 0.6);
    // The last number of the axis stands half beyond its end.
    const double end = metrics.horizontalAdvance(QString::fromStdString(formatNumber(scale.high / scale.unit, scale.decimals, style.language)));
    plot.axisRect()->setMinimumMargins(QMargins(qCeil(left), half, qCeil(end / 2 + 2), half));
    addWaterfallBars(plot, chart, style);
    addWaterfallLimit(plot, chart, style);
    setUpLegend(plot, style, size, style.lineWidth * 4);
    values.setLabel(elided(scale.title, style.font, size.width() - left));
}

void layOut(QCustomPlot& plot, QSize size)
{
    plot.setViewport(QRect(QPoint(0, 0), size));
    for (const auto phase : {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plot.plotLayout()->update(phase);
}

void setUpCurveChart(QCustomPlot& plot, const Chart& chart, const ChartStyle& style, QSize size)
{
    const double axisWidth = setUpCurves(plot, chart, style, size);
    setUpLegend(plot, style, size, axisWidth);
    layOut(plot, size);
    plot.yAxis->setLabel(elided(plot.yAxis->label().toStdString(), style.font, plot.axisRect()->height()));
    addCurveMarks(plot, chart, style);
}

}  // namespace

void setUpPlot(QCustomPlot& plot, const Chart& chart, const ChartStyle& style, QSize size)
{
    plot.legend->clear();
    plot.clearPlottables();
    plot.clearItems();
    plot.setAutoAddPlottableToLegend(false);
    plot.setBackground(QBrush(style.background));

    if (chart.kind == ChartKind::Curves)
        return setUpCurveChart(plot, chart, style, size);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis})
        axis->setScaleType(QCPAxis::stLinear);
    const ChartAxis scale = chartAxis(chart, style.language);
    if (chart.kind == ChartKind::Waterfall || chart.kind == ChartKind::Tornado)
        return setUpWaterfall(plot, chart, style, size, scale);
    plot.yAxis->setRangeReversed(false);
    plot.yAxis->grid()->setVisible(true);
    const double axisWidth = valueAxisWidth(style, scale, !scale.title.empty());
    setUpValueAxis(plot, style, scale);
    setUpCategoryAxis(plot, chart, style, size, axisWidth);

    // A bar never grows wider than about eight characters, however few there are.
    const double slotWidth = (size.width() - axisWidth) / plot.xAxis->range().size();
    const double barWidth = std::min(0.62, QFontMetricsF(style.font).height() * 6 / std::max(1.0, slotWidth));
    if (chart.kind == ChartKind::StackedBars)
        addBars(plot, chart, style, barWidth);
    else
        addLines(plot, chart, style);
    addLimits(plot, chart, style, barWidth);
    const double left = std::max(axisWidth, static_cast<double>(plot.axisRect()->minimumMargins().left()));
    setUpLegend(plot, style, size, left);

    layOut(plot, size);
    // The value axis is as long as the rest leaves it; its title must not be longer.
    plot.yAxis->setLabel(
        elided(scale.title, style.font, plot.axisRect()->height()));
}

}  // namespace sizewright
