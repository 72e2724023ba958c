// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/findings_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

#include "core/text/format.h"
#include "ui/charts/chart_view.h"
#include "ui/quotes/claim_chart.h"
#include "ui/quotes/findings_model.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kCharacters[FindingsModel::kColumns] = {9, 36, 60, 28};

QString headed(const QString& heading, const QString& words)
{
    return words.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(plainText(heading), plainText(words));
}

QString sourceText(const Source& source)
{
    return FindingsView::tr("%1 · read %2 · grade %3").arg(toQString(source.title), toQString(source.read), toQString(gradeName(source.grade)));
}

/// The promise that a finding is about; null if it is about something else.
const ClaimResult* shownClaim(const QuoteCheck* check, const Finding* finding)
{
    if (check == nullptr || finding == nullptr || !finding->claim)
        return nullptr;
    const auto found = std::ranges::find(check->claims, *finding->claim, &ClaimResult::claim);
    return found == check->claims.end() ? nullptr : &*found;
}

QString claimFigures(const ClaimResult& result)
{
    QStringList parts;
    if (result.claimed)
        parts << FindingsView::tr("claimed %1").arg(toQString(formatRate(*result.claimed, currentLanguage())));
    if (result.ours)
        parts << FindingsView::tr("our estimate %1").arg(toQString(formatRateBand(*result.ours, currentLanguage())));
    if (result.roofline)
        parts << FindingsView::tr("the memory's bandwidth allows %1").arg(toQString(formatRate(*result.roofline, currentLanguage())));
    return parts.join(QStringLiteral("; "));
}

}  // namespace

FindingsView::FindingsView(QuoteDesk* desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new FindingsModel(desk, this)), m_state(bodyLabel()), m_table(new QTableView),
      m_why(new QTextBrowser), m_chart(new ChartView)
{
    setObjectName(QStringLiteral("findingsView"));
    m_state->setObjectName(QStringLiteral("findingsState"));
    setUpTable();
    m_why->setObjectName(QStringLiteral("findingExplanation"));
    m_why->setAccessibleName(tr("About the finding"));
    m_why->setToolTip(toolTipOf({tr("Why the selected finding matters, what it rests on, what to demand of the vendor, and where the rule comes from.")}));
    m_why->setOpenLinks(false);
    m_why->setFrameShape(QFrame::NoFrame);
    m_why->document()->setDocumentMargin(2 * kGrid);
    m_chart->setObjectName(QStringLiteral("findingSpeedChart"));

    auto* beside = new QSplitter(Qt::Vertical);
    beside->addWidget(m_why);
    beside->addWidget(m_chart);
    beside->setChildrenCollapsible(false);
    beside->setStretchFactor(0, 1);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(beside);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({90 * kGrid, 110 * kGrid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsView::showFindings);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsView::explain);
    showFindings();
}

void FindingsView::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("findingsTable"));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setToolTip(toolTipOf({tr("What speaks against the quote as it is, gravest first. Select a row to see why, and what to demand.")}));
    m_table->setModel(m_model);
    for (int i = 0; i < FindingsModel::kColumns; ++i)
        m_table->setColumnWidth(i, m_table->fontMetrics().averageCharWidth() * kCharacters[i] + 4 * kGrid);
}

void FindingsView::showFindings()
{
    const bool checked = m_desk->check() != nullptr;
    const auto answer = m_desk->answer();
    QString state;
    if (answer && !answer->check)
        state = text(answer->check.error());
    else if (!checked)
        state = tr("The quote is being checked.");
    else if (m_model->rowCount() == 0)
        state = tr("Nothing speaks against this quote by the rules of the catalog. What no rule covers is not checked.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    explain();
}

QString FindingsView::pageOf(int row) const
{
    const Finding* finding = m_model->finding(row);
    if (finding == nullptr)
        return {};
    const LanguageId language = currentLanguage();
    QString html = QStringLiteral("<h3>%1</h3><p>%2</p>")
                       .arg(plainText(toQString(finding->rule->title.in(language))), plainText(toQString(finding->rule->explanation.in(language))));
    html += headed(tr("In this quote"), text(finding->evidence));
    html += headed(tr("To be demanded of the vendor"), toQString(finding->rule->demand.in(language)));
    if (const ClaimResult* claim = shownClaim(m_desk->check(), finding); claim != nullptr)
        html += headed(tr("Speed"), claimFigures(*claim));
    html += QStringLiteral("<p><small style=\"color:%1\">%2</small></p>").arg(mutedText(palette()).name(), plainText(sourceText(finding->rule->source)));
    return html;
}

void FindingsView::explain()
{
    const int row = m_table->currentIndex().row();
    m_why->setHtml(pageOf(row));
    const ClaimResult* claim = shownClaim(m_desk->check(), m_model->finding(row));
    const Chart chart = claim != nullptr ? claimChart(*claim) : Chart();
    m_chart->setChart(chart);
    m_chart->setVisible(!chart.categories.empty());
}

void FindingsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart != nullptr)
        explain();
}

}  // namespace sizewright
