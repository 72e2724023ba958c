// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/levers/lever_case.h"
#include "core/memory/placement.h"
#include "core/plan/candidates.h"
#include "core/plan/evaluate.h"

namespace sizewright {
namespace {

MemoryFootprint footprintOf(const LeverCase& s)
{
    Deployment d = s.deployment;
    // Less memory is what more bytes beside the model amount to.
    Accelerator device = *d.device;
    if (s.extraBytes > 0 && device.memory)
        device.memory = Bytes(std::max<std::int64_t>(device.memory->raw() - needOf(s.extraBytes).raw(), 0));
    d.device = &device;
    const double input = s.reservedTokens > 0 ? s.reservedTokens : s.load.inputTokens;
    const double output = s.reservedTokens > 0 ? 0 : s.load.outputTokens;
    return memoryFootprint(d, s.profile, input, output, s.load.concurrency, s.longestContext);
}

/// Cache of all requests that are asked, on the fullest device.
Bytes cacheOfAll(const LeverCase& s)
{
    const Layout& l = s.deployment.layout;
    const double shards = shardsOf(s.deployment, s.profile).cache;
    const double each = s.reservedTokens > 0 ? s.reservedTokens : s.load.inputTokens + s.load.outputTokens;
    const double requests = std::ceil(std::max(s.load.concurrency, 1.0) / (double(l.decodeReplicas()) * l.attentionDataParallel));
    return needOf(std::max(requests * s.profile.kv.bytesAt(each), s.profile.kv.bytesAt(std::max(s.longestContext, each))) / shards);
}

template <class Q>
void scale(Band<Q>& band, double factor)
{
    band = {band.low * factor, band.typical * factor, band.high * factor};
}

/// Puts the measured terms into an estimate; throughput follows from both times, as in the closed loop.
void adjust(ServingEstimate& e, const LeverCase& s)
{
    const double output = s.load.outputTokens;
    const double tpot = e.tpot.typical.raw();
    const double ttft = e.ttft.typical.raw();
    const double slower = std::max(tpot * s.tpotFactor + (s.kvReadFactor - 1) * e.step.kvCache.raw(), s.hostSeconds);
    const double total = (ttft + output * tpot) / (ttft * s.ttftFactor + output * slower);
    scale(e.tpot, slower / tpot);
    scale(e.perUser, tpot / slower);
    scale(e.ttft, s.ttftFactor);
    scale(e.outputTotal, total);
}

std::optional<MoneyRange> perMegatoken(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, const LeverCase& s,
                                       const ServingEstimate& e)
{
    const auto cost = estimateCost(catalog, scenario, *s.platform, *s.deployment.device, s.deployment.nodes, prices,
                                   activityOf(s.deployment, e, s.load), s.profile.checkpoint);
    if (!cost || !cost->complete)
        return std::nullopt;
    const double busy = scenario.demand.hoursPerDay * scenario.demand.daysPerYear * 3600 / kSecondsPerYear.raw();
    const auto each = [&](TokensPerSecond rate) -> std::optional<Money> {
        const auto tokens = Decimal::fromDouble(megatokensPerYear(rate, busy, s.tokensFactor));
        const auto price = tokens && *tokens > Decimal() ? divide(cost->equivalentAnnual, *tokens) : Result<Decimal>(Decimal());
        const auto money = price ? moneyOf(*price, prices.currency()) : Result<Money>(tl::unexpected(price.error()));
        return money && tokens && *tokens > Decimal() ? std::optional<Money>(*money) : std::nullopt;
    };
    const auto low = each(e.outputTotal.high);
    const auto typical = each(e.outputTotal.typical);
    const auto high = each(e.outputTotal.low);
    return low && typical && high ? std::optional<MoneyRange>(MoneyRange{*low, *typical, *high}) : std::nullopt;
}

}  // namespace

Result<LeverCase> leverCase(const Catalog& catalog, const Scenario& scenario, const Option& option)
{
    LeverCase s;
    s.deployment = option.deployment;
    const Deployment& d = s.deployment;
    const auto profile = modelProfile(catalog, *d.model, *d.format, *d.kvFormat, d.speculative);
    if (!profile)
        return tl::unexpected(profile.error());
    s.profile = *profile;
    s.platform = option.platform;
    const RequestShape& request = scenario.request;
    s.load.inputTokens = double(request.input.raw());
    s.load.cachedInputTokens = s.load.inputTokens * request.prefixCacheShare;
    s.load.outputTokens = double(request.output().raw());
    s.load.concurrency = carriedLoad(scenario, concurrencyOf(scenario).atHorizon, d);
    s.longestContext = double(request.longestContext.raw());
    return s;
}

LeverFigures leverFigures(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, const LeverCase& s)
{
    LeverFigures figures;
    const MemoryFootprint f = footprintOf(s);
    figures.fits = f.fits();
    figures.maxConcurrency = f.fits() ? f.maxConcurrency : 0;
    if (const int most = stepLimits(s.deployment).maxRunning; most > 0) {
        const Layout& l = s.deployment.layout;
        figures.maxConcurrency =
            std::min<std::int64_t>(figures.maxConcurrency, std::int64_t(most) * l.attentionDataParallel * l.decodeReplicas());
    }
    figures.weights = f.device.weights + f.host.weights;
    figures.memory = figures.weights + f.device.activations + f.device.runtime + cacheOfAll(s) + needOf(s.extraBytes);
    if (!f.fits())
        return figures;
    const auto speed = estimateServing(s.deployment, s.profile, f, s.load, catalog.calibration);
    if (!speed)
        return figures;
    figures.speed = *speed;
    adjust(*figures.speed, s);
    if (const auto energy = estimateEnergy(catalog, s.deployment, hostPower(*s.platform, s.deployment.nodes), *figures.speed, s.load))
        figures.energy = *energy;
    figures.perMegatoken = perMegatoken(catalog, scenario, prices, s, *figures.speed);
    return figures;
}

}  // namespace sizewright
