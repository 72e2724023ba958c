// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/memory/footprint.h"
#include "core/memory/sizing.h"

namespace sizewright {

/// Devices of one kind in a machine that may hold several kinds.
struct DeviceGroup {
    const Accelerator* device = nullptr;
    int count = 1;
};

/// What one device holds when a model is dealt out in whole layers.
struct LayerShare {
    const Accelerator* device = nullptr;
    int layers = 0;
    bool head = false;  ///< the output head too
    DeviceMemory memory;
};

/// Whole layers on devices, the rest in host memory with their cache (llama.cpp -ngl).
struct LayerPlacement {
    std::vector<LayerShare> devices;
    int layersOnDevices = 0;
    int layersOnHost = 0;
    HostMemoryUse host;
    MemoryShortage shortage = MemoryShortage::None;
    Bytes missing{};  ///< on the host, or on the devices where the engine runs no layer on the host

    [[nodiscard]] bool fits() const { return shortage == MemoryShortage::None; }
};

/// Bytes of every layer in a format, the multi-token-prediction module left out; what belongs to no layer is not in it.
[[nodiscard]] Result<std::vector<double>> layerWeights(const Catalog& catalog, const Model& model, const WeightFormat& format);
/// Cache of one layer of one sequence.
[[nodiscard]] KvCacheSize layerCacheSize(const Model& model, const KvStorage& storage, int layer);

/// Deals the layers of a deployment's model to devices of any kinds, the last layers first, as evenly as their free memory
/// allows if all fit, and as many as fit otherwise. Devices and layout of the deployment are not looked at; its host memory is.
/// @error as weightBreakdown
[[nodiscard]] Result<LayerPlacement> placeLayers(const Catalog& catalog, const Deployment& deployment, const ModelProfile& profile,
                                                 std::span<const DeviceGroup> groups, const Load& load);

}  // namespace sizewright
