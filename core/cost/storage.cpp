// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/storage.h"

#include <algorithm>

namespace sizewright {
namespace {

/// Assumed where a server is priced as a whole.
constexpr const char* kServerDriveRate = "read-nvme-enterprise";

Seconds slower(Bytes checkpoint, Decimal drive, Decimal loader)
{
    return checkpoint / BytesPerSecond(std::min(drive, loader).toDouble());
}

}  // namespace

StoragePlan storagePlan(const Catalog& catalog, const Site& site, const Platform& platform, Bytes checkpoint)
{
    StoragePlan plan;
    const RateRecord* system = catalog.rate("system-storage");
    plan.needed = needOf(double(checkpoint.raw()) * site.weightCopies + site.dataTerabytes * 1e12 + (system ? system->typical.toDouble() : 0));
    if (!platform.storage)
        return plan;
    plan.there = platform.storage->each * platform.storage->drives;
    const std::int64_t missing = plan.needed.raw() - plan.there->raw();
    if (missing > 0)
        plan.extraDrives = int((missing + kExtraDriveSize.raw() - 1) / kExtraDriveSize.raw());
    return plan;
}

std::optional<LoadTime> weightsLoadTime(const Catalog& catalog, const Platform& platform, Bytes checkpoint)
{
    LoadTime load;
    load.assumedDrive = !platform.storage;
    // A Mac's disk depends on what is ordered with it, and a server's figure would be no likeness of it.
    if (load.assumedDrive && platform.place != MachinePlace::ServerRoom)
        return std::nullopt;
    load.drive = catalog.rate(platform.storage ? platform.storage->readRateId : kServerDriveRate);
    load.loader = catalog.rate("load-rate");
    if (!load.drive || !load.loader)
        return std::nullopt;
    load.time = {slower(checkpoint, load.drive->high, load.loader->high), slower(checkpoint, load.drive->typical, load.loader->typical),
                 slower(checkpoint, load.drive->low, load.loader->low)};
    return load;
}

}  // namespace sizewright
