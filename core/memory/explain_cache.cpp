// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/memory/explain_helpers.h"
#include "core/memory/placement.h"

namespace sizewright::explain {
namespace {

/// What one kind of layer adds to the cache: per token, up to a window, or once.
enum class CacheTerm { PerToken, Window, State };

CacheTerm termOf(MemoryPart part)
{
    return part == MemoryPart::CacheWindow  ? CacheTerm::Window
           : part == MemoryPart::CacheState ? CacheTerm::State
                                            : CacheTerm::PerToken;
}

double bytesOfElement(const KvFormat& format)
{
    return double(format.bytesPerBlock) / format.elementsPerBlock;
}

struct LayerKind {
    const Attention& attention;
    int layers;
};

Operand layersOperand(const LayerKind& kind, const Source& source)
{
    return fact("layers", SIZEWRIGHT_TR_NOOP("Explain", "layers of this kind"), kind.layers, Unit::None, source);
}

Operand elementOperand(const KvFormat& format)
{
    return fact("element", SIZEWRIGHT_TR_NOOP("Explain", "bytes per cached element"), bytesOfElement(format), Unit::Byte,
                format.source);
}

Explanation grouped(const LayerKind& kind, const ModelProfile& p)
{
    const Attention& a = kind.attention;
    const Source& source = p.model->source;
    return calculated(
        label(SIZEWRIGHT_TR_NOOP("Explain", "Keys and values of every head")), Unit::BytePerToken,
        "layers * heads * (keys + values) * element",
        {layersOperand(kind, source),
         fact("heads", SIZEWRIGHT_TR_NOOP("Explain", "key-value heads"), a.kvHeads, Unit::None, source),
         fact("keys", SIZEWRIGHT_TR_NOOP("Explain", "elements of a key"), a.headDim, Unit::None, source),
         fact("values", SIZEWRIGHT_TR_NOOP("Explain", "elements of a value"), a.valueDim(), Unit::None, source),
         elementOperand(*p.kvFormat)});
}

/// `perLayer` is what the cache keeps of one layer and token, an indexer's key included.
Explanation latent(const LayerKind& kind, const ModelProfile& p, double perLayer)
{
    const Attention& a = kind.attention;
    const Source& source = p.model->source;
    const TextKey title = SIZEWRIGHT_TR_NOOP("Explain", "One latent per layer and token");
    std::vector<Operand> operands{layersOperand(kind, source)};
    std::string formula = "(rank + rope) * element";
    const double indexer = a.indexHeads ? a.indexHeadDim + 4.0 : 0.0;
    const double plain = (a.kvLoraRank + a.ropeHeadDim) * bytesOfElement(*p.kvFormat);
    if (std::abs(plain + indexer - perLayer) < 1e-6) {
        operands.push_back(
            fact("rank", SIZEWRIGHT_TR_NOOP("Explain", "elements of the latent"), a.kvLoraRank, Unit::None, source));
        operands.push_back(
            fact("rope", SIZEWRIGHT_TR_NOOP("Explain", "elements of the position"), a.ropeHeadDim, Unit::None, source));
        operands.push_back(elementOperand(*p.kvFormat));
    } else {
        formula = "latent";
        operands.push_back(fact("latent", SIZEWRIGHT_TR_NOOP("Explain", "latent with its scales, position at 16 bits"),
                                perLayer - indexer, Unit::Byte, p.kvFormat->source));
    }
    if (indexer > 0) {
        formula = "(" + formula + " + key + scale)";
        operands.push_back(
            fact("key", SIZEWRIGHT_TR_NOOP("Explain", "key of the indexer"), a.indexHeadDim, Unit::Byte, source));
        operands.push_back(given("scale", SIZEWRIGHT_TR_NOOP("Explain", "its scale"), 4, Unit::Byte));
    }
    return calculated(label(title), Unit::BytePerToken, "layers * " + formula, std::move(operands));
}

Explanation compressed(const LayerKind& kind, const ModelProfile& p)
{
    const Attention& a = kind.attention;
    const Source& source = p.model->source;
    return calculated(
        label(SIZEWRIGHT_TR_NOOP("Explain", "Compressed entries of all tokens")), Unit::BytePerToken,
        "(fine * (head + index) / fineRatio + coarse * head / coarseRatio) * element",
        {fact("fine", SIZEWRIGHT_TR_NOOP("Explain", "layers with fine entries"), a.csaLayers, Unit::None, source),
         fact("head", SIZEWRIGHT_TR_NOOP("Explain", "elements of an entry"), a.headDim, Unit::None, source),
         fact("index", SIZEWRIGHT_TR_NOOP("Explain", "elements of the indexer's key"), a.indexHeadDim, Unit::None, source),
         fact("fineRatio", SIZEWRIGHT_TR_NOOP("Explain", "tokens per fine entry"), a.csaRatio, Unit::None, source),
         fact("coarse", SIZEWRIGHT_TR_NOOP("Explain", "layers with coarse entries"), a.hcaLayers, Unit::None, source),
         fact("coarseRatio", SIZEWRIGHT_TR_NOOP("Explain", "tokens per coarse entry"), a.hcaRatio, Unit::None, source),
         elementOperand(*p.kvFormat)});
}

Explanation compressedWindow(const LayerKind& kind, const ModelProfile& p)
{
    const Source& source = p.model->source;
    return calculated(
        label(SIZEWRIGHT_TR_NOOP("Explain", "Entries of the window")), Unit::BytePerToken, "layers * head * element",
        {layersOperand(kind, source),
         fact("head", SIZEWRIGHT_TR_NOOP("Explain", "elements of an entry"), kind.attention.headDim, Unit::None, source),
         elementOperand(*p.kvFormat)});
}

Explanation state(const LayerKind& kind, const ModelProfile& p)
{
    const Attention& a = kind.attention;
    const Source& source = p.model->source;
    return calculated(
        label(SIZEWRIGHT_TR_NOOP("Explain", "State and convolution of each sequence")), Unit::Byte,
        "layers * (heads * keys * values * 4 + (taps - 1) * (2 * keyHeads * keys + heads * values) * 2)",
        {layersOperand(kind, source),
         fact("heads", SIZEWRIGHT_TR_NOOP("Explain", "value heads"), a.heads, Unit::None, source),
         fact("keyHeads", SIZEWRIGHT_TR_NOOP("Explain", "key heads"), a.kvHeads, Unit::None, source),
         fact("keys", SIZEWRIGHT_TR_NOOP("Explain", "elements of a key"), a.headDim, Unit::None, source),
         fact("values", SIZEWRIGHT_TR_NOOP("Explain", "elements of a value"), a.vHeadDim, Unit::None, source),
         fact("taps", SIZEWRIGHT_TR_NOOP("Explain", "taps of the convolution"), a.convKernel, Unit::None, source)});
}

/// What the layers of one kind add to a term, if anything.
std::optional<Explanation> contribution(const LayerKind& kind, const ModelProfile& p, CacheTerm term, double latentPerLayer)
{
    const Attention& a = kind.attention;
    if (kind.layers == 0)
        return std::nullopt;
    switch (a.kind) {
    case AttentionKind::Gqa:
        if (term == (a.slidingWindow > 0 ? CacheTerm::Window : CacheTerm::PerToken))
            return grouped(kind, p);
        break;
    case AttentionKind::Mla:
        if (term == CacheTerm::PerToken)
            return latent(kind, p, latentPerLayer);
        break;
    case AttentionKind::Compressed:
        if (term == CacheTerm::PerToken)
            return compressed(kind, p);
        if (term == CacheTerm::Window)
            return compressedWindow(kind, p);
        break;
    case AttentionKind::Linear:
        if (term == CacheTerm::State)
            return state(kind, p);
        break;
    }
    return std::nullopt;
}

Explanation cacheTerm(const ModelProfile& p, CacheTerm term)
{
    const Model& model = *p.model;
    const int others = model.otherLayerCount();
    std::vector<LayerKind> kinds{{model.attention, model.layers - others}};
    if (others > 0)
        kinds.push_back({model.otherLayers->attention, others});
    const double latentPerLayer = p.kv.bytesPerToken / std::max(model.layers - others, 1);
    std::vector<Explanation> found;
    for (const LayerKind& kind : kinds)
        if (auto e = contribution(kind, p, term, latentPerLayer))
            found.push_back(std::move(*e));
    if (found.size() == 1)
        return found.front();
    const Unit unit = term == CacheTerm::State ? Unit::Byte : Unit::BytePerToken;
    std::vector<Operand> operands;
    for (Explanation& e : found)
        operands.push_back(derived(operands.empty() ? "main" : "other",
                                   operands.empty() ? SIZEWRIGHT_TR_NOOP("Explain", "layers of the main kind")
                                                    : SIZEWRIGHT_TR_NOOP("Explain", "layers of the other kind"),
                                   std::move(e)));
    return calculated(label(SIZEWRIGHT_TR_NOOP("Explain", "All layers")), unit, operands.empty() ? "0" : "main + other",
                      std::move(operands));
}

Operand requestsOperand(const MemoryCase& m, const CachedRequests& cached)
{
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "requests on a device");
    if (cached.longest)
        return given("requests", SIZEWRIGHT_TR_NOOP("Explain", "one request of the longest context"), 1);
    std::vector<Operand> operands{
        given("asked", SIZEWRIGHT_TR_NOOP("Explain", "requests at once"), std::max(m.load.concurrency, 1.0)),
        given("held", SIZEWRIGHT_TR_NOOP("Explain", "requests that memory holds"),
              std::max(double(m.footprint.maxConcurrency), 1.0)),
        given("groups", SIZEWRIGHT_TR_NOOP("Explain", "groups with a cache of their own"), cached.groups)};
    return derived("requests", name,
                   calculated(label(name), Unit::None, "ceil(min(asked, held) / groups)", std::move(operands)));
}

Operand spreadOperand(const MemoryCase& m)
{
    const Layout& l = m.deployment.layout;
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "devices that share one request's cache");
    return derived("devices", name,
                   calculated(label(name), Unit::None, "min(max(1, tensor / groups), divisible) * stages",
                              {given("tensor", SIZEWRIGHT_TR_NOOP("Explain", "tensor parallel"), l.tensorParallel),
                               given("groups", SIZEWRIGHT_TR_NOOP("Explain", "attention-data-parallel groups"),
                                     l.attentionDataParallel),
                               fact("divisible", SIZEWRIGHT_TR_NOOP("Explain", "parts into which heads divide it"),
                                    m.profile.kv.shards, Unit::None, m.deployment.model->source),
                               pipelineStages(m)}));
}

}  // namespace

