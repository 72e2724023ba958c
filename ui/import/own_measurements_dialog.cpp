// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/own_measurements_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/calibration/own_measurements.h"
#include "ui/import/measurements_table.h"
#include "ui/models/measurements_model.h"
#include "ui/session/plan_session.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

/// More lines than this are no help beside the table.
constexpr int kMostLines = 6;

QString metricText(BandMetric metric)
{
    switch (metric) {
    case BandMetric::Tpot:
        return OwnMeasurementsDialog::tr("time per token");
    case BandMetric::Ttft:
        return OwnMeasurementsDialog::tr("time to first token");
    case BandMetric::Throughput:
        return OwnMeasurementsDialog::tr("time at full load");
    case BandMetric::Prefill:
        break;
    }
    return OwnMeasurementsDialog::tr("time of prompts");
}

QString percent(double factor)
{
    const QString text = toQString(formatPercent(factor - 1, 0, currentLanguage()));
    return factor > 1 ? QLatin1Char('+') + text : text;
}

}  // namespace

OwnMeasurementsDialog::OwnMeasurementsDialog(PlanSession* session, QWidget* parent)
    : QDialog(parent), m_session(session), m_table(new MeasurementsTable), m_learned(bodyLabel())
{
    setObjectName(QStringLiteral("ownMeasurementsDialog"));
    setWindowTitle(tr("Own measurements"));
    resize(320 * kGrid, 130 * kGrid);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_learned->setObjectName(QStringLiteral("learnedLabel"));
    auto* add = actionButton(tr("&Import…"), "importMeasurements", tr("Adds the results of a benchmark to the plan."));
    m_remove = actionButton(tr("&Remove"), "removeMeasurements", tr("Takes the chosen measurements out of the plan. Undo brings them back."));
    auto* close = actionButton(tr("C&lose"), "closeMeasurements", tr("Closes this window; the plan stays open."));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(2 * kGrid);
    bar->addWidget(add);
    bar->addWidget(m_remove);
    bar->addStretch();
    bar->addWidget(close);
    for (QPushButton* button : {add, m_remove, close})
        button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(captionLabel(tr("They belong to this plan and are saved with it. Its speeds on these machines rest on them.")));
    column->addWidget(m_learned);
    column->addWidget(m_table, 1);
    column->addLayout(bar);
    connect(add, &QPushButton::clicked, this, &OwnMeasurementsDialog::importRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_session->removeMeasurements(tr("Remove measurements"), m_table->chosen()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OwnMeasurementsDialog::showChosen);
    connect(m_session, &PlanSession::catalogChanged, this, &OwnMeasurementsDialog::reload);
    connect(m_session, &PlanSession::documentChanged, this, &OwnMeasurementsDialog::reload);
    reload();
}

QString OwnMeasurementsDialog::learned() const
{
    const Catalog& catalog = m_session->catalog();
    QStringList lines;
    for (const MachineCalibration& m : catalog.calibration.machines) {
        const Model* model = catalog.model(m.modelId);
        const Accelerator* device = catalog.accelerator(m.deviceId);
        const Engine* engine = catalog.engine(m.engineId);
        if (model == nullptr || device == nullptr || engine == nullptr)
            continue;
        lines << tr("%1 on %2 with %3: %4 %5, range %6 to %7, figures: %8")
                     .arg(toQString(model->name), toQString(device->name), toQString(engine->name), metricText(m.metric), percent(m.factor),
                          percent(m.band.low), percent(m.band.high), toQString(formatInteger(m.rows, currentLanguage())));
    }
    if (lines.isEmpty())
        return tr("There are none yet.");
    const auto more = lines.size() - kMostLines;
    if (more > 0) {
        lines = lines.mid(0, kMostLines);
        lines << tr("… and %1 more").arg(more);
    }
    return lines.join(QLatin1Char('\n'));
}

void OwnMeasurementsDialog::reload()
{
    const std::vector<MeasuredRow>& rows = m_session->project().own.measurements;
    m_table->measurements()->setRows(m_session->catalog(), rows, compareWithPrediction(m_session->catalog(), rows));
    m_learned->setText(learned());
    showChosen();
}

void OwnMeasurementsDialog::showChosen()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
}

}  // namespace sizewright
