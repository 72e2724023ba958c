// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <algorithm>

namespace sizewright {
namespace {

template <class T>
const T* byId(const std::vector<T>& items, std::string_view id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

}  // namespace

const OwnEntry* Catalog::ownEntry(std::string_view kind, std::string_view id) const
{
    const auto found = std::find_if(ownEntries.begin(), ownEntries.end(),
                                    [&](const OwnEntry& entry) { return entry.kind == kind && entry.id == id; });
    return found == ownEntries.end() ? nullptr : &*found;
}

const Model* Catalog::model(std::string_view id) const { return byId(models, id); }
const BlockType* Catalog::blockType(std::string_view id) const { return byId(blockTypes, id); }
const WeightFormat* Catalog::weightFormat(std::string_view id) const { return byId(weightFormats, id); }
const KvFormat* Catalog::kvFormat(std::string_view id) const { return byId(kvFormats, id); }
const Accelerator* Catalog::accelerator(std::string_view id) const { return byId(accelerators, id); }
const TrainingStack* Catalog::trainingStack(std::string_view id) const { return byId(trainingStacks, id); }
const Cpu* Catalog::cpu(std::string_view id) const { return byId(cpus, id); }
const Platform* Catalog::platform(std::string_view id) const { return byId(platforms, id); }
const Engine* Catalog::engine(std::string_view id) const { return byId(engines, id); }
const Link* Catalog::link(std::string_view id) const { return byId(links, id); }
const Region* Catalog::region(std::string_view id) const { return byId(regions, id); }
const RateRecord* Catalog::rate(std::string_view id) const { return byId(rates, id); }
const WorkloadTemplate* Catalog::workloadTemplate(std::string_view id) const { return byId(templates, id); }
const Claim* Catalog::claim(std::string_view id) const { return byId(claims, id); }
const Lever* Catalog::lever(std::string_view id) const { return byId(levers, id); }
const QuoteRule* Catalog::quoteRule(std::string_view id) const { return byId(quoteRules, id); }

const PriceRecord* Catalog::price(std::string_view item) const
{
    const PriceRecord* newest = nullptr;
    for (const PriceRecord& record : prices) {
        if (record.item != item || !record.typical || !record.validTo.empty())
            continue;
        if (!newest || supersedes(record, *newest))
            newest = &record;
    }
    return newest;
}

bool isMadeFor(const WeightFormat& format, const Model& model)
{
    const auto allows = [](const std::vector<std::string>& ids, const std::string& id) {
        return ids.empty() || std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    return allows(format.modelIds, model.id) && allows(format.nativeFormats, model.nativeFormat);
}

}  // namespace sizewright
