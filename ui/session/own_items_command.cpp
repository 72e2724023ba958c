// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/own_items_command.h"

#include "ui/session/plan_session.h"

namespace sizewright {

OwnItemsCommand::OwnItemsCommand(PlanSession* session, const QString& text, State before, State after)
    : QUndoCommand(text), m_session(session), m_before(std::move(before)), m_after(std::move(after))
{}

void OwnItemsCommand::undo()
{
    m_session->applyOwnItems(m_before.items, m_before.scenario);
}

void OwnItemsCommand::redo()
{
    m_session->applyOwnItems(m_after.items, m_after.scenario);
}

}  // namespace sizewright
