// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_session.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#include "core/calibration/own_measurements.h"
#include "core/plan/candidates.h"
#include "ui/session/own_items_command.h"
#include "ui/session/scenario_command.h"
#include "ui/session/tender_command.h"

namespace sizewright {

namespace {

constexpr int kDebounceMilliseconds = 120;
/// More threads than this gain nothing over the start-up cost of a plan that takes milliseconds.
constexpr unsigned kMostThreads = 4;

Planner catalogPlanner(const std::shared_ptr<const Catalog>& catalog)
{
    PlanOptions options;
    options.threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads));
    // The worker runs one plan at a time.
    const auto profiles = std::make_shared<ProfileTable>();
    options.profiles = profiles.get();
    return [catalog, options, profiles](const Scenario& scenario, std::stop_token stop, const FirstAnswer& first) {
        PlanOptions withFirst = options;
        withFirst.firstAnswer = first;
        return makePlan(*catalog, scenario, withFirst, std::move(stop));
    };
}

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

}  // namespace

PlanSession::PlanSession(std::shared_ptr<const Catalog> catalog, QObject* parent)
    : PlanSession(catalog, catalogPlanner(catalog), parent)
{
    m_plansOverCatalog = true;
}

PlanSession::PlanSession(std::shared_ptr<const Catalog> catalog, Planner planner, QObject* parent)
    : QObject(parent), m_shipped(std::move(catalog)), m_catalog(m_shipped)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMilliseconds);
    connect(&m_debounce, &QTimer::timeout, this, &PlanSession::recompute);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool clean) { emit modifiedChanged(!clean); });

    // The worker is joined before this object dies, so `this` is valid wherever the worker uses it.
    m_worker = std::make_unique<PlanWorker>(
        std::move(planner), [this](std::uint64_t generation, Scenario scenario, Result<Plan> plan) {
            auto made = std::make_shared<std::pair<Scenario, Result<Plan>>>(std::move(scenario), std::move(plan));
            QMetaObject::invokeMethod(
                this, [this, generation, made] { finish(generation, std::move(made->first), std::move(made->second)); },
                Qt::QueuedConnection);
        });
}

PlanSession::~PlanSession()
{
    m_worker.reset();
    disconnect(&m_undoStack, nullptr, this, nullptr);
}

void PlanSession::setBaseCatalog(std::shared_ptr<const Catalog> catalog)
{
    const bool open = m_generation > 0;
    m_shipped = std::move(catalog);
    ++m_generation;
    setCatalog(catalogOf(m_project.own).value_or(m_shipped));
    if (open) {
        setComputing(true);
        recompute();
    } else {
        m_generation = 0;
    }
    emit outcomeChanged();
}

void PlanSession::edit(const QString& text, const std::function<void(Scenario&)>& change, const QString& mergeKey)
{
    Scenario after = m_project.scenario;
    change(after);
    if (after == m_project.scenario)
        return;
    m_undoStack.push(new ScenarioCommand(this, text, m_project.scenario, std::move(after), mergeKey));
}

Result<void> PlanSession::editTender(const QString& text, const std::function<void(Tender&)>& change, const QString& mergeKey)
{
    Tender after = m_project.tender;
    change(after);
    if (after == m_project.tender)
        return {};
    if (auto valid = validateTender(after); !valid)
        return valid;
    m_undoStack.push(new TenderCommand(this, text, m_project.tender, std::move(after), mergeKey));
    return {};
}

void PlanSession::newPlan(const WorkloadTemplate& entry, const QString& planDate)
{
    Project project;
    project.scenario = scenarioFromTemplate(entry, planDate.toStdString());
    replaceProject(std::move(project), {});
}

Result<void> PlanSession::load(Result<Project> project, const QString& file)
{
    if (!project)
        return tl::unexpected(project.error());
    // Before the document is touched, so that items that do not fit the catalog leave it as it is.
    if (const auto merged = catalogOf(project->own); !merged)
        return tl::unexpected(merged.error());
    replaceProject(std::move(*project), file);
    return {};
}

Result<void> PlanSession::open(const QString& file)
{
    return load(loadProject(pathOf(file)), file);
}

Result<void> PlanSession::openCopy(const QString& file)
{
    return load(loadProject(pathOf(file)), {});
}

Result<void> PlanSession::addOwnItems(const QString& text, const OwnItems& items)
{
    OwnItems after = m_project.own;
    mergeOwnItems(after, items);
    if (const auto merged = catalogOf(after); !merged)
        return tl::unexpected(merged.error());
    Scenario scenario = m_project.scenario;
    if (!items.models.empty())
        scenario.modelId = items.models.front().id;
    m_undoStack.push(new OwnItemsCommand(this, text, {m_project.own, m_project.scenario}, {after, scenario}));
    return {};
}

void PlanSession::removeMeasurements(const QString& text, const std::vector<std::string>& ids)
{
    OwnItems after = m_project.own;
    const auto isChosen = [&](const MeasuredRow& row) { return std::find(ids.begin(), ids.end(), row.id) != ids.end(); };
    if (std::erase_if(after.measurements, isChosen) > 0)
        m_undoStack.push(new OwnItemsCommand(this, text, {m_project.own, m_project.scenario}, {after, m_project.scenario}));
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

Result<std::shared_ptr<const Catalog>> PlanSession::catalogOf(const OwnItems& items) const
{
    if (items.empty())
        return m_shipped;
    return calibratedCatalog(*m_shipped, items).map([](Catalog catalog) {
        return std::shared_ptr<const Catalog>(std::make_shared<Catalog>(std::move(catalog)));
    });
}

void PlanSession::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    if (catalog == m_catalog)
        return;
    m_catalog = std::move(catalog);
    if (m_plansOverCatalog)
        m_worker->setPlanner(catalogPlanner(m_catalog));
    // Before the signal, because widgets that hear it read the plan of the former catalog no more.
    m_outcome.reset();
    emit catalogChanged();
}

void PlanSession::applyOwnItems(const OwnItems& items, const Scenario& scenario)
{
    const auto catalog = catalogOf(items);
    if (!catalog)
        return;
    m_project.own = items;
    m_project.scenario = scenario;
    ++m_generation;
    setCatalog(*catalog);
    scheduleRecompute();
    emit scenarioChanged();
    emit outcomeChanged();
}

void PlanSession::replaceProject(Project project, const QString& file)
{
    const auto catalog = catalogOf(project.own);
    m_project = std::move(project);
    m_filePath = file;
    m_undoStack.clear();
    m_outcome.reset();
    ++m_generation;
    setCatalog(catalog.value_or(m_shipped));
    setComputing(true);
    recompute();
    emit scenarioChanged();
    emit tenderChanged();
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

void PlanSession::finish(quint64 generation, Scenario scenario, Result<Plan> plan)
{
    if (generation != m_generation)
        return;
    // A change of the catalog makes a new generation, so this plan points into the present one.
    const bool done = !plan || !plan->provisional;
    m_outcome = std::make_shared<const Outcome>(Outcome{m_catalog, std::move(scenario), std::move(plan)});
    if (done)
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
