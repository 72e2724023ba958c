// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/trial.h"

#include <algorithm>
#include <cmath>

#include "core/cost/storage.h"

namespace sizewright {
namespace {

/// Beyond this many users the question is another one: several sites.
constexpr int kMostUsers = 20000;

/// Copies of the model that a failed machine takes with it, of the pool that feels it most.
struct Loss {
    double lost = 0;
    double pool = 1;
};

Loss lossOfOneMachine(const Deployment& d)
{
    const Layout& l = d.layout;
    const bool spans = l.tensorParallel * l.pipelineParallel > d.devicesPerNode;
    const double lost = spans ? 1 : std::max(1.0, double(l.replicas) / d.nodes);
    return {lost, std::max(double(l.smallestPool()), lost + 1)};
}

/// Whether prompts on replicas of their own are worth it: where shared replicas miss what is asked and these give it, or where
/// only these give it at the bad ends of the bands. Nobody has measured the catalog's machines so.
bool parts(const Trial& trial, const Trial& shared, const Requirement& r)
{
    if (!trial.speed || trial.margin < 1 || trial.margin <= shared.margin)
        return false;
    return shared.margin < 1 ||
           (surestMargin(trial, r) > surestMargin(shared, r) && trial.speed->perUser.low >= shared.speed->perUser.low);
}

std::string optionId(const Platform& platform, int nodes, const Model& model, const WeightFormat& format)
{
    return platform.id + ".x" + std::to_string(nodes) + "." + model.id + "." + format.id;
}

}  // namespace

Trial tryDeployment(const Catalog& catalog, const Deployment& d, const ModelProfile& profile, const Requirement& r)
{
    Trial trial;
    trial.deployment = d;
    trial.profile = &profile;
    ServingLoad load = r.load;
    load.concurrency = carriedLoad(*r.scenario, r.load.concurrency, d);
    trial.memory = memoryFootprint(d, profile, load.inputTokens, load.outputTokens, load.concurrency, r.longestContext);
    if (!trial.memory.fits()) {
        // Among those that do not fit, the one that misses least speaks for the machine; a layer split only if nothing serves.
        trial.margin = -1 - double(trial.memory.missing.raw()) / 1e12 - (d.engine->speedModel == SpeedModel::Local ? 1e3 : 0.0) -
                       (trial.memory.shortage == MemoryShortage::Unknown ? 1e6 : 0.0);
        return trial;
    }
    const auto estimator = SpeedEstimator::make(d, profile, trial.memory, catalog.calibration);
    if (!estimator) {
        trial.speedError = estimator.error();
        trial.margin = -0.5;
        return trial;
    }
    trial.speed = estimator->at(load);
    trial.margin = serviceMargin(*trial.speed, trial.memory, r, load.concurrency);
    return trial;
}

double surestMargin(const Trial& trial, const Requirement& r)
{
    ServingEstimate worst = *trial.speed;
    worst.perUser.typical = worst.perUser.low;
    worst.ttft.typical = worst.ttft.high;
    return serviceMargin(worst, trial.memory, r, carriedLoad(*r.scenario, r.load.concurrency, trial.deployment));
}

double kindestMargin(const Trial& trial, const Requirement& r)
{
    ServingEstimate best = *trial.speed;
    best.perUser.typical = best.perUser.high;
    best.ttft.typical = best.ttft.low;
    return serviceMargin(best, trial.memory, r, carriedLoad(*r.scenario, r.load.concurrency, trial.deployment));
}

bool canPart(const Trial& trial)
{
    return trial.speed && trial.deployment.layout.replicas > 1 && trial.deployment.engine->disaggregation;
}

void tryPools(const Catalog& catalog, const Requirement& r, const Trial& base, Trial& best, std::size_t& deployments)
{
    if (best.speed && surestMargin(best, r) >= 1)
        return;
    const ServingEstimate& speed = *base.speed;
    const Layout& l = base.deployment.layout;
    const double fresh = std::max(r.load.inputTokens - r.load.cachedInputTokens, 1.0);
    const Seconds prompt(fresh / speed.prefill.typical.raw() / (double(l.attentionDataParallel) * l.pipelineParallel));
    const Seconds answer(std::max(r.load.outputTokens, 1.0) * (speed.tpot.typical - speed.step.interference).raw() / speed.runningBatch);
    for (const Layout& layout : disaggregatedLayouts(base.deployment, prompt, answer, r.scenario->demand.surviveNodeLoss)) {
        Deployment d = base.deployment;
        d.layout = layout;
        Trial trial = tryDeployment(catalog, d, *base.profile, r);
        ++deployments;
        if (parts(trial, best, r))
            best = std::move(trial);
    }
}

Option makeOption(const Catalog& catalog, const Candidate& c, const Trial& trial, const Requirement& r, const PriceBook& prices,
                  MachineCosts& machineCosts)
{
    Option o;
    o.id = optionId(*c.platform, trial.deployment.nodes, *c.model, *c.format);
    o.family = c.platform->family;
    o.platform = c.platform;
    o.nodes = trial.deployment.nodes;
    o.deployment = trial.deployment;
    o.checkpoint = trial.profile->checkpoint;
    o.memory = trial.memory;
    o.speed = trial.speed;
    if (trial.speed) {
        ServingLoad load = r.load;
        load.concurrency = carriedLoad(*r.scenario, r.load.concurrency, o.deployment);
        if (const auto energy = estimateEnergy(catalog, o.deployment, hostPower(*c.platform, o.nodes), *trial.speed, load))
            o.energy = *energy;
        const ServingActivity activity = activityOf(o.deployment, *trial.speed, load);
        const int extraDrives = storagePlan(catalog, r.scenario->site, *c.platform, o.checkpoint).extraDrives;
        if (const auto& machines = machineCosts.of(*c.platform, o.nodes, extraDrives))
            if (auto cost = estimateCost(catalog, *r.scenario, *c.platform, *c.device, o.nodes, prices, *machines, activity))
                o.cost = std::move(*cost);
        if (const auto estimator = SpeedEstimator::make(o.deployment, *trial.profile, trial.memory, catalog.calibration)) {
            const int most = int(std::min<std::int64_t>(trial.memory.maxConcurrency, kMostUsers));
            const int users =
                usersAtServiceLevel(*estimator, r.load, r.scenario->service.perUser, r.scenario->service.firstTokenWithin, most);
            o.usersAtServiceLevel = int(users * r.load.concurrency / carriedLoad(*r.scenario, r.load.concurrency, trial.deployment));
        }
    }
    judge(o, r, carriedLoad(*r.scenario, r.load.concurrency, trial.deployment), trial.speedError, supportsArithmetic(*c.device, *c.format));
    return o;
}

std::optional<Trial> bestTrial(const Catalog& catalog, const Candidate& candidate, int nodes, const Requirement& requirement,
                               const ProfileTable& profiles, std::size_t& deployments)
{
    std::optional<Trial> best;
    std::optional<Trial> severalReplicas;
    for (const Deployment& d : deploymentsOf(candidate, *requirement.scenario, nodes)) {
        const ModelProfile* profile = profiles.find(*d.model, *d.format, *d.kvFormat);
        if (!profile)
            continue;
        ++deployments;
        Trial trial = tryDeployment(catalog, d, *profile, requirement);
        if (canPart(trial) && (!severalReplicas || trial.margin > severalReplicas->margin))
            severalReplicas = trial;
        if (!best || trial.margin > best->margin)
            best = std::move(trial);
    }
    if (best && severalReplicas)
        tryPools(catalog, requirement, *severalReplicas, *best, deployments);
    return best;
}

const Result<MachineCost>& MachineCosts::of(const Platform& platform, int nodes, int extraDrives)
{
    if (m_platform != &platform) {
        m_costs.clear();
        m_platform = &platform;
    }
    const std::pair key(nodes, extraDrives);
    const auto found = m_costs.find(key);
    return found != m_costs.end() ? found->second
                                  : m_costs.emplace(key, machineCost(m_catalog, platform, nodes, m_prices, extraDrives)).first->second;
}

double carriedLoad(const Scenario& scenario, double concurrency, const Deployment& d)
{
    if (!scenario.demand.surviveNodeLoss || d.nodes < 2 || d.layout.replicas < 2)
        return concurrency;
    const Loss loss = lossOfOneMachine(d);
    return std::ceil(concurrency * loss.pool / (loss.pool - loss.lost));
}

double shareWithoutOneMachine(const Deployment& d)
{
    const Loss loss = lossOfOneMachine(d);
    const bool outlives = d.nodes > 1 && d.layout.smallestPool() > loss.lost;
    return outlives ? (loss.pool - loss.lost) / loss.pool : 0.0;
}

}  // namespace sizewright