Explanation cache(const MemoryCase& m, MemoryPart part)
{
    const CachedRequests cached = cachedRequests(m);
    std::vector<Operand> operands{
        derived("bytes", SIZEWRIGHT_TR_NOOP("Explain", "bytes over all layers"), cacheTerm(m.profile, termOf(part)))};
    std::string formula = "bytes * requests / devices";
    const Operand tokens = given("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of a request"), cached.tokens, Unit::Token);
    if (part == MemoryPart::Cache) {
        formula = "bytes * tokens * requests / devices";
        operands.push_back(tokens);
    } else if (part == MemoryPart::CacheWindow) {
        formula = "bytes * min(tokens, window) * requests / devices";
        operands.push_back(tokens);
        operands.push_back(fact("window", SIZEWRIGHT_TR_NOOP("Explain", "tokens that a layer looks back"),
                                m.profile.kv.window, Unit::Token, m.deployment.model->source));
    }
    operands.push_back(requestsOperand(m, cached));
    operands.push_back(spreadOperand(m));
    Explanation e = calculated(label(memoryPartName(part)), Unit::Byte, std::move(formula), std::move(operands));
    if (cached.longest)
        e.remarks.push_back(label(SIZEWRIGHT_TR_NOOP(
            "Explain", "One request of the longest context takes more than all running ones, so it decides.")));
    return e;
}

}  // namespace sizewright::explain

namespace sizewright {

Explanation explainCachePerToken(const ModelProfile& profile)
{
    return explain::cacheTerm(profile, explain::CacheTerm::PerToken);
}

}  // namespace sizewright
