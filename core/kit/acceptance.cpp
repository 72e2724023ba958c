// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/acceptance.h"

#include "core/kit/acceptance_steps.h"

namespace sizewright {
namespace acceptance {

Bound methodBound(double value, const TextKey& basis)
{
    return {BoundOrigin::Method, value, std::nullopt, 0, {"method", basis, {}}};
}

Bound catalogBound(double value, const Source& source, double tolerance)
{
    return {BoundOrigin::Catalog, value, std::nullopt, tolerance,
            {"catalog",
             SIZEWRIGHT_TR_NOOP("Acceptance", "{source}, {date}, grade {grade}"),
             {{"source", source.title}, {"date", source.read}, {"grade", std::string(gradeName(source.grade))}}}};
}

Message noPlanFigure()
{
    return {"no_plan_figure", SIZEWRIGHT_TR_NOOP("Acceptance", "the plan has no figure for this; it is only recorded unless it is promised"), {}};
}

}  // namespace acceptance

Result<AcceptanceProtocol> acceptanceProtocol(const Catalog& catalog, const Scenario& scenario, const Plan& plan, const Option& option,
                                              const Quote* promise)
{
    using namespace acceptance;
    if (!option.memory || !option.memory->fits())
        return failure(ErrorId::NotApplicable, option.id, "this option does not run; there is nothing to accept");
    Context context{catalog, scenario, option, promise, std::nullopt, plan.concurrency};
    if (auto speed = optionSpeed(catalog, scenario, option))
        context.speed.emplace(std::move(*speed));
    AcceptanceProtocol protocol;
    protocol.optionId = option.id;
    protocol.option = optionTitle(option);
    protocol.vendor = promise ? promise->vendor : std::string();
    protocol.target = plan.concurrency;
    protocol.steps.push_back(inventoryStep(context));
    protocol.steps.push_back(burnInStep(context));
    protocol.steps.push_back(identityStep(context));
    addPerformance(context, protocol);
    for (const auto& make : {capacityStep, availabilityStep, powerStep, diskStep, securityStep, handoverStep})
        protocol.steps.push_back(make(context));
    return protocol;
}

}  // namespace sizewright
