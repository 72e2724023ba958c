// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/report/chart_data.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/curve_plot.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

constexpr QSize kLeastPlot{320, 200};
constexpr double kPngScale = 2.0;

/// Copies are for documents: white ground and dark text in any theme, at the size seen.
ChartStyle copyStyle()
{
    return reportChartStyle(currentLanguage(), 12);
}

QSize copySize(const QWidget& plot)
{
    return plot.size().expandedTo(kLeastPlot);
}

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("chartView"));
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);

    m_toggle = new QToolButton(this);
    m_toggle->setObjectName(QStringLiteral("chartTableToggle"));
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setTableShown(!isTableShown()); });

    m_pages = new QStackedWidget(this);
    buildPlot();
    buildTable();

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    retranslate();
}

ChartView::~ChartView() = default;

void ChartView::buildPlot()
{
    m_plot = new QCustomPlot(m_pages);
    m_plot->setObjectName(QStringLiteral("chartPlot"));
    m_plot->setMinimumSize(kLeastPlot);
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copyPng = new QAction(this);
    m_copyPng->setObjectName(QStringLiteral("copyChartPng"));
    connect(m_copyPng, &QAction::triggered, this, &ChartView::copyAsPng);
    m_copySvg = new QAction(this);
    m_copySvg->setObjectName(QStringLiteral("copyChartSvg"));
    connect(m_copySvg, &QAction::triggered, this, &ChartView::copyAsSvg);
    m_plot->addActions({m_copyPng, m_copySvg});
    m_plot->installEventFilter(this);
    m_pages->addWidget(m_plot);
}

void ChartView::buildTable()
{
    m_model = new ChartTableModel(this);
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit categoryChosen(current.row());
    });
    m_pages->addWidget(m_table);
}

void ChartView::setChart(const Chart& chart)
{
    m_chart = chart;
    const QString title = QString::fromStdString(chart.title);
    m_title->setText(title);
    setAccessibleName(title);
    setAccessibleDescription(QString::fromStdString(chart.description));
    m_plot->setAccessibleName(title);
    m_plot->setAccessibleDescription(QString::fromStdString(chart.description));
    m_table->setAccessibleName(title.isEmpty() ? tr("Data of the chart") : title);
    m_table->setAccessibleDescription(QString::fromStdString(chart.description));
    m_model->setChart(chart, currentLanguage());
    redraw();
}

bool ChartView::isTableShown() const
{
    return m_pages->currentWidget() == m_table;
}

void ChartView::setTableShown(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_plot);
    retranslate();
}

QString ChartView::valueTextAt(QPoint place) const
{
    if (!m_plot->axisRect()->rect().contains(place))
        return {};
    if (m_chart.kind == ChartKind::Curves)
        if (const int point = curvePointAt(*m_plot, m_chart, place); point >= 0)
            return QString::fromStdString(m_chart.points[static_cast<std::size_t>(point)].text);
    const int category = categoryAt(place);
    const int series = category < 0 ? -1 : seriesAt(category, place);
    if (series < 0)
        return {};
    const auto row = static_cast<std::size_t>(category);
    const ChartSeries& found = m_chart.series[static_cast<std::size_t>(series)];
    const QString name = row < m_chart.categories.size() ? QString::fromStdString(m_chart.categories[row]) : QString();
    const LanguageId language = currentLanguage();
    QString value = row < found.values.size() ? QString::fromStdString(chartNumber(found.values[row], language)) : QString();
    if (row < found.low.size() && row < found.high.size())
        value = tr("%1 (%2 to %3)", "value, low and high end of its band")
                    .arg(value, QString::fromStdString(chartNumber(found.low[row], language)),
                         QString::fromStdString(chartNumber(found.high[row], language)));
    return tr("%1\n%2: %3\n%4", "category, series: value, meaning and unit of the value")
        .arg(name, QString::fromStdString(found.name), value, QString::fromStdString(m_chart.yLabel))
        .trimmed();
}

int ChartView::categoryAt(QPoint place) const
{
    if (!m_plot->axisRect()->rect().contains(place))
        return -1;
    if (m_chart.kind == ChartKind::Curves)
        return curveCategoryAt(*m_plot, m_chart, place);
    const bool lies = m_chart.kind == ChartKind::Waterfall || m_chart.kind == ChartKind::Tornado;
    const int category = qRound(lies ? m_plot->yAxis->pixelToCoord(place.y()) : m_plot->xAxis->pixelToCoord(place.x()));
    return category < static_cast<int>(chartLength(m_chart)) ? std::max(category, -1) : -1;
}

