// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/deployment.h"

#include <algorithm>

namespace sizewright {

const Accelerator& noAccelerator()
{
    static const Accelerator none = [] {
        Accelerator a;
        a.id = "cpu-only";
        a.name = "no accelerator";
        a.architecture = "cpu";
        a.family = Family::Hybrid;
        a.unifiedMemory = true;
        return a;
    }();
    return none;
}

bool runsOnHost(const Deployment& d)
{
    return d.device == &noAccelerator();
}

const Link* pcieLinkOf(const Catalog& catalog, const Accelerator& device)
{
    const bool generation5 = device.pcieOneWay && device.pcieOneWay->raw() > 40e9;
    return catalog.link(generation5 ? "pcie-5" : "pcie-4");
}

const Link* deviceLinkOf(const Catalog& catalog, const Accelerator& device)
{
    return device.linkId.empty() ? pcieLinkOf(catalog, device) : catalog.link(device.linkId);
}

const StepLimits& stepLimits(const Deployment& d)
{
    const auto& small = d.engine->smallDevices;
    const bool below = small && d.device->memory && *d.device->memory < small->memoryBelow;
    const bool named = small && std::ranges::find(small->architectures, d.device->architecture) != small->architectures.end();
    return below || named ? small->limits : d.engine->limits;
}

bool splitsLayers(const Engine& engine)
{
    return engine.speedModel == SpeedModel::Local || engine.speedModel == SpeedModel::Hybrid;
}

}  // namespace sizewright
