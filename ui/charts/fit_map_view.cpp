// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fit_map_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include "ui/charts/chart_palette.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/fit_cells.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr QSize kLeastPlot{320, 130};

void setUpAxis(QCPAxis& axis, const ChartStyle& style, const std::vector<std::string>& names, const std::string& label)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < names.size(); ++i)
        ticker->addTick(static_cast<double>(i), QString::fromStdString(names[i]));
    axis.setTicker(ticker);
    axis.setRange(-0.5, static_cast<double>(names.size()) - 0.5);
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTicks(false);
    axis.grid()->setVisible(false);
    axis.setTickLabelFont(style.font);
    axis.setTickLabelColor(style.text);
    axis.setLabelFont(style.font);
    axis.setLabelColor(style.text);
    axis.setLabel(QString::fromStdString(label));
    axis.setTickLabelPadding(kGrid);
    axis.setLabelPadding(kGrid / 2);
}

}  // namespace

FitMapView::FitMapView(QWidget* parent) : QWidget(parent)
{
    m_title = strongLabel();
    m_toggle = new QToolButton;
    m_toggle->setObjectName(QStringLiteral("fitTableToggle"));
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setTableShown(!isTableShown()); });
    m_pages = new QStackedWidget;
    // The table would like to be higher than the map needs to be.
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_pages->setMinimumHeight(kLeastPlot.height());
    buildPlot();
    buildTable();
    m_told = bodyLabel();
    m_told->setObjectName(QStringLiteral("fitCellText"));

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    m_key = new QHBoxLayout;
    m_key->setSpacing(kGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addLayout(m_key);
    column->addWidget(m_told);
    retranslate();
}

FitMapView::~FitMapView() = default;

void FitMapView::buildPlot()
{
    m_plot = new QCustomPlot(m_pages);
    m_plot->setObjectName(QStringLiteral("fitPlot"));
    m_plot->setMinimumSize(kLeastPlot);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->installEventFilter(this);
    m_cells = addFitCells(*m_plot, m_chart);
    m_pages->addWidget(m_plot);
}

void FitMapView::buildTable()
{
    m_model = new ChartTableModel(this);
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("fitTable"));
    m_table->setModel(m_model);
    styleTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_pages->addWidget(m_table);
}

void FitMapView::setChart(const FitChart& chart)
{
    m_chart = chart;
    const QString title = QString::fromStdString(chart.title);
    m_title->setText(title);
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_table)}) {
        if (!title.isEmpty())
            widget->setAccessibleName(title);
        widget->setAccessibleDescription(QString::fromStdString(chart.description));
    }
    m_model->setTable(fitTable(chart, uiLanguage(currentLanguage())));
    showKey();
    setCurrent({static_cast<int>(chart.askedColumn), static_cast<int>(chart.askedRow)});
}

bool FitMapView::isTableShown() const
{
    return m_pages->currentWidget() == m_table;
}

void FitMapView::setTableShown(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_plot);
    retranslate();
}

void FitMapView::setCurrent(QPoint cell)
{
    const int columns = static_cast<int>(m_chart.columns.size());
    const int rows = static_cast<int>(m_chart.rows.size());
    m_current = {qBound(0, cell.x(), qMax(columns - 1, 0)), qBound(0, cell.y(), qMax(rows - 1, 0))};
    const bool known = columns > 0 && rows > 0;
    m_told->setText(known ? QString::fromStdString(m_chart.at(std::size_t(m_current.y()), std::size_t(m_current.x())).text)
                          : QString());
    // Screen readers speak the description of what has the focus.
    m_plot->setAccessibleDescription(m_told->text());
    redraw();
}

QPoint FitMapView::cellAt(QPoint place) const
{
    if (!m_plot->axisRect()->rect().contains(place))
        return {-1, -1};
    const QPoint cell(qRound(m_plot->xAxis->pixelToCoord(place.x())), qRound(m_plot->yAxis->pixelToCoord(place.y())));
    const bool inside = cell.x() >= 0 && cell.y() >= 0 && cell.x() < static_cast<int>(m_chart.columns.size()) &&
                        cell.y() < static_cast<int>(m_chart.rows.size());
    return inside ? cell : QPoint(-1, -1);
}

QString FitMapView::cellTextAt(QPoint place) const
{
    const QPoint cell = cellAt(place);
    return cell.x() < 0 ? QString() : QString::fromStdString(m_chart.at(std::size_t(cell.y()), std::size_t(cell.x())).text);
}

bool FitMapView::moveBy(int key)
{
    switch (key) {
    case Qt::Key_Left:
        setCurrent(m_current - QPoint(1, 0));
        return true;
    case Qt::Key_Right:
        setCurrent(m_current + QPoint(1, 0));
        return true;
    case Qt::Key_Up:
        setCurrent(m_current + QPoint(0, 1));
        return true;
    case Qt::Key_Down:
        setCurrent(m_current - QPoint(0, 1));
        return true;
    default:
        return false;
    }
}

bool FitMapView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (const QPoint cell = cellAt(static_cast<QMouseEvent*>(event)->position().toPoint()); cell.x() >= 0)
            setCurrent(cell);
        break;
    case QEvent::KeyPress:
        if (moveBy(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString shown = cellTextAt(help->pos());
        QToolTip::showText(help->globalPos(), shown.isEmpty() ? shown : toolTipOf({shown}), m_plot);
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FitMapView::showKey()
{
    while (QLayoutItem* item = m_key->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& [fit, name] : m_chart.key) {
        auto* sample = new QLabel;
        const double ratio = devicePixelRatioF();
        QPixmap picture(QSize(4 * kGrid, 4 * kGrid) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        drawFitCell(painter, QRectF(0, 0, 4 * kGrid, 4 * kGrid), fit, palette());
        painter.end();
        sample->setPixmap(picture);
        auto* text = captionLabel(QString::fromStdString(name));
        text->setWordWrap(false);
        m_key->addWidget(sample);
        m_key->addWidget(text);
        m_key->addSpacing(2 * kGrid);
    }
    auto* asked = captionLabel(tr("framed: the load asked for"));
    asked->setWordWrap(false);
    m_key->addWidget(asked);
    m_key->addStretch();
}

void FitMapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        if (m_key)
            showKey();
        redraw();
    }
}

void FitMapView::retranslate()
{
    m_toggle->setText(isTableShown() ? tr("Map") : tr("Table"));
    m_toggle->setToolTip(isTableShown() ? tr("Show the data as a map") : tr("Show the map's data as a table"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    if (m_table->accessibleName().isEmpty())
        m_table->setAccessibleName(tr("Data of the map"));
    m_table->setToolTip(tr("What fits, by the tokens of a request and the requests at once"));
}

void FitMapView::redraw()
{
    if (!m_cells)
        return;
    const ChartStyle style = screenChartStyle(palette(), captionFont(), currentLanguage());
    m_plot->setBackground(QBrush(style.background));
    setUpAxis(*m_plot->xAxis, style, m_chart.columns, m_chart.columnLabel);
    setUpAxis(*m_plot->yAxis, style, m_chart.rows, m_chart.rowLabel);
    setLook(*m_cells, {palette(), m_current});
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace sizewright
