// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/scenario_command.h"

#include "ui/session/plan_session.h"

namespace sizewright {

namespace {
constexpr int kMergeableId = 1;
constexpr int kNeverMerged = -1;
}  // namespace

ScenarioCommand::ScenarioCommand(PlanSession* session, const QString& text, Scenario before, Scenario after,
                                 QString mergeKey)
    : QUndoCommand(text), m_session(session), m_before(std::move(before)), m_after(std::move(after)),
      m_mergeKey(std::move(mergeKey))
{}

void ScenarioCommand::undo()
{
    m_session->applyScenario(m_before);
}

void ScenarioCommand::redo()
{
    m_session->applyScenario(m_after);
}

int ScenarioCommand::id() const
{
    return m_mergeKey.isEmpty() ? kNeverMerged : kMergeableId;
}

bool ScenarioCommand::mergeWith(const QUndoCommand* other)
{
    const auto* newer = dynamic_cast<const ScenarioCommand*>(other);
    if (newer == nullptr || newer->m_mergeKey != m_mergeKey)
        return false;
    m_after = newer->m_after;
    setObsolete(m_after == m_before);
    return true;
}

}  // namespace sizewright
