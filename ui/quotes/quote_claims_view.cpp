// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_claims_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/charts/chart_view.h"
#include "ui/quotes/choice_delegate.h"
#include "ui/quotes/claim_chart.h"
#include "ui/quotes/quote_claims_model.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr int kCharacters[QuoteClaimsModel::kColumns] = {30, 20, 14, 12, 16, 10, 22, 10, 10, 10, 10, 14, 10};
}

QuoteClaimsView::QuoteClaimsView(QuoteDesk* desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new QuoteClaimsModel(desk, this)), m_table(new QTableView),
      m_empty(bodyLabel(tr("No promise of speed is noted. Add what the vendor says of tokens a second, of users and of the model: it is held against "
                           "what the offered machine can do."))),
      m_chart(new ChartView)
{
    setObjectName(QStringLiteral("quoteClaimsView"));
    setUpTable();
    m_chart->setObjectName(QStringLiteral("claimSpeedChart"));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_chart);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({30 * kGrid, 60 * kGrid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeButtons());
    column->addWidget(m_empty);
    column->addWidget(splitter, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QuoteClaimsView::showSelected);
    connect(desk, &QuoteDesk::checked, this, &QuoteClaimsView::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuoteClaimsView::showSelected);
    showSelected();
}

void QuoteClaimsView::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("quoteClaimsTable"));
    m_table->setAccessibleName(tr("Promises of speed"));
    m_table->setToolTip(toolTipOf({tr("What the vendor promises, and what it is by our estimate. F2 or typing edits a cell; what is left empty counts as not "
                                      "stated.")}));
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setModel(m_model);
    for (int i = 0; i < QuoteClaimsModel::kColumns; ++i) {
        const int content = m_table->fontMetrics().averageCharWidth() * kCharacters[i];
        m_table->setColumnWidth(i, qMax(content, m_table->horizontalHeader()->sectionSizeHint(i)) + 4 * kGrid);
    }
}

QWidget* QuoteClaimsView::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    auto* add = actionButton(tr("Add &promise"), "addClaimButton", tr("Adds a row for something that the vendor promises of speed."));
    m_remove = actionButton(tr("&Remove promise"), "removeClaimButton", tr("Takes the current promise out of the quote."));
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        m_model->addClaim();
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, QuoteClaimsModel::Statement));
        m_table->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->removeClaim(m_table->currentIndex().row()); });
    return bar;
}

void QuoteClaimsView::showSelected()
{
    const bool some = m_model->rowCount() > 0;
    m_empty->setVisible(!some);
    if (some && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    const int row = m_table->currentIndex().row();
    m_remove->setEnabled(row >= 0);
    const QuoteCheck* check = m_desk->check();
    const ClaimResult* shown = nullptr;
    if (check != nullptr && row >= 0)
        for (const ClaimResult& result : check->claims)
            if (result.claim == static_cast<std::size_t>(row))
                shown = &result;
    const Chart chart = shown != nullptr ? claimChart(*shown) : Chart();
    m_chart->setChart(chart);
    m_chart->setVisible(!chart.categories.empty());
}

}  // namespace sizewright
