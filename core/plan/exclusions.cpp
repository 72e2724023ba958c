// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/exclusions.h"

#include <algorithm>
#include <set>

namespace sizewright {
namespace {

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

Message warning(Exclusion rule, std::size_t count)
{
    const auto with = [&](const char* id, const TextKey& key) {
        return Message{id, key, {{"count", static_cast<std::int64_t>(count)}}};
    };
    switch (rule) {
    case Exclusion::Family:
        return with("excluded_family", SIZEWRIGHT_TR_NOOP("Warning", "{count} machines are left out because their family is not allowed."));
    case Exclusion::Vendor:
        return with("excluded_vendor", SIZEWRIGHT_TR_NOOP("Warning", "{count} machines are left out because the maker of their accelerators is not allowed."));
    case Exclusion::Used:
        return with("excluded_used", SIZEWRIGHT_TR_NOOP("Warning", "{count} machines are left out because used parts are not allowed."));
    case Exclusion::GreyMarket:
        return with("excluded_grey_market",
                    SIZEWRIGHT_TR_NOOP("Warning", "{count} machines are left out because modified and grey-import parts are not allowed."));
    case Exclusion::ExportControl:
        return with("excluded_export_control",
                    SIZEWRIGHT_TR_NOOP("Warning", "{count} machines are left out because parts under export control are not allowed."));
    case Exclusion::Office:
        break;
    }
    return with("excluded_office", SIZEWRIGHT_TR_NOOP("Warning", "{count} machines are left out because they belong in a server room, or it is not known where "
                                                                 "they may stand."));
}

Result<void> checkNames(const Selection& selection, const std::vector<std::string>& known, const char* pointer)
{
    if (selection.rule == SelectionRule::Any)
        return {};
    for (const std::string& name : selection.names)
        if (std::find(known.begin(), known.end(), name) == known.end())
            return failure(ErrorId::UnknownId, pointer, "\"" + name + "\" is not in the catalog; known are " + listed(known));
    return {};
}

}  // namespace

std::optional<Exclusion> exclusionOf(const Platform& platform, const Accelerator& device, const Constraints& c)
{
    if (std::find(c.families.begin(), c.families.end(), platform.family) == c.families.end())
        return Exclusion::Family;
    if (!c.vendors.allows(device.vendor))
        return Exclusion::Vendor;
    if (!c.allowUsed && platform.used)
        return Exclusion::Used;
    if (!c.allowGreyMarket && platform.greyMarket)
        return Exclusion::GreyMarket;
    if (!c.allowExportControlled && device.exportControlled)
        return Exclusion::ExportControl;
    if (c.office && platform.place != MachinePlace::Office)
        return Exclusion::Office;
    return std::nullopt;
}

bool formatSelected(const WeightFormat& format, const Constraints& c)
{
    const Selection& s = c.formats;
    return s.rule == SelectionRule::Any || (s.contains(format.id) || s.contains(format.container)) == (s.rule == SelectionRule::Only);
}

std::vector<Message> exclusionWarnings(const ExclusionCounts& machines, const Catalog& catalog, const Constraints& constraints)
{
    std::vector<Message> warnings;
    for (int rule = 0; rule < kExclusions; ++rule)
        if (const std::size_t count = machines[static_cast<std::size_t>(rule)]; count > 0)
            warnings.push_back(warning(static_cast<Exclusion>(rule), count));
    const auto left = std::count_if(catalog.weightFormats.begin(), catalog.weightFormats.end(),
                                    [&](const WeightFormat& format) { return format.proposed && !formatSelected(format, constraints); });
    if (left > 0)
        warnings.push_back({"excluded_formats",
                            SIZEWRIGHT_TR_NOOP("Warning", "{count} formats of weights are left out because the constraints do not allow them."),
                            {{"count", static_cast<std::int64_t>(left)}}});
    return warnings;
}

Result<void> checkSelections(const Catalog& catalog, const Constraints& constraints)
{
    if (const auto vendors = checkNames(constraints.vendors, selectableVendors(catalog), "/constraints/vendors"); !vendors)
        return vendors;
    return checkNames(constraints.formats, selectableFormats(catalog), "/constraints/formats");
}

std::vector<std::string> selectableVendors(const Catalog& catalog)
{
    std::set<std::string> vendors;
    for (const Accelerator& device : catalog.accelerators)
        vendors.insert(device.vendor);
    return {vendors.begin(), vendors.end()};
}

std::vector<std::string> selectableFormats(const Catalog& catalog)
{
    std::set<std::string> containers;
    for (const WeightFormat& format : catalog.weightFormats)
        containers.insert(format.container);
    std::vector<std::string> names(containers.begin(), containers.end());
    for (const WeightFormat& format : catalog.weightFormats)
        if (format.proposed)
            names.push_back(format.id);
    return names;
}

}  // namespace sizewright
