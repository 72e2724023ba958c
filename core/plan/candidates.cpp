// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/candidates.h"

#include <algorithm>
#include <cmath>

#include "core/performance/disaggregated.h"
#include "core/plan/plan_quality.h"

namespace sizewright {
namespace {

/// Every count while one machine more is a large step, then coarser.
constexpr int kNodeCounts[] = {1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 24, 32, 48, 64};

/// Engines times layouts of a machine; more only cost another allocation.
constexpr std::size_t kUsualDeployments = 32;

template <class T>
bool contains(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool formatAllowed(const WeightFormat& format, QualityFloor floor)
{
    if (!format.proposed)
        return false;
    switch (floor) {
    case QualityFloor::Exact:
        return format.quality == QualityClass::Exact;
    case QualityFloor::Good:
    case QualityFloor::Distill:
        return format.quality != QualityClass::Strong;
    case QualityFloor::Strong:
        return true;
    }
    return false;
}

std::vector<const Model*> modelsOf(const Catalog& catalog, const Scenario& scenario, const std::vector<FloorAnswer>& others)
{
    std::vector<const Model*> models;
    if (const Model* chosen = catalog.model(scenario.modelId))
        models.push_back(chosen);
    if (scenario.quality == QualityFloor::Distill)
        for (const Model& model : catalog.models)
            if (model.distillOf == scenario.modelId)
                models.push_back(&model);
    for (const FloorAnswer& other : others)
        if (other.reaches && !contains(models, other.model))
            models.push_back(other.model);
    return models;
}

/// By the measured loss where a floor by published quality is asked and one is published, else by the class of the format.
bool formatAllowed(const QualityIndex& index, const Model& model, const WeightFormat& format, const Scenario& scenario)
{
    if (format.proposed && scenario.publishedFloor && isMadeFor(format, model))
        if (const auto measured = formatReachesFloor(formatLoss(index, model, format), *scenario.publishedFloor))
            return *measured;
    return formatAllowed(format, scenario.quality);
}

bool familyMatches(const Platform& platform, const Engine& engine)
{
    const bool hybridEngine = engine.speedModel == SpeedModel::Hybrid;
    return (platform.family == Family::Hybrid) == hybridEngine;
}

Host hostOf(const Platform& platform, const Cpu* cpu)
{
    Host host;
    host.cpu = cpu;
    host.sockets = platform.sockets;
    host.channelsPerSocket = host.cpu ? std::min(platform.dimmsPerSocket(), host.cpu->memoryChannels.value_or(0)) : 0;
    host.megatransfers = platform.memoryMegatransfers;
    host.memory = platform.hostMemory;
    return host;
}

/// The engine's first cache format that the device computes in and that the quality floor allows.
const KvFormat* kvFormatFor(const Catalog& catalog, const Engine& engine, const Accelerator& device, QualityFloor floor)
{
    for (const std::string& id : engine.kvFormats) {
        const KvFormat* format = catalog.kvFormat(id);
        const bool sixteenBit = format->bytesPerBlock >= 2 * format->elementsPerBlock;
        const bool runs = id != "fp8" || device.fp8;
        if (runs && (sixteenBit || floor != QualityFloor::Exact))
            return format;
    }
    return nullptr;
}

/// Attention heads and feed-forward widths must divide among the ranks; block-scaled FP8 only in whole blocks of 128.
bool divides(const Deployment& d, const Layout& l)
{
    const int ranks = std::max(1, l.tensorParallel / l.attentionDataParallel);
    if (d.model->attention.heads % ranks != 0)
        return false;
    const int width = d.model->experts ? d.model->experts->intermediate : d.model->intermediate;
    if (width == 0 || l.expertParallel > 1)
        return true;
    const int block = d.format->defaultType == "fp8_b128" ? 128 : 1;
    return width % (l.tensorParallel * block) == 0;
}

/// Tensor-parallel replicas of 1, 2, 4 ... devices inside a node, and replicas that span nodes.
std::vector<Layout> parallelLayouts(const Deployment& d)
{
    std::vector<Layout> layouts;
    const int count = d.devicesPerNode;
    for (int ranks = 1; ranks <= count; ranks *= 2)
        if (count % ranks == 0 && (ranks == 1 || d.engine->tensorParallel))
            layouts.push_back({ranks, 1, 1, 1, count / ranks * d.nodes});
    for (int span = 2; span <= d.nodes; ++span) {
        if (d.nodes % span != 0)
            continue;
        if (d.engine->tensorParallel && d.nodeLink && d.nodeLink->supportsTensorParallel)
            layouts.push_back({count * span, 1, 1, 1, d.nodes / span});
        if (d.engine->pipelineParallel)
            layouts.push_back({d.engine->tensorParallel ? count : 1, d.engine->tensorParallel ? span : span * count, 1, 1, d.nodes / span});
    }
    if (d.model->attention.kind == AttentionKind::Gqa || !d.engine->attentionDataParallel)
        return layouts;
    for (std::size_t i = layouts.size(); i-- > 0;) {
        Layout grouped = layouts[i];
        grouped.attentionDataParallel = grouped.tensorParallel;
        grouped.expertParallel = d.model->experts ? grouped.tensorParallel : 1;
        if (grouped.tensorParallel > 1)
            layouts.push_back(grouped);
    }
    return layouts;
}

/// One machine after the other, copies side by side, or (Macs with RDMA) two or four machines in step.
std::vector<Layout> localLayouts(const Deployment& d)
{
    std::vector<Layout> layouts;
    const int all = d.devices();
    layouts.push_back({1, 1, 1, 1, all});
    const bool chain = d.nodes == 1 || d.engine->pipelineParallel;
    if (all > 1 && chain)
        layouts.push_back({1, all, 1, 1, 1});
    const bool inStep = d.nodes == all && (all == 2 || all == 4);
    if (inStep && d.engine->tensorParallel && d.nodeLink && d.nodeLink->supportsTensorParallel)
        layouts.push_back({all, 1, 1, 1, 1});
    return layouts;
}

std::vector<Layout> layoutsOf(const Deployment& d)
{
    switch (d.engine->speedModel) {
    case SpeedModel::Serving:
    case SpeedModel::Domestic:
        return parallelLayouts(d);
    case SpeedModel::Local:
        return localLayouts(d);
    case SpeedModel::Hybrid:
        return {{1, d.devicesPerNode, 1, 1, d.nodes}};
    }
    return {};
}

/// A candidate as far as the machine decides it.
Candidate machineOf(const Catalog& catalog, const Platform& platform, const Accelerator& device, const Cpu* cpu)
{
    return {&platform, &device, nullptr, nullptr, {}, hostOf(platform, cpu), deviceLinkOf(catalog, device), catalog.link(platform.nodeLinkId)};
}

/// The engines of a machine, whatever the file.
std::vector<EngineChoice> enginesOn(const Catalog& catalog, const Platform& platform, const Accelerator& device, QualityFloor floor)
{
    std::vector<EngineChoice> choices;
    for (const Engine& engine : catalog.engines)
        if (engine.offered && familyMatches(platform, engine) && contains(engine.architectures, device.architecture))
            if (const KvFormat* kvFormat = kvFormatFor(catalog, engine, device, floor))
                choices.push_back({&engine, kvFormat});
    return choices;
}

/// Fills the profiles with every cache format that an engine may take.
std::vector<AllowedFile> allowedFiles(const QualityIndex& index, const Scenario& scenario, const std::vector<FloorAnswer>& others,
                                      ProfileTable& profiles)
{
    const Catalog& catalog = index.catalog();
    std::vector<AllowedFile> files;
    for (const Model* model : modelsOf(catalog, scenario, others))
        for (const WeightFormat& format : catalog.weightFormats) {
            if (!formatAllowed(index, *model, format, scenario) || !formatSelected(format, scenario.constraints))
                continue;
            AllowedFile file{model, &format, {}};
            for (const Engine& engine : catalog.engines) {
                if (!engine.offered || !contains(engine.formats, format.id))
                    continue;
                const bool made = std::ranges::all_of(engine.kvFormats, [&](const std::string& id) {
                    return profiles.get(catalog, *model, format, *catalog.kvFormat(id)) != nullptr;
                });
                if (made)
                    file.engines.push_back(&engine);
            }
            if (!file.engines.empty())
                files.push_back(std::move(file));
        }
    return files;
}

/// Look-ups for as many machines as a catalog has.
template <class T>
std::map<std::string_view, const T*> itemsById(const std::vector<T>& items)
{
    std::map<std::string_view, const T*> found;
    for (const T& item : items)
        found.try_emplace(item.id, &item);
    return found;
}

/// Replicas that are lost with one machine.
int replicasOfNode(const Deployment& d)
{
    const Layout& l = d.layout;
    const bool spans = l.tensorParallel * l.pipelineParallel > d.devicesPerNode;
    return spans ? 1 : std::max(1, l.replicas / d.nodes);
}

}  // namespace

std::vector<Layout> disaggregatedLayouts(const Deployment& d, Seconds prompt, Seconds answer, bool surviveNodeLoss)
{
    std::vector<Layout> layouts;
    if (!d.engine->disaggregation || d.layout.replicas < 2 || !poolLink(d))
        return layouts;
    const int least = surviveNodeLoss && d.nodes > 1 ? replicasOfNode(d) + 1 : 1;
    const int most = d.layout.replicas - least;
    const int balanced = int(std::lround(d.layout.replicas * (prompt / (prompt + answer))));
    for (int replicas = std::max(balanced - 1, least); replicas <= std::min(balanced + 1, most); ++replicas) {
        layouts.push_back(d.layout);
        layouts.back().prefillReplicas = replicas;
    }
    return layouts;
}

const ModelProfile* ProfileTable::find(const Model& model, const WeightFormat& format, const KvFormat& kvFormat) const
{
    const auto found = m_profiles.find({&model, &format, &kvFormat});
    return found == m_profiles.end() ? nullptr : found->second.get();
}

const ModelProfile* ProfileTable::get(const Catalog& catalog, const Model& model, const WeightFormat& format, const KvFormat& kvFormat)
{
    const auto [at, isNew] = m_profiles.try_emplace(Key{&model, &format, &kvFormat});
    if (isNew)
        if (auto made = modelProfile(catalog, model, format, kvFormat, false))
            at->second = std::make_unique<ModelProfile>(*made);
    return at->second.get();
}

bool supportsArithmetic(const Accelerator& device, const WeightFormat& format)
{
    switch (format.compute) {
    case ComputeType::Fp8:
        return device.fp8.has_value();
    case ComputeType::Fp4:
        return device.fp4.has_value();
    case ComputeType::Int8:
        return device.int8.has_value() || device.family == Family::Domestic;
    case ComputeType::Bf16:
    case ComputeType::WeightOnly:
        break;
    }
    return true;
}

std::vector<int> nodeCounts(const Platform& platform, const Scenario& scenario)
{
    const int most = std::min(platform.maxNodes, scenario.constraints.maxNodes);
    std::vector<int> counts;
    for (const int count : kNodeCounts)
        if (count <= most)
            counts.push_back(count);
    return counts;
}

CandidateSource::CandidateSource(const Catalog& catalog, const Scenario& scenario, ProfileTable& profiles)
    : m_catalog(&catalog), m_scenario(&scenario), m_quality(catalog), m_otherModels(otherModelsOf(m_quality, scenario)),
      m_files(allowedFiles(m_quality, scenario, m_otherModels, profiles)), m_devices(itemsById(catalog.accelerators)),
      m_cpus(itemsById(catalog.cpus))
{
}

std::optional<Exclusion> CandidateSource::exclusion(const Platform& platform) const
{
    return exclusionOf(platform, *m_devices.at(platform.acceleratorId), m_scenario->constraints);
}

std::vector<Candidate> CandidateSource::of(const Platform& platform) const
{
    std::vector<Candidate> candidates;
    const Accelerator& device = *m_devices.at(platform.acceleratorId);
    const auto cpu = m_cpus.find(platform.cpuId);
    Candidate candidate = machineOf(*m_catalog, platform, device, cpu == m_cpus.end() ? nullptr : cpu->second);
    const std::vector<EngineChoice> engines = enginesOn(*m_catalog, platform, device, m_scenario->quality);
    for (const AllowedFile& file : m_files) {
        candidate.engines.clear();
        for (const EngineChoice& choice : engines)
            if (contains(file.engines, choice.engine))
                candidate.engines.push_back(choice);
        candidate.model = file.model;
        candidate.format = file.format;
        if (!candidate.engines.empty())
            candidates.push_back(candidate);
    }
    return candidates;
}

std::vector<Candidate> candidatesOn(const Catalog& catalog, const Platform& platform, const std::vector<const Model*>& models, QualityFloor floor,
                                    ProfileTable& profiles)
{
    std::vector<Candidate> candidates;
    const Accelerator& device = *catalog.accelerator(platform.acceleratorId);
    const std::vector<EngineChoice> engines = enginesOn(catalog, platform, device, floor);
    Candidate candidate = machineOf(catalog, platform, device, catalog.cpu(platform.cpuId));
    for (const Model* model : models)
        for (const WeightFormat& format : catalog.weightFormats) {
            candidate.engines.clear();
            for (const EngineChoice& choice : engines)
                if (formatAllowed(format, floor) && contains(choice.engine->formats, format.id) &&
                    profiles.get(catalog, *model, format, *choice.kvFormat))
                    candidate.engines.push_back(choice);
            candidate.model = model;
            candidate.format = &format;
            if (!candidate.engines.empty())
                candidates.push_back(candidate);
        }
    return candidates;
}

std::vector<Candidate> candidatesOf(const Catalog& catalog, const Scenario& scenario, ProfileTable& profiles)
{
    return candidatesOf(catalog, CandidateSource(catalog, scenario, profiles));
}

std::vector<Candidate> candidatesOf(const Catalog& catalog, const CandidateSource& source)
{
    std::vector<Candidate> candidates;
    for (const Platform& platform : catalog.platforms)
        if (!source.exclusion(platform))
            std::ranges::move(source.of(platform), std::back_inserter(candidates));
    return candidates;
}

std::vector<Deployment> deploymentsOf(const Candidate& candidate, const Scenario& scenario, int nodes)
{
    std::vector<Deployment> deployments;
    deployments.reserve(kUsualDeployments);
    Deployment d;
    d.model = candidate.model;
    d.format = candidate.format;
    d.device = candidate.device;
    d.devicesPerNode = candidate.platform->acceleratorCount;
    d.nodes = nodes;
    d.host = candidate.host;
    d.deviceLink = candidate.deviceLink;
    d.nodeLink = nodes > 1 ? candidate.nodeLink : nullptr;
    for (const EngineChoice& choice : candidate.engines) {
        d.engine = choice.engine;
        d.kvFormat = choice.kvFormat;
        // Where one machine may fail, a single replica over all of them is no answer.
        const bool needsReplicas = scenario.demand.surviveNodeLoss && nodes > 1;
        for (const Layout& layout : layoutsOf(d)) {
            if (!divides(d, layout) || (needsReplicas && layout.replicas < 2))
                continue;
            deployments.push_back(d);
            deployments.back().layout = layout;
        }
    }
    return deployments;
}

}  // namespace sizewright
