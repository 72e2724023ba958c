// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/hardware_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "core/sizing/model_order.h"
#include "ui/charts/chart_table_model.h"
#include "ui/session/plan_session.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/selector.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kWidestColumn = 60 * kGrid;

}  // namespace

HardwarePage::HardwarePage(std::shared_ptr<const Catalog> catalog, PlanSession* session, QString today, QWidget* parent)
    : QWidget(parent), m_catalog(std::move(catalog)), m_session(session), m_today(std::move(today)),
      m_newest([language = uiLanguage(currentLanguage())](const Request& request,
                                                          const std::stop_token& stop) { return answerTo(request, language, stop); },
               [this] { showAnswer(); })
{
    setObjectName(QStringLiteral("hardwarePage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(titleLabel(tr("Hardware in hand")));
    column->addWidget(captionLabel(tr("What machines that are there already can do: for every model of the catalog the best format, engine and "
                                      "layout, how many users get the speed asked for, and what keeps it from more. Prices, site and allowed "
                                      "families do not count here.")));
    column->addWidget(makeChoices());
    column->addWidget(makeFigures(), 1);
    column->addWidget(makeButtons());
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HardwarePage::left);
    connect(session, &PlanSession::outcomeChanged, this, &HardwarePage::ask);
    setFocusProxy(m_machine);
}

QWidget* HardwarePage::makeChoices()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_machine = selector("hardwareMachine", tr("Machine"), tr("The machine that is there, from the catalog. Own machines can be added to the catalog."));
    for (const Platform& platform : m_catalog->platforms)
        m_machine->addItem(toQString(platform.name), toQString(platform.id));
    // The first server with eight cards, as most questions are about such.
    for (std::size_t i = 0; i < m_catalog->platforms.size(); ++i)
        if (m_catalog->platforms[i].acceleratorCount == 8 && m_catalog->platforms[i].family == Family::Gpu) {
            m_machine->setCurrentIndex(static_cast<int>(i));
            break;
        }
    m_nodes = new QSpinBox;
    m_nodes->setObjectName(QStringLiteral("hardwareNodes"));
    m_nodes->setAccessibleName(tr("Number of machines"));
    m_nodes->setToolTip(toolTipOf({tr("How many of these machines there are, joined by their network; at most as many as it joins.")}));
    m_nodes->setRange(1, 1);
    m_requests = selector("hardwareRequests", tr("Requests as in"),
                          tr("Whose requests, number of users and service level count: the open plan's, or those of a template."));
    m_quality = selector("hardwareQuality", tr("Quality"), tr("Which formats count; the table shows the class of each."));
    m_quality->addItem(tr("as asked there"), -1);
    m_quality->addItem(tr("as published"), static_cast<int>(QualityFloor::Exact));
    m_quality->addItem(tr("good quantisation"), static_cast<int>(QualityFloor::Good));
    m_quality->addItem(tr("all formats"), static_cast<int>(QualityFloor::Strong));
    row->addWidget(buddyLabel(tr("&Machine"), m_machine));
    row->addWidget(m_machine, 2);
    row->addWidget(buddyLabel(tr("&Number"), m_nodes));
    row->addWidget(m_nodes);
    row->addWidget(buddyLabel(tr("&Requests as in"), m_requests));
    row->addWidget(m_requests, 1);
    row->addWidget(buddyLabel(tr("&Quality"), m_quality));
    row->addWidget(m_quality);
    fillRequests();
    // The lists are filled after the row is laid out; without a least width the last one would shrink to its arrow.
    m_quality->setMinimumContentsLength(18);
    m_quality->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QComboBox* box : {m_machine, m_requests}) {
        box->setMinimumContentsLength(16);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    for (QComboBox* box : {m_machine, m_requests, m_quality})
        connect(box, &QComboBox::currentIndexChanged, this, &HardwarePage::ask);
    connect(m_nodes, &QSpinBox::valueChanged, this, &HardwarePage::ask);
    return bar;
}

