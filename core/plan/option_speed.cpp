// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/option_speed.h"

#include "core/plan/evaluate.h"

namespace sizewright {
namespace {

std::vector<SpeedLevel> levelsOf(const Scenario& scenario)
{
    std::vector<SpeedLevel> levels = defaultLevels();
    levels.push_back({"asked", scenario.service.perUser, scenario.service.firstTokenWithin});
    return levels;
}

}  // namespace

TimedLoad OptionSpeed::at(double concurrency) const
{
    ServingLoad load = shape;
    load.concurrency = concurrency;
    return {deployment, *profile, memory, load, estimator.at(load), calibration};
}

Result<OptionSpeed> optionSpeed(const Catalog& catalog, const Scenario& scenario, const Option& option)
{
    if (!option.memory || !option.memory->fits())
        return failure(ErrorId::NotApplicable, option.id, "the memory of this option does not fit");
    const Deployment& d = option.deployment;
    const auto profile = modelProfile(catalog, *d.model, *d.format, *d.kvFormat, false);
    if (!profile)
        return tl::unexpected(profile.error());
    auto kept = std::make_shared<const ModelProfile>(*profile);
    auto estimator = SpeedEstimator::make(d, *kept, *option.memory, catalog.calibration);
    if (!estimator)
        return tl::unexpected(estimator.error());
    const ConcurrencyArithmetic asked = concurrencyOf(scenario);
    const double input = double(scenario.request.input.raw());
    const ServingLoad shape{input, input * scenario.request.prefixCacheShare, double(scenario.request.output().raw()),
                            carriedLoad(scenario, asked.atHorizon, d)};
    SpeedCurve curve = speedCurve(*estimator, d, *option.memory, shape, levelsOf(scenario));
    OptionSpeed speed{d, *option.memory, shape, std::move(*estimator), std::move(curve), std::nullopt, std::move(kept), &catalog.calibration};
    if (!scenario.demand.concurrentRequests && asked.arrivalsPerSecond > 0)
        speed.open = openLoop(speed.estimator, speed.curve, d, shape, asked.arrivalsPerSecond);
    return speed;
}

}  // namespace sizewright
