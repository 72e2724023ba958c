// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_session.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#include "ui/session/scenario_command.h"

namespace sizewright {

namespace {

constexpr int kDebounceMilliseconds = 120;
/// More threads than this gain nothing over the start-up cost of a plan that takes milliseconds.
constexpr unsigned kMostThreads = 4;

Planner catalogPlanner(const std::shared_ptr<const Catalog>& catalog)
{
    PlanOptions options;
    options.threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads));
    return [catalog, options](const Scenario& scenario, std::stop_token stop) {
        return makePlan(*catalog, scenario, options, std::move(stop));
    };
}

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

}  // namespace

PlanSession::PlanSession(std::shared_ptr<const Catalog> catalog, QObject* parent)
    : PlanSession(catalog, catalogPlanner(catalog), parent)
{}

PlanSession::PlanSession(std::shared_ptr<const Catalog> catalog, Planner planner, QObject* parent)
    : QObject(parent), m_catalog(std::move(catalog))
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMilliseconds);
    connect(&m_debounce, &QTimer::timeout, this, &PlanSession::recompute);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool clean) { emit modifiedChanged(!clean); });

    // The worker is joined before this object dies, so `this` is valid wherever the worker uses it.
    m_worker = std::make_unique<PlanWorker>(
        std::move(planner), [this](std::uint64_t generation, Scenario scenario, Result<Plan> plan) {
            auto outcome = std::make_shared<const Outcome>(Outcome{m_catalog, std::move(scenario), std::move(plan)});
            QMetaObject::invokeMethod(
                this, [this, generation, outcome] { finish(generation, outcome); }, Qt::QueuedConnection);
        });
}

PlanSession::~PlanSession()
{
    m_worker.reset();
    disconnect(&m_undoStack, nullptr, this, nullptr);
}

void PlanSession::edit(const QString& text, const std::function<void(Scenario&)>& change, const QString& mergeKey)
{
    Scenario after = m_project.scenario;
    change(after);
    if (after == m_project.scenario)
        return;
    m_undoStack.push(new ScenarioCommand(this, text, m_project.scenario, std::move(after), mergeKey));
}

void PlanSession::newPlan(const WorkloadTemplate& entry, const QString& planDate)
{
    Project project;
    project.scenario = scenarioFromTemplate(entry, planDate.toStdString());
    replaceProject(std::move(project), {});
}

Result<void> PlanSession::open(const QString& file)
{
    return loadProject(pathOf(file)).map([&](Project project) { replaceProject(std::move(project), file); });
}

Result<void> PlanSession::openCopy(const QString& file)
{
    return loadProject(pathOf(file)).map([&](Project project) { replaceProject(std::move(project), {}); });
}

Result<void> PlanSession::save(const QString& file)
{
    return saveProject(m_project, pathOf(file)).map([&] {
        m_filePath = file;
        m_undoStack.setClean();
        emit documentChanged();
    });
}

QString PlanSession::displayName() const
{
    if (!m_project.scenario.title.empty())
        return QString::fromStdString(m_project.scenario.title);
    if (!m_filePath.isEmpty())
        return QFileInfo(m_filePath).completeBaseName();
    return tr("Untitled plan");
}

const Plan* PlanSession::plan() const
{
    return m_outcome && m_outcome->plan ? &*m_outcome->plan : nullptr;
}

void PlanSession::applyScenario(const Scenario& scenario)
{
    const bool renamed = m_project.scenario.title != scenario.title;
    m_project.scenario = scenario;
    scheduleRecompute();
    emit scenarioChanged();
    if (renamed)
        emit documentChanged();
}

void PlanSession::replaceProject(Project project, const QString& file)
{
    m_project = std::move(project);
    m_filePath = file;
    m_undoStack.clear();
    m_outcome.reset();
    ++m_generation;
    setComputing(true);
    recompute();
    emit scenarioChanged();
    emit documentChanged();
    emit outcomeChanged();
}

void PlanSession::scheduleRecompute()
{
    ++m_generation;
    m_debounce.start();
    setComputing(true);
}

void PlanSession::recompute()
{
    m_debounce.stop();
    m_worker->submit(m_generation, m_project.scenario);
}

void PlanSession::finish(quint64 generation, std::shared_ptr<const Outcome> outcome)
{
    if (generation != m_generation)
        return;
    m_outcome = std::move(outcome);
    setComputing(false);
    emit outcomeChanged();
}

void PlanSession::setComputing(bool computing)
{
    if (m_computing == computing)
        return;
    m_computing = computing;
    emit computingChanged(computing);
}

}  // namespace sizewright
