// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/claim_results.h"

#include <algorithm>
#include <cmath>

#include "core/plan/candidates.h"
#include "core/sizing/capacity.h"

namespace sizewright {
namespace {

/// The plan with the claim's own load; without what matters only before buying.
Scenario askedBy(const Scenario& scenario, const QuoteClaim& claim, int concurrency)
{
    Scenario s = scenario;
    s.quality = QualityFloor::Strong;
    s.publishedFloor.reset();
    s.constraints = Constraints();
    s.demand.concurrentRequests = concurrency;
    s.demand.growthPerYear = 0;
    s.demand.surviveNodeLoss = false;
    s.demand.modelHeadroom = 1;
    s.request.input = claim.input.value_or(s.request.input);
    if (claim.output) {
        s.request.thinking = Tokens(0);
        s.request.answer = *claim.output;
    }
    if (claim.input)
        s.request.prefixCacheShare = 0;
    const Tokens needed(s.request.input.raw() + s.request.output().raw());
    s.request.longestContext = Tokens(std::max(claim.context.value_or(needed).raw(), needed.raw()));
    return s;
}

/// The best trial of the format on the machine; with one user the fastest counts, however slow the first token.
std::optional<Trial> bestOn(const Catalog& catalog, const Scenario& asked, const Platform& platform, int machines, const Model& model,
                            const WeightFormat& format, const std::string& engineId, ProfileTable& profiles)
{
    const Requirement requirement = requirementOf(asked);
    std::optional<Trial> best;
    std::size_t looked = 0;
    for (Candidate& candidate : candidatesOn(catalog, platform, {&model}, QualityFloor::Strong, profiles)) {
        if (candidate.format != &format)
            continue;
        const bool offersIt = std::ranges::any_of(candidate.engines, [&](const EngineChoice& c) { return c.engine->id == engineId; });
        if (offersIt)
            std::erase_if(candidate.engines, [&](const EngineChoice& c) { return c.engine->id != engineId; });
        const auto trial = bestTrial(catalog, candidate, machines, requirement, profiles, looked);
        if (trial && (!best || trial->margin > best->margin))
            best = trial;
    }
    return best;
}

/// Bytes of weights that each token must read at least: what every token passes, and its own experts.
double activeBytes(const ModelProfile& p)
{
    const double active = p.parametersAttention + p.parametersDenseFfn + p.parametersHead +
                          (p.model->experts ? p.parametersExpert * p.model->experts->topK * p.expertLayers : 0.0);
    return active * double(p.checkpoint.raw()) / std::max(p.model->publishedParameters + p.model->mtpParameters, 1.0);
}

/// The fastest that memory can be read for one token of each request, and that arithmetic can be done, all devices at once. Speculative
/// decoding writes several tokens a step.
/// @source the bandwidth and dense peak of the catalog, at their upper ends
std::optional<double> rooflineOfAll(const OfferedMachine& m, const Platform& platform, const ModelProfile& profile, int concurrency)
{
    if (!m.device->bandwidth)
        return std::nullopt;
    const double devices = double(platform.acceleratorCount) * m.machines;
    const double deviceRate = m.device->bandwidth->high.raw() * devices;
    double seconds = activeBytes(profile) / deviceRate;
    if (platform.family == Family::Hybrid && m.cpu != nullptr && m.device->memory) {
        const int channels = platform.sockets * std::min(platform.dimmsPerSocket(), m.cpu->memoryChannels.value_or(0));
        const double hostRate = 8e6 * double(platform.memoryMegatransfers > 0 ? platform.memoryMegatransfers : m.cpu->memoryMegatransfers.value_or(0)) * channels;
        const double onHost = std::max(0.0, 1 - double(m.device->memory->raw()) * devices / std::max(double(profile.checkpoint.raw()), 1.0));
        if (hostRate <= 0)
            return std::nullopt;
        seconds = activeBytes(profile) * ((1 - onHost) / deviceRate + onHost / (hostRate * m.machines));
    }
    const double perStep = profile.model->mtpLayers > 0 ? 1.0 + profile.model->mtpLayers : 2.0;
    double most = concurrency * perStep / seconds;
    const auto peak = std::max({m.device->bf16 ? m.device->bf16->high.raw() : 0.0, m.device->fp8 ? m.device->fp8->raw() : 0.0,
                                m.device->int8 ? m.device->int8->raw() : 0.0, m.device->fp4 ? m.device->fp4->raw() : 0.0});
    if (peak > 0 && platform.family != Family::Hybrid && profile.model->publishedActiveParameters > 0)
        most = std::min(most, peak * devices / (2 * profile.model->publishedActiveParameters));
    return most;
}

const WeightFormat* nativeFormat(const Catalog& catalog, const Model& model)
{
    return catalog.weightFormat(model.nativeFormat);
}

void compareRates(const QuoteClaim& claim, const OfferedMachine& machine, const Platform& platform, ClaimResult& r)
{
    if (!claim.rate || !r.trial || !r.trial->speed)
        return;
    const bool ofAll = claim.scope == RateScope::AllUsers;
    r.scopeAssumed = claim.scope == RateScope::NotStated;
    r.ours = ofAll ? r.trial->speed->outputTotal : r.trial->speed->perUser;
    // One user's speed is the same figure twice; the total of a closed loop counts waiting and prompts, too.
    if (ofAll && r.concurrency == 1)
        r.ours = r.trial->speed->perUser;
    // A bare figure may be all users' together: what counts against the vendor is only what neither reading allows.
    if (const auto all = rooflineOfAll(machine, platform, *r.trial->profile, r.concurrency))
        r.roofline = TokensPerSecond(ofAll || r.scopeAssumed ? *all : *all / r.concurrency);
    const Band<TokensPerSecond>& kindest = r.scopeAssumed && r.trial->speed->outputTotal.high > r.ours->high ? r.trial->speed->outputTotal : *r.ours;
    r.beyondBand = claim.rate->raw() > widenedHigh(kindest.typical.raw(), kindest.high.raw());
    r.beyondRoofline = r.roofline && *claim.rate > *r.roofline;
}

}  // namespace

double widenedHigh(double typical, double high)
{
    constexpr double kQuantiles = 1.960 / 1.282;
    return typical > 0 && high > typical ? typical * std::pow(high / typical, kQuantiles) : high;
}

ClaimResult claimResult(const Catalog& catalog, const Scenario& scenario, const OfferedMachine* machine, const QuoteClaim& claim, std::size_t index,
                        ProfileTable& profiles)
{
    ClaimResult r;
    r.claim = index;
    r.claimed = claim.rate;
    r.model = catalog.model(claim.modelId.empty() ? scenario.modelId : claim.modelId);
    r.format = catalog.weightFormat(claim.formatId);
    r.concurrencyAssumed = !claim.concurrency;
    const int planned = concurrencyOf(scenario).planned;
    // A speed of each user without more is what a demonstration shows: one user.
    r.concurrency = claim.concurrency.value_or(claim.scope == RateScope::AllUsers ? planned : 1);
    if (r.model == nullptr)
        return r;
    if (r.format == nullptr) {
        r.format = nativeFormat(catalog, *r.model);
        r.formatAssumed = true;
    }
    if (r.format == nullptr)
        return r;
    if (!catalog.kvFormats.empty())
        if (const ModelProfile* profile = profiles.get(catalog, *r.model, *r.format, catalog.kvFormats.front()))
            r.weights = profile->checkpoint;
    if (machine == nullptr)
        return r;
    const Scenario asked = askedBy(scenario, claim, r.concurrency);
    const Platform* platform = machine->platform.get();
    r.trial = bestOn(catalog, asked, *platform, machine->machines, *r.model, *r.format, claim.engineId, profiles);
    const bool runs = r.trial && r.trial->memory.fits();
    if (!runs && machine->asHybrid) {
        if (auto hybrid = bestOn(catalog, asked, *machine->asHybrid, machine->machines, *r.model, *r.format, claim.engineId, profiles)) {
            r.trial = std::move(hybrid);
            platform = machine->asHybrid.get();
        }
    }
    r.holds = r.trial && r.trial->memory.fits();
    r.hybrid = r.holds && platform->family == Family::Hybrid;
    if (r.holds)
        compareRates(claim, *machine, *platform, r);
    return r;
}

std::optional<int> usersCarried(const Catalog& catalog, const Scenario& scenario, const OfferedMachine& machine,
                                const std::vector<const WeightFormat*>& formats, ProfileTable& profiles)
{
    const Model* model = catalog.model(scenario.modelId);
    if (model == nullptr)
        return std::nullopt;
    const Requirement requirement = requirementOf(scenario);
    // What the vendor promises is judged as it is, whatever the plan's floor.
    const QualityFloor floor = formats.empty() ? scenario.quality : QualityFloor::Strong;
    std::optional<int> most;
    for (const Platform* platform : {machine.platform.get(), machine.asHybrid.get()}) {
        if (platform == nullptr)
            continue;
        for (const Candidate& candidate : candidatesOn(catalog, *platform, {model}, floor, profiles)) {
            if (!formats.empty() && std::ranges::find(formats, candidate.format) == formats.end())
                continue;
            if (const auto capacity = capacityOf(catalog, candidate, machine.machines, requirement, profiles))
                most = std::max(most.value_or(0), capacity->users);
        }
    }
    return most;
}

}  // namespace sizewright
