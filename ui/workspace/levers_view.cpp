// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/levers_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/models/levers_model.h"
#include "ui/session/option_levers.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"
#include "ui/workspace/option_box.h"

namespace sizewright {

namespace {

constexpr int kCharacters[LeversModel::kColumns] = {26, 25, 12, 8, 11, 15, 15, 7, 14};

bool hasMemory(const Option& option)
{
    return option.memory.has_value();
}

/// Collects escaped HTML about one lever.
class LeverPage {
public:
    explicit LeverPage(const QPalette& palette) : m_language(currentLanguage()), m_muted(mutedText(palette).name()) {}

    void write(const LeverResult& r)
    {
        m_html += QStringLiteral("<h3>%1</h3>").arg(plainText(toQString(r.lever->name.in(m_language))));
        paragraph(toQString(r.lever->meaning.in(m_language)) + QLatin1Char(' ') + toQString(r.lever->condition.in(m_language)));
        for (const LeverCheck& check : r.checks)
            writeCheck(check);
        for (const Claim* claim : r.claims)
            writeClaim(*claim);
        m_html += QStringLiteral("<h4>%1</h4><ul>").arg(plainText(LeversView::tr("Why this number")));
        for (const Message& why : r.why)
            m_html += QStringLiteral("<li>%1</li>").arg(plainText(text(why)));
        m_html += QStringLiteral("<li>%1</li></ul>")
                      .arg(plainText(LeversView::tr("Quality: %1").arg(toQString(leverQualityText(r, uiLanguage(m_language))))));
        const Source& source = r.lever->source;
        small(LeversView::tr("%1 · read %2 · grade %3").arg(toQString(source.title), toQString(source.read), toQString(gradeName(source.grade))));
    }
    void paragraph(const QString& words) { m_html += QStringLiteral("<p>%1</p>").arg(plainText(words)); }
    [[nodiscard]] QString html() const { return m_html; }

private:
    void small(const QString& words) { m_html += QStringLiteral("<p><small style=\"color:%1\">%2</small></p>").arg(m_muted, plainText(words)); }

    void writeCheck(const LeverCheck& check)
    {
        const QString here = check.computed ? LeversView::tr("For this option: %1. Verdict: %2.", "change; verdict")
                                                  .arg(toQString(formatChange(*check.computed, m_language)), text(leverVerdictName(check.verdict)))
                                            : LeversView::tr("For this option it cannot be worked out.");
        m_html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(plainText(toQString(check.claim->statement.in(m_language))), plainText(here));
        answer(*check.claim);
    }
    void writeClaim(const Claim& claim)
    {
        m_html += QStringLiteral("<p><b>%1</b></p>").arg(plainText(toQString(claim.statement.in(m_language))));
        answer(claim);
    }
    void answer(const Claim& claim)
    {
        small(LeversView::tr("In general: %1. %2", "verdict; answer").arg(text(claimVerdictName(claim.verdict)), toQString(claim.answer.in(m_language))));
    }

    LanguageId m_language;
    QString m_muted;
    QString m_html;
};

}  // namespace

LeversView::LeversView(PlanSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_levers(new OptionLevers(this)), m_model(new LeversModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_options(new OptionBox("leverOption",
                              tr("For which option the optimisations are worked out: each family's best or nearest miss, and the one that was "
                                 "selected in the comparison."),
                              hasMemory)),
      m_table(new QTableView), m_why(new QTextBrowser)
{
    setObjectName(QStringLiteral("leversView"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LeversModel::SortRole);
    setUpTable();
    m_why->setObjectName(QStringLiteral("leverExplanation"));
    m_why->setAccessibleName(tr("Why this number"));
    m_why->setToolTip(toolTipOf({tr("What the selected optimisation changes, what articles say of it, and how the figures of its row come about.")}));
    m_why->setOpenLinks(false);
    m_why->setFrameShape(QFrame::NoFrame);
    m_why->document()->setDocumentMargin(2 * kGrid);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_why);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({70 * kGrid, 50 * kGrid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeSelector());
    column->addWidget(splitter, 1);

    connect(session, &PlanSession::outcomeChanged, this, &LeversView::showOutcome);
    connect(m_options, &QComboBox::currentIndexChanged, this, &LeversView::requestLevers);
    connect(m_levers, &OptionLevers::answered, this, &LeversView::showAnswer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LeversView::explain);
    showOutcome();
    explain();
}

QWidget* LeversView::makeSelector()
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

void LeversView::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("leversTable"));
    m_table->setAccessibleName(tr("Optimisations that articles name"));
    m_table->setToolTip(toolTipOf({tr("One row for each optimisation: what articles say, and what it does for this option. Select a row to see why.")}));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    for (int i = 0; i < LeversModel::kColumns; ++i) {
        const int content = m_table->fontMetrics().averageCharWidth() * kCharacters[i];
        m_table->setColumnWidth(i, qMax(content, m_table->horizontalHeader()->sectionSizeHint(i)) + 4 * kGrid);
    }
}

void LeversView::showOption(const QString& optionId)
{
    m_options->choose(optionId);
    requestLevers();
}

void LeversView::showOutcome()
{
    m_options->setOutcome(m_session->outcome());
    requestLevers();
}

void LeversView::requestLevers()
{
    // Most edits are made while another page is open.
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    if (!m_options->option()) {
        m_model->setAnswer(nullptr);
        explain();
        return;
    }
    m_state->setVisible(true);
    m_levers->request(m_options->outcome(), m_options->currentData().toString());
}

void LeversView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        requestLevers();
}

void LeversView::showAnswer()
{
    m_state->setVisible(false);
    const int row = m_table->currentIndex().row();
    m_model->setAnswer(m_levers->answer());
    m_table->selectRow(row >= 0 && row < m_sorted->rowCount() ? row : 0);
    explain();
}

void LeversView::explain()
{
    LeverPage page(palette());
    const QModelIndex current = m_table->currentIndex();
    const LeverResult* result = current.isValid() ? m_model->lever(m_sorted->mapToSource(current).row()) : nullptr;
    if (result != nullptr)
        page.write(*result);
    else
        page.paragraph(tr("Select a row to see what the optimisation changes and how its figures come about."));
    m_why->setHtml(page.html());
}

void LeversView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        explain();
}

}  // namespace sizewright
