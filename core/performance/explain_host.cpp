// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/memory/explain_helpers.h"
#include "core/performance/explain_parts.h"
#include "core/performance/local_rates.h"

namespace sizewright::explain {
namespace {

/// The machine and the model on it, in the terms of the equations of LocalStep.
struct OnHost {
    explicit OnHost(const TimedLoad& t)
        : timed(t), model(*t.profile.model), rates(hostRates(t.deployment, t.calibration->local).value_or(HostRates{}))
    {
        const ModelProfile& p = t.profile;
        const WeightBreakdown& w = p.weights;
        experts = double(w.routedExperts().raw());
        head = double(w.head(model.tiedEmbeddings).raw());
        const double embedding = model.tiedEmbeddings ? 0.0 : double(w.of(TensorClass::Embedding).raw());
        const double notRead = double(w.of(TensorClass::Vision).raw() + w.of(TensorClass::Lookup).raw() + w.mtp.raw());
        dense = double(w.total().raw()) - experts - head - embedding - notRead;
        active = p.parametersAttention + p.parametersDenseFfn;
        if (model.experts) {
            const int each = t.deployment.activeExperts > 0 ? t.deployment.activeExperts : model.experts->topK;
            fraction = double(each) / model.experts->routed;
            active += p.parametersExpert * p.expertLayers * each;
        }
    }

