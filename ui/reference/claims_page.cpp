// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/claims_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/models/claims_filter.h"
#include "ui/models/claims_model.h"
#include "ui/reference/claim_delegate.h"
#include "ui/reference/claim_details.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kAny = -1;

/// The chosen entry of a filter, or nothing for "all".
template <class E>
std::optional<E> chosen(const QComboBox* box)
{
    const int value = box->currentData().toInt();
    return value == kAny ? std::nullopt : std::optional(static_cast<E>(value));
}

}  // namespace

ClaimsPage::ClaimsPage(const Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_filter(new ClaimsFilter(this)), m_details(new ClaimDetails(catalog))
{
    setObjectName(QStringLiteral("claimsPage"));
    m_filter->setSourceModel(new ClaimsModel(catalog.claims, this));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(titleLabel(tr("Check a claim")));
    column->addWidget(captionLabel(tr("What articles and vendors say about local DeepSeek hardware, and what is right.")));
    column->addWidget(makeFilters());
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    column->addWidget(splitter, 1);
    column->addWidget(makeButtons());
    addShortcuts();
    setFocusProxy(m_words);
    refresh();
}

QWidget* ClaimsPage::makeFilters()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);

    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("claimWords"));
    m_words->setAccessibleName(tr("Search the claims"));
    m_words->setPlaceholderText(tr("Search, for example 8xA100 or Q4_K_M"));
    m_words->setToolTip(toolTipOf({tr("Shows the statements in which every word occurs, in this language or in English.")}));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        refresh();
    });

    m_verdict = new QComboBox;
    m_verdict->setObjectName(QStringLiteral("claimVerdict"));
    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->setToolTip(toolTipOf({tr("Shows only the statements with one verdict, or all.")}));
    m_verdict->addItem(tr("All verdicts"), kAny);
    for (int i = 0; i < kClaimVerdicts; ++i) {
        m_verdict->addItem(text(claimVerdictName(static_cast<ClaimVerdict>(i))), i);
        m_verdict->setItemData(i + 1, toolTipOf({text(claimVerdictMeaning(static_cast<ClaimVerdict>(i)))}), Qt::ToolTipRole);
    }
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setVerdict(chosen<ClaimVerdict>(m_verdict));
        refresh();
    });

    m_topic = new QComboBox;
    m_topic->setObjectName(QStringLiteral("claimTopic"));
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->setToolTip(toolTipOf({tr("Shows only the statements on one topic, or all.")}));
    m_topic->addItem(tr("All topics"), kAny);
    for (int i = 0; i < kClaimTopics; ++i)
        m_topic->addItem(text(claimTopicName(static_cast<ClaimTopic>(i))), i);
    connect(m_topic, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setTopic(chosen<ClaimTopic>(m_topic));
        refresh();
    });

    m_count = captionLabel();
    m_count->setObjectName(QStringLiteral("claimCount"));
    m_count->setWordWrap(false);
    row->addWidget(m_words, 1);
    row->addWidget(m_verdict);
    row->addWidget(m_topic);
    row->addWidget(m_count);
    return bar;
}

QWidget* ClaimsPage::makeList()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("claimList"));
    m_list->setAccessibleName(tr("Statements"));
    m_list->setToolTip(toolTipOf({tr("Statements that match the search. The arrow keys go through them.")}));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ClaimDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(70 * kGrid);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimsPage::showSelected);

    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(makeEmptyState());
    return m_listOrEmpty;
}

QWidget* ClaimsPage::makeEmptyState()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setSpacing(3 * kGrid);
    column->addStretch();
    column->addWidget(strongLabel(tr("No statement matches.")));
    column->addWidget(captionLabel(tr("Try fewer words, or a figure from the text, such as 140 or 671B.")));
    auto* all = actionButton(tr("Show &all"), "claimShowAll",
                             tr("Clears the words and both filters, so that every statement shows."));
    connect(all, &QPushButton::clicked, this, &ClaimsPage::showAll);
    column->addWidget(all, 0, Qt::AlignLeft);
    column->addStretch();
    return panel;
}

QWidget* ClaimsPage::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = actionButton(tr("&Back"), "claimBack", tr("Returns to the page from which you came."));
    connect(back, &QPushButton::clicked, this, &ClaimsPage::left);
    m_copy = actionButton(tr("&Copy"), "claimCopy", tr("Copies statement, verdict, right figure and source as plain text."));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details->plainClaim()); });
    m_plan = actionButton(tr("&Plan it"), "claimPlan",
                          tr("Opens a plan that asks what this statement says, as a copy. Only some statements have one."));
    connect(m_plan, &QPushButton::clicked, this, [this] {
        if (const Claim* claim = selected(); claim != nullptr && claim->sample)
            emit planRequested(toQString(claim->sample->file));
    });
    row->addWidget(back);
    row->addStretch();
    row->addWidget(m_plan);
    row->addWidget(m_copy);
    return bar;
}

void ClaimsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, const auto& run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence::Find, [this] { beginSearch(); });
    add(Qt::Key_Escape, [this] { m_words->text().isEmpty() ? emit left() : m_words->clear(); });
}

void ClaimsPage::beginSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString ClaimsPage::words() const
{
    return m_words->text();
}

void ClaimsPage::setWords(const QString& words)
{
    m_words->setText(words);
}

void ClaimsPage::showAll()
{
    m_words->clear();
    m_verdict->setCurrentIndex(0);
    m_topic->setCurrentIndex(0);
    beginSearch();
}

void ClaimsPage::refresh()
{
    const int shown = m_filter->rowCount();
    m_listOrEmpty->setCurrentIndex(shown > 0 ? 0 : 1);
    if (shown > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->scrollTo(m_list->currentIndex());
    const LanguageId language = currentLanguage();
    m_count->setText(tr("%1 of %2")
                         .arg(toQString(formatInteger(shown, language)),
                              toQString(formatInteger(m_filter->sourceModel()->rowCount(), language))));
    showSelected();
}

void ClaimsPage::showSelected()
{
    const Claim* claim = selected();
    m_details->showClaim(claim);
    m_copy->setEnabled(claim != nullptr);
    m_plan->setEnabled(claim != nullptr && claim->sample.has_value());
}

const Claim* ClaimsPage::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_filter->claim(index) : nullptr;
}

}  // namespace sizewright
