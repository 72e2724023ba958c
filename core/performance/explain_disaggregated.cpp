// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/explain_disaggregated.h"

#include <algorithm>

#include "core/memory/explain_helpers.h"
#include "core/performance/disaggregated.h"

namespace sizewright::explain {
namespace {

/// Shorter than this is rounding.
constexpr double kNothing = 1e-12;

Operand promptsAhead(const TimedLoad& t, const PrefillPool& pool)
{
    const FirstTokenBreakdown& first = t.estimate.firstToken;
    const double servers = pool.replicas * pool.together;
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "waiting for the prompts of others");
    return derived(
        "wait", name,
        calculated(
            label(name), Unit::Second, "ahead * prompt / together",
            {given("ahead", SIZEWRIGHT_TR_NOOP("Explain", "prompts ahead, on average"),
                   first.waiting.raw() * servers / first.prompt.raw()),
             given("prompt", SIZEWRIGHT_TR_NOOP("Explain", "computing the prompt"), first.prompt.raw(), Unit::Second),
             given("together", SIZEWRIGHT_TR_NOOP("Explain", "prompts that are computed at the same time"), servers)}));
}

Operand transfer(const TimedLoad& t, const PrefillPool& pool)
{
    const Source& source = poolLink(t.deployment)->source;
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "moving the cache to the replicas that decode");
    Explanation e = calculated(
        label(name), Unit::Second, "bytes / rate + latency",
        {given("bytes", SIZEWRIGHT_TR_NOOP("Explain", "cache of the prompt, all layers"),
               t.profile.kv.bytesAt(t.load.inputTokens), Unit::Byte),
         fact("rate", SIZEWRIGHT_TR_NOOP("Explain", "rate at which the cache of a prompt leaves"), pool.bytesPerSecond,
              Unit::BytePerSecond, source),
         fact("latency", SIZEWRIGHT_TR_NOOP("Explain", "latency of the link"), pool.latency, Unit::Second, source)});
    e.remarks.push_back(
        {{}, SIZEWRIGHT_TR_NOOP("Explain", "The cache moves over {link}."), {{"link", poolLink(t.deployment)->name}}});
    return derived("transfer", name, std::move(e));
}

Operand roomInTheCache(const TimedLoad& t)
{
    const double output = std::max(t.load.outputTokens, 1.0);
    const double tpot = t.estimate.tpot.typical.raw();
    const double replicas = t.deployment.layout.decodeReplicas();
    const double flow = replicas * t.estimate.runningBatch / (output * tpot);
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "waiting until others have finished");
    return derived(
        "queue", name,
        calculated(label(name), Unit::Second, "waiting * tokens * token / (replicas * running)",
                   {given("waiting", SIZEWRIGHT_TR_NOOP("Explain", "requests for which the cache has no room"),
                          t.estimate.firstToken.queue.raw() * flow),
                    given("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of an answer"), output, Unit::Token),
                    given("token", speedFigureName(SpeedFigure::Tpot), tpot, Unit::Second),
                    given("replicas", SIZEWRIGHT_TR_NOOP("Explain", "replicas that decode"), replicas),
                    given("running", SIZEWRIGHT_TR_NOOP("Explain", "requests that run in each"), t.estimate.runningBatch)}));
}

}  // namespace

Terms poolTerms(const TimedLoad& t)
{
    const FirstTokenBreakdown& first = t.estimate.firstToken;
    const auto pool = prefillPoolOf(t.deployment, t.profile);
    Terms terms;
    if (!pool)
        return terms;
    if (first.waiting.raw() > kNothing)
        terms.push_back(promptsAhead(t, *pool));
    if (first.transfer.raw() > kNothing)
        terms.push_back(transfer(t, *pool));
    if (first.queue.raw() > kNothing)
        terms.push_back(roomInTheCache(t));
    return terms;
}

Message poolRemark(const Layout& layout)
{
    return {{},
            SIZEWRIGHT_TR_NOOP(
                "Explain",
                "{prefill} replicas only do prompts, {decode} only decode: no answer waits for the prompt of another."),
            {{"prefill", std::int64_t(layout.prefillReplicas)}, {"decode", std::int64_t(layout.decodeReplicas())}}};
}

}  // namespace sizewright::explain
