// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/scoring_result_view.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/quotes/facts_table.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/scoring_rules_form.h"
#include "ui/quotes/scoring_tables.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kRulesWidth = 90 * kGrid;

QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

}  // namespace

ScoringResultView::ScoringResultView(QuoteDesk* desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(bodyLabel()),
      m_ranking(new FactsTable("rankingTable", tr("Order of the quotes"), tr("The quotes in order under the chosen rule, and those that take no part with the reason."))),
      m_rules(new FactsTable("scoringRulesTable", tr("Who wins under which rule"),
                             tr("Every rule over the same quotes: who wins, whether ten points of weight change that, and which orders hang on a third bid."))),
      m_remarks(captionLabel())
{
    setObjectName(QStringLiteral("scoringResultView"));
    m_state->setObjectName(QStringLiteral("scoringState"));
    m_remarks->setObjectName(QStringLiteral("scoringRemarks"));
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* tables = new QSplitter(Qt::Vertical);
    tables->addWidget(m_ranking);
    tables->addWidget(m_rules);
    tables->addWidget(scrolled(m_remarks));
    tables->setChildrenCollapsible(false);
    tables->setSizes({35 * kGrid, 60 * kGrid, 16 * kGrid});
    auto* results = new QWidget;
    auto* column = new QVBoxLayout(results);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_state);
    column->addWidget(tables, 1);
    auto* splitter = new QSplitter(Qt::Horizontal);
    auto* rules = scrolled(new ScoringRulesForm(desk));
    rules->setMinimumWidth(kRulesWidth);
    splitter->addWidget(rules);
    splitter->addWidget(results);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({kRulesWidth, 220 * kGrid});
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(desk, &QuoteDesk::checked, this, &ScoringResultView::showScores);
    showScores();
}

void ScoringResultView::showScores()
{
    const auto answer = m_desk->answer();
    const bool some = answer && answer->scores;
    m_ranking->setTable(some ? rankingTable(*answer->tender, *answer->scores) : Table());
    m_rules->setTable(some ? rulesTable(*answer->tender, *answer->scores) : Table());
    m_remarks->setText(some ? scoringRemarks(*answer->tender, *answer->scores).join(QLatin1Char('\n')) : QString());
    m_state->setText(some ? QString() : answer ? text(answer->scores.error()) : tr("The quotes are being checked."));
    m_state->setVisible(!some);
}

}  // namespace sizewright
