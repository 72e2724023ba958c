// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <set>

#include "core/kit/acceptance_steps.h"

namespace sizewright::acceptance {
namespace {

/// Profiles and numbers of users that reports on serving commonly state, so that results compare.
struct Profile {
    std::string id;
    TextKey name;
    int input = 0;
    int cached = 0;
    int output = 0;
};

std::vector<Profile> profilesOf(const Scenario& scenario)
{
    const RequestShape& r = scenario.request;
    std::vector<Profile> profiles{{"chat", SIZEWRIGHT_TR_NOOP("Acceptance", "Chat"), 1024, 0, 1024},
                                  {"rag", SIZEWRIGHT_TR_NOOP("Acceptance", "Retrieval"), 8192, 0, 512},
                                  {"long", SIZEWRIGHT_TR_NOOP("Acceptance", "Long context"), 32'768, 0, 1024}};
    const int input = int(r.input.raw());
    const Profile own{"own", SIZEWRIGHT_TR_NOOP("Acceptance", "Requests of this plan"), input, int(std::floor(input * r.prefixCacheShare)),
                      int(r.output().raw())};
    // Two profiles of the same requests could not be told apart in results.
    std::erase_if(profiles, [&](const Profile& p) { return p.input == own.input && p.output == own.output; });
    profiles.push_back(own);
    return profiles;
}

std::set<int> concurrencies(int target)
{
    const int beyond = (target * 3 + 1) / 2;
    std::set<int> all{1, target, beyond};
    for (const int usual : {8, 32})
        if (usual <= beyond)
            all.insert(usual);
    return all;
}

Message figureOf(const AcceptanceLoad& load, const char* id, const TextKey& text)
{
    return {id, text, {{"input", std::int64_t(load.input)}, {"output", std::int64_t(load.output)}, {"users", std::int64_t(load.concurrency)}}};
}

std::optional<ServingEstimate> estimateOf(const Context& c, const AcceptanceLoad& load)
{
    if (!c.speed)
        return std::nullopt;
    return c.speed->estimator.at({double(load.input), double(load.cached), double(load.output), double(load.concurrency)});
}

Bound planBound(double value, double expected, MessageValue typical, Basis basis)
{
    return {BoundOrigin::Plan,
            value,
            expected,
            0,
            {"plan_band",
             SIZEWRIGHT_TR_NOOP("Acceptance", "the bad end of the plan's range; typical is {typical} ({basis})"),
             {{"typical", std::move(typical)}, {"basis", basisName(basis)}}}};
}

Bound planTime(const Band<Seconds>& band, Basis basis)
{
    return planBound(band.high.raw() * 1e3, band.typical.raw() * 1e3, band.typical, basis);
}

Bound planRate(const Band<TokensPerSecond>& band, Basis basis)
{
    return planBound(band.low.raw(), band.typical.raw(), band.typical, basis);
}

Bound serviceBound(double value)
{
    return {BoundOrigin::Service, value, std::nullopt, 0, {"service", SIZEWRIGHT_TR_NOOP("Acceptance", "the service level that the plan is made for"), {}}};
}

/// The checks that every load has; what is promised and asked for is added to them.
AcceptanceStep loadStep(const Context& c, const AcceptanceLoad& load, const TextKey& name, const std::string& id, bool plansModel = true)
{
    AcceptanceStep step;
    step.id = id;
    step.group = AcceptanceGroup::Performance;
    step.tool = benchToolName(benchToolOf(*c.option.deployment.engine));
    step.load = load;
    step.title = {"perf_title",
                  SIZEWRIGHT_TR_NOOP("Acceptance", "{profile}: {input} tokens in, {output} out, {users} at once"),
                  {{"profile", name}, {"input", std::int64_t(load.input)}, {"output", std::int64_t(load.output)}, {"users", std::int64_t(load.concurrency)}}};
    step.todo = {"perf_todo",
                 SIZEWRIGHT_TR_NOOP("Acceptance", "Ten minutes of steady load by bench.sh. Means count; median, 95 and 99 of 100 requests are in the "
                                                  "result files. Runs with a cold and with a warm prefix cache are apart."),
                 {}};
    const auto estimate = plansModel ? estimateOf(c, load) : std::nullopt;
    AcceptanceCheck ttft{id + "-ttft", figureOf(load, "ttft", SIZEWRIGHT_TR_NOOP("Acceptance", "Time to the first token, mean, cold prefix cache")),
                         AcceptanceUnit::Millisecond, BoundDirection::AtMost, {}, {}};
    AcceptanceCheck tpot{id + "-tpot", figureOf(load, "tpot", SIZEWRIGHT_TR_NOOP("Acceptance", "Time per output token after the first, mean")),
                         AcceptanceUnit::Millisecond, BoundDirection::AtMost, {}, {}};
    AcceptanceCheck total{id + "-total", figureOf(load, "total", SIZEWRIGHT_TR_NOOP("Acceptance", "Output tokens per second of all users")),
                          AcceptanceUnit::TokenRate, BoundDirection::AtLeast, {}, {}};
    if (estimate) {
        step.load->secondsPerRequest = estimate->ttft.typical.raw() + load.output * estimate->tpot.typical.raw();
        ttft.bounds.push_back(planTime(estimate->ttft, estimate->basis));
        tpot.bounds.push_back(planTime(estimate->tpot, estimate->basis));
        total.bounds.push_back(planRate(estimate->outputTotal, estimate->basis));
    } else {
        ttft.remark = tpot.remark = total.remark = noPlanFigure();
    }
    step.checks = {std::move(ttft), std::move(tpot), std::move(total)};
    step.checks.push_back({id + "-failed", {"failed", SIZEWRIGHT_TR_NOOP("Acceptance", "Requests that failed"), {}}, AcceptanceUnit::Count, BoundDirection::AtMost,
                           {methodBound(0, SIZEWRIGHT_TR_NOOP("Acceptance", "every request is answered"))}, {}});
    return step;
}

void addWarm(AcceptanceStep& step)
{
    step.checks.push_back({step.id + "-ttft-warm", {"ttft_warm", SIZEWRIGHT_TR_NOOP("Acceptance", "Time to the first token, mean, the same prompts again"), {}},
                           AcceptanceUnit::Millisecond, BoundDirection::AtMost, {},
                           Message{"reported_apart", SIZEWRIGHT_TR_NOOP("Acceptance", "only recorded: how much of it the cache still holds depends on the run"), {}}});
}

void addServiceLevel(const Context& c, AcceptanceStep& step)
{
    const ServiceLevel& s = c.scenario.service;
    for (AcceptanceCheck& check : step.checks)
        if (check.id.ends_with("-tpot"))
            check.bounds.push_back(serviceBound(1e3 / s.perUser.raw()));
    step.checks.push_back({step.id + "-ttft-p95", {"ttft_p95", SIZEWRIGHT_TR_NOOP("Acceptance", "Time to the first token of 95 of 100 requests"), {}},
                           AcceptanceUnit::Millisecond, BoundDirection::AtMost, {serviceBound(s.firstTokenWithin.raw() * 1e3)}, {}});
}

/// Whether one request of these lengths can run at all.
bool holdsOne(const Context& c, const Profile& p)
{
    const Deployment& d = c.option.deployment;
    const double tokens = p.input + p.output;
    if (d.model->maxContext > 0 && tokens > d.model->maxContext)
        return false;
    return !c.speed || memoryFootprint(d, *c.speed->profile, p.input, p.output, 1, tokens).fits();
}

Message profileLeftOut(const Profile& p)
{
    return {"profile_left_out",
            SIZEWRIGHT_TR_NOOP("Acceptance", "{profile}: requests of {tokens} tokens do not fit into the memory that the plan leaves for the cache, or into "
                                             "the model's context, and are not tested."),
            {{"profile", p.name}, {"tokens", std::int64_t(p.input + p.output)}}};
}

Message longerContext(const Profile& p, Tokens planned)
{
    return {"longer_context",
            SIZEWRIGHT_TR_NOOP("Acceptance", "{profile}: its requests of {tokens} tokens are longer than the {planned} that the plan asks for. Start the engine "
                                             "with that context for this test."),
            {{"profile", p.name}, {"tokens", std::int64_t(p.input + p.output)}, {"planned", planned.raw()}}};
}

void addProfile(const Context& c, const Profile& p, AcceptanceProtocol& protocol)
{
    if (!holdsOne(c, p)) {
        protocol.remarks.push_back(profileLeftOut(p));
        return;
    }
    if (Tokens(p.input + p.output) > c.scenario.request.longestContext)
        protocol.remarks.push_back(longerContext(p, c.scenario.request.longestContext));
    for (const int users : concurrencies(c.target)) {
        AcceptanceStep step = loadStep(c, {p.id, p.input, p.cached, p.output, users, 0}, p.name, "perf-" + p.id + "-c" + std::to_string(users));
        if (p.id == "own" && users == c.target)
            addServiceLevel(c, step);
        if (p.cached == 0)
            addWarm(step);
        protocol.steps.push_back(std::move(step));
    }
}

Bound promiseBound(const QuoteClaim& claim, double value)
{
    return {BoundOrigin::Promise, value, std::nullopt, 0,
            {"promise", SIZEWRIGHT_TR_NOOP("Acceptance", "promised: \"{statement}\""), {{"statement", claim.statement}}}};
}

AcceptanceCheck& checkOf(AcceptanceStep& step, std::string_view ending)
{
    return *std::ranges::find_if(step.checks, [&](const AcceptanceCheck& check) { return check.id.ends_with(ending); });
}

void promiseRate(const QuoteClaim& claim, AcceptanceStep& step)
{
    const double rate = claim.rate->raw();
    const int users = step.load->concurrency;
    if (claim.scope == RateScope::EachUser || (claim.scope == RateScope::NotStated && users == 1)) {
        checkOf(step, "-tpot").bounds.push_back(promiseBound(claim, 1e3 / rate));
        return;
    }
    AcceptanceCheck& total = checkOf(step, "-total");
    total.bounds.push_back(promiseBound(claim, rate));
    if (claim.scope == RateScope::NotStated)
        total.remark = {"scope_assumed",
                        SIZEWRIGHT_TR_NOOP("Acceptance", "The promise does not say whether its speed is each user's or that of all; the weaker reading is tested, "
                                                         "all together. Have it written into the contract."),
                        {}};
}

/// What a promise leaves open, and how the test reads it.
void addAssumptions(const QuoteClaim& claim, const AcceptanceLoad& load, AcceptanceProtocol& protocol)
{
    if (claim.input && claim.output && claim.concurrency)
        return;
    protocol.remarks.push_back({"promise_assumed",
                                SIZEWRIGHT_TR_NOOP("Acceptance", "The promise \"{statement}\" does not state lengths and number of requests completely; it is tested "
                                                                 "with {input} tokens in, {output} out and {users} at once. Agree on these before the order."),
                                {{"statement", claim.statement},
                                 {"input", std::int64_t(load.input)},
                                 {"output", std::int64_t(load.output)},
                                 {"users", std::int64_t(load.concurrency)}}});
}

void addPromise(const Context& c, std::size_t index, AcceptanceProtocol& protocol)
{
    const QuoteClaim& claim = c.promise->claims[index];
    if (!claim.rate && !claim.firstToken)
        return;
    const RequestShape& own = c.scenario.request;
    AcceptanceLoad load;
    load.profile = "promise-" + std::to_string(index + 1);
    load.input = int(claim.input.value_or(own.input).raw());
    load.output = int(claim.output.value_or(own.output()).raw());
    load.concurrency = claim.concurrency.value_or(claim.scope == RateScope::AllUsers ? c.target : 1);
    const bool plansModel = claim.modelId.empty() || claim.modelId == c.option.deployment.model->id;
    AcceptanceStep step = loadStep(c, load, SIZEWRIGHT_TR_NOOP("Acceptance", "Promise of the vendor"), "perf-" + load.profile, plansModel);
    if (claim.rate)
        promiseRate(claim, step);
    if (claim.firstToken)
        checkOf(step, "-ttft").bounds.push_back(promiseBound(claim, claim.firstToken->raw() * 1e3));
    addAssumptions(claim, load, protocol);
    protocol.steps.push_back(std::move(step));
}

/// What the engine does without a server around it, with the lengths that its own tool takes unless it is told otherwise.
void addEngineAlone(const Context& c, AcceptanceProtocol& protocol)
{
    const std::string& engine = c.option.deployment.engine->id;
    const bool llama = engine == "llama-cpp" || engine == "ik-llama-cpp";
    if (!llama && engine != "mlx")
        return;
    AcceptanceStep step;
    step.id = "perf-engine";
    step.group = AcceptanceGroup::Performance;
    step.tool = llama ? "llama-bench" : "mlx_lm.benchmark";
    step.title = {"engine_title", SIZEWRIGHT_TR_NOOP("Acceptance", "The engine alone: 512 tokens of prompt, 128 of answer, one request"), {}};
    step.todo = {"engine_todo", SIZEWRIGHT_TR_NOOP("Acceptance", "With no server running: bench.sh starts the engine's own tool."), {}};
    AcceptanceCheck prefill{"perf-engine-prefill", {"prefill", SIZEWRIGHT_TR_NOOP("Acceptance", "Prompt tokens per second"), {}},
                            AcceptanceUnit::TokenRate, BoundDirection::AtLeast, {}, {}};
    AcceptanceCheck decode{"perf-engine-decode", {"decode", SIZEWRIGHT_TR_NOOP("Acceptance", "Output tokens per second"), {}}, AcceptanceUnit::TokenRate,
                           BoundDirection::AtLeast, {}, {}};
    if (const auto estimate = estimateOf(c, {"engine", 512, 0, 128, 1, 0})) {
        prefill.bounds.push_back(planRate(estimate->prefill, estimate->basis));
        decode.bounds.push_back(planRate(estimate->perUser, estimate->basis));
    } else {
        prefill.remark = decode.remark = noPlanFigure();
    }
    step.checks = {std::move(prefill), std::move(decode)};
    protocol.steps.push_back(std::move(step));
}

}  // namespace

void addPerformance(const Context& c, AcceptanceProtocol& protocol)
{
    addEngineAlone(c, protocol);
    for (const Profile& profile : profilesOf(c.scenario))
        addProfile(c, profile, protocol);
    if (c.promise)
        for (std::size_t i = 0; i < c.promise->claims.size(); ++i)
            addPromise(c, i, protocol);
}

AcceptanceStep capacityStep(const Context& c)
{
    AcceptanceStep step;
    step.id = "capacity";
    step.group = AcceptanceGroup::Capacity;
    step.tool = benchToolName(benchToolOf(*c.option.deployment.engine));
    step.title = {"capacity_title", SIZEWRIGHT_TR_NOOP("Acceptance", "Most requests at once within the service level"), {}};
    step.todo = {"capacity_todo",
                 SIZEWRIGHT_TR_NOOP("Acceptance", "From the runs with this plan's requests: the largest number at once at which 95 of 100 requests have their first "
                                                  "token within {first} and {rate} or more after it."),
                 {{"first", c.scenario.service.firstTokenWithin}, {"rate", c.scenario.service.perUser}}};
    AcceptanceCheck users{"capacity-users", {"capacity_users", SIZEWRIGHT_TR_NOOP("Acceptance", "Requests at once"), {}}, AcceptanceUnit::Count,
                          BoundDirection::AtLeast, {serviceBound(c.target)}, {}};
    if (c.speed) {
        const auto asked = std::ranges::find_if(c.speed->curve.levels, [](const LevelUsers& l) { return l.level.id == "asked"; });
        if (asked != c.speed->curve.levels.end())
            users.bounds.push_back({BoundOrigin::Plan, double(asked->least), double(asked->users), 0,
                                    {"plan_users",
                                     SIZEWRIGHT_TR_NOOP("Acceptance", "the bad end of the plan's range; typical is {users}"),
                                     {{"users", std::int64_t(asked->users)}}}});
    } else {
        users.remark = noPlanFigure();
    }
    step.checks.push_back(std::move(users));
    if (!c.promise)
        return step;
    for (std::size_t i = 0; i < c.promise->claims.size(); ++i) {
        const QuoteClaim& claim = c.promise->claims[i];
        if (!claim.context)
            continue;
        step.checks.push_back({"capacity-context-" + std::to_string(i + 1),
                               {"capacity_context", SIZEWRIGHT_TR_NOOP("Acceptance", "One request of {tokens} tokens is answered"), {{"tokens", claim.context->raw()}}},
                               AcceptanceUnit::YesNo, BoundDirection::AtLeast, {promiseBound(claim, 1)}, {}});
    }
    return step;
}

}  // namespace sizewright::acceptance
