// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/catalog/catalog.h"
#include "core/scenario/site.h"

namespace sizewright {

/// The disk that is added where those of a machine are too small: price item and size, which its name states.
inline constexpr const char* kExtraDriveItem = "Enterprise NVMe SSD 3.84TB (planning 2026)";
inline constexpr Bytes kExtraDriveSize{3'840'000'000'000};

/// What the disks of each machine must hold: the checkpoint as often as the site keeps it, its data, and the system.
struct StoragePlan {
    Bytes needed{};
    std::optional<Bytes> there;  ///< nothing: the price of the whole machine names no disks
    int extraDrives = 0;         ///< of kExtraDriveSize, on each machine
};
/// @source the rate system-storage
[[nodiscard]] StoragePlan storagePlan(const Catalog& catalog, const Site& site, const Platform& platform, Bytes checkpoint);

/// From the start of the engine until the weights are in memory, every machine reading the whole checkpoint from one of its
/// disks, nothing of it in memory yet: its size over the slower of disk and loader.
struct LoadTime {
    Band<Seconds> time;
    const RateRecord* drive = nullptr;
    const RateRecord* loader = nullptr;
    bool assumedDrive = false;  ///< the catalog does not name the machine's disks: a server's disk
};
/// Nothing for Macs and other machines of which no disk is known, or without the rates.
/// @source the rates read-nvme-..., load-rate
[[nodiscard]] std::optional<LoadTime> weightsLoadTime(const Catalog& catalog, const Platform& platform, Bytes checkpoint);

}  // namespace sizewright
