// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QSvgGenerator>

#include <qcustomplot.h>

#include "ui/charts/chart_plot.h"

namespace sizewright {

namespace {

/// QSvgGenerator names only the first family; readers then choose their own for Chinese.
void nameAllFamilies(QByteArray& svg, const QFont& font)
{
    const QByteArray first = "font-family=\"" + font.family().toHtmlEscaped().toUtf8() + '"';
    const QByteArray all = "font-family=\"" + font.families().join(QStringLiteral(", ")).toHtmlEscaped().toUtf8() + '"';
    svg.replace(first, all);
}

}  // namespace

QByteArray chartSvg(const Chart& chart, QSizeF sizePoints, LanguageId language)
{
    return chartSvg(chart, sizePoints, reportChartStyle(language));
}

QByteArray chartSvg(const Chart& chart, QSizeF size, const ChartStyle& style)
{
    const QSize whole = size.toSize();
    QCustomPlot plot;
    // Cached labels would come out as pixels.
    plot.setPlottingHint(QCP::phCacheLabels, false);
    setUpPlot(plot, chart, style, whole);

    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(whole);
    generator.setViewBox(QRect(QPoint(0, 0), whole));
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, whole.width(), whole.height());
    painter.end();
    nameAllFamilies(svg, style.font);
    return svg;
}

}  // namespace sizewright
