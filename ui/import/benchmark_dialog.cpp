// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/benchmark_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "core/calibration/own_measurements.h"
#include "ui/import/measurements_table.h"
#include "ui/models/measurements_model.h"
#include "ui/session/plan_session.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kMostDevices = 100'000;
constexpr int kLongestVersion = 100;

template <class T>
void fill(QComboBox* box, const std::vector<T>& entries)
{
    for (const T& entry : entries)
        box->addItem(toQString(entry.name), toQString(entry.id));
}

/// What all rows have in common; empty where they differ.
template <class T>
T common(const std::vector<MeasuredRow>& rows, T MeasuredRow::*field)
{
    const auto differs = [&](const MeasuredRow& row) { return row.*field != rows.front().*field; };
    return rows.empty() || std::any_of(rows.begin(), rows.end(), differs) ? T() : rows.front().*field;
}

void choose(QComboBox* box, const std::string& id)
{
    if (const int place = box->findData(toQString(id)); place >= 0 && !id.empty())
        box->setCurrentIndex(place);
}

void choose(QSpinBox* box, const std::optional<double>& value)
{
    if (value && *value >= 1 && *value <= box->maximum())
        box->setValue(static_cast<int>(*value));
}

std::optional<int> stated(const QSpinBox* box)
{
    return box->value() > 0 ? std::optional<int>(box->value()) : std::nullopt;
}

QString factName(MissingFact fact)
{
    switch (fact) {
    case MissingFact::Model:
        return BenchmarkDialog::tr("model");
    case MissingFact::WeightFormat:
        return BenchmarkDialog::tr("weight format");
    case MissingFact::Engine:
        return BenchmarkDialog::tr("engine");
    case MissingFact::EngineVersion:
        return BenchmarkDialog::tr("engine's version");
    case MissingFact::Device:
        return BenchmarkDialog::tr("device");
    case MissingFact::DeviceCount:
        return BenchmarkDialog::tr("number of devices");
    case MissingFact::HostCpu:
        return BenchmarkDialog::tr("CPU");
    case MissingFact::Sockets:
        return BenchmarkDialog::tr("sockets");
    case MissingFact::MemoryChannels:
        break;
    }
    return BenchmarkDialog::tr("memory channels");
}

QFormLayout* makeForm()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(4 * kGrid);
    form->setVerticalSpacing(2 * kGrid);
    return form;
}

}  // namespace

BenchmarkDialog::BenchmarkDialog(PlanSession* session, BenchmarkResult result, QWidget* parent)
    : QDialog(parent), m_session(session), m_result(std::move(result)), m_table(new MeasurementsTable)
{
    setObjectName(QStringLiteral("benchmarkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import measurements"));
    resize(260 * kGrid, 150 * kGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 5 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(bodyLabel(tr("%1: results of %2. What the file does not say, you must: no figure is guessed.")
                                    .arg(toQString(m_result.name), toQString(toolName(m_result.tool)))));
    auto* forms = new QHBoxLayout;
    forms->setSpacing(8 * kGrid);
    auto* left = makeForm();
    m_right = makeForm();
    forms->addLayout(left, 3);
    forms->addLayout(m_right, 2);
    addFacts(left, m_right);
    column->addLayout(forms);
    m_table->setColumnHidden(MeasurementsModel::ModelName, true);
    m_table->setColumnHidden(MeasurementsModel::Machine, true);
    column->addWidget(m_table, 1);
    m_warnings = captionLabel();
    m_warnings->setObjectName(QStringLiteral("benchmarkWarnings"));
    m_missing = bodyLabel();
    m_missing->setObjectName(QStringLiteral("missingFacts"));
    column->addWidget(m_warnings);
    column->addWidget(m_missing);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_calibrate = buttons->button(QDialogButtonBox::Ok);
    m_calibrate->setObjectName(QStringLiteral("calibrateButton"));
    m_calibrate->setText(tr("&Calibrate on these measurements"));
    m_calibrate->setMinimumWidth(m_calibrate->sizeHint().width() + 6 * kGrid);
    m_calibrate->setToolTip(toolTipOf({tr("Puts them into the plan. Its figures for this machine move towards them and their ranges narrow.")}));
    connect(buttons, &QDialogButtonBox::accepted, this, &BenchmarkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BenchmarkDialog::reject);
    column->addWidget(buttons);
    fillChoices();
    preset();
    compare();
}

QComboBox* BenchmarkDialog::addChoice(QFormLayout* form, const char* name, const QString& label, const QString& meaning)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(withoutMnemonic(label));
    box->setToolTip(toolTipOf({meaning}));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    box->addItem(tr("Choose…"));
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &BenchmarkDialog::compare);
    return box;
}

QSpinBox* BenchmarkDialog::addCount(QFormLayout* form, const char* name, const QString& label, const QString& meaning, int most)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(withoutMnemonic(label));
    box->setToolTip(toolTipOf({meaning}));
    box->setRange(0, most);
    box->setSpecialValueText(tr("Choose…"));
    box->setLocale(localeOf(currentLanguage()));
    form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &BenchmarkDialog::compare);
    return box;
}

