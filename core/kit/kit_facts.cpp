// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/kit_facts.h"

#include <algorithm>
#include <cstdint>

#include "core/kit/quoting.h"

namespace sizewright {
namespace {

/// With what is put behind it for roles, copies and machines it must stay a DNS label of 63 characters.
constexpr std::size_t kLongestName = 40;
constexpr std::int64_t kMostTokens = 1'000'000'000;

DeviceStack stackOf(const Deployment& d)
{
    if (runsOnHost(d))
        return DeviceStack::Processor;
    const std::string& a = d.device->architecture;
    if (a == "apple")
        return DeviceStack::Apple;
    if (a.starts_with("ascend"))
        return DeviceStack::Ascend;
    if (a == "kunlun")
        return DeviceStack::Kunlun;
    if (a == "hygon")
        return DeviceStack::Hygon;
    if (a == "intel-xe")
        return DeviceStack::Intel;
    const bool amd = a.starts_with("cdna") || a.starts_with("rdna") || a == "strix-halo" || a == "polaris";
    return amd ? DeviceStack::Amd : DeviceStack::Nvidia;
}

/// Chips of a card that drivers and engines count one by one, while the catalog counts the card.
/// @source vllm-project/vllm-ascend tutorials (A3: 8 cards, 16 chips); hiascend.com, Atlas 300I Duo (two Ascend 310P);
/// Intel's makers of the dual Arc Pro B60 (two GPUs); read 2026-11-22
int chipsOf(const Accelerator& device)
{
    const bool twins = device.id == "ascend-910c-128gb" || device.id == "ascend-310p-atlas-300i-duo" ||
                       device.id == "arc-pro-b60-dual-48gb";
    return twins ? 2 : 1;
}

/// Within a layer the chips of a card share like devices; groups and experts that had one device each now have one chip.
Layout inChips(Layout l, int chips, bool splitsLayers)
{
    if (splitsLayers) {
        l.pipelineParallel *= chips;
        return l;
    }
    const auto spread = [&](int& parts) { parts = parts == l.tensorParallel && parts > 1 ? parts * chips : parts; };
    spread(l.attentionDataParallel);
    spread(l.expertParallel);
    l.tensorParallel *= chips;
    return l;
}

int wholeTokens(Tokens tokens)
{
    return int(std::clamp<std::int64_t>(tokens.raw(), 1, kMostTokens));
}

int contextOf(const Scenario& s, const Model& model)
{
    const int needed = std::max(wholeTokens(s.request.longestContext), wholeTokens(s.request.input + s.request.output()));
    return model.maxContext > 0 ? std::min(needed, model.maxContext) : needed;
}

/// Requests that one copy should run together: what the plan found each user to be fast enough with, as far as the cache and
/// the engine go. More would wait inside the batch and slow down those who run; in the queue they wait without that.
int atOnceOf(const Plan& plan, const Option& o)
{
    const int copies = std::max(o.deployment.layout.decodeReplicas(), 1);
    std::int64_t all = std::max(plan.concurrency, o.usersAtServiceLevel);
    if (o.memory->maxConcurrency > 0)
        all = std::min(all, o.memory->maxConcurrency);
    std::int64_t each = std::max<std::int64_t>((all + copies - 1) / copies, 1);
    if (const int most = stepLimits(o.deployment).maxRunning; most > 0)
        each = std::min<std::int64_t>(each, most);
    return int(each);
}

}  // namespace

int KitFacts::cacheTokens() const
{
    const int request = wholeTokens(scenario->request.input + scenario->request.output());
    return int(std::min<std::int64_t>(std::max<std::int64_t>(context, std::int64_t(request) * atOnce), kMostTokens));
}

double KitFacts::hostShare() const
{
    const MemoryFootprint& m = *option->memory;
    if (stack == DeviceStack::Processor)
        return 1;
    if (m.host.weights.raw() <= 0)
        return 0;
    if (deployment().model->experts)
        return std::clamp(1 - m.expertShareOnDevice, 0.0, 1.0);
    const double all = double(m.modelWeights.raw());
    return all > 0 ? std::clamp(1 - double(m.deviceWeightsAll.raw()) / all, 0.0, 1.0) : 0.0;
}

Result<KitFacts> kitFacts(const Catalog& catalog, const Scenario& scenario, const Plan& plan, const Option& option)
{
    if (!option.memory || !option.memory->fits() || !option.speed)
        return failure(ErrorId::NotApplicable, option.id,
                       "the option does not run: only one that fits and has a speed can be set up");
    const Deployment& d = option.deployment;
    KitFacts f;
    f.catalog = &catalog;
    f.scenario = &scenario;
    f.plan = &plan;
    f.option = &option;
    f.stack = stackOf(d);
    f.model = slug(d.model->id, "model");
    f.name = slug((d.engine->id + "-" + d.model->id).substr(0, kLongestName), "model");
    f.chips = inChips(d.layout, chipsOf(*d.device), splitsLayers(*d.engine));
    f.ranks = std::max(f.chips.tensorParallel * f.chips.pipelineParallel, 1);
    f.devicesPerMachine = std::max(d.devicesPerNode, 1) * chipsOf(*d.device);
    const int perMachine = f.devicesPerMachine;
    f.machinesPerCopy = std::max(f.ranks / perMachine, 1);
    f.copiesPerMachine = std::max(perMachine / f.ranks, 1);
    const bool divides = f.ranks >= perMachine ? f.ranks % perMachine == 0 : perMachine % f.ranks == 0;
    if (!divides || std::int64_t(f.ranks) * d.layout.replicas != std::int64_t(perMachine) * option.nodes)
        return failure(ErrorId::NotApplicable, option.id, "the copies of the model do not divide the machines evenly");
    f.context = contextOf(scenario, *d.model);
    f.answer = wholeTokens(scenario.request.output());
    f.atOnce = atOnceOf(plan, option);
    f.cores = d.host.cpu && d.host.cpu->cores ? *d.host.cpu->cores * std::max(d.host.sockets, 1) : 0;
    return f;
}

}  // namespace sizewright
