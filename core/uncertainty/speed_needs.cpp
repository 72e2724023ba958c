// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/speed_needs.h"

#include <algorithm>
#include <cmath>

#include "core/plan/evaluate.h"

namespace sizewright {
namespace {

/// A score that no error has.
constexpr double kNever = 1e6;
/// As in a plan: beyond this many users the question is another one.
constexpr double kMostUsers = 20000;

template <class Q>
ThreePoints pointsOf(const Band<Q>& band)
{
    return {band.low.raw(), band.typical.raw(), band.high.raw()};
}

/// An option's estimates at any number of requests. One error moves all its figures: who decodes faster also answers sooner.
class SpeedOfOption {
public:
    SpeedOfOption(const Scenario& scenario, const Option& option, const SpeedEstimator& estimator)
        : m_scenario(scenario), m_option(option), m_estimator(estimator)
    {
        m_shape.inputTokens = double(scenario.request.input.raw());
        m_shape.cachedInputTokens = m_shape.inputTokens * scenario.request.prefixCacheShare;
        m_shape.outputTokens = double(scenario.request.output().raw());
    }

    /// The requests that the machines are sized for when so many are asked.
    [[nodiscard]] double carried(double asked) const { return carriedLoad(m_scenario, asked, m_option.deployment); }

    [[nodiscard]] double neededScore(double requests) const
    {
        return requests > double(m_option.memory->maxConcurrency) ? kNever : neededScore(at(requests));
    }

    [[nodiscard]] double margin(double requests, double score) const
    {
        const ServingEstimate e = at(requests);
        const double rate = Distribution(pointsOf(e.perUser)).at(score) / m_scenario.service.perUser.raw();
        const double first = m_scenario.service.firstTokenWithin.raw() / Distribution(pointsOf(e.ttft)).at(-score);
        return std::min({rate, first, double(m_option.memory->maxConcurrency) / requests});
    }

    /// The most requests that keep the level at a score of the error.
    [[nodiscard]] int users(double score) const
    {
        const int most = int(std::min(double(m_option.memory->maxConcurrency), kMostUsers));
        const auto holds = [&](int requests) { return neededScore(at(requests)) <= score; };
        if (most < 1 || !holds(1))
            return 0;
        int found = 1;
        int step = 1;
        for (; found + step <= most && holds(found + step); step *= 2)
            found += step;
        for (; step > 0; step /= 2)
            if (found + step <= most && holds(found + step))
                found += step;
        return found;
    }

private:
    [[nodiscard]] ServingEstimate at(double requests) const
    {
        ServingLoad load = m_shape;
        load.concurrency = requests;
        return m_estimator.at(load);
    }

    [[nodiscard]] double neededScore(const ServingEstimate& e) const
    {
        const double rate = Distribution(pointsOf(e.perUser)).scoreOf(m_scenario.service.perUser.raw());
        const double first = -Distribution(pointsOf(e.ttft)).scoreOf(m_scenario.service.firstTokenWithin.raw());
        return std::clamp(std::max(rate, first), -kNever, kNever);
    }

    const Scenario& m_scenario;
    const Option& m_option;
    const SpeedEstimator& m_estimator;
    ServingLoad m_shape;
};

int askedAt(const Scenario& scenario, double growth)
{
    Scenario grown = scenario;
    grown.demand.growthPerYear = growth;
    return concurrencyOf(grown).atHorizon;
}

}  // namespace

Result<void> addSpeed(const Catalog& catalog, const Scenario& scenario, const Plan& plan, const UncertainPlan& uncertain,
                      UncertainOption& option, OptionUncertainty& result)
{
    const Option& o = plan.options[option.option];
    const Deployment& d = o.deployment;
    const auto profile = modelProfile(catalog, *d.model, *d.format, *d.kvFormat, false);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto estimator = SpeedEstimator::make(d, *profile, *o.memory, catalog.calibration);
    if (!estimator)
        return tl::unexpected(estimator.error());
    const SpeedOfOption speed(scenario, o, *estimator);
    const double planned = speed.carried(plan.concurrency);
    const auto users = [&](double score) { return int(speed.users(score) * double(plan.concurrency) / planned); };
    result.users = {users(-kScore90), users(0), users(kScore90)};
    result.throughput = {o.speed->outputTotal.low, o.speed->outputTotal.typical, o.speed->outputTotal.high};
    result.margin = speed.margin(planned, 0);
    option.needs.planned = speed.neededScore(planned);
    result.meetsLevel = 1 - normalShare(option.needs.planned);
    int asked = 0;
    for (int step = 0; step < UncertainPlan::kGrowthSteps; ++step) {
        const int next = askedAt(scenario, uncertain.growthStep * step);
        const bool same = next == asked && step > 0;
        option.needs.byGrowth.push_back(same ? option.needs.byGrowth.back() : speed.neededScore(speed.carried(next)));
        asked = next;
    }

    const ThreePoints& growth = uncertain.inputs[uncertain.growth].points;
    const auto grown = [&](double rate) { return speed.margin(speed.carried(askedAt(scenario, rate)), 0); };
    result.marginSwings = {{option.speed, speed.margin(planned, -kScore90), speed.margin(planned, kScore90)},
                           {uncertain.growth, grown(growth.low), grown(growth.high)}};
    std::ranges::stable_sort(result.marginSwings, std::greater<>(),
                             [](const Swing<double>& s) { return std::abs(s.atHigh - s.atLow); });
    return {};
}

}  // namespace sizewright
