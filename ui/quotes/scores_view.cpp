// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/scores_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/quotes/choice_delegate.h"
#include "ui/quotes/envelopes_view.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/scores_model.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr int kLongestReason = 4000;
constexpr int kColumnCharacters = 18;
}  // namespace

ScoresView::ScoresView(QuoteDesk* desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new ScoresModel(desk, this)), m_table(new QTableView), m_state(bodyLabel()), m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("scoresView"));
    m_state->setObjectName(QStringLiteral("scoresState"));
    setUpTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_state);
    column->addWidget(m_table, 2);
    column->addWidget(makeReason());
    column->addWidget(new EnvelopesView(desk), 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScoresView::showState);
    connect(desk, &QuoteDesk::changed, this, &ScoresView::showReason);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScoresView::showReason);
    showState();
}

void ScoresView::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("scoresTable"));
    m_table->setAccessibleName(tr("Scores of the quotes"));
    m_table->setToolTip(toolTipOf({tr("One row for each quote, one column for each criterion: a score from 0 to 10. The heads of the columns say what scores "
                                      "mean. F2 or typing edits a cell.")}));
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setDefaultSectionSize(m_table->fontMetrics().averageCharWidth() * kColumnCharacters);
}

QWidget* ScoresView::makeReason()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_reason->setObjectName(QStringLiteral("scoreReason"));
    m_reason->setAccessibleName(tr("Reason for the score"));
    m_reason->setToolTip(toolTipOf({tr("Why the selected quote gets this score for this criterion; it goes into the report.")}));
    m_reason->setMaxLength(kLongestReason);
    row->addWidget(buddyLabel(tr("Reaso&n"), m_reason));
    row->addWidget(m_reason, 1);
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (m_reason->isEnabled() && m_reason->text() != m_model->reason(m_table->currentIndex()))
            m_model->setReason(m_table->currentIndex(), m_reason->text());
    });
    return bar;
}

void ScoresView::showState()
{
    const bool judged = !m_desk->tender().criteria.empty();
    m_state->setText(judged ? QString() : tr("There is nothing to score by yet: put criteria in first, under “Criteria”."));
    m_state->setVisible(!judged);
    showReason();
}

void ScoresView::showReason()
{
    const QModelIndex current = m_table->currentIndex();
    const bool open = current.isValid() && m_model->isScored(current) && !m_model->isLocked();
    m_reason->setText(m_model->reason(current));
    m_reason->setEnabled(open);
    m_reason->setPlaceholderText(open ? QString() : tr("Select a score to give its reason."));
}

}  // namespace sizewright
