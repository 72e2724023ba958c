// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/evaluate.h"

#include <algorithm>
#include <cmath>

namespace sizewright {
namespace {

/// Beyond this many users the question is another one: several sites.
constexpr int kMostUsers = 20000;

/// One deployment with what could be found out about it; better() orders them within a machine.
struct Trial {
    Deployment deployment;
    const ModelProfile* profile = nullptr;
    MemoryFootprint memory;
    std::optional<ServingEstimate> speed;
    std::optional<Error> speedError;
    double margin = -1e9;
};

/// Load that the machines must carry when one of them may fail.
ServingLoad loadFor(const Requirement& r, int nodes)
{
    ServingLoad load = r.load;
    if (r.scenario->demand.surviveNodeLoss && nodes > 1)
        load.concurrency = std::ceil(load.concurrency * nodes / (nodes - 1.0));
    return load;
}

Trial tryDeployment(const Catalog& catalog, const Deployment& d, const ModelProfile& profile, const Requirement& r)
{
    Trial trial;
    trial.deployment = d;
    trial.profile = &profile;
    const ServingLoad load = loadFor(r, d.nodes);
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
    trial.margin = serviceMargin(*trial.speed, trial.memory, r);
    return trial;
}

std::string optionId(const Platform& platform, int nodes, const Model& model, const WeightFormat& format)
{
    return platform.id + ".x" + std::to_string(nodes) + "." + model.id + "." + format.id;
}

Option makeOption(const Catalog& catalog, const Candidate& c, const Trial& trial, const Requirement& r, const PriceBook& prices)
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
        if (const auto cost = estimateCost(catalog, *r.scenario, *c.platform, *c.device, o.nodes, prices))
            o.cost = *cost;
        if (const auto estimator = SpeedEstimator::make(o.deployment, *trial.profile, trial.memory, catalog.calibration)) {
            const int most = int(std::min<std::int64_t>(trial.memory.maxConcurrency, kMostUsers));
            o.usersAtServiceLevel =
                usersAtServiceLevel(*estimator, r.load, r.scenario->service.perUser, r.scenario->service.firstTokenWithin, most);
        }
    }
    judge(o, r, trial.speedError, supportsArithmetic(*c.device, *c.format));
    return o;
}

}  // namespace

Evaluation evaluate(const Catalog& catalog, const Candidate& candidate, const Requirement& requirement, const ProfileTable& profiles,
                    const PriceBook& prices)
{
    Evaluation result;
    for (const int nodes : nodeCounts(*candidate.platform, *requirement.scenario)) {
        std::optional<Trial> best;
        for (const Deployment& d : deploymentsOf(catalog, candidate, nodes)) {
            const ModelProfile* profile = profiles.find(*d.model, *d.format, *d.kvFormat);
            if (!profile)
                continue;
            ++result.deployments;
            Trial trial = tryDeployment(catalog, d, *profile, requirement);
            if (!best || trial.margin > best->margin)
                best = std::move(trial);
        }
        if (!best)
            break;
        result.options.push_back(makeOption(catalog, candidate, *best, requirement, prices));
        const bool met = result.options.back().verdict != Verdict::DoesNotFit;
        if (met || best->speedError || !supportsArithmetic(*candidate.device, *candidate.format))
            break;
    }
    return result;
}

}  // namespace sizewright
