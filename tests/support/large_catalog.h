// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/catalog/catalog.h"

namespace sizewright::test {

/// `times` as many devices, machines and prices as a catalog has. Copies are dearer by a thousandth each and otherwise the same, so
/// that the original of a machine stays the best of its kind.
inline Catalog largeCatalog(const Catalog& catalog, int times)
{
    Catalog large = catalog;
    for (int copy = 1; copy < times; ++copy) {
        std::string mark = std::to_string(copy);
        mark.insert(mark.begin(), '~');
        const Decimal dearer = Decimal::fromInteger(1) + divide(Decimal::fromInteger(copy), Decimal::fromInteger(1000)).value();
        for (Accelerator device : catalog.accelerators) {
            device.id += mark;
            large.accelerators.push_back(std::move(device));
        }
        for (Platform platform : catalog.platforms) {
            platform.id += mark;
            platform.acceleratorId += mark;
            for (BomLine& line : platform.bom)
                line.priceItem += mark;
            large.platforms.push_back(std::move(platform));
        }
        for (PriceRecord record : catalog.prices) {
            record.item += mark;
            if (!record.acceleratorId.empty())
                record.acceleratorId += mark;
            for (std::optional<Decimal>* amount : {&record.low, &record.typical, &record.high})
                if (*amount)
                    *amount = multiply(**amount, dearer).value();
            large.prices.push_back(std::move(record));
        }
    }
    return large;
}

}  // namespace sizewright::test
