// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/model_headroom.h"

#include <algorithm>

namespace sizewright {

std::optional<ModelHeadroom> modelHeadroom(const Option& o, double tokens, double requests, int times)
{
    if (!o.memory || o.memory->shortage == MemoryShortage::Unknown)
        return std::nullopt;
    const Deployment& d = o.deployment;
    const MemoryFootprint& m = *o.memory;
    const double cache = kvCacheSize(*d.model, *d.kvFormat).bytesAt(tokens) * requests;
    const double needs = times * (double(m.modelWeights.raw()) + cache);
    double usable = double((m.device.budget - m.device.activations - m.device.runtime).raw()) * d.devices();
    if (d.engine->speedModel == SpeedModel::Hybrid && m.host.capacity)
        usable += double((*m.host.capacity - m.host.runtime).raw()) * d.nodes;
    return ModelHeadroom{needOf(needs), capacityOf(std::max(usable, 0.0))};
}

void judgeModelHeadroom(Option& o, const Requirement& r, double carried)
{
    const int times = r.scenario->demand.modelHeadroom;
    if (times <= 1)
        return;
    const auto room = modelHeadroom(o, r.load.inputTokens + r.load.outputTokens, carried, times);
    if (!room)
        return;
    if (!room->holds()) {
        o.reasons.push_back({"model_headroom",
                             SIZEWRIGHT_TR_NOOP("Reason", "A model {times} times as large needs {needs} of weights and cache; beside the engine's own "
                                                          "memory there are {has}: {short} short. The model that is planned does fit."),
                             {{"times", std::int64_t(times)},
                              {"needs", Gigabytes{room->needs, 0}},
                              {"has", Gigabytes{room->usable, 0}},
                              {"short", Gigabytes{room->needs - room->usable, 0}}}});
        refuse(o, Refusal::FallsShort, double(room->needs.raw()) / std::max(double(room->usable.raw()), 1.0) - 1);
        return;
    }
    o.notes.push_back({"model_headroom_rule",
                       SIZEWRIGHT_TR_NOOP("Note", "Also holds a model {times} times as large ({needs} of weights and cache; {has} are there). The rule is "
                                                  "coarse: sizes do not grow by a fixed factor, and new formats decide as much as parameters."),
                       {{"times", std::int64_t(times)}, {"needs", Gigabytes{room->needs, 0}}, {"has", Gigabytes{room->usable, 0}}}});
}

}  // namespace sizewright
