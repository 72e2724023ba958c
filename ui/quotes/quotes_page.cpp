// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quotes_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/quotes/attachments_view.h"
#include "ui/quotes/criteria_view.h"
#include "ui/quotes/facts_table.h"
#include "ui/quotes/findings_view.h"
#include "ui/quotes/kits_view.h"
#include "ui/quotes/negotiation_view.h"
#include "ui/quotes/quote_claims_view.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quote_lines_view.h"
#include "ui/quotes/quote_price_view.h"
#include "ui/quotes/quote_tables.h"
#include "ui/quotes/quote_terms_form.h"
#include "ui/quotes/quotes_model.h"
#include "ui/quotes/scores_view.h"
#include "ui/quotes/scoring_result_view.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kCharacters[QuotesModel::kColumns] = {13, 23, 12, 9, 6, 14};

QPushButton* importButton(QuotesPage* page, const char* name)
{
    auto* button = actionButton(QuotesPage::tr("I&mport quote…"), name,
                                QuotesPage::tr("Reads a quote from a spreadsheet or a text file. What the file does not say clearly is asked, never guessed."));
    QObject::connect(button, &QPushButton::clicked, page, &QuotesPage::importRequested);
    return button;
}

QTabWidget* tabsOf(const char* name, const QString& meaning, const QString& toolTip)
{
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QLatin1String(name));
    tabs->setDocumentMode(true);
    tabs->tabBar()->setAccessibleName(meaning);
    tabs->tabBar()->setToolTip(toolTipOf({toolTip}));
    return tabs;
}

}  // namespace

QuotesPage::QuotesPage(PlanSession* session, Dialogs* dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs), m_checker(new TenderChecker(session, this)),
      m_desk(new QuoteDesk(session, m_checker, this)), m_model(new QuotesModel(m_desk, this)), m_sorted(new QSortFilterProxyModel(this)),
      m_stack(new QStackedWidget),
      m_pages(tabsOf("quotesPages", tr("Views of the quotes"), tr("One quote after the other, all beside each other, and how they are scored."))),
      m_quotePages(tabsOf("quotePages", tr("Views of a quote"), tr("What was found, the price, the lines, the promises and the terms of the selected quote."))),
      m_table(new QTableView),
      m_comparison(new FactsTable("quotesComparison", tr("All quotes beside each other"), tr("One row for each fact, one column for each quote."))),
      m_problem(bodyLabel()), m_state(stateLabel(tr("checking…")))
{
    setObjectName(QStringLiteral("quotesPage"));
    m_problem->setObjectName(QStringLiteral("quoteProblem"));
    m_problem->hide();
    m_pages->addTab(makeQuotes(), tr("One by one"));
    m_pages->addTab(m_comparison, tr("Side by side"));
    m_pages->addTab(new CriteriaView(m_desk), tr("Criteria"));
    m_pages->addTab(new ScoresView(m_desk), tr("Scores"));
    m_pages->addTab(new ScoringResultView(m_desk), tr("Result"));
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(m_pages);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);

    connect(m_desk, &QuoteDesk::changed, this, &QuotesPage::showTender);
    connect(m_desk, &QuoteDesk::selected, this, &QuotesPage::showCurrent);
    connect(m_desk, &QuoteDesk::checked, this, &QuotesPage::showComparison);
    connect(m_desk, &QuoteDesk::refused, this, &QuotesPage::showRefusal);
    connect(m_checker, &TenderChecker::checkingChanged, m_state, &QLabel::setVisible);
    connect(m_pages, &QTabWidget::currentChanged, this, &QuotesPage::showComparison);
    m_state->setVisible(false);
    showTender();
}

QWidget* QuotesPage::makeEmpty()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8 * kGrid, 8 * kGrid, 8 * kGrid, 8 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(strongLabel(tr("No quote is in this plan yet.")));
    column->addWidget(bodyLabel(tr("Put in what vendors offer. Each quote is held against the plan and the market: whether the model fits and runs as promised, "
                                   "what is missing, what it costs for the same scope, and what to ask the vendor.")));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    auto* add = actionButton(tr("&Type in a quote"), "firstQuoteButton", tr("Begins an empty quote, whose lines and terms you type in."));
    auto* paste = actionButton(tr("&Paste a quote"), "pasteQuoteButton", tr("Reads the cells that were copied in a spreadsheet as a quote."));
    row->addWidget(importButton(this, "importFirstQuoteButton"));
    row->addWidget(paste);
    row->addWidget(add);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(add, &QPushButton::clicked, this, &QuotesPage::addQuote);
    connect(paste, &QPushButton::clicked, this, &QuotesPage::pasteRequested);
    return page;
}

