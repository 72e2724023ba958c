// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/option_levers.h"

#include "ui/support/language.h"

namespace sizewright {
namespace {

std::vector<LeverResult> leversOf(const PlanSession::Outcome& outcome, const QString& optionId)
{
    if (!outcome.plan)
        return {};
    if (const Option* option = findOption(*outcome.plan, optionId.toStdString()))
        if (auto levers = optionLevers(*outcome.catalog, outcome.scenario, *option))
            return std::move(*levers);
    return {};
}

}  // namespace

OptionLevers::OptionLevers(QObject* parent)
    : QObject(parent), m_newest([](const Request& request, const std::stop_token&) {
                                    return Answer{request.outcome, request.optionId, leversOf(*request.outcome, request.optionId)};
                                },
                                [this] { emit answered(); })
{
}

void OptionLevers::request(std::shared_ptr<const PlanSession::Outcome> outcome, const QString& optionId)
{
    m_newest.request({std::move(outcome), optionId});
}

}  // namespace sizewright
