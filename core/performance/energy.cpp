// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/energy.h"

#include <algorithm>
#include <cmath>

namespace sizewright {
namespace {

/// Batch at which decode-share-many was measured.
constexpr double kManySequences = 128;

using Share = Band<double>;

Share rateOf(const Catalog& catalog, std::string_view id)
{
    const RateRecord* record = catalog.rate(id);
    return record ? Share{record->low.toDouble(), record->typical.toDouble(), record->high.toDouble()} : Share{};
}

/// End by end: a at 0, b at 1.
Share between(const Share& a, const Share& b, double at)
{
    const auto mixed = [at](double from, double to) { return from + at * (to - from); };
    return {mixed(a.low, b.low), mixed(a.typical, b.typical), mixed(a.high, b.high)};
}

Share busyShare(const Catalog& catalog, const Accelerator& device, const Share& idle, const ServingActivity& activity)
{
    if (device.unifiedMemory)
        return rateOf(catalog, "machine-share");
    const double batch = std::clamp(std::log2(std::max(activity.runningBatch, 1.0)) / std::log2(kManySequences), 0.0, 1.0);
    const Share decode = between(rateOf(catalog, "decode-share-one"), rateOf(catalog, "decode-share-many"), batch);
    const Share busy = between(decode, rateOf(catalog, "prefill-share"), std::clamp(activity.prefillShare, 0.0, 1.0));
    if (!activity.waitsForHost)
        return busy;
    const Share working = rateOf(catalog, "hybrid-device-share");
    return {between(idle, busy, working.low).low, between(idle, busy, working.typical).typical, between(idle, busy, working.high).high};
}

Band<Watts> scaled(const Share& share, Watts full)
{
    return {full * share.low, full * share.typical, full * share.high};
}

Band<Watts> plus(const Band<Watts>& a, const Band<Watts>& b)
{
    return {a.low + b.low, a.typical + b.typical, a.high + b.high};
}

Band<Watts> exactly(Watts power)
{
    return {power, power, power};
}

Band<Watts> idleHosts(const Catalog& catalog, const HostPower& hosts)
{
    return hosts.idle ? exactly(*hosts.idle) : scaled(rateOf(catalog, "host-idle-share"), hosts.load);
}

/// Quotient of two independent figures: the logarithms of their errors add as squares.
Band<JoulesPerToken> perToken(const Band<Watts>& power, const Band<TokensPerSecond>& rate)
{
    const double typical = power.typical.raw() / rate.typical.raw();
    const double down = std::hypot(std::log(power.typical / power.low), std::log(rate.high / rate.typical));
    const double up = std::hypot(std::log(power.high / power.typical), std::log(rate.typical / rate.low));
    return {JoulesPerToken(typical * std::exp(-down)), JoulesPerToken(typical), JoulesPerToken(typical * std::exp(up))};
}

}  // namespace

ServingActivity activityOf(const Deployment& d, const ServingEstimate& e, const ServingLoad& load)
{
    ServingActivity activity;
    activity.runningBatch = e.runningBatch;
    const double fresh = std::max(load.inputTokens - load.cachedInputTokens, 1.0);
    const double requests = e.outputTotal.typical.raw() / std::max(load.outputTokens, 1.0) / d.layout.replicas;
    activity.prefillShare = std::clamp(requests * fresh / e.prefill.typical.raw(), 0.0, 1.0);
    activity.waitsForHost = d.engine->speedModel == SpeedModel::Hybrid;
    return activity;
}

PowerDraw powerDraw(const Catalog& catalog, const PoweredMachines& machines, const ServingActivity& activity)
{
    const Accelerator& device = *machines.device;
    const HostPower hosts = machines.hosts.value_or(HostPower{});
    const Watts limit = device.loadPower.value_or(Watts(0)) * machines.devices;
    PowerDraw draw;
    draw.known = device.loadPower.has_value() || machines.devices == 0;
    const double idleOfLimit = device.idlePower && device.loadPower ? *device.idlePower / *device.loadPower : 0;
    const Share idle = idleOfLimit > 0 ? Share{idleOfLimit, idleOfLimit, idleOfLimit} : rateOf(catalog, "idle-share");
    const bool onlyIdleKnown = device.idlePower && !device.loadPower;
    draw.idle = plus(onlyIdleKnown ? exactly(*device.idlePower * machines.devices) : scaled(idle, limit), idleHosts(catalog, hosts));
    draw.load = plus(scaled(busyShare(catalog, device, idle, activity), limit), exactly(hosts.load));
    if (draw.known && (machines.hosts || device.unifiedMemory))
        draw.rated = limit + hosts.load;
    return draw;
}

Result<EnergyEstimate> estimateEnergy(const Catalog& catalog, const Deployment& d, const std::optional<HostPower>& hosts,
                                      const ServingEstimate& estimate, const ServingLoad& load)
{
    const bool alone = runsOnHost(d);
    if (alone && !hosts)
        return failure(ErrorId::NotApplicable, "host", "no power is published for the processors");
    if (!alone && !d.device->loadPower)
        return failure(ErrorId::NotApplicable, "accelerators/" + d.device->id, "no power is published for " + d.device->name);
    EnergyEstimate energy;
    energy.power = powerDraw(catalog, {d.device, alone ? 0.0 : double(d.devices()), hosts}, activityOf(d, estimate, load));
    energy.scope = hosts || d.device->unifiedMemory ? PowerScope::Machines : PowerScope::Devices;
    energy.perOutputToken = perToken(energy.power.load, estimate.outputTotal);
    const double outputShare = load.outputTokens / (load.inputTokens + load.outputTokens);
    for (JoulesPerToken Band<JoulesPerToken>::*end : {&Band<JoulesPerToken>::low, &Band<JoulesPerToken>::typical, &Band<JoulesPerToken>::high})
        energy.perToken.*end = energy.perOutputToken.*end * outputShare;
    return energy;
}

}  // namespace sizewright