    const TimedLoad& timed;
    const Model& model;
    HostRates rates;
    double dense = 0;  ///< bytes
    double experts = 0;
    double head = 0;
    double active = 0;    ///< parameters that work on a token
    double fraction = 0;  ///< of the experts, for one token
};

/// What the channels promise, and the share of it that the cores take in.
Operand memoryRate(const OnHost& m, double formatShare)
{
    const Deployment& d = m.timed.deployment;
    const Host& h = d.host;
    const int transfers = h.megatransfers > 0 ? h.megatransfers : h.cpu->memoryMegatransfers.value_or(0);
    const double sum = double(h.sockets) * h.channelsPerSocket * transfers * 1e6 * 8;
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "what the cores take from memory");
    Explanation e = calculated(
        label(name), Unit::BytePerSecond, "sockets * channels * transfers * width * reached",
        {given("sockets", SIZEWRIGHT_TR_NOOP("Explain", "sockets"), h.sockets),
         given("channels", SIZEWRIGHT_TR_NOOP("Explain", "memory channels in use, of each"), h.channelsPerSocket),
         fact("transfers", SIZEWRIGHT_TR_NOOP("Explain", "transfers per second"), transfers * 1e6, Unit::None, h.cpu->source),
         given("width", SIZEWRIGHT_TR_NOOP("Explain", "bytes of a transfer"), 8, Unit::Byte),
         share(m.rates.bandwidth * formatShare / sum, m.timed.calibration->source)});
    if (h.sockets > 1)
        e.remarks.push_back(label(d.engine->numaCopies ? SIZEWRIGHT_TR_NOOP("Explain", "Each socket reads a copy of its own.")
                                                       : SIZEWRIGHT_TR_NOOP("Explain", "The sockets wait for each other's memory, as the engine "
                                                                                       "keeps no copy for each.")));
    return derived("rate", name, std::move(e));
}

Operand cores(const OnHost& m)
{
    return fact("cores", SIZEWRIGHT_TR_NOOP("Explain", "cores that help"), m.rates.cores, Unit::None, m.timed.deployment.host.cpu->source);
}

/// A part whose time is that of its formula, but for what measurements correct.
Explanation corrected(const OnHost& m, const TextKey& title, Seconds time, std::string formula, std::vector<Operand> operands)
{
    const Explanation plain = calculated(label(title), Unit::Second, formula, operands);
    correct(m.timed, time.raw() / plain.value, formula, operands);
    return calculated(label(title), Unit::Second, std::move(formula), std::move(operands));
}

double formatShare(const OnHost& m)
{
    return formatShareOf(*m.timed.deployment.format, m.timed.calibration->local).host;
}

Explanation reading(const OnHost& m, const TextKey& title, Seconds time, double bytes)
{
    return corrected(m, title, time, "bytes / rate",
                     {given("bytes", SIZEWRIGHT_TR_NOOP("Explain", "bytes that the host reads"), bytes, Unit::Byte),
                      memoryRate(m, formatShare(m))});
}

/// The arithmetic of one sequence hides behind reading; that of each further one does not.
Explanation denseTime(const OnHost& m, const TextKey& title, Seconds time, double sequences)
{
    if (sequences <= 1)
        return reading(m, title, time, m.dense);
    return corrected(m, title, time, "bytes / rate + further * work / speed",
                     {given("bytes", SIZEWRIGHT_TR_NOOP("Explain", "bytes that the host reads"), m.dense, Unit::Byte),
                      memoryRate(m, formatShare(m)),
                      given("further", SIZEWRIGHT_TR_NOOP("Explain", "further sequences of the step"), sequences - 1),
                      given("work", SIZEWRIGHT_TR_NOOP("Explain", "operations of a token"), 2 * m.active, Unit::Flop),
                      fact("speed", SIZEWRIGHT_TR_NOOP("Explain", "rate of all cores at further sequences"), m.rates.further,
                           Unit::FlopPerSecond, m.timed.calibration->source)});
}

Explanation cacheTime(const OnHost& m, const TextKey& title, Seconds time, const StepLoad& step)
{
    const ModelProfile& p = m.timed.profile;
    return corrected(m, title, time, "sequences * (bytes / rate + attended * work / (cores * speed))",
                     {given("sequences", SIZEWRIGHT_TR_NOOP("Explain", "sequences of the step"), step.sequences),
                      given("bytes", SIZEWRIGHT_TR_NOOP("Explain", "cache that each reads"), kvReadBytes(p, step.context), Unit::Byte),
                      memoryRate(m, 1),
                      given("attended", SIZEWRIGHT_TR_NOOP("Explain", "tokens that attention looks at"), attendedTokens(p, step.context),
                            Unit::Token),
                      fact("work", SIZEWRIGHT_TR_NOOP("Explain", "operations for each of them"), p.attentionFlopsPerContextToken, Unit::Flop,
                           m.model.source),
                      cores(m),
                      fact("speed", SIZEWRIGHT_TR_NOOP("Explain", "rate of a core in attention"),
                           m.timed.calibration->local.cpuAttentionFlopsPerCore, Unit::FlopPerSecond, m.timed.calibration->source)});
}

constexpr TextKey kWaiting = SIZEWRIGHT_TR_NOOP("Explain", "waiting of the cores for each other, per layer");

/// How long the cores compute the matrices of a prompt.
Operand promptArithmetic(const OnHost& m, double fresh)
{
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "computing");
    return derived("computing", name,
                   calculated(label(name), Unit::Second, "tokens * 2 * active / speed",
                              {given("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of the prompt that are not cached"), fresh, Unit::Token),
                               fact("active", SIZEWRIGHT_TR_NOOP("Explain", "parameters that work on a token"), m.active, Unit::Parameter,
                                    m.model.source),
                               fact("speed", SIZEWRIGHT_TR_NOOP("Explain", "rate of all cores on prompts"), m.rates.prefill, Unit::FlopPerSecond,
                                    m.timed.calibration->source)}));
}

/// How long memory delivers the weights, once per micro-batch.
Operand promptReading(const OnHost& m, double fresh)
{
    const double met = 1 - std::pow(1 - m.fraction, std::min(fresh, kHostMicroBatch));
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "reading the weights");
    return derived("reading", name,
                   calculated(label(name), Unit::Second, "passes * bytes / rate",
                              {given("passes", SIZEWRIGHT_TR_NOOP("Explain", "parts of the prompt, computed one after the other"),
                                     std::max(fresh / kHostMicroBatch, 1.0)),
                               given("bytes", SIZEWRIGHT_TR_NOOP("Explain", "bytes that the host reads"), m.dense + m.experts * met, Unit::Byte),
                               memoryRate(m, 1)}));
}

