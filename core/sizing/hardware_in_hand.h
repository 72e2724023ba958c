// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/sizing/capacity.h"

namespace sizewright {

/// Machines that are there already. The platforms are kept alive by whoever holds this.
struct HardwareInHand {
    std::vector<std::shared_ptr<const Platform>> platforms;  ///< the same machine, as each family that it can work as
    int nodes = 1;
    std::string title;
};

/// A machine of the catalog.
/// @error UnknownId; OutOfRange for more nodes than its network joins
[[nodiscard]] Result<HardwareInHand> hardwareOfPlatform(const Catalog& catalog, const std::string& platformId, int nodes);

/// What is known of a machine that the catalog does not have.
struct OwnMachine {
    std::string deviceId;
    int count = 1;
    std::string cpuId;                 ///< empty: not stated, and no engine that computes on the host
    int sockets = 1;
    int dimms = 0;                     ///< over all sockets; 0: one on every channel
    int megatransfers = 0;             ///< as populated; 0: the CPU's own
    std::optional<Bytes> hostMemory;
    std::string linkId;                ///< between nodes; empty: none
};
/// So many devices in each of the nodes; with a CPU and its memory also as a machine that computes on both.
/// @error UnknownId, OutOfRange
[[nodiscard]] Result<HardwareInHand> hardwareOfDevices(const Catalog& catalog, const OwnMachine& machine, int nodes);

/// What the machines can do with a model: its formats, best first.
struct ModelCapacity {
    const Model* model = nullptr;
    std::vector<Capacity> formats;  ///< what carries the asked load first, then by quality; the first has the ends of its band
    /// The best quality that carries what is asked; else what carries most; else the nearest miss.
    [[nodiscard]] const Capacity& best() const { return formats.front(); }
};

/// What machines in hand can do with every model of the catalog at the scenario's requests.
struct HardwareCapacity {
    HardwareInHand hardware;
    int asked = 1;  ///< requests at once
    std::vector<ModelCapacity> models;  ///< those that carry what is asked first, each group by modelStanding
    std::size_t deployments = 0;
    Scenario scenario;  ///< as it was asked, without what matters only before buying
    std::shared_ptr<ProfileTable> profiles;  ///< the capacities point into it

    /// Models whose best format carries at least one request at the service level.
    [[nodiscard]] std::size_t running() const;
};

struct HardwareQuestion {
    std::vector<std::string> modelIds;    ///< empty: all that the catalog has
    std::optional<QualityFloor> quality;  ///< nothing: the scenario's
    /// Constants of the catalog's models, kept from one question to the next; null: worked out for this one. One question at a time.
    std::shared_ptr<ProfileTable> profiles;
};

/// Price, site and allowed families do not count: the machines are there.
/// @error OutOfRange for a scenario that makes no sense, UnknownId for a model, Cancelled
[[nodiscard]] Result<HardwareCapacity> capacityOfHardware(const Catalog& catalog, const Scenario& scenario, const HardwareInHand& hardware,
                                                          const HardwareQuestion& question = {}, std::stop_token stop = {});

/// "8x H20 141 GB server: the best model that carries 100 requests is …", or what is nearest to it.
[[nodiscard]] Message hardwareAnswer(const HardwareCapacity& capacity);
/// Whether the best format of a model carries what is asked, by the typical estimate, and at the bad end of its band.
[[nodiscard]] Verdict hardwareVerdict(const HardwareCapacity& capacity, const Capacity& format);

}  // namespace sizewright
