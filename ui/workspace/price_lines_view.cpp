// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/price_lines_view.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/price_lines_model.h"
#include "ui/session/plan_session.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr int kCharacters[PriceLinesModel::kColumns] = {24, 12, 14, 34, 9, 12, 18, 18, 44, 60, 12, 12};
}

PriceLinesView::PriceLinesView(PlanSession* session, QWidget* parent)
    : QWidget(parent), m_model(new PriceLinesModel(this)), m_table(new QTableView)
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(PriceLinesModel::SortRole);

    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("priceTable"));
    m_table->setAccessibleName(tr("Prices behind the plan"));
    m_table->setToolTip(toolTipOf({tr("Every line of the bills of materials, with the date and the source of its price.")}));
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    for (int i = 0; i < PriceLinesModel::kColumns; ++i) {
        const int content = m_table->fontMetrics().averageCharWidth() * kCharacters[i];
        m_table->setColumnWidth(i, qMax(content, m_table->horizontalHeader()->sectionSizeHint(i)) + 4 * kGrid);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(captionLabel(tr("The bill of each family's best option, or of its nearest miss. Ranges grow with the "
                                      "age of a price.")));
    column->addWidget(m_table, 1);
    connect(session, &PlanSession::outcomeChanged, this, [this, session] { m_model->setOutcome(session->outcome()); });
    m_model->setOutcome(session->outcome());
}

}  // namespace sizewright