Operand promptScores(const OnHost& m, double fresh, double cached)
{
    const ModelProfile& p = m.timed.profile;
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "attention scores");
    return derived("scores", name,
                   calculated(label(name), Unit::Second, "tokens * attended * work / (cores * speed)",
                              {given("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of the prompt that are not cached"), fresh, Unit::Token),
                               given("attended", SIZEWRIGHT_TR_NOOP("Explain", "tokens that attention looks at"),
                                     attendedTokens(p, cached + fresh / 2), Unit::Token),
                               fact("work", SIZEWRIGHT_TR_NOOP("Explain", "operations for each of them"),
                                    p.attentionPrefillFlopsPerContextToken, Unit::Flop, m.model.source),
                               cores(m),
                               fact("speed", SIZEWRIGHT_TR_NOOP("Explain", "rate of a core in attention"),
                                    m.timed.calibration->local.cpuPrefillAttentionFlopsPerCore, Unit::FlopPerSecond,
                                    m.timed.calibration->source)}));
}

}  // namespace

PartList hostParts(const TimedLoad& t, const StepLoad& step)
{
    const OnHost m(t);
    const StepBreakdown& s = t.estimate.step;
    PartList parts;
    const auto add = [&](const char* symbol, const TextKey& name, Seconds time, const auto& how) {
        if (time.raw() > kNothing)
            parts.add(symbol, name, time, how(name));
    };
    add("fixed", SIZEWRIGHT_TR_NOOP("Explain", "launches and host work"), s.fixed,
        [&](const TextKey& name) { return layerTime(t, name, kWaiting, s.fixed.raw()); });
    add("dense", SIZEWRIGHT_TR_NOOP("Explain", "dense and shared layers"), s.feedForward,
        [&](const TextKey& name) { return denseTime(m, name, s.feedForward, step.sequences); });
    add("experts", SIZEWRIGHT_TR_NOOP("Explain", "experts"), s.experts,
        [&](const TextKey& name) { return reading(m, name, s.experts, m.experts * step.touched); });
    add("head", SIZEWRIGHT_TR_NOOP("Explain", "output head"), s.head, [&](const TextKey& name) { return reading(m, name, s.head, m.head); });
    add("cache", SIZEWRIGHT_TR_NOOP("Explain", "reading the cache"), s.kvCache,
        [&](const TextKey& name) { return cacheTime(m, name, s.kvCache, step); });
    return parts;
}

Explanation hostPrompt(const TimedLoad& t)
{
    const OnHost m(t);
    const double cached = std::clamp(t.load.cachedInputTokens, 0.0, t.load.inputTokens - 1);
    const double fresh = t.load.inputTokens - cached;
    const double waits = m.model.layers * hostLayerSeconds(t.deployment, t.profile, m.rates, t.calibration->local);
    const TextKey fixed = SIZEWRIGHT_TR_NOOP("Explain", "launches and host work");
    Explanation e = corrected(m, SIZEWRIGHT_TR_NOOP("Explain", "computing the prompt"), Seconds(fresh / t.estimate.prefill.typical.raw()),
                              "sqrt(computing * computing + reading * reading) + scores + fixed",
                              {promptArithmetic(m, fresh), promptReading(m, fresh), promptScores(m, fresh, cached),
                               derived("fixed", fixed, layerTime(t, fixed, kWaiting, waits))});
    e.remarks.push_back(label(SIZEWRIGHT_TR_NOOP("Explain", "The cores compute while memory delivers, so the longer of both counts for most.")));
    return e;
}

}  // namespace sizewright::explain
