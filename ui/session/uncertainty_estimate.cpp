// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/uncertainty_estimate.h"

#include "ui/support/language.h"

namespace sizewright {
namespace {

UncertaintyEstimate::Answer answerTo(const UncertaintyEstimate::Request& request, const std::stop_token& stop)
{
    UncertaintyEstimate::Answer answer{request, std::nullopt, 0};
    const PlanSession::Outcome& outcome = *request.outcome;
    if (!outcome.plan)
        return answer;
    const std::vector<Option>& options = outcome.plan->options;
    while (answer.option < options.size() && toQString(options[answer.option].id) != request.optionId)
        ++answer.option;
    UncertaintyOptions draws;
    draws.also = answer.option;
    draws.memoryShock = request.memoryShock;
    if (auto uncertainty = estimateUncertainty(*outcome.catalog, outcome.scenario, *outcome.plan, draws, stop))
        answer.uncertainty = std::move(*uncertainty);
    return answer;
}

}  // namespace

UncertaintyEstimate::UncertaintyEstimate(QObject* parent) : QObject(parent), m_newest(answerTo, [this] { emit answered(); }) {}

}  // namespace sizewright