int ChartView::seriesAt(int category, QPoint place) const
{
    const auto row = static_cast<std::size_t>(category);
    // A row of a waterfall has one part, however short.
    if (m_chart.kind == ChartKind::Waterfall) {
        const std::size_t series = waterfallSeries(m_chart, row);
        return series < m_chart.series.size() ? static_cast<int>(series) : -1;
    }
    if (m_chart.kind == ChartKind::Curves)
        return nearestCurve(row, place);
    if (m_chart.kind == ChartKind::Tornado)
        return tornadoSeriesAt(row, m_plot->xAxis->pixelToCoord(place.x()));
    const double pointed = m_plot->yAxis->pixelToCoord(place.y());
    const double reach = std::abs(m_plot->yAxis->pixelToCoord(place.y() - 12) - pointed);
    int nearest = -1;
    double distance = reach;
    double above = 0;
    double below = 0;
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        const std::vector<double>& values = m_chart.series[s].values;
        const double value = row < values.size() ? values[row] : std::numeric_limits<double>::quiet_NaN();
        if (!std::isfinite(value))
            continue;
        if (m_chart.kind == ChartKind::Lines) {
            if (std::abs(value - pointed) < distance) {
                distance = std::abs(value - pointed);
                nearest = static_cast<int>(s);
            }
            continue;
        }
        double& base = value < 0 ? below : above;
        if (pointed >= std::min(base, base + value) && pointed <= std::max(base, base + value))
            return static_cast<int>(s);
        base += value;
    }
    return nearest;
}

/// Each side of a row has one bar.
int ChartView::tornadoSeriesAt(std::size_t category, double value) const
{
    for (std::size_t s = 0; s < m_chart.series.size(); ++s)
        if (const double end = chartValue(m_chart.series[s].values, category); std::isfinite(end) && end != 0 && (end < 0) == (value < 0))
            return static_cast<int>(s);
    return -1;
}

int ChartView::nearestCurve(std::size_t category, QPoint place) const
{
    int nearest = -1;
    double distance = 1e300;
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        const double value = chartValue(m_chart.series[s].values, category);
        if (!std::isfinite(value))
            continue;
        if (const double away = std::abs(m_plot->yAxis->coordToPixel(value) - place.y()); away < distance) {
            distance = away;
            nearest = static_cast<int>(s);
        }
    }
    return nearest;
}

void ChartView::copyAsPng() const
{
    const QSize size = copySize(*m_plot);
    QCustomPlot plot;
    setUpPlot(plot, m_chart, copyStyle(), size);
    QApplication::clipboard()->setImage(plot.toPixmap(size.width(), size.height(), kPngScale).toImage());
}

void ChartView::copyAsSvg() const
{
    const QByteArray svg = chartSvg(m_chart, copySize(*m_plot), copyStyle());
    auto* mime = new QMimeData;
    mime->setData(QStringLiteral("image/svg+xml"), svg);
    mime->setText(QString::fromUtf8(svg));
    QApplication::clipboard()->setMimeData(mime);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->setChart(m_chart, currentLanguage());
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        redraw();
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_plot && event->type() == QEvent::Resize)
        redraw();
    if (watched == m_plot && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int category = categoryAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && category >= 0)
            emit categoryChosen(category);
    }
    if (watched == m_plot && event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        // Escaped and in one block, so that names from files stay text and lines stay lines.
        const QString shown = plainText(valueTextAt(help->pos())).replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        QToolTip::showText(help->globalPos(), shown.isEmpty() ? shown : QStringLiteral("<p>%1</p>").arg(shown), m_plot);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::retranslate()
{
    m_toggle->setText(isTableShown() ? tr("Chart") : tr("Table"));
    m_toggle->setToolTip(isTableShown() ? tr("Show the data as a chart") : tr("Show the chart's data as a table"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    m_table->setAccessibleName(tr("Data of the chart"));
    m_table->setToolTip(tr("The numbers that the chart is drawn from"));
    m_copyPng->setText(tr("Copy as Picture (PNG)"));
    m_copySvg->setText(tr("Copy as Drawing (SVG)"));
}

void ChartView::redraw()
{
    if (!m_plot)
        return;
    setUpPlot(*m_plot, m_chart, screenChartStyle(palette(), font(), currentLanguage()), m_plot->size());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace sizewright
