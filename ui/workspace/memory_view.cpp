// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/memory_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/plan/option_memory.h"
#include "core/report/memory_figures.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/fit_map_view.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/selector.h"
#include "ui/support/theme.h"
#include "ui/workspace/explanation_view.h"
#include "ui/workspace/option_box.h"

namespace sizewright {

namespace {

constexpr int kWhy = 1;

bool hasFigures(const Option& option)
{
    return option.memory && option.memory->device.capacity.raw() > 0;
}

}  // namespace

MemoryView::MemoryView(PlanSession* session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_options(new OptionBox("memoryOption",
                         tr("Whose memory is shown: each family's best option or nearest miss, and the one that was "
                            "selected in the comparison."),
                         hasFigures)),
      m_places(selector("memoryPlace", tr("Place"), tr("The memory of each device, or for hybrids that of each host."))),
      m_figures(
          selector("memoryFigure", tr("Figure"), tr("The part of the memory whose formula and sources are shown below."))),
      m_chart(new ChartView), m_map(new FitMapView), m_why(new ExplanationView), m_pages(new QTabWidget)
{
    setObjectName(QStringLiteral("memoryView"));
    m_chart->setObjectName(QStringLiteral("memoryChart"));
    m_pages->setObjectName(QStringLiteral("memoryPages"));
    m_pages->setDocumentMode(true);
    m_pages->addTab(makeFits(), tr("What fits"));
    m_pages->addTab(makeWhy(), tr("Why this number"));
    m_pages->tabBar()->setAccessibleName(tr("Views of the memory"));
    m_pages->tabBar()->setToolTip(toolTipOf({tr("Which loads would fit, and how each figure of the chart comes about.")}));

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_pages);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({156 * kGrid, 156 * kGrid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeSelectors());
    column->addWidget(splitter, 1);

    connect(session, &PlanSession::outcomeChanged, this, &MemoryView::showOutcome);
    connect(m_options, &QComboBox::currentIndexChanged, this, &MemoryView::showSelected);
    connect(m_places, &QComboBox::currentIndexChanged, this, &MemoryView::showPlace);
    connect(m_figures, &QComboBox::currentIndexChanged, this, &MemoryView::explain);
    connect(m_chart, &ChartView::categoryChosen, this, [this](int bar) {
        m_figures->setCurrentIndex(bar);
        explain(bar);
        m_pages->setCurrentIndex(kWhy);
    });
    showOutcome();
}

QWidget* MemoryView::makeSelectors()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_places->addItem(tr("Each device"));
    m_places->addItem(tr("Each host"));
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(buddyLabel(tr("Option"), m_options));
    row->addWidget(m_options, 1);
    row->addWidget(m_places);
    return bar;
}

QWidget* MemoryView::makeFits()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(2 * kGrid, kGrid, kGrid, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_map, 1);
    m_sentences = captionLabel();
    m_sentences->setObjectName(QStringLiteral("sizingSentences"));
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_sentences);
    // On a low window the page scrolls instead of squeezing the map.
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

QWidget* MemoryView::makeWhy()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_figures);
    column->addWidget(m_why, 1);
    return page;
}

void MemoryView::showOption(const QString& optionId)
{
    m_options->choose(optionId);
    showSelected();
}

MemoryPlace MemoryView::place() const
{
    return m_places->currentIndex() == 1 ? MemoryPlace::Host : MemoryPlace::Device;
}

void MemoryView::showOutcome()
{
    m_options->setOutcome(m_session->outcome());
    showSelected();
}

void MemoryView::showSelected()
{
    m_memory.reset();
    const auto& outcome = m_options->outcome();
    if (const Option* option = m_options->option())
        if (auto memory = optionMemory(*outcome->catalog, outcome->scenario, *option))
            m_memory = std::move(*memory);
    m_stacks = m_memory ? memoryStacks(*m_memory) : MemoryStacks();
    const bool hybrid = m_stacks.host.has_value();
    {
        const QSignalBlocker quiet(m_places);
        if (!hybrid)
            m_places->setCurrentIndex(0);
    }
    m_places->setEnabled(hybrid);
    QStringList sentences;
    if (m_memory) {
        m_map->setChart(fitChart(*m_memory, uiLanguage(currentLanguage())));
        for (const Message& sentence : sizingSentences(*m_memory))
            sentences << text(sentence);
    } else {
        m_map->setChart({});
    }
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    showPlace();
}

void MemoryView::showPlace()
{
    const int figure = m_figures->currentIndex();
    const MemoryStack& stack = place() == MemoryPlace::Host ? *m_stacks.host : m_stacks.device;
    m_chart->setChart(m_memory ? memoryWaterfall(*m_memory, stack, place(), uiLanguage(currentLanguage())) : Chart());
    const QSignalBlocker quiet(m_figures);
    m_figures->clear();
    for (const MemoryBar& bar : stack.bars)
        m_figures->addItem(text(memoryPartName(bar.part)));
    m_figures->setCurrentIndex(figure >= 0 && figure < m_figures->count() ? figure : m_figures->count() > 0 ? 0 : -1);
    explain(m_figures->currentIndex());
}

void MemoryView::explain(int bar)
{
    const MemoryStack& stack = place() == MemoryPlace::Host ? *m_stacks.host : m_stacks.device;
    if (!m_memory || bar < 0 || bar >= static_cast<int>(stack.bars.size())) {
        m_why->setExplanation(std::nullopt);
        return;
    }
    m_why->setExplanation(
        explainMemory(*m_options->outcome()->catalog, *m_memory, place(), stack.bars[static_cast<std::size_t>(bar)].part));
}

}  // namespace sizewright
