// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/hardware_in_hand.h"

#include <algorithm>
#include <iterator>

#include "core/sizing/model_order.h"

namespace sizewright {
namespace {

constexpr int kMostNodes = 64;
constexpr int kMostDevices = 64;

/// The scenario without what matters only before buying.
Scenario withoutPurchase(Scenario s, std::optional<QualityFloor> quality)
{
    s.quality = quality.value_or(s.quality);
    s.finance.capexCeiling.reset();
    s.demand.modelHeadroom = 1;
    s.constraints = Constraints();
    return s;
}

/// What carries the asked load first, the better answers of those; below it what carries more; then what misses least.
bool comesFirst(const Capacity& a, const Capacity& b, int asked)
{
    if (a.carries(asked) != b.carries(asked))
        return a.carries(asked);
    if (!a.carries(asked) && a.users != b.users)
        return a.users > b.users;
    if (a.users == 0 && a.trial.memory.fits() != b.trial.memory.fits())
        return a.trial.memory.fits();
    if (a.users == 0 && !a.trial.memory.fits() && a.trial.margin != b.trial.margin)
        return a.trial.margin > b.trial.margin;
    const auto answers = compareAnswers(*a.candidate.model, *a.candidate.format, *b.candidate.model, *b.candidate.format);
    return answers != 0 ? answers < 0 : a.users > b.users;
}

/// 0: carries what is asked, 1: carries less, 2: too slow even for one, 3: does not fit.
int groupOf(const Capacity& c, int asked)
{
    if (c.carries(asked))
        return 0;
    if (c.users > 0)
        return 1;
    return c.trial.memory.fits() ? 2 : 3;
}

Result<std::vector<const Model*>> modelsOf(const Catalog& catalog, const HardwareQuestion& question)
{
    std::vector<const Model*> models;
    for (const std::string& id : question.modelIds) {
        models.push_back(catalog.model(id));
        if (!models.back())
            return failure(ErrorId::UnknownId, "/model_id", "the model \"" + id + "\" is not in the catalog; see: sizewright-cli catalog list models");
    }
    if (question.modelIds.empty())
        for (const Model& model : catalog.models)
            models.push_back(&model);
    return models;
}

Result<void> checkNodes(int nodes, int most)
{
    if (nodes < 1 || nodes > most)
        return failure(ErrorId::OutOfRange, "--nodes", std::to_string(nodes) + " is out of range; from 1 to " + std::to_string(most) + " is accepted");
    return {};
}

}  // namespace

Result<HardwareInHand> hardwareOfPlatform(const Catalog& catalog, const std::string& platformId, int nodes)
{
    const Platform* platform = catalog.platform(platformId);
    if (!platform)
        return failure(ErrorId::UnknownId, "--platform",
                       "the machine \"" + platformId + "\" is not in the catalog; see: sizewright-cli catalog list platforms");
    if (const auto checked = checkNodes(nodes, platform->maxNodes); !checked)
        return tl::unexpected(checked.error());
    HardwareInHand hardware;
    hardware.platforms = {std::make_shared<const Platform>(*platform)};
    hardware.nodes = nodes;
    hardware.title = (nodes > 1 ? std::to_string(nodes) + " × " : "") + platform->name;
    return hardware;
}

Result<HardwareInHand> hardwareOfDevices(const Catalog& catalog, const OwnMachine& machine, int nodes)
{
    const Accelerator* device = catalog.accelerator(machine.deviceId);
    if (!device)
        return failure(ErrorId::UnknownId, "--device",
                       "the device \"" + machine.deviceId + "\" is not in the catalog; see: sizewright-cli catalog list accelerators");
    const Cpu* cpu = catalog.cpu(machine.cpuId);
    if (!cpu && !machine.cpuId.empty())
        return failure(ErrorId::UnknownId, "--cpu", "the processor \"" + machine.cpuId + "\" is not in the catalog; see: sizewright-cli catalog list cpus");
    if (!machine.linkId.empty() && !catalog.link(machine.linkId))
        return failure(ErrorId::UnknownId, "--link", "the link \"" + machine.linkId + "\" is not in the catalog; see: sizewright-cli catalog list links");
    if (nodes > 1 && machine.linkId.empty())
        return failure(ErrorId::InvalidArgument, "--link", "several machines need a link between them; see: sizewright-cli catalog list links");
    if (const auto checked = checkNodes(nodes, kMostNodes); !checked)
        return tl::unexpected(checked.error());
    if (machine.count < 1 || machine.count > kMostDevices)
        return failure(ErrorId::OutOfRange, "--count",
                       std::to_string(machine.count) + " is out of range; from 1 to " + std::to_string(kMostDevices) + " is accepted");
    Platform p;
    p.id = "own";
    p.name = (machine.count > 1 ? std::to_string(machine.count) + " × " : "") + device->name;
    p.family = device->family;
    p.acceleratorId = device->id;
    p.acceleratorCount = machine.count;
    p.cpuId = machine.cpuId;
    p.sockets = cpu ? machine.sockets : 0;
    p.dimms = machine.dimms > 0 ? machine.dimms : p.sockets * (cpu ? cpu->memoryChannels.value_or(0) : 0);
    p.memoryMegatransfers = machine.megatransfers;
    p.hostMemory = machine.hostMemory;
    p.nodeLinkId = machine.linkId;
    p.maxNodes = nodes;
    HardwareInHand hardware;
    hardware.nodes = nodes;
    hardware.title = (nodes > 1 ? std::to_string(nodes) + " × (" + p.name + ")" : p.name);
    hardware.platforms.push_back(std::make_shared<const Platform>(p));
    if (cpu && machine.hostMemory && p.family == Family::Gpu) {
        p.family = Family::Hybrid;
        hardware.platforms.push_back(std::make_shared<const Platform>(p));
    }
    return hardware;
}

std::size_t HardwareCapacity::running() const
{
    return static_cast<std::size_t>(std::ranges::count_if(models, [](const ModelCapacity& m) { return m.best().users > 0; }));
}

Result<HardwareCapacity> capacityOfHardware(const Catalog& catalog, const Scenario& scenario, const HardwareInHand& hardware,
                                            const HardwareQuestion& question, std::stop_token stop)
{
    if (const auto valid = validateScenario(scenario); !valid)
        return tl::unexpected(valid.error());
    const auto models = modelsOf(catalog, question);
    if (!models)
        return tl::unexpected(models.error());
    const Scenario asked = withoutPurchase(scenario, question.quality);
    const Requirement requirement = requirementOf(asked);
    HardwareCapacity result;
    result.hardware = hardware;
    result.asked = requirement.concurrency;
    result.scenario = asked;
    result.profiles = question.profiles ? question.profiles : std::make_shared<ProfileTable>();
    for (const Model* model : *models) {
        if (stop.stop_requested())
            return failure(ErrorId::Cancelled, {}, "cancelled");
        std::vector<Candidate> candidates;
        for (const auto& platform : hardware.platforms)
            std::ranges::move(candidatesOn(catalog, *platform, {model}, asked.quality, *result.profiles), std::back_inserter(candidates));
        ModelCapacity entry{model, {}};
        for (const Candidate& candidate : candidates) {
            auto capacity = capacityOf(catalog, candidate, hardware.nodes, requirement, *result.profiles);
            if (!capacity)
                continue;
            result.deployments += capacity->deployments;
            entry.formats.push_back(std::move(*capacity));
        }
        if (entry.formats.empty())
            continue;
        std::ranges::stable_sort(entry.formats, [&](const Capacity& a, const Capacity& b) { return comesFirst(a, b, result.asked); });
        addBand(catalog, requirement, entry.formats.front());
        result.models.push_back(std::move(entry));
    }
    std::ranges::stable_sort(result.models, [&](const ModelCapacity& a, const ModelCapacity& b) {
        const int groupA = groupOf(a.best(), result.asked);
        const int groupB = groupOf(b.best(), result.asked);
        if (groupA != groupB)
            return groupA < groupB;
        return compareAnswers(*a.model, *a.best().candidate.format, *b.model, *b.best().candidate.format) < 0;
    });
    return result;
}

Message hardwareAnswer(const HardwareCapacity& c)
{
    if (c.models.empty())
        return {"hardware_nothing",
                SIZEWRIGHT_TR_NOOP("Sizing", "No engine of the catalog runs a model on {title}."),
                {{"title", c.hardware.title}}};
    const ModelCapacity& first = c.models.front();
    const Capacity& best = first.best();
    Message m{"hardware_best",
              SIZEWRIGHT_TR_NOOP("Sizing", "{title}: the largest model that carries {asked} requests at once is {model} as {format} with {engine}: up to "
                                           "{users} requests at the speed asked for."),
              {{"title", c.hardware.title},
               {"asked", std::int64_t(c.asked)},
               {"model", first.model->name},
               {"format", best.candidate.format->name},
               {"engine", best.trial.deployment.engine->name},
               {"users", std::int64_t(best.users)}}};
    if (best.carries(c.asked))
        return m;
    m.id = "hardware_fewer";
    m.text = best.users > 0 ? SIZEWRIGHT_TR_NOOP("Sizing", "{title}: no model carries {asked} requests at once at the speed asked for. {model} as {format} "
                                                           "with {engine} carries {users}.")
                            : SIZEWRIGHT_TR_NOOP("Sizing", "{title}: no model gives even one user the speed asked for. Nearest: {model} as {format} with "
                                                           "{engine}.");
    return m;
}

Verdict hardwareVerdict(const HardwareCapacity& capacity, const Capacity& format)
{
    if (!format.carries(capacity.asked))
        return Verdict::DoesNotFit;
    const bool surely = format.trial.speed && surestMargin(format.trial, requirementOf(capacity.scenario)) >= 1;
    return surely ? Verdict::Fits : Verdict::FitsWithLimits;
}

}  // namespace sizewright
