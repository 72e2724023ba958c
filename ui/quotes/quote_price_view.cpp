// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_price_view.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/charts/chart_view.h"
#include "ui/quotes/facts_table.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quote_tables.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

QuotePriceView::QuotePriceView(QuoteDesk* desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(bodyLabel()),
      m_table(new FactsTable("quotePriceTable", tr("From the quoted price to the total"),
                             tr("Step by step: the price as quoted, in the plan's currency and tax basis, with what the plan needs and the quote lacks, and "
                                "with running costs."))),
      m_chart(new ChartView)
{
    setObjectName(QStringLiteral("quotePriceView"));
    m_chart->setObjectName(QStringLiteral("quotePriceChart"));
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(m_chart);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({115 * kGrid, 85 * kGrid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
    connect(desk, &QuoteDesk::checked, this, &QuotePriceView::showPrice);
    connect(desk, &QuoteDesk::selected, this, &QuotePriceView::showPrice);
    showPrice();
}

void QuotePriceView::showPrice()
{
    const QuoteCheck* check = m_desk->check();
    const Quote* quote = m_desk->quote();
    const bool some = check != nullptr && quote != nullptr;
    const Chart chart = some ? priceWaterfall(*quote, *check) : Chart();
    m_chart->setChart(chart);
    m_chart->setVisible(!chart.categories.empty());
    m_table->setTable(some ? priceTable(*quote, *check) : Table());
    const QString state = !some                ? tr("The quote is being checked.")
                          : !check->price.has_value() ? tr("The quote states no price yet: give its lines prices, or state its total under “Terms”.")
                                                    : QString();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

}  // namespace sizewright
