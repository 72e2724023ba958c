// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/accuracy_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "core/report/accuracy_figures.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

AccuracyPage::AccuracyPage(const Catalog& catalog, QWidget* parent) : QWidget(parent), m_catalog(catalog)
{
    setObjectName(QStringLiteral("accuracyPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(titleLabel(tr("How accurate are the speeds?")));
    column->addWidget(captionLabel(
        tr("Every predicted speed is an estimate with a band. Here the estimates stand beside published measurements. To judge them "
           "fairly, the model is fitted again without a part of the rows, such as all rows of a model, and then predicts these. Median "
           "error is the middle of all deviations from what was measured; a band is meant to hold 80 of 100 measurements.")));
    column->addWidget(makeChoices());
    column->addWidget(makeFigures(), 1);
    column->addWidget(makeButtons());
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AccuracyPage::left);
    setFocusProxy(m_metric);
    refresh();
}

QWidget* AccuracyPage::makeChoices()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    const Language language = uiLanguage(currentLanguage());
    const auto choice = [&](const char* name, const QString& meaning, const QString& toolTip) {
        auto* box = new QComboBox;
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(meaning);
        box->setToolTip(toolTipOf({toolTip}));
        row->addWidget(buddyLabel(meaning, box));
        row->addWidget(box);
        return box;
    };
    m_metric = choice("accuracyMetric", tr("Figure"), tr("The figure that was measured and predicted."));
    for (const std::string& id : accuracyMetrics(m_catalog.accuracy))
        m_metric->addItem(toQString(accuracyMetricName(id, language)), toQString(id));
    row->addSpacing(4 * kGrid);
    m_way = choice("accuracyWay", tr("Predicted for"),
                   tr("What the fit behind the predictions had not seen: all rows of a model, of a device or of a deployment at a time. "
                      "Rows that the fit has seen flatter the model."));
    for (const std::string& id : accuracyWays(m_catalog.accuracy))
        m_way->addItem(toQString(leftOutName(id, language)), toQString(id));
    row->addStretch();
    connect(m_metric, &QComboBox::currentIndexChanged, this, &AccuracyPage::refresh);
    connect(m_way, &QComboBox::currentIndexChanged, this, &AccuracyPage::refresh);
    return bar;
}

QWidget* AccuracyPage::makeFigures()
{
    m_chart = new ChartView;
    m_chart->setObjectName(QStringLiteral("accuracyChart"));
    m_model = new ChartTableModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("accuracyTable"));
    m_table->setAccessibleName(tr("Error and coverage"));
    m_table->setToolTip(toolTipOf({tr("Rows that were measured and could be predicted, the middle of their errors, how many lie within "
                                      "30 %, and how many in the band.")}));
    m_table->setModel(m_model);
    styleTable(m_table);
    m_doubts = bodyLabel();
    m_doubts->setObjectName(QStringLiteral("accuracyDoubts"));
    m_doubts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_doubts->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* doubts = new QScrollArea;
    doubts->setFrameShape(QFrame::NoFrame);
    doubts->setWidgetResizable(true);
    doubts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    doubts->setWidget(m_doubts);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(2 * kGrid, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_table, 3);
    column->addWidget(doubts, 2);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(right);
    splitter->setSizes({150 * kGrid, 150 * kGrid});
    return splitter;
}

QWidget* AccuracyPage::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = actionButton(tr("&Back"), "accuracyBack", tr("Returns to the page from which you came."));
    connect(back, &QPushButton::clicked, this, &AccuracyPage::left);
    row->addWidget(back);
    row->addStretch();
    return bar;
}

void AccuracyPage::refresh()
{
    const Language language = uiLanguage(currentLanguage());
    const std::string metric = m_metric->currentData().toString().toStdString();
    const std::string way = m_way->currentData().toString().toStdString();
    m_chart->setChart(accuracyChart(m_catalog, metric, way, language));
    m_model->setTable(accuracyTable(m_catalog, metric, way, language));
    m_table->resizeColumnsToContents();
    QStringList sentences;
    if (m_catalog.accuracy.groups.empty())
        sentences << tr("This catalog holds no comparison with measurements.");
    if (way == "none")
        sentences << tr("These rows were part of the fit, so the errors are smaller than for what you plan.");
    for (const Message& doubt : accuracyDoubts(m_catalog, metric, way))
        sentences << text(doubt);
    if (!m_catalog.setAside.empty())
        sentences << QString() << tr("Rows that no fit takes; above they count like all others:");
    for (const SetAside& group : m_catalog.setAside)
        sentences << tr("%1 (rows: %2)").arg(toQString(group.reason.in(currentLanguage()))).arg(group.rows.size());
    m_doubts->setText(sentences.join(QLatin1Char('\n')));
}

}  // namespace sizewright
