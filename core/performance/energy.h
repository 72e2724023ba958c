// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/performance/estimate.h"

namespace sizewright {

/// What the devices are busy with, as far as their power depends on it. The default is a card that decodes for many.
struct ServingActivity {
    double runningBatch = 128;  ///< sequences that decode together, per replica
    double prefillShare = 0;    ///< of the time, spent on prompts
    bool waitsForHost = false;  ///< hybrids: most of a step passes in host memory
};
[[nodiscard]] ServingActivity activityOf(const Deployment& deployment, const ServingEstimate& estimate, const ServingLoad& load);

/// Power of hosts without their devices.
struct HostPower {
    Watts load{};
    std::optional<Watts> idle;  ///< nothing: the usual share of `load`
};

/// Devices and hosts that draw power together.
struct PoweredMachines {
    const Accelerator* device = nullptr;
    double devices = 1;              ///< 0 where processors do it all
    std::optional<HostPower> hosts;  ///< of all machines; nothing: not known, or part of the device's figure
};

/// Electric power of machines, before the losses of cooling and feed (PUE).
struct PowerDraw {
    Band<Watts> idle;            ///< model loaded, nothing to do
    Band<Watts> load;            ///< mean while they serve
    std::optional<Watts> rated;  ///< limit of devices and hosts: what feed and cooling must bear; nothing if a part is not known
    bool known = false;          ///< the board power is published, or there is no board; if not, only the hosts are in the figures
};
/// A device draws a share of its limit that grows from one sequence to 128 with the logarithm of the batch, and nearly all of
/// it on prompts. A figure of a machine with unified memory is that of the whole machine. Hosts count with their full power while
/// they serve.
/// @source the rates idle-share, decode-share-one, decode-share-many, prefill-share, machine-share, hybrid-device-share,
/// host-idle-share
[[nodiscard]] PowerDraw powerDraw(const Catalog& catalog, const PoweredMachines& machines, const ServingActivity& activity);

/// Which parts the figures of an energy estimate cover.
enum class PowerScope { Devices, Cpus, DevicesAndCpus, Machines };

struct EnergyEstimate {
    PowerDraw power;
    PowerScope scope = PowerScope::Devices;
    Band<JoulesPerToken> perOutputToken;
    Band<JoulesPerToken> perToken;  ///< of prompts and answers together
};
/// Power and energy at the load of an estimate; its errors and those of the power are taken as independent.
/// @error NotApplicable if the power of the device is not published, or without one that of the processors
[[nodiscard]] Result<EnergyEstimate> estimateEnergy(const Catalog& catalog, const Deployment& deployment, const std::optional<HostPower>& hosts,
                                                    const ServingEstimate& estimate, const ServingLoad& load);

}  // namespace sizewright
