// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

#include "core/scenario/scenario.h"

namespace sizewright {

class PlanSession;

/// An edit of the scenario, kept as its values before and after. Neighbours with the same non-empty key become one.
class ScenarioCommand : public QUndoCommand {
public:
    ScenarioCommand(PlanSession* session, const QString& text, Scenario before, Scenario after, QString mergeKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    PlanSession* m_session;
    Scenario m_before;
    Scenario m_after;
    QString m_mergeKey;
};

}  // namespace sizewright
