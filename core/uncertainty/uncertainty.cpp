// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/uncertainty.h"

#include <algorithm>

#include "core/uncertainty/uncertain_plan.h"

namespace sizewright {

const OptionUncertainty* PlanUncertainty::find(std::size_t planOption) const
{
    const auto found = std::ranges::find(options, planOption, &OptionUncertainty::option);
    return found == options.end() ? nullptr : &*found;
}

Result<PlanUncertainty> estimateUncertainty(const Catalog& catalog, const Scenario& scenario, const Plan& plan,
                                            const UncertaintyOptions& options, std::stop_token stop)
{
    if (options.draws < 1)
        return failure(ErrorId::OutOfRange, "draws", "at least one draw is needed");
    PlanUncertainty result;
    result.draws = options.draws;
    result.memoryShock = options.memoryShock;
    result.years = scenario.finance.horizonYears;
    const auto uncertain = uncertainPlan(catalog, scenario, plan, options, result);
    if (!uncertain)
        return tl::unexpected(uncertain.error());
    if (const auto drawn = drawUncertainty(*uncertain, options, result, stop); !drawn)
        return tl::unexpected(drawn.error());
    result.inputs = uncertain->inputs;
    return result;
}

}  // namespace sizewright
