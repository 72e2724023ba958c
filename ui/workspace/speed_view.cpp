// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/speed_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/report/speed_figures.h"
#include "core/text/format.h"
#include "ui/charts/chart_view.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/selector.h"
#include "ui/support/theme.h"
#include "ui/workspace/explanation_view.h"
#include "ui/workspace/option_box.h"

namespace sizewright {

namespace {

bool hasSpeed(const Option& option)
{
    return option.speed.has_value();
}

}  // namespace

SpeedView::SpeedView(PlanSession* session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_options(new OptionBox("speedOption",
                         tr("Whose speed is shown: each family's best option or nearest miss, and the one that was selected in "
                            "the comparison."),
                         hasSpeed)),
      m_requests(selector("speedRequests", tr("Requests in flight"),
                          tr("The number of requests for which the figure below is explained. A click on a chart chooses it too."))),
      m_figures(selector("speedFigure", tr("Figure"), tr("The figure whose formula and sources are shown below."))),
      m_users(new ChartView), m_total(new ChartView), m_why(new ExplanationView)
{
    setObjectName(QStringLiteral("speedView"));
    m_users->setObjectName(QStringLiteral("userSpeedChart"));
    m_total->setObjectName(QStringLiteral("throughputChart"));
    m_why->setObjectName(QStringLiteral("speedExplanation"));
    for (int i = 0; i < kSpeedFigures; ++i)
        m_figures->addItem(text(speedFigureName(static_cast<SpeedFigure>(i))));

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(makeCharts());
    splitter->addWidget(makeWhy());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    // On a low window the page scrolls instead of squeezing the charts.
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeSelectors());
    column->addWidget(area, 1);

    connect(session, &PlanSession::outcomeChanged, this, &SpeedView::showOutcome);
    connect(m_options, &QComboBox::currentIndexChanged, this, &SpeedView::showSelected);
    connect(m_requests, &QComboBox::currentIndexChanged, this, &SpeedView::explain);
    connect(m_figures, &QComboBox::currentIndexChanged, this, &SpeedView::explain);
    for (ChartView* chart : {m_users, m_total})
        connect(chart, &ChartView::categoryChosen, this, [this](int point) {
            if (point < m_requests->count())
                m_requests->setCurrentIndex(point);
        });
    explain();
}

QWidget* SpeedView::makeSelectors()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    row->addWidget(buddyLabel(tr("Option"), m_options));
    row->addWidget(m_options, 1);
    return bar;
}

QWidget* SpeedView::makeCharts()
{
    auto* charts = new QWidget;
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6 * kGrid);
    row->addWidget(m_users, 1);
    row->addWidget(m_total, 1);
    return charts;
}

QWidget* SpeedView::makeWhy()
{
    auto* words = new QWidget;
    auto* texts = new QVBoxLayout(words);
    texts->setContentsMargins(0, 2 * kGrid, 4 * kGrid, 0);
    m_sentences = bodyLabel();
    m_sentences->setObjectName(QStringLiteral("speedSentences"));
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(m_sentences);
    texts->addStretch();
    auto* paper = new QScrollArea;
    paper->setFrameShape(QFrame::NoFrame);
    paper->setWidgetResizable(true);
    paper->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    paper->setWidget(words);

    auto* why = new QWidget;
    auto* column = new QVBoxLayout(why);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    m_requests->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(buddyLabel(tr("Why this number"), m_figures));
    row->addWidget(m_figures, 1);
    row->addWidget(buddyLabel(tr("at requests"), m_requests));
    row->addWidget(m_requests);
    column->addLayout(row);
    column->addWidget(m_why, 1);
    m_why->setMinimumHeight(40 * kGrid);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(paper);
    splitter->addWidget(why);
    splitter->setSizes({120 * kGrid, 180 * kGrid});
    return splitter;
}

void SpeedView::showOption(const QString& optionId)
{
    m_options->choose(optionId);
    showSelected();
}

const CsvTable& SpeedView::measurements()
{
    // Without the file, as in a catalog of one's own, there is nothing to compare with.
    if (!m_measurements)
        m_measurements = loadMeasurements(m_options->outcome()->catalog->directory).value_or(CsvTable());
    return *m_measurements;
}

void SpeedView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        showOutcome();
}

void SpeedView::showOutcome()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_options->setOutcome(m_session->outcome());
    showSelected();
}

void SpeedView::showSelected()
{
    m_speed.reset();
    const Language language = uiLanguage(currentLanguage());
    const auto& outcome = m_options->outcome();
    if (const Option* option = m_options->option())
        if (auto speed = optionSpeed(*outcome->catalog, outcome->scenario, *option))
            m_speed = std::move(*speed);
    QStringList sentences;
    std::vector<MeasuredPoint> measured;
    if (m_speed) {
        measured = measuredPoints(*outcome->catalog, measurements(), m_speed->deployment, m_speed->shape);
        for (const Message& sentence : speedSentences(*m_speed))
            sentences << text(sentence);
        if (measured.empty())
            sentences << tr("No published measurement of this model, device and engine is known.");
    } else {
        sentences << tr("No option of this plan has a speed that can be predicted.");
    }
    m_users->setChart(m_speed ? userSpeedChart(*m_speed, measured, language) : Chart());
    m_total->setChart(m_speed ? throughputChart(*m_speed, measured, language) : Chart());
    m_sentences->setText(sentences.join(QStringLiteral("\n\n")));
    fillRequests();
}

/// The points of the curve; the one nearest to what the plan asks is chosen.
void SpeedView::fillRequests()
{
    {
        const QSignalBlocker quiet(m_requests);
        m_requests->clear();
        int nearest = -1;
        for (std::size_t i = 0; m_speed && i < m_speed->curve.points.size(); ++i) {
            const int users = m_speed->curve.points[i].concurrency;
            m_requests->addItem(toQString(formatInteger(users, currentLanguage())), users);
            if (users <= m_speed->shape.concurrency)
                nearest = static_cast<int>(i);
        }
        m_requests->setCurrentIndex(nearest);
    }
    explain();
}

void SpeedView::explain()
{
    if (!m_speed || m_requests->currentIndex() < 0) {
        m_why->setExplanation(std::nullopt);
        return;
    }
    m_why->setExplanation(
        explainSpeed(m_speed->at(m_requests->currentData().toInt()), static_cast<SpeedFigure>(m_figures->currentIndex())));
}

}  // namespace sizewright
