// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

#include "core/catalog/own_items.h"
#include "core/scenario/scenario.h"

namespace sizewright {

class PlanSession;

/// Models added to the plan, kept as the plan's own items and its scenario before and after.
class OwnItemsCommand : public QUndoCommand {
public:
    struct State {
        OwnItems items;
        Scenario scenario;
    };
    OwnItemsCommand(PlanSession* session, const QString& text, State before, State after);

    void undo() override;
    void redo() override;

private:
    PlanSession* m_session;
    State m_before;
    State m_after;
};

}  // namespace sizewright
