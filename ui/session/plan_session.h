// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#ifndef Q_MOC_RUN
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/project/project.h"
#include "ui/session/plan_worker.h"
#endif

namespace sizewright {

/// The open document: a project, its undo stack, and the plan that follows from it. Every edit goes through here; the plan
/// is recomputed on a thread of its own a moment after the last edit, and results of an older generation are dropped.
class PlanSession : public QObject {
    Q_OBJECT

public:
    /// A finished computation: the input it belongs to and what came of it. The plan points into the catalog.
    struct Outcome {
        std::shared_ptr<const Catalog> catalog;
        Scenario scenario;
        Result<Plan> plan;
    };

    explicit PlanSession(std::shared_ptr<const Catalog> catalog, QObject* parent = nullptr);
    /// With a planner other than makePlan over the catalog.
    PlanSession(std::shared_ptr<const Catalog> catalog, Planner planner, QObject* parent = nullptr);
    ~PlanSession() override;

    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] std::shared_ptr<const Catalog> sharedCatalog() const { return m_catalog; }
    /// Plans over another shipped catalog from now on, with the project's own items added; an open plan is computed again.
    void setBaseCatalog(std::shared_ptr<const Catalog> catalog);
    [[nodiscard]] const Scenario& scenario() const { return m_project.scenario; }
    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undoStack; }

    /// Applies an edit as one undoable command named `text`. Edits with the same non-empty `mergeKey` in a row become one
    /// command (a dragged slider). Nothing happens if the scenario does not change.
    void edit(const QString& text, const std::function<void(Scenario&)>& change, const QString& mergeKey = {});

    /// Adds models that the catalog does not have as one undoable command, and plans for the first of them.
    /// @error those of withOwnItems; the document stays as it was
    [[nodiscard]] Result<void> addOwnItems(const QString& text, const OwnItems& items);

    /// Takes own measurements out by their ids, as one undoable command; nothing happens if none of them is there.
    void removeMeasurements(const QString& text, const std::vector<std::string>& ids);

    /// Applies an edit of the quotes, or of how they are judged, like edit; the plan stays as it is.
    /// @error those of validateTender; the document stays as it was
    Result<void> editTender(const QString& text, const std::function<void(Tender&)>& change, const QString& mergeKey = {});

    void newPlan(const WorkloadTemplate& entry, const QString& planDate);
    /// On an error the document stays as it was.
    [[nodiscard]] Result<void> open(const QString& file);
    /// Opens a copy that has no file yet, such as a sample.
    [[nodiscard]] Result<void> openCopy(const QString& file);
    [[nodiscard]] Result<void> save(const QString& file);
    [[nodiscard]] QString filePath() const { return m_filePath; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    /// "R1 for 100 users", the file's name, or "Untitled plan".
    [[nodiscard]] QString displayName() const;

    /// The newest result, or the first answer of one that is under way; null before the first. It stays valid while the caller
    /// holds it.
    [[nodiscard]] std::shared_ptr<const Outcome> outcome() const { return m_outcome; }
    /// The newest finished plan; null before the first and after a failure.
    [[nodiscard]] const Plan* plan() const;
    /// Whether a computation for a newer scenario is under way.
    [[nodiscard]] bool isComputing() const { return m_computing; }
    /// Milliseconds to wait after an edit; tests set 0.
    void setDebounce(int milliseconds) { m_debounce.setInterval(milliseconds); }

signals:
    void scenarioChanged();
    void tenderChanged();
    void computingChanged(bool computing);
    void outcomeChanged();
    void documentChanged();  ///< another file, another name, or a new plan
    void modifiedChanged(bool modified);
    void catalogChanged();  ///< the plan's own models are others

private:
    friend class ScenarioCommand;
    friend class OwnItemsCommand;
    friend class TenderCommand;
    void applyOwnItems(const OwnItems& items, const Scenario& scenario);
    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// The shipped catalog with the project's own items.
    [[nodiscard]] Result<std::shared_ptr<const Catalog>> catalogOf(const OwnItems& items) const;
    Result<void> load(Result<Project> project, const QString& file);
    void applyScenario(const Scenario& scenario);
    void replaceProject(Project project, const QString& file);
    void scheduleRecompute();
    void recompute();
    void finish(quint64 generation, Scenario scenario, Result<Plan> plan);
    void setComputing(bool computing);

    std::shared_ptr<const Catalog> m_shipped;
    std::shared_ptr<const Catalog> m_catalog;  ///< with the project's own items
    bool m_plansOverCatalog = false;
    Project m_project;
    QString m_filePath;
    QUndoStack m_undoStack;
    QTimer m_debounce;
    std::shared_ptr<const Outcome> m_outcome;
    quint64 m_generation = 0;
    bool m_computing = false;
    std::unique_ptr<PlanWorker> m_worker;
};

}  // namespace sizewright