QWidget* QuotesPage::makeQuotes()
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeList());
    splitter->addWidget(makeQuotePages());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({110 * kGrid, 200 * kGrid});
    return splitter;
}

QWidget* QuotesPage::makeList()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(QuotesModel::SortRole);
    setUpTable();
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addWidget(makeButtons());
    return list;
}

void QuotesPage::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("quotesTable"));
    m_table->setAccessibleName(tr("Quotes"));
    m_table->setToolTip(toolTipOf({tr("One row for each quote. The selected one is shown beside the list.")}));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    for (int i = 0; i < QuotesModel::kColumns; ++i)
        m_table->setColumnWidth(i, m_table->fontMetrics().averageCharWidth() * kCharacters[i] + 4 * kGrid);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuotesPage::chooseRow);
}

QWidget* QuotesPage::makeButtons()
{
    auto* bar = new QWidget;
    auto* grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * kGrid);
    auto* paste = actionButton(tr("Paste quote"), "pasteNextQuoteButton", tr("Reads the cells that were copied in a spreadsheet as another quote."));
    auto* add = actionButton(tr("&Add quote"), "addQuoteButton", tr("Begins an empty quote, whose lines and terms you type in."));
    auto* copy = actionButton(tr("Dupli&cate"), "duplicateQuoteButton", tr("Adds a copy of the selected quote, to see what a change would do."));
    auto* remove = actionButton(tr("Remove quote"), "removeQuoteButton", tr("Takes the selected quote out of the plan, with its scores."));
    grid->addWidget(importButton(this, "importQuoteButton"), 0, 0);
    grid->addWidget(paste, 0, 1);
    grid->addWidget(add, 0, 2);
    grid->addWidget(copy, 1, 0);
    grid->addWidget(remove, 1, 1);
    grid->setColumnStretch(3, 1);
    connect(add, &QPushButton::clicked, this, &QuotesPage::addQuote);
    connect(paste, &QPushButton::clicked, this, &QuotesPage::pasteRequested);
    connect(copy, &QPushButton::clicked, m_desk, &QuoteDesk::duplicate);
    connect(remove, &QPushButton::clicked, m_desk, &QuoteDesk::remove);
    return bar;
}

QWidget* QuotesPage::makeQuotePages()
{
    m_quotePages->addTab(new FindingsView(m_desk), tr("Findings"));
    m_quotePages->addTab(new QuotePriceView(m_desk), tr("Price"));
    m_quotePages->addTab(new QuoteLinesView(m_desk), tr("Lines"));
    m_quotePages->addTab(new QuoteClaimsView(m_desk), tr("Promises"));
    m_quotePages->addTab(new QuoteTermsForm(m_desk), tr("Terms"));
    m_quotePages->addTab(new AttachmentsView(m_desk, m_dialogs), tr("Files"));
    m_quotePages->addTab(new NegotiationView(m_desk, m_dialogs), tr("Negotiation"));
    m_quotePages->addTab(new KitsView(m_desk, m_dialogs), tr("Kits"));
    return m_quotePages;
}

void QuotesPage::addQuote()
{
    Quote quote;
    quote.currency = m_session->scenario().finance.currency;
    m_desk->add(tr("Add a quote"), std::move(quote));
    m_quotePages->setCurrentWidget(findChild<QWidget*>(QStringLiteral("quoteTermsForm")));
    if (auto* vendor = findChild<QWidget*>(QStringLiteral("quoteVendor")))
        vendor->setFocus();
}

void QuotesPage::showTender()
{
    m_stack->setCurrentIndex(m_desk->tender().quotes.empty() ? 0 : 1);
    showCurrent();
}

void QuotesPage::showCurrent()
{
    const int row = m_model->rowOf(m_desk->currentId());
    const QModelIndex shown = m_sorted->mapFromSource(m_model->index(row, 0));
    if (row >= 0 && shown.row() != m_table->currentIndex().row())
        m_table->selectRow(shown.row());
}

void QuotesPage::chooseRow()
{
    m_desk->select(m_table->currentIndex().data(QuotesModel::IdRole).toString().toStdString());
}

void QuotesPage::showComparison()
{
    if (m_pages->currentWidget() != m_comparison)
        return;
    const auto answer = m_desk->answer();
    m_comparison->setTable(answer ? comparisonTable(*answer) : Table());
}

void QuotesPage::showRefusal(const QString& reason)
{
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
}

}  // namespace sizewright