QWidget* HardwarePage::makeFigures()
{
    m_sentence = strongLabel();
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("hardwareAnswer"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_basis = captionLabel();
    m_model = new ChartTableModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("hardwareTable"));
    m_table->setAccessibleName(tr("Models on this hardware"));
    m_table->setToolTip(toolTipOf({tr("One row for each model, in its best format: users at the service level with the ends of the band, and speed and "
                                      "first token at the number of requests asked for. Select a row to see its other formats.")}));
    m_table->setModel(m_model);
    styleTable(m_table);
    m_details = new QTextBrowser;
    m_details->setObjectName(QStringLiteral("hardwareDetails"));
    m_details->setAccessibleName(tr("Formats of the selected model"));
    m_details->setToolTip(toolTipOf({tr("Every format of the selected model on this hardware, the best first.")}));
    m_details->setOpenLinks(false);
    m_details->setFrameShape(QFrame::NoFrame);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HardwarePage::showDetails);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setSizes({100 * kGrid, 35 * kGrid});
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_sentence);
    column->addWidget(m_basis);
    column->addWidget(splitter, 1);
    return page;
}

QWidget* HardwarePage::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = actionButton(tr("&Back"), "hardwareBack", tr("Returns to the page from which you came."));
    connect(back, &QPushButton::clicked, this, &HardwarePage::left);
    m_state = captionLabel(tr("computing…"));
    m_state->setWordWrap(false);
    m_state->setVisible(false);
    row->addWidget(back);
    row->addStretch();
    row->addWidget(m_state);
    return bar;
}

void HardwarePage::setHasPlan(bool hasPlan)
{
    if (hasPlan == m_hasPlan)
        return;
    m_hasPlan = hasPlan;
    fillRequests();
    ask();
}

void HardwarePage::fillRequests()
{
    const QSignalBlocker quiet(m_requests);
    m_requests->clear();
    if (m_hasPlan)
        m_requests->addItem(tr("the open plan"), QString());
    for (const WorkloadTemplate& entry : m_catalog->templates)
        m_requests->addItem(text(TextKey{"Template", entry.name.c_str()}), toQString(entry.id));
    const int usual = m_requests->findData(QStringLiteral("enterprise-100"));
    m_requests->setCurrentIndex(m_hasPlan || usual < 0 ? 0 : usual);
}

Scenario HardwarePage::chosenScenario() const
{
    const WorkloadTemplate* entry = m_catalog->workloadTemplate(m_requests->currentData().toString().toStdString());
    return entry != nullptr ? scenarioFromTemplate(*entry, m_today.toStdString()) : m_session->scenario();
}

void HardwarePage::ask()
{
    const Platform* platform = m_catalog->platform(m_machine->currentData().toString().toStdString());
    if (!isVisible() || platform == nullptr)
        return;
    {
        const QSignalBlocker quiet(m_nodes);
        m_nodes->setMaximum(platform->maxNodes);
    }
    const int quality = m_quality->currentData().toInt();
    m_state->setVisible(true);
    m_newest.request({m_catalog, chosenScenario(), platform->id, m_nodes->value(),
                      quality < 0 ? std::nullopt : std::optional(static_cast<QualityFloor>(quality)), m_profiles});
}

HardwarePage::Answer HardwarePage::answerTo(const Request& request, const Language& language, const std::stop_token& stop)
{
    const auto hardware = hardwareOfPlatform(*request.catalog, request.platformId, request.nodes);
    if (!hardware)
        return {request, tl::unexpected(hardware.error()), {}};
    Answer answer{request, capacityOfHardware(*request.catalog, request.scenario, *hardware, {{}, request.quality, request.profiles}, stop), {}};
    if (answer.capacity)
        answer.table = hardwareTable(*answer.capacity, language);
    return answer;
}

void HardwarePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void HardwarePage::showAnswer()
{
    m_state->setVisible(false);
    const auto answer = m_newest.answer();
    m_sentence->setText(answer->capacity ? text(hardwareAnswer(*answer->capacity)) : text(answer->capacity.error()));
    m_basis->setText(answer->capacity ? text(modelOrderBasis()) : QString());
    m_model->setTable(answer->table);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, qMin(m_table->columnWidth(i), kWidestColumn));
    m_table->selectRow(0);
    showDetails();
}

void HardwarePage::showDetails()
{
    const auto answer = m_newest.answer();
    const QModelIndex current = m_table->currentIndex();
    QString html;
    if (answer && answer->capacity && current.isValid() && std::size_t(current.row()) < answer->capacity->models.size())
        for (const std::string& line : hardwareDetails(*answer->capacity, answer->capacity->models[std::size_t(current.row())], uiLanguage(currentLanguage())))
            html += QStringLiteral("<p>%1</p>").arg(plainText(toQString(line)));
    m_details->setHtml(html);
}

}  // namespace sizewright
