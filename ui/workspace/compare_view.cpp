// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/compare_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/option_column.h"
#include "ui/models/options_filter.h"
#include "ui/models/options_model.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"
#include "ui/workspace/option_details.h"

namespace sizewright {

namespace {
constexpr int kAnyFamily = -1;
constexpr int kDetailsWidth = 84 * kGrid;
}  // namespace

CompareView::CompareView(PlanSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new OptionsModel(this)), m_filter(new OptionsFilter(this)),
      m_table(new QTableView), m_details(new OptionDetails)
{
    m_filter->setSourceModel(m_model);
    setUpTable();

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({228 * kGrid, kDetailsWidth});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    m_filters = makeFilters();
    column->addWidget(m_filters);
    column->addWidget(splitter, 1);

    connect(session, &PlanSession::outcomeChanged, this, &CompareView::showOutcome);
    connect(m_filter, &OptionsFilter::rowsInserted, this, &CompareView::showCount);
    connect(m_filter, &OptionsFilter::rowsRemoved, this, &CompareView::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        noteChoice();
        showSelected();
    });
    showOutcome();
}

void CompareView::setUpTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("optionsTable"));
    m_table->setAccessibleName(tr("All options"));
    m_table->setToolTip(toolTipOf({tr("One row for each machine, model file and engine. Click a heading to sort by it.")}));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    // No sorting at first: the plan's own order has the cheapest fitting option on top.
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    const auto columns = optionColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        const int content = m_table->fontMetrics().averageCharWidth() * columns[i].characters;
        const int heading = m_table->horizontalHeader()->sectionSizeHint(section);
        m_table->setColumnWidth(section, qMax(content, heading) + 4 * kGrid);
    }
}

QWidget* CompareView::makeFilters()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);

    auto* family = new QComboBox;
    family->setObjectName(QStringLiteral("familyFilter"));
    family->setAccessibleName(tr("Family"));
    family->setToolTip(toolTipOf({tr("Shows only the options of one family of machines, or of all.")}));
    family->addItem(tr("All families"), kAnyFamily);
    for (const Family entry : {Family::Gpu, Family::Domestic, Family::Mac, Family::Hybrid})
        family->addItem(text(familyName(entry)), static_cast<int>(entry));
    connect(family, &QComboBox::currentIndexChanged, this, [this, family] {
        const int value = family->currentData().toInt();
        m_filter->setFamily(value == kAnyFamily ? std::nullopt : std::optional(static_cast<Family>(value)));
        showCount();
    });

    auto* fitting = new QCheckBox(tr("&Only what fits"));
    fitting->setObjectName(QStringLiteral("fittingFilter"));
    fitting->setAccessibleName(tr("Only what fits"));
    fitting->setToolTip(toolTipOf({tr("Hides the options that do not meet the scenario.")}));
    connect(fitting, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setFittingOnly(on);
        showCount();
    });

    auto* words = new QLineEdit;
    words->setObjectName(QStringLiteral("wordFilter"));
    words->setAccessibleName(tr("Filter by words"));
    words->setPlaceholderText(tr("Filter by words"));
    words->setToolTip(toolTipOf({tr("Shows the rows in which every word occurs: machine, model, format or engine.")}));
    words->setClearButtonEnabled(true);
    connect(words, &QLineEdit::textChanged, this, [this](const QString& value) {
        m_filter->setWords(value);
        showCount();
    });

    m_count = captionLabel();
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("optionCount"));
    row->addWidget(family);
    row->addWidget(fitting);
    row->addWidget(words, 1);
    row->addWidget(m_count);
    return bar;
}

void CompareView::selectOption(const QString& optionId)
{
    if (restoreSelection(optionId))
        return;
    m_filters->findChild<QComboBox*>(QStringLiteral("familyFilter"))->setCurrentIndex(0);
    m_filters->findChild<QCheckBox*>(QStringLiteral("fittingFilter"))->setChecked(false);
    m_filters->findChild<QLineEdit*>(QStringLiteral("wordFilter"))->clear();
    static_cast<void>(restoreSelection(optionId));
}

bool CompareView::restoreSelection(const QString& optionId)
{
    if (optionId.isEmpty() || m_filter->rowCount() == 0)
        return false;
    const QModelIndexList found =
        m_filter->match(m_filter->index(0, 0), OptionsModel::IdRole, optionId, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    m_table->setCurrentIndex(found.first());
    m_table->scrollTo(found.first());
    return true;
}

void CompareView::showOutcome()
{
    m_updating = true;
    if (m_session->outcome() == nullptr)
        m_chosen.clear();
    m_model->setOutcome(m_session->outcome());
    if (!restoreSelection(m_chosen) && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_updating = false;
    showSelected();
    showCount();
}

void CompareView::noteChoice()
{
    if (m_updating)
        return;
    m_chosen = m_table->currentIndex().siblingAtColumn(0).data(OptionsModel::IdRole).toString();
    emit optionChosen(m_chosen);
}

void CompareView::showSelected()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_details->showOption(m_session->outcome(), m_model->option(current.isValid() ? current.row() : -1));
}

void CompareView::showCount()
{
    const QLocale locale = localeOf(currentLanguage());
    m_count->setText(
        tr("%1 of %2 options").arg(locale.toString(m_filter->rowCount()), locale.toString(m_model->rowCount())));
}

void CompareView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setPalette(palette());
}

}  // namespace sizewright
