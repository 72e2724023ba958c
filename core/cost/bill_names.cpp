// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/cost/site_costs.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

struct Component {
    std::string_view id;
    BillGroup group;
    TextKey name;
};
constexpr Component kComponents[] = {
    {"accelerator", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Accelerator")},
    {"barebone", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Barebone")},
    {"board", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Main board")},
    {"cable", BillGroup::Network, SIZEWRIGHT_TR_NOOP("Component", "Cable")},
    {"chassis", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Chassis")},
    {"cooler", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Cooler")},
    {"cooling", BillGroup::Site, SIZEWRIGHT_TR_NOOP("Component", "Cooling")},
    {"cpu", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Processor")},
    {"energy", BillGroup::Services, SIZEWRIGHT_TR_NOOP("Component", "Electricity")},
    {"extras", BillGroup::Services, SIZEWRIGHT_TR_NOOP("Component", "Optics, cabling, installation, insurance")},
    {"host_share", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Share of the host")},
    {"licence", BillGroup::Services, SIZEWRIGHT_TR_NOOP("Component", "Licence")},
    {"module", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Module")},
    {"nic", BillGroup::Network, SIZEWRIGHT_TR_NOOP("Component", "Network card")},
    {"optic", BillGroup::Network, SIZEWRIGHT_TR_NOOP("Component", "Optical transceiver")},
    {"pdu", BillGroup::Site, SIZEWRIGHT_TR_NOOP("Component", "Power distribution")},
    {"psu", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Power supply")},
    {"rack", BillGroup::Site, SIZEWRIGHT_TR_NOOP("Component", "Rack")},
    {"ram", BillGroup::Memory, SIZEWRIGHT_TR_NOOP("Component", "Memory")},
    {"server", BillGroup::Compute, SIZEWRIGHT_TR_NOOP("Component", "Server")},
    {"ssd", BillGroup::Storage, SIZEWRIGHT_TR_NOOP("Component", "Solid-state disk")},
    {"staff", BillGroup::Services, SIZEWRIGHT_TR_NOOP("Component", "Staff")},
    {"support", BillGroup::Services, SIZEWRIGHT_TR_NOOP("Component", "Support and spares")},
    {"switch", BillGroup::Network, SIZEWRIGHT_TR_NOOP("Component", "Switch")},
    {"ups", BillGroup::Site, SIZEWRIGHT_TR_NOOP("Component", "Uninterruptible power supply")},
};

const Component* find(std::string_view id)
{
    const auto found = std::find_if(std::begin(kComponents), std::end(kComponents), [&](const Component& c) { return c.id == id; });
    return found == std::end(kComponents) ? nullptr : found;
}

}  // namespace

BillGroup groupOf(std::string_view component)
{
    const Component* known = find(component);
    return known ? known->group : BillGroup::Compute;
}

TextKey componentName(std::string_view component)
{
    const Component* known = find(component);
    return known ? known->name : TextKey{};
}

TextKey lineStatusName(LineStatus status)
{
    switch (status) {
    case LineStatus::Priced:
        return {};
    case LineStatus::NoPrice:
        return SIZEWRIGHT_TR_NOOP("Bill", "no public price, ask for a quote");
    case LineStatus::AtSite:
        return SIZEWRIGHT_TR_NOOP("Bill", "supplied by the site, not counted");
    case LineStatus::Included:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Bill", "in the price of the machine");
}

std::string_view lineStatusId(LineStatus status)
{
    constexpr std::string_view kIds[] = {"priced", "no_price", "at_site", "included"};
    return kIds[static_cast<std::size_t>(status)];
}

std::string_view billGroupId(BillGroup group)
{
    constexpr std::string_view kIds[kBillGroups] = {"compute", "memory", "storage", "network", "site", "services"};
    return kIds[static_cast<std::size_t>(group)];
}

TextKey priceTypeName(PriceType type)
{
    switch (type) {
    case PriceType::List:
        return SIZEWRIGHT_TR_NOOP("Report", "list");
    case PriceType::Street:
        return SIZEWRIGHT_TR_NOOP("Report", "street");
    case PriceType::Quote:
        return SIZEWRIGHT_TR_NOOP("Report", "quote");
    case PriceType::Tender:
        return SIZEWRIGHT_TR_NOOP("Report", "tender");
    case PriceType::Derived:
        return SIZEWRIGHT_TR_NOOP("Report", "derived");
    case PriceType::User:
        return SIZEWRIGHT_TR_NOOP("Report", "own");
    }
    return {};
}

std::string recordText(const PriceRecord& r, const Language& language)
{
    const auto amount = [&](const std::optional<Decimal>& value) { return formatDecimal(value.value_or(*r.typical), language.id); };
    const bool ranges = (r.low && *r.low != *r.typical) || (r.high && *r.high != *r.typical);
    const std::vector<std::pair<std::string, MessageValue>> values{
        {"kind", priceTypeName(r.type)},    {"date", r.observedOn},
        {"grade", std::string(gradeName(r.source.grade))},
        {"typical", amount(r.typical)},     {"low", amount(r.low)},
        {"high", amount(r.high)},           {"currency", std::string(currencyCode(r.currency))},
        {"tax", Percent{r.vatRate.toDouble(), 0}}};
    if (ranges && r.includesVat)
        return render({{}, SIZEWRIGHT_TR_NOOP("Bill", "{kind}, {date}, {grade}: {typical} {currency} ({low} to {high}) with {tax} tax"), values}, language);
    if (ranges)
        return render({{}, SIZEWRIGHT_TR_NOOP("Bill", "{kind}, {date}, {grade}: {typical} {currency} ({low} to {high}) net"), values}, language);
    if (r.includesVat)
        return render({{}, SIZEWRIGHT_TR_NOOP("Bill", "{kind}, {date}, {grade}: {typical} {currency} with {tax} tax"), values}, language);
    return render({{}, SIZEWRIGHT_TR_NOOP("Bill", "{kind}, {date}, {grade}: {typical} {currency} net"), values}, language);
}

TextKey billGroupName(BillGroup group)
{
    switch (group) {
    case BillGroup::Compute:
        return SIZEWRIGHT_TR_NOOP("Bill", "Compute");
    case BillGroup::Memory:
        return SIZEWRIGHT_TR_NOOP("Bill", "Memory");
    case BillGroup::Storage:
        return SIZEWRIGHT_TR_NOOP("Bill", "Storage");
    case BillGroup::Network:
        return SIZEWRIGHT_TR_NOOP("Bill", "Network");
    case BillGroup::Site:
        return SIZEWRIGHT_TR_NOOP("Bill", "Site");
    case BillGroup::Services:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Bill", "Services and running costs");
}

}  // namespace sizewright
