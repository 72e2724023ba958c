// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/option_bill.h"

namespace sizewright {

std::vector<BillLine> optionBill(const Catalog& catalog, const Scenario& scenario, const Option& o, const PriceBook& prices)
{
    if (!o.cost || !o.platform || !o.deployment.device)
        return {};
    return fullBill(catalog, scenario, {o.platform, o.deployment.device, o.nodes, o.cost->ratedPower}, *o.cost, o.checkpoint, prices);
}

std::vector<Message> storageSentences(const Catalog& catalog, const Scenario& scenario, const Option& o)
{
    if (!o.platform)
        return {};
    const StoragePlan plan = storagePlan(catalog, scenario.site, *o.platform, o.checkpoint);
    std::vector<Message> sentences{
        {"storage_need",
         SIZEWRIGHT_TR_NOOP("Storage", "Each machine keeps {needed} on its disks: {copies} copies of a checkpoint of {checkpoint}, {data} TB of data, and the system."),
         {{"needed", Gigabytes{plan.needed, 0}},
          {"copies", std::int64_t(scenario.site.weightCopies)},
          {"checkpoint", Gigabytes{o.checkpoint, 1}},
          {"data", Number{scenario.site.dataTerabytes, 1}}}}};
    if (!plan.there)
        sentences.push_back({"storage_unnamed",
                             SIZEWRIGHT_TR_NOOP("Storage", "The price of the machine names no disks: have this size, as NVMe, written into the quote."), {}});
    else if (plan.extraDrives > 0)
        sentences.push_back({"storage_extra",
                             SIZEWRIGHT_TR_NOOP("Storage", "Its bill had {there}; {count} disks of {size} are added to each machine."),
                             {{"there", Gigabytes{*plan.there, 0}}, {"count", std::int64_t(plan.extraDrives)}, {"size", Gigabytes{kExtraDriveSize, 0}}}});
    else
        sentences.push_back({"storage_enough", SIZEWRIGHT_TR_NOOP("Storage", "Its bill has {there}, which is enough."), {{"there", Gigabytes{*plan.there, 0}}}});
    const auto load = weightsLoadTime(catalog, *o.platform, o.checkpoint);
    if (!load)
        sentences.push_back({"load_unknown",
                             SIZEWRIGHT_TR_NOOP("Storage", "How long the weights load is not known: the catalog does not name the disk of this machine."), {}});
    else
        sentences.push_back({load->assumedDrive ? "load_assumed" : "load_time",
                             load->assumedDrive
                                 ? SIZEWRIGHT_TR_NOOP("Storage", "With a server's NVMe disk the weights load in {typical} after a cold start, {low} to {high}; shared or "
                                                                 "slow storage takes many times as long.")
                                 : SIZEWRIGHT_TR_NOOP("Storage", "From one of its disks the weights load in {typical} after a cold start, {low} to {high}; shared or slow "
                                                                 "storage takes many times as long."),
                             {{"typical", load->time.typical}, {"low", load->time.low}, {"high", load->time.high}}});
    return sentences;
}

}  // namespace sizewright
