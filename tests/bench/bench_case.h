// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

#include "core/memory/deployment.h"

namespace sizewright {

inline const Catalog& shippedCatalog()
{
    static const Catalog catalog = [] {
        auto loaded = loadCatalog(SIZEWRIGHT_SOURCE_DIR "/catalogs");
        if (!loaded)
            std::abort();
        return *loaded;
    }();
    return catalog;
}

struct BenchCase {
    const char* model;
    const char* format;
    const char* engine;
    const char* device;
    int devices;
};

/// On one machine of a terabyte; not yet laid out over its devices.
inline Deployment deploymentOf(const BenchCase& c)
{
    const Catalog& catalog = shippedCatalog();
    Deployment d;
    d.model = catalog.model(c.model);
    d.format = catalog.weightFormat(c.format);
    d.engine = catalog.engine(c.engine);
    d.kvFormat = catalog.kvFormat(d.engine->kvFormats.front());
    d.device = catalog.accelerator(c.device);
    d.devicesPerNode = c.devices;
    d.host.memory = Bytes(std::int64_t{1} << 40);
    return d;
}

}  // namespace sizewright
