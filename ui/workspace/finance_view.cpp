// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/finance_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include "core/report/finance_figures.h"
#include "ui/charts/chart_table_model.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"
#include "ui/workspace/option_box.h"

namespace sizewright {

namespace {

bool hasFigures(const Option& option)
{
    return option.cost.has_value();
}

/// Figures whole; a long name before them gives way, and can be drawn wider.
void fitWidths(QTableView* table)
{
    constexpr int kWidestName = 62 * kGrid;
    QHeaderView* header = table->horizontalHeader();
    for (int i = 0; i < table->model()->columnCount(); ++i)
        header->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    if (table->model()->columnCount() == 0 || header->sectionSize(0) <= kWidestName)
        return;
    header->setSectionResizeMode(0, QHeaderView::Interactive);
    header->resizeSection(0, kWidestName);
}

/// As high as its rows, so that the page scrolls and not the table.
void fitHeight(QTableView* table)
{
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth() + table->horizontalScrollBar()->sizeHint().height();
    for (int i = 0; i < table->model()->rowCount(); ++i)
        height += table->rowHeight(i);
    table->setFixedHeight(height);
}

}  // namespace

FinanceView::FinanceView(PlanSession* session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_options(new OptionBox("financeOption",
                              tr("Whose costs are shown: each family's best option or nearest miss, and the one that was selected in the "
                                 "comparison."),
                              hasFigures))
{
    setObjectName(QStringLiteral("financeView"));
    auto* paper = new QWidget;
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 2 * kGrid, 0);
    column->setSpacing(kGrid);
    m_flow = addSection(column, "cashFlowTable", tr("Costs year by year"),
                        tr("What is paid in each year at typical prices. The last row of the cumulative column is the net present cost."));
    m_breakEven = addSection(column, "breakEvenTable", tr("When buying is cheaper"),
                             tr("After how many months buying has paid back against each other way, and from how much use on. “Never” is an answer."));
    m_units = addSection(column, "unitCostTable", tr("Cost per token and user"),
                         tr("What a million tokens costs by each way of counting, and a user and month. Only figures of one column compare."));
    column->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(paper);

    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    m_options->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(buddyLabel(tr("Option"), m_options));
    row->addWidget(m_options, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 2 * kGrid, kGrid, 0);
    page->setSpacing(2 * kGrid);
    page->addLayout(row);
    page->addWidget(area, 1);

    connect(session, &PlanSession::outcomeChanged, this, &FinanceView::showOutcome);
    connect(m_options, &QComboBox::currentIndexChanged, this, &FinanceView::showSelected);
    showOutcome();
}

FinanceView::Section FinanceView::addSection(QVBoxLayout* column, const char* name, const QString& spokenName, const QString& toolTip)
{
    Section section{strongLabel(), new QTableView, new ChartTableModel(this), captionLabel()};
    styleTable(section.table);
    section.table->setObjectName(QLatin1String(name));
    section.table->setAccessibleName(spokenName);
    section.table->setToolTip(toolTipOf({toolTip}));
    section.table->setModel(section.model);
    section.table->setSelectionMode(QAbstractItemView::NoSelection);
    section.table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    section.remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(section.caption);
    column->addWidget(section.table);
    column->addWidget(section.remarks);
    column->addSpacing(2 * kGrid);
    return section;
}

void FinanceView::showOption(const QString& optionId)
{
    m_options->choose(optionId);
    showSelected();
}

void FinanceView::showOutcome()
{
    m_options->setOutcome(m_session->outcome());
    showSelected();
}

void FinanceView::showSelected()
{
    const Language language = uiLanguage(currentLanguage());
    const Option* option = m_options->option();
    const auto show = [&](const Section& section, Table table, const QStringList& remarks) {
        const bool any = !table.rows.empty();
        section.caption->setText(toQString(table.caption));
        section.remarks->setText(any ? remarks.join(QLatin1Char(' ')) : QString());
        section.model->setTable(std::move(table));
        fitWidths(section.table);
        fitHeight(section.table);
        section.caption->setVisible(any);
        section.table->setVisible(any);
        section.remarks->setVisible(any);
    };
    if (option == nullptr) {
        for (const Section& section : {m_flow, m_breakEven, m_units})
            show(section, {}, {});
        return;
    }
    const Plan& plan = *m_options->outcome()->plan;
    const Scenario& scenario = m_options->outcome()->scenario;
    QStringList remarks;
    for (const std::string& sentence : cashFlowSentences(scenario.finance, language))
        remarks << toQString(sentence);
    if (!option->cost->complete)
        remarks << tr("A part has no public price, so these figures are lower bounds. Ask for a quote.");
    show(m_flow, cashFlowTable(*option, scenario.finance, language), remarks);
    show(m_breakEven, breakEvenTable(plan, *option, scenario, language),
         {tr("Use is counted of what the machines write at the planned load around the clock, of rented ones in hours of the year.")});
    show(m_units, unitCostTable(plan, scenario, {option}, language), {text(unitCostSentence(plan, scenario))});
}

}  // namespace sizewright
