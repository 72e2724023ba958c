// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/explain_memory.h"

#include "core/memory/explain_helpers.h"
#include "core/memory/placement.h"

namespace sizewright {
namespace explain {

Citation cite(const Source& source)
{
    return {source.title, source.read, gradeName(source.grade).front(), source.note};
}

Message label(const TextKey& key)
{
    return {{}, key, {}};
}

Operand given(std::string symbol, const TextKey& name, double value, Unit unit)
{
    return {std::move(symbol), label(name), value, unit, {}, {}};
}

Operand fact(std::string symbol, const TextKey& name, double value, Unit unit, const Source& source)
{
    return {std::move(symbol), label(name), value, unit, cite(source), {}};
}

Operand derived(std::string symbol, const TextKey& name, Explanation how)
{
    const double value = how.value;
    const Unit unit = how.unit;
    return {std::move(symbol), label(name), value, unit, {}, {std::move(how)}};
}

Explanation calculated(Message title, Unit unit, std::string formula, std::vector<Operand> operands)
{
    Explanation e{std::move(title), 0, unit, std::move(formula), std::move(operands), 0, {}};
    e.value = evaluate(e).value_or(0);
    return e;
}

Operand pipelineStages(const MemoryCase& m)
{
    const int stages = m.deployment.layout.pipelineParallel;
    const int layers = m.deployment.model->layers;
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "stages, as the fullest counts");
    const double value = shardsOf(m.deployment, m.profile).stages;
    if (stages <= 1 || stages > layers)
        return given("stages", SIZEWRIGHT_TR_NOOP("Explain", "pipeline stages"), value);
    return derived(
        "stages", name,
        calculated(label(name), Unit::None, "layers / ceil(layers / pipeline)",
                   {fact("layers", SIZEWRIGHT_TR_NOOP("Explain", "layers"), layers, Unit::None, m.deployment.model->source),
                    given("pipeline", SIZEWRIGHT_TR_NOOP("Explain", "pipeline parallel"), stages)}));
}

}  // namespace explain

namespace {

using namespace explain;

Explanation keptFree(const MemoryCase& m)
{
    const DeviceMemory& d = m.footprint.device;
    const Deployment& on = m.deployment;
    Explanation e =
        calculated(label(memoryPartName(MemoryPart::KeptFree)), Unit::Byte, "capacity - max(budget, held)",
                   {fact("capacity", SIZEWRIGHT_TR_NOOP("Explain", "memory of the device"), double(d.capacity.raw()),
                         Unit::Byte, on.device->source),
                    fact("budget", SIZEWRIGHT_TR_NOOP("Explain", "what the engine may use"), double(d.budget.raw()),
                         Unit::Byte, on.engine->source),
                    given("held", SIZEWRIGHT_TR_NOOP("Explain", "what is held"), double(d.total().raw()), Unit::Byte)});
    e.remarks.push_back({{},
                         SIZEWRIGHT_TR_NOOP("Explain", "{engine} uses up to {share} of the device unless told otherwise."),
                         {{"engine", on.engine->name}, {"share", Percent{d.budget / d.capacity, 1}}}});
    return e;
}

Explanation freeOnDevice(const MemoryCase& m)
{
    const DeviceMemory& d = m.footprint.device;
    return calculated(label(memoryPartName(MemoryPart::Free)), Unit::Byte,
                      "budget - weights - cache - activations - runtime",
                      {fact("budget", SIZEWRIGHT_TR_NOOP("Explain", "what the engine may use"), double(d.budget.raw()),
                            Unit::Byte, m.deployment.engine->source),
                       given("weights", SIZEWRIGHT_TR_NOOP("Explain", "weights"), double(d.weights.raw()), Unit::Byte),
                       given("cache", SIZEWRIGHT_TR_NOOP("Explain", "cache"), double(d.kvCache.raw()), Unit::Byte),
                       given("activations", SIZEWRIGHT_TR_NOOP("Explain", "activations and reserve"),
                             double(d.activations.raw()), Unit::Byte),
                       given("runtime", SIZEWRIGHT_TR_NOOP("Explain", "runtime"), double(d.runtime.raw()), Unit::Byte)});
}

Explanation freeOnHost(const MemoryCase& m)
{
    const HostMemoryUse& h = m.footprint.host;
    return calculated(
        label(memoryPartName(MemoryPart::Free)), Unit::Byte, "capacity - weights - reserve",
        {given("capacity", SIZEWRIGHT_TR_NOOP("Explain", "memory of the host"), double(h.capacity.value_or(Bytes()).raw()),
               Unit::Byte),
         given("weights", SIZEWRIGHT_TR_NOOP("Explain", "weights"), double(h.weights.raw()), Unit::Byte),
         given("reserve", SIZEWRIGHT_TR_NOOP("Explain", "system and page cache"), double(h.runtime.raw()), Unit::Byte)});
}

Explanation hostReserve(const MemoryCase& m)
{
    Explanation e = calculated(label(memoryPartName(MemoryPart::HostReserve)), Unit::Byte, "reserve",
                               {given("reserve", SIZEWRIGHT_TR_NOOP("Explain", "planning default"),
                                      double(m.footprint.host.runtime.raw()), Unit::Byte)});
    e.remarks.push_back(label(SIZEWRIGHT_TR_NOOP(
        "Explain",
        "Operating system, engine and page cache of a host that holds weights; a planning default, not a measurement.")));
    return e;
}

}  // namespace

Explanation explainMemory(const Catalog& catalog, const MemoryCase& memory, MemoryPlace place, MemoryPart part)
{
    switch (memoryKind(part)) {
    case MemoryKind::Weights:
        return explain::weights(catalog, memory, place, part);
    case MemoryKind::Cache:
        return explain::cache(memory, part);
    case MemoryKind::Working:
        return explain::working(memory, part);
    case MemoryKind::Runtime:
        return part == MemoryPart::HostReserve ? hostReserve(memory) : explain::working(memory, part);
    case MemoryKind::KeptFree:
        return keptFree(memory);
    case MemoryKind::Free:
        break;
    }
    return place == MemoryPlace::Host ? freeOnHost(memory) : freeOnDevice(memory);
}

std::vector<ExplainedBar> explainedBars(const Catalog& catalog, const MemoryCase& memory)
{
    const MemoryStacks stacks = memoryStacks(memory);
    std::vector<ExplainedBar> bars;
    const auto add = [&](MemoryPlace place, const MemoryStack& stack) {
        for (const MemoryBar& bar : stack.bars)
            bars.push_back({place, bar, explainMemory(catalog, memory, place, bar.part)});
    };
    add(MemoryPlace::Device, stacks.device);
    if (stacks.host)
        add(MemoryPlace::Host, *stacks.host);
    return bars;
}

}  // namespace sizewright
