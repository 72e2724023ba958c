// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/explain_helpers.h"
#include "core/memory/placement.h"
#include "core/memory/weight_parts.h"

namespace sizewright::explain {
namespace {

TextKey className(TensorClass c)
{
    switch (c) {
    case TensorClass::Embedding:
        return SIZEWRIGHT_TR_NOOP("Explain", "embeddings");
    case TensorClass::OutputHead:
        return SIZEWRIGHT_TR_NOOP("Explain", "output head");
    case TensorClass::Norm:
        return SIZEWRIGHT_TR_NOOP("Explain", "norms");
    case TensorClass::Router:
        return SIZEWRIGHT_TR_NOOP("Explain", "routers");
    case TensorClass::AttentionQ:
        return SIZEWRIGHT_TR_NOOP("Explain", "queries");
    case TensorClass::AttentionK:
        return SIZEWRIGHT_TR_NOOP("Explain", "keys");
    case TensorClass::AttentionV:
        return SIZEWRIGHT_TR_NOOP("Explain", "values");
    case TensorClass::AttentionKvLatent:
        return SIZEWRIGHT_TR_NOOP("Explain", "latents");
    case TensorClass::AttentionOutput:
        return SIZEWRIGHT_TR_NOOP("Explain", "attention output");
    case TensorClass::AttentionIndexer:
        return SIZEWRIGHT_TR_NOOP("Explain", "indexer");
    case TensorClass::AttentionState:
        return SIZEWRIGHT_TR_NOOP("Explain", "linear attention");
    case TensorClass::FfnGateUp:
    case TensorClass::SharedGateUp:
    case TensorClass::ExpertGateUp:
        return SIZEWRIGHT_TR_NOOP("Explain", "gate and up");
    case TensorClass::FfnDown:
    case TensorClass::SharedDown:
    case TensorClass::ExpertDown:
        return SIZEWRIGHT_TR_NOOP("Explain", "down");
    case TensorClass::Vision:
        return SIZEWRIGHT_TR_NOOP("Explain", "vision tower");
    case TensorClass::Lookup:
        return SIZEWRIGHT_TR_NOOP("Explain", "lookup tables");
    case TensorClass::Other:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Explain", "other parameters");
}

Message partTitle(const WeightPart& part)
{
    const TextKey name = part.mtp ? SIZEWRIGHT_TR_NOOP("Explain", "multi-token prediction") : className(part.tensorClass);
    return {{}, SIZEWRIGHT_TR_NOOP("Explain", "{tensors} in {type}"), {{"tensors", name}, {"type", part.type->id}}};
}

/// Parameters in blocks of so many bytes, and a scale for each tile where the type has such.
Explanation storedPart(const WeightPart& part, const Source& model)
{
    const BlockType& type = *part.type;
    const bool padded = part.blocks * type.weightsPerBlock != part.parameters;
    std::vector<Operand> operands{
        fact("parameters", SIZEWRIGHT_TR_NOOP("Explain", "parameters"), double(part.parameters), Unit::Parameter, model)};
    if (padded)
        operands.push_back(given("blocks", SIZEWRIGHT_TR_NOOP("Explain", "blocks, each row padded"), double(part.blocks)));
    else
        operands.push_back(fact("perBlock", SIZEWRIGHT_TR_NOOP("Explain", "weights per block"), type.weightsPerBlock,
                                Unit::None, type.source));
    operands.push_back(
        fact("blockBytes", SIZEWRIGHT_TR_NOOP("Explain", "bytes per block"), type.bytesPerBlock, Unit::Byte, type.source));
    std::string formula = padded                     ? "blocks * blockBytes"
                          : type.weightsPerBlock > 1 ? "parameters / perBlock * blockBytes"
                                                     : "parameters * blockBytes";
    if (part.tiles > 0) {
        formula += " + tiles * tileBytes";
        operands.push_back(given("tiles", SIZEWRIGHT_TR_NOOP("Explain", "tiles with a scale"), double(part.tiles)));
        operands.push_back(
            fact("tileBytes", SIZEWRIGHT_TR_NOOP("Explain", "bytes per scale"), type.bytesPerTile, Unit::Byte, type.source));
    }
    return calculated(partTitle(part), Unit::Byte, std::move(formula), std::move(operands));
}

Operand storedOperand(const std::string& symbol, const WeightPart& part, const Source& model)
{
    Operand operand = derived(symbol, {}, storedPart(part, model));
    operand.name = partTitle(part);
    return operand;
}

/// The classes of a part that lie at that place at all; the multi-token module counts to the others.
bool belongs(const MemoryCase& m, MemoryPlace place, MemoryPart part, TensorClass c)
{
    const double share = place == MemoryPlace::Host ? shareOnHost(m, c) : shareOnDevice(m, c);
    return memoryPartOf(c) == part && share > 0;
}

/// What the file holds of a part: the sum of its tensors as they are stored, stretched to the published size of the recipe.
Explanation inFile(const Catalog& catalog, const MemoryCase& m, MemoryPlace place, MemoryPart part)
{
    const Model& model = *m.deployment.model;
    const WeightFormat& format = *m.deployment.format;
    const WeightBreakdown& w = m.profile.weights;
    std::vector<Operand> operands;
    std::string sum;
    const auto add = [&](Operand operand) {
        sum += (sum.empty() ? "" : " + ") + operand.symbol;
        operands.push_back(std::move(operand));
    };
    double all = 0;
    if (const auto parts = weightParts(catalog, model, format, w.mtp > Bytes())) {
        for (const WeightPart& p : *parts) {
            all += double(p.bytes().raw());
            const bool mine = p.mtp ? part == MemoryPart::OtherWeights && place == MemoryPlace::Device
                                    : belongs(m, place, part, p.tensorClass);
            if (mine)
                add(storedOperand("part" + std::to_string(operands.size() + 1), p, model.source));
        }
    }
    Bytes held = part == MemoryPart::OtherWeights && place == MemoryPlace::Device ? w.mtp : Bytes();
    for (int i = 0; i < kTensorClasses; ++i)
        if (const auto c = static_cast<TensorClass>(i); belongs(m, place, part, c))
            held += w.of(c);
    const auto published = std::ranges::find(format.fileSizes, model.id, &WeightFormat::FileSize::modelId);
    if (part == MemoryPart::OtherWeights && place == MemoryPlace::Device) {
        if (w.of(TensorClass::Vision) > Bytes())
            add(derived("vision", SIZEWRIGHT_TR_NOOP("Explain", "vision tower"),
                        calculated(label(className(TensorClass::Vision)), Unit::Byte, "parameters * bytes",
                                   {fact("parameters", SIZEWRIGHT_TR_NOOP("Explain", "parameters"), model.visionParameters,
                                         Unit::Parameter, model.source),
                                    given("bytes", SIZEWRIGHT_TR_NOOP("Explain", "bytes per parameter"), kVisionBytes,
                                          Unit::Byte)})));
        if (model.lookupBytes > 0)
            add(fact("tables", SIZEWRIGHT_TR_NOOP("Explain", "lookup tables"), model.lookupBytes, Unit::Byte, model.source));
    }
    Explanation e{{{}, SIZEWRIGHT_TR_NOOP("Explain", "{part} in the file"), {{"part", memoryPartName(part)}}},
                  double(held.raw()),
                  Unit::Byte,
                  sum.empty() ? "0" : sum,
                  std::move(operands),
                  2,
                  {}};
    if (published == format.fileSizes.end())
        return e;
    // Each class was rounded down and what remained of the file went to the norms.
    e.rounding = kTensorClasses + 1;
    e.formula = "(" + e.formula + ") * published / plain";
    e.operands.push_back(fact("published", SIZEWRIGHT_TR_NOOP("Explain", "published size of the file"),
                              double(published->bytes), Unit::Byte, format.source));
    e.operands.push_back(given("plain", SIZEWRIGHT_TR_NOOP("Explain", "all tensors in the recipe's nearest types"),
                               all + model.lookupBytes + double(w.of(TensorClass::Vision).raw()), Unit::Byte));
    return e;
}

/// Devices over which a part is divided.
Operand dividedOver(const MemoryCase& m, bool attentionRanks)
{
    const Layout& l = m.deployment.layout;
    const TextKey name = attentionRanks ? SIZEWRIGHT_TR_NOOP("Explain", "devices that share attention")
                                        : SIZEWRIGHT_TR_NOOP("Explain", "devices that share the weights");
    std::vector<Operand> operands{given("tensor", SIZEWRIGHT_TR_NOOP("Explain", "tensor parallel"), l.tensorParallel)};
    std::string formula = "tensor * stages";
    if (attentionRanks && l.attentionDataParallel > 1) {
        formula = "max(1, tensor / groups) * stages";
        operands.push_back(
            given("groups", SIZEWRIGHT_TR_NOOP("Explain", "attention-data-parallel groups"), l.attentionDataParallel));
    }
    operands.push_back(pipelineStages(m));
    return derived("devices", name, calculated(label(name), Unit::None, std::move(formula), std::move(operands)));
}

Operand sharedOut(const MemoryCase& m)
{
    return given("kept", SIZEWRIGHT_TR_NOOP("Explain", "share that stays on the devices"), m.footprint.expertShareOnDevice);
}

bool partIsOffloadable(const MemoryCase& m, MemoryPart part)
{
    for (int i = 0; i < kTensorClasses; ++i)
        if (const auto c = static_cast<TensorClass>(i); memoryPartOf(c) == part)
            return isOffloadable(*m.deployment.model, c);
    return false;
}

}  // namespace

Explanation weights(const Catalog& catalog, const MemoryCase& m, MemoryPlace place, MemoryPart part)
{
    const bool hybrid = m.deployment.engine->speedModel == SpeedModel::Hybrid;
    const bool split = hybrid && partIsOffloadable(m, part);
    std::vector<Operand> operands{
        derived("file", SIZEWRIGHT_TR_NOOP("Explain", "bytes in the file"), inFile(catalog, m, place, part))};
    std::string formula = "file";
    if (place == MemoryPlace::Host) {
        formula += split ? " * (1 - kept) * copies" : " * copies";
        if (split)
            operands.push_back(sharedOut(m));
        operands.push_back(fact("copies",
                                SIZEWRIGHT_TR_NOOP("Explain", "copies, one a socket where the engine keeps several"),
                                hostCopies(m.deployment), Unit::None, m.deployment.engine->source));
    } else {
        formula += split ? " * kept / devices" : " / devices";
        if (split)
            operands.push_back(sharedOut(m));
        operands.push_back(dividedOver(m, !hybrid && part == MemoryPart::Attention));
    }
    Explanation e = calculated(label(memoryPartName(part)), Unit::Byte, std::move(formula), std::move(operands));
    if (split)
        e.remarks.push_back(label(SIZEWRIGHT_TR_NOOP(
            "Explain",
            "As much stays on the devices as fits beside what must be there and the cache; the host holds the rest.")));
    return e;
}

}  // namespace sizewright::explain
