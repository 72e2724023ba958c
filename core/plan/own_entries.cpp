// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/own_entries.h"

#include <set>

namespace sizewright {
namespace {

/// More names than this are no help to a reader; their number is.
constexpr std::size_t kMostNames = 12;

template <class Wanted>
std::pair<std::string, std::size_t> namesOf(const Catalog& catalog, const Wanted& wanted)
{
    std::set<std::string_view> seen;
    std::string names;
    for (const OwnEntry& entry : catalog.ownEntries) {
        if (!wanted(entry) || !seen.insert(entry.name).second || seen.size() > kMostNames)
            continue;
        names += (names.empty() ? "" : ", ") + entry.name;
    }
    return {names, seen.size()};
}

}  // namespace

void warnAboutOwnEntries(Plan& plan, const Catalog& catalog)
{
    const auto [all, count] = namesOf(catalog, [](const OwnEntry& entry) { return entry.origin != Origin::Shipped; });
    if (count > kMostNames)
        plan.warnings.push_back(
            {"own_entries",
             SIZEWRIGHT_TR_NOOP("Warning", "{count} own or changed catalog entries are in use beside the shipped ones: "
                                           "{items} and others."),
             {{"count", std::int64_t(count)}, {"items", all}}});
    else if (count > 0)
        plan.warnings.push_back(
            {"own_entries",
             SIZEWRIGHT_TR_NOOP("Warning", "Own or changed catalog entries are in use beside the shipped ones: {items}."),
             {{"items", all}}});
    std::set<std::string> machines;
    for (const MachineCalibration& m : catalog.calibration.machines) {
        const Accelerator* device = catalog.accelerator(m.deviceId);
        const Engine* engine = catalog.engine(m.engineId);
        if (device && engine && machines.size() < kMostNames)
            machines.insert(device->name + ", " + engine->name);
    }
    std::string measured;
    for (const std::string& machine : machines)
        measured += (measured.empty() ? "" : "; ") + machine;
    if (!measured.empty())
        plan.warnings.push_back({"own_measurements",
                                 SIZEWRIGHT_TR_NOOP("Warning", "Speeds on these machines rest on own measurements: {items}."),
                                 {{"items", measured}}});
    const auto [outdated, several] = namesOf(catalog, [](const OwnEntry& entry) { return entry.shippedChanged; });
    if (several > 0)
        plan.warnings.push_back(
            {"shipped_entry_changed",
             SIZEWRIGHT_TR_NOOP("Warning", "The shipped entries behind these changed ones are no longer the same: {items}. "
                                           "Check whether your figures still hold."),
             {{"items", outdated}}});
}

}  // namespace sizewright
