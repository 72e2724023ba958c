// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/explain_helpers.h"
#include "core/memory/runtime.h"

namespace sizewright::explain {
namespace {

const Source& runtimeSource(const MemoryCase& m)
{
    return m.deployment.engine->runtime.source;
}

DeviceRuntime runtimeOf(const MemoryCase& m)
{
    const Layout& l = m.deployment.layout;
    return deviceRuntime(*m.deployment.engine, m.profile, *m.deployment.device, double(m.footprint.device.capacity.raw()),
                         l.tensorParallel, l.tensorParallel * l.pipelineParallel, m.load.longestContext);
}

const RuntimeStep& stepOf(const MemoryCase& m)
{
    static constexpr RuntimeStep kNone;
    for (const RuntimeStep& step : m.deployment.engine->runtime.steps)
        if (step.below == Bytes() || m.footprint.device.capacity < step.below)
            return step;
    return kNone;
}

Operand floorOperand(const MemoryCase& m)
{
    return fact("least", SIZEWRIGHT_TR_NOOP("Explain", "planning floor"),
                double(m.deployment.engine->runtime.leastActivations.raw()), Unit::Byte, runtimeSource(m));
}

/// The widest layer at two bytes an element for every token of a step, and its logits with their copies at twelve.
Explanation stepActivationsOf(const MemoryCase& m)
{
    const Model& model = *m.deployment.model;
    const RuntimeStep& step = stepOf(m);
    const int tensor = m.deployment.layout.tensorParallel;
    const double perToken = stepActivations(model, 1, 0, tensor) / 2;
    return calculated(
        label(memoryPartName(MemoryPart::Activations)), Unit::Byte,
        "max(least, tokens * elements * 2 + sequences * vocabulary * 12)",
        {floorOperand(m),
         fact("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of a step"), step.tokens, Unit::Token, runtimeSource(m)),
         fact("elements", SIZEWRIGHT_TR_NOOP("Explain", "elements of the widest layer on a device"), perToken, Unit::None,
              model.source),
         fact("sequences", SIZEWRIGHT_TR_NOOP("Explain", "sequences of a step"), step.sequences, Unit::None,
              runtimeSource(m)),
         fact("vocabulary", SIZEWRIGHT_TR_NOOP("Explain", "vocabulary"), model.vocabulary, Unit::None, model.source)});
}

/// One buffer as large as its largest stage.
Explanation graphBuffer(const MemoryCase& m)
{
    const Model& model = *m.deployment.model;
    const GraphRun run = plannedRun(*m.deployment.engine, m.profile, m.load.longestContext, 1);
    const ComputeBuffers buffers = computeBuffers(*m.deployment.engine, model, run);
    return calculated(
        label(memoryPartName(MemoryPart::Activations)), Unit::Byte, "max(least, tokens * (vocabulary + hidden) * 4, layer)",
        {floorOperand(m),
         fact("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of a micro-batch"), run.microBatch, Unit::Token,
              runtimeSource(m)),
         fact("vocabulary", SIZEWRIGHT_TR_NOOP("Explain", "vocabulary"), model.vocabulary, Unit::None, model.source),
         fact("hidden", SIZEWRIGHT_TR_NOOP("Explain", "hidden width"), model.hidden, Unit::None, model.source),
         fact("layer", SIZEWRIGHT_TR_NOOP("Explain", "a layer's masks, activations, and keys and values written out"),
              buffers.further, Unit::Byte, runtimeSource(m))});
}

Explanation activations(const MemoryCase& m)
{
    const Engine& engine = *m.deployment.engine;
    if (engine.runtime.kind == RuntimeKind::Graph)
        return graphBuffer(m);
    if (engine.runtime.kind == RuntimeKind::Pool && stepOf(m).tokens > 0)
        return stepActivationsOf(m);
    return calculated(label(memoryPartName(MemoryPart::Activations)), Unit::Byte, "fixed",
                      {fact("fixed", SIZEWRIGHT_TR_NOOP("Explain", "what the engine takes on each device"),
                            runtimeOf(m).activations, Unit::Byte, runtimeSource(m))});
}

Explanation reserve(const MemoryCase& m)
{
    const DeviceRuntime runtime = runtimeOf(m);
    const bool lean = m.footprint.device.activations < needOf(runtime.activationRoom());
    const double kept = lean ? runtime.leastReserve : runtime.reserve;
    Explanation e = calculated(
        label(memoryPartName(MemoryPart::Reserve)), Unit::Byte, "kept - activations",
        {fact("kept", SIZEWRIGHT_TR_NOOP("Explain", "kept for activations and graphs"), kept, Unit::Byte, runtimeSource(m)),
         derived("activations", SIZEWRIGHT_TR_NOOP("Explain", "activations at the peak"), activations(m))});
    if (lean)
        e.remarks.push_back(label(SIZEWRIGHT_TR_NOOP(
            "Explain",
            "The engine is told to keep less than its default, which would leave nearly nothing for the cache.")));
    return e;
}

Explanation context(const MemoryCase& m)
{
    const EngineRuntime& r = m.deployment.engine->runtime;
    const bool partners = m.deployment.layout.tensorParallel * m.deployment.layout.pipelineParallel > 1;
    std::vector<Operand> operands{fact("driver", SIZEWRIGHT_TR_NOOP("Explain", "driver and libraries"),
                                       double(r.context.raw()), Unit::Byte, runtimeSource(m))};
    if (partners)
        operands.push_back(fact("collectives", SIZEWRIGHT_TR_NOOP("Explain", "buffers of collectives"),
                                double(r.communication.raw()), Unit::Byte, runtimeSource(m)));
    return calculated(label(memoryPartName(MemoryPart::Context)), Unit::Byte, partners ? "driver + collectives" : "driver",
                      std::move(operands));
}

Explanation graphs(const MemoryCase& m)
{
    const EngineRuntime& r = m.deployment.engine->runtime;
    const double beyond = double(r.graphs.raw()) - runtimeOf(m).graphs;
    return calculated(
        label(memoryPartName(MemoryPart::Graphs)), Unit::Byte, "captured - beside",
        {fact("captured", SIZEWRIGHT_TR_NOOP("Explain", "captured decode graphs"), double(r.graphs.raw()), Unit::Byte,
              runtimeSource(m)),
         given("beside", SIZEWRIGHT_TR_NOOP("Explain", "what the engine's share leaves beside it"), beyond, Unit::Byte)});
}

}  // namespace

Explanation working(const MemoryCase& m, MemoryPart part)
{
    switch (part) {
    case MemoryPart::Activations:
        return activations(m);
    case MemoryPart::Reserve:
        return reserve(m);
    case MemoryPart::Graphs:
        return graphs(m);
    default:
        return context(m);
    }
}

}  // namespace sizewright::explain
