// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/uncertainty_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "core/report/uncertainty_figures.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/session/uncertainty_estimate.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"
#include "ui/workspace/option_box.h"

namespace sizewright {

namespace {

bool hasFigures(const Option& option)
{
    return option.speed && option.cost;
}

}  // namespace

UncertaintyView::UncertaintyView(PlanSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_estimate(new UncertaintyEstimate(this)),
      m_options(new OptionBox(
          "uncertaintyOption",
          tr("Whose figures are shown: each family's best option or nearest miss, and the one that was selected in the "
             "comparison."),
          hasFigures)),
      m_shock(new QCheckBox(tr("&Memory prices rise again"))), m_model(new ChartTableModel(this)), m_table(new QTableView),
      m_tornado(new ChartView), m_sentences(bodyLabel())
{
    setObjectName(QStringLiteral("uncertaintyView"));
    m_shock->setObjectName(QStringLiteral("memoryShock"));
    m_shock->setAccessibleName(tr("Memory prices rise again"));
    m_shock->setToolTip(toolTipOf({tr(
        "Multiplies the prices of memory modules, disks and Macs by what they rose in 2025 and 2026, with the sources in "
        "the report. Accelerators and complete servers keep their price: no source says what memory is of it.")}));
    setUpTable();
    m_tornado->setObjectName(QStringLiteral("tornadoChart"));
    m_tornado->setMinimumHeight(60 * kGrid);
    m_sentences->setObjectName(QStringLiteral("uncertaintySentences"));
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* paper = new QWidget;
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 2 * kGrid, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_table);
    column->addWidget(m_tornado, 1);
    column->addWidget(m_sentences);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(paper);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * kGrid, 2 * kGrid, 0, 0);
    page->setSpacing(2 * kGrid);
    page->addWidget(makeSelector());
    page->addWidget(area, 1);

    connect(session, &PlanSession::outcomeChanged, this, &UncertaintyView::showOutcome);
    connect(m_options, &QComboBox::currentIndexChanged, this, &UncertaintyView::requestEstimate);
    connect(m_shock, &QCheckBox::toggled, this, &UncertaintyView::requestEstimate);
    connect(m_estimate, &UncertaintyEstimate::answered, this, &UncertaintyView::showAnswer);
    showOutcome();
}

QWidget* UncertaintyView::makeSelector()
{
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto* first = new QHBoxLayout;
    first->setSpacing(2 * kGrid);
    // The window is shared with a chart, so that a long title must not widen it.
    m_options->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    first->addWidget(buddyLabel(tr("Option"), m_options));
    first->addWidget(m_options, 1);
    auto* second = new QHBoxLayout;
    m_state = stateLabel(tr("computing…"));
    m_state->setVisible(false);
    second->addWidget(m_shock);
    second->addStretch();
    second->addWidget(m_state);
    column->addLayout(first);
    column->addLayout(second);
    return bar;
}

void UncertaintyView::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("percentilesTable"));
    m_table->setAccessibleName(tr("How sure the figures are"));
    m_table->setToolTip(
        toolTipOf({tr("Half of all draws lie below the 50 % point, one in ten below the 10 % point and one in ten above the "
                      "90 % point. Every "
                      "range of prices and speeds counts as an 80 % band; the same item costs the same in all options.")}));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void UncertaintyView::showOption(const QString& optionId)
{
    m_options->choose(optionId);
    requestEstimate();
}

void UncertaintyView::showOutcome()
{
    m_options->setOutcome(m_session->outcome());
    requestEstimate();
}

void UncertaintyView::requestEstimate()
{
    // Most edits are made while another page is open.
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    if (!m_options->option()) {
        m_model->setTable({});
        m_tornado->setChart({});
        m_sentences->setText(tr("No option of this plan has a speed and a price that can be predicted."));
        return;
    }
    m_state->setVisible(true);
    m_estimate->request({m_options->outcome(), m_options->currentData().toString(), m_shock->isChecked()});
}

void UncertaintyView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        requestEstimate();
}

void UncertaintyView::showAnswer()
{
    m_state->setVisible(false);
    const auto answer = m_estimate->answer();
    const OptionUncertainty* figures = answer->figures();
    const Language language = uiLanguage(currentLanguage());
    QStringList sentences;
    if (figures != nullptr) {
        m_model->setTable(percentilesTable(*answer->uncertainty, *figures, language));
        m_tornado->setChart(costTornado(*answer->request.outcome->plan, *answer->uncertainty, *figures, language));
        for (const Message& sentence : uncertaintySentences(*answer->uncertainty, *figures))
            sentences << text(sentence);
    } else {
        m_model->setTable({});
        m_tornado->setChart({});
        sentences << tr("How sure this option is cannot be worked out.");
    }
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->horizontalHeader()->setSectionResizeMode(i, i == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int i = 0; i < m_model->rowCount(); ++i)
        height += m_table->rowHeight(i);
    m_table->setFixedHeight(height);
}

}  // namespace sizewright
