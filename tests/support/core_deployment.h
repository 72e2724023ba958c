// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/estimate.h"
#include "tests/support/core_values.h"

namespace sizewright::test {

/// A deployment out of the shipped catalog by its ids: one node, tensor parallel over all devices, the engine's own cache
/// format.
struct Deployed {
    Deployment deployment;
    ModelProfile profile;

    Deployed(const char* model, const char* format, const char* engine, const char* device, int devices = 1,
             const char* kvFormat = nullptr)
    {
        const Catalog& c = *shippedCatalog();
        Deployment& d = deployment;
        d.model = c.model(model);
        d.format = c.weightFormat(format);
        d.engine = c.engine(engine);
        d.kvFormat = c.kvFormat(kvFormat ? kvFormat : d.engine->kvFormats.front());
        d.device = c.accelerator(device);
        d.devicesPerNode = devices;
        d.deviceLink = c.link(d.device->linkId.empty() ? "pcie-4" : d.device->linkId);
        d.layout.tensorParallel = devices;
        profile = modelProfile(c, *d.model, *d.format, *d.kvFormat, false).value();
    }

    /// So many sockets of one CPU with every channel filled.
    void setHost(const char* cpu, int sockets, int channels, int megatransfers, Bytes memory)
    {
        deployment.host = {shippedCatalog()->cpu(cpu), sockets, channels, megatransfers, memory};
    }

    [[nodiscard]] MemoryFootprint memory(double input, double output, double concurrency, double longest = 0) const
    {
        return memoryFootprint(deployment, profile, input, output, concurrency, longest > 0 ? longest : input + output);
    }

    [[nodiscard]] Result<ServingEstimate> speed(double input, double output, double concurrency) const
    {
        const ServingLoad load{input, 0, output, concurrency};
        return estimateServing(deployment, profile, memory(input, output, concurrency), load, shippedCatalog()->calibration);
    }
};

}  // namespace sizewright::test