void BenchmarkDialog::addFacts(QFormLayout* left, QFormLayout* right)
{
    m_model = addChoice(left, "benchmarkModel", tr("&Model"), tr("The model that ran. Chosen where its name in the file fits exactly one."));
    m_format = addChoice(left, "benchmarkFormat", tr("Weight &format"), tr("The format in which its weights were stored."));
    m_engine = addChoice(left, "benchmarkEngine", tr("&Engine"), tr("The engine that served it."));
    m_version = new QLineEdit;
    m_version->setObjectName(QStringLiteral("benchmarkVersion"));
    m_version->setAccessibleName(tr("Engine's version"));
    m_version->setToolTip(toolTipOf({tr("As the engine calls itself, such as 0.11.0. Speeds change from version to version.")}));
    m_version->setMaxLength(kLongestVersion);
    left->addRow(tr("Engine's &version"), m_version);
    connect(m_version, &QLineEdit::textChanged, this, &BenchmarkDialog::compare);
    m_device = addChoice(right, "benchmarkDevice", tr("&Device"), tr("The accelerator. Chosen where its name in the file fits exactly one."));
    m_count = addCount(right, "benchmarkCount", tr("&Number of devices"), tr("Over all nodes; what one copy of the model or several ran on."), kMostDevices);
    m_nodes = addCount(right, "benchmarkNodes", tr("No&des"), tr("Machines that the devices were spread over."), kMostDevices);
    m_nodes->setMinimum(1);
    m_nodes->setSpecialValueText({});
    m_cpu = addChoice(right, "benchmarkCpu", tr("C&PU"), tr("The host's processor, which works along in hybrids."));
    m_sockets = addCount(right, "benchmarkSockets", tr("&Sockets"), tr("Processors of the host."), 16);
    m_channels = addCount(right, "benchmarkChannels", tr("Memory c&hannels"), tr("Populated memory channels of each processor."), 64);
}

void BenchmarkDialog::fillChoices()
{
    const Catalog& catalog = m_session->catalog();
    fill(m_model, catalog.models);
    fill(m_format, catalog.weightFormats);
    fill(m_engine, catalog.engines);
    fill(m_device, catalog.accelerators);
    fill(m_cpu, catalog.cpus);
}

/// Shows what was recognised, and nothing else.
void BenchmarkDialog::preset()
{
    const std::vector<MeasuredRow> rows = completeRuns(m_session->catalog(), m_result, {}).rows;
    choose(m_model, common(rows, &MeasuredRow::modelId));
    choose(m_format, common(rows, &MeasuredRow::formatId));
    choose(m_engine, common(rows, &MeasuredRow::engineId));
    choose(m_device, common(rows, &MeasuredRow::deviceId));
    choose(m_count, common(rows, &MeasuredRow::devices));
    choose(m_nodes, common(rows, &MeasuredRow::nodes));
    m_version->setText(toQString(common(rows, &MeasuredRow::engineVersion)).left(kLongestVersion));
}

MeasurementFacts BenchmarkDialog::facts() const
{
    const auto id = [](const QComboBox* box) { return box->currentData().toString().toStdString(); };
    MeasurementFacts facts;
    facts.modelId = id(m_model);
    facts.formatId = id(m_format);
    facts.engineId = id(m_engine);
    facts.engineVersion = m_version->text().trimmed().toStdString();
    facts.deviceId = id(m_device);
    facts.devices = stated(m_count);
    if (m_nodes->value() > 1)
        facts.nodes = m_nodes->value();
    const Engine* engine = m_session->catalog().engine(facts.engineId);
    if (engine == nullptr || engine->speedModel != SpeedModel::Hybrid)
        return facts;
    facts.cpuId = id(m_cpu);
    facts.sockets = stated(m_sockets);
    facts.memoryChannels = stated(m_channels);
    return facts;
}

/// The host counts where it works along.
void BenchmarkDialog::showHost()
{
    const Engine* engine = m_session->catalog().engine(m_engine->currentData().toString().toStdString());
    const bool hybrid = engine != nullptr && engine->speedModel == SpeedModel::Hybrid;
    for (QWidget* input : {static_cast<QWidget*>(m_cpu), static_cast<QWidget*>(m_sockets), static_cast<QWidget*>(m_channels)}) {
        input->setVisible(hybrid);
        m_right->labelForField(input)->setVisible(hybrid);
    }
}

void BenchmarkDialog::compare()
{
    if (m_calibrate == nullptr)
        return;
    showHost();
    const Catalog& catalog = m_session->catalog();
    m_runs = completeRuns(catalog, m_result, facts());
    EvaluationResult compared = compareWithPrediction(catalog, m_runs.rows);
    // As long as a fact is missing there is nothing to predict; what it is stands below.
    if (!m_runs.missing.empty())
        compared.rows.assign(m_runs.rows.size(), {});
    m_table->measurements()->setRows(catalog, m_runs.rows, compared);
    QStringList warnings;
    for (const Message& warning : m_runs.warnings)
        warnings << text(warning);
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    QStringList missing;
    for (const MissingFact fact : m_runs.missing)
        missing << factName(fact);
    m_missing->setText(missing.isEmpty() ? QString() : tr("Still to be stated: %1.").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
    const bool predicted = std::any_of(compared.rows.begin(), compared.rows.end(), [](const EvaluatedRow& row) { return row.predicted.has_value(); });
    m_calibrate->setEnabled(missing.isEmpty() && predicted);
}

void BenchmarkDialog::accept()
{
    if (!m_calibrate->isEnabled())
        return;
    OwnItems items;
    items.measurements = m_runs.rows;
    if (const auto added = m_session->addOwnItems(tr("Calibrate on %1").arg(toQString(m_result.name)), items); !added)
        emit failed(text(added.error()));
    QDialog::accept();
}

}  // namespace sizewright
