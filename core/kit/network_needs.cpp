// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/network_needs.h"

#include <algorithm>
#include <cmath>

#include "core/memory/footprint.h"

namespace sizewright {
namespace {

constexpr double kActivationBytes = 2;

/// Machines over which the ranks that share a layer are spread.
double machinesOfLayer(const KitFacts& f)
{
    return std::ceil(double(f.layout().tensorParallel) / std::max(f.devicesPerMachine, 1));
}

bool sendsToExperts(const KitFacts& f)
{
    return f.layout().attentionDataParallel > 1 && f.layout().expertParallel > 1 &&
           f.deployment().model->experts.has_value();
}

void addLayerTraffic(const KitFacts& f, NetworkNeeds& n)
{
    const Model& m = *f.deployment().model;
    const double machines = machinesOfLayer(f);
    if (machines < 2)
        return;
    const bool experts = sendsToExperts(f);
    const bool sharesAttention = f.layout().tensorParallel > f.layout().attentionDataParallel;
    // Groups of attention that fit on a machine reduce within it.
    const double groupRanks = double(f.layout().tensorParallel) / std::max(f.layout().attentionDataParallel, 1);
    const bool attentionCrosses = sharesAttention && groupRanks > f.devicesPerMachine;
    const double reduces = experts ? (attentionCrosses ? double(m.layers) : 0.0) : 2.0 * m.layers;
    n.collectiveBytes = reduces * m.hidden * kActivationBytes * 2 * (machines - 1) / machines;
    n.collectives = reduces;
    if (!experts)
        return;
    const double others = (machines - 1) * (1 - std::pow(1 - 1 / machines, m.experts->topK));
    const double sent = f.deployment().format->compute == ComputeType::Bf16 ? 2.0 : 1.0;
    n.expertBytes = m.expertLayerCount() * others * m.hidden * (sent + kActivationBytes) / machines;
    n.collectives += 2.0 * m.expertLayerCount();
}

/// Transfers of a prompt's cache between machines.
double cacheRate(const KitFacts& f, const NetworkNeeds& n, double requests)
{
    return f.layout().disaggregated() && f.machines() > 1 ? requests * n.cacheBytes : 0.0;
}

void addLink(const KitFacts& f, NetworkNeeds& n)
{
    const Link* link = f.deployment().nodeLink;
    if (!link || link->oneWay.raw() <= 0)
        return;
    n.link = BytesPerSecond(link->oneWay.raw() * link->efficiency);
    const double machines = machinesOfLayer(f);
    double seconds = 0;
    if (!link->allReduceLatency.empty() && machines > 1) {
        const auto place =
            static_cast<std::size_t>(std::max(0.0, std::ceil(std::log2(double(f.layout().tensorParallel))) - 1));
        seconds += n.collectives * link->allReduceLatency[std::min(place, link->allReduceLatency.size() - 1)].raw();
    }
    if (f.layout().pipelineParallel > 1 && link->hop)
        seconds += (f.layout().pipelineParallel - 1) * link->hop->raw();
    if (seconds > 0)
        n.latency = Seconds(seconds);
}

}  // namespace

std::optional<double> NetworkNeeds::use() const
{
    return link ? std::optional(perMachine / *link) : std::nullopt;
}

Result<NetworkNeeds> networkNeeds(const KitFacts& f)
{
    const Deployment& d = f.deployment();
    const auto profile = modelProfile(*f.catalog, *d.model, *d.format, *d.kvFormat, false);
    if (!profile)
        return tl::unexpected(profile.error());
    NetworkNeeds n;
    const RequestShape& r = f.scenario->request;
    const double output = std::max(double(r.output().raw()), 1.0);
    const double input = double(r.input.raw()) * (1 - r.prefixCacheShare);
    const double written = f.option->speed->outputTotal.typical.raw();
    const double requests = written / output;
    const int copies = std::max(f.layout().replicas, 1);
    n.tokensPerSecond = requests * (input + output);
    n.stepsPerSecond = 1 / f.option->speed->tpot.typical.raw();
    n.cacheBytes = profile->kv.bytesAt(double(r.input.raw()));
    n.toUsers = BytesPerSecond(written * kStreamedTokenBytes / std::max(f.machines() / f.machinesPerCopy, 1));
    if (f.spansMachines()) {
        addLayerTraffic(f, n);
        if (d.layout.pipelineParallel > 1)
            n.stageBytes = d.model->hidden * kActivationBytes;
    }
    const double perCopy = n.tokensPerSecond / copies;
    const double perMachine = perCopy * (n.collectiveBytes + n.stageBytes + n.expertBytes);
    n.perMachine = BytesPerSecond(perMachine + cacheRate(f, n, requests) / std::max(f.machines() / 2, 1));
    addLink(f, n);
    return n;
}

}  // namespace sizewright
