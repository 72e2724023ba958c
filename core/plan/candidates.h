// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "core/plan/exclusions.h"
#include "core/plan/plan.h"

namespace sizewright {

/// An engine that runs a format on a device, and the cache format that it takes there.
struct EngineChoice {
    const Engine* engine = nullptr;
    const KvFormat* kvFormat = nullptr;
};

/// A machine, a model and a format of it; node counts, engines and layouts are tried inside.
struct Candidate {
    const Platform* platform = nullptr;
    const Accelerator* device = nullptr;
    const Model* model = nullptr;
    const WeightFormat* format = nullptr;
    std::vector<EngineChoice> engines;
    Host host;
    const Link* deviceLink = nullptr;
    const Link* nodeLink = nullptr;  ///< between machines of the platform; null if they cannot be joined
};

/// Constants of every (model, format, KV format) that the candidates need, by their addresses.
class ProfileTable {
public:
    /// Null if the format is not made for the model.
    const ModelProfile* get(const Catalog& catalog, const Model& model, const WeightFormat& format, const KvFormat& kvFormat);
    [[nodiscard]] const ModelProfile* find(const Model& model, const WeightFormat& format, const KvFormat& kvFormat) const;

private:
    using Key = std::array<const void*, 3>;
    std::map<Key, std::unique_ptr<ModelProfile>> m_profiles;
};

/// A format of a model that the quality floor allows, and the engines that load it.
struct AllowedFile {
    const Model* model = nullptr;
    const WeightFormat* format = nullptr;
    std::vector<const Engine*> engines;
};

/// What a catalog's machines may run under a scenario, both of which must outlive it; worked out once, then asked by any thread.
class CandidateSource {
public:
    /// Fills the profiles with all that the candidates need.
    CandidateSource(const Catalog& catalog, const Scenario& scenario, ProfileTable& profiles);

    [[nodiscard]] const std::vector<AllowedFile>& files() const { return m_files; }
    /// What is published of the catalog's models and formats.
    [[nodiscard]] const QualityIndex& quality() const { return m_quality; }
    /// Models held against the scenario's floor by published quality; none if it asks for no such floor.
    [[nodiscard]] const std::vector<FloorAnswer>& otherModels() const { return m_otherModels; }
    /// Nothing for a machine that may be looked at.
    [[nodiscard]] std::optional<Exclusion> exclusion(const Platform& platform) const;
    /// Of an allowed platform, in catalog order.
    [[nodiscard]] std::vector<Candidate> of(const Platform& platform) const;

private:
    const Catalog* m_catalog = nullptr;
    const Scenario* m_scenario = nullptr;
    QualityIndex m_quality;
    std::vector<FloorAnswer> m_otherModels;
    std::vector<AllowedFile> m_files;
    std::map<std::string_view, const Accelerator*> m_devices;
    std::map<std::string_view, const Cpu*> m_cpus;
};

/// Every candidate of the catalog that a source of it allows, in catalog order.
[[nodiscard]] std::vector<Candidate> candidatesOf(const Catalog& catalog, const CandidateSource& source);
/// Every candidate that the scenario's constraints and quality floor allow, in catalog order; fills the profiles.
[[nodiscard]] std::vector<Candidate> candidatesOf(const Catalog& catalog, const Scenario& scenario, ProfileTable& profiles);

/// What one platform can do with these models, whatever a scenario's constraints say; fills the profiles. The platform may be one
/// that the catalog does not have, with a device that it has.
[[nodiscard]] std::vector<Candidate> candidatesOn(const Catalog& catalog, const Platform& platform, const std::vector<const Model*>& models,
                                                  QualityFloor floor, ProfileTable& profiles);

/// Node counts worth trying, ascending.
[[nodiscard]] std::vector<int> nodeCounts(const Platform& platform, const Scenario& scenario);

/// Every sensible deployment of a candidate on so many nodes: engines that run the format there, and layouts.
[[nodiscard]] std::vector<Deployment> deploymentsOf(const Candidate& candidate, const Scenario& scenario, int nodes);

/// Splits of the replicas into some for prompts and some that decode, for an engine that can: the one at which both would be
/// equally busy where a prompt takes a replica `prompt` and an answer `answer` seconds, and the ones beside it. Where one
/// machine may fail, both pools outlive it. Empty where replicas, engine or a link between them are missing.
[[nodiscard]] std::vector<Layout> disaggregatedLayouts(const Deployment& deployment, Seconds prompt, Seconds answer, bool surviveNodeLoss);

/// Whether the device has the arithmetic that the format computes in.
[[nodiscard]] bool supportsArithmetic(const Accelerator& device, const WeightFormat& format);

}  // namespace sizewright
