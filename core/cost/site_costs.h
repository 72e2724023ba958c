// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/cost.h"
#include "core/cost/storage.h"

namespace sizewright {

enum class BillGroup { Compute, Memory, Storage, Network, Site, Services };
inline constexpr int kBillGroups = 6;

/// How a line of a full bill stands in the totals.
enum class LineStatus {
    Priced,    ///< counted
    NoPrice,   ///< to be bought, but nobody publishes a price: named, not counted
    AtSite,    ///< needed, and supplied by the site: named, not counted
    Included,  ///< part of a price that another line counts
};

struct BillLine {
    BillGroup group{};
    LineStatus status{};
    bool yearly = false;           ///< paid every year, not once
    PricedLine priced;             ///< quantity 0: cannot be counted; item empty: named by its component alone
    std::optional<Message> basis;  ///< how quantity or amount come about
    std::string source;            ///< where a line's amount comes from that is no price of an item
};

/// The machines that stand at a site.
struct SiteMachines {
    const Platform* platform = nullptr;
    const Accelerator* device = nullptr;
    int nodes = 1;
    std::optional<Watts> rated;  ///< nothing: a part's power is not published
};

/// Whether anything for the site is paid for by the plan.
[[nodiscard]] bool buysAnything(const Site& site);

/// What the machines need around them: rack, power distribution, uninterruptible supply, cooling, network, licences, staff.
/// @source the rates pdu-power and ups-kva-per-kilowatt, racks of 42 units; two feeds, of which either carries all
[[nodiscard]] std::vector<BillLine> siteLines(const Scenario& scenario, const SiteMachines& machines, const Catalog& catalog,
                                              const PriceBook& prices);
/// The sums of what siteLines counts.
[[nodiscard]] Result<SiteCosts> siteCosts(const Scenario& scenario, const SiteMachines& machines, const Catalog& catalog,
                                          const PriceBook& prices);

/// Every line of an option's costs: those that are priced once add up to its capex, those a year to its opex.
[[nodiscard]] std::vector<BillLine> fullBill(const Catalog& catalog, const Scenario& scenario, const SiteMachines& machines,
                                             const CostEstimate& cost, Bytes checkpoint, const PriceBook& prices);

[[nodiscard]] BillGroup groupOf(std::string_view component);
[[nodiscard]] TextKey billGroupName(BillGroup group);
/// "Graphics card", "Rack": what a component of a bill is called; empty for one that the catalog made up.
[[nodiscard]] TextKey componentName(std::string_view component);

/// Why a line has no amount of its own; empty for one that is counted.
[[nodiscard]] TextKey lineStatusName(LineStatus status);
/// "server", "rack_units" ... for files: "priced", "no_price", "at_site", "included".
[[nodiscard]] std::string_view lineStatusId(LineStatus status);
[[nodiscard]] std::string_view billGroupId(BillGroup group);
[[nodiscard]] TextKey priceTypeName(PriceType type);
/// A price as it was recorded, before conversion, tax and age: "street, 2026-06-14, C: 320,000 USD (250,000 to 400,000), net".
[[nodiscard]] std::string recordText(const PriceRecord& record, const Language& language);

/// What the engine of an option asks of operating system, driver and libraries; empty if its makers' pages were not read.
[[nodiscard]] std::vector<const SoftwareNeed*> softwareNeeds(const Engine& engine, const Accelerator& device, int nodes);

}  // namespace sizewright
