// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/growth_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "core/sizing/load_headroom.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"
#include "ui/workspace/option_box.h"

namespace sizewright {

namespace {

constexpr std::size_t kPerTarget = 4;
constexpr int kWidestColumn = 76 * kGrid;

bool carriesSomebody(const Option& option)
{
    return option.usersAtServiceLevel > 0;
}

QString asList(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += QStringLiteral("<p>%1</p>").arg(plainText(line));
    return html;
}

}  // namespace

GrowthView::GrowthView(PlanSession* session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_options(new OptionBox("growthOption",
                              tr("From which option growth is planned: each family's best or nearest miss, and the one that was selected in "
                                 "the comparison."),
                              carriesSomebody)),
      m_reserve(bodyLabel()), m_model(new ChartTableModel(this)), m_table(new QTableView), m_details(new QTextBrowser), m_chart(new ChartView),
      m_newest(answerTo, [this] { showAnswer(); })
{
    setObjectName(QStringLiteral("growthView"));
    m_reserve->setObjectName(QStringLiteral("reserveLabel"));
    m_reserve->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setUpTable();
    m_details->setObjectName(QStringLiteral("upgradeDetails"));
    m_details->setAccessibleName(tr("What the step means"));
    m_details->setToolTip(toolTipOf({tr("What the selected step buys, what it leaves unused, and what its users get.")}));
    m_details->setOpenLinks(false);
    m_details->setFrameShape(QFrame::NoFrame);
    m_chart->setObjectName(QStringLiteral("budgetChart"));

    auto* steps = new QSplitter(Qt::Vertical);
    steps->setChildrenCollapsible(false);
    steps->addWidget(m_table);
    steps->addWidget(m_details);
    steps->setSizes({60 * kGrid, 30 * kGrid});
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(steps);
    splitter->addWidget(m_chart);
    splitter->setSizes({180 * kGrid, 120 * kGrid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeSelector());
    column->addWidget(m_reserve);
    column->addWidget(splitter, 1);

    connect(session, &PlanSession::outcomeChanged, this, &GrowthView::showOutcome);
    connect(m_options, &QComboBox::currentIndexChanged, this, &GrowthView::requestAnswer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GrowthView::showDetails);
    showOutcome();
}

QWidget* GrowthView::makeSelector()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_state = stateLabel(tr("computing…"));
    m_state->setVisible(false);
    row->addWidget(buddyLabel(tr("Option"), m_options));
    row->addWidget(m_options, 1);
    row->addWidget(m_state);
    return bar;
}

void GrowthView::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("upgradeTable"));
    m_table->setAccessibleName(tr("Ways to carry more users"));
    m_table->setToolTip(toolTipOf({tr("What carries more without a purchase, then for one and a half, two and three times the users the cheapest "
                                      "steps: more of the same machines, or others. Prices are today's.")}));
    m_table->setModel(m_model);
}

void GrowthView::showOption(const QString& optionId)
{
    m_options->choose(optionId);
    requestAnswer();
}

void GrowthView::showOutcome()
{
    m_options->setOutcome(m_session->outcome());
    requestAnswer();
}

void GrowthView::requestAnswer()
{
    // Most edits are made while another page is open.
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    const auto outcome = m_session->outcome();
    if (!outcome || !outcome->plan)
        return;
    m_state->setVisible(true);
    m_newest.request({outcome, m_options->currentData().toString()});
}

void GrowthView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        requestAnswer();
}

GrowthView::Answer GrowthView::answerTo(const Request& request, const std::stop_token& stop)
{
    Answer answer{request, nullptr, {}, std::nullopt, {}};
    const PlanSession::Outcome& outcome = *request.outcome;
    const auto table = sizingTable(*outcome.catalog, outcome.scenario, 1, stop);
    if (!table)
        return answer;
    answer.table = *table;
    if (const auto steps = budgetSteps(**table, outcome.scenario.finance.capexCeiling))
        if (auto budgets = budgetLadder(**table, *steps))
            answer.budgets = std::move(*budgets);
    if (const Option* option = findOption(*outcome.plan, request.optionId.toStdString()))
        if (auto paths = upgradePaths(*outcome.catalog, outcome.scenario, **table, *option)) {
            answer.paths = std::move(*paths);
            answer.rows = upgradeRows(*answer.paths, kPerTarget);
        }
    return answer;
}

void GrowthView::showAnswer()
{
    m_state->setVisible(false);
    const auto answer = m_newest.answer();
    const Language language = uiLanguage(currentLanguage());
    m_chart->setChart(answer->table ? budgetChart(*answer->table, answer->budgets, language) : Chart());
    QStringList sentences;
    if (const Option* option = findOption(*answer->request.outcome->plan, answer->request.optionId.toStdString()))
        for (const Message& sentence : headroomSentences(loadHeadroom(answer->request.outcome->scenario, *option)))
            sentences << text(sentence);
    if (!answer->paths)
        sentences << tr("No option of this plan gives even one user the speed asked for, so there is nothing to grow from.");
    m_reserve->setText(sentences.join(QLatin1Char(' ')));
    m_model->setTable(answer->paths ? upgradeTable(*answer->paths, answer->rows, language) : Table());
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, qMin(m_table->columnWidth(i), kWidestColumn));
    m_table->selectRow(0);
    showDetails();
}

void GrowthView::showDetails()
{
    const auto answer = m_newest.answer();
    const QModelIndex current = m_table->currentIndex();
    QStringList lines;
    if (answer && answer->paths && current.isValid() && std::size_t(current.row()) < answer->rows.size()) {
        const Upgrade& upgrade = answer->paths->steps[answer->rows[std::size_t(current.row())].step];
        for (const std::string& line : upgradeDetails(upgrade, uiLanguage(currentLanguage())))
            lines << toQString(line);
    } else {
        lines << tr("Select a step to see what it buys and what it leaves unused.");
    }
    m_details->setHtml(asList(lines));
}

}  // namespace sizewright
