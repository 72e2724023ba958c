// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/criteria_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/quotes/usual_criteria.h"
#include "ui/quotes/choice_delegate.h"
#include "ui/quotes/criteria_model.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr int kCharacters[CriteriaModel::kColumns] = {34, 9, 11, 28, 28, 28};
}

CriteriaView::CriteriaView(QuoteDesk* desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new CriteriaModel(desk, this)), m_table(new QTableView), m_state(bodyLabel())
{
    setObjectName(QStringLiteral("criteriaView"));
    m_state->setObjectName(QStringLiteral("criteriaState"));
    setUpTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeButtons());
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    connect(m_model, &CriteriaModel::stateChanged, this, &CriteriaView::showState);
    showState();
}

void CriteriaView::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("criteriaTable"));
    m_table->setAccessibleName(tr("Criteria"));
    m_table->setToolTip(toolTipOf({tr("By what the quality of quotes is judged. Write down what 0, 5 and 10 mean before quotes are read. F2 or typing edits "
                                      "a cell.")}));
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setModel(m_model);
    for (int i = 0; i < CriteriaModel::kColumns; ++i)
        m_table->setColumnWidth(i, m_table->fontMetrics().averageCharWidth() * kCharacters[i] + 4 * kGrid);
}

QWidget* CriteriaView::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_usual = actionButton(tr("&Usual criteria"), "usualCriteriaButton",
                           tr("Puts in criteria to begin with, as tenders for such machines have them. Their weights are planning defaults: change them before "
                              "quotes are read."));
    m_add = actionButton(tr("A&dd criterion"), "addCriterionButton", tr("Adds a criterion without weight at the end."));
    m_remove = actionButton(tr("&Remove criterion"), "removeCriterionButton", tr("Takes the current criterion out, with the scores for it."));
    m_scale = actionButton(tr("&Scale to 100 %"), "scaleWeightsButton", tr("Keeps the proportions of the weights and makes them add up to 100 per cent."));
    for (QPushButton* button : {m_usual, m_add, m_remove, m_scale})
        row->addWidget(button);
    row->addStretch();
    connect(m_usual, &QPushButton::clicked, this, [this] { m_model->setCriteria(usualCriteria(uiLanguage(currentLanguage()))); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model->addCriterion();
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, CriteriaModel::Name));
        m_table->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->removeCriterion(m_table->currentIndex().row()); });
    connect(m_scale, &QPushButton::clicked, m_model, &CriteriaModel::scaleWeights);
    return bar;
}

void CriteriaView::showState()
{
    const auto percent = multiply(m_model->sum(), Decimal::fromInteger(100));
    QString state;
    if (m_model->isLocked())
        state = tr("The scores are frozen, so the criteria stand. Reopening under “Scores” is kept in the log.");
    else if (m_model->isPending())
        state = tr("The weights add up to %1 %. They count as soon as they add up to 100 %; until then the former criteria hold.")
                    .arg(percent ? decimalText(*percent) : QString());
    else if (m_model->rowCount() == 0)
        state = tr("No criterion yet. Begin with the usual ones, or add your own: what is judged, with which weight, and what 0, 5 and 10 mean.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    const bool open = !m_model->isLocked();
    m_usual->setEnabled(open && m_model->rowCount() == 0);
    m_add->setEnabled(open);
    m_remove->setEnabled(open && m_model->rowCount() > 0);
    m_scale->setEnabled(open && m_model->isPending() && m_model->sum() > Decimal());
}

}  // namespace sizewright
