// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/option_memory.h"

#include "core/plan/evaluate.h"

namespace sizewright {

Result<MemoryCase> optionMemory(const Catalog& catalog, const Scenario& scenario, const Option& option)
{
    const Deployment& d = option.deployment;
    ProfileTable profiles;
    const ModelProfile* profile = profiles.get(catalog, *d.model, *d.format, *d.kvFormat);
    if (!profile)
        return failure(ErrorId::NotApplicable, "weight_formats/" + d.format->id,
                       "there is no " + d.format->name + " file of " + d.model->name);
    const RequestShape& request = scenario.request;
    const double asked = concurrencyOf(scenario).atHorizon;
    return memoryCase(d, *profile,
                      {double(request.input.raw()), double(request.output().raw()), carriedLoad(scenario, asked, d),
                       double(request.longestContext.raw())});
}

}  // namespace sizewright
